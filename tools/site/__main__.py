"""The site: `python tools/site` builds it from the saved notebooks into _run/site, without a network, and
`python tools/site --check` looks at every page in a browser as well."""
import argparse, json, sys, time
from hashlib import sha256
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent.parent)]

import pages, proof
from common import ROOT, series, settings

PARTS, SITE, NBS = ROOT/'_run/site-parts', ROOT/'_run/site', pages.NBS
# Where the page to draw on is, beside the front page and its lesson.
DRAW = '<p class="draw"><a href="draw/draw.html">Draw a 3 or a 7</a>, and see what each program makes of it.</p>'
BACK = '<p class="soft"><a href="../index.html">← all lessons</a></p>'
# Words that lead a search to the front page, which says it in others.
KEYWORDS = '```{eval-rst}\n.. meta::\n   :keywords: offline without network start begin how long hours\n```'
MISSING = 3 # how this ends where something is missing that it needs
FRAME = dict(nbformat=4, nbformat_minor=4, metadata=dict(
    kernelspec=dict(name='python3', display_name='Python 3', language='python'),
    language_info=dict(name='python', pygments_lexer='ipython3')))

def lacking(words):
    "Say what is missing, and end."
    print(words)
    sys.exit(MISSING)

def put(file, data):
    "Write a file if it changes, so that Sphinx reads again only what is new."
    data = data if isinstance(data, bytes) else data.encode()
    if file.exists() and file.read_bytes() == data: return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)

def tree(names, how=':hidden:'):
    "A table of contents, hidden where the page has its own."
    return '\n'.join(['', '```{toctree}', how, '', *names, '```', ''])

def experiments(here):
    "Which cells have an experiment, by page: see tools/site/experiments.json, if there is one."
    file = HERE/'experiments.json'
    found = json.loads(file.read_text(encoding='utf-8')) if file.exists() else {}
    if found and not (HERE/'static/experiments.js').exists(): sys.exit('tools/site/static/experiments.js is missing')
    if unknown := found.keys() - {pages.docname(p) for p in here}: sys.exit(f'experiments.json: no page {unknown}')
    return found

def api_pages(here):
    "The pages of the library, made anew when it, or what makes them, has changed."
    sources = [*sorted((ROOT/settings()['lib_path']).rglob('*.py')), *HERE.glob('*.py'), *here]
    stamp, kept = sha256(b''.join(p.read_bytes() for p in sources)).hexdigest(), PARTS/'api.json'
    found = json.loads(kept.read_text(encoding='utf-8')) if kept.exists() else {}
    if found.get('stamp') != stamp:
        found = dict(stamp=stamp, pages=import_module('api').written())
        put(kept, json.dumps(found))
    return {f'api/{name}.md': text for name, text in found['pages'].items()}

def sources():
    "All that Sphinx reads, by its name in the folder of sources."
    here = pages.pages()
    extra, files = experiments(here), api_pages(here)
    within = {}
    for p in here: within.setdefault(p.parent.relative_to(NBS).as_posix(), []).append(p.stem)
    beside = [name for name in ('glossary', 'teachers', 'coming_from_fastbook', *within['.']) if name in within['.']]
    beside = [name for name in dict.fromkeys(beside) if name != 'index' and not name[0].isdigit()]
    lasts = {p: pages.minutes(p) for p in series()}
    how = f':hidden:\n:caption: Lessons, {round(sum(lasts.values())/60)} hours to read'
    named = [f'{pages.title(p)} ·\xa0{due}\xa0min <{p.stem}>'.replace("'", '’') for p, due in lasts.items()]
    lessons = tree(named, how)
    others = tree([*beside, 'solutions/index', 'appendices/index', 'api/index'], ':hidden:\n:caption: Beside them')
    exercises = sorted({*within['appendices/exercises']} - {'index'})
    below = {'index': lessons + others, 'appendices/exercises/index': tree(exercises)}
    for path in here:
        cells = pages.page(path, extra.get(name := pages.docname(path), {}))
        if name in ('index', '12_draw'): cells.insert(1, pages.markdown(DRAW))
        if name == 'index': cells.insert(1, pages.markdown(KEYWORDS))
        if name in below: cells.append(pages.markdown(below[name]))
        files[f'{name}.ipynb'] = json.dumps(FRAME | dict(cells=cells), ensure_ascii=False)
    for p in NBS.glob('images/*.png'): files[f'images/{p.name}'] = p.read_bytes()
    words = '# Worked answers\n\nTo the exercises of each lesson. Try them yourself first.\n'
    files['solutions/index.md'] = words + tree(within['solutions'], ':maxdepth: 1')
    appendices = tree([*within['appendices'], 'exercises/index'], ':maxdepth: 1')
    files['appendices/index.md'] = '# Appendices\n\nWhat no lesson needs.\n' + appendices
    return files

