"""Pages: what the site shows of each notebook, as another notebook, which Sphinx reads; and the same as plain text.

Left out are: directives, hidden cells, cells that only test, the cells for Colab, badges and comments. Imports and
helpers are folded. After a question, the answer is folded too, and a field takes the reader's guess.
"""
import ast, base64, html, json, re
from functools import lru_cache
from posixpath import join, normpath

import readme
from common import ROOT, alt, directives, lessons, read, series, settings
from minutes import ASIDE, for_colab, is_folded, section
from prose import ENTRY, bold_terms, plain
from reading import GUESS, called, imports, only_tests, tree_of

NBS = ROOT/settings()['nbs_path']
HOME = 'https://github.com/{user}/{repo}'.format(**settings())
BLOB = f"{HOME}/blob/{settings()['branch']}/{NBS.name}"
BADGE = re.compile(r'\[!\[([^\]]*)\]\(https?:[^)]*\)\]\(([^)]*)\)[ \t]*\n?')
FENCES = re.compile(r'(?ms)(^```.*?^```\s*?$|^~~~.*?^~~~\s*?$)')


def docname(path): return path.relative_to(NBS).with_suffix('').as_posix()

def slug(heading):
    "Jupyter's name for a heading: links to it are the same in a notebook and here."
    return readme.plain(heading).replace(' ', '-')


def title(path):
    "The title of a page; a lesson's begins with its number."
    words = re.search(r'(?m)^# (.*)', read(path).cells[0].source)[1]
    return f'{path.name[:2]} {words}' if path in series() else words


def entries():
    "The glossary: its entries by their terms, as lower case without markup and plural."
    cells = read(NBS/'glossary.ipynb').cells
    found = [ENTRY.fullmatch(line) for c in cells for line in c.source.splitlines() if line.startswith('- ')]
    return {plain(term): m | {'term': term} for m in map(re.Match.groupdict, filter(None, found))
            for term in re.findall(r'\*\*(.+?)\*\*', m['names'])}

entries = lru_cache(entries)


def as_glossary(source):
    "The entries of a Markdown cell as one glossary of Sphinx, which gives each a place that can be linked."
    head, _, _ = source.partition('\n- ')
    lines = []
    for m in filter(None, map(ENTRY.fullmatch, source.splitlines())):
        lines += ['', *re.findall(r'\*\*(.+?)\*\*', m['names']), f"  {m['words']} {m['link'] or ''}"]
    return '\n'.join([head, '', '`````{glossary}', *lines[1:], '`````']) if lines else source


def with_terms(markdown):
    "The bold terms of a text, each as a link to its entry in the glossary."
    def linked(m):
        entry = entries().get(plain(m[1]))
        return '**{term}`%s <%s>`**' % (m[1], entry['term']) if entry and not set('`<>') & {*m[1]} else m[0]
    return re.sub(r'\*\*([^*\n]+)\*\*', linked, markdown)


def cleaned(source):
    "Markdown without comments and badges; the one for Colab becomes a link."
    return BADGE.sub(lambda m: f'[{m[1]}]({m[2]})\n' if 'Colab' in m[1] else '', re.sub(r'(?s)<!--.*?-->', '', source)).strip()


def prose(source, path):
    "A Markdown cell as MyST would have it."
    folder = path.parent.relative_to(NBS).as_posix()
    def relinked(m):
        "A link to a page of the site stays; another one leads to the repository."
        target = m[2].partition('#')[0]
        if re.match(r'[a-z]+:|$', target) or (path.parent/target).resolve() in map(lambda p: p.resolve(), pages()): return m[0]
        if target.endswith('.png'): return m[0]
        return f'{m[1]}{normpath(join(BLOB.replace("//", "/"), folder, m[2])).replace(":/", "://")}{m[3]}'
    parts = FENCES.split(cleaned(source))
    for i in range(0, len(parts), 2):
        parts[i] = re.sub(r'(\]\()([^)\s]+)(\))', relinked, parts[i])
        parts[i] = re.sub(r'(<a href="[^"#:]*)\.ipynb', r'\1.html', parts[i])
        if path in series(): parts[i] = with_terms(parts[i])
    text = ''.join(parts)
    if path.name == 'glossary.ipynb': text = as_glossary(text)
    if path in series():
        text = re.sub(r'\A# ', f'# {path.name[:2]} ', text)
        text = re.sub(r'(?m)^((?:\[← |\[all lessons\]).*about \d+ minutes)\n\n(\[Open in Colab\].*)', r'{.way}\n\1 · \2', text)
    return text


