"""Pages: what the site shows of each notebook, as another notebook, which Sphinx reads; and the same as plain text.

Left out are: directives, hidden cells, the cells for Colab, badges and comments. Imports and helpers are folded. So is
a cell that only tests and of which the words before it speak; another one is left out, except among worked answers.
After a question, the answer is folded too, and a field takes the reader's guess.
"""
import ast, base64, re
from functools import lru_cache
from posixpath import join, normpath

import readme
from common import ROOT, alt, directives, lessons, read, series, settings
from minutes import ASIDE, for_colab, is_folded, section
from prose import ENTRY, plain
from reading import GUESS, called, imports, only_tests, tree_of

NBS = ROOT/settings()['nbs_path']
REPO = 'github.com/{user}/{repo}/blob/{branch}/{nbs_path}'.format(**settings())
BADGE = re.compile(r'\[!\[([^\]]*)\]\(https?:[^)]*\)\]\(([^)]*)\)[ \t]*\n?')
FENCES = re.compile(r'(?ms)(^```.*?^```\s*?$|^~~~.*?^~~~\s*?$)')
GUESS_BOX = '''<div class="guess"><label>Your guess <input type="text" autocomplete="off" spellcheck="false"></label>
<details><summary>Answer</summary><p class="yours" hidden></p>'''
END = '</details></div>'
# What follows an answer is not folded: a sentence that names something, or that leads on to what comes next.
LEADS = re.compile(r'(?:So|To)\b[^.]*\bwe\b|So (?:call|keep)\b|(?:Now|We|Here (?:is|are)|Try|Take|Add up)\b|'
                   r'\*\*Step|[^:]*:\Z|(?:.*[^t])? ?(?<!\bit )\*\*\{term\}', re.S)
BACK = re.compile(r'(?:This|That|Such|It|They)\b')

pages = lru_cache(lessons)

def docname(path): return path.relative_to(NBS).with_suffix('').as_posix()

def up(path): return '../'*docname(path).count('/')

def slug(heading):
    "Jupyter's name for a heading: links to it are the same in a notebook and here."
    return readme.plain(heading).replace(' ', '-')

def title(path):
    "The title of a page; a lesson's begins with its number."
    words = re.search(r'(?m)^# (.*)', read(path).cells[0].source)[1]
    return f'{path.name[:2]} {words}' if path in series() else words

def minutes(path):
    "How long a lesson takes to read, by its own words."
    return int(re.search(r'about (\d+) minutes', read(path).cells[0].source)[1])

def entries_of(source):
    "The entries of the glossary in a text: terms, words, link."
    found = [m for m in map(ENTRY.fullmatch, source.splitlines()) if m]
    return [(re.findall(r'\*\*(.+?)\*\*', m['names']), m['words'], m['link'] or '') for m in found]

@lru_cache
def glossary():
    "What each term means, by its place on the page; and the term, by how prose may write it."
    entries = [entry for c in read(NBS/'glossary.ipynb').cells for entry in entries_of(c.source)]
    words = {f"term-{t.replace(' ', '-')}": re.sub('[`*]', '', w) for terms, w, _ in entries for t in terms}
    return words, {plain(t): t for terms, *_ in entries for t in terms}

def cleaned(source):
    "Markdown without comments and badges; the one for Colab becomes a link."
    source = BADGE.sub(lambda m: f'[{m[1]}]({m[2]})\n'*('Colab' in m[1]), re.sub(r'(?s)<!--.*?-->', '', source)).strip()
    return re.sub(r'(?m)^((?:\[← |\[all lessons\]).*)\n\n(?=\[Open in Colab\])', r'{.way}\n\1 · ', source)

