"""`xidu add`, `list` and `remove`: what the library holds."""

import argparse
from argparse import Namespace
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from reader.article import Article
from reader.cli.arguments import Command, add_json, open_library, open_path, positive, reference
from reader.cli.output import complain, say, say_json
from reader.errors import ReaderError
from reader.library import Entry


def configure_add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `add`."""
    parser.add_argument("paths", metavar="PATH", nargs="+", help="a file, or `-` for standard input")
    parser.add_argument("--jobs", metavar="N", type=positive, default=1, help="how many files to read at a time")


def add(options: Namespace) -> int:
    """Add files to the library; one that can't be opened is named, the others are added all the same."""
    status = 0
    with open_library(options) as library:
        for path, opened in zip(options.paths, _open_all(options.paths, options.jobs), strict=True):
            if isinstance(opened, str):
                complain(opened)
                status = 1
            else:
                say(_label(library.add(opened, None if path == "-" else Path(path))))
    return status


def configure_list(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `list`."""
    add_json(parser)


def list_entries(options: Namespace) -> int:
    """Print what the library holds."""
    with open_library(options) as library:
        entries = library.entries()
    if options.json:
        say_json({"articles": [_describe(entry) for entry in entries]})
    else:
        for entry in entries:
            say(_line(entry))
    return 0


def configure_remove(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `remove`."""
    parser.add_argument("number", metavar="@N", type=reference, help="the article; `xidu list` shows the numbers")
    parser.add_argument("--forget", action="store_true", help="leave no trace of it, its notes or its backups")


def remove(options: Namespace) -> int:
    """Take an article out of the library."""
    with open_library(options) as library:
        library.remove(options.number, forget=options.forget)
    return 0


def _open_all(paths: Sequence[str], jobs: int) -> Iterator[Article | str]:
    """Give each article in the order asked for, or the sentence that says why it can't be opened."""
    if jobs == 1 or len(paths) == 1:
        yield from map(_open_one, paths)
        return
    with ProcessPoolExecutor(min(jobs, len(paths))) as pool:
        yield from pool.map(_open_one, paths)


def _open_one(path: str) -> Article | str:
    try:
        return open_path(path)
    except ReaderError as error:
        return str(error)


def _label(entry: Entry) -> str:
    return f"@{entry.number}  {entry.title}"


def _line(entry: Entry) -> str:
    facts = [fact for fact in (entry.author, entry.source, entry.published) if fact]
    if entry.notes:
        facts.append(f"{entry.notes} note{'' if entry.notes == 1 else 's'}")
    return "  ".join([_label(entry), *facts])


def _describe(entry: Entry) -> dict[str, Any]:
    return {
        "id": f"@{entry.number}",
        "title": entry.title,
        "author": entry.author,
        "source": entry.source,
        "published": entry.published,
        "added": entry.added,
        "notes": entry.notes,
        "tags": list(entry.tags),
        "sha256": entry.sha256,
    }


ADD = Command("add", "add files to the library and print their numbers", "xidu add *.html --jobs 2", configure_add, add)
LIST = Command("list", "list the articles of the library", "xidu list --json", configure_list, list_entries)
REMOVE = Command("remove", "take an article out of the library", "xidu remove @3", configure_remove, remove)
