"""Links. `python tools/relink.py` brings all notebooks up to date: links to this repository, after a change of `user`,
`repo` or `branch` in settings.ini; minutes, and the way to the next lesson; the metadata that JupyterLab expects."""
import json, re
from urllib.parse import unquote

from fastcore.nbio import dict2nb, mk_cell

import minutes, readme
from common import ROOT, cells, cleaned, notebooks, read, settings
from prose import without_blocks, without_code

COLAB = 'https://colab.research.google.com/github/'
HOSTED = re.compile(r'(https://(?:github\.com/|raw\.githubusercontent\.com/|colab\.research\.google\.com/github/))'
                    r'([\w.-]+)/([\w.-]+?)((?:\.git)?(?![\w-]|\.\w))(?:(/(?:blob|tree|raw|edit)/)([\w.-]+))?')
PAGES = re.compile(r'https://([\w-]+)\.github\.io/([\w.-]+)')
TARGETS = r'\]\(\s*<?([^)\s>]+)', r'(?:src|href)="([^"]+)"', r'(?m)^\[[^\]]+\]:\s*(\S+)'


def own_pages(root):
    "The pages in Markdown that are made from no notebook."
    return [p for p in [root/'CHANGELOG.md', *sorted((root/'.github').glob('*.md'))] if p.exists()]


def linking(root):
    "All files with links to the repository."
    return [*notebooks(root), root/'README.md', *own_pages(root), *[p for p in [root/'CITATION.cff'] if p.exists()]]


def headings(path):
    "All that can be linked everywhere: headings by Jupyter's and GitHub's names, and anchors in HTML."
    if path.suffix == '.ipynb': cells = read(path).cells
    else: cells = [mk_cell(path.read_text(encoding='utf-8'), 'markdown')]
    names = set()
    for page in (without_blocks(c.source) for c in cells if c.cell_type == 'markdown'):
        for heading in re.findall(r'^#{1,6}\s+(.*?)\s*#*$', page, re.M):
            plain = readme.plain(heading)
            names |= {plain.replace(' ', '-'), readme.anchor(plain)}
        names |= set(re.findall(r'<\w+[^>]*\b(?:id|name)="([^"]+)"', page))
    return names


def links(root):
    "Every link leads to a file, heading and cell that are there."
    pages = [(p, where, c.source) for p, where, c in cells(root) if c.cell_type == 'markdown']
    pages += [(p, p.relative_to(root), p.read_text(encoding='utf-8')) for p in (root/'README.md', *own_pages(root))]
    for page, where, markdown in pages:
        for target in [t for pattern in TARGETS for t in re.findall(pattern, without_code(markdown))]:
            if re.match(r'[a-zA-Z][\w+.-]*:', target): continue
            name, _, heading = unquote(target).partition('#')
            file = page.parent/name if name else page
            if not file.exists(): yield f'{where}: links to {target}, and there is no such file'
            elif heading and heading not in headings(file):
                yield f'{where}: links to {target}, and {file.name} has no such heading'


LINK = re.compile(r'(?s)(?<![!`])\[(?P<text>[^\[\]]+)\]\((?P<target>[^)\s]+)\)|<a href="(?P<to>[^"]+)">(?P<words>.*?)</a>')
VAGUE = re.compile(r'((this|that|the|a) )?(here|this|that|there|link|page|cell|section|\d+)', re.I)

def link_texts(root):
    "The words of a link say where it leads, and to a lesson by its own number."
    for _, where, cell in cells(root):
        for m in LINK.finditer(without_blocks(cell.source)) if cell.cell_type == 'markdown' else ():
            words, target = m['text'] or m['words'], m['target'] or m['to']
            if VAGUE.fullmatch(words.strip()): yield f'{where}: the link {words!r} does not say where it leads'
            said = re.search(r'(?:[Ll]esson |^(?=\d\d [A-Z]))(\d\d)', words)
            due = re.search(r'(?:^|/)(\d\d)_', target)
            if said and due and said[1] != due[1]: yield f'{where}: the link {words!r} leads to {target}'


def relinked(root):
    "Each file with links to the repository as settings.ini would have them, and the names by which it has gone."
    s, files = settings(root), {p: p.read_text(encoding='utf-8') for p in linking(root)}
    ours = {s['repo']} | {m[3] for t in files.values() for m in HOSTED.finditer(t) if m[1] == COLAB} # all Colab buttons
    def hosted(m): return f"{m[1]}{s['user']}/{s['repo']}{m[4]}" + (m[5] + s['branch'] if m[5] else '')
    def new(text):
        text = HOSTED.sub(lambda m: hosted(m) if m[3] in ours else m[0], text)
        return PAGES.sub(lambda m: f"https://{s['user']}.github.io/{s['repo']}" if m[2] in ours else m[0], text)
    return {p: (old, new(old)) for p, old in files.items()}, ours


def own_links(root):
    "Links and badges of this repository are made from settings.ini, and a Colab button opens its own notebook."
    files, ours = relinked(root)
    for p, (old, new) in files.items():
        name = p.relative_to(root)
        changed = [a.strip() for a, b in zip(old.splitlines(), new.splitlines()) if a != b]
        for line in changed:
            yield f'{name}: a link is not made from settings.ini: run `python tools/relink.py`\n    {line}'
        for m in HOSTED.finditer(old):
            if not m[5]: continue
            path = unquote(re.match(r'/?([^)"#?\s\\]*)', old[m.end():])[1])
            if m[1] == COLAB and p.suffix == '.ipynb' and p.name != 'index.ipynb':
                if path != name.as_posix(): yield f'{name}: its Colab button opens {path}'
            elif m[3] in ours and not (root/path).exists():
                yield f'{name}: links to {m[0]}/{path}, and there is no such file'


def main(root=ROOT):
    "Bring all notebooks up to date, and then README.md, which is made from one. Prints which have changed."
    before = {p: p.read_text(encoding='utf-8') for p in linking(root) if p.name != 'README.md'}
    for p, nb in minutes.dated(root).items(): p.write_text(cleaned(nb, root), encoding='utf-8')
    for p, (_, new) in relinked(root)[0].items():
        if p in before: p.write_text(cleaned(dict2nb(json.loads(new)), root) if p.suffix == '.ipynb' else new, encoding='utf-8')
    for p, old in before.items():
        if p.read_text(encoding='utf-8') != old: print(p.relative_to(root))
    readme.write(root)


if __name__ == '__main__': main()
