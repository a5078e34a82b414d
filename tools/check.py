"""Checks that need no data and run no lesson. `python tools/check.py` runs them all, `python tools/check.py NAME...` some.

A check gives one message for each fault: what is wrong, in which file, and what to do.
"""
import ast, os, re, shutil, subprocess, sys, tempfile
from bisect import bisect_left
from collections import Counter
from pathlib import Path
from urllib.parse import unquote

import yaml
try: import tomllib
except ImportError: import tomli as tomllib  # Python 3.10

import readme
from common import LANGUAGE, ROOT, cleaned, directives, lessons, may_raise, notebooks, read, settings, text

CHECKS = {}

def check(f):
    CHECKS[f.__name__] = f
    return f


def cells(root, paths=None):
    "Every cell of the notebooks: its file, its place, the cell."
    for p in notebooks(root) if paths is None else paths:
        for i, cell in enumerate(read(p)['cells']): yield p, f"{p.relative_to(root)}, cell {i} (id {cell.get('id')})", cell


# The library and the notebooks

@check
def modules(root):
    "The library is what the notebooks export."
    s = settings(root)
    lib, nbs = s['lib_path'], s['nbs_path']
    with tempfile.TemporaryDirectory() as tmp:
        fresh = Path(tmp).resolve()/'repo'
        for p in [root/'pyproject.toml', root/lib/'__init__.py', *notebooks(root)]:
            (fresh/p.relative_to(root)).parent.mkdir(parents=True, exist_ok=True)
            if p.exists(): shutil.copy(p, fresh/p.relative_to(root))
        # nbdev-export does nothing inside nbdev-test, which sets IN_TEST.
        env = {k: v for k, v in os.environ.items() if k != 'IN_TEST'}
        r = subprocess.run([Path(sys.executable).with_name('nbdev-export')], cwd=fresh, env=env, capture_output=True, text=True)
        if r.returncode: return (yield f'nbdev-export failed:\n{r.stderr}')
        files = lambda top: {p.relative_to(top).as_posix(): p.read_text(encoding='utf-8')
                             for p in [*(top/lib).rglob('*.py'), *(top/nbs).glob('llms.txt')]}
        want, have = files(fresh), files(root)
    for name in sorted(want | have):
        if name not in have: yield f'{name} is missing: run `nbdev-export`'
        elif name not in want: yield f'{name} has no notebook: delete it, or export it from one'
        elif want[name] != have[name]: yield f'{name} is not what its notebook exports: run `nbdev-export`'


@check
def clean(root):
    "Notebooks are as nbdev-clean leaves them."
    for p in notebooks(root):
        language = read(p)['metadata'].get('language_info', LANGUAGE)
        if language != LANGUAGE: yield f'{p.relative_to(root)}: its language_info is more than {LANGUAGE}: run `make notebooks ARGS={p.relative_to(root)}`'
        elif cleaned(read(p), root) != p.read_text(encoding='utf-8'):
            yield f'{p.relative_to(root)} is not clean: run `nbdev-clean --fname {p.relative_to(root)}`'


@check
def shape(root):
    "Notebooks open with a title, end with something, and keep imports in cells of their own."
    flags, readers = set(settings(root)['tst_flags'].split()), lessons(root)
    for p in notebooks(root):
        nb = read(p)
        name, every = p.relative_to(root), nb['cells']
        if not every or every[0]['cell_type'] != 'markdown' or not text(every[0]['source']).startswith('# '):
            yield f'{name}: the first cell must be a title, `# ...`'
        if every and not text(every[-1]['source']).strip(): yield f'{name}: the last cell is empty: delete it'
        kernel = nb['metadata'].get('kernelspec', {}).get('name')
        if kernel != 'python3': yield f'{name}: its kernel is {kernel}: it must be python3'
        if p in readers and nb['metadata'].get('language_info') != LANGUAGE:
            yield f'{name}: has no language_info, so nobody can make a script of it: run `make notebooks ARGS={name}`'
        if p in readers and any('slow' in directives(c) for c in every) and not re.search(r'(?s)minutes?.*marked `slow`|marked `slow`.*minutes?', text(every[0]['source'])):
            yield f'{name}: Run All runs its slow cells as well: say in the first cell how many minutes the cells marked `slow` take'
    for _, where, cell in cells(root):
        if cell['cell_type'] != 'code': continue
        if re.search(r'^\s*(nbdev\.)?nbdev_export\(', text(cell['source']), re.M):
            yield f'{where}: nbdev_export() rewrites the library when a reader runs all: delete it'
        if mixes_imports(cell): yield f'{where}: imports and other code in one cell: split it, since documentation tools run import cells'
        if 'export' in directives(cell) and re.search(r'^\s*assert\b', text(cell['source']), re.M):
            yield f'{where}: the library asserts, which `python -O` leaves out: raise an error'
        if may_raise(cell) and not flags & directives(cell).keys():
            yield f'{where}: raises on purpose, which nbdev-test does not know: flag it `#| raises`'