def prose(source, path):
    "A Markdown cell as MyST would have it."
    def relinked(m): # a link to a page of the site stays; another one leads to the repository
        target = m[2].partition('#')[0]
        if re.match(r'[a-z]+:|$|.*\.png$', target) or (path.parent/target).resolve() in pages(): return m[0]
        return m[1] + 'https://' + normpath(join(REPO, docname(path), '..', m[2])) + m[3]
    def defined(m): # a bold term leads to its entry
        term = glossary()[1].get(plain(m[1]))
        return '**{term}`%s <%s>`**' % (m[1], term) if term and not set('`<>') & {*m[1]} else m[0]
    parts = FENCES.split(cleaned(source))
    for i in range(0, len(parts), 2):
        parts[i] = re.sub(r'(\]\()([^)\s]+)(\))', relinked, parts[i])
        parts[i] = re.sub(r'(<a href="[^"#:]*)\.ipynb', r'\1.html', parts[i])
        if path in series(): parts[i] = re.sub(r'\*\*([^*\n]+)\*\*', defined, parts[i])
    text = ''.join(parts)
    if path.stem == 'glossary' and (entries := entries_of(text)): # each as a place that can be linked
        lines = [line for terms, words, link in entries for line in ('', *terms, f'  {words} {link}')]
        return '\n'.join([text.partition('\n- ')[0], '', '`````{glossary}', *lines[1:], '`````'])
    return re.sub(r'\A# ', f'# {path.name[:2]} ', text) if path in series() else text

def code_of(cell):
    "The code of a cell without the lines for nbdev."
    return re.sub(r'\A(?:#\|.*\n?|[ \t]*\n)*', '', cell.source).rstrip()

def exported(cell):
    "The public names that an exported cell defines; `@patch` adds to the class of the first argument."
    nodes = tree_of(cell).body if {'export', 'exports'} & directives(cell).keys() else []
    def name(n):
        patched = any('patch' in (called(d), getattr(d, 'id', '')) for d in n.decorator_list)
        return f'{n.args.args[0].annotation.id}.{n.name}' if patched else n.name
    named = [name(n) for n in nodes if isinstance(n, (ast.FunctionDef, ast.ClassDef))]
    named += [t.id for n in nodes if isinstance(n, ast.Assign) for t in n.targets if isinstance(t, ast.Name)]
    return [name for name in named if name[0] != '_']

@lru_cache
def homes():
    "Where the library is explained: module and name, or a module and None, to notebook and section."
    found = {}
    for path in pages():
        cells, at = read(path).cells, ''
        module = next((d['default_exp'] for d in map(directives, cells) if 'default_exp' in d), '')
        module = module.removesuffix('.__init__')
        if module: found[module, None] = path, ''
        for c in cells if module else ():
            if c.cell_type == 'markdown': at = section(c.source, at)
            else: found.update({(module, name): (path, at) for name in exported(c)})
    return found

def sentences(text):
    "The sentences of a paragraph; what stands in brackets belongs to the one before."
    parts, whole = [], re.split(r'(?<=[.?!:"])\s+(?=[A-Z`*"$(\[])|(?<=[.?!]\))\s+', text)
    for one in whole:
        unclosed = parts and parts[-1].count('(') > parts[-1].count(')')
        if parts and (unclosed or one[0] == '(' or parts[-1][-1] == ':'): parts[-1] += ' ' + one
        else: parts.append(one)
    return parts

def answer(text):
    "The first paragraph after a guess in two: the answer, which is folded, and what one needs to read on."
    parts = sentences(text)
    leads = [i for i, one in enumerate(parts) if LEADS.match(one) and (i or re.match('Such |Here is ', one))]
    at = min(leads, default=len(parts))
    while 1 < at < len(parts) and (BACK.match(parts[at]) or parts[at-1][-1] == '?'): at -= 1
    return ' '.join(parts[:at]), ' '.join(parts[at:])

def markdown(source): return dict(cell_type='markdown', metadata={}, source=source)

def code(source, outputs=(), **metadata):
    return dict(cell_type='code', metadata=metadata, source=source, outputs=[*outputs], execution_count=None)

def shown(outputs, known):
    "The outputs of a cell, one to a cell, which shows only them; each picture with its words, in its width."
    for o in outputs:
        data, said = o.get('data', {}), o.get('metadata', {}).get('image/png', {})
        if 'text/markdown' in data: yield markdown(''.join(data['text/markdown']))
        elif 'image/png' not in data: yield code('...', [o], tags=['remove-input'])
        elif base64.b64decode(''.join(data['image/png'])) not in known: # else it stands on the page already
            image = {'alt': alt(o), 'align': 'center'} | ({'width': f"{said['width']}px"} if 'width' in said else {})
            picture = dict(output_type='display_data', data={'image/png': data['image/png']}, metadata={})
            yield code('...', [picture], tags=['remove-input'], mystnb={'image': image})

