"""The battery: what the checks tried to break, and what came of it, in one table.

The notebooks in nbs/checks call `record`. `python tools/battery.py` prints the table, and `python tools/battery.py save`
also keeps what has run in nbs/checks/battery.json, from which the front page takes its figures.
"""
import json, sys

from common import ROOT

FOUND = ROOT/'_run'/'battery' # one file a part
KEPT = ROOT/'nbs'/'checks'/'battery.json'
PARTS = {'bad input': 'make test-all', 'agreement': 'make test-all', 'faults in the data': 'make test-all',
         'untrusted files': 'make test-all', 'reproducible': 'make test-all', 'mutants': 'make test-mutants',
         'versions': 'make test-matrix'}


def record(part, tried, outcome, share=''):
    """Note how many cases a part of the battery tried (a whole number), and what came of them in a few words.

    Where several notebooks try one part, each names its `share`, and the shares are added up."""
    if part not in PARTS: raise ValueError(f'part is {part!r}: it must be one of {", ".join(PARTS)}')
    FOUND.mkdir(parents=True, exist_ok=True)
    (FOUND/f'{part}{share and " - " + share}.json').write_text(json.dumps(dict(tried=tried, outcome=outcome)), encoding='utf-8')


def found():
    "What each part noted last, by name. Shares of a part are added up."
    notes = {}
    for part in PARTS:
        shares = [json.loads(f.read_text(encoding='utf-8')) for f in sorted(FOUND.glob(f'{part}.json')) + sorted(FOUND.glob(f'{part} - *.json'))]
        if shares: notes[part] = dict(tried=sum(s['tried'] for s in shares), outcome='; '.join(s['outcome'] for s in shares))
    return notes


def table():
    "The table as text."
    done, lines = found(), [f"{'part':20} {'tried':>7}  outcome"]
    for part, command in PARTS.items():
        if part in done: lines.append(f"{part:20} {done[part]['tried']:7,}  {done[part]['outcome']}")
        else: lines.append(f"{part:20} {'-':>7}  not run here: {command}")
    return '\n'.join(lines)


def main():
    if sys.argv[1:] not in ([], ['save']): sys.exit(__doc__)
    print(table())
    if sys.argv[1:] == ['save']: KEPT.write_text(json.dumps(found(), indent=1) + '\n', encoding='utf-8')


if __name__ == '__main__': main()
