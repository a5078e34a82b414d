"""Run the lessons in a real Jupyter kernel.

`run` saves what the cells print; `check` compares it with what is saved, but for cells flagged `#| varies`: what
convolutional nets learn differs a little between machines.
Saved outputs belong to MNIST_SAMPLE. On other data `run` refuses, and `check` only sees that nothing raises.
"""
import argparse, json, os, re, sys, tempfile, time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
from jupyter_client import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

from common import ROOT, cleaned, directives, lessons, may_raise, read, text

REMEDY = 'set DIGIT_CLASSIFIER_DATA to a folder or .tgz of MNIST_SAMPLE, or let it download'


class NotebookError(Exception): "A notebook did not run to its end."


def skipped(cell, slow):
    "Cells that nobody runs, and slow ones unless asked."
    d = directives(cell)
    return d.get('eval') == 'false' or ('slow' in d and not slow)


class Client(NotebookClient):
    "nbclient, which knows nothing of nbdev's flags, told to pass over some cells."
    slow = False
    async def async_execute_cell(self, cell, cell_index, **kwargs):
        if cell.cell_type == 'code' and skipped(cell, self.slow): return cell
        self.at = cell_index
        if cell.cell_type == 'code': cell.outputs = []
        return await super().async_execute_cell(cell, cell_index, **kwargs)


def kernel_env(root, home, more):
    "The same surroundings everywhere: this library, plain 80-column text, and nobody's own IPython profile or progress; and `more`."
    env = {k: v for k, v in os.environ.items() if k not in ('GITHUB_ACTIONS', 'FORCE_COLOR', 'PY_COLORS', 'IN_TEST', 'MPLBACKEND')}
    bin = str(Path(sys.executable).parent)
    return env | {'PYTHONPATH': os.pathsep.join(filter(None, [str(root), env.get('PYTHONPATH')])),
                  'PATH': bin + os.pathsep + env.get('PATH', ''), 'IPYTHONDIR': home,
                  'DIGIT_CLASSIFIER_PROGRESS': str(Path(home)/'progress.json'), 'COLUMNS': '80', 'NO_COLOR': '1'} | more


def execute(path, root=ROOT, slow=False, env={}):
    "The notebook after a run in a kernel of its own, with `env` in its environment; clean. Errors that no tag announces raise."
    where = path.relative_to(root)
    nb = nbformat.read(path, as_version=4)
    km = AsyncKernelManager(kernel_name='python3')
    # This Python, whatever a `python3` kernel may mean on this machine; errors as one line, so that none holds a path.
    km.kernel_spec.argv = [sys.executable, '-m', 'ipykernel_launcher', '-f', '{connection_file}', '--log-level=ERROR',
                           '--ZMQInteractiveShell.xmode=Minimal', '--ZMQInteractiveShell.colors=NoColor']
    client = Client(nb, km=km, timeout=900, record_timing=False, coalesce_streams=True, shutdown_kernel='immediate',
                    resources={'metadata': {'path': str(path.parent)}})
    client.slow, client.at, error = slow, 0, None
    with tempfile.TemporaryDirectory() as home:
        try: client.execute(env=kernel_env(root, home, env), cleanup_kc=True)
        except (CellExecutionError, CellTimeoutError, DeadKernelError) as e: error = str(e).strip()
    # An error while an output is being displayed may not stop a kernel, so look at the outputs too.
    for i, cell in enumerate(nb.cells):
        bad = [o for o in cell.get('outputs', []) if o.output_type == 'error']
        if bad and not skipped(cell, slow) and not may_raise(cell):
            raise NotebookError(describe(where, i, cell, f'{bad[0].ename}: {bad[0].evalue}'))
    if error: raise NotebookError(describe(where, client.at, nb.cells[client.at], error))
    return json.loads(cleaned(json.loads(nbformat.writes(nb)), root))


def describe(where, i, cell, message): return f"{where}, cell {i} (id {cell.get('id')}): {message}\n{indent(text(cell['source']))}"

def indent(s): return '\n'.join('    ' + line for line in s.splitlines())


# Comparing

# A sign counts only where it is no minus between two numbers.
NUMBER = re.compile(r'(?:(?<![\w.)\]])[-+])?(?<![\w.])\d+(?:\.\d*)?(?:[eE][-+]?\d+)?(?![\w.]*[A-Za-z_])')


def step(number):
    "One unit in the last digit shown: 0.01 for 0.95. Whole numbers are counts, and have no slack."
    mantissa, _, exponent = number.lower().partition('e')
    digits = len(mantissa.partition('.')[2])
    return 10.0**(int(exponent or 0) - digits) if digits or exponent else 0


def same_number(old, new):
    "Equal to within one unit in the last digit shown, or to six digits where more are shown than a float32 holds."
    a, b = float(old), float(new)
    slack = min(step(old), step(new))
    return abs(a - b) <= max(slack * 1.0001, 1e-6*abs(a) if slack else 0)


def same_text(old, new):
    "The same words, and numbers that agree. The blanks around a number may change with its sign or width."
    if old == new: return True
    words = lambda s: re.split(r'\0', re.sub(r'[ \t]*\0[ \t]*', '\0', NUMBER.sub('\0', s.rstrip())))
    olds, news = NUMBER.findall(old), NUMBER.findall(new)
    return words(old) == words(new) and len(olds) == len(news) and all(map(same_number, olds, news))


