"""`xidu export`: an article with its notes in a format for citing, publishing or another program."""

import argparse
from argparse import Namespace
from typing import Any

from reader.article import Article
from reader.cli.arguments import ARTICLE, Command, add_script, open_library, open_path, reference_number, words
from reader.cli.output import write_to
from reader.entities import analyse, corrected_article
from reader.errors import NotFound
from reader.exporters import FORMATS, KINDS, ORDERS, PLAIN, STYLES, Selection, export
from reader.library import Choices, Corrections, Library
from reader.notes import Note
from reader.session import Settings
from reader.session.exporting import ExportWish

_ADDED = "added"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    names = [format_.id for format_ in FORMATS]
    parser.add_argument("article", metavar="ARTICLE", help=ARTICLE)
    parser.add_argument("--format", metavar="F", required=True, choices=names, help=", ".join(names))
    parser.add_argument(
        "-o", "--output", metavar="OUT", required=True, help="the file to write; `-` for standard output"
    )
    add_script(parser)
    parser.add_argument("--both", action="store_true", help="quote as found too, where the script changes a passage")
    parser.add_argument("--notes-only", action="store_true", help="the notes without the article's text")
    _add_selection(parser)
    _add_citing(parser)


def _add_selection(parser: argparse.ArgumentParser) -> None:
    many: dict[str, Any] = {"nargs": "+", "action": "extend", "default": []}
    parser.add_argument("--color", metavar="NAME", type=words, help="only notes of these colours", **many)
    parser.add_argument("--tag", metavar="TAG", type=words, help="only notes with one of these tags", **many)
    parser.add_argument("--kind", metavar="KIND", choices=KINDS, help=f"only these: {', '.join(KINDS)}", **many)
    parser.add_argument("--section", metavar="TITLE", type=words, help="only notes in these sections", **many)
    parser.add_argument("--order", choices=ORDERS, default="position", help="the order of notes (%(choices)s)")


def _add_citing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--style",
        metavar="STYLE",
        default=PLAIN,
        help=f"how to cite: {', '.join(STYLES)}, or the name of a .csl file in `styles` beside the settings",
    )
    parser.add_argument("--bibliography", action="store_true", help="cite as in a bibliography, not as in a footnote")
    parser.add_argument(
        "--accessed",
        metavar="DATE",
        help="when the page was read: a day, or `added`, the day on which it joined the library; else no day is named",
    )
    parser.add_argument("--hash", action="store_true", help="name the text's SHA-256 in citations")


def run(options: Namespace) -> int:
    """Export an article with the notes that the library has for it."""
    with open_library(options) as library:
        article, number, notes = _load(options.article, library)
        accessed = _accessed(options.accessed, library, number)
        choices = Choices(library).of(number)
        corrections = Corrections(library).of(number, article) if number is not None else ()
    article = corrected_article(article, corrections)
    settings = Settings.load(Settings.default_path())
    colors = tuple(map(settings.color_called, options.color))
    wish = ExportWish(
        script=options.script,
        proposals=options.proposals,
        both=options.both,
        selection=Selection(
            colors, tuple(options.tag), tuple(options.kind), tuple(options.section)
        ),
        order=options.order,
        style=options.style,
        form="bibliography" if options.bibliography else "note",
        with_hash=options.hash,
        dated=accessed is not None,
        text=not options.notes_only,
        color_names=settings.color_names,
    )  # fmt: skip
    kept = tuple(one.choice for one in choices)
    analysis = analyse(article, corrections=corrections)
    document = wish.document(article, notes, analysis, accessed, kept)
    write_to(options.output, export(document, options.format))
    return 0


def _accessed(asked: str | None, library: Library, number: int | None) -> str | None:
    """Return the day of reading that the reader named: no source states one.

    Raises:
        NotFound: it is the day on which the article joined the library, which doesn't have it.
    """
    if asked != _ADDED:
        return asked
    if number is None:
        raise NotFound("not_in_library", "The library doesn't have this article: it has no day of joining it.")
    return library.entry(number).added[:10]


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
    "write an article with its notes as Markdown, HTML, Word, PDF and other formats",
    "xidu export report.txt --format html -o report.html --script tw",
    configure,
    run,
)
