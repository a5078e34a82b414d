"Checks of how a lesson reads: what a reader sees, and what stays a guess until it is explained."
import ast, re

from IPython.core.inputtransformer2 import TransformerManager
from matplotlib.colors import CSS4_COLORS

from common import cells, directives, read, series
from minutes import ASIDE, is_folded, n_lines, section


def tree_of(cell):
    "A code cell as a syntax tree. Lines for IPython (%, !, ?) are calls; what is no Python has no statements."
    try: return ast.parse(TransformerManager().transform_cell(cell.source))
    except SyntaxError: return ast.parse('')


def statements(cell): return tree_of(cell).body


def nodes_of(cell): return [n for node in statements(cell) for n in ast.walk(node)]


def imports(cell):
    "Of each statement: does it import?"
    return [isinstance(node, (ast.Import, ast.ImportFrom)) for node in statements(cell)]


def names(nodes, context):
    "The names that statements use (ast.Load) or bind (ast.Store)."
    found = {n.id for node in nodes for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, context)}
    defined = {n.name for n in nodes if isinstance(n, (ast.FunctionDef, ast.ClassDef))}
    return found | defined if context is ast.Store else found


def called(node):
    "The last name of what a call calls."
    f = getattr(node, 'func', None)
    return getattr(f, 'id', getattr(f, 'attr', ''))


def is_test(node):
    "Is it an assertion, or a call of a function that tests?"
    return isinstance(node, ast.Assert) or called(node).startswith(('test_', 'assert_')) or called(node) == 'check_figure'


def only_tests(codes):
    "The code cells that print nothing and only test: no later cell uses what they bind."
    later = set()
    for cell in reversed(codes):
        nodes, tests = statements(cell), any(map(is_test, nodes_of(cell)))
        silent = not cell.outputs and not {'export', 'exports'} & directives(cell).keys()
        if tests and silent and not names(nodes, ast.Store) & later: yield cell
        later |= names(nodes, ast.Load)


SHARE, LINES = 12, 6 # of the cells of a lesson, one in so many may only test, in so many lines
LONG, FOLDED = 12, 3 # so many lines may a cell show, so many cells may be folded

def reading(root):
    "A lesson is for reading: few cells only test, and imports stand in one place."
    for p in series(root):
        codes, name = [c for c in read(p).cells if c.cell_type == 'code'], p.relative_to(root)
        tests = list(only_tests(codes))
        if len(tests) > len(codes)/SHARE:
            yield f'{name}: {len(tests)} of {len(codes)} code cells print nothing and only test: ' \
                  f'one in {SHARE} may; move to nbs/checks what no reader learns from: {", ".join(c.id for c in tests)}'
        for c in tests:
            if (n := n_lines(c)) > LINES:
                yield f'{name}, cell {c.id}: {n} lines that only test: {LINES} may; move some to nbs/checks'
        for what in ('exported', 'own'): # nbdev exports whole cells, and a module imports only what it needs
            some = [c.id for c in codes if imports(c) and all(imports(c)) and c.source.strip() != 'import sys'
                    and not c.source.startswith(('import fastai', 'from fastai')) # that takes seconds: where it is due
                    and ('export' in directives(c)) == (what == 'exported')]
            if len(some) > 1: yield f'{name}: its {what} imports stand in cells {", ".join(some)}: put them into one'
        first = next((c.id for c in codes[:3] if 'default_exp' in directives(c)), None)
        if first: yield f'{name}, cell {first}: `default_exp` tells a reader nothing: put it into the last cell'


def in_context(root):
    "Each code cell of the lessons, outside of questions and exercises: place, cell, prose before, prose after."
    for p in series(root):
        found, at = read(p).cells, ''
        prose = ['', *(c.source if c.cell_type == 'markdown' else '' for c in found), '']
        for cell, before, after in zip(found, prose, prose[2:]):
            if cell.cell_type == 'markdown': at = section(cell.source, at)
            elif at not in ASIDE: yield f'{p.relative_to(root)}, cell {cell.id}', cell, before, after


def strings(node): return [n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str)]

