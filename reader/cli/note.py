"""`xidu note`: highlights and notes without the window."""

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
    positive,
    words,
)
from reader.cli.note_places import configure_places
from reader.cli.output import say, say_json
from reader.cli.passages import locate_quote, resolve
from reader.library import Library
from reader.notes import COLORS, KINDS, STYLES, Note, NoteFields
from reader.session import Reading, Settings, standing_for

_ON = tuple(kind for kind in KINDS if kind != "wording")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the actions."""
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
    new.add_argument("--on", dest="kind", choices=_ON, default="passage", help="what the note is on")
    new.add_argument("--style", choices=STYLES, default=STYLES[0], help="how the passage is marked")
    new.add_argument("--propose", metavar="WORDS", help="other words for the passage; empty: to strike it out")
    new.set_defaults(act=add)
    example = "example:\n  xidu note list @3 --json"
    listing = actions.add_parser("list", help="list the notes of an article or of all", epilog=example)
    listing.add_argument("article", metavar="ARTICLE", nargs="?", help=ARTICLE)
    add_json(listing)
    listing.set_defaults(act=list_notes)
    example = "example:\n  xidu note follow @5 --from @3"
    following = actions.add_parser("follow", help="bring the notes of another version over", epilog=example)
    example = "example:\n  xidu note place 5f0c2b7a91de --quote 65岁以上"
    placing = actions.add_parser("place", help="put a note, also a lost one, on a passage", epilog=example)
    configure_places(following, placing)
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
        number, article = resolve(options.article, library)
        reading = Reading(article, library=library, entry_number=number)
        span = locate_quote(article, options.quote, options.occurrence)
        note = reading.add_note(standing_for(article, span, options.kind), **_fields(options))
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


def _fields(options: Namespace) -> NoteFields:
    fields = NoteFields(
        text=options.text,
        color=Settings.load(Settings.default_path()).color_called(options.color),
        tags=tuple(dict.fromkeys(options.tag)),
        kind=options.kind,
        style=options.style,
    )
    if options.propose is not None:
        fields |= NoteFields(kind="wording", proposed=options.propose)
    return fields


def _notes(argument: str | None, library: Library) -> list[tuple[int, Article, Note]]:
    """Return the notes with their articles: of one article, placed in its text, or of all."""
    if argument is None:
        articles: dict[int, Article] = {}
        for number, _ in library.all_notes():
            articles.setdefault(number, library.load(number))
        return [(number, articles[number], note) for number, note in library.all_notes()]
    number, article = resolve(argument, library)
    return [(number, article, note) for note in library.notes(number, article)] if number is not None else []


def _place(article: Article, note: Note) -> tuple[int | None, str | None]:
    """Return the number of the paragraph and the title of the section that a note stands in."""
    if not note.placed:
        return None, None
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
    where = f"¶{paragraph}" if paragraph else "" if note.placed else "unplaced"
    parts = [note.id, f"@{number}", where, note.color, " ".join(note.quote.split())]
    if note.kind == "wording":
        parts.append(f"→ {note.proposed}")
    parts += [" ".join(note.text.split()), " ".join(f"#{tag}" for tag in note.tags)]
    return "  ".join(part for part in parts if part)


COMMAND = Command(
    "note",
    "add, list and remove highlights and notes",
    "xidu note add report.txt --quote 65岁以上 --text 核对 --tag 人口",
    configure,
    run,
)
