"""Mutation testing: change one operator, constant or comparison of the library at a time: do the tests notice?

A notebook runs once. At each exported cell the process forks: every child goes on with a mutant of that cell, until a
cell raises, prints something else than what is saved, or never ends. Mutants that live on meet the checks that try the
whole library, in a copy of it. Those that live even then are listed. What was counted last for each notebook is kept,
since all of them take hours.
"""
import argparse, ast, copy, json, os, random, re, shutil, signal, subprocess, sys, tempfile, time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import battery
from common import ROOT, copy as copy_all, directives, lessons, may_raise, read, settings
from notebooks import kernel_env, on_mnist, same_text, skipped

PATIENCE = 30 # seconds of computing after which a mutant has lived: tests stand near what they test
LIMIT = 120 # a mutant that computes so much longer in a cell, or takes twenty times as long by the clock, never ends
COUNTS = battery.FOUND/'mutants by notebook.json' # how many were tried and noticed when each was last run
# What meets the mutants of a module that has no checks of its own.
WHOLE = ['nbs/checks/bad_input.ipynb', 'nbs/checks/agreement.ipynb']
# What meets the mutants of a module, or of a folder of modules, that their own notebooks let live.
CHECKS = {'exercises': ['nbs/solutions', 'nbs/appendices/exercises'], 'cli': ['nbs/appendices/cli.ipynb'],
          **dict.fromkeys(('data', 'sgd'), ['nbs/checks/claims.ipynb']),
          **dict.fromkeys(('baseline', 'linear', 'optimizer', 'net', 'trials', 'resnet', 'convnet'),
                          ['nbs/checks/lessons.ipynb', *WHOLE]),
          'ten_digits': WHOLE,
          **dict.fromkeys(('ladder', 'studies'), ['nbs/checks/ladder.ipynb', *WHOLE]),
          **dict.fromkeys(('files', 'images', 'sources', 'mnist'),
                          ['nbs/checks/bad_input.ipynb', 'nbs/checks/untrusted.ipynb', 'nbs/checks/data.ipynb'])}
# Mutants that change no behavior, or none that a test should hold: one a line, with the reason.
KNOWN = Path(__file__).with_name('survivors.txt')

SWAPS = dict(Lt=('LtE', 'GtE'), LtE=('Lt', 'Gt'), Gt=('GtE', 'LtE'), GtE=('Gt', 'Lt'), Eq=('NotEq',), NotEq=('Eq',),
             In=('NotIn',), NotIn=('In',), Is=('IsNot',), IsNot=('Is',), Add=('Sub',), Sub=('Add',), Mult=('Div',),
             Div=('Mult',), FloorDiv=('Div',), Mod=('Mult',), Pow=('Mult',), BitAnd=('BitOr',), BitOr=('BitAnd',),
             And=('Or',), Or=('And',))


def swaps(op): return [getattr(ast, name)() for name in SWAPS.get(type(op).__name__, ())]


def title(path):
    "What a notebook is called in counts and lists: two of one name may lie in different folders."
    return path.relative_to(ROOT/settings()['nbs_path']).with_suffix('').as_posix()


def pictures(node):
    "Is this a function whose result is for the eye only?"
    names = 'draw', 'plot', 'show', 'label'
    return isinstance(node, ast.FunctionDef) and node.name.lstrip('_').split('_')[0] in names


def draws_cases(node):
    "Does this function draw the cases of an exercise? Others would be as good: only the right answers in it matter."
    decorators = getattr(node, 'decorator_list', [])
    return isinstance(node, ast.FunctionDef) and any(ast.unparse(d).startswith('_exercise(') for d in decorators)


def by_chance(node):
    "Is this drawn by chance?"
    return any(isinstance(part, ast.keyword) and part.arg == 'generator' for part in ast.walk(node))


def sites(node, drawing=False):
    "Every place of a syntax tree that can be changed, as (node, what to change in it, what to put there)."
    if draws_cases(node):
        for inner in node.body: yield from sites(inner, True) if isinstance(inner, ast.FunctionDef) else ()
        return
    if drawing and isinstance(node, (ast.BinOp, ast.Call, ast.Compare)) and by_chance(node): return
    if pictures(node) or isinstance(node, (ast.Import, ast.ImportFrom, ast.Raise, ast.JoinedStr, ast.AnnAssign)): return
    if isinstance(node, ast.BinOp) and isinstance(node.left, ast.JoinedStr): return
    if isinstance(node, (ast.BinOp, ast.BoolOp, ast.AugAssign)):
        for new in swaps(node.op): yield node, 'op', new
    if isinstance(node, ast.Compare):
        for k, op in enumerate(node.ops):
            for new in swaps(op): yield node, 'ops', [*node.ops[:k], new, *node.ops[k + 1:]]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not): yield node, 'op', None
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub): yield node, 'op', ast.UAdd()
    if isinstance(node, ast.Constant) and isinstance(node.value, bool): yield node, 'value', not node.value
    elif isinstance(node, ast.Constant) and isinstance(node.value, int): yield node, 'value', node.value + 1
    elif isinstance(node, ast.Constant) and isinstance(node.value, float): yield node, 'value', node.value*2 or 1.
    for name, value in ast.iter_fields(node):
        if name in ('annotation', 'returns', 'decorator_list'): continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST): yield from sites(child, drawing)


