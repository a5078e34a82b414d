"""Handwritten 3s and 7s told apart in several ways, each built step by step in a notebook."""
__version__ = "0.1.0"

import os

# Tests are assertions. nbdev-test sets IN_TEST.
if not __debug__ and os.environ.get('IN_TEST'):
    raise RuntimeError('The tests are assertions, and Python leaves those out here: take PYTHONOPTIMIZE or -O away.')
