"""Handwritten 3s and 7s told apart, from pixel similarity to a resnet18."""
__version__ = "0.1.0"
