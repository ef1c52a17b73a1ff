"""Copies of one report side by side: aligned with the first, and where any of them differ."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from reader.collation.difference import CONCERNS, KINDS, Copy, Difference, Kind, Reading, make_reading
from reader.collation.gaps import gap, lacking, whole_passage
from reader.collation.key import Key, make_keys
from reader.collation.masked import only_masks_differ
from reader.collation.matters import Matter, Matters, find_matters, is_numeral, may_be_named
from reader.collation.pair import Pair
from reader.collation.pieces import align_letters
from reader.collation.rows import Row, find_rows, variants
from reader.collation.sentences import parted
from reader.collation.spelled import same_worth
from reader.entities import Analysis, Cache
from reader.text import Span

_Result = TypeVar("_Result")


@dataclass(frozen=True)
class Collation:
    """Two copies or more, aligned with the first.

    Attributes:
        copies: in the order given.
        keys: what each is compared by.
        pairs: the first copy with each of the others.
        differences: what matters most first, then in the order of the first copy; script and typing are left out.
        names: persons, places and organisations that stand near differences, as written; no excerpt cuts them.
    """

    copies: tuple[Copy, ...]
    keys: tuple[Key, ...]
    pairs: tuple[Pair, ...]
    differences: tuple[Difference, ...] = ()
    names: frozenset[str] = frozenset()

    def span(self, number: int, start: int, end: int) -> Span:
        """Return where letters of the first copy stand in the original of a copy, by its number."""
        return self.keys[number].span(*self.letters(number, start, end))

    def letters(self, number: int, start: int, end: int) -> tuple[int, int]:
        """Return which letters of a copy, by its number, stand for some of the first."""
        return self.pairs[number - 1].letters(start, end) if number else (start, end)

    def carry(self, span: Span, source: int, target: int) -> Span | None:
        """Return where a passage of one copy stands in another, by their numbers; None where it has nothing of it."""
        place: Span | None = span
        if source and source != target:
            place = self.pairs[source - 1].turned.to_other(span)
        if place is not None and target and source != target:
            place = self.pairs[target - 1].to_other(place)
        return place

    def turned(self, number: int) -> "Collation":
        """Return the alignment of another copy, by its number, with the first, seen from that copy."""
        one, other = self.copies[number], self.copies[0]
        return Collation((one, other), (self.keys[number], self.keys[0]), (self.pairs[number - 1].turned,))


def collate(copies: Sequence[Copy], analyses: Sequence[Analysis | None] = ()) -> Collation:
    """Align copies with the first one and find where they differ."""
    collation = Collation((), (), ())
    for step in collate_stages(copies, analyses):
        collation = step if isinstance(step, Collation) else collation
    return collation


def collate_stages(copies: Sequence[Copy], analyses: Sequence[Analysis | None] = ()) -> Iterator[float | Collation]:
    """Align copies and find where they differ, giving the share that is done, 0 to 1, and the collation at the end.

    Closing the generator cancels.

    Args:
        copies: two or more.
        analyses: of the copies, as far as they were made before; else only what differs is analysed.
    """
    found = yield from _aligned(copies)
    differences, names = yield from _differences(found, analyses)
    yield replace(found, differences=tuple(differences), names=names)


def align_stages(copies: Sequence[Copy]) -> Iterator[float | Collation]:
    """Align copies without asking where they differ, which is most of the work; steps and end as `collate_stages`."""
    yield (yield from _aligned(copies))


def _aligned(copies: Sequence[Copy]) -> Generator[float, None, Collation]:
    """Align copies with the first, giving the share that is done, up to a half."""
    articles = [copy.article for copy in copies]
    keys: list[Key] = []
    share = 0.0
    for keys in make_keys(articles):
        share = max(share, 0.2 * len(keys) / len(articles))
        yield share
    pairs: list[Pair] = []
    for number, key in enumerate(keys[1:], 1):
        letters = align_letters(keys[0], key)
        pieces = yield from _at(0.2 + 0.3 * number / len(articles), letters)
        pairs.append(Pair(keys[0], key, parted(pieces, keys[0], key)))
    return Collation(tuple(copies), tuple(keys), tuple(pairs))


def _at(share: float, steps: Generator[None, None, _Result]) -> Generator[float, None, _Result]:
    """Give the same share at every step, and return what the steps return."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value
        yield share


def _differences(
    collation: Collation, analyses: Sequence[Analysis | None]
) -> Generator[float, None, tuple[list[Difference], frozenset[str]]]:
    """Find the differences, and the names near them."""
    found, passages = find_rows(collation.pairs, [copy.article for copy in collation.copies])
    masked = [row for row in found if only_masks_differ(_all_words(collation, row))]
    rows = [row for row in found if row not in masked]
    cache = Cache()
    looked_at = [*found, *(row for row in passages if row.brief)]
    matters: list[Matters] = []
    for number, copy in enumerate(collation.copies):
        asked = [row for row in looked_at if not number or _adds(collation, number, row, matters[0])]
        spans = [collation.span(number, row.start, row.end) for row in asked]
        known = analyses[number] if number < len(analyses) else None
        share = 0.5 + 0.5 * number / len(collation.copies)
        matters.append((yield from _at(share, find_matters(copy.article, spans, cache, known))))
    wide = variants(_widened(collation, row, matters) for row in rows)
    differences = [
        *(_difference(collation, row, _matters_of(collation, cores, matters)) for row, cores in _nested(wide, rows)),
        *(Difference("wording", ("wording",), "masked", _readings(collation, row)) for row in masked),
        *(_passage(collation, row, matters) for row in passages),
    ]
    differences.sort(key=lambda each: (CONCERNS.index(each.concerns[0]), each.readings[0].place))
    return differences, frozenset[str]().union(*(known.names for known in matters))


