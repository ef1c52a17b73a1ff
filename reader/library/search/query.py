"""The language in which the library is asked: words, "phrases", OR, -exclusion and filters such as author:余秋雨.

Words stand for themselves wherever they occur; several must all occur, those joined by OR any of them. Marks typed with
a Chinese input method (“ ” 「 」 ： －) count as their plain forms.
"""

import re
from dataclasses import dataclass

from reader.entities.types import TYPES
from reader.errors import BadQuery

FILTERS = ("author", "source", "tag", "type", "before", "after", "in")
PLACES = ("title", "text", "notes", "names")
_PART = re.compile(
    r"""(?P<minus>[-－]?)
        (?:(?P<name>author|source|tag|type|before|after|in)[:：])?
        (?:"(?P<quoted>[^"]*)"? | “(?P<curly>[^”]*)”? | 「(?P<corner>[^」]*)」?
        | (?P<plain>[^\s"“「]+))""",
    re.VERBOSE | re.IGNORECASE,
)
_LIKE_A_FILTER = re.compile(r"(?:^|(?<=\s))[-－]?([A-Za-z]{2,})[:：](?=[^\s/])")
_LATIN = re.compile(r"[A-Za-zÀ-ÿĀ-ǿ' ]+")
_DATE = re.compile(r"\d{4}(-\d{2}){0,2}")


@dataclass(frozen=True, slots=True)
class Part:
    """One word or phrase, or one filter.

    Attributes:
        value: what must occur, or what the filter compares with.
        filter: one of `FILTERS`; empty for words.
    """

    value: str
    filter: str = ""


@dataclass(frozen=True, slots=True)
class Clause:
    """Parts of which one must be met; or, `excluded`, none may be."""

    parts: tuple[Part, ...]
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """What the library is asked for.

    Attributes:
        clauses: all must be met.
        places: where words must occur, of `PLACES` and entity types; empty for anywhere.
    """

    clauses: tuple[Clause, ...] = ()
    places: frozenset[str] = frozenset()

    @property
    def words(self) -> tuple[str, ...]:
        """The words and phrases that are looked for, each once."""
        parts = (part for clause in self.clauses if not clause.excluded for part in clause.parts)
        return tuple(dict.fromkeys(part.value for part in parts if not part.filter))


def unknown_filters(typed: str) -> list[str]:
    """Return what was typed like a filter's name but is none."""
    return [name for name in _LIKE_A_FILTER.findall(typed) if name.lower() not in FILTERS]


def read_request(typed: str, *, pinyin: bool = False) -> Request:
    """Read what was typed; a quotation mark without its partner reaches to the end.

    Args:
        typed: the words.
        pinyin: whether they may be pinyin, in which syllables that follow each other are one word: lin peizhi.

    Raises:
        BadQuery: a filter's value makes no sense.
    """
    clauses: list[Clause] = []
    joined = False
    for match in _PART.finditer(typed):
        if match[0] in {"OR", "|", "｜"}:
            joined = bool(clauses)
            continue
        part = _part(match)
        if part is None:
            continue
        if pinyin and clauses and not joined and _continues(clauses[-1], match):
            clauses[-1] = Clause((Part(f"{clauses[-1].parts[0].value} {part.value}"),))
            continue
        before = clauses[-1] if joined else None
        if before is not None and not before.excluded and not match["minus"]:
            clauses[-1] = Clause((*before.parts, part))
        else:
            clauses.append(Clause((part,), bool(match["minus"])))
        joined = False
    return _placed(clauses)


def _continues(before: Clause, match: re.Match[str]) -> bool:
    """Say whether a word of Latin letters goes on with the pinyin before it."""
    bare = not (match["minus"] or match["name"]) and match["plain"] is not None and _LATIN.fullmatch(match["plain"])
    first = before.parts[0]
    alone = len(before.parts) == 1 and not (before.excluded or first.filter)
    return bool(bare and alone and _LATIN.fullmatch(first.value))


def _part(match: re.Match[str]) -> Part | None:
    value = next(
        (match[name] for name in ("quoted", "curly", "corner", "plain") if match[name] is not None), ""
    ).strip()
    name = (match["name"] or "").lower()
    if not value or (not name and value.lower().rstrip(":：") in FILTERS and value[-1] in ":："):
        return None  # a filter that is still being typed
    if name == "type":
        value = value.upper()
        _check(name, value, TYPES)
    elif name == "in":
        value = value.lower()
        _check(name, value, PLACES)
    elif name in {"before", "after"} and not _DATE.fullmatch(value):
        raise BadQuery(
            "bad_date", "{name}: takes a date such as 2023, 2023-05 or 2023-05-08, not {value}.", name=name, value=value
        )
    return Part(value, name)


def _check(name: str, value: str, known: tuple[str, ...]) -> None:
    if value not in known:
        raise BadQuery(
            "bad_filter", "{name}: takes one of {known}, not {value}.", name=name, value=value, known=", ".join(known)
        )


def _placed(clauses: list[Clause]) -> Request:
    """Turn `in:` and `type:` beside words into the places where these words must occur."""
    request = Request(tuple(clauses))
    if not request.words:
        return request
    placing = [
        clause
        for clause in clauses
        if not clause.excluded and all(part.filter in {"in", "type"} for part in clause.parts)
    ]
    places = frozenset(part.value for clause in placing for part in clause.parts)
    return Request(tuple(clause for clause in clauses if clause not in placing), places)