def mixes_imports(cell):
    "Do imports share a cell with other code? Lines for IPython only (%, !) are other code."
    if directives(cell).get('eval') == 'false': return False
    source = re.sub(r'^(\s*)[%!].*', r'\1pass', text(cell['source']), flags=re.M)
    try: kinds = {isinstance(node, (ast.Import, ast.ImportFrom)) for node in ast.parse(source).body}
    except SyntaxError: return False
    return len(kinds) == 2


@check
def outputs(root):
    "Saved outputs hold no errors, warnings, absolute paths or memory addresses."
    for _, where, cell in cells(root):
        for o in cell.get('outputs', []):
            if o['output_type'] == 'error' and not may_raise(cell):
                yield f"{where}: its saved output is an error, {o['ename']}: mend it and run `make notebooks`"
            if o.get('name') == 'stderr': yield f"{where}: prints to stderr, {text(o['text']).strip().splitlines()[0]!r}: filter the warning"
            for s in output_texts(o):
                if m := re.search(r'(?<![\w.:/<~*-])/[\w.+-]+/[\w.+-]+[^\s\'"<]*|\b[A-Z]:\\\\?\w+', s): yield f'{where}: its output holds an absolute path, {m[0]}'
                if m := re.search(r'\b0x[0-9a-fA-F]{6,}', s): yield f'{where}: its output holds a memory address, {m[0]}'


def output_texts(o):
    if o['output_type'] == 'stream': return [text(o['text'])]
    if o['output_type'] == 'error': return [o['evalue'], text(o['traceback'])]
    return [text(v) for k, v in o['data'].items() if k.startswith('text/')]


@check
def pictures(root):
    "Every picture has words for those who do not see it."
    for _, where, cell in cells(root):
        for o in cell.get('outputs', []):
            if 'image/png' in o.get('data', {}) and not o.get('metadata', {}).get('image/png', {}).get('alt', '').strip():
                yield f'{where}: its picture has no alternative text: display it with metadata {{"image/png": {{"alt": ...}}}}'
        if cell['cell_type'] != 'markdown': continue
        prose = no_code(text(cell['source']))
        for m in re.finditer(r'!\[\s*\]\(([^)]*)\)', prose): yield f'{where}: the picture {m[1]} has no alternative text'
        for m in re.finditer(r'<img\b[^>]*>', prose):
            if not re.search(r'\balt="[^"]+"', m[0]): yield f'{where}: {m[0]} has no alternative text'


# README and packaging

@check
def readme_md(root):
    "README.md is what index.ipynb gives."
    return readme.wrong(root)


@check
def agreement(root):
    "Name, version, paths, flags and Python versions are the same in every file."
    s = settings(root)
    def same(file, what, value, key):
        if value != s[key]: return [f'{file}: {what} is {value!r}, but settings.ini has {key} = {s[key]}']
        return []
    project = tomllib.loads((root/'pyproject.toml').read_text(encoding='utf-8'))
    nbdev = project['tool']['nbdev']
    yield from same('pyproject.toml', 'the name', project['project']['name'], 'lib_name')
    for key in ('lib_path', 'nbs_path', 'branch', 'tst_flags'): yield from same('pyproject.toml', key, nbdev.get(key), key)
    for key in ('version', 'requires-python'):
        if key in project['project']: yield f'pyproject.toml: {key} must come from settings.ini: delete it and name it in `dynamic`'
    init = (root/s['lib_path']/'__init__.py').read_text(encoding='utf-8')
    version = re.search(r'^__version__ = "(.*)"', init, re.M)
    yield from same(f"{s['lib_path']}/__init__.py", '__version__', version and version[1], 'version')
    flow = yaml.safe_load((root/'.github/workflows/test.yaml').read_text(encoding='utf-8'))
    pythons = [str(v) for job in flow['jobs'].values() for v in job.get('strategy', {}).get('matrix', {}).get('python', [])]
    for key in ('min_python', 'max_python'):
        if s[key] not in pythons: yield f'.github/workflows/test.yaml: tests Python {pythons}, but settings.ini has {key} = {s[key]}'
    as_tuple = lambda v: tuple(map(int, v.split('.')))
    for v in pythons:
        if not as_tuple(s['min_python']) <= as_tuple(v) <= as_tuple(s['max_python']):
            yield f'.github/workflows/test.yaml: Python {v} is outside the bounds of settings.ini'


