"""The proof: every page of the site in Chromium, from a server on this machine and from the folder.

Each page is opened over HTTP, 1200 pixels wide, and as a file: for errors, requests, pictures, formulas, links.
axe-core looks at it in light with all its rules, and in dark for contrast; at code and formulas only on the pages in
WHOLE, since they look the same everywhere. Then, 390 pixels wide and unfolded, it may not scroll sideways.
"""
import functools, os, shutil, threading
from concurrent.futures import ThreadPoolExecutor
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

LIMIT = 1_500_000 # bytes of a page
LOOK = Path(__file__).with_name('look.js').read_text(encoding='utf-8')
SERIOUS = 'serious', 'critical'
WHOLE = '03_linear.html', 'api/linear.html', 'index.html'

def html(site):
    "The pages of a site, the largest first."
    pages = [p for p in site.rglob('*.html') if '_static' not in p.parts]
    return [p.relative_to(site).as_posix() for p in sorted(pages, key=lambda p: (-p.stat().st_size, p))]

def found():
    "What the proof needs, or the name of what is missing."
    try:
        from axe_playwright_python import sync_playwright as axe
        from playwright.sync_api import sync_playwright
    except ImportError as e: return None, f'the package {e.name}'
    program = next(filter(None, map(shutil.which, ('chromium', 'chromium-browser', 'google-chrome'))), None)
    script = Path(axe.__file__).with_name('axe.min.js').read_text(encoding='utf-8')
    return (sync_playwright, script, program), None if program else 'the program chromium'

class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args): pass

def axe_on(page, only, code=False):
    "What axe finds that is serious. Code and formulas are thousands of parts, and look the same on every page."
    where = {} if code else {'exclude': [['.highlight'], ['mjx-container']]}
    how = {'resultTypes': ['violations']} | ({'runOnly': ['color-contrast']} if only else {})
    script = '([where, how]) => axe.run(where.exclude ? where : document, how)'
    for v in page.evaluate(script, [where, how])['violations']:
        such = ' '.join(v['nodes'][0]['html'].split())[:120]
        if v['impact'] in SERIOUS: yield f"axe, {v['id']}: {v['help']}: {len(v['nodes'])} times, such as {such}"

def look(page, url):
    "Open a page, and see what is there: its faults, its places and its links."
    page.wrong.clear()
    page.goto(url, wait_until='load')
    if page.query_selector('.math'): page.evaluate('() => window.MathJax.startup.promise')
    seen = page.evaluate(LOOK)
    wrong = [f'the picture {src} does not load' for src, _, loaded in seen['pictures'] if not loaded]
    wrong += [f'the picture {src} has no words' for src, alt, _ in seen['pictures'] if not (alt or '').strip()]
    wrong += [f'a formula is not typeset: {f}' for f in seen['formulas']]
    wrong += [f'shows raw markup: {raw}' for raw in seen['raw']]
    return wrong + page.wrong, seen

def faults_of(page, name, http, files, axe, places):
    "All that is wrong with a page: in light, in dark, on a phone, as a file."
    wrong, seen = look(page, http + name)
    places[urlsplit(page.url).path] = {*seen['ids']}, seen['links']
    page.evaluate(axe)
    for theme in 'light', 'dark':
        page.evaluate(f"() => document.documentElement.dataset.theme = '{theme}'")
        wrong += [f'{theme}: {fault}' for fault in axe_on(page, theme == 'dark', name in WHOLE)]
    page.set_viewport_size(dict(width=390, height=844))
    wide = page.evaluate("""() => { document.querySelectorAll('details').forEach(d => d.open = true)
        return document.documentElement.scrollWidth - document.documentElement.clientWidth }""")
    if wide > 0: wrong.append(f'is {wide} pixels wider than a phone')
    page.set_viewport_size(dict(width=1200, height=900))
    return wrong + [f'as a file: {fault}' for fault in look(page, files + name)[0] if fault not in wrong]

def broken(site, places):
    "Links that lead nowhere: to no file of the site, or to no place on its page."
    for path, (_, links) in places.items():
        for link in dict.fromkeys(links):
            to = urlsplit(link)
            if to.hostname != '127.0.0.1': continue
            file = site/unquote(to.path).lstrip('/')
            if not (file.is_file() or (file/'index.html').is_file()):
                yield path, f'a link leads to {link}, and nothing is there'
            elif to.fragment and to.path in places and unquote(to.fragment) not in places[to.path][0]:
                yield path, f'a link leads to {link}, and the page has no such place'

def search(page, base, word, due):
    "Search finds a word, on the page where it is due. Results come one after the other."
    page.goto(f'{base}search.html?q={word}', wait_until='load')
    ended = f"""() => document.querySelector('#search-results li a[href*="{due}"]') ? 'found'
        : /did not match|finished/.test(document.querySelector('#search-results p')?.textContent) && 'not found'"""
    try: found = page.wait_for_function(ended, timeout=30_000).json_value() == 'found'
    except Exception: found = False
    return [] if found else [f'search for {word!r} does not find {due}']

def browse(names, http, files, word, says):
    "The faults of some pages, in a browser of their own; and their places and links."
    (sync_playwright, axe, program), faults, places = found()[0], [], {}
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=program, args=['--no-sandbox'])
        page = browser.new_page(viewport=dict(width=1200, height=900), reduced_motion='reduce', color_scheme='light')
        page.wrong, ours = [], (http, files, 'data:', 'blob:')
        page.on('console', lambda m: m.type == 'error' and page.wrong.append(f'console: {m.text}'))
        page.on('pageerror', lambda e: page.wrong.append(f'error: {e}'))
        page.on('request', lambda r: r.url.startswith(ours) or page.wrong.append(f'asks for {r.url}'))
        for name in names:
            wrong = faults_of(page, name, http, files, axe, places)
            says(f"{'FAULTS' if wrong else 'ok'} {name}", flush=True)
            faults += [(name, fault) for fault in wrong]
        if word: faults += [('search.html', fault) for base in (http, files) for fault in search(page, base, *word)]
        browser.close()
    return faults, places

def prove(site, word=('sigmoid', '03_linear.html'), says=print):
    "All faults of a site, as (page, fault)."
    names = html(site)
    sizes = {name: (site/name).stat().st_size for name in names}
    faults = [(name, f'has {size:,} bytes: {LIMIT:,} may be') for name, size in sizes.items() if size > LIMIT]
    server = ThreadingHTTPServer(('127.0.0.1', 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    bases, places = (f'http://127.0.0.1:{server.server_port}/', site.resolve().as_uri() + '/'), {}
    n = min(4, os.cpu_count() or 1, len(names))
    try:
        with ThreadPoolExecutor(n) as pool:
            for job in [pool.submit(browse, names[i::n], *bases, word if i == 0 else None, says) for i in range(n)]:
                more, there = job.result()
                faults += more
                places |= there
    finally: server.shutdown()
    return faults + [(path.lstrip('/'), fault) for path, fault in broken(site, places)]