class Bare(ast.NodeTransformer):
    "Drops each `not` that has lost its operator."
    def visit_UnaryOp(self, node):
        self.generic_visit(node)
        return node.operand if node.op is None else node


def mutants(source):
    "Every mutant of a cell: (the line that changed, before and after; the whole source)."
    tree = ast.parse(source)
    plain = ast.unparse(tree).splitlines()
    for k in range(len(list(sites(tree)))):
        changed = copy.deepcopy(tree)
        node, field, new = list(sites(changed))[k]
        setattr(node, field, new)
        mutant = ast.unparse(Bare().visit(changed))
        line = next(((a.strip(), b.strip()) for a, b in zip(plain, mutant.splitlines()) if a != b), None)
        if line: yield f'{line[0]}  ->  {line[1]}', mutant


def module_of(path):
    "The module that a notebook exports, or None."
    return next(filter(None, (directives(c).get('default_exp') for c in read(path).cells)), None)


class Notebook:
    "A notebook in this process, cell by cell."
    def __init__(self, path, compare):
        from IPython.core.displayhook import DisplayHook
        from IPython.core.interactiveshell import InteractiveShell
        class Quiet(DisplayHook):
            "Keeps the value of a cell's last line, and prints nothing."
            def write_output_prompt(self): pass
            def write_format_data(self, *args): pass
        InteractiveShell.displayhook_class = Quiet
        code = [c for c in read(path).cells if c.cell_type == 'code']
        self.cells = [c for c in code if not skipped(c, False) and not may_raise(c)]
        self.compare, self.shell = compare, InteractiveShell.instance()

    def run(self, cell, source=None):
        "Run a cell, or another source in its place. What went wrong, or None."
        from IPython.utils.capture import capture_output
        with capture_output() as out: result = self.shell.run_cell(source or cell.source, store_history=False)
        error = result.error_before_exec or result.error_in_exec
        if error: return f'{type(error).__name__}: {error}'
        if not self.compare or 'varies' in directives(cell): return
        printed = ''.join(o.text for o in cell.outputs if o.get('name') == 'stdout')
        if not same_text(printed, out.stdout): return 'prints something else'
        saved = next((o.data for o in cell.outputs if o.output_type == 'execute_result'), {})
        now = self.shell.display_formatter.format(result.result)[0] if saved else {}
        for kind in {'text/plain', 'text/html'} & saved.keys():
            new = re.sub(r' at 0x[0-9a-f]+', '', now.get(kind, ''))
            if not same_text(saved[kind], new): return 'gives something else'

    def child(self, k, mutant):
        "The process id of a child that runs cell k as a mutant, and all after it: it exits with 0 if none minds."
        if pid := os.fork(): return pid
        try:
            null = os.open(os.devnull, os.O_WRONLY)
            for stream in (1, 2): os.dup2(null, stream)
            for number in (signal.SIGALRM, signal.SIGPROF): signal.signal(number, signal.SIG_DFL)
            signal.alarm(20*LIMIT), signal.setitimer(signal.ITIMER_PROF, LIMIT)
            wrong, begin = self.run(self.cells[k], mutant), time.process_time()
            for cell in self.cells[k + 1:]:
                if wrong or time.process_time() - begin > PATIENCE: break
                wrong = self.run(cell)
            os._exit(1 if wrong else 0)
        finally: os._exit(1)


def for_all(folder):
    "A temporary folder that other users may pass through, which the checks of permissions need."
    os.chmod(folder, 0o711)
    return folder


def in_copy(module, cell, mutant):
    "What the checks of the whole library say to a mutant, in a copy of the repository: is all well?"
    with tempfile.TemporaryDirectory() as tmp:
        root = Path(for_all(tmp))/'source'
        copy_all(ROOT, root)
        if mutant:
            file = root/'digit_classifier'/f"{module.replace('.', '/')}.py"
            parts = re.split(r'^(# %% .*\n)', file.read_text(encoding='utf-8'), flags=re.M) # heads of cells, and cells
            parts[next(k for k, part in enumerate(parts) if part.endswith(f' #{cell}\n')) + 1] = mutant + '\n'
            file.write_text(''.join(parts), encoding='utf-8')
        def passes(check):
            command = [Path(sys.executable).with_name('nbdev-test'), root/check, '--n-workers', '0']
            env = os.environ | {'PYTHONPATH': str(root), 'TMPDIR': tmp}
            return not subprocess.run(command, env=env, cwd=root, capture_output=True, timeout=20*LIMIT).returncode
        return all(map(passes, CHECKS.get(module.partition('.')[0], WHOLE)))


