"""Checks that need no data and run no lesson. `python tools/check.py` runs all of them, or those that are named.

A check gives one message for each fault: what is wrong, in which file, and what to do.
"""
import os, re, shutil, subprocess, sys, tempfile
from pathlib import Path

import yaml
try: import tomllib
except ImportError: import tomli as tomllib  # Python 3.10

import readme
from common import (LANGUAGE, ROOT, alt, cells, copy, directives, lessons, may_raise, notebooks, read, settings, texts)
from exercises import exercises
from minutes import hour
from prose import glossary, prose, without_blocks, without_code
from reading import guesses, imports, proofs, reading, shown_code
from relink import link_texts, links, own_links


def made(root):
    "The library, the notebooks and README.md are as nbdev-export, nbdev-clean and tools/readme.py leave them."
    lib = settings(root)['lib_path']
    remedies = {'.py': 'nbdev-export', '.ipynb': 'nbdev-clean'}
    with tempfile.TemporaryDirectory() as tmp:
        now, again = (Path(tmp).resolve()/name for name in ('now', 'again'))
        copy(root, now)
        shutil.copytree(now, again)
        for p in (again/lib).rglob('*.py'):
            if p != again/lib/'__init__.py': p.unlink() # that one holds the version, and comes from no notebook
        # nbdev-export does nothing inside nbdev-test, which sets IN_TEST.
        env = {k: v for k, v in os.environ.items() if k != 'IN_TEST'}
        for command in remedies.values():
            tool = Path(sys.executable).with_name(command)
            r = subprocess.run([tool], cwd=again, env=env, capture_output=True, text=True)
            if r.returncode: return (yield f'{command} failed:\n{r.stderr}')
        readme.write(again)
        diff = 'git -c core.quotepath=off diff --no-index --exit-code --no-renames --name-status now again'
        r = subprocess.run(diff.split(), cwd=tmp, capture_output=True, text=True)
    if r.returncode > 1: yield f'git cannot compare: {r.stderr}'
    for kind, name in (line.split('\t') for line in r.stdout.splitlines()):
        name = name.partition('/')[2]
        remedy = remedies.get(Path(name).suffix, 'python tools/readme.py')
        if kind == 'D' and remedy == 'nbdev-export': yield f'{name} has no notebook: delete it, or export it from one'
        else: yield f"{name} {dict(A='is missing', D='is used no more').get(kind, 'is out of step')}: run `{remedy}`"


WIDTH = 120 # columns

def shape(root):
    "Notebooks open with a title, skip no heading, end with something, and keep imports in cells of their own."
    flags, readers = set(settings(root)['tst_flags'].split()), lessons(root)
    for p in notebooks(root):
        nb, name = read(p), p.relative_to(root)
        title = nb.cells[0].source if nb.cells and nb.cells[0].cell_type == 'markdown' else ''
        if not title.startswith('# '): yield f'{name}: the first cell must be a title, `# ...`'
        if nb.cells and not nb.cells[-1].source.strip(): yield f'{name}: the last cell is empty: delete it'
        kernel = nb.metadata.get('kernelspec', {}).get('name')
        if kernel != 'python3': yield f'{name}: its kernel is {kernel}: it must be python3'
        if nb.metadata.get('language_info') != LANGUAGE: # for scripts, colors, and a page that opens unchanged
            yield f'{name}: its language_info is not that of tools/common.py: run `python tools/relink.py`'
        pages = [without_blocks(c.source) for c in nb.cells if c.cell_type == 'markdown']
        marks = [0, *(len(m) for page in pages for m in re.findall(r'^(#{1,6}) ', page, re.M))]
        if any(b > a + 1 for a, b in zip(marks, marks[1:])): yield f'{name}: skips a level of headings, such as ##'
        told = re.search(r'minutes?.*marked `slow`|marked `slow`.*minutes?', title) # in one paragraph
        if p in readers and not told and any('slow' in directives(c) for c in nb.cells):
            yield f'{name}: Run All runs its slow cells as well: say in the first cell ' \
                  'how many minutes the cells marked `slow` take'
    for p, where, cell in cells(root):
        if cell.cell_type != 'code': continue
        for line in cell.source.splitlines() if p in readers else ():
            if len(line) > WIDTH: yield f'{where}: a line has {len(line)} columns: break it: {line.strip()[:50]}...'
        if re.search(r'^\s*(nbdev\.)?nbdev_export\(', cell.source, re.M):
            yield f'{where}: nbdev_export() rewrites the library when a reader runs all: delete it'
        if directives(cell).get('eval') != 'false' and len({*imports(cell)}) == 2:
            yield f'{where}: imports and other code in one cell: split it, since documentation tools run import cells'
        if 'export' in directives(cell) and re.search(r'^\s*assert\b', cell.source, re.M):
            yield f'{where}: the library asserts, which `python -O` leaves out: raise an error'
        if may_raise(cell) and not flags & directives(cell).keys():
            yield f'{where}: raises on purpose, which nbdev-test does not know: flag it `#| raises`'


