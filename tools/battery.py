"""The battery: what the checks tried to break, and what came of it, in one table.

The notebooks in nbs/checks call `record`. `python tools/battery.py` prints the table. With `save` it also keeps what
has run in nbs/checks/battery.json, from which the front page takes its figures.
"""
import json, sys

from common import ROOT

FOUND = ROOT/'_run'/'battery' # one file a part
KEPT = ROOT/'nbs'/'checks'/'battery.json'
PARTS = 'bad input', 'agreement', 'faults in the data', 'untrusted files', 'reproducible'
PARTS = dict.fromkeys(PARTS, 'make test-all')
PARTS |= {'mutants': 'make test-mutants', 'versions': 'make test-matrix'}


def record(part, tried, outcome, share=''):
    """Note how many cases a part of the battery tried (a whole number), and what came of them in a few words.

    Where several notebooks try one part, each names its `share`, and the shares are added up."""
    if part not in PARTS: raise ValueError(f'part is {part!r}: it must be one of {", ".join(PARTS)}')
    FOUND.mkdir(parents=True, exist_ok=True)
    note = json.dumps(dict(tried=tried, outcome=outcome))
    (FOUND/f'{part}{share and " - " + share}.json').write_text(note, encoding='utf-8')


def found():
    "What each part noted last, by name. Shares of a part are added up."
    notes = {}
    for part in PARTS:
        files = sorted(FOUND.glob(f'{part}.json')) + sorted(FOUND.glob(f'{part} - *.json'))
        shares = [json.loads(f.read_text(encoding='utf-8')) for f in files]
        if not shares: continue
        notes[part] = dict(tried=sum(s['tried'] for s in shares), outcome='; '.join(s['outcome'] for s in shares))
    return notes


def table():
    "The table as text."
    notes, lines = found(), [f"{'part':20} {'tried':>7}  outcome"]
    for part, command in PARTS.items():
        note = notes.get(part, dict(tried='-', outcome=f'not run here: {command}'))
        lines.append(f"{part:20} {note['tried']:>7}  {note['outcome']}")
    return '\n'.join(lines)


if __name__ == '__main__':
    if sys.argv[1:] not in ([], ['save']): sys.exit(__doc__)
    print(table())
    if sys.argv[1:]: KEPT.write_text(json.dumps(found(), indent=1) + '\n', encoding='utf-8')
