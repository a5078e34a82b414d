"Packaging. Everything comes from settings.ini; nothing is decided here."
import re
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

config = ConfigParser()
config.read('settings.ini', encoding='utf-8')
s = config['DEFAULT']

lib = s['lib_path']
home = f"https://github.com/{s['user']}/{s['repo']}"
minors = range(int(s['min_python'].split('.')[1]), int(s['max_python'].split('.')[1]) + 1)

def absolute(link):
    "A link of README.md as a full address, for a page that lies elsewhere; of a picture, the picture itself."
    path = link[2]
    if re.match(r'[a-z]+:|#', path): return link[0]
    base = f"https://raw.githubusercontent.com/{s['user']}/{s['repo']}/{s['branch']}" if path.endswith('.png') \
        else f"{home}/blob/{s['branch']}"
    return f'{link[1]}{base}/{path}'

page = re.sub(r'(\]\(|(?:src|href)=")([^)\s"]+)', absolute, Path('README.md').read_text(encoding='utf-8'))

# onnx_requirements makes the extra `onnx`, and so on; dev brings all others along.
extras = {key.removesuffix('_requirements'): s[key].split() for key in s if key.endswith('_requirements')}
extras['dev'] = [r for some in extras.values() for r in some]

setup(
    name=s['lib_name'], version=s['version'], description=s['description'], keywords=s['keywords'].split(),
    license_expression=s['license'], license_files=['LICENSE'],
    long_description=page, long_description_content_type='text/markdown',
    packages=find_packages(include=[lib, lib + '.*']), package_data={lib: ['py.typed', 'weights/*.safetensors', 'page/*']},
    python_requires='>=' + s['min_python'],
    install_requires=s['requirements'].split(),
    extras_require=extras,
    entry_points={'console_scripts': s['console_scripts'].split(), 'nbdev': [f'{lib}={lib}._modidx:d']},
    classifiers=['Intended Audience :: Education', 'Topic :: Scientific/Engineering :: Artificial Intelligence',
                 'Programming Language :: Python :: 3', *(f'Programming Language :: Python :: 3.{m}' for m in minors)],
    project_urls={'Homepage': home, 'Source': home, 'Documentation': f"{home}/blob/{s['branch']}/{s['nbs_path']}/index.ipynb"},
)
