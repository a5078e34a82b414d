"How long a lesson takes to read. Its third line and the front page say so; `python tools/relink.py` writes both."
import math, re

from common import directives, read, series, settings

MOST = 60 # minutes
ASIDE = 'Questions', 'Exercises' # sections
LINE = re.compile(r'(?:\[← [^\n]*|\[all lessons\][^\n]*)about \d+ minutes\n\n')


def section(markdown, now=''):
    "The last heading of a Markdown cell, or the one that holds until then."
    return ([now] + re.findall(r'^#+ (.*)$', re.sub(r'(?s)```.*?```', '', markdown), re.M))[-1]


def minutes(nb):
    """How many minutes a notebook takes to read: one for 120 words of prose, and one for 8 lines of shown code.

    Set aside are: the sections Questions and Exercises; text in <details>; the line of minutes itself; the targets of
    links; tags and comments of HTML; cells that are hidden (`#| hide`), folded (metadata jupyter.source_hidden) or only name the
    module (`default_exp`); the two cells for Colab; blank lines, and lines that begin with `#|`.
    """
    words, lines, at = 0, 0, ''
    for cell in nb.cells:
        if cell.cell_type == 'markdown': at = section(cell.source, at)
        if at in ASIDE: continue
        if cell.cell_type == 'markdown':
            prose = re.sub(r'(?s)<!--.*?-->|<details.*?</details>|\]\([^)]*\)|<[^>]*>', ' ', LINE.sub('', cell.source))
            words += len(re.findall(r"\w[\w'-]*", prose))
        elif not (is_folded(cell) or {'hide', 'default_exp'} & directives(cell).keys() or for_colab(cell)):
            lines += n_lines(cell)
    return words/120 + lines/8


def is_folded(cell): return cell.metadata.get('jupyter', {}).get('source_hidden', False)

def for_colab(cell): return 'google.colab' in cell.source or cell.source.strip() == 'import sys'

def n_lines(cell):
    "The lines of a code cell that are neither blank nor for nbdev."
    return sum(bool(line.strip()) and not line.startswith('#|') for line in cell.source.splitlines())


def dated(root):
    "The lessons and the front page as they should be, by file: each says how long a lesson takes, and what is next."
    page = root/settings(root)['nbs_path']/'index.ipynb'
    nbs, front = {p: read(p) for p in series(root)}, read(page)
    titles = {p: nb.cells[0].source.partition('\n')[0][2:] for p, nb in nbs.items()}
    def link(p, form): return p and f"[{form.format(p.name[:2] + ' ' + titles[p].partition(':')[0])}]({p.name})"
    for before, (p, nb), after in zip([None, *nbs], nbs.items(), [*nbs, None][1:]):
        due = math.ceil(minutes(nb)/5)*5
        line = link(before, '← {}'), '[all lessons](index.ipynb)', link(after, '{} →'), f'about {due} minutes'
        head, _, rest = LINE.sub('', nb.cells[0].source).partition('\n\n')
        nb.cells[0].source = '\n\n'.join([head, ' · '.join(filter(None, line)), rest])
        old = re.compile(rf'(?m)^(- \*\*{p.name[:2]}\*\* )\[[^\]]*\]\({p.name}\), \d+ minutes')
        for c in front.cells: c.source = old.sub(lambda m: f'{m[1]}[{titles[p]}]({p.name}), {due} minutes', c.source)
    return nbs | {page: front}


def hour(root):
    "A lesson takes an hour at most, and its third line and the front page say how long."
    front = '\n'.join(c.source for c in read(root/settings(root)['nbs_path']/'index.ipynb').cells)
    for p, nb in dated(root).items():
        name, lasts, entry = p.relative_to(root), minutes(nb), f'- **{p.name[:2]}** ['
        if lasts > MOST and p.name != 'index.ipynb':
            yield f'{name}: takes {lasts:.0f} minutes to read, and {MOST} may be: shorten it (see tools/minutes.py)'
        if entry not in front and p.name != 'index.ipynb':
            yield f'nbs/index.ipynb: lists no {p.name}: add a line `{entry}Title]({p.name}), 0 minutes: ...`'
        if [c.source for c in nb.cells] != [c.source for c in read(p).cells]:
            yield f'{name}: minutes, titles or the way to the next lesson are out of date: run `python tools/relink.py`'
