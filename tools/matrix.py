"""Run the tests on every Python that settings.ini names, each with the newest versions of what it requires and with the
lowest it allows: one environment after another, in a folder that is removed again. Ends in a table.

    python tools/matrix.py                              all of them
    python tools/matrix.py --python 3.10 3.13           these Pythons alone
    python tools/matrix.py --resolution lowest-direct   the lowest versions alone
    python tools/matrix.py --only nbs/02_sgd.ipynb      one notebook alone: does an environment come to be?
    python tools/matrix.py --tests all                  also the static checks, and the lessons in a real kernel

`--tests quick` is nbdev-test on every notebook, on the embedded digits. `all` is what `make test` runs, on the data of
DIGIT_CLASSIFIER_DATA. A Python that is not on this machine is named, skipped, and not counted as passed.
"""
import argparse, json, os, re, shutil, signal, subprocess, sys, tempfile, time
from contextlib import contextmanager
from pathlib import Path

from battery import record
from common import ROOT, settings

RESOLUTIONS = 'highest', 'lowest-direct'
SHOWN = 'torch', 'fastai', 'nbdev' # whose versions the table shows
LOGS = ROOT/'_run'/'matrix' # what failed, in full


def pythons(root=ROOT):
    "The versions that settings.ini names: 3.10, 3.11, ..."
    low, high = (int(settings(root)[key].split('.')[1]) for key in ('min_python', 'max_python'))
    return [f'3.{minor}' for minor in range(low, high + 1)]


def find_uv():
    "The uv beside this Python, or the one on the PATH."
    found = shutil.which('uv', path=str(Path(sys.executable).parent)) or shutil.which('uv')
    if not found: sys.exit('There is no uv here: python -m pip install uv')
    return found


def real_python(file, version):
    "Where the Python behind this name really is, if it starts and is of that version. pyenv puts names on the PATH that do not."
    try: r = subprocess.run([file, '-c', 'import sys; print("%d.%d" % sys.version_info[:2], sys.executable)'], capture_output=True, text=True)
    except OSError: return None
    found, _, path = r.stdout.strip().partition(' ')
    return path if r.returncode == 0 and found == version else None


def find_python(version, uv):
    "A Python of that version: on the PATH, among pyenv's, or one that uv knows. None if there is none; nothing is downloaded."
    places = [Path(folder)/f'python{version}' for folder in os.get_exec_path()]
    pyenv = Path(os.environ.get('PYENV_ROOT') or Path.home()/'.pyenv')/'versions'
    places += sorted(pyenv.glob(f'{version}.*/bin/python{version}'), reverse=True)
    known = subprocess.run([uv, 'python', 'find', '--no-project', '--no-python-downloads', version], capture_output=True, text=True)
    if known.returncode == 0: places.append(Path(known.stdout.strip()))
    return next(filter(None, (real_python(p, version) for p in places if p.is_file())), None)


# A folder of its own

def near_cache(uv):
    "Where to put environments: the usual place for what is temporary, or beside uv's cache where only there files can be linked."
    cache = Path(subprocess.run([uv, 'cache', 'dir'], capture_output=True, text=True, check=True).stdout.strip())
    cache.mkdir(parents=True, exist_ok=True)
    usual = Path(tempfile.gettempdir())
    return usual if usual.stat().st_dev == cache.stat().st_dev else cache.parent


@contextmanager
def own_folder(where):
    "A folder that is gone afterwards, even after Ctrl-C, and even if somebody is still writing there."
    folder = Path(tempfile.mkdtemp(prefix='matrix-', dir=where)).resolve()
    folder.chmod(0o711) # some tests read files as another user
    try: yield folder
    finally:
        before = [(s, signal.signal(s, signal.SIG_IGN)) for s in (signal.SIGINT, signal.SIGTERM)] # a second Ctrl-C waits
        for _ in range(50):
            shutil.rmtree(folder, ignore_errors=True)
            if not folder.exists(): break
            time.sleep(.1)
        for s, handler in before: signal.signal(s, handler)


