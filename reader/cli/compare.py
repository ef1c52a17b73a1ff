"""`xidu compare`: where copies of one report differ; exit statuses are those of `diff`."""

import argparse
from argparse import Namespace
from pathlib import PurePath
from typing import Any

from reader.cli.arguments import ARTICLE, Command, add_json, load_as_corrected
from reader.cli.output import complain, say, say_json, write_to
from reader.collation import (
    KINDS,
    TELLING,
    Collation,
    Copy,
    Difference,
    Kind,
    Reading,
    collate,
    in_context,
    typing_differences,
)
from reader.errors import ReaderError

_SAME, _DIFFERENT, _TROUBLE = 0, 1, 2


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("articles", metavar="ARTICLE", nargs="+", help=f"two or more: {ARTICLE}")
    parser.add_argument(
        "--kinds",
        metavar="K,K,…",
        type=_kinds,
        default=TELLING,
        help=f"only these kinds, of {', '.join(KINDS)} (all but script, which is folded away unless asked for)",
    )
    add_json(parser)
    parser.add_argument("-o", "--output", metavar="OUT.html", help="write a report: .html, .docx, .csv or .xml (TEI)")


def run(options: Namespace) -> int:
    """Print the differences, or write a report; return 0 if there are none, 1 if there are some, 2 for trouble."""
    if len(options.articles) < 2:
        complain("there is nothing to compare with; name two articles or more")
        return _TROUBLE
    try:
        return _compare(options)
    except ReaderError as error:
        complain(str(error))
    except OSError as error:
        complain(f"{error.filename or 'The system'}: {error.strerror or error}.")
    return _TROUBLE


def _compare(options: Namespace) -> int:
    collation = collate([Copy(name, load_as_corrected(name, options)[0]) for name in options.articles])
    found = wanted(collation, options.kinds)
    if options.output:
        from reader.exporters.collation import Report, export_collation  # noqa: PLC0415 - most comparisons write none

        named = Collation(_named(collation), collation.keys, collation.pairs)
        write_to(options.output, export_collation(Report(named, tuple(found)), options.output))
    if options.json:
        say_json({"differences": [_describe(collation, each) for each in found]})
    elif not options.output:
        for each in found:
            say(_line(collation, each))
    return _DIFFERENT if found else _SAME


def wanted(collation: Collation, kinds: tuple[Kind, ...]) -> list[Difference]:
    """Return the differences of some kinds, what matters most first."""
    found = [each for each in collation.differences if set(each.kinds) & set(kinds)]
    return [*found, *typing_differences(collation)] if "script" in kinds else found


def _named(collation: Collation) -> tuple[Copy, ...]:
    """Return the copies by their files' names: no path of this machine leaves with a report."""
    return tuple(Copy(PurePath(copy.name).name, copy.article) for copy in collation.copies)


def _kinds(text: str) -> tuple[Kind, ...]:
    asked = [name.strip() for name in text.split(",")]
    unknown = [name for name in asked if name not in KINDS]
    if unknown:
        raise argparse.ArgumentTypeError(f"{unknown[0] or 'nothing'} is no kind; choose from {', '.join(KINDS)}")
    return tuple(kind for kind in KINDS if kind in asked)


def _describe(collation: Collation, difference: Difference) -> dict[str, Any]:
    return {
        "kind": difference.kind,
        "kinds": list(difference.kinds),
        "change": difference.change,
        "post": difference.post,
        "readings": [
            {
                "article": copy.name,
                "start": reading.span.start if reading.span else None,
                "end": reading.span.end if reading.span else None,
                "text": reading.text,
                "paragraph": reading.paragraph,
            }
            for copy, reading in zip(collation.copies, difference.readings, strict=True)
        ],
    }


def _line(collation: Collation, difference: Difference) -> str:
    """Return a difference with a line for each reading; copies that read alike share one."""
    lines: dict[str, list[str]] = {}
    for copy, reading in zip(collation.copies, difference.readings, strict=True):
        lines.setdefault(_words(copy, reading), []).append(copy.name)
    kinds = ",".join(difference.kinds)
    head = kinds if difference.change == "varied" else f"{kinds} ({difference.change.replace('_', ' ')})"
    return "\n".join([head, *(f"  {words}  [{', '.join(names)}]" for words, names in lines.items())])


def _words(copy: Copy, reading: Reading) -> str:
    place = f"¶{reading.paragraph}" if reading.paragraph else f"{reading.place}"
    return f"{place}  {in_context(copy.article, reading)}"


COMMAND = Command(
    "compare",
    "list where copies of one report differ: names, numbers, dates, quotations, wording",
    "xidu compare report.txt repost.html @3 --kinds names,numbers -o report-table.html",
    configure,
    run,
)
