"""Adds many files to a library: read by several processes, written in batches, each failure with its reason.

A generator's items are the progress; closing it stops the work, and what came before stays in the library.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from reader.article import Article
from reader.errors import Message
from reader.importers import FORMATS
from reader.library import Entry, Library, Likeness
from reader.library.copies.versions import Versions

_BATCH = 32
_FEW = 12
_MOST_WORKERS = 4


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one file.

    Attributes:
        path: the file.
        entry: its article in the library; None where it could not be added.
        trouble: why not.
        known: it was there already, with the same bytes or the same text in another form.
        versions: articles whose text is nearly the same.
    """

    path: Path
    entry: Entry | None = None
    trouble: Message | None = None
    known: bool = False
    versions: tuple[Likeness, ...] = ()


def find_files(folder: Path) -> list[Path]:
    """Return the files of a folder and its subfolders that Xidu opens, by their names, in order.

    Links are not followed, hidden files are left out, and so is what a saved web page keeps beside itself.
    """
    extensions = {extension for format_ in FORMATS for extension in format_.extensions}
    found: list[Path] = []
    for top, folders, names in os.walk(folder):
        pages = {name.rpartition(".")[0] for name in names if name.lower().endswith((".html", ".htm"))}
        beside = {f"{page}{ending}" for page in pages for ending in ("_files", ".files", "_文件")}
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in beside)
        found += [
            path
            for name in sorted(names)
            if not name.startswith(".") and (path := Path(top, name)).suffix.lower() in extensions
            if path.is_file() and not path.is_symlink()
        ]
    return found


def add_files(library: Library, paths: Sequence[Path], jobs: int | None = None) -> Iterator[Added]:
    """Add files to a library, and give for each in turn what became of it.

    Args:
        library: an open library of this thread.
        paths: the files.
        jobs: how many to read at a time; by default as many as the machine does well, and a few files one by one.

    Raises:
        LibraryTrouble: the library can't be written; the files before are in it.
    """
    from reader.session.bulk.opening import open_all  # noqa: PLC0415 - the window must not wait for what runs processes

    workers = jobs or (1 if len(paths) <= _FEW else min(_MOST_WORKERS, os.cpu_count() or 1))
    opened = open_all(paths, min(workers, max(1, len(paths))))
    numbers = {entry.number for entry in library.entries()}
    while batch := list(islice(opened, _BATCH if workers > 1 or len(paths) > _FEW else 1)):
        with library.writing():
            added = [_add(library, path, article, numbers) for path, article in batch]
        yield from added


def _add(library: Library, path: Path, article: Article | Message, numbers: set[int]) -> Added:
    if isinstance(article, Message):
        return Added(path, trouble=article)
    entry = library.add(article, path)
    known = entry.number in numbers
    numbers.add(entry.number)
    return Added(path, entry, known=known, versions=() if known else tuple(Versions(library).of(entry.number)))
