"""What another copy gives back: masked characters and dropped numbers of one copy, as the witnesses have them.

::

    this copy   名*员干部          witness B   1026名党员干部      1026 and 党 after B
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from reader.article import Article
from reader.collation.collate import Collation
from reader.collation.gaps import gap
from reader.collation.masked import masked_runs
from reader.collation.pair import Pair
from reader.text import Span, align, config_for, detect_script

_CONTEXT = 10
_NUMERALS = frozenset("〇零一二三四五六七八九十百千万亿两半萬億兩.%‰")
_SPOKEN = re.compile("[个個][多半]?$")
_SPOKEN_OF = frozenset("亿億")
_COUNTED = frozenset("万萬亿億")


@dataclass(frozen=True, slots=True)
class Witness:
    """What one copy has where another is damaged.

    Attributes:
        copy: its number in the collation.
        text: in the script of the damaged copy.
        span: in the original of the witness.
        paragraph: where it stands.
    """

    copy: int
    text: str
    span: Span
    paragraph: int | None


@dataclass(frozen=True, slots=True)
class Restoration:
    """A damaged place of a copy and what its witnesses have there.

    Attributes:
        kind: what happened to it.
        span: the masks, or the place where a number was dropped.
        witnesses: in the order of the copies; never none.
    """

    kind: Literal["masked_character", "missing_number"]
    span: Span
    witnesses: tuple[Witness, ...]

    @property
    def agreed(self) -> str | None:
        """What all witnesses have; None where they differ."""
        return self.likeliest if len(self.readings) == 1 else None

    @property
    def likeliest(self) -> str:
        """What most witnesses have; of equals, what the first one has."""
        return next(iter(self.readings))

    @property
    def readings(self) -> dict[str, tuple[Witness, ...]]:
        """What the witnesses have, with those that have it; what most of them have first."""
        groups: dict[str, list[Witness]] = {}
        for witness in self.witnesses:
            groups.setdefault(witness.text, []).append(witness)
        return {text: tuple(group) for text, group in sorted(groups.items(), key=lambda each: -len(each[1]))}


def restorations(collation: Collation) -> list[Restoration]:
    """Return what the other copies give back to the first one, in its order."""
    found: dict[tuple[Span, str], list[Witness]] = {}
    article = collation.copies[0].article
    for number, pair in enumerate(collation.pairs, 1):
        texts = article.text, collation.copies[number].article.text
        for kind, span, given in _given(pair, texts):
            witness = _witness(collation, number, given)
            place = span if len(span) else _as_known(article, span)
            found.setdefault((place, kind), []).append(witness)
    return [
        Restoration("masked_character" if kind == "masked_character" else "missing_number", span, tuple(witnesses))
        for (span, kind), witnesses in sorted(found.items())
    ]


def _given(pair: Pair, texts: tuple[str, str]) -> Iterator[tuple[str, Span, Span]]:
    """Give each damaged place of the first copy with what stands there in the other, which is whole.

    Args:
        pair: the alignment.
        texts: the original text of either.
    """
    for piece in pair.pieces:
        if piece.same:
            continue
        here, there = pair.one.text[piece.one : piece.one_end], pair.other.text[piece.other : piece.other_end]
        if not here and _was_dropped(pair.one.text, piece.one, there):
            given = pair.other.span(*piece[2:4])
            place = gap(pair.one, texts[0], piece.one, pair.other, texts[1], (piece.other, piece.other_end))
            yield "missing_number", place, given
        for start, end, begin, stop in masked_runs(here, there):
            span = pair.one.span(piece.one + start, piece.one + end)
            yield "masked_character", span, pair.other.span(piece.other + begin, piece.other + stop)


def _as_known(article: Article, place: Span) -> Span:
    """Return where the article is known to lack a number, if only punctuation parts that from a place."""
    for damage in article.damage:
        between = article.text[min(place.start, damage.span.start) : max(place.start, damage.span.start)]
        if damage.kind == "missing_number" and not len(damage.span) and not any(map(str.isalnum, between)):
            return damage.span
    return place


def _was_dropped(letters: str, at: int, given: str) -> bool:
    """Say whether what another copy has at a place is a number of its own, as 一个 before 亿 is one too."""
    spoken = _SPOKEN.search(given) if letters[at : at + 1] in _SPOKEN_OF else None
    if spoken:
        return _is_number(given[: spoken.start()])
    return _is_number(given) and not _in_number(letters, at, given)


def _is_number(letters: str) -> bool:
    return any(letter.isdecimal() or letter in _NUMERALS for letter in letters) and all(
        letter.isdecimal() or letter in _NUMERALS for letter in letters
    )


def _in_number(letters: str, at: int, given: str) -> bool:
    """Say whether a place stands beside a digit of the same kind: a number that changed was not dropped.

    万 with nothing before it is none: what it counted was dropped.
    """
    before, behind = letters[max(0, at - 1) : at], letters[at : at + 1]
    beside = before if behind in _COUNTED else before + behind
    return any(letter.isdecimal() for letter in beside) or (
        given[0] in _NUMERALS and any(letter in _NUMERALS for letter in beside)
    )


def _witness(collation: Collation, number: int, given: Span) -> Witness:
    article = collation.copies[number].article
    block = article.block_at(given.start)
    text = _in_script(collation.copies[0].article.text, article.text, given)
    return Witness(number, text, given, block.number if block else None)


def _in_script(wanted: str, text: str, span: Span) -> str:
    """Return a passage in the script of another text; the words around decide between forms."""
    config = None
    if detect_script(wanted) != detect_script(text):
        config = config_for("s" if detect_script(wanted) == "zh-Hans" else "t", text)
    if config is None:
        return "".join(span.of(text).split())
    low = max(0, span.start - _CONTEXT)
    aligned = align(text[low : span.end + _CONTEXT], config)
    return "".join(aligned.to_target(span.shift(-low)).of(aligned.target).split())


def undecided(found: Sequence[Restoration], article: Article) -> list[Restoration]:
    """Return those on whose places the reader hasn't decided yet.

    Args:
        found: what the other copies give back to an article.
        article: that article as the reader has it.
    """
    decided = [damage.span for damage in article.damage if damage.entered]
    return [each for each in found if not any(each.span == span or each.span.overlaps(span) for span in decided)]


def unanimous(found: Sequence[Restoration]) -> list[Restoration]:
    """Return those on which all witnesses agree."""
    return [each for each in found if each.agreed is not None]
