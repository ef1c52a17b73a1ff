"""Corrections as files for other programs and other people: CSV with a header, or JSON.

::

    surface,type            the least that a gazetteer needs: 高山流水茶社,ORG names an organisation in every article
    action,surface,type,was,value,scope,article,start,end,quote,created,id

An article's own correction names it by the SHA-256 of its text, so that it finds its article in a colleague's library.
"""

import csv
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from reader.entities.corrections.rules import ACTIONS, NAMING, Action, Correction
from reader.entities.simplify import simplify
from reader.entities.types import TYPES
from reader.errors import CannotOpen
from reader.text.span import Span

COLUMNS = ("action", "surface", "type", "was", "value", "scope", "article", "start", "end", "quote", "created", "id")
_TYPED = frozenset({"is", "retype"})
_KEPT_AS_TYPED = frozenset({"metadata", "restoration", "value"})


@dataclass(frozen=True, slots=True)
class ListedCorrection:
    """A correction in a file.

    Attributes:
        correction: itself.
        article: SHA-256 of its article's text; empty where it holds in all, or the file doesn't say.
        quote: the words at its place, as found.
    """

    correction: Correction
    article: str = ""
    quote: str = ""


def write_corrections(listed: Iterable[ListedCorrection], form: Literal["csv", "json"]) -> bytes:
    """Return corrections as a file."""
    rows = [_row(one) for one in listed]
    if form == "json":
        return (json.dumps({"corrections": rows}, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")
    sheet = io.StringIO(newline="")
    table = csv.writer(sheet)
    table.writerow(COLUMNS)
    table.writerows([row[name] for name in COLUMNS] for row in rows)
    return sheet.getvalue().encode("utf-8", "replace")


def read_corrections(content: bytes, name: str) -> list[ListedCorrection]:
    """Read a file of corrections, CSV or JSON by what it holds.

    Raises:
        CannotOpen: it is neither, or a line of it makes no sense.
    """
    try:
        text = content.decode("utf-8-sig")
        if text.lstrip()[:1] in {"{", "["}:
            found = json.loads(text)
            rows = list(found["corrections"] if isinstance(found, dict) else found)  # pyright: ignore[reportUnknownArgumentType]
        else:
            rows = list(csv.DictReader(io.StringIO(text, newline="")))
    except (ValueError, KeyError, TypeError, csv.Error) as error:
        raise CannotOpen(
            "corrections.format", "{name} is no list of corrections, neither CSV nor JSON.", name=name
        ) from error
    return [_listed(row, number, name) for number, row in enumerate(rows, 1)]


def _row(listed: ListedCorrection) -> dict[str, Any]:
    one = listed.correction
    return {
        "action": one.action,
        "surface": one.surface,
        "type": one.type,
        "was": one.was,
        "value": one.value,
        "scope": "everywhere" if one.everywhere else "article",
        "article": listed.article or None,
        "start": one.span.start if one.span else None,
        "end": one.span.end if one.span else None,
        "quote": listed.quote or None,
        "created": one.created,
        "id": one.id,
    }


def _listed(row: Mapping[str, Any], number: int, name: str) -> ListedCorrection:
    try:
        return _read(row)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise CannotOpen(
            "corrections.row", "Correction {number} of {name} makes no sense: {why}.",
            number=number, name=name, why=str(error).strip("'\""),
        ) from error  # fmt: skip


def _read(row: Mapping[str, Any]) -> ListedCorrection:
    """Return the correction of a row.

    Raises:
        ValueError: something in it makes no sense, or what its action needs is missing.
    """
    values: dict[str, str | None] = {key: str(row[key]) if row.get(key) not in {None, ""} else None for key in COLUMNS}
    action = _action(values)
    span = None if values["start"] is None else Span(int(values["start"]), int(values["end"] or values["start"]))
    scope = values["scope"] or ("article" if values["article"] or span else "everywhere")
    found = Correction(
        action,
        simplify(values["surface"] or ""),
        values["type"],  # pyright: ignore[reportArgumentType] - one of TYPES
        _simple(values["was"]),
        values["value"] if action in _KEPT_AS_TYPED else _simple(values["value"]),
        span,
        scope == "everywhere" and action in NAMING and span is None,
        values["id"] or "",
        values["created"] or "",
    )
    return ListedCorrection(found, values["article"] or "", values["quote"] or "")


def _action(values: Mapping[str, str | None]) -> Action:
    """Return what a row does, once it has what that needs.

    Raises:
        ValueError: there is no such action or type, or a type or a surface is missing.
    """
    action, kind = values["action"] or "is", values["type"]
    if action not in ACTIONS:
        raise ValueError(f"there is no action {action}")
    if kind is not None and kind not in TYPES:
        raise ValueError(f"there is no type {kind}")
    if action in _TYPED and kind is None:
        raise ValueError(f"`{action}` needs a type")
    if action in NAMING and not values["surface"]:
        raise ValueError(f"`{action}` needs a surface")
    return action


def _simple(words: str | None) -> str | None:
    return None if words is None else simplify(words)