# Links

def no_code(markdown): return re.sub(r'```.*?```|~~~.*?~~~|`[^`\n]*`', '', markdown, flags=re.S)


def headings(path):
    "All names by which a heading can be linked: Jupyter's, GitHub's, and anchors written in HTML."
    if path.suffix == '.ipynb': pages = [text(c['source']) for c in read(path)['cells'] if c['cell_type'] == 'markdown']
    else: pages = [path.read_text(encoding='utf-8')]
    names = set()
    for page in pages:
        page = re.sub(r'```.*?```|~~~.*?~~~', '', page, flags=re.S)
        for h in re.findall(r'^#{1,6}\s+(.*?)\s*#*$', page, re.M):
            h = re.sub(r'!?\[([^\]]*)\]\([^)]*\)', r'\1', h)
            plain = re.sub(r'[`*]', '', h)
            names |= {h.replace(' ', '-'), plain.replace(' ', '-'), readme.anchor(plain)}
        names |= set(re.findall(r'<\w+[^>]*\b(?:id|name)="([^"]+)"', page))
    return names


def cell_ids(path):
    "The names by which JupyterLab and nbconvert know the cells of a notebook."
    return {f"cell-id={c['id']}" for c in read(path)['cells']} if path.suffix == '.ipynb' else set()


@check
def links(root):
    "Every link leads to a file and heading that are there."
    pages = [(p, where, text(c['source'])) for p, where, c in cells(root) if c['cell_type'] == 'markdown']
    if (root/'README.md').exists(): pages.append((root/'README.md', 'README.md', (root/'README.md').read_text(encoding='utf-8')))
    for page, where, markdown in pages:
        prose = no_code(markdown)
        targets = re.findall(r'\]\(\s*<?([^)\s>]+)', prose) + re.findall(r'(?:src|href)="([^"]+)"', prose) + re.findall(r'^\[[^\]]+\]:\s*(\S+)', prose, re.M)
        for target in targets:
            if re.match(r'[a-zA-Z][\w+.-]*:', target): continue
            name, _, heading = unquote(target).partition('#')
            file = page.parent/name if name else page
            if not file.exists(): yield f'{where}: links to {target}, and there is no such file'
            elif heading.startswith('cell-id='):
                if heading not in cell_ids(file): yield f'{where}: links to {target}, and {file.name} has no such cell'
            elif heading and heading not in headings(file): yield f'{where}: links to {target}, and {file.name} has no such heading'


COLAB = 'https://colab.research.google.com/github/'
HOSTED = re.compile(r'(https://(?:github\.com/|raw\.githubusercontent\.com/|colab\.research\.google\.com/github/))([\w.-]+)/([\w.-]+?)'
                    r'((?:\.git)?(?![\w-]|\.\w))(?:(/(?:blob|tree|raw|edit)/)([\w.-]+))?')
PAGES = re.compile(r'https://([\w-]+)\.github\.io/([\w.-]+)')


def relinked(source, s, ours):
    "The text with every link to one of the repositories `ours` made from settings.ini."
    def hosted(m):
        if m[3] not in ours: return m[0]
        return f"{m[1]}{s['user']}/{s['repo']}{m[4]}" + (m[5] + s['branch'] if m[5] else '')
    def pages(m): return f"https://{s['user']}.github.io/{s['repo']}" if m[2] in ours else m[0]
    return PAGES.sub(pages, HOSTED.sub(hosted, source))


def linking(root):
    "The files that hold links to the repository, and the names the repository goes by in them: Colab buttons are all its own."
    files = {p: p.read_text(encoding='utf-8') for p in [*notebooks(root), root/'README.md'] if p.exists()}
    ours = {settings(root)['repo']} | {m[3] for t in files.values() for m in HOSTED.finditer(t) if m[1] == COLAB}
    return files, ours


