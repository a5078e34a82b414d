"Checks of what the lessons say: their terms are in the glossary, and their figures are computed."
import re
from bisect import bisect_left
from urllib.parse import quote

import readme
from common import cells, lessons, read, series, settings, texts

MUST_TEACH = '''
accuracy, activation, array, axis, backward pass, balanced accuracy, baseline, batch normalization, bias, binary
cross-entropy, broadcasting, casting, chain rule, channel, color image, convolution, cross-entropy, DataLoader,
dataset, dimension, dtype, element by element, epoch, forward pass, GPU, gradient, gradient descent, gray image,
hidden unit, in place, initialize, input, jagged array, L1, label, layer, Learner, learning rate, learning-rate
finder, list comprehension, logit, loss, matrix multiplication, metric, mini-batch, model, MSE, neural net,
nonlinearity, one-cycle, optimizer, overfitting, padding, parabola, parameter, predict, promotion, rank, recorder,
ReLU, residual block, RMSE, SGD, shape, shuffling, sigmoid, slicing, slope, softmax, step, stride, target, tensor,
training, universal approximation, validation set, view, weight
'''.replace('\n', ' ').strip().split(', ')

ENTRY = re.compile(r'- (?P<names>\*\*[^*]+\*\*(?:, \*\*[^*]+\*\*)*): (?P<words>.+?)'
                   r'(?: (?P<link>\[[^\]]+\]\([^)\s]+\)))?')
SAFE = "-_.,:;!?'*+=&/@~" # in a heading as the target of a link


def without_blocks(markdown): return re.sub(r'```.*?```|~~~.*?~~~', ' ', markdown, flags=re.S)

def without_code(markdown): return re.sub(r'`[^`\n]*`', '', without_blocks(markdown))


def plain(words):
    "Words without case, markup and plural s."
    return re.sub(r'(?<=\w)s\b', '', re.sub(r'[`*]', '', ' '.join(words.lower().split())))


def named(term, text): return re.search(rf'(?<!\w){re.escape(plain(term))}(?!\w)', plain(text))


def bold_terms(markdown):
    "The terms in bold. Bold that ends like a sentence is a heading within the line, and so is a number."
    words = re.sub(r'<code>.*?</code>', '', without_blocks(markdown), flags=re.S)
    words = re.sub(r'`[^`\n]*`', lambda m: '' if '**' in m[0] else m[0], words)
    found = re.findall(r'\*\*(.+?)\*\*', words, re.S)
    return [term for term in found if not re.search(r'[.?!:]$|^[\d.,]+$', term.strip())]


def taught(root):
    "The sections of the lessons in the order in which they are read: (place, file, heading), and the text."
    for p in series(root):
        page = '\n\n'.join(without_blocks(c.source) for c in read(p).cells if c.cell_type == 'markdown')
        for i, part in enumerate(re.split(r'^#+ ', page, flags=re.M)[1:]):
            heading, _, text = part.partition('\n')
            yield ((p.name, i), p, heading), text


