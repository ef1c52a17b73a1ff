"""`xidu note add`, `list` and `remove`: highlights and notes without the window."""

import argparse
from argparse import Namespace
from typing import Any

from reader.article import Article
from reader.cli.arguments import (
    ARTICLE,
    Command,
    Parser,
    add_json,
    open_library,
    open_path,
    positive,
    reference_number,
    words,
)
from reader.cli.output import say, say_json
from reader.errors import NotFound
from reader.library import Library
from reader.notes import COLORS, Note
from reader.session import Reading, find_in_article
from reader.text import Query, Span, find


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the three actions."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=Parser)
    example = "example:\n  xidu note add report.txt --quote 65岁以上 --text 核对 --color green --tag 人口"
    new = actions.add_parser("add", help="highlight a passage and print the note's id", epilog=example)
    new.add_argument("article", metavar="ARTICLE", help=ARTICLE)
    new.add_argument("--quote", metavar="TEXT", type=words, required=True, help="the passage, in any script")
    new.add_argument("--occurrence", metavar="K", type=positive, help="which one, where it occurs more than once")
    new.add_argument("--text", metavar="NOTE", default="", help="words of your own, Markdown")
    new.add_argument(
        "--color", metavar="NAME", type=words, default=COLORS[0], help=f"{', '.join(COLORS)}, or a name of yours"
    )
    new.add_argument(
        "--tag", metavar="TAG", type=words, nargs="+", action="extend", default=[], help="a tag or several"
    )
    new.set_defaults(act=add)
    example = "example:\n  xidu note list @3 --json"
    listing = actions.add_parser("list", help="list the notes of an article or of all", epilog=example)
    listing.add_argument("article", metavar="ARTICLE", nargs="?", help=ARTICLE)
    add_json(listing)
    listing.set_defaults(act=list_notes)
    example = "example:\n  xidu note remove 5f0c2b7a91de"
    removal = actions.add_parser("remove", help="remove a note", epilog=example)
    removal.add_argument("note", metavar="NOTE-ID", help="as `xidu note list` shows it")
    removal.set_defaults(act=remove)


def run(options: Namespace) -> int:
    """Do what the action says."""
    return options.act(options)


def add(options: Namespace) -> int:
    """Add a note; the article joins the library only when the passage has been found."""
    with open_library(options) as library:
        number, article = _resolve(options.article, library)
        reading = Reading(article, library=library, entry_number=number)
        span = locate_quote(article, options.quote, options.occurrence)
        tags = tuple(dict.fromkeys(options.tag))
        note = reading.add_note(span, text=options.text, color=options.color, tags=tags)
    say(note.id)
    return 0


def list_notes(options: Namespace) -> int:
    """Print notes in the order of the text."""
    with open_library(options) as library:
        notes = _notes(options.article, library)
    if options.json:
        say_json({"notes": [_describe(*found) for found in notes]})
    else:
        for found in notes:
            say(_line(*found))
    return 0


def remove(options: Namespace) -> int:
    """Remove a note."""
    with open_library(options) as library:
        library.note(options.note)
        library.delete_note(options.note)
    return 0


def locate_quote(article: Article, quote: str, occurrence: int | None) -> Span:
    """Return where a quotation stands: as found, else folded, else with the proposals put in.

    Raises:
        NotFound: it stands nowhere, or more than once and `occurrence` doesn't say which, or not that often.
    """
    places = (
        find(article.text, quote, exact=True)
        or find(article.text, quote)
        or [hit.span for hit in find_in_article(article, Query(quote))]
    )
    if not places:
        raise NotFound("no_quote", "The article does not contain “{quote}”.", quote=quote)
    if occurrence is None and len(places) > 1:
        raise NotFound(
            "many_quotes",
            "“{quote}” occurs {count} times; say which with --occurrence 1 to {count}.",
            quote=quote,
            count=len(places),
        )
    if occurrence is not None and occurrence > len(places):
        raise NotFound(
            "few_quotes",
            "“{quote}” occurs {count} times, so there is no such occurrence.",
            quote=quote,
            count=len(places),
        )
    return places[(occurrence or 1) - 1]


def _resolve(argument: str, library: Library) -> tuple[int | None, Article]:
    """Return an article and its number in the library; None where it isn't there."""
    number = reference_number(argument)
    if number is not None:
        return number, library.load(number)
    article = open_path(argument)
    entry = library.match(article)
    return entry.number if entry else None, article


def _notes(argument: str | None, library: Library) -> list[tuple[int, Article, Note]]:
    """Return the notes with their articles: of one article, placed in its text, or of all."""
    if argument is None:
        articles: dict[int, Article] = {}
        for number, _ in library.all_notes():
            articles.setdefault(number, library.load(number))
        return [(number, articles[number], note) for number, note in library.all_notes()]
    number, article = _resolve(argument, library)
    return [(number, article, note) for note in library.notes(number, article)] if number is not None else []


def _place(article: Article, note: Note) -> tuple[int | None, str | None]:
    """Return the number of the paragraph and the title of the section that a note stands in."""
    block = article.block_at(note.span.start)
    section = article.section_at(note.span.start)
    inside = block is not None and note.span.start <= block.span.end
    return (block.number if block and inside else None, section.title if section else None)


def _describe(number: int, article: Article, note: Note) -> dict[str, Any]:
    paragraph, section = _place(article, note)
    return {
        "id": note.id,
        "article": f"@{number}",
        "start": note.span.start,
        "end": note.span.end,
        "quote": note.quote,
        "prefix": note.prefix,
        "suffix": note.suffix,
        "text": note.text,
        "color": note.color,
        "tags": list(note.tags),
        "created": note.created,
        "modified": note.modified,
        "paragraph": paragraph,
        "page": block.page if (block := article.block_at(note.span.start)) else None,
        "section": section,
        "placed": note.placed,
        "kind": note.kind,
        "style": note.style,
        "proposed": note.proposed if note.kind == "wording" else None,
        "score": round(note.score, 3),
        "text_hash": note.text_hash,
    }


def _line(number: int, article: Article, note: Note) -> str:
    paragraph, _ = _place(article, note)
    parts = [note.id, f"@{number}", f"¶{paragraph}" if paragraph else "", note.color, " ".join(note.quote.split())]
    parts += [" ".join(note.text.split()), " ".join(f"#{tag}" for tag in note.tags)]
    return "  ".join(part for part in parts if part)


COMMAND = Command(
    "note",
    "add, list and remove highlights and notes",
    "xidu note add report.txt --quote 65岁以上 --text 核对 --tag 人口",
    configure,
    run,
)
