"What the tools share: where things are, and how to read a notebook."
import shutil, subprocess, sys, warnings
from configparser import ConfigParser
from pathlib import Path

from fastcore.nbio import nb2str, read_nb as read
from nbdev.clean import clean_nb
from nbdev.config import get_config

if not __debug__:
    sys.exit('The tests are assertions, and Python leaves those out here: take PYTHONOPTIMIZE or -O away.')

ROOT = Path(__file__).resolve().parent.parent
LANGUAGE = dict(codemirror_mode=dict(name='ipython', version=3), file_extension='.py', mimetype='text/x-python',
                name='python', nbconvert_exporter='python', pygments_lexer='ipython3') # the kernel's, less its version


def settings(root=ROOT):
    "What settings.ini says."
    config = ConfigParser()
    config.read(root/'settings.ini', encoding='utf-8')
    return config['DEFAULT']


def notebooks(root=ROOT):
    "All notebooks that nbdev sees: names that start with a dot or an underscore are left out."
    nbs = root/settings(root)['nbs_path']
    return [p for p in sorted(nbs.rglob('*.ipynb')) if not any(part[0] in '._' for part in p.relative_to(nbs).parts)]


def lessons(root=ROOT):
    "The notebooks for readers: everything but nbs/checks."
    return [p for p in notebooks(root) if p.parent.name != 'checks']


def series(root=ROOT):
    "The lessons in the order in which they are read, without appendices."
    nbs = root/settings(root)['nbs_path']
    return sorted(nbs.glob('[0-9][0-9]_*.ipynb'))


def cells(root, paths=None):
    "Every cell of the notebooks: its file, its place in words, the cell."
    for p in notebooks(root) if paths is None else paths:
        for i, cell in enumerate(read(p).cells): yield p, f'{p.relative_to(root)}, cell {i} (id {cell.id})', cell


def directives(cell):
    "The `#|` lines that a code cell opens with: `#| eval: false` gives {'eval': 'false'}."
    return cell.directives if cell['cell_type'] == 'code' else {}


def alt(output):
    "The alternative text of a picture."
    return output.get('metadata', {}).get('image/png', {}).get('alt', '')


def texts(output):
    "What an output says in words."
    if output['output_type'] == 'stream': return [output['text']]
    if output['output_type'] == 'error': return [output['evalue'], ''.join(output['traceback'])]
    return [text for kind, text in output['data'].items() if kind.startswith('text/')]


def may_raise(cell): return 'raises-exception' in cell['metadata'].get('tags', [])


def cleaned(nb, root=ROOT):
    "The text of a notebook as nbdev-clean would write it."
    c = get_config(root)
    nb['metadata']['language_info'] = LANGUAGE
    keys = 'allowed_metadata_keys', 'allowed_cell_metadata_keys', 'allowed_out_metadata_keys'
    clean_nb(nb, clean_ids=c.clean_ids, **{key: c.get(key) for key in keys})
    return nb2str(nb)


def copy(root, to):
    "Copy the repository, without what git ignores."
    git = ['git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard']
    listed = subprocess.run(git, cwd=root, capture_output=True, text=True)
    if not listed.stdout: # no repository: an archive, say
        made = '.venv', '_run', '.git', '.nox', 'build', 'dist', '*.egg-info', '__pycache__', '.ipynb_checkpoints'
        shutil.copytree(root, to, ignore=shutil.ignore_patterns(*made))
    for name in filter(None, listed.stdout.split('\0')):
        if not (root/name).is_file(): continue # deleted, and not yet committed
        (to/name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(root/name, to/name)


def nbdev_tested(path, **how):
    "nbdev-test of a notebook that may silence warnings: for itself alone, since others run in the same process."
    from nbdev.test import test_nb
    with warnings.catch_warnings(): return test_nb(path, **how)