ABSOLUTE = re.compile(r'(?<![\w.:/<~*-])/[\w.+-]+/[\w.+-]+[^\s\'"<]*|\b[A-Z]:\\\\?\w+')
ADDRESS = re.compile(r'\b0x[0-9a-fA-F]{6,}')
TIMES = re.compile(r'\brepeat\((?=.*\bnumber=)|\b(perf_counter|process_time|monotonic)\(\)|^%time', re.M)

def outputs(root):
    "Saved outputs hold no errors, warnings, absolute paths or memory addresses; those that measure time say so."
    for _, where, cell in cells(root):
        if cell.get('outputs') and TIMES.search(cell.source) and not {'varies', 'slow'} & {*directives(cell)}:
            yield f'{where}: prints what it takes the time of: put `#| varies` in its first line, or two runs must agree'
        for o in cell.get('outputs', []):
            if o.output_type == 'error' and not may_raise(cell):
                yield f'{where}: its saved output is an error, {o.ename}: mend it and run `make notebooks`'
            if o.get('name') == 'stderr':
                yield f'{where}: prints to stderr, {o.text.strip().splitlines()[0]!r}: filter the warning'
            for s in texts(o):
                if m := ABSOLUTE.search(s): yield f'{where}: its output holds an absolute path, {m[0]}'
                if m := ADDRESS.search(s): yield f'{where}: its output holds a memory address, {m[0]}'


def pictures(root):
    "Every picture has words for those who do not see it."
    for _, where, cell in cells(root):
        for o in cell.get('outputs', []):
            if 'image/png' in o.get('data', {}) and not alt(o).strip():
                yield f'{where}: its picture has no alternative text: ' \
                      'display it with metadata {"image/png": {"alt": ...}}'
        if cell.cell_type != 'markdown': continue
        words = without_code(cell.source)
        nameless = [m[1] for m in re.finditer(r'!\[\s*\]\(([^)]*)\)', words)]
        nameless += [m[0] for m in re.finditer(r'<img\b[^>]*>', words) if not re.search(r'\balt="[^"]+"', m[0])]
        for picture in nameless: yield f'{where}: the picture {picture} has no alternative text'


def code_tags(root):
    "What stands in <code> is still Markdown outside of a block of HTML: no `*` there, nor `_` at the edge of a word."
    for _, where, cell in cells(root):
        for block in without_code(cell.source).split('\n\n') if cell.cell_type == 'markdown' else ():
            for m in re.finditer(r'(?s)<code>(.*?)</code>', '' if block.startswith('<') else block):
                if re.search(r'\*|(?<!\w)_|_(?!\w)', m[1]):
                    yield f'{where}: {m[0]} may come out bold or slanted: write it in backticks'


