"The check of the exercises: what lessons ask, what the exercises' notebooks judge, and what the solutions answer."
import ast, re

from common import cells, lessons, settings

STUB = ast.dump(ast.parse('return ...').body[0]) # what the body of a function must be that nobody has written yet


def parsed(root, paths):
    "The code cells of notebooks as syntax trees, each with its place. Shell commands are no Python."
    for _, where, cell in cells(root, paths):
        if cell.cell_type != 'code' or re.search(r'^\s*[%!]', cell.source, re.M): continue
        yield where, ast.parse(cell.source)


def called(tree, name):
    "What each call of a function in a syntax tree is given."
    return [n.args for n in ast.walk(tree) if isinstance(n, ast.Call) and getattr(n.func, 'id', '') == name and n.args]


def functions(tree): return {n.name: n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)}


def announced(root, paths):
    "The exercises, {name: lesson}, and how many wrong answers each must refuse."
    exercises, refused = {}, {}
    for _, tree in parsed(root, paths):
        for name, f in functions(tree).items():
            for d in f.decorator_list:
                for lesson, *_ in called(d, '_exercise'): exercises[name.lstrip('_')] = lesson.value
        for name, *answers in called(tree, 'refused'):
            if isinstance(name, ast.Constant): refused[name.value] = refused.get(name.value, 0) + len(answers)
    return exercises, refused


def exercises(root):
    "Lessons ask questions and set exercises without answers; each refuses wrong answers, and has two right ones."
    nbs, readers = root/settings(root)['nbs_path'], lessons(root)
    names, refused = announced(root, [p for p in readers if 'exercises' in (p.stem, p.parent.name)])
    for name in names:
        if refused.get(name, 0) < 3:
            yield f'{name} refuses {refused.get(name, 0)} wrong answers: ' \
                  f'add a cell with refused({name!r}, ...) and three or more to the exercises'
    for lesson in dict.fromkeys(names.values()):
        path = next((p for p in readers if p.parent == nbs and f'{p.stem}_'.startswith(f'{lesson}_')), None)
        due = [name for name in names if names[name] == lesson]
        if path is None:
            yield f'there are exercises for lesson {lesson}, and there is no such lesson'
            continue
        if not 4 <= len(due) <= 6: yield f'nbs/{path.name}: has {len(due)} exercises: it must be 4 to 6'
        yield from stubs(root, path, names, due)
        yield from questions(root, path)
        yield from solutions(root, nbs/'solutions'/path.name, due)


def stubs(root, path, names, due):
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
        yield f"nbs/{path.name}: asks for {', '.join(asked)}, but the exercises are {', '.join(due)}"


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
            elif '<a href="#cell-id=' not in answer[1]:
                yield f'{where}: the answer to question {k} leads to no cell: add <a href="#cell-id=...">...</a>'


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
