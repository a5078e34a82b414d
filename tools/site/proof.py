"""The proof: every page of the site in Chromium, from a server on this machine and from the folder.

Each page is opened over HTTP, 1200 pixels wide, and as a file: for errors, requests, pictures, formulas, links. axe-core
looks at it in light with all its rules, and in dark for contrast; at code and formulas only on the pages in WHOLE, since
they look the same everywhere. Then it is made 390 pixels wide, with everything unfolded: nothing may be wider.
"""
import functools, os, shutil, threading
from concurrent.futures import ThreadPoolExecutor
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

LIMIT = 1_500_000 # bytes of a page
LOOK = '''() => ({
  wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  ids: [...document.querySelectorAll('[id]')].map(e => e.id),
  links: [...document.querySelectorAll('a[href]')].filter(a => !a.closest('.dropdown-menu')).map(a => a.href),
  pictures: [...document.images].map(i => [i.getAttribute('src'), i.getAttribute('alt'), i.loading === 'lazy' || i.naturalWidth > 0]),
  formulas: [...document.querySelectorAll('.math')].filter(m => !m.querySelector('mjx-container') || m.querySelector('mjx-merror')).map(m => m.textContent),
  raw: ([...document.querySelectorAll('article p, article li, article td, article h1, article h2, article h3')].map(e => {
    const copy = e.cloneNode(true)
    copy.querySelectorAll('pre, code').forEach(c => c.remove())
    return copy.textContent
  }).join('\\n').match(/^#\\|.*|\\{term\\}|<\\/?(details|div|summary)[ >]|\\[!\\[/m) || [])[0],
})'''
SERIOUS = 'serious', 'critical'
WHOLE = '03_linear.html', 'api/linear.html', 'index.html'


def found():
    "The programs that the proof needs, or what is missing."
    try: from playwright.sync_api import sync_playwright
    except ImportError: return None, 'the package playwright'
    try: import axe_playwright_python
    except ImportError: return None, 'the package axe-playwright-python'
    program = next(filter(None, map(shutil.which, ('chromium', 'chromium-browser', 'google-chrome'))), None)
    return ((sync_playwright, Path(axe_playwright_python.__file__).with_name('axe.min.js'), program), None) if program \
        else (None, 'the program chromium')


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args): pass


def axe_on(page, only, code=False):
    "What axe finds that is serious. Code and formulas are thousands of parts, and look the same on every page."
    where = "document" if code else "{exclude: [['.highlight'], ['mjx-container']]}"
    how = "{resultTypes: ['violations'], rules: {'color-contrast': {enabled: true}}" + (", runOnly: ['color-contrast']}" if only else '}')
    for v in page.evaluate(f'() => axe.run({where}, {how})')['violations']:
        if v['impact'] in SERIOUS:
            yield f"axe, {v['id']}: {v['help']}: {len(v['nodes'])} times, such as {' '.join(v['nodes'][0]['html'].split())[:120]}"


def look(page, url):
    "Open a page, and see what is there: its faults, its places and its links."
    page.wrong.clear()
    page.goto(url, wait_until='load')
    if page.query_selector('.math'): page.evaluate('() => window.MathJax.startup.promise')
    seen = page.evaluate(LOOK)
    wrong = [f'the picture {src} does not load' for src, _, loaded in seen['pictures'] if not loaded]
    wrong += [f'the picture {src} has no words' for src, alt, _ in seen['pictures'] if not (alt or '').strip()]
    wrong += [f'a formula is not typeset: {f[:60]}' for f in seen['formulas']]
    wrong += [f"shows raw markup: {seen['raw']}"]*bool(seen['raw'])
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
    page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)")
    if (wide := page.evaluate(LOOK)['wide']) > 0: wrong.append(f'is {wide} pixels wider than a phone')
    page.set_viewport_size(dict(width=1200, height=900))
    return wrong + [f'as a file: {fault}' for fault in look(page, files + name)[0] if fault not in wrong]


def broken(site, places):
    "Links that lead nowhere: to no file of the site, or to no place on its page."
    for path, (_, links) in places.items():
        for link in dict.fromkeys(links):
            to = urlsplit(link)
            if to.hostname != '127.0.0.1': continue
            file = site/unquote(to.path).lstrip('/')
            if not (file.is_file() or (file/'index.html').is_file()): yield path, f'a link leads to {link}, and nothing is there'
            elif to.fragment and to.path in places and unquote(to.fragment) not in places[to.path][0]:
                yield path, f'a link leads to {link}, and the page has no such place'


def search(page, base, word, due):
    "Search finds a word, on the page where it is due."
    page.goto(f'{base}search.html?q={word}', wait_until='load')
    try: page.wait_for_function("() => document.querySelectorAll('#search-results li a').length", timeout=10_000)
    except Exception: return [f'search finds no {word!r}']
    there = page.eval_on_selector_all('#search-results li a', 'list => list.map(a => a.getAttribute("href"))')
    return [] if any(due in href for href in there) else [f'search for {word!r} does not find {due}']


def browse(names, http, files, word, says):
    "The faults of some pages, in a browser of their own; and their places and links."
    (sync_playwright, axe, program), faults, places = found()[0], [], {}
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=program, args=['--no-sandbox'])
        page = browser.new_context(viewport=dict(width=1200, height=900), reduced_motion='reduce', color_scheme='light').new_page()
        page.wrong = []
        page.on('console', lambda m: m.type == 'error' and page.wrong.append(f'console: {m.text}'))
        page.on('pageerror', lambda e: page.wrong.append(f'error: {e}'))
        page.on('request', lambda r: r.url.startswith((http, files, 'data:', 'blob:')) or page.wrong.append(f'asks for {r.url}'))
        for name in names:
            wrong = faults_of(page, name, http, files, axe.read_text(encoding='utf-8'), places)
            says(f"{'FAULTS' if wrong else 'ok'} {name}", flush=True)
            faults += [(name, fault) for fault in wrong]
        if word: faults += [('search.html', fault) for base in (http, files) for fault in search(page, base, *word)]
        browser.close()
    return faults, places


def prove(site, word=('sigmoid', '03_linear.html'), says=print):
    "All faults of a site, as (page, fault)."
    names = sorted((p.relative_to(site).as_posix() for p in site.rglob('*.html') if '_static' not in p.parts), key=lambda name: -(site/name).stat().st_size)
    faults = [(name, f'has {size:,} bytes: {LIMIT:,} may be') for name in names if (size := (site/name).stat().st_size) > LIMIT]
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
