"""What a reader keeps: articles with their original bytes, notes and positions, in one SQLite file.

All SQL of the program is here. Every change is on the disk when its method returns.
"""

from reader.library.articles import Entry, now
from reader.library.choices import Choices, KeptChoice
from reader.library.copies.likeness import Likeness
from reader.library.corrections import Corrections, KeptCorrection
from reader.library.library import Library
from reader.library.search.search import Found, LibraryMatch

__all__ = [
    "Choices",
    "Corrections",
    "Entry",
    "Found",
    "KeptChoice",
    "KeptCorrection",
    "Library",
    "LibraryMatch",
    "Likeness",
    "now",
]
