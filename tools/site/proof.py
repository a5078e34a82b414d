"""The proof: every page of the site in Chromium, from a server on this machine and from the folder.

Each page is opened four times: 1200 pixels wide over HTTP, in light and in dark; 390 wide over HTTP; and as a file.
"""
import functools, os, shutil, sys, threading, time
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
  raw: (document.querySelector('article').innerText.match(/^#\\|.*|\\{term\\}|<\\/?(details|div|summary)[ >]|\\[!\\[/m) || [])[0],
})'''
SERIOUS = 'serious', 'critical'


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


def faults_of(page, url, axe=None, places=None):
    "Open a page and look at it: what is wrong with it."
    wrong = []
    def noted(kind): return lambda what: wrong.append(f'{kind}: {getattr(what, "text", what)}')
    def asked(request):
        if not request.url.startswith((page.base, 'data:', 'blob:')): wrong.append(f'asks for {request.url}')
    listeners = dict(console=lambda m: m.type == 'error' and noted('console')(m), pageerror=noted('error'), request=asked)
    for name, f in listeners.items(): page.on(name, f)
    try:
        page.goto(url, wait_until='load')
        if page.query_selector('.math'): page.evaluate('() => window.MathJax && MathJax.startup && MathJax.startup.promise')
        seen = page.evaluate(LOOK)
        if seen['wide'] > 0: wrong.append(f"is {seen['wide']} pixels too wide")
        for src, alt, loaded in seen['pictures']:
            if not loaded: wrong.append(f'the picture {src} does not load')
            if not (alt or '').strip(): wrong.append(f'the picture {src} has no words')
        wrong += [f'a formula is not typeset: {f[:60]}' for f in seen['formulas']]
        if seen['raw']: wrong.append(f"shows raw markup: {seen['raw']}")
        if places is not None: places[urlsplit(page.url).path] = {*seen['ids']}, seen['links']
        if axe:
            if not page.evaluate('() => !!window.axe'): page.evaluate(axe)
            for v in page.evaluate("() => axe.run(document, {resultTypes: ['violations']})")['violations']:
                if v['impact'] in SERIOUS:
                    wrong.append(f"axe, {v['id']}: {v['help']}: {len(v['nodes'])} times, such as {v['nodes'][0]['html'][:120]}")
    finally:
        for name, f in listeners.items(): page.remove_listener(name, f)
    return wrong


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


def prove(site, word=('sigmoid', '03_linear.html'), says=print):
    "All faults of a site, as (page, fault). Raises RuntimeError where a program is missing."
    tools, missing = found()
    if missing: raise RuntimeError(missing)
    sync_playwright, axe, program = tools
    axe, names, faults, places = axe.read_text(encoding='utf-8'), sorted(p.relative_to(site).as_posix() for p in site.rglob('*.html')), [], {}
    server = ThreadingHTTPServer(('127.0.0.1', 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    http, files = f'http://127.0.0.1:{server.server_port}/', site.resolve().as_uri() + '/'
    ways = [('light', http, 1200, True), ('dark', http, 1200, True), ('phone', http, 390, False), ('file', files, 1200, False)]
    faults += [(name, f'has {size:,} bytes: {LIMIT:,} may be') for name in names if (size := (site/name).stat().st_size) > LIMIT]
    try:
        with sync_playwright() as p:
            browser = p.chromium.launch(executable_path=program, args=['--no-sandbox'])
            for way, base, width, with_axe in ways:
                begin, before = time.time(), len(faults)
                context = browser.new_context(viewport=dict(width=width, height=900), reduced_motion='reduce',
                                              color_scheme='dark' if way == 'dark' else 'light')
                page = context.new_page()
                page.base = base
                for name in names:
                    for fault in faults_of(page, base + name, axe if with_axe else None, places if way == 'light' else None):
                        faults.append((f'{name}, {way}', fault))
                if word: faults += [(f'search, {way}', f) for f in search(page, base, *word)]
                context.close()
                says(f'{way}: {len(names)} pages, {len(faults) - before} faults, {time.time() - begin:.0f} s', flush=True)
            browser.close()
    finally: server.shutdown()
    faults += [(path.lstrip('/'), fault) for path, fault in broken(site, places)]
    return faults


def main(site):
    "Prove it, and say what is wrong. Gives the exit status."
    try: faults = prove(site)
    except RuntimeError as e:
        print(f'NOT PROVED: {e} is missing. Chromium comes with `apt install chromium`; the packages with the extra `site`.')
        return 1
    for page, fault in faults: print(f'FAULT  {page}: {fault}')
    print(f'{len(faults)} faults')
    return min(len(faults), 1)
