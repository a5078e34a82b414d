"""All tests: the static checks, nbdev-test of nbs/checks, the lessons in a real kernel, and again as the oldest processor would
compute them. Every stage runs, whatever the one before it said.

`--slow` also runs the cells flagged `#| slow`, the lessons by nbdev-test too, and imitates every processor that it can. `--kernels` runs these imitations
alone, of the notebooks that are named or of all, and with `--slow` their slow cells too. `--quick` runs nbdev-test alone.
`--lessons` is for a second run, on other data: the lessons in a real kernel alone, since the rest hardly depends on the data.
"""
import subprocess, sys, time
from pathlib import Path

import battery, check, kernels, notebooks
from common import ROOT
from common import lessons as lesson_files, notebooks as all_notebooks

SLOW, QUICK, LESSONS, KERNELS = (flag in sys.argv[1:] for flag in ('--slow', '--quick', '--lessons', '--kernels'))
NAMED = [Path(arg).resolve() for arg in sys.argv[1:] if KERNELS and not arg.startswith('--')]
NO_ARITHMETIC = 'args', 'fetch', 'glossary', 'show', 'tensors' # the lessons that print the same whatever adds up the numbers


def static():
    "The static checks"
    ok = [check.run(name) for name in check.CHECKS]
    return sum(ok), len(ok) - sum(ok), 0


def nbdev_test():
    "nbdev-test"
    both_ways = SLOW or QUICK # otherwise the lessons run in a real kernel alone, which notices more
    command = [Path(sys.executable).with_name('nbdev-test'), '--timing', *(['--flags', 'slow', '--cell-timeout', '3600'] if SLOW else []),
               *([] if both_ways else ['nbs/checks'])]
    r = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    lines = []
    for line in r.stdout:
        print(line, end='', flush=True)
        lines.append(line)
    every = len([p for p in all_notebooks() if both_ways or p.parent.name == 'checks'])
    if r.wait() == 0: return every, 0, 0
    # The names of those that failed close its report, one a line after a tab. Without them it broke down as a whole.
    failed = sum(line.startswith('\t') for line in lines[lines.index('='*50 + '\n'):]) if '='*50 + '\n' in lines else every
    return every - failed, failed, 0


def lessons():
    "The lessons in a real kernel"
    return notebooks.check(lesson_files(), slow=SLOW)


def other_processors():
    "The lessons, as other processors would compute them"
    names = [name for name in kernels.sets() if name != 'own, 1 thread'] # that one has just been tried
    if SLOW or KERNELS: paths = NAMED or [p for p in lesson_files() if p.stem not in NO_ARITHMETIC]
    else: # the others train the same nets again
        names, paths = names[:1], [p for p in lesson_files() if p.name[0].isdigit() and p.parent.name == 'nbs']
    counts = []
    for name in names:
        differs = kernels.differing(name)
        print(f"\nKernels: {name}. {'Other bits in ' + ', '.join(differs) if differs else 'Skipped: the same bits as our own'}", flush=True)
        if not differs: counts.append((0, 0, 1))
        else: counts.append(notebooks.check(paths, slow=SLOW and KERNELS, env=kernels.sets()[name]))
        print(f'{name}: {counts[-1][0]} passed, {counts[-1][1]} failed', flush=True)
    return tuple(map(sum, zip(*counts)))


def main():
    totals = [0, 0, 0]
    for stage in ([nbdev_test] if QUICK else [other_processors] if KERNELS else [lessons] if LESSONS else
                  [static, nbdev_test, lessons, other_processors]):
        print(f'\n== {stage.__doc__}', flush=True)
        begin = time.time()
        try: counts = stage()
        except Exception as e:
            print(f'FAILED: {type(e).__name__}: {e}')
            counts = 0, 1, 0
        totals = [a + b for a, b in zip(totals, counts)]
        print(f'-- {counts[0]} passed, {counts[1]} failed, in {time.time() - begin:.0f} s', flush=True)
    if SLOW: print(f'\n== The battery\n{battery.table()}')
    passed, failed, skipped = totals
    print(f'\n{passed} passed, {failed} failed' + (f', {skipped} skipped' if skipped else ''))
    sys.exit(failed > 0)


if __name__ == '__main__': main()
