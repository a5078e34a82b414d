"""Run the lessons in a real Jupyter kernel.

`run` saves what the cells print; `check` compares it with what is saved, but for cells flagged `#| varies`: what
convolutional nets learn differs a little between machines, and how long something takes differs from run to run.
Saved outputs belong to MNIST_SAMPLE. On other data `run` refuses, and `check` only sees that nothing raises.
"""
import argparse, json, os, re, sys, tempfile, time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from textwrap import indent

import nbformat
from fastcore.nbio import dict2nb
from jupyter_client import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

from common import ROOT, cleaned, directives, lessons, may_raise, read

OTHER_DATA = 'saved outputs come from MNIST_SAMPLE, and this is other data. ' \
             'Set DIGIT_CLASSIFIER_DATA to a folder or .tgz of MNIST_SAMPLE, or let it download.'


class NotebookError(Exception): "A notebook did not run to its end."


def skipped(cell, slow):
    "Cells that nobody runs, and slow ones unless asked."
    return directives(cell).get('eval') == 'false' or 'slow' in directives(cell) and not slow


class Client(NotebookClient):
    "nbclient, which knows nothing of nbdev's flags, told to pass over some cells."
    async def async_execute_cell(self, cell, cell_index, **kwargs):
        if self.skips[cell_index]: return cell
        self.at = cell_index
        return await super().async_execute_cell(cell, cell_index, **kwargs)


def kernel_env(root, home, more={}):
    "The same surroundings everywhere: this library, 80 plain columns, nobody's own IPython profile or progress."
    dropped = 'GITHUB_ACTIONS', 'FORCE_COLOR', 'PY_COLORS', 'IN_TEST', 'MPLBACKEND'
    env = {k: v for k, v in os.environ.items() if k not in dropped}
    def first(path, name): return os.pathsep.join(filter(None, [str(path), env.get(name)]))
    own = {'IPYTHONDIR': home, 'DIGIT_CLASSIFIER_PROGRESS': f'{home}/progress.json', 'COLUMNS': '80', 'NO_COLOR': '1',
           'PYTHONPATH': first(root, 'PYTHONPATH'), 'PATH': first(Path(sys.executable).parent, 'PATH')}
    return env | own | more


def execute(path, root=ROOT, slow=False, env={}):
    "The notebook after a run in a kernel of its own, with `env` in its environment. Unannounced errors raise."
    nb, cells, error = nbformat.read(path, as_version=4), read(path).cells, None
    km = AsyncKernelManager(kernel_name='python3')
    # This Python, whatever a `python3` kernel may mean on this machine; errors as one line, so that none holds a path.
    km.kernel_spec.argv = [sys.executable, '-m', 'ipykernel_launcher', '-f', '{connection_file}', '--log-level=ERROR',
                           '--ZMQInteractiveShell.xmode=Minimal', '--ZMQInteractiveShell.colors=NoColor']
    client = Client(nb, km=km, timeout=3600 if slow else 900, record_timing=False, coalesce_streams=True,
                    shutdown_kernel='immediate', resources={'metadata': {'path': str(path.parent)}})
    client.at, client.skips = 0, [skipped(cell, slow) for cell in cells]
    with tempfile.TemporaryDirectory() as home:
        try: client.execute(env=kernel_env(root, home, env), cleanup_kc=True)
        except (CellExecutionError, CellTimeoutError, DeadKernelError) as e: error = client.at, str(e).strip()
    # An error while an output is being displayed may not stop a kernel, so look at the outputs too.
    raised = [(i, f'{o.ename}: {o.evalue}') for i, cell in enumerate(nb.cells) for o in cell.get('outputs', [])
              if o.output_type == 'error' and not client.skips[i] and not may_raise(cell)]
    for i, message in raised or [error] * bool(error):
        where = f'{path.relative_to(root)}, cell {i} (id {cells[i].id})'
        raise NotebookError(f"{where}: {message}\n{indent(cells[i].source, '    ')}")
    return dict2nb(json.loads(cleaned(json.loads(nbformat.writes(nb)), root)))


# A sign counts only where it is no minus between two numbers.
NUMBER = re.compile(r'(?:(?<![\w.)\]])[-+])?(?<![\w.])\d+(?:\.\d*)?(?:[eE][-+]?\d+)?(?![\w.]*[A-Za-z_])')


def step(number):
    "One unit in the last digit shown: 0.01 for 0.95. Whole numbers are counts, and have no slack."
    mantissa, _, exponent = number.lower().partition('e')
    digits = len(mantissa.partition('.')[2])
    return 10.0**(int(exponent or 0) - digits) if digits or exponent else 0


def same_number(old, new):
    "Equal to within one unit in the last digit shown, or to six digits where more are shown than a float32 holds."
    slack = min(step(old), step(new))
    return abs(float(old) - float(new)) <= max(slack*1.0001, 1e-6*abs(float(old)) if slack else 0)