def glossary(root):
    "Every term of the lessons is in the glossary, in order, with a link to the section where it first stands in bold."
    page = next((p for p in lessons(root) if p.name == 'glossary.ipynb'), None)
    if page is None: return (yield 'glossary.ipynb is missing: it must explain the terms of the lessons')
    name, last, there, first, sections = page.relative_to(root), '', set(), {}, list(taught(root))
    for at, text in sections:
        for term in bold_terms(text): first.setdefault(plain(term), (*at, term))
    lines = [(where, cell.source[3:4], line) for _, where, cell in cells(root, [page])
             for line in cell.source.splitlines() if line.startswith('- ')]
    for where, letter, line in lines: # each cell begins with its letter, `## A`
        if not (m := ENTRY.fullmatch(line)):
            yield f'{where}: {line[:40]!r} is no entry: write `- **term**: a sentence. [Lesson 00, Heading](...)`'
            continue
        names = re.findall(r'\*\*(.+?)\*\*', m['names'])
        order = re.sub(r'[\W_]+', ' ', names[0].lower())
        if order < last: yield f'{where}: {names[0]} stands after {last!r}: put entries in alphabetical order'
        elif order[0].upper() != letter:
            yield f'{where}: {names[0]} stands under {letter!r}: put it under its own letter'
        last = order
        if len(re.findall(r'[.?!](?=\s|$)', m['words'])) > 2:
            yield f'{where}: {names[0]} has more than two sentences: cut it down'
        homes = [first[plain(term)] for term in names if plain(term) in first] # else, all sections that name it
        homes = [min(homes)] if homes else [at for at, text in sections if any(named(t, text) for t in names)]
        if m['link'] not in (due := [section_link(*home[1:3]) for home in homes]):
            links = ' or '.join(due[:3]) or 'nowhere'
            yield f'{where}: {names[0]} must end with a link to where it first stands in bold: {links}'
        for term in names:
            if plain(term) in there: yield f'{where}: {term} is there twice: keep one entry'
            there.add(plain(term))
    for key, (_, p, heading, term) in first.items():
        if key not in there:
            yield f'{p.relative_to(root)}, "{heading}": {term} is set in bold and is no entry of {name}: ' \
                  'add it, or, if it is no term, end it with a period or make it italic'
    for term in MUST_TEACH:
        if plain(term) not in there: yield f'{name}: {term} is missing, which the series must teach: add an entry'


def section_link(path, heading):
    "A link from beside the lessons to a section of one."
    words = readme.plain(heading)
    return f"[Lesson {path.name[:2]}, {words}]({path.name}#{quote(words.replace(' ', '-'), safe=SAFE)})"


FIGURE = re.compile(r'(?<![\w.,])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\w,]*\d)(?!\.\d)(\s?%)?')


def figures(words):
    """The numbers that look measured: two decimals or more, a thousands comma, or a percent sign.
    Gives (as written, value, half a unit)."""
    for m in FIGURE.finditer(words):
        decimals, scale = len(m[1].partition('.')[2]), 100 if m[2] else 1
        if decimals < 2 and ',' not in m[1] and not m[2]: continue
        yield m[0], float(m[1].replace(',', ''))/scale, .5*10**-decimals/scale


def numbers(source):
    "All numbers in a text, percentages also as fractions."
    for m in re.finditer(r'(?<![\w.])(\d[\d_]*(?:,\d{3})*(?:\.\d*)?(?:[eE][-+]?\d+)?)(\s?%)?', source):
        yield (value := float(re.sub('[,_]', '', m[1])))
        if m[2]: yield value/100


def evidence(path):
    "The numbers that a notebook computes or is told: its code without comments, and the text it prints."
    for cell in read(path).cells:
        if cell.cell_type != 'code': continue
        yield from numbers(re.sub(r'(?m)(^|\s)#.*', '', cell.source))
        for printed in [s for o in cell.outputs for s in texts(o)]:
            yield from numbers(re.sub(r'(?s)<style.*?</style>|<[^>]*>', ' ', printed))


def prose(root):
    """Every figure in the prose of a lesson is one that the same lesson computes; the front page may quote any lesson.

    A figure that cannot be computed here says so in a comment in its cell: `<!-- given: 1,797 -->`.
    """
    known = {p: set(evidence(p)) for p in lessons(root)}
    everything = set(numbers((root/'settings.ini').read_text(encoding='utf-8'))).union(*known.values())
    pools = {p: sorted(everything if p.name == 'index.ipynb' else found) for p, found in known.items()}
    for p, where, cell in cells(root, lessons(root)):
        if cell.cell_type != 'markdown': continue
        given = set(numbers(' '.join(re.findall(r'<!-- given:(.*?)-->', cell.source))))
        words = re.sub(r'(?s)\]\([^)]*\)|<[^>]*>|https?://\S+', ' ', without_blocks(cell.source))
        for written, value, half in figures(words.replace('{,}', ',').replace('\\%', '%')):
            slack = half*(1 + 1e-6)
            at = bisect_left(pools[p], value - slack)
            if not (value in given or at < len(pools[p]) and pools[p][at] <= value + slack):
                yield f'{where}: {written} stands in the prose, but no code or output of the lesson gives it: ' \
                      f'compute it, correct it, or say `<!-- given: {written} -->`'