def agreement(root):
    "Name, version, paths, flags and Python versions are the same in every file."
    s = settings(root)
    project = tomllib.loads((root/'pyproject.toml').read_text(encoding='utf-8'))
    init = (root/s['lib_path']/'__init__.py').read_text(encoding='utf-8')
    said = [('pyproject.toml', key, project['tool']['nbdev'].get(key), key)
            for key in ('lib_path', 'nbs_path', 'branch', 'tst_flags')]
    version = ''.join(re.findall(r'^__version__ = "(.*)"', init, re.M))
    cited = yaml.safe_load((root/'CITATION.cff').read_text(encoding='utf-8'))
    changes = re.findall(r'^## (\S+)', (root/'CHANGELOG.md').read_text(encoding='utf-8'), re.M)
    said += [('pyproject.toml', 'the name', project['project']['name'], 'lib_name'),
             (f"{s['lib_path']}/__init__.py", '__version__', version, 'version'),
             ('CHANGELOG.md', 'the newest entry', ''.join(changes[:1]), 'version'),
             *(('CITATION.cff', what, str(cited.get(what)), key) for what, key in
               dict(title='lib_name', version='version', license='license', abstract='description').items())]
    for file, what, value, key in said:
        if value != s[key]: yield f'{file}: {what} is {value!r}, but settings.ini has {key} = {s[key]}'
    for key in {'version', 'requires-python'} & project['project'].keys():
        yield f'pyproject.toml: {key} must come from settings.ini: delete it and name it in `dynamic`'
    flow = yaml.safe_load((root/'.github/workflows/test.yaml').read_text(encoding='utf-8'))
    matrices = [job.get('strategy', {}).get('matrix', {}) for job in flow['jobs'].values()]
    tested = [str(v) for m in matrices for v in m.get('python', [])]
    tested.sort(key=lambda v: [int(n) for n in v.split('.')])
    for key, extreme in (('min_python', 0), ('max_python', -1)):
        if not tested or tested[extreme] != s[key]:
            yield f'.github/workflows/test.yaml: tests Python {tested}, but settings.ini has {key} = {s[key]}'


def mypy(root, *args):
    "What mypy says, as (file, line, what is wrong)."
    r = subprocess.run([sys.executable, '-m', 'mypy', '--no-error-summary', *args], cwd=root, capture_output=True,
                       text=True, env=os.environ | {'MYPYPATH': str(root)}) # where an installation would be found
    if r.returncode > 1: raise RuntimeError(r.stderr or r.stdout)
    return re.findall(r'^(.+?):(\d+): error: (.*)', r.stdout, re.M)

def types(root):
    "mypy finds nothing wrong in the library, and in tools/user_script.py what is marked as wrong, and nothing else."
    for file, line, what in mypy(root): yield f'{file}, line {line}: {what}'
    script = root/'tools'/'user_script.py'
    marked = {i for i, line in enumerate(script.read_text(encoding='utf-8').splitlines(), 1) if '# wrong: ' in line}
    if not marked: yield f'{script.name} marks nothing as wrong'
    theirs = '--strict', '--config-file=', '--follow-imports=silent', '--cache-dir=_run/mypy-user' # not our settings
    said = mypy(root, *theirs, str(script))
    for n in sorted(marked - {int(n) for _, n, _ in said}): yield f'{script.name}, line {n}: mypy finds nothing wrong'
    for _, line, what in said:
        if int(line) not in marked: yield f'{script.name}, line {line}: {what}'


CHECKS = (made, shape, reading, guesses, proofs, shown_code, hour, outputs, pictures, code_tags, agreement, types,
          links, link_texts, own_links, glossary, prose, exercises)
CHECKS = {f.__name__: f for f in CHECKS}

def run(name, root=ROOT):
    "One check, reported in a line. Is all well?"
    try: messages = list(CHECKS[name](root))
    except Exception as e: messages = [f'the check itself failed: {type(e).__name__}: {e}']
    print(f"{'FAILED' if messages else 'ok':6} {name}: {CHECKS[name].__doc__.splitlines()[0]}")
    for m in messages: print(f'       {m}')
    return not messages


if __name__ == '__main__':
    results = [run(name) for name in sys.argv[1:] or CHECKS]
    sys.exit(not all(results))
