"""`xidu add`, `list` and `remove`: what the library holds."""

import argparse
from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from reader.cli.arguments import Command, add_encoding, add_json, open_library, positive, read_stdin, reference
from reader.cli.output import complain, say, say_json
from reader.importers import has_encoding, open_article, reread
from reader.library import Entry, Library
from reader.library.bin import Bin
from reader.session.bulk.adding import Added, add_files, find_files


def configure_add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `add`."""
    parser.add_argument(
        "paths", metavar="PATH", nargs="+", help="a file, a folder with all that is in it, or `-` for standard input"
    )
    parser.add_argument("--jobs", metavar="N", type=positive, default=None, help="how many files to read at a time")
    add_encoding(parser)


def add(options: Namespace) -> int:
    """Add files to the library; one that can't be opened is named, the others are added all the same."""
    failed: list[str] = []
    with open_library(options) as library:
        for argument, paths in _groups(options.paths):
            if argument == "-":
                say(_label(library.add(open_article(read_stdin()))))
            elif not paths:
                failed.append(f"There is nothing in {argument} that Xidu opens.")
                complain(failed[-1])
            for added in add_files(library, paths, options.jobs):
                if added.entry is not None:
                    _tell(library, added.entry, added, options.encoding)
                elif added.trouble is not None:
                    failed.append(str(added.trouble))
                    complain(added.trouble.of_file(str(added.path)) if len(paths) > 1 else failed[-1])
    return 1 if failed else 0


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
    parser.add_argument(
        "--forget",
        action="store_true",
        help="leave no trace of it, its notes or its backups instead of moving it into the bin",
    )


def remove(options: Namespace) -> int:
    """Move an article into the bin, or forget it."""
    with open_library(options) as library:
        if options.forget:
            Bin(library).forget([options.number])
        else:
            Bin(library).throw(options.number)
    return 0


def _groups(arguments: Sequence[str]) -> Iterator[tuple[str, list[Path]]]:
    """Give files that follow each other together, each folder with its files, and standard input with none."""
    files: list[Path] = []
    for argument in arguments:
        if argument != "-" and not Path(argument).is_dir():
            files.append(Path(argument))
            continue
        if files:
            yield "", files
            files = []
        yield argument, [] if argument == "-" else find_files(Path(argument))
    if files:
        yield "", files


def _tell(library: Library, entry: Entry, added: Added, encoding: str | None) -> None:
    """Print what was added; first read what the library keeps of it in the encoding asked for, if one was."""
    kept = library.load(entry.number) if encoding else None
    if kept and encoding and has_encoding(kept) and kept.metadata.encoding != encoding:
        library.replace(entry.number, reread(kept.raw, kept.name, encoding))
        entry = library.entry(entry.number)
    say(_label(entry))
    _tell_versions(library, added)


def _tell_versions(library: Library, added: Added) -> None:
    """Name the likest article where a text is nearly one that the library has; no error, so on standard error alone."""
    if added.entry and added.versions:
        best, number = added.versions[0], added.entry.number
        complain(f"@{number} has nearly the text of @{best.number} ({best.similarity:.0%} the same).")
        if library.entry(best.number).notes:
            complain(f"To bring its notes over: xidu note follow @{number} --from @{best.number}")


def _label(entry: Entry) -> str:
    return f"@{entry.number}  {entry.title}"


_TO_THE_MINUTE = len("2022-06-17 08:14")


def _line(entry: Entry) -> str:
    published = (entry.published or "").replace("T", " ")[:_TO_THE_MINUTE]
    facts = [fact for fact in (entry.author, entry.source, published) if fact]
    if entry.notes:
        facts.append(f"{entry.notes} note{'' if entry.notes == 1 else 's'}")
    return "  ".join([_label(entry), *facts])


def _describe(entry: Entry) -> dict[str, Any]:
    return {
        "id": f"@{entry.number}",
        "title": entry.title,
        "author": entry.author,
        "source": entry.source,
        "site": entry.site,
        "published": entry.published,
        "added": entry.added,
        "notes": entry.notes,
        "tags": list(entry.tags),
        "sha256": entry.sha256,
    }


ADD = Command(
    "add",
    "add files or folders to the library and print their numbers",
    "xidu add articles/ --jobs 2",
    configure_add,
    add,
)
LIST = Command("list", "list the articles of the library", "xidu list --json", configure_list, list_entries)
REMOVE = Command("remove", "move an article into the bin, or forget it", "xidu remove @3", configure_remove, remove)