def code_of(cell):
    "The code of a cell without the lines for nbdev."
    lines = cell.source.split('\n')
    while lines and (lines[0].startswith('#|') or not lines[0].strip()): lines.pop(0)
    return '\n'.join(lines).rstrip()


def exported(cell):
    "The public names that an exported cell defines; `@patch` adds to the class of the first argument."
    if not {'export', 'exports'} & directives(cell).keys(): return []
    nodes = tree_of(cell).body
    def full(n): return f'{n.args.args[0].annotation.id}.{n.name}' if any(called(d) == 'patch' or
                        getattr(d, 'id', '') == 'patch' for d in n.decorator_list) else n.name
    named = [full(n) for n in nodes if isinstance(n, (ast.FunctionDef, ast.ClassDef))]
    named += [t.id for n in nodes if isinstance(n, ast.Assign) for t in n.targets if isinstance(t, ast.Name)]
    return [name for name in named if name[0] != '_']


@lru_cache
def pages():
    "The notebooks that are pages."
    return lessons()


@lru_cache
def homes():
    "Where the library is explained: module and name, or a module alone, to notebook and section."
    found = {}
    for path in pages():
        cells, at = read(path).cells, ''
        module = next((d['default_exp'] for c in cells if 'default_exp' in (d := directives(c))), None)
        if not module: continue
        found[module.removesuffix('.__init__'), None] = path, ''
        for c in cells:
            if c.cell_type == 'markdown': at = section(c.source, at)
            else: found.update({(module.removesuffix('.__init__'), name): (path, at) for name in exported(c)})
    return found


def cell(kind, source, **metadata):
    made = dict(cell_type=kind, metadata=metadata, source=source)
    return made if kind == 'markdown' else made | dict(outputs=[], execution_count=None)


def shown_outputs(outputs, known):
    "The outputs of a cell, one to a cell, which shows only them; each picture with its words, in its width."
    for o in outputs:
        if 'image/png' in o.get('data', {}):
            if base64.b64decode(''.join(o['data']['image/png'])) in known: continue # it stands on the page already
            width, words = o.metadata.get('image/png', {}).get('width'), alt(o)
            image = {'alt': words, 'align': 'center'} | ({'width': f'{width}px'} if width else {})
            data = {'image/png': o['data']['image/png']}
            yield cell('code', '...', tags=['remove-input'], mystnb={'image': image}) | {
                'outputs': [dict(output_type='display_data', data=data, metadata={})]}
        elif 'text/markdown' in o.get('data', {}): yield cell('markdown', ''.join(o['data']['text/markdown']))
        else: yield cell('code', '...', tags=['remove-input']) | {'outputs': [o]}


GUESS_BOX = '''<div class="guess"><label>Your guess <input type="text" autocomplete="off" spellcheck="false"></label>
<details><summary>Open the answer</summary><p class="yours" hidden></p>'''


