"""`xidu corrections`: what the reader put right, listed, added, removed, and as files."""

import argparse
import re
from argparse import Namespace
from pathlib import Path
from typing import Any

from reader.cli.arguments import Command, Parser, add_json, open_library, read_stdin, reference, words
from reader.cli.output import complain, say, say_json, write_to
from reader.entities import ACTIONS, TYPES, Correction
from reader.errors import CannotOpen, NotFound
from reader.library import Corrections, KeptCorrection
from reader.session import Reading
from reader.session.correcting import enter, enter_everywhere
from reader.session.correction_files import chosen, export_corrections, import_corrections
from reader.text import Span

_NUMBER = "an article of the library; without it, all corrections"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the actions."""
    actions = parser.add_subparsers(dest="deed", metavar="ACTION", required=True, parser_class=Parser)
    listing = actions.add_parser("list", help="list corrections", epilog="example:\n  xidu corrections list @3 --json")
    listing.add_argument("number", metavar="@N", nargs="?", type=reference, help=_NUMBER)
    add_json(listing)
    listing.set_defaults(act=list_corrections)
    example = (
        "examples:\n  xidu corrections add is 高山流水茶社 --type ORG\n"
        "  xidu corrections add metadata published --value 2022-04-05 --in @3"
    )
    new = actions.add_parser("add", help="put something right and print the correction's id", epilog=example)
    new.add_argument("action", metavar="KIND", choices=ACTIONS, help=", ".join(ACTIONS))
    new.add_argument("surface", metavar="WORDS", type=words, help="a name's words; the field of metadata")
    new.add_argument("--in", dest="number", metavar="@N", type=reference, help="for this article; else for all")
    new.add_argument("--type", choices=TYPES, help="what `is` and `retype` say it is")
    new.add_argument("--value", metavar="WORDS", help="what holds instead")
    new.add_argument("--was", metavar="WORDS", help="the role that `role` changes")
    new.add_argument("--at", metavar="START-END", type=_span, help="only this place: offsets in the original text")
    new.set_defaults(act=add)
    example = "example:\n  xidu corrections remove 5f0c2b7a91de"
    removal = actions.add_parser("remove", help="take corrections back", epilog=example)
    removal.add_argument("ids", metavar="ID", nargs="+", help="as `xidu corrections list` shows them")
    removal.set_defaults(act=remove)
    example = "example:\n  xidu corrections export -o gazetteer.csv"
    leaving = actions.add_parser("export", help="write them as CSV or JSON", epilog=example)
    leaving.add_argument("number", metavar="@N", nargs="?", type=reference, help=_NUMBER)
    leaving.add_argument("-o", "--output", metavar="OUT", required=True, help="the file to write; `-`: standard output")
    leaving.add_argument("--format", choices=("csv", "json"), help="else by the file's name, CSV where it doesn't say")
    leaving.set_defaults(act=export)
    example = "example:\n  xidu corrections import gazetteer.csv"
    coming = actions.add_parser("import", help="take in a CSV or JSON file of corrections", epilog=example)
    coming.add_argument("file", metavar="FILE", help="CSV or JSON; `-` for standard input")
    coming.add_argument("number", metavar="@N", nargs="?", type=reference, help="the article of those that name none")
    coming.set_defaults(act=take_in)


def run(options: Namespace) -> int:
    """Do what the action says."""
    return options.act(options)


def list_corrections(options: Namespace) -> int:
    """Print corrections."""
    with open_library(options) as library:
        kept = chosen(library, options.number)
    if options.json:
        say_json({"corrections": [_described(one) for one in kept]})
    else:
        for one in kept:
            say(_line(one))
    return 0


def add(options: Namespace) -> int:
    """Put one thing right."""
    said = Correction(
        options.action, options.surface, options.type, options.was, options.value, options.at, options.number is None
    )
    with open_library(options) as library:
        if options.number is None:
            made = enter_everywhere(library, said)
        else:
            reading = Reading(library.load(options.number), library=library, entry_number=options.number)
            made = enter(reading, said)
    say(made[0].id)
    return 0


def remove(options: Namespace) -> int:
    """Take corrections back."""
    with open_library(options) as library:
        known = {one.correction.id for one in Corrections(library).all()}
        for each in options.ids:
            if each not in known:
                raise NotFound("no_such_correction", "There is no correction {correction}.", correction=each)
        Corrections(library).delete(options.ids)
    return 0


def export(options: Namespace) -> int:
    """Write corrections as a file."""
    form = options.format or ("json" if options.output.lower().endswith(".json") else "csv")
    with open_library(options) as library:
        if options.number is not None:
            library.entry(options.number)
        content = export_corrections(library, form, options.number)
    write_to(options.output, content)
    return 0


def take_in(options: Namespace) -> int:
    """Take in a file of corrections and say how many are new."""
    content, name = _read(options.file)
    with open_library(options) as library:
        taken = import_corrections(library, content, name, options.number)
    say(f"{taken.new} new, {taken.known} known already")
    if taken.homeless:
        complain(f"{taken.homeless} belong to articles that the library doesn't have; they were left out.")
    return 0


def _read(file: str) -> tuple[bytes, str]:
    if file == "-":
        return read_stdin(), "standard input"
    path = Path(file)
    if not path.is_file():
        raise CannotOpen("open.missing", "There is no file {name}.", name=path.name)
    return path.read_bytes(), path.name


def _span(text: str) -> Span:
    match = re.fullmatch(r"([0-9]{1,9})-([0-9]{1,9})", text, re.ASCII)
    if not match or int(match[1]) > int(match[2]):
        raise argparse.ArgumentTypeError(f"{text} is no place such as 220-223")
    return Span(int(match[1]), int(match[2]))


def _described(kept: KeptCorrection) -> dict[str, Any]:
    one = kept.correction
    return {
        "id": one.id,
        "article": None if kept.number is None else f"@{kept.number}",
        "action": one.action,
        "surface": one.surface,
        "type": one.type,
        "was": one.was,
        "value": one.value,
        "start": one.span.start if one.span else None,
        "end": one.span.end if one.span else None,
        "quote": kept.quote or None,
        "created": one.created,
    }


def _line(kept: KeptCorrection) -> str:
    one = kept.correction
    place = "everywhere" if kept.number is None else f"@{kept.number}"
    if one.span is not None:
        place += f" {one.span.start}-{one.span.end}"
    change = [one.was and f"not {one.was}", one.type, one.value and f"→ {one.value}"]
    return "  ".join(part for part in (one.id, place, one.action, one.surface or kept.quote, *change) if part)


COMMAND = Command(
    "corrections",
    "what you put right about names, roles, speakers and metadata: list, add, remove, export, import",
    "xidu corrections export -o gazetteer.csv",
    configure,
    run,
)
