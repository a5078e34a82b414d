"""Handwritten 3s and 7s told apart in several ways, each built step by step in a notebook."""
__version__ = "0.1.0"
