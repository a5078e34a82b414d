"""The site: `python tools/site` builds it from the saved notebooks into _run/site, without a network, and
`python tools/site --check` looks at every page in a browser as well."""
import argparse, json, shutil, sys, time
from hashlib import sha256
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import pages
from common import ROOT, read, series, settings

PARTS, SITE = ROOT/'_run/site-parts', ROOT/'_run/site'


MISSING = 3 # how this ends where something is missing that it needs

def lacking(words):
    "Say what is missing, and end."
    print(words)
    sys.exit(MISSING)


def put(file, text):
    "Write a file if it changes, so that Sphinx reads again only what is new."
    data = text if isinstance(text, bytes) else text.encode()
    if file.exists() and file.read_bytes() == data: return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def experiments():
    "Which cells have an experiment, by page: see tools/site/experiments.json, if there is one."
    file = HERE/'experiments.json'
    found = json.loads(file.read_text(encoding='utf-8')) if file.exists() else {}
    if found and not (HERE/'static/experiments.js').exists(): sys.exit('tools/site/static/experiments.js is missing')
    unknown = found.keys() - {pages.docname(p) for p in pages.pages()}
    if unknown: sys.exit(f'experiments.json names no page: {unknown}')
    return found


def tree(caption, names):
    return pages.cell('markdown', '\n'.join(['```{toctree}', ':hidden:', f':caption: {caption}'*bool(caption), '', *names, '```']))


def listed(heading, words, paths, folder):
    "A page that lists others."
    lines = [f'# {heading}', '', words, '']
    lines += [f'- [{pages.title(p)}]({p.relative_to(pages.NBS/folder).as_posix()})' for p in paths]
    return '\n'.join(lines + ['', '```{toctree}', ':hidden:', '', *(p.relative_to(pages.NBS/folder).with_suffix('').as_posix() for p in paths), '```', ''])


def sources():
    "All that Sphinx reads, by its name in the folder of sources; and the plain texts of the pages."
    files, texts, extra = {}, {}, experiments()
    frame = dict(nbformat=4, nbformat_minor=4, metadata=dict(kernelspec=dict(name='python3', display_name='Python 3', language='python'),
                 language_info=dict(name='python', pygments_lexer='ipython3')))
    others = [p for p in pages.pages() if p.parent == pages.NBS and p not in series() and p.name != 'index.ipynb']
    for path in pages.pages():
        name, cells = pages.docname(path), pages.page(path, extra.get(pages.docname(path), {}))
        if name == 'index':
            cells = cells + [tree('Lessons', [pages.docname(p) for p in series()]),
                             tree('Beside them', [*sorted(map(pages.docname, others), key='glossary coming_from_fastbook teachers'.find),
                                                  'solutions/index', 'appendices/index', 'api/index'])]
        if name == 'appendices/exercises/index':
            cells = cells + [tree('', [p.stem for p in pages.pages() if p.parent == path.parent and p != path])]
        files[f'{name}.ipynb'] = json.dumps(frame | dict(cells=cells), ensure_ascii=False)
        texts[f'{name}.txt'] = pages.as_text(path)
    for p in pages.NBS.glob('images/*.png'): files[f'images/{p.name}'] = p.read_bytes()
    answers = [p for p in pages.pages() if p.parent.name == 'solutions']
    files['solutions/index.md'] = listed('Worked answers', 'To the exercises of each lesson. Try them yourself first.', answers, 'solutions')
    more = [p for p in pages.pages() if p.parent.name == 'appendices'] + [pages.NBS/'appendices/exercises/index.ipynb']
    files['appendices/index.md'] = listed('Appendices', 'What no lesson needs, and the library does.', more, 'appendices')
    return files, texts


def api_pages():
    "The pages of the library, made anew when it or what makes them has changed."
    lib = ROOT/settings()['lib_path']
    read_from = [*sorted(lib.rglob('*.py')), HERE/'api.py', HERE/'pages.py', *pages.pages()]
    stamp = sha256(b''.join(p.read_bytes() for p in read_from)).hexdigest()
    kept = PARTS/'api.json'
    if kept.exists() and (found := json.loads(kept.read_text(encoding='utf-8')))['stamp'] == stamp: return found['pages']
    import api
    made = api.written()
    put(kept, json.dumps(dict(stamp=stamp, pages=made)))
    return made


def llms(texts):
    "The list of the plain texts, for programs that read."
    lines = [f"# {settings()['lib_name']}", '', f"> {settings()['description']}.", '', 'Each page as plain text:', '']
    return '\n'.join(lines + [f"- [{pages.title(pages.NBS/name.replace('.txt', '.ipynb'))}]({name})" for name in texts]) + '\n'


def build():
    "Make the site. Gives the number of its pages, or stops with what Sphinx finds wrong."
    try: from sphinx.cmd.build import build_main
    except ImportError: lacking('NOT BUILT: Sphinx is missing. It comes with the extra `site`, on Python 3.11 or newer.')
    files, texts = sources()
    files |= {f'api/{name}.md': text for name, text in api_pages().items()}
    src = PARTS/'src'
    for name, text in files.items(): put(src/name, text)
    for p in [p for p in src.rglob('*') if p.is_file()]:
        if p.relative_to(src).as_posix() not in files: p.unlink()
    words = {f"term-{e['term'].replace(' ', '-')}": pages.plain_words(e['words']) for e in pages.entries().values()}
    put(PARTS/'static/glossary.js', f'window.glossary = {json.dumps(words)}\n')
    mathjax = Path(import_module('sphinx-mathjax-offline').__file__).parent/'static/mathjax'
    for p in [mathjax/'tex-chtml.js', *mathjax.glob('output/chtml/fonts/woff-v2/*.woff')]:
        put(PARTS/'static/mathjax'/p.relative_to(mathjax), p.read_bytes())
    wrong = build_main(['-q', '-W', '--keep-going', '-j', '2', '-c', str(HERE), '-d', str(PARTS/'doctrees'), str(src), str(SITE)])
    if wrong: sys.exit('Sphinx found faults: see above')
    for name, text in texts.items(): put(SITE/name, text)
    put(SITE/'llms.txt', llms(texts))
    put(SITE/'.nojekyll', '')
    for path in pages.pages(): put(SITE/'_sources'/f'{pages.docname(path)}.ipynb', path.read_bytes())
    return len(list(SITE.rglob('*.html')))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--check', action='store_true', help='look at every page in Chromium')
    a = parser.parse_args()
    begin = time.time()
    n = build()
    print(f'{n} pages in {SITE.relative_to(ROOT)}, in {time.time() - begin:.0f} s. Open {SITE.relative_to(ROOT)}/index.html')
    if a.check:
        import proof
        if missing := proof.found()[1]:
            lacking(f'NOT PROVED: {missing} is missing. Chromium comes with `apt install chromium`, the packages with the extra `site`.')
        faults = proof.prove(SITE)
        for page, fault in faults: print(f'FAULT  {page}: {fault}')
        print(f'{len(faults)} faults, in {time.time() - begin:.0f} s')
        sys.exit(min(len(faults), 1))


if __name__ == '__main__': main()
