"The check of the exercises: what lessons ask, what the exercises' notebooks judge, and what the solutions answer."
import ast, re
from collections import Counter

from common import cells, directives, series, settings
from reading import tree_of

STUB = ast.dump(ast.parse('return ...').body[0]) # what the body of a function must be that nobody has written yet


def parsed(root, paths):
    "The code cells of notebooks as syntax trees, each with its place."
    yield from ((where, tree_of(cell)) for _, where, cell in cells(root, paths) if cell.cell_type == 'code')


def called(tree, name):
    "What each call of a function in a syntax tree is given."
    return [n.args for n in ast.walk(tree) if isinstance(n, ast.Call) and getattr(n.func, 'id', '') == name and n.args]


def functions(tree): return {n.name: n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)}


def announced(root, path):
    "What a page of exercises announces: under which lesson, the names, and how many wrong answers each must refuse."
    lesson, names, refused = None, [], Counter()
    for _, tree in parsed(root, [path]):
        for made, *given in called(tree, 'partial'):
            if getattr(made, 'id', None) == 'exercise': lesson = given[0].value
        names += [name.lstrip('_') for name, f in functions(tree).items()
                  if any(called(d, '_exercise') for d in f.decorator_list)]
        for name, *answers in called(tree, 'refused'): refused[getattr(name, 'value', None)] += len(answers)
    return lesson, names, refused


NO_EXERCISES = {'12_draw'} # its page is for trying out

def exercises(root):
    "Lessons ask questions and set exercises without answers; each refuses wrong answers, and has two right ones."
    nbs = root/settings(root)['nbs_path']
    pages = {path: nbs/'appendices'/'exercises'/path.name for path in series(root)
             if path.stem not in NO_EXERCISES}
    yield from (f'{page.relative_to(root)} is missing' for page in pages.values() if not page.exists())
    announcements = {path: announced(root, page) for path, page in pages.items() if page.exists()}
    names = {name for _, due, _ in announcements.values() for name in due}
    for path, (lesson, due, refused) in announcements.items():
        page = pages[path].relative_to(root)
        if lesson != path.stem.partition('_')[0]:
            yield f'{page}: enters its exercises under lesson {lesson}, and belongs to {path.name}'
        for name in due:
            if refused[name] < 3: yield f'{page}: {name} refuses {refused[name]} wrong answers: ' \
                                        f'add a cell with refused({name!r}, ...) and three or more'
        if not 4 <= len(due) <= 6: yield f'nbs/{path.name}: has {len(due)} exercises: it must be 4 to 6'
        yield from stubs(root, path, names, due, page)
        yield from questions(root, path)
        shown = [c.source for _, _, c in cells(root, [path]) if 'default_exp' not in directives(c)]
        if shown[-1] != (summary := f"progress('{lesson}')"):
            yield f'nbs/{path.name}: must end with a cell `{summary}`, so that Run All ends on what is done'
        yield from solutions(root, nbs/'solutions'/path.name, due)


def stubs(root, path, names, due, page):
    "What is wrong with the exercises that a lesson sets."
    asked = []
    for where, tree in parsed(root, [path]):
        here, defined = [f.id for f, *_ in called(tree, 'check') if isinstance(f, ast.Name)], functions(tree)
        asked += here
        for name in names & defined.keys():
            if [ast.dump(line) for line in defined[name].body] != [STUB]:
                yield f'{where}: holds an answer to {name}: its body must be `return ...`'
        for name in here:
            if name not in defined: yield f'{where}: checks {name}, but defines no function of that name'
    if sorted(asked) != sorted(due):
        yield f"nbs/{path.name}: asks for {', '.join(asked)}, but {page} has {', '.join(due)}"


def questions(root, path):
    "What is wrong with the questions of a lesson."
    asked = [(where, c.source) for _, where, c in cells(root, [path]) if c.source.startswith('## Questions')]
    if len(asked) != 1: yield f'nbs/{path.name}: has {len(asked)} cells that begin with `## Questions`: it must be one'
    for where, said in asked:
        parts = re.split(r'^\d+\. ', said, flags=re.M)[1:]
        if not 6 <= len(parts) <= 10: yield f'{where}: has {len(parts)} questions: it must be 6 to 10'
        for k, part in enumerate(parts, 1):
            answer = re.search(r'<details><summary>Answer</summary>(.*?)</details>', part, re.S)
            if not answer: yield f'{where}: question {k} has no folded answer'
            elif not re.search(r'href="[^"]*#|\]\([^)]*#', answer[1]):
                yield f'{where}: the answer to question {k} leads to no section: add <a href="#Heading">Heading</a>'


def solutions(root, path, names):
    "What is missing from the worked answers of a lesson."
    if not path.exists(): return (yield f'nbs/solutions/{path.name} is missing')
    right = {name: set() for name in names}
    for _, tree in parsed(root, [path]):
        for answer, *name in called(tree, 'judge'): # judge(f), or judge(f, 'name') where f is called otherwise
            f = functions(tree).get(getattr(answer, 'id', None))
            of = name[0].value if name and isinstance(name[0], ast.Constant) else f and f.name
            if of in right and f: right[of].add(ast.dump(ast.Module(f.body, [])))
    for name, answers in right.items():
        if len(answers) < 2:
            yield f'nbs/solutions/{path.name}: judges {len(answers)} answers to {name}: ' \
                  'it must be two or more, written differently'
