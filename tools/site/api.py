"The library's pages: one for each module, with each name that it exports."
import importlib, inspect, re
from typing import Annotated, Union, get_args, get_origin

from fastcore.docments import docments

import pages
from common import settings
from readme import plain

LIB = settings()['lib_path']


def module_of(name): return importlib.import_module(f'{LIB}.{name}')

def documented():
    "The modules that a notebook exports, in the order of the pages: those of lessons first."
    names = [name for name, one in pages.homes() if one is None]
    return [n for n in names if getattr(module_of(n), '__all__', None)]


class Types:
    "Annotated types by the name that a signature gives them, and the page where each stands."
    def __init__(self):
        self.known = [(name, v, home) for home in ('args', 'tensors') for name, v in vars(module_of(home)).items()
                      if name in module_of(home).__all__ and get_origin(v) is Annotated]

    def named(self, kind):
        "The name of a type, and the page that explains it, if one does."
        for name, v, home in self.known:
            if v is kind or v == kind: return name, home
        if get_origin(kind) is Union and type(None) in get_args(kind):
            rest = [k for k in get_args(kind) if k is not type(None)]
            name, home = self.named(Union[tuple(rest)])
            return f'Optional[{name}]', home
        if kind is inspect.Parameter.empty: return '', None
        words = kind if isinstance(kind, str) else getattr(kind, '__name__', None) or str(kind)
        return re.sub(r"ForwardRef\('([^']*)'\)", r'\1', re.sub(r"\b(typing|matplotlib|axes|figure)\.", '', words)), None

    def linked(self, kind):
        name, home = self.named(kind)
        inner = re.sub(r'^Optional\[(.*)\]$', r'\1', name)
        return f'[`{name}`]({home}.md#{inner})' if home else f'`{name}`' if name else ''


def shown(name): return name.replace('__', r'\_\_')

def default(value):
    text = getattr(value, '__name__', None) or repr(value)
    return re.sub(r'<([\w.]+).*', r'\1', text, flags=re.S) if text[0] == '<' or len(text) > 60 else text


def signature(thing, types):
    "What a call takes, in one line."
    try: said = inspect.signature(thing)
    except (TypeError, ValueError): return '()'
    words, star = [], False
    for p in said.parameters.values():
        if p.name == 'self': continue
        if p.kind is p.KEYWORD_ONLY and not star: words.append('*')
        star = star or p.kind in (p.KEYWORD_ONLY, p.VAR_POSITIONAL)
        mark = {p.VAR_POSITIONAL: '*', p.VAR_KEYWORD: '**'}.get(p.kind, '')
        words.append(mark + p.name + (f'={default(p.default)}' if p.default is not p.empty else ''))
    return f"({', '.join(words)})"


def refusals(thing):
    "What a call refuses, by the specs of its signature: for each argument, messages with different remedies."
    for _, name, _, optional, specs in module_of('args')._plan(inspect.unwrap(thing)):
        told = {}
        for spec, _ in specs:
            for value in spec.bad():
                if value is None and optional: continue
                try: spec(value, name)
                except (TypeError, ValueError, OSError) as e:
                    if ' at 0x' not in str(e): told.setdefault(re.split('[:;] ', str(e))[1:][0:1][0] if ': ' in str(e) else str(e), f'{type(e).__name__}: {e}')
                except Exception: pass
        yield from list(told.values())[:3]


def escaped(text):
    "One line of Markdown, without links, for a table."
    return re.sub(r'([|<])', r'\\\1', re.sub(r'\[([^\]]*)\]\([^)]*\)', r'\1', ' '.join(str(text).split())))


