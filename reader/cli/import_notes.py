"""`xidu import-notes`: annotations that this or another program wrote, as notes on an article."""

import argparse
from argparse import Namespace
from pathlib import Path

from reader.cli.arguments import ARTICLE, Command, open_library, open_path, read_stdin, reference_number
from reader.cli.output import say
from reader.errors import CannotOpen, reason_of
from reader.notes.annotations import read_annotations


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("article", metavar="ARTICLE", help=ARTICLE)
    parser.add_argument(
        "file", metavar="FILE.jsonld", help="W3C annotations as Xidu exports them, or of Hypothesis or Thorium"
    )


def run(options: Namespace) -> int:
    """Add the notes to the library, the article with them if need be; a note that is there is brought up to date."""
    with open_library(options) as library:
        number = reference_number(options.article)
        article = library.load(number) if number is not None else open_path(options.article)
        notes = read_annotations(_content(options.file), article, Path(options.file).name)
        if number is None:
            number = (library.match(article) or library.add(article)).number
        for note in notes:
            library.save_note(number, note, article)
    unplaced = sum(not note.placed for note in notes)
    said = f"{len(notes)} notes imported to @{number}"
    say(f"{said}, {unplaced} of them without their place in this text" if unplaced else said)
    return 0


def _content(path: str) -> bytes:
    if path == "-":
        return read_stdin()
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise CannotOpen("unreadable", "{name} can't be read: {why}.", name=path, why=reason_of(error)) from error


COMMAND = Command(
    "import-notes",
    "add the notes of an annotation file to an article",
    "xidu import-notes @3 notes.jsonld",
    configure,
    run,
)
