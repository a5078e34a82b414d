"How Sphinx makes the site: see the Sphinx documentation for what each name means."
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]
from sphinx.domains.std import StandardDomain

from common import settings

s = settings()
project, html_title, language = s['lib_name'], s['lib_name'], 'en'
copyright = author = ''
extensions = ['myst_nb', 'sphinx.ext.mathjax']
html_theme = 'sphinx_book_theme'
html_static_path = [str(Path(__file__).parent/'static'), str(Path(__file__).parents[2]/'_run/site-parts/static')]
html_css_files, html_js_files = ['site.css'], ['glossary.js', ('site.js', {'defer': 'defer'})]
html_favicon, html_context = str(Path(__file__).parent/'static/icon.svg'), {'default_mode': 'auto'}
html_show_copyright = html_show_sphinx = html_show_search_summary = False
html_sourcelink_suffix = ''
html_baseurl = f"https://{s['user']}.github.io/{s['repo']}/"
html_theme_options = dict(
    repository_url=f"https://github.com/{s['user']}/{s['repo']}", repository_branch=s['branch'],
    path_to_docs=s['nbs_path'], use_repository_button=True, use_download_button=True,
    launch_buttons={'colab_url': 'https://colab.research.google.com'}, show_navbar_depth=1, max_navbar_depth=3,
    show_toc_level=2, pygments_light_style='a11y-high-contrast-light', pygments_dark_style='a11y-high-contrast-dark',
    search_bar_text='Search', navbar_start=[], navbar_center=[], navbar_end=[], navbar_persistent=[])
nb_execution_mode = 'off'
nb_merge_streams = True
myst_enable_extensions = ['dollarmath', 'amsmath', 'attrs_block', 'attrs_inline', 'colon_fence']
myst_heading_anchors, myst_heading_slug_func = 6, 'pages.slug'
myst_url_schemes = ['http', 'https', 'mailto']
highlight_language = 'none'
toc_object_entries = False
add_module_names = False
mathjax_path, mathjax_options = 'mathjax/tex-chtml.js', {'defer': 'defer'}
mathjax3_config = {'options': {'enableMenu': False}}

def named(app, tree):
    "A section is called as Jupyter calls it, so that links to it are the same in a notebook and here."
    for section in tree.findall(lambda node: node.tagname == 'section'):
        slug = section.get('slug') or (section.children and section.children[0].get('slug'))
        if slug and slug not in section['ids']: section['ids'].insert(0, slug)

def setup(app):
    app.connect('doctree-read', named, priority=100)
    StandardDomain.object_types['term'].attrs['searchprio'] = 0 # search finds the words of the glossary
