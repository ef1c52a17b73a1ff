"""What the library holds, asked for at once: it comes from a worker, over a connection of its own."""

from dataclasses import dataclass, field
from pathlib import Path

from reader.library import Entry, Library
from reader.library.bin import Bin, Binned
from reader.library.shelves import ArticleTags, Collections


@dataclass(frozen=True)
class Contents:
    """What the library's page shows.

    Attributes:
        entries: all articles.
        collections: by name, each with the numbers of its articles.
        tags: each with how many articles have it.
        bin: what is in the bin, the latest first.
    """

    entries: list[Entry] = field(default_factory=list[Entry])
    collections: dict[str, frozenset[int]] = field(default_factory=dict[str, frozenset[int]])
    tags: dict[str, int] = field(default_factory=dict[str, int])
    bin: list[Binned] = field(default_factory=list[Binned])


def contents_of(library: Library) -> Contents:
    """Ask an open library."""
    collections = Collections(library)
    return Contents(
        library.entries(),
        {name: collections.articles(name) for name in collections.counts()},
        ArticleTags(library).counts(),
        Bin(library).entries(),
    )


def load_contents(folder: Path) -> Contents:
    """Open the library in a folder and ask it."""
    with Library(folder) as library:
        return contents_of(library)