@check
def own_links(root):
    "Links and badges of this repository are made from settings.ini, and a Colab button opens its own notebook."
    s = settings(root)
    files, ours = linking(root)
    for p, source in files.items():
        for old, new in zip(source.splitlines(), relinked(source, s, ours).splitlines()):
            if old != new:
                yield f"{p.relative_to(root)}: a link is not made from settings.ini: run `python tools/relink.py`\n    {old.strip()}"
        for m in HOSTED.finditer(source):
            if not m[5]: continue
            path = unquote(re.match(r'/?([^)"#?\s\\]*)', source[m.end():])[1])
            if m[1] == COLAB and p.suffix == '.ipynb' and p.name != 'index.ipynb' and path != p.relative_to(root).as_posix():
                yield f'{p.relative_to(root)}: its Colab button opens {path}'
            elif m[3] in ours and not (root/path).exists(): yield f'{p.relative_to(root)}: links to {m[0]}/{path}, and there is no such file'


# The glossary

MUST_TEACH = '''
accuracy, activation, array, axis, backward pass, balanced accuracy, baseline, batch normalization, bias, binary cross-entropy, broadcasting,
casting, chain rule, channel, color image, convolution, cross-entropy, DataLoader, dataset, dimension, dtype, element by element, epoch,
forward pass, GPU, gradient, gradient descent, gray image, hidden unit, in place, initialize, input, jagged array, L1, label, layer, Learner,
learning rate, learning-rate finder, list comprehension, logit, loss, matrix multiplication, metric, mini-batch, model, MSE, neural net,
nonlinearity, one-cycle, optimizer, overfitting, padding, parabola, parameter, predict, promotion, rank, recorder, ReLU, residual block, RMSE,
SGD, shape, shuffling, sigmoid, slicing, slope, softmax, step, stride, target, tensor, training, universal approximation, validation set,
view, weight'''.strip().replace('\n', ' ').split(', ')

ENTRY = re.compile(r'- (?P<names>\*\*[^*]+\*\*(?:, \*\*[^*]+\*\*)*): (?P<words>.+?)(?: \[[^\]]+\]\((?P<file>[^)\s#]+)#cell-id=(?P<id>[^)\s]+)\))?')


def plain(words):
    "Words without case, markup and plural s."
    return re.sub(r'(?<=\w)s\b', '', re.sub(r'[`*]', '', ' '.join(words.lower().split())))


def bold_terms(markdown):
    "The terms in bold. Bold that ends like a sentence is a heading within the line, and so is a number."
    prose = re.sub(r'```.*?```|~~~.*?~~~|<code>.*?</code>', '', markdown, flags=re.S)
    prose = re.sub(r'`[^`\n]*`', lambda m: '' if '**' in m[0] else m[0], prose)
    return [m[1] for m in re.finditer(r'\*\*(.+?)\*\*', prose, re.S) if not re.search(r'[.?!:]$|^[\d.,]+$', m[1].strip())]


def series(root):
    "The lessons in the order in which they are read, without appendices."
    nbs = root/settings(root)['nbs_path']
    return sorted(nbs.glob('[0-9][0-9]_*.ipynb')) + sorted(nbs.glob('studies.ipynb'))


@check
def glossary(root):
    "Every term of the lessons is in the glossary, in order, with a link to the cell that first explains it."
    page = root/settings(root)['nbs_path']/'glossary.ipynb'
    name = page.relative_to(root)
    if not page.exists(): return (yield f'{name} is missing: it must explain the terms of the lessons')
    taught = [(where, (p.name, cell.get('id')), cell) for p, where, cell in cells(root, series(root))]
    place = {key: i for i, (_, key, _) in enumerate(taught)}
    home, last = {}, ''
    for _, where, cell in cells(root, [page]):
        letter = ''
        for line in text(cell['source']).splitlines():
            if line.startswith('## '): letter = line[3:].strip()
            if not line.startswith('- '): continue
            if not (m := ENTRY.fullmatch(line)):
                yield f'{where}: {line[:40]!r} is no entry: write `- **term**: a sentence. [Lesson 01](01_baseline.ipynb#cell-id=9eb3cb3a)`'
                continue
            names = re.findall(r'\*\*(.+?)\*\*', m['names'])
            order = re.sub(r'[\W_]+', ' ', names[0].lower())
            if order < last: yield f'{where}: {names[0]} stands after {last!r}: put entries in alphabetical order'
            elif order[0].upper() != letter: yield f'{where}: {names[0]} stands under {letter!r}: put it under its own letter'
            last = order
            if len(re.findall(r'[.?!](?=\s|$)', m['words'])) > 2: yield f'{where}: {names[0]} has more than two sentences: cut it down'
            i = place.get((m['file'], m['id']))
            if not m['id']: yield f'{where}: {names[0]} has no link to a cell: end it with one, such as `[Lesson 01](01_baseline.ipynb#cell-id=9eb3cb3a)`'
            elif i is None: yield f"{where}: {names[0]} links to {m['file']}#cell-id={m['id']}, which is no cell of a lesson: link to the one that explains it"
            for term in names:
                if plain(term) in home: yield f'{where}: {term} is there twice: keep one entry'
                home[plain(term)] = i
                if i is not None and not re.search(rf'(?<!\w){re.escape(plain(term))}e?(?!\w)', plain(text(taught[i][2]['source']))):
                    yield f'{where}: {term} does not stand in {taught[i][0]}, to which it links: link to the cell that explains it'
    for i, (where, _, cell) in enumerate(taught):
        for term in bold_terms(text(cell['source'])) if cell['cell_type'] == 'markdown' else ():
            if plain(term) not in home:
                yield f'{where}: {term} is set in bold and is no entry of {name}: add it, or, if it is no term, end it with a period or make it italic'
            elif (first := home[plain(term)]) is not None and i < first:
                yield f'{where}: {term} is set in bold before {taught[first][0]}, to which {name} links: explain it here and link here, or take the bold away'
    for term in MUST_TEACH:
        if plain(term) not in home: yield f'{name}: {term} is missing, which the series must teach: add an entry'