def page(path, experiments={}):
    "The cells of a page. An experiment, a custom element, stands below the outputs of its cell."
    given, made, at, asking = read(path).cells, [], '', False
    tests = {c.id for c in only_tests([c for c in given if c.cell_type == 'code'])}
    if path.parent.name == 'solutions': tests = set() # there, they are the answers
    told = {c.id for before, c in zip(given, given[1:]) if before.cell_type == 'markdown'}
    def is_shown(c):
        if c.cell_type == 'markdown': return cleaned(c.source)
        return code_of(c) and not ('hide' in directives(c) or c.id in tests and c.id not in told or for_colab(c))
    cells = [c for c in given if is_shown(c)]
    if missing := experiments.keys() - {c.id for c in cells}: raise SystemExit(f'{path.name} has no cell {missing}')
    linked = [path.parent/name for c in cells for name in re.findall(r'!\[[^\]]*\]\(([^)]+\.png)\)', c.source)]
    known = {p.read_bytes() for p in linked if p.exists()}
    module = next((m for (m, name), (p, _) in homes().items() if p == path and name is None), None)
    for c, before in zip(cells, [None, *cells]):
        if c.cell_type == 'markdown':
            at, source = section(c.source, at), prose(c.source, path)
            first, _, rest = source.partition('\n\n')
            if asking and first[0] not in '#-|' and (rest or not GUESS.search(first)): # it belongs to the answer
                first, more = answer(first)
                made += [markdown(first)]*bool(first)
                source = '\n\n'.join(filter(None, (more, rest)))
            made += [markdown(END)]*asking + [markdown(source)]*bool(source)
            asking = False
            continue
        made += [markdown(END)]*asking
        folded = 'Imports' if all(imports(c)) else 'A helper' if is_folded(c) else 'A test' if c.id in tests else None
        if directives(c).get('echo') != 'false':
            prompts = dict(code_prompt_show=folded, code_prompt_hide=folded)
            made.append(code(code_of(c), **(dict(tags=['hide-input'], mystnb=prompts) if folded else {})))
        links = [f'[{name}](<{up(path)}api/{module}.md#{name.partition(".")[0]}>)' for name in exported(c)]
        if links and not folded: made.append(markdown('{.exported}\nIn the library: ' + ', '.join(links)))
        outputs = list(shown(c.outputs, known))
        asks = before is not None and before.cell_type == 'markdown' and GUESS.search(cleaned(before.source))
        asking = bool(asks and outputs and at not in ASIDE and (path in series() or path.stem == 'teachers'))
        made += [markdown(GUESS_BOX)]*asking + outputs
        if c.id in experiments: made.append(markdown('<{0}></{0}>'.format(experiments[c.id])))
    made += [markdown(END)]*asking
    return made + [markdown(f'<script src="{up(path)}_static/experiments.js" defer></script>')]*bool(experiments)

def as_text(path):
    "A page as plain text: the words, the code and what it prints; of a picture, its words."
    parts = []
    for c in page(path):
        words, image = c['source'], c['metadata'].get('mystnb', {}).get('image')
        if c['cell_type'] == 'markdown':
            words = re.sub(r'\{term\}`([^`<]+?) <[^`]*>`|(?m:^\{\.way\}\n)|</?details>|</?div[^>]*>|<label>.*?</label>|'
                           r'<p class.*?</p>|</?summary>|</?dc-.*?>|<script.*?</script>', lambda m: m[1] or '', words)
            words = '' if words.startswith('{.exported}') else words.strip()
            parts.append(re.sub(r'(\]\((?!http)[^)\s]*)\.ipynb', r'\1.txt', words))
        elif image: parts.append(f"[Picture: {image['alt']}]")
        elif not c['outputs']: parts.append(f'```python\n{words}\n```')
        said = [''.join(o.get('text') or o['data']['text/plain']).strip() for o in c.get('outputs', []) if not image]
        parts += [f'```\n{text}\n```' for text in said]
    return re.sub(r'\n{3,}', '\n\n', '\n\n'.join(filter(None, parts))) + '\n'
