"""All tests: the static checks, nbdev-test of nbs/checks, the lessons in a real kernel, again as the oldest
processor would compute them, and the site. Every stage runs, whatever the one before it said."""
import argparse, os, subprocess, sys, time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import battery, check, kernels, notebooks
from common import ROOT, lessons as lesson_files, nbdev_tested, notebooks as all_notebooks, settings

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument('--slow', action='store_true', help='also the cells flagged `#| slow`, the lessons by nbdev-test, '
                    'and every processor that this one can imitate')
parts = parser.add_mutually_exclusive_group()
parts.add_argument('--quick', action='store_true', help='nbdev-test alone, of all notebooks')
parts.add_argument('--lessons', action='store_true', help='the lessons in a real kernel alone, without '
                   'exercises: for other data, on which the rest hardly depends')
parts.add_argument('--kernels', action='store_true', help='the imitations alone, all of them')
parser.add_argument('notebooks', nargs='*', type=Path, help='only these')
# These print the same whatever adds up the numbers.
NO_ARITHMETIC = 'args', 'files', 'glossary', 'images', 'show', 'sources', 'tensors'
LONG = '06_resnet', '09_studies', '10_ten_digits', '11_learner' # minutes of nets, as an old processor trains them
MISSING = 3 # how `tools/site` ends where a program or a package is missing that it needs


def static(a):
    "The static checks"
    ok = [check.run(name) for name in check.CHECKS]
    return sum(ok), len(ok) - sum(ok), 0


def nbdev_test(a):
    "nbdev-test"
    everything = a.slow or a.quick # otherwise the lessons run in a real kernel alone, which notices more
    paths = a.notebooks or [p for p in all_notebooks() if everything or p.parent.name == 'checks']
    # the slow cells of the lessons run once, in a real kernel
    flags = [['slow']*(a.slow and (p.parent.name == 'checks' or bool(a.notebooks))) for p in paths]
    run = partial(nbdev_tested, skip_flags=settings()['tst_flags'].split(), basepath=ROOT,
                  cell_timeout=3600 if a.slow else 600)
    passed = 0
    with ProcessPoolExecutor(min(8, os.cpu_count() or 1), get_context('spawn')) as pool:
        jobs = [pool.submit(run, path, force_flags=force) for path, force in zip(paths, flags)]
        for path, job in zip(paths, jobs):
            well, seconds = job.result()
            print(f"{path.relative_to(ROOT)} ... {'ok' if well else 'FAILED'}, {seconds:.0f} s", flush=True)
            passed += well
    return passed, len(paths) - passed, 0


def lessons(a):
    "The lessons in a real kernel"
    paths = [p for p in lesson_files() if not (a.lessons and {'solutions', 'exercises'} & {*p.relative_to(ROOT).parts})]
    return notebooks.check(a.notebooks or paths, slow=a.slow)


def other_processors(a):
    "The lessons, as other processors would compute them"
    names = [name for name in kernels.sets() if name != 'own, 1 thread'] # that one has just been tried
    paths = a.notebooks or [p for p in lesson_files() if p.stem not in NO_ARITHMETIC]
    if not (a.slow or a.kernels): # the others, and those in LONG, by `make test-kernels`; long ones first
        names = names[:1]
        paths = [p for p in reversed(paths) if p.name[0].isdigit() and p.parent.name == 'nbs' and p.stem not in LONG]
    counts = []
    for name in names:
        differs = kernels.differing(name)
        bits = 'Other bits in ' + ', '.join(differs) if differs else 'Skipped: the same bits as our own'
        print(f'\nKernels: {name}. {bits}', flush=True)
        how = dict(slow=a.slow and a.kernels, env=kernels.sets()[name])
        counts.append(notebooks.check(paths, **how) if differs else (0, 0, 1))
        print(f'{name}: {counts[-1][0]} passed, {counts[-1][1]} failed', flush=True)
    return tuple(map(sum, zip(*counts)))


def site(a):
    "The site, and every page of it in Chromium"
    r = subprocess.run([sys.executable, ROOT/'tools/site', '--check'], cwd=ROOT)
    if r.returncode == MISSING: print('SKIPPED: the site was not built, or not proved: see above')
    return (0, 0, 1) if r.returncode == MISSING else (1, 0, 0) if r.returncode == 0 else (0, 1, 0)


def main():
    a = parser.parse_args()
    a.notebooks = [p.resolve() for p in a.notebooks]
    for p in a.notebooks:
        if not p.is_file(): parser.error(f'there is no file {p}: give the path of a notebook, such as nbs/02_sgd.ipynb')
    stages = [nbdev_test]*a.quick + [lessons]*a.lessons + [other_processors]*a.kernels
    totals = [0, 0, 0]
    for stage in stages or [static, nbdev_test, lessons, other_processors] + [site]*(not a.notebooks):
        print(f'\n== {stage.__doc__}', flush=True)
        begin = time.time()
        try: counts = stage(a)
        except Exception as e:
            print(f'FAILED: {type(e).__name__}: {e}')
            counts = 0, 1, 0
        totals = [a + b for a, b in zip(totals, counts)]
        print(f'-- {counts[0]} passed, {counts[1]} failed, in {time.time() - begin:.0f} s', flush=True)
    if a.slow: print(f'\n== The battery\n{battery.table()}')
    passed, failed, skipped = totals
    print(f'\n{passed} passed, {failed} failed' + f', {skipped} skipped'*bool(skipped))
    sys.exit(failed > 0)


if __name__ == '__main__': main()