# Figures

FIGURE = re.compile(r'(?<![\w.,])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\w,]*\d)(?!\.\d)(\s?%)?')


def figures(prose):
    "The numbers that look measured: two decimals or more, a thousands comma, or a percent sign. Gives (as written, value, half a unit)."
    for m in FIGURE.finditer(prose):
        decimals = len(m[1].partition('.')[2])
        if decimals < 2 and ',' not in m[1] and not m[2]: continue
        scale = 100 if m[2] else 1
        yield m[0], float(m[1].replace(',', ''))/scale, 0.5*10**-decimals/scale


def numbers(source):
    "All numbers in a text, percentages also as fractions."
    for m in re.finditer(r'(?<![\w.])(\d[\d_]*(?:,\d{3})*(?:\.\d*)?(?:[eE][-+]?\d+)?)(\s?%)?', source):
        try: value = float(re.sub('[,_]', '', m[1]))
        except ValueError: continue
        yield value
        if m[2]: yield value/100


def evidence(path):
    "The numbers that a notebook computes or is told: its code without comments, and the text it prints."
    found = set()
    for cell in read(path)['cells']:
        if cell['cell_type'] != 'code': continue
        found |= set(numbers(re.sub(r'(?m)(^|\s)#.*', '', text(cell['source']))))
        for o in cell['outputs']:
            for s in output_texts(o): found |= set(numbers(re.sub(r'<style.*?</style>|<[^>]*>', ' ', s, flags=re.S)))
    return found


@check
def prose(root):
    """Every figure in the prose of a lesson is one that the same lesson computes; the front page may quote any lesson.

    A figure that cannot be computed here says so in a comment in its cell: `<!-- given: 1,797 -->`.
    """
    known = {p: evidence(p) for p in lessons(root)}
    everything = set().union(set(numbers((root/'settings.ini').read_text(encoding='utf-8'))), *known.values())
    pools = {p: sorted(everything if p.name == 'index.ipynb' else found) for p, found in known.items()}
    for p, where, cell in cells(root, lessons(root)):
        if cell['cell_type'] != 'markdown': continue
        given = {v for m in re.finditer(r'<!-- given:(.*?)-->', text(cell['source'])) for v in numbers(m[1])}
        words = re.sub(r'```.*?```|~~~.*?~~~|\]\([^)]*\)|<[^>]*>|https?://\S+', ' ', text(cell['source']), flags=re.S)
        for written, value, half in figures(words.replace('{,}', ',').replace('\\%', '%')):
            slack = half*(1 + 1e-6)
            at = bisect_left(pools[p], value - slack)
            computed = at < len(pools[p]) and pools[p][at] <= value + slack
            if not computed and value not in given:
                yield f'{where}: {written} stands in the prose, but no code or output of the lesson gives it: compute it, correct it, or say `<!-- given: {written} -->`'


# Exercises

def parsed(root, path):
    "The code cells of a notebook as syntax trees, each with its place. Cells with shell commands are no Python: left out."
    for _, where, cell in cells(root, [path]):
        if cell['cell_type'] != 'code' or re.search(r'^\s*[%!]', text(cell['source']), re.M): continue
        yield where, ast.parse(text(cell['source']))