def shown(output):
    "What kind of output this is, and its texts. Pictures count only as being there."
    kind = output['output_type']
    if kind == 'stream': return output['name'], {'text': text(output['text'])}
    if kind == 'error': return 'error', {'message': f"{output['ename']}: {output['evalue']}"}
    return 'display', {mime: text(data) if mime in ('text/plain', 'text/html', 'text/markdown') else ''
                       for mime, data in sorted(output['data'].items())}


def differences(old, new, slow=False):
    "Where the outputs of two runs of a notebook differ, as (cell number, id, before, after)."
    for i, (a, b) in enumerate(zip(old['cells'], new['cells'], strict=True)):
        if a['cell_type'] != 'code' or skipped(a, slow): continue
        olds, news = [[shown(o) for o in c['outputs']] for c in (a, b)]
        kinds = [[(kind, *texts) for kind, texts in outs] for outs in (olds, news)]
        if kinds[0] != kinds[1]:
            yield i, a['id'], *(', '.join('/'.join(k) for k in ks) or 'nothing' for ks in kinds)
            continue
        if 'varies' in directives(a): continue # what convolutional nets learn differs a little between machines
        for (_, before), (_, after) in zip(olds, news):
            for mime in before:
                if not same_text(before[mime], after[mime]): yield i, a['id'], *lines_that_differ(before[mime], after[mime])


def lines_that_differ(old, new, most=3):
    "The first few lines that differ; all of it where the number of lines does."
    a, b = old.splitlines(), new.splitlines()
    if len(a) != len(b): return old, new
    pairs = [(x, y) for x, y in zip(a, b) if not same_text(x, y)][:most]
    return ('\n'.join(x) for x in zip(*pairs)) if pairs else (old, new)


# The two jobs

def on_mnist(root=ROOT):
    "Is the data of the lessons MNIST_SAMPLE?"
    sys.path.insert(0, str(root))
    from digit_classifier.data import get_data, is_mnist
    return is_mnist(get_data())


def run(paths, root=ROOT, slow=False):
    "Execute in place. A notebook that raises is left as it was. Gives the number of notebooks that passed and failed."
    if not on_mnist(root): sys.exit(f'Not saved: saved outputs come from MNIST_SAMPLE, and this is other data. {REMEDY[0].upper() + REMEDY[1:]}.')
    passed = failed = 0
    for path, begin in timed(paths, root):
        try: new = cleaned(execute(path, root, slow), root)
        except NotebookError as e:
            failed += 1
            print(f'FAILED, left as it was\n{e}', flush=True)
            continue
        changed = new != path.read_text(encoding='utf-8')
        if changed: replace(path, new)
        passed += 1
        print(f"{'saved' if changed else 'unchanged'}, {time.time() - begin:.1f} s", flush=True)
    return passed, failed


def replace(path, new):
    "Write a file at one stroke: a reader sees the old one or the new one."
    part = path.with_name(f'.{path.name}.part')
    try:
        part.write_text(new, encoding='utf-8')
        os.replace(part, path)
    finally: part.unlink(missing_ok=True)


def check(paths, root=ROOT, slow=False, env={}):
    "Execute copies, with `env` in the environment, and compare. Gives the number of notebooks that passed and failed, and of comparisons skipped."
    compare = on_mnist(root)
    if not compare: print(f'Outputs are not compared: the saved ones come from MNIST_SAMPLE, and this is other data. To compare, {REMEDY}.')
    passed = failed = 0
    def attempt(path):
        begin = time.time()
        try: new = execute(path, root, slow, env)
        except NotebookError as e: wrong = [str(e)]
        else: wrong = [f'cell {i} (id {id})\n  saved:\n{indent(a)}\n  now:\n{indent(b)}'
                       for i, id, a, b in (differences(read(path), new, slow) if compare else [])]
        return wrong, time.time() - begin
    with ThreadPoolExecutor(min(4, os.cpu_count() or 1)) as pool: # each has a kernel, a process of its own
        for path, (wrong, seconds) in zip(paths, pool.map(attempt, paths)):
            passed, failed = passed + (not wrong), failed + bool(wrong)
            print(f"{path.relative_to(root)} ... {'FAILED' if wrong else 'ok'}, {seconds:.1f} s", *wrong, sep='\n', flush=True)
    return passed, failed, 0 if compare else len(paths)


def timed(paths, root):
    "Each notebook, announced, with the time it began."
    for path in paths:
        print(f'{path.relative_to(root)} ... ', end='', flush=True)
        yield path, time.time()


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('job', choices=['run', 'check'])
    p.add_argument('notebooks', nargs='*', type=Path, help='all lessons and solutions if none is named')
    p.add_argument('--slow', action='store_true', help='also the cells flagged `#| slow`')
    a = p.parse_args()
    paths = [p.resolve() for p in a.notebooks] or lessons()
    passed, failed, *skips = {'run': run, 'check': check}[a.job](paths, slow=a.slow)
    print(f'{passed} passed, {failed} failed' + (f', {skips[0]} skipped' if any(skips) else ''))
    sys.exit(failed > 0)


if __name__ == '__main__': main()