def build():
    "Make the site, or stop with what Sphinx finds wrong. Gives the number of its pages."
    try: from sphinx.cmd.build import build_main
    except ImportError: lacking('NOT BUILT: Sphinx is missing. The extra `site` brings it, on Python 3.11 or newer.')
    files, src = sources(), PARTS/'src'
    for name, data in files.items(): put(src/name, data)
    for p in src.rglob('*.*'):
        if p.is_file() and p.relative_to(src).as_posix() not in files: p.unlink()
    put(PARTS/'static/glossary.js', f'window.glossary = {json.dumps(pages.glossary()[0])}\n')
    mathjax = Path(import_module('sphinx-mathjax-offline').__file__).parent/'static/mathjax'
    for p in [mathjax/'tex-chtml.js', *mathjax.glob('output/chtml/fonts/woff-v2/*.woff')]:
        put(PARTS/'static/mathjax'/p.relative_to(mathjax), p.read_bytes())
    around = files['index.ipynb'] + repr([*map(pages.title, pages.pages())]) # the list beside every page
    stamp, kept = sha256(around.encode()).hexdigest(), PARTS/'around'
    fresh = [] if kept.exists() and kept.read_text(encoding='utf-8') == stamp else ['-E', '-a'] # all anew
    how = [*fresh, '-q', '-W', '--keep-going', '-j', '2', '-c', str(HERE), '-d', str(PARTS/'doctrees')]
    if build_main([*how, str(src), str(SITE)]): sys.exit('Sphinx found faults: see above')
    put(kept, stamp)
    texts = {p: f'{pages.docname(p)}.txt' for p in pages.pages()}
    for p, name in texts.items(): # the plain text, and the notebook itself to download
        put(SITE/name, pages.as_text(p))
        put(SITE/'_sources'/f'{pages.docname(p)}.ipynb', p.read_bytes())
    lines = [f"# {settings()['lib_name']}", '', f"> {settings()['description']}.", '', 'Each page as plain text:', '']
    put(SITE/'llms.txt', '\n'.join(lines + [f'- [{pages.title(p)}]({name})' for p, name in texts.items()]) + '\n')
    import_module('digit_classifier.draw').write_page(SITE/'draw')
    before, head, rest = (SITE/'draw/draw.html').read_text(encoding='utf-8').partition('<h1>')
    if not head: sys.exit('draw.html has no heading above which the way back could stand')
    put(SITE/'draw/draw.html', before + BACK + head + rest)
    put(SITE/'.nojekyll', '') # for GitHub, which would leave out what begins with an underscore
    return len(proof.html(SITE))

def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--check', action='store_true', help='look at every page in Chromium')
    check, begin = parser.parse_args().check, time.time()
    print(f'{build()} pages in {SITE.relative_to(ROOT)}, in {time.time() - begin:.0f} s', flush=True)
    if not check: return
    begin, missing = time.time(), proof.found()[1]
    if missing: lacking(f'NOT PROVED: {missing} is missing. The extra `site` brings the packages.')
    faults = proof.prove(SITE)
    for page, fault in faults: print(f'FAULT  {page}: {fault}')
    print(f'{len(faults)} faults, in {time.time() - begin:.0f} s')
    sys.exit(min(len(faults), 1))

if __name__ == '__main__': main()
