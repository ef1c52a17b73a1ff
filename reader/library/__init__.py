"""What a reader keeps: articles with their original bytes, notes and positions, in one SQLite file.

All SQL of the program is here. Every change is on the disk when its method returns.
"""

from reader.library.articles import Entry, now
from reader.library.bin import Bin, Binned
from reader.library.choices import Choices, KeptChoice
from reader.library.copies.groups import Group, Groups
from reader.library.copies.likeness import Likeness
from reader.library.copies.versions import Versions
from reader.library.corrections import Corrections, KeptCorrection
from reader.library.library import Library
from reader.library.names.appearances import Appearance
from reader.library.names.directory import Directory, Listed, Name
from reader.library.names.elsewhere import Elsewhere, Namesake
from reader.library.search.search import Found, LibraryMatch
from reader.library.shelves import ArticleTags, Collections

__all__ = [
    "Appearance",
    "ArticleTags",
    "Bin",
    "Binned",
    "Choices",
    "Collections",
    "Corrections",
    "Directory",
    "Elsewhere",
    "Entry",
    "Found",
    "Group",
    "Groups",
    "KeptChoice",
    "KeptCorrection",
    "Library",
    "LibraryMatch",
    "Likeness",
    "Listed",
    "Name",
    "Namesake",
    "Versions",
    "now",
]
