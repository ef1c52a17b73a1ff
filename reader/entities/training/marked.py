"""Reads annotated news in inline markup: mentions with values, roles with their persons, quotes with their speakers.

::

    [PER 廉主任=廉效清]                    a mention; a short form names what it stands for
    [DURATION 三天=P3D]                    a value, `?` where it is inexact; a mention without one isn't judged by it
    [QUANTITY 26名党员=26 党员]            the number, and the noun that is counted
    {[ORG 东风村党支部]书记}[PER 何玉兰]   a role, of the next person in the paragraph
    {何玉兰、向德军: 老党员}               a role whose persons are named
    “<何玉兰: 水退了。>”                   direct speech; `?` where nobody is named
    据[PER 何玉兰]介绍，<~何玉兰: 水退了>  indirect speech
"""

import re
from dataclasses import dataclass
from typing import Literal

from reader.text.span import Span

_TOKEN = re.compile(
    r"\[(?P<type>PER|LOC|ORG|TIME|DURATION|QUANTITY|WORK) (?P<text>[^\[\]{}<>=]+)(?:=(?P<value>[^\[\]{}<>=]+))?\]"
    r"|(?P<role>\{)(?:(?P<people>[^\[\]{}<>:]+): )?"
    r"|<(?P<indirect>~?)(?P<speakers>[^\[\]{}<>:]+): "
    r"|(?P<end>[}>])"
)
_LEFT_OVER = re.compile(r"[\[\]{}<>]")
_BORDER = frozenset(" \t\n\u3000，。、；：！？“”「」《》（）")
_NUMBER = r"(?:\?|-?\d+(?:\.\d+)?(?:e\d+)?)"
_VALUES = {
    "TIME": re.compile(r"[\dX-]*[\dX](?:-[QHW][\dX]+)?(?:T[\dX:]+)?(?:/[\dX:T-]+)?"),
    "DURATION": re.compile(r"\?|P(?=.)(?:[\d.]+[YMWD])*(?:T(?:[\d.]+[HMS])+)?"),
    "QUANTITY": re.compile(rf"{_NUMBER}(?: \S+)?"),
}
_NAMES = frozenset(("PER", "LOC", "ORG"))


class MarkupError(ValueError):
    """The markup of a text is broken, or says what the text doesn't bear out."""


@dataclass(frozen=True, slots=True)
class MarkedMention:
    """`name` is what a short form stands for, else its own text; `value` is as written, None where none is."""

    span: Span
    type: str
    name: str
    value: str | None = None


@dataclass(frozen=True, slots=True)
class MarkedRole:
    """A role as worded, and whom it is said of, by full names."""

    span: Span
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MarkedQuote:
    """Speech without its marks; `speakers` are full names or descriptions as worded, empty where the text has none."""

    span: Span
    speakers: tuple[str, ...]
    kind: Literal["direct", "indirect"]


@dataclass(frozen=True, slots=True)
class Marked:
    """The plain text and what is marked in it, each kind in the order in which it ends."""

    text: str
    mentions: tuple[MarkedMention, ...]
    roles: tuple[MarkedRole, ...]
    quotes: tuple[MarkedQuote, ...]


def read(marked: str) -> Marked:
    """Return the text with its annotation; raise `MarkupError` where the marks aren't well formed."""
    return _Reading(marked).read()


class _Reading:
    def __init__(self, marked: str) -> None:
        self.marked = marked
        self.text = ""
        self.mentions: list[MarkedMention] = []
        self.roles: list[MarkedRole] = []
        self.quotes: list[MarkedQuote] = []
        self.open: list[tuple[re.Match[str], int]] = []

    def read(self) -> Marked:
        at = 0
        for found in _TOKEN.finditer(self.marked):
            self._plain(self.marked[at : found.start()])
            at = found.end()
            if found["type"]:
                self._mention(found)
            elif found["end"]:
                self._close(found)
            else:
                self.open.append((found, len(self.text)))
        self._plain(self.marked[at:])
        if self.open:
            self._fail("is never closed", self.open[-1][1])
        people = [(one.span.start, one.name) for one in self.mentions if one.type == "PER"]
        self.roles = [role if role.people else self._of_next(role, people) for role in self.roles]
        read = Marked(self.text, tuple(self.mentions), tuple(self.roles), tuple(self.quotes))
        _check_names(read)
        _check_quotes(read)
        return read

    def _plain(self, text: str) -> None:
        if left := _LEFT_OVER.search(text):
            self._fail(f"has a mark that can't be read, {left[0]}", len(self.text) + left.start())
        self.text += text

    def _mention(self, found: re.Match[str]) -> None:
        text, kind, value = found["text"], found["type"], found["value"]
        span = Span(len(self.text), len(self.text) + len(text))
        if text[0] in _BORDER or text[-1] in _BORDER - {"）"}:
            self._fail(f"has a mark at the border of {text}", span.start)
        if kind in _VALUES and value is not None and not _VALUES[kind].fullmatch(value):
            self._fail(f"can't have the value {value}", span.start)
        self.text += text
        named = kind not in _VALUES
        self.mentions.append(MarkedMention(span, kind, (value or text) if named else text, None if named else value))

    def _close(self, found: re.Match[str]) -> None:
        if not self.open or (found["end"] == "}") != bool(self.open[-1][0]["role"]):
            self._fail(f"closes what isn't open, {found['end']}", len(self.text))
        opened, start = self.open.pop()
        span = Span(start, len(self.text))
        if opened["role"]:
            self.roles.append(MarkedRole(span, _names(opened["people"])))
        else:
            self.quotes.append(
                MarkedQuote(span, _names(opened["speakers"]), "indirect" if opened["indirect"] else "direct")
            )

    def _of_next(self, role: MarkedRole, people: list[tuple[int, str]]) -> MarkedRole:
        for start, name in people:
            if start >= role.span.end and "\n" not in self.text[role.span.end : start]:
                return MarkedRole(role.span, (name,))
        return self._fail("has a role without a person", role.span.start)

    def _fail(self, what: str, at: int) -> MarkedRole:
        raise MarkupError(f"…{self.text[max(0, at - 10) : at + 10]}… {what}")


def _names(joined: str | None) -> tuple[str, ...]:
    return tuple(joined.split("、")) if joined and joined != "?" else ()


def _check_names(read: Marked) -> None:
    """Raise where a short form, a role or a quote names someone whom the text doesn't."""
    known = {(one.type, one.span.of(read.text)) for one in read.mentions}
    for one in read.mentions:
        if one.type in _NAMES and (one.type, one.name) not in known:
            raise MarkupError(f"{one.span.of(read.text)} stands for {one.name}, which the text doesn't name")
    people = {one.name for one in read.mentions if one.type == "PER"}
    for role in read.roles:
        if unknown := set(role.people) - people:
            raise MarkupError(f"the role {role.span.of(read.text)} is of {unknown}, whom the text doesn't name")
    for quote in read.quotes:
        for speaker in quote.speakers:
            short = speaker not in people and any(
                one.type == "PER" and one.span.of(read.text) == speaker for one in read.mentions
            )
            if short or speaker not in read.text:
                raise MarkupError(f"{speaker} speaks, but isn't a name or a description in the text")


def _check_quotes(read: Marked) -> None:
    """Raise where direct speech has no quotation marks around it."""
    for quote in read.quotes:
        before, after = (
            read.text[quote.span.start - 1 : quote.span.start],
            read.text[quote.span.end : quote.span.end + 1],
        )
        if quote.kind == "direct" and (before not in set("“「‘『") or after not in set("”」’』\n")):
            raise MarkupError(f"{quote.span.of(read.text)} isn't in quotation marks")