def same_text(old, new):
    "The same words, and numbers that agree. The blanks around a number may change with its sign or width."
    def words(s): return re.sub(r'[ \t]*\0[ \t]*', '\0', NUMBER.sub('\0', s.rstrip()))
    return old == new or words(old) == words(new) and all(map(same_number, NUMBER.findall(old), NUMBER.findall(new)))


def shown(output):
    "What an output shows, as {kind: text}. Pictures count only as being there."
    if output.output_type == 'error': return {'error': f'{output.ename}: {output.evalue}'}
    if output.output_type == 'stream': return {output.name: output.text}
    texts = 'text/plain', 'text/html', 'text/markdown'
    return {kind: data if kind in texts else '' for kind, data in sorted(output.data.items())}


def differences(old, new, slow=False):
    "Where the outputs of two runs of a notebook differ, as (cell number, id, before, after)."
    for i, (a, b) in enumerate(zip(old.cells, new.cells, strict=True)):
        if a.cell_type != 'code' or skipped(a, slow): continue
        olds, news = [list(map(shown, cell.outputs)) for cell in (a, b)]
        kinds = [', '.join('/'.join(kinds) for kinds in outs) or 'nothing' for outs in (olds, news)]
        if kinds[0] != kinds[1]: yield i, a.id, *kinds
        elif 'varies' not in directives(a): # see above
            for before, after in ((x[kind], y[kind]) for x, y in zip(olds, news) for kind in x):
                if not same_text(before, after): yield i, a.id, *lines_that_differ(before, after)


def lines_that_differ(old, new, most=3):
    "The first few lines that differ; all of it where the number of lines does."
    lines = old.splitlines(), new.splitlines()
    if len(lines[0]) != len(lines[1]): return old, new
    pairs = [pair for pair in zip(*lines) if not same_text(*pair)][:most]
    return ('\n'.join(side) for side in zip(*pairs)) if pairs else (old, new)


def on_mnist(root=ROOT):
    "Is the data of the lessons MNIST_SAMPLE?"
    sys.path.insert(0, str(root))
    from digit_classifier.data import get_data, is_mnist
    return is_mnist(get_data())


def on_all_of_mnist(root=ROOT):
    "Are all ten digits those of MNIST, which some notebooks need?"
    sys.path.insert(0, str(root))
    from digit_classifier.mnist import all_digits, is_all_of_mnist
    return is_all_of_mnist(*all_digits())


def needs_all(path): return any('all_digits()' in cell.source for cell in read(path).cells if cell.cell_type == 'code')


def check(paths, root=ROOT, slow=False, env={}, save=False):
    """Execute notebooks, with `env` in the environment, and compare what they print with what is saved; or save it.
    A notebook that raises is left as it was. Gives how many passed, failed, and were not compared."""
    mnist = on_mnist(root)
    if save and not mnist: sys.exit(f'Not saved: {OTHER_DATA}')
    if not mnist: print(f'Outputs are not compared: {OTHER_DATA}')
    others = set() # that need more than there is
    if mnist and any(map(needs_all, paths)) and not on_all_of_mnist(root):
        others = {path for path in paths if needs_all(path)}
        names = ', '.join(str(path.relative_to(root)) for path in sorted(others))
        if save: sys.exit(f'Not saved: {names} needs all ten digits: set DIGIT_CLASSIFIER_MNIST, or let it download')
        print(f'Outputs of {names} are not compared: set DIGIT_CLASSIFIER_MNIST to all ten digits of MNIST')
    def attempt(path):
        begin, wrong = time.time(), []
        try: new = execute(path, root, slow, env)
        except NotebookError as e: wrong = [str(e)]
        else:
            if save: # at one stroke: nobody reads half of it
                part = path.with_name(f'.{path.name}.part')
                part.write_text(cleaned(new, root), encoding='utf-8')
                part.replace(path)
            elif mnist and path not in others:
                wrong = [f"cell {i} (id {id})\n  saved:\n{indent(before, '    ')}\n  now:\n{indent(after, '    ')}"
                         for i, id, before, after in differences(read(path), new, slow)]
        return path, wrong, time.time() - begin
    failed = 0
    with ThreadPoolExecutor(min(4, os.cpu_count() or 1)) as pool: # each has a kernel, a process of its own
        for path, wrong, seconds in pool.map(attempt, paths):
            failed += bool(wrong)
            result = f"{'FAILED' if wrong else 'ok'}, {seconds:.1f} s"
            print(f'{path.relative_to(root)} ... {result}', *wrong, sep='\n', flush=True)
    return len(paths) - failed, failed, 0 if mnist else len(paths)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('job', choices=['run', 'check'])
    p.add_argument('notebooks', nargs='*', type=Path, help='all lessons and solutions if none is named')
    p.add_argument('--slow', action='store_true', help='also the cells flagged `#| slow`')
    a = p.parse_args()
    passed, failed, skips = check([p.resolve() for p in a.notebooks] or lessons(), slow=a.slow, save=a.job == 'run')
    print(f'{passed} passed, {failed} failed' + f', {skips} skipped'*bool(skips))
    sys.exit(failed > 0)


if __name__ == '__main__': main()