def page(path, experiments=()):
    "The cells of a page. An experiment, a custom element, stands below the outputs of its cell."
    given = read(path).cells
    tests = {c.id for c in only_tests([c for c in given if c.cell_type == 'code'])}
    def is_shown(c):
        if c.cell_type == 'markdown': return cleaned(c.source)
        return not ('hide' in directives(c) or c.id in tests or for_colab(c)) and code_of(c)
    cells = [c for c in given if is_shown(c) or c.id in experiments]
    known = {p.read_bytes() for c in cells for name in re.findall(r'!\[[^\]]*\]\(([^)]+\.png)\)', c.source)
             if (p := path.parent/name).exists()}
    made, at, fold_next, up = [], '', False, '../'*docname(path).count('/')
    homes_of = {p: module for (module, name), (p, _) in homes().items() if name is None}
    for c, before in zip(cells, [None, *cells]):
        if c.cell_type == 'markdown':
            at, source = section(c.source, at), prose(c.source, path)
            if fold_next: # the first words after a guess belong to its answer, unless they ask again
                first, _, rest = source.partition('\n\n')
                if first[:1] not in '#-|' and (rest or not GUESS.search(first)): source = rest; made.append(cell('markdown', first))
                made.append(cell('markdown', '</details></div>'))
                fold_next = False
            if source: made.append(cell('markdown', source))
            continue
        if fold_next: made.append(cell('markdown', '</details></div>'))
        folded, flags = is_folded(c) or all(imports(c)), directives(c)
        if flags.get('echo') != 'false' and code_of(c):
            how = {'mystnb': {'code_prompt_show': 'Imports' if all(imports(c)) else 'A helper'},
                   'tags': ['hide-input']} if folded else {}
            made.append(cell('code', code_of(c), **how))
        links = [f'[{name}](<{up}api/{homes_of[path]}.md#{name.partition(".")[0]}>)' for name in exported(c)]
        if links and not folded: made.append(cell('markdown', '{.exported}\nIn the library: ' + ', '.join(links)))
        outputs = list(shown_outputs(c.outputs, known))
        asked = before is not None and before.cell_type == 'markdown' and GUESS.search(cleaned(before.source))
        fold_next = bool(asked and outputs and at not in ASIDE and (path in series() or path.stem == 'teachers'))
        if fold_next: made.append(cell('markdown', GUESS_BOX))
        made += outputs
        if c.id in experiments: made.append(cell('markdown', f'<{experiments[c.id]}></{experiments[c.id]}>'))
    if fold_next: made.append(cell('markdown', '</details></div>'))
    if experiments:
        made.append(cell('markdown', f'<script src="{up}_static/experiments.js" defer></script>'))
        if missing := experiments.keys() - {c.id for c in cells}: raise SystemExit(f'{path.name} has no cell {missing}')
    return made


def as_text(path):
    "A page as plain text: the words, the code and what it prints; of a picture, its words."
    parts = []
    for c in page(path):
        if c['cell_type'] == 'markdown':
            words = re.sub(r'\{term\}`([^`<]+?) <[^`]*>`', r'\1', re.sub(r'(?m)^\{[.][a-z]+\}\n', '', c['source']))
            words = re.sub(r'</?details>|</?div[^>]*>|<label>.*?</label>|<p class.*?</p>|</?summary>', '', words)
            if not words.startswith('In the library'): parts.append(re.sub(r'\.ipynb(?=[)#])', '.txt', words).strip())
            continue
        if 'remove-input' not in c['metadata'].get('tags', []): parts.append(f"```python\n{c['source']}\n```")
        for o in c['outputs']:
            picture = c['metadata'].get('mystnb', {}).get('image')
            if picture: parts.append(f"[Picture: {picture['alt']}]")
            else: parts.append('```\n' + ''.join(o.get('text') or o['data'].get('text/markdown') or o['data'].get('text/plain', '')).strip() + '\n```')
    return re.sub(r'\n{3,}', '\n\n', '\n\n'.join(filter(None, parts))) + '\n'


def plain_words(markdown):
    "A sentence without markup."
    return re.sub(r'[`*]', '', re.sub(r'\[([^\]]*)\]\([^)]*\)', r'\1', markdown))