def _adds(collation: Collation, number: int, row: Row, first: Matters) -> bool:
    """Say whether a copy has words at a place that may be a name, and none before it has the same or knows of one.

    What is known of the first copy there holds for all: their surroundings are the same.
    """
    words = _words(collation, number, row)
    return (
        may_be_named(words)
        and words not in {_words(collation, other, row) for other in range(number)}
        and "names" not in first.of(collation.span(0, row.start, row.end))
    )


def _words(collation: Collation, number: int, row: Row) -> str:
    start, end = collation.letters(number, row.start, row.end)
    return collation.keys[number].text[start:end]


def _all_words(collation: Collation, row: Row) -> list[str]:
    return [_words(collation, number, row) for number in range(len(collation.copies))]


def _nested(wide: Sequence[Row], rows: Sequence[Row]) -> Iterator[tuple[Row, list[Row]]]:
    """Give each widened row with the rows that lie in it; both are in order."""
    at = 0
    for row in wide:
        while at < len(rows) and rows[at].start < row.start:
            at += 1
        inside: list[Row] = []
        while at < len(rows) and rows[at].end <= row.end:
            inside.append(rows[at])
            at += 1
        yield row, inside


def _matters_of(collation: Collation, rows: Sequence[Row], matters: Sequence[Matters]) -> set[Matter]:
    """Return what some rows concern in any copy; digits that are no part of a date are a number."""
    places = [
        (known, collation.span(number, row.start, row.end)) for row in rows for number, known in enumerate(matters)
    ]
    found: set[Matter] = {each for known, span in places for each in known.of(span)}
    if "dates" not in found and (any(known.counts(span) for known, span in places) or _other_numeral(collation, rows)):
        found.add("numbers")
    return found


def _other_numeral(collation: Collation, rows: Sequence[Row]) -> bool:
    """Say whether copies have numerals at one of the places, and not the same."""
    for row in rows:
        words = {*_all_words(collation, row)} - {""}
        if len(words) > 1 and all(map(is_numeral, words)):
            return True
    return False


def _widened(collation: Collation, row: Row, matters: Sequence[Matters]) -> Row:
    """Widen a row to the whole of the names, numbers and dates that it cuts, in whichever copy they stand."""
    start, end = row.start, row.end
    for number, known in enumerate(matters):
        low, high = collation.keys[number].letters(known.widened(collation.span(number, row.start, row.end)))
        if low < high:
            image = collation.pairs[number - 1].turned.letters(low, high) if number else (low, high)
            start, end = min(start, image[0]), max(end, image[1])
    return Row(start, end, row.change)


def _difference(collation: Collation, row: Row, concerned: set[Matter]) -> Difference:
    kinds = _kinds(concerned)
    readings = _readings(collation, row)
    if kinds[0] in {"numbers", "dates"} and same_worth(reading.text for reading in readings):
        kinds = ("script",)
    return Difference(kinds[0], kinds, "varied", readings, "posts" in concerned)


def _readings(collation: Collation, row: Row) -> tuple[Reading, ...]:
    """Return what the copies have at a row; one that has nothing is given the place where it would stand."""
    bounds = [collation.letters(number, row.start, row.end) for number in range(len(collation.copies))]
    full = next((number for number, (start, end) in enumerate(bounds) if start < end), None)
    readings: list[Reading] = []
    for number, (start, end) in enumerate(bounds):
        key, article = collation.keys[number], collation.copies[number].article
        if start < end or full is None:
            span = key.span(start, end)
        else:
            whole = collation.copies[full].article.text
            span = gap(key, article.text, start, collation.keys[full], whole, bounds[full])
        readings.append(make_reading(article, span))
    return tuple(readings)


def _kinds(concerned: set[Matter]) -> tuple[Kind, ...]:
    named = {"names" if matter == "posts" else matter for matter in concerned}
    return tuple(kind for kind in KINDS if kind in named) or ("wording",)


def _passage(collation: Collation, row: Row, matters: Sequence[Matters]) -> Difference:
    readings = _readings(collation, row)
    if row.change == "left_out":
        readings = _passage_readings(collation, readings)
    kinds: tuple[Kind, ...] = ("script",) if row.beside else ("wording",)
    if row.brief:
        kinds = _kinds(_matters_of(collation, [row], matters))
    return Difference(kinds[0], kinds, row.change, readings)


def _passage_readings(collation: Collation, readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Return readings of a passage with the marks that belong to it, and the places where copies lack it."""
    articles = [copy.article for copy in collation.copies]
    wide = [
        each if each.span is None else make_reading(article, whole_passage(article, each.span))
        for each, article in zip(readings, articles, strict=True)
    ]
    full, whole = next((each.span, article) for each, article in zip(wide, articles, strict=True) if each.span)
    return tuple(
        each if each.span else make_reading(article, lacking(article, each.place, whole, full))
        for each, article in zip(wide, articles, strict=True)
    )
