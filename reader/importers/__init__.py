"""Bytes to articles, one file or folder a format; the registry looks at the content before it trusts the extension.

A document is untrusted input here: nothing is fetched, run or expanded, and what can't be opened says so in a sentence.
"""

from reader.importers.clipping import Clipping, open_clipping
from reader.importers.registry import FORMATS, Format, open_article
from reader.importers.reread import CHOICES, Choice, has_encoding, read_as, reread

__all__ = [
    "CHOICES",
    "FORMATS",
    "Choice",
    "Clipping",
    "Format",
    "has_encoding",
    "open_article",
    "open_clipping",
    "read_as",
    "reread",
]
