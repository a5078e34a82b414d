"Packaging. Everything comes from settings.ini; nothing is decided here."
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

config = ConfigParser()
config.read('settings.ini', encoding='utf-8')
s = config['DEFAULT']

lib = s['lib_path']
home = f"https://github.com/{s['user']}/{s['repo']}"
minors = range(int(s['min_python'].split('.')[1]), int(s['max_python'].split('.')[1]) + 1)

setup(
    name=s['lib_name'], version=s['version'], description=s['description'], keywords=s['keywords'].split(),
    license_expression=s['license'], license_files=['LICENSE'],
    long_description=Path('README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    packages=find_packages(include=[lib, lib + '.*']), package_data={lib: ['weights/*.safetensors']},
    python_requires='>=' + s['min_python'],
    install_requires=s['requirements'].split(),
    extras_require={'onnx': (onnx := s['onnx_requirements'].split()), 'dev': s['dev_requirements'].split() + onnx},
    entry_points={'console_scripts': s['console_scripts'].split(), 'nbdev': [f'{lib}={lib}._modidx:d']},
    classifiers=['Intended Audience :: Education', 'Topic :: Scientific/Engineering :: Artificial Intelligence',
                 'Programming Language :: Python :: 3', *(f'Programming Language :: Python :: 3.{m}' for m in minors)],
    project_urls={'Homepage': home, 'Source': home},
)