def survey(path, share, at_once):
    "The mutants of one notebook: how many there were, how many its own tests noticed, and those that lived."
    os.chdir(path.parent)
    notebook, tried, lived, seen = Notebook(path, on_mnist()), 0, [], set()
    known = {line.partition('  # ')[0] for line in KNOWN.read_text(encoding='utf-8').splitlines()}
    running, files = {}, Path(tempfile.gettempdir())
    def reap():
        pid, status = os.wait()
        one = running.pop(pid)
        if status == 0: lived.append(one)
    def start(k, label, mutant): running[notebook.child(k, mutant)] = label, notebook.cells[k].id, mutant
    def alone(*one):
        "Try a mutant where the notebook has made files: whatever becomes of them, they are put back."
        while running: reap()
        with tempfile.TemporaryDirectory(dir=files.parent) as kept:
            shutil.copytree(files, kept, symlinks=True, dirs_exist_ok=True)
            start(*one)
            reap()
            shutil.rmtree(files)
            shutil.copytree(kept, files, symlinks=True)
    for k, cell in enumerate(notebook.cells):
        picked = random.Random(cell.id)
        for label, mutant in mutants(cell.source) if 'export' in directives(cell) else []:
            label = f'{title(path)} {cell.id}: {label}'
            seen.add(label)
            if label in known or picked.random() >= share: continue
            tried += 1
            while len(running) >= at_once: reap()
            (alone if any(not p.name.startswith('torch') for p in files.iterdir()) else start)(k, label, mutant)
        if wrong := notebook.run(cell): sys.exit(f'{path.name}, cell {cell.id}, unchanged: {wrong}')
    while running: reap()
    for label in sorted(label for label in known - seen if label.startswith(f'{title(path)} ')):
        print(f'There is no such mutant any more, delete it from {KNOWN.name}: {label}')
    module = module_of(path)
    if lived and not in_copy(module, None, None): sys.exit('The checks fail on the library as it is: see make test')
    with ThreadPoolExecutor(at_once) as pool: fine = list(pool.map(lambda one: in_copy(module, *one[1:]), lived))
    return tried, tried - len(lived), sorted(label for (label, *_), well in zip(lived, fine) if well)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('notebooks', nargs='*', type=Path, help='all that export something, if none is named')
    p.add_argument('--share', type=float, default=1, help='which share of the mutants to try: always the same')
    p.add_argument('--jobs', type=int, default=os.cpu_count(), help='how many to try at once')
    a = p.parse_args()
    with tempfile.TemporaryDirectory() as home: # where the notebooks may leave what they want
        surroundings = kernel_env(ROOT, home, {'TMPDIR': for_all(tempfile.mkdtemp(dir=for_all(home)))})
        os.environ.clear(), os.environ.update(surroundings)
        tempfile.tempdir = None # look at TMPDIR again
        sys.exit(count(a))


def count(a):
    "Try the mutants that the command asks for. Gives the status to exit with: 1 if too many live."
    every = [p for p in lessons() if module_of(p)]
    totals = [0, 0]
    for path in [p.resolve() for p in a.notebooks] or every:
        begin = time.time()
        with ProcessPoolExecutor(1, get_context('fork')) as pool: # a process of its own for each notebook
            tried, own, lived = pool.submit(survey, path, a.share, a.jobs).result()
        print(f'{path.relative_to(ROOT)}: {tried} mutants, {own} noticed by its own tests, '
              f'{tried - own - len(lived)} by the checks, {len(lived)} lived, {time.time() - begin:.0f} s',
              *lived, sep='\n    ', flush=True)
        kept = json.loads(COUNTS.read_text(encoding='utf-8')) if COUNTS.exists() else {}
        kept[title(path)] = tried, tried - len(lived)
        COUNTS.parent.mkdir(parents=True, exist_ok=True)
        COUNTS.write_text(json.dumps(kept), encoding='utf-8')
        totals = [a + b for a, b in zip(totals, kept[title(path)])]
    if not totals[0]: sys.exit('There is no mutant in so small a share: give a larger one')
    print(f'{totals[1]} of {totals[0]} mutants were noticed: {totals[1]/totals[0]:.1%}')
    tried, noticed = map(sum, zip(*kept.values()))
    counted = sum(title(p) in kept for p in every)
    partly = f' ({counted} of {len(every)} notebooks counted)'*(counted < len(every))
    battery.record('mutants', tried, f'{noticed/tried:.1%} noticed' + partly)
    return int(totals[1] < .9*totals[0])


if __name__ == '__main__': main()