def captions(nodes):
    "The words of titles and alternative texts that code spells out; what it computes is not known before it runs."
    calls = [n for n in nodes if isinstance(n, ast.Call)]
    given = [k.value for n in calls for k in n.keywords if k.arg in ('alt', 'title', 'titles')]
    given += [n.args[0] for n in calls if called(n) in ('set_title', 'suptitle') and n.args]
    given += [n.args[1] for n in calls if called(n) == 'show_figure' and n.args[1:]]
    return [s for node in given for s in strings(node)]


GUESS = re.compile(r'\?\W*$|\b(guess|predict|bet)\b[^.?!]*[.!]\W*$', re.I)
OUTCOME = re.compile(r'\b(better|best|worse|worst|(fast|slow|larg|small)e(r|st)|more|less|fewer|ris(es|ing)|'
                     r'fall(s|ing)|grow(s|ing)|shrink(s|ing)|agrees?|first|last|never|none|nothing)\b|'
                     r'\d\.\d\d|\d ?%', re.I)

def guesses(root):
    """What prose asks at its end is not answered by the code of the next cell: by a test, or in a title or alternative
    text by a word that compares or a figure. Other words can give it away too: those no machine can see."""
    for where, cell, before, _ in in_context(root):
        nodes = nodes_of(cell) if GUESS.search(before) else []
        if any(map(is_test, nodes)):
            yield f'{where}: tests what the reader is just asked: move the test below the explanation, or to nbs/checks'
        for m in filter(None, map(OUTCOME.search, captions(nodes))):
            yield f'{where}: {m[0]!r} in a title or alternative text tells what the reader is just asked: ' \
                  'say what is drawn, and leave the rest to the explanation'


AGREE = re.compile(r'\b(agrees?|equals?|same|identical|alike|differs?)\b', re.I)

def compares(node):
    "Does it compare two values that are both computed?"
    if called(node) not in ('test_eq', 'test_close', 'assert_close', 'assert_allclose', 'allclose', 'equal'): return False
    sides = node.args + ([node.func.value] if isinstance(node.func, ast.Attribute) else [])
    return sum(bool(names([side], ast.Load) - {'tensor', 'torch', 'np'}) for side in sides) > 1


def proofs(root):
    "A proof is seen: a cell that compares two ways, beside prose that says that they agree, prints something."
    for where, cell, before, after in in_context(root):
        words = before.rpartition('\n\n')[2] + re.split(r'[.!?](?=\s)', after)[0]
        silent = not cell.outputs and not {'hide', 'export', 'exports'} & directives(cell).keys()
        if silent and AGREE.search(words) and any(map(compares, nodes_of(cell))):
            yield f'{where}: compares silently what the prose says is the same: print the largest difference'


COLOR = re.compile(r'(tab|xkcd):.+|C\d|#[\da-fA-F]{3,8}|[bgrcmykw](o?[-.:^*+]+|o)|(o?[-.:^*+]+|o)[bgrcmykw]|'
                   + '|'.join(CSS4_COLORS))

def shown_code(root):
    "The code that a reader sees is short: what is long is exported or folded. Colors go by what they stand for."
    for p in series(root):
        folded = [c.id for c in read(p).cells if is_folded(c)]
        if len(folded) > FOLDED:
            yield f'{p.relative_to(root)}: folds {len(folded)} cells, and {FOLDED} may be: {", ".join(folded)}'
    for _, where, cell in cells(root, series(root)):
        if cell.cell_type != 'code': continue
        seen = not is_folded(cell) and not {'export', 'exports', 'hide'} & directives(cell).keys()
        if seen and n_lines(cell) > LONG and not all(imports(cell)):
            yield f'{where}: shows {n_lines(cell)} lines, and {LONG} may be: shorten it, or fold what helps only'
        nodes = nodes_of(cell)
        maps = {s for n in nodes if isinstance(n, ast.keyword) and n.arg == 'cmap' for s in strings(n)}
        for color in sorted({s for n in nodes for s in strings(n) if COLOR.fullmatch(s)} - maps):
            yield f'{where}: names the color {color!r}: take the constant for what it stands for, such as FIRST for 3s'
