"What the tools share: where things are, and how to read a notebook."
import json, re, sys
from configparser import ConfigParser
from pathlib import Path

from fastcore.nbio import nb2str
from nbdev.clean import clean_nb
from nbdev.config import get_config

if not __debug__: sys.exit('The tests are assertions, and Python leaves those out here: take PYTHONOPTIMIZE or -O away.')

ROOT = Path(__file__).resolve().parent.parent


LANGUAGE = {'file_extension': '.py', 'name': 'python', 'nbconvert_exporter': 'python'}


def settings(root=ROOT):
    "What settings.ini says."
    config = ConfigParser()
    config.read(root/'settings.ini', encoding='utf-8')
    return config['DEFAULT']


def notebooks(root=ROOT):
    "All notebooks that nbdev sees: names that start with a dot or an underscore are left out."
    nbs = root/settings(root)['nbs_path']
    return [p for p in sorted(nbs.rglob('*.ipynb'))
            if not any(part[0] in '._' for part in p.relative_to(nbs).parts)]


def lessons(root=ROOT):
    "The notebooks for readers: everything but nbs/checks."
    return [p for p in notebooks(root) if p.parent.name != 'checks']


def read(path): return json.loads(path.read_text(encoding='utf-8'))


def text(lines):
    "A notebook holds text as a list of lines, or as one string."
    return ''.join(lines)


def directives(cell):
    "The `#|` lines that a code cell opens with: `#| eval: false` gives {'eval': 'false'}."
    found = {}
    if cell['cell_type'] != 'code': return found
    for line in text(cell['source']).splitlines():
        m = re.match(r'#\s*\|\s*([\w-]+)\s*:?\s*(.*)', line)
        if not m: break
        found[m[1]] = m[2].strip()
    return found


def may_raise(cell): return 'raises-exception' in cell.get('metadata', {}).get('tags', [])


def cleaned(nb, root=ROOT):
    "The text of a notebook as nbdev-clean would write it."
    c = get_config(root)
    if 'language_info' in nb['metadata']: nb['metadata']['language_info'] = LANGUAGE # a kernel also says which Python it is
    clean_nb(nb, allowed_metadata_keys=c.get('allowed_metadata_keys'), clean_ids=c.clean_ids,
             allowed_cell_metadata_keys=c.get('allowed_cell_metadata_keys'),
             allowed_out_metadata_keys=c.get('allowed_out_metadata_keys'))
    return nb2str(nb)
