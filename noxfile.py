"""The tests on every Python that settings.ini names, with the newest and the lowest versions of what it requires.

    make test-matrix                                               all of them
    make test-matrix ARGS='--python 3.10 3.13'                     these Pythons alone
    make test-matrix ARGS='-k lowest-direct'                       the lowest versions alone
    make test-matrix ARGS='-- --lessons'                           what tools/run_tests.py is to do: --quick if not said
    make test-matrix ARGS='-- --quick nbs/02_sgd.ipynb'            one notebook alone: does an environment come to be?

`--quick` runs on the embedded digits, anything else on the data of DIGIT_CLASSIFIER_DATA. A Python that is not on this
machine is skipped. One environment after another is made, in a copy of the repository, and removed again.
"""
import json, os, re, shutil, subprocess, sys, tempfile, time
from pathlib import Path

import nox

sys.path.insert(0, str(Path(__file__).parent/'tools'))
from battery import record
from common import ROOT, copy, settings

low, high = (int(settings()[key].split('.')[1]) for key in ('min_python', 'max_python'))
PYTHONS = [f'3.{minor}' for minor in range(low, high + 1)]
RESOLUTIONS = 'highest', 'lowest-direct'
SHOWN = 'torch', 'fastai', 'nbdev' # whose versions the table shows
LOGS = ROOT/'_run'/'matrix'
rows = {}

nox.options.default_venv_backend = 'uv'
nox.options.download_python = 'never'
nox.options.sessions = ['tests']
# pyenv's names for Pythons start only those that it is told of.
pyenv = Path(os.environ.get('PYENV_ROOT') or Path.home()/'.pyenv')/'versions'
os.environ.setdefault('PYENV_VERSION', ':'.join(p.name for p in pyenv.glob('3.*')))


@nox.session(python=PYTHONS, venv_params=['--seed']) # a test installs with pip
@nox.parametrize('resolution', RESOLUTIONS, ids=RESOLUTIONS)
def tests(session, resolution):
    "The tests, in an environment of their own."
    session.notify('table')
    row = rows[session.python, resolution] = dict.fromkeys(SHOWN, '-') | dict(passed=0, failed=1)
    begin, log = time.time(), LOGS/f'{session.python}-{resolution}.txt'
    LOGS.mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.TemporaryDirectory(prefix='matrix-') as folder:
            attempt(session, resolution, Path(folder).resolve(), row, log)
    finally:
        row['seconds'] = round(time.time() - begin)
        shutil.rmtree(session.virtualenv.location, ignore_errors=True) # several gigabytes
    if row['failed']: session.error(f'all that was said is in {log}')


def attempt(session, resolution, folder, row, log):
    "Install and test in a folder, to which whatever the tests write is kept."
    args = session.posargs or ['--quick']
    env = dict.fromkeys(('PYTHONPATH', 'PYTHONHOME', 'IN_TEST', 'MPLBACKEND', 'PYENV_VERSION')) # not these
    places = dict(TMPDIR='tmp', MPLCONFIGDIR='mpl', IPYTHONDIR='ipython')
    if '--quick' in args: places |= dict(DIGIT_CLASSIFIER_CACHE='cache', FASTAI_HOME='fastai')
    env |= {name: str(folder/place) for name, place in places.items()} | {'OMP_NUM_THREADS': '1'}
    if '--quick' in args: env['DIGIT_CLASSIFIER_DATA'] = 'embedded'
    (folder/'tmp').mkdir()
    for place in (folder, folder/'tmp'): place.chmod(0o711) # some tests read files as another user
    copy(ROOT, folder/'source') # tests write, and an installation leaves files behind
    with session.chdir(folder/'source'), open(log, 'w', encoding='utf-8') as f:
        session.install('--resolution', resolution, '--editable', '.[dev]')
        ask = f'import json, importlib.metadata as m; print(json.dumps({{n: m.version(n) for n in {SHOWN}}}))'
        row |= json.loads(session.run('python', '-c', ask, silent=True))
        session.run('python', 'tools/run_tests.py', *args, env=env, stdout=f, stderr=subprocess.STDOUT,
                    success_codes=[0, 1])
    said = log.read_text(encoding='utf-8', errors='replace')
    row['passed'], row['failed'] = map(int, re.findall(r'^(\d+) passed, (\d+) failed', said, re.M)[-1])
    print(*said.splitlines()[-40 if row['failed'] else -1:], sep='\n    ')


@nox.session(python=False)
def table(session):
    "What came of it."
    names = *SHOWN, 'passed', 'failed', 'seconds'
    print(f"\n{'python':8}{'versions':15}" + ''.join(f'{name:>10}' for name in names))
    for (python, resolution), row in rows.items():
        print(f'{python:8}{resolution:15}' + ''.join(f"{str(row[name]).partition('+')[0]:>10}" for name in names))
    failed = sum(row['failed'] > 0 for row in rows.values())
    if sys.argv[1:]: return # not the whole of it
    absent = [python for python in PYTHONS if (python, RESOLUTIONS[0]) not in rows]
    outcome = f'Python {PYTHONS[0]} to {PYTHONS[-1]}, newest and lowest versions: ' \
              + (f'{failed} failed' if failed else 'all passed') + f"; not here: {', '.join(absent)}"*bool(absent)
    record('versions', len(rows), outcome)
