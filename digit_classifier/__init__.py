"""Handwritten 3s and 7s told apart in several ways, each built step by step in a notebook."""
__version__ = "0.1.0"

import os
from typing import Any

# Tests are assertions. nbdev-test sets IN_TEST.
if not __debug__ and os.environ.get('IN_TEST'):
    raise RuntimeError('The tests are assertions, and Python leaves those out here: take PYTHONOPTIMIZE or -O away.')

def __dir__() -> list[str]: # the modules, too
    from pkgutil import iter_modules
    return sorted({*globals(), 'pretrained', *(m.name for m in iter_modules(__path__) if m.name[0] != '_')})

def __getattr__(name:str) -> Any: # a module is imported when it is asked for
    from importlib import import_module
    if name == 'pretrained': return import_module(f'{__name__}.models').pretrained
    if name[0] != '_' and name in __dir__(): return import_module(f'{__name__}.{name}')
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
