"The library's pages: one for each module, with each name that it exports."
import dis, importlib, inspect, re
from typing import Annotated, Union, get_args, get_origin

from fastcore.docments import docments

import pages
from common import settings

LIB = settings()['lib_path']

def module_of(name): return importlib.import_module(f'{LIB}.{name}')

def ours(thing): return inspect.isfunction(thing) and thing.__module__.startswith(LIB)

def escaped(text):
    "One line of Markdown, without links and marks of tables."
    return re.sub(r'([|<])', r'\\\1', re.sub(r'\[([^\]]*)\]\([^)]*\)', r'\1', ' '.join(str(text or '').split())))

def type_of(kind):
    "A type by the name that signatures give it, and the module that explains it, if one does."
    if kind is inspect.Parameter.empty: return '', None
    if get_origin(kind) is Annotated:
        for home in ('args', 'tensors'):
            for name in module_of(home).__all__:
                if getattr(module_of(home), name) == kind: return name, home
    rest = [k for k in get_args(kind) if k is not type(None)]
    if get_origin(kind) is Union and len(rest) < len(get_args(kind)):
        name, home = type_of(Union[tuple(rest)])
        return f'Optional[{name}]', home
    words = kind if isinstance(kind, str) else getattr(kind, '__name__', None) or str(kind)
    return re.sub(r"ForwardRef\('([^']*)'\)", r'\1', re.sub(r'\b(typing|matplotlib|axes|figure)\.', '', words)), None

def linked(kind):
    name, home = type_of(kind)
    inner = name.removeprefix('Optional[').rstrip(']')
    return f'[`{name}`]({home}.md#{inner})' if home else f'`{name}`' if name else ''

def signature(params):
    "What a call takes, in one line."
    def default(value):
        text = getattr(value, '__name__', None) or repr(value)
        return '=' + re.sub(r'(?s)<([\w.]+).*', r'\1', text)
    words, marks = [], {inspect.Parameter.VAR_POSITIONAL: '*', inspect.Parameter.VAR_KEYWORD: '**'}
    for p in params:
        if p.kind is p.KEYWORD_ONLY and not any(w[0] == '*' for w in words): words.append('*')
        words.append(marks.get(p.kind, '') + p.name + (default(p.default) if p.default is not p.empty else ''))
    return f"({', '.join(words)})"

def refusals(function):
    "What a call refuses, by the specs of its signature: for each argument, messages with different remedies."
    for _, name, _, optional, specs in module_of('args')._plan(function):
        told = {}
        for spec, value in ((spec, value) for spec, _ in specs for value in spec.bad()):
            if value is None and optional: continue
            try: spec(value, name)
            except Exception as e:
                told.setdefault(re.split('[:;] ', f'{e}: ')[1][:12], f'- `{type(e).__name__}: {escaped(e)}`')
        yield from [line for line in told.values() if ' at 0x' not in line][:4]

def entry(thing, name, kind):
    "One function, class or method: signature, words, arguments, what it gives, calls and refuses."
    function = inspect.unwrap(thing.__init__ if inspect.isclass(thing) else thing)
    try: params = [p for p in inspect.signature(thing).parameters.values() if p.name != 'self']
    except (TypeError, ValueError): params = [] # made in C
    try: told = docments(thing if inspect.isclass(thing) else function, full=True)
    except Exception: told = {} # no source
    words = ' '.join(str((thing if inspect.isclass(thing) else function).__doc__ or '').split())
    words = '' if words.startswith(name + '(') else escaped(words) # what a dataclass says by itself
    lines = ['``````{py:%s} %s%s' % (kind, name, signature(params)), '', words, '']
    kinds = getattr(function, '__annotations__', {})
    about = {name: escaped(one.docment) for name, one in told.items()}
    rows = [(p.name, linked(kinds.get(p.name, p.annotation)), about.get(p.name, '')) for p in params]
    if any(kind or words for _, kind, words in rows):
        lines += ['| argument | type | what it is |', '| :-- | :-- | :-- |']
        lines += [*(f'| `{name}` | {kind} | {words} |' for name, kind, words in rows), '']
    back = told.get('return')
    if back and not inspect.isclass(thing) and back.anno not in (None, inspect.Parameter.empty):
        lines += [f"**Gives** {linked(back.anno)}{': '*bool(back.docment)}{escaped(back.docment)}", '']
    steps = dis.get_instructions(function) if hasattr(function, '__code__') else ()
    uses = {i.argval: function.__globals__.get(i.argval) for i in steps if i.opname == 'LOAD_GLOBAL'}
    lines += [f'**Calls** `{called}`: {escaped(f.__doc__)}\n' for called, f in uses.items()
              if ours(f) and 'Raises' in (f.__doc__ or '')]
    no = list(refusals(function)) if inspect.isfunction(function) else []
    return lines + ['**Refuses**, for example:', '', *no, '']*bool(no) + ['``````', '']

def section(name, module):
    "An exported name: what it is, where a notebook explains it, and its source."
    thing, text = getattr(module_of(module), name), inspect.getsource(module_of(module))
    lines, (path, at) = [f'## {name}', ''], pages.homes().get((module, name), (None, ''))
    if inspect.isclass(thing) or inspect.isfunction(inspect.unwrap(thing)):
        lines += entry(thing, name, 'class' if inspect.isclass(thing) else 'function')
        for key, method in vars(thing).items() if inspect.isclass(thing) else ():
            if (key[0] != '_' or key == '__call__') and ours(getattr(method, '__func__', method)):
                lines += entry(getattr(thing, key), f'{name}.{key}', 'method')
    else: lines += ['```{py:data} ' + name, '```', '']
    if path:
        where = f'{pages.docname(path)}.ipynb' + f'#{pages.slug(at)}'*bool(at)
        lines += [f"Explained in [{pages.title(path)}{': '*bool(at)}{at}](<../{where}>).", '']
    if m := re.search(rf'(?ms)^(?:@[^\n]*\n)*(?:def |class )?{name}\b(?:\(|:| =).*?(?=^[^\s)])', text + '\n#'):
        lines += ['<details class="source"><summary>Source</summary>', '', '```python', m[0].rstrip(), '```']
        lines += ['', '</details>', '']
    return lines

def written():
    "The pages of all modules, as {name: MyST}; the first is the list of them."
    index, made = ['# The library', '', 'What the notebooks build: what each name takes, gives and refuses.', ''], {}
    for name in [name for name, one in pages.homes() if one is None and getattr(module_of(name), '__all__', None)]:
        shown, about = name.replace('__', r'\_\_'), ' '.join((module_of(name).__doc__ or '').split())
        names = [one for one in module_of(name).__all__ if one[0] != '_']
        made[name] = '\n'.join([f'# {LIB}.{shown}', '', about, '', '```{py:module} %s.%s' % (LIB, name), '```', '',
                                *(line for one in names for line in section(one, name))])
        index.append(f'- [{shown}]({name}.md): {about}')
    tree = ['', '```{toctree}', ':hidden:', '', *(f'{name} <{name}>' for name in made), '```', '']
    return {'index': '\n'.join(index + tree)} | made