def called(tree, name):
    "What each call of a function in a syntax tree is given."
    return [n.args for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id == name and n.args]


def functions(tree): return {n.name: n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)}


def announced(root, path):
    "What a page of exercises announces: under which lesson, the names, and how many wrong answers each must refuse."
    lesson, names, refused = None, [], Counter()
    for _, tree in parsed(root, path):
        for made, *given in called(tree, 'partial'):
            if getattr(made, 'id', None) == 'exercise': lesson = given[0].value
        names += [name.lstrip('_') for name, f in functions(tree).items()
                  if any(isinstance(d, ast.Call) and getattr(d.func, 'id', None) == '_exercise' for d in f.decorator_list)]
        for name, *answers in called(tree, 'refused'): refused[getattr(name, 'value', None)] += len(answers)
    return lesson, names, refused


STUB = ast.dump(ast.parse('return ...').body[0]) # what the body of a function must be that nobody has written yet

@check
def exercises(root):
    "Lessons hold questions whose answers lead to a cell, and exercises without answers; each has wrong answers, and two right ones in the solutions."
    nbs = root/settings(root)['nbs_path']
    pages = {path: nbs/'appendices'/'exercises'/path.name for path in series(root)}
    yield from (f'{page.relative_to(root)} is missing' for page in pages.values() if not page.exists())
    announcements = {path: announced(root, page) for path, page in pages.items() if page.exists()}
    names = [name for _, due, _ in announcements.values() for name in due]
    for path, (lesson, due, refused) in announcements.items():
        page = pages[path].relative_to(root)
        if lesson != path.stem.partition('_')[0]: yield f'{page}: enters its exercises under lesson {lesson}, and belongs to {path.name}'
        for name in due:
            if refused[name] < 3: yield f'{page}: {name} refuses {refused[name]} wrong answers: add a cell with refused({name!r}, ...) and three or more'
        asked = []
        for where, tree in parsed(root, path):
            asked += (here := [given[0].id for given in called(tree, 'check') if isinstance(given[0], ast.Name)])
            for name, f in functions(tree).items():
                if name in names and [ast.dump(line) for line in f.body] != [STUB]: yield f'{where}: holds an answer to {name}: its body must be `return ...`'
            for name in here:
                if name not in functions(tree): yield f'{where}: checks {name}, but defines no function of that name'
        if sorted(asked) != sorted(due): yield f"nbs/{path.name}: asks for {', '.join(asked)}, but {page} has {', '.join(due)}"
        if not 4 <= len(due) <= 6: yield f'nbs/{path.name}: has {len(due)} exercises: it must be 4 to 6'
        yield from questions(root, path)
        yield from solutions(root, nbs/'solutions'/path.name, due)


def questions(root, path):
    "What is wrong with the questions of a lesson."
    asked = [(where, text(c['source'])) for _, where, c in cells(root, [path]) if text(c['source']).startswith('## Questions')]
    if len(asked) != 1: yield f'nbs/{path.name}: has {len(asked)} cells that begin with `## Questions`: it must be one'
    for where, said in asked:
        parts = re.split(r'^\d+\. ', said, flags=re.M)[1:]
        if not 6 <= len(parts) <= 10: yield f'{where}: has {len(parts)} questions: it must be 6 to 10'
        for k, part in enumerate(parts, 1):
            answer = re.search(r'<details><summary>Answer</summary>(.*?)</details>', part, re.S)
            if not answer: yield f'{where}: question {k} has no folded answer'
            elif '<a href="#cell-id=' not in answer[1]: yield f'{where}: the answer to question {k} leads to no cell: add <a href="#cell-id=...">...</a>'


def solutions(root, path, names):
    "What is missing from the worked answers of a lesson."
    if not path.exists():
        yield f'nbs/solutions/{path.name} is missing'
        return
    right = {name: set() for name in names}
    for _, tree in parsed(root, path):
        for answer, *name in called(tree, 'judge'): # judge(f), or judge(f, 'name') where f is called otherwise
            f = functions(tree).get(getattr(answer, 'id', None))
            of = name[0].value if name and isinstance(name[0], ast.Constant) else f and f.name
            if of in right and f: right[of].add(ast.dump(ast.Module(f.body, [])))
    for name, answers in right.items():
        if len(answers) < 2: yield f'nbs/solutions/{path.name}: judges {len(answers)} answers to {name}: it must be two or more, written differently'


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
