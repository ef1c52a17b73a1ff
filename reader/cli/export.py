"""`xidu export`: an article with its notes in a format for citing, publishing or another program."""

import argparse
from argparse import Namespace

from reader.article import Article
from reader.cli.arguments import ARTICLE, Command, add_script, open_library, open_path, reference_number, words
from reader.cli.output import write_to
from reader.entities import analyse
from reader.exporters import FORMATS, Document, export, filter_notes
from reader.library import Choices, Library
from reader.notes import Note


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    names = [format_.id for format_ in FORMATS]
    parser.add_argument("article", metavar="ARTICLE", help=ARTICLE)
    parser.add_argument("--format", metavar="F", required=True, choices=names, help=", ".join(names))
    parser.add_argument(
        "-o", "--output", metavar="OUT", required=True, help="the file to write; `-` for standard output"
    )
    add_script(parser)
    parser.add_argument(
        "--color", metavar="NAME", type=words, nargs="+", action="extend", help="only notes of these colours"
    )
    parser.add_argument(
        "--tag", metavar="TAG", type=words, nargs="+", action="extend", help="only notes with one of these tags"
    )


def run(options: Namespace) -> int:
    """Export an article with the notes that the library has for it."""
    with open_library(options) as library:
        article, number, notes = _load(options.article, library)
        choices = Choices(library).of(number)
    document = Document(
        article=article,
        notes=filter_notes(notes, options.color or (), options.tag or ()),
        analysis=analyse(article),
        script=options.script,
        proposals=options.proposals,
        choices=tuple(kept.choice for kept in choices),
    )
    write_to(options.output, export(document, options.format))
    return 0


def _load(argument: str, library: Library) -> tuple[Article, int | None, list[Note]]:
    """Return an article, its number, and the notes that the library has for it, placed in this very text."""
    number = reference_number(argument)
    if number is not None:
        return library.load(number), number, library.notes(number)
    article = open_path(argument)
    entry = library.match(article)
    return (article, entry.number, library.notes(entry.number, article)) if entry else (article, None, [])


COMMAND = Command(
    "export",
    "write an article with its notes as Markdown, HTML and other formats",
    "xidu export report.txt --format html -o report.html --script tw",
    configure,
    run,
)