def entry(thing, name, kind, types, bases=()):
    "One function, class or method: signature, words, arguments, what it gives, what it raises and refuses."
    target = inspect.unwrap(thing) if not inspect.isclass(thing) else thing
    lines = ['``````{py:%s} %s%s' % (kind, name, signature(thing, types)), ':no-typesetting:'*0, '']
    words = ' '.join(str(target.__doc__ or '').split())
    if inspect.isclass(thing) and issubclass(thing, tuple) and words.startswith(thing.__name__ + '('): words = ''
    lines += [escaped(words), '']
    try: told = docments(thing if inspect.isclass(thing) else target, full=True)
    except Exception: told = {}
    try: params = inspect.signature(thing).parameters
    except (TypeError, ValueError): params = {}
    kinds = getattr(inspect.unwrap(thing.__init__ if inspect.isclass(thing) else thing), '__annotations__', {})
    rows = [(p.name, kinds.get(p.name, p.annotation), (told.get(p.name) or {}).get('docment')) for p in params.values() if p.name != 'self']
    if any(about or types.linked(k) for _, k, about in rows):
        lines += ['| argument | type | what it is |', '| :-- | :-- | :-- |']
        lines += [f"| `{n}` | {types.linked(k)} | {escaped(about or '')} |" for n, k, about in rows] + ['']
    back = told.get('return')
    if back and not inspect.isclass(thing) and (back.docment or types.named(back.anno)[0] not in ('', 'None', '_empty')):
        lines += [f"**Gives** {types.linked(back.anno)}{': '*bool(back.docment)}{escaped(back.docment or '')}", '']
    code = getattr(target, '__code__', None)
    for other in code.co_names if code else ():
        f = getattr(target, '__globals__', {}).get(other)
        doc = getattr(f, '__doc__', None) or ''
        if 'Raises' in doc and inspect.isfunction(inspect.unwrap(f)) and f.__module__.startswith(LIB) and other != name:
            lines += [f'**Calls** `{other}`: {escaped(doc)}', '']
    made = thing.__init__ if inspect.isclass(thing) else thing
    if inspect.isfunction(inspect.unwrap(made)) and (told := list(refusals(made))):
        lines += ['**Refuses**, for example:', ''] + [f'- `{escaped(m)}`' for m in told] + ['']
    return lines + ['``````', '']


def section(name, module, types):
    "An exported name: what it is, where a notebook explains it, and its source."
    thing, source = getattr(module_of(module), name), ''
    path, at = pages.homes().get((module, name), (None, ''))
    lines = [f'## {name}', '']
    if inspect.isclass(thing) or inspect.isfunction(inspect.unwrap(thing)) or inspect.isfunction(getattr(thing, '__wrapped__', None)):
        lines += entry(thing, name, 'class' if inspect.isclass(thing) else 'function', types)
        if inspect.isclass(thing):
            for key, method in vars(thing).items():
                plain_method = method.__func__ if isinstance(method, (classmethod, staticmethod)) else method
                if inspect.isfunction(plain_method) and (key[0] != '_' or key == '__call__') and plain_method.__module__.startswith(LIB):
                    lines += entry(getattr(thing, key), f'{name}.{key}', 'method', types)
        try: source = inspect.getsource(inspect.unwrap(thing))
        except (OSError, TypeError): pass
    else: lines += ['```{py:data} ' + name, '```', '']
    if not source: # a value: the line that makes it
        text = inspect.getsource(module_of(module))
        m = re.search(rf'(?ms)^{re.escape(name)}(?::[^=\n]+)? = .*?(?=^\S)', text)
        source = m[0] if m else ''
    if path:
        where = f'#{pages.slug(at)}' if at else ''
        lines += [f'Explained in [{pages.title(path)}{": "*bool(at)}{plain(at)}](<../{pages.docname(path)}.ipynb{where}>).', '']
    if source.strip(): lines += ['<details class="source"><summary>Source</summary>', '', '```python', source.rstrip(), '```', '', '</details>', '']
    return lines


def written():
    "The pages of all modules, as {name: MyST}; the first is the list of them."
    types, made = Types(), {}
    index = ['# The library', '', 'What the notebooks build, module by module. Each name says what it takes, what it '
             'gives and what it refuses, and leads to the section that explains it.', '']
    for name in documented():
        module = module_of(name)
        about = ' '.join((module.__doc__ or '').split())
        made[name] = '\n'.join([f'# {LIB}.{shown(name)}', '', about, '', '```{py:module} %s.%s' % (LIB, name), '```', ''] + [
            line for one in module.__all__ if one[0] != '_' for line in section(one, name, types)])
        index += [f'- [{shown(name)}]({name}.md): {about}']
    tree = ['', '```{toctree}', ':hidden:', '', *(f'{shown(name)} <{name}>' for name in made), '```', '']
    return {'index': '\n'.join(index + tree)} | made