def copy(root, to):
    "The repository without what git ignores: tests write, and an installation leaves files behind."
    listed = subprocess.run(['git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], cwd=root, capture_output=True, text=True)
    if listed.returncode: # no git: an archive, say
        shutil.copytree(root, to, ignore=shutil.ignore_patterns('.venv', '_run', '.git', 'build', 'dist', '*.egg-info', '__pycache__'))
        return
    for name in filter(None, listed.stdout.split('\0')):
        if not (root/name).is_file(): continue # deleted, and not yet committed
        (to/name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(root/name, to/name)


def surroundings(folder, tests):
    "Environment variables that keep whatever the tests write inside the folder."
    env = {k: v for k, v in os.environ.items() if k not in ('PYTHONPATH', 'PYTHONHOME', 'VIRTUAL_ENV', 'IN_TEST', 'MPLBACKEND')}
    for name in ('tmp', 'mpl', 'ipython', 'cache'): (folder/name).mkdir()
    env |= {'PATH': f"{folder/'env'/'bin'}{os.pathsep}{env['PATH']}", 'TMPDIR': str(folder/'tmp'), 'MPLCONFIGDIR': str(folder/'mpl'),
            'IPYTHONDIR': str(folder/'ipython'), 'OMP_NUM_THREADS': '1', 'UV_NO_CONFIG': '1'}
    if tests == 'quick':
        env |= {'DIGIT_CLASSIFIER_DATA': 'embedded', 'DIGIT_CLASSIFIER_CACHE': str(folder/'cache'), 'FASTAI_HOME': str(folder/'cache'/'fastai')}
    return env


def sh(command, log, cwd, env):
    "Run a command in a process group of its own, and leave none of the group behind. Gives its exit status."
    with open(log, 'a', encoding='utf-8') as f:
        f.write(f"$ {' '.join(map(str, command))}\n")
        f.flush()
        p = subprocess.Popen(list(map(str, command)), stdin=subprocess.DEVNULL, stdout=f, stderr=subprocess.STDOUT, cwd=cwd, env=env,
                             start_new_session=True)
    try: return p.wait()
    finally:
        try: os.killpg(p.pid, signal.SIGKILL)
        except ProcessLookupError: pass
        p.wait()


# One environment

def versions(python):
    "The versions that an environment holds, by name."
    r = subprocess.run([python, '-c', f'import json, importlib.metadata as m; print(json.dumps({{n: m.version(n) for n in {SHOWN}}}))'],
                       capture_output=True, text=True)
    return json.loads(r.stdout) if r.returncode == 0 else {}


def attempt(python, resolution, tests, folder, uv, log, root=ROOT, only=None):
    "Build an environment in the folder and run the tests there. Gives a row of the table, without the name of the Python."
    begin = time.time()
    source, bin, env = folder/'source', folder/'env'/'bin', surroundings(folder, tests)
    copy(root, source)
    def row(passed, failed): return dict(**{n: v.split('+')[0] for n, v in versions(bin/'python').items()}, passed=passed, failed=failed, seconds=round(time.time() - begin))
    print('installing ... ', end='', flush=True)
    for command in ([uv, 'venv', '--quiet', '--seed', '--python', python, folder/'env'],
                    [uv, 'pip', 'install', '--python', bin/'python', '--resolution', resolution, '--editable', '.[dev]']):
        if sh(command, log, source, env): return row(0, 1)
    print('testing ... ', end='', flush=True)
    if only:
        status = sh([bin/'nbdev-test', source/only], log, source, env)
        return row(int(status == 0), int(status != 0))
    status = sh([bin/'python', source/'tools'/'run_tests.py', *(['--quick'] if tests == 'quick' else [])], log, source, env)
    closing = re.findall(r'^(\d+) passed, (\d+) failed', log.read_text(encoding='utf-8', errors='replace'), re.M)
    passed, failed = map(int, closing[-1]) if closing else (0, 0)
    return row(passed, failed or int(status != 0))


def tail(log, most=40):
    "How a log ends, set in."
    return '\n'.join('    ' + line for line in log.read_text(encoding='utf-8', errors='replace').splitlines()[-most:])


def table(rows):
    "Rows as text, in columns."
    names = ['python', 'resolution', *SHOWN, 'passed', 'failed', 'seconds']
    cells = [names, *([str(row.get(name, '-')) for name in names] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells)]
    return '\n'.join('  '.join(cell.rjust(w) if name in names[-3:] else cell.ljust(w) for name, cell, w in zip(names, row, widths)).rstrip() for row in cells)


def main():
    every = pythons()
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--python', nargs='+', choices=every, default=every, metavar='X.Y', help='which Pythons; all that settings.ini names if not given')
    p.add_argument('--resolution', nargs='+', choices=RESOLUTIONS, default=RESOLUTIONS, metavar='WHICH', help=' or '.join(RESOLUTIONS) + '; both if not given')
    p.add_argument('--only', type=Path, metavar='NOTEBOOK', help='run nbdev-test on this notebook alone')
    p.add_argument('--tests', choices=['quick', 'all'], default='quick')
    a = p.parse_args()
    if a.only:
        a.only = a.only.resolve()
        if not a.only.is_file() or ROOT not in a.only.parents: p.error(f'argument --only: {a.only} is no notebook of {ROOT}')
        a.only = a.only.relative_to(ROOT)
    for s in (signal.SIGTERM, signal.SIGHUP): signal.signal(s, lambda number, _: sys.exit(128 + number)) # tidy up as after Ctrl-C
    uv = find_uv()
    where, rows, missing = near_cache(uv), [], []
    shutil.rmtree(LOGS, ignore_errors=True)
    for version in a.python:
        python = find_python(version, uv)
        if python is None:
            print(f'Python {version} is not on this machine: skipped', flush=True)
            missing.append(version)
            continue
        for resolution in a.resolution:
            print(f'Python {version}, {resolution} versions: ', end='', flush=True)
            with own_folder(where) as folder:
                log = folder/'log.txt'
                row = attempt(python, resolution, a.tests, folder, uv, log, only=a.only)
                print(f"{row['passed']} passed, {row['failed']} failed, {row['seconds']} s", flush=True)
                rows.append(dict(python=version, resolution=resolution) | row)
                if row['failed']:
                    LOGS.mkdir(parents=True, exist_ok=True)
                    kept = shutil.copy(log, LOGS/f'{version}-{resolution}.txt')
                    print(f'{tail(log)}\n    All of it: {kept}', flush=True)
    failed = [row for row in rows if row['failed']]
    print('\n' + table(rows))
    if missing: print(f"Skipped, since not on this machine: Python {', '.join(missing)}")
    print(f'\n{len(rows) - len(failed)} passed, {len(failed)} failed' + (f', {len(missing)*len(a.resolution)} skipped' if missing else ''))
    if not a.only and set(a.python) == set(every) and set(a.resolution) == set(RESOLUTIONS): # the whole of it
        outcome = f'{len(failed)} failed' if failed else 'all passed'
        record('versions', len(rows), f'Python {every[0]} to {every[-1]}, newest and lowest versions: {outcome}' + (f"; not here: {', '.join(missing)}" if missing else ''))
    sys.exit(bool(failed) or not rows)


if __name__ == '__main__':
    try: main()
    except KeyboardInterrupt: sys.exit('\nstopped')
