"""What a collation finds: where copies differ, and what each of them reads there."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from reader.article import Article, Damage
from reader.collation.key import compared_text
from reader.text import Span, excerpt

Kind = Literal["names", "numbers", "dates", "quotes", "wording", "script"]
Concern = Literal["names", "numbers", "dates", "quotes", "wording", "masked", "script"]
Change = Literal["varied", "masked", "left_out", "moved"]
KINDS: tuple[Kind, ...] = ("names", "numbers", "dates", "quotes", "wording", "script")
"""The kinds, what matters most first; posts and titles of persons are among the names."""
TELLING: tuple[Kind, ...] = KINDS[:-1]
"""All kinds but the one that is folded away unless asked for."""
CONCERNS: tuple[Concern, ...] = (*TELLING, "masked", "script")
"""The kinds, and what is no changed fact: that a copy hides letters which another one has."""

_SHORT, _MOST = 6, 60
# How much more than is shown is looked at, to find where it may be cut.
_REACH = 6


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of a report: the name that it is called by, and the article."""

    name: str
    article: Article


@dataclass(frozen=True, slots=True)
class Reading:
    """What one copy has at a place.

    Attributes:
        span: in its original text; None where it lacks the passage.
        text: as found.
        paragraph: the number of the paragraph where it begins.
        place: where it stands, or would stand.
    """

    span: Span | None
    text: str | None
    paragraph: int | None
    place: int


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where copies differ.

    Attributes:
        kind: what matters most about it.
        kinds: all that it concerns, in the order of `KINDS`.
        change: whether copies read differently here, hide letters that others have (which is of the kind `wording`,
            whatever the letters are), lack a passage of some length, or have it elsewhere.
        readings: one for each copy, in their order.
        post: whether a post or title of a person is concerned.
    """

    kind: Kind
    kinds: tuple[Kind, ...]
    change: Change
    readings: tuple[Reading, ...]
    post: bool = False

    @property
    def concerns(self) -> tuple[Concern, ...]:
        """What it is shown as: its kinds, or that letters are hidden."""
        return ("masked",) if self.change == "masked" else self.kinds


def repeated(differences: Iterable[Difference]) -> list[tuple[Difference, ...]]:
    """Return differences with those that change the same into the same together, in the order of the first of each."""
    groups: dict[object, list[Difference]] = {}
    for each in differences:
        words = tuple(reading.text for reading in each.readings)
        same = (each.concerns, each.change, each.post, words) if all(words) else id(each)
        groups.setdefault(same, []).append(each)
    return [tuple(group) for group in groups.values()]


def around(article: Article, reading: Reading, size: int = 12, names: Collection[str] = ()) -> tuple[str, str]:
    """Return about so many characters on its line before and after a reading, or the place where it would stand."""
    start = reading.span.start if reading.span else reading.place
    end = reading.span.end if reading.span else reading.place
    reach = size * _REACH
    before, after = article.text[max(0, start - reach) : start], article.text[end : end + reach]
    return excerpt.before(before.rpartition("\n")[2], size, names), excerpt.after(after.partition("\n")[0], size, names)


def restored_at(article: Article, reading: Reading) -> list[Damage]:
    """Return what the reader put in at a reading of a copy, as they have it; nothing where they didn't."""
    span = reading.span or Span(reading.place, reading.place)
    return [
        damage
        for damage in article.damage
        if damage.entered and damage.restored and _lies_at(damage.span, span, article.text)
    ]


def as_restored(article: Article, reading: Reading) -> str:
    """Return a reading with what the reader put in there: 〔党〕; empty where there is nothing."""
    at = reading.span.start if reading.span else reading.place
    text = ""
    for damage in restored_at(article, reading):
        text += compared_text(article, Span(at, damage.span.start)) if reading.span else ""
        text += f"〔{damage.restored}〕"
        at = damage.span.end
    return text + compared_text(article, Span(at, reading.span.end)) if reading.span else text


def _lies_at(damage: Span, span: Span, text: str) -> bool:
    """Say whether damage lies in a passage; where nothing stands, whether only punctuation parts them.

    A number that was dropped lies before the unit that is left of it: 亿元 where another copy has 5.8亿元.
    """
    if len(span):
        return span.covers(damage) if len(damage) else span.start <= damage.start < span.end
    between = text[min(damage.start, span.start) : max(damage.start, span.start)]
    return not len(damage) and not any(map(str.isalnum, between))


def in_context(article: Article, reading: Reading, size: int = 6, names: Collection[str] = ()) -> str:
    """Return a reading in a line, a short one with what stands around: 与病⟦*⟧较量; a gap is ⟦⟧, 〔毒〕 was put in."""
    text = " ".join(as_restored(article, reading).split())
    if len(text) > _SHORT:
        return text if len(text) <= _MOST else f"{text[:_MOST]}［…］"
    before, after = around(article, reading, size, names)
    return f"{before.strip()}⟦{text}⟧{after.strip()}"


def make_reading(article: Article, span: Span) -> Reading:
    """Return the reading of a copy at a span, which is empty where it lacks the passage."""
    block = article.block_at(span.start)
    number = block.number if block else None
    if not len(span):
        return Reading(None, None, number, span.start)
    return Reading(span, span.of(article.text), number, span.start)
