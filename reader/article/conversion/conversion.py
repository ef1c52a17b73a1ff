"""What conversion needs to know beyond OpenCC: pieces of a text whose form is settled by who or what they are.

::

    names      余秋雨 -> 余秋雨              surnames   余师傅 -> 余師傅
    words      安史之乱|发展 -> 亂|發展      speech     “软件” -> “軟件” where vocabulary is converted
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.article.conversion.doubts import Choice, Doubt, find_chosen, find_doubts, shown_form
from reader.article.conversion.surnames import find_surnames
from reader.text import Edit, Span, convert, convert_name, regional

_GIVEN = "某"


@dataclass(frozen=True, slots=True)
class Words:
    """Words that a conversion treats with care.

    Attributes:
        names: of persons, in order, not overlapping.
        kept: whatever vocabulary conversion must leave alone (speech, names of places and works), in order.
        choices: of the reader, the later ones before the earlier.
    """

    names: Sequence[Span] = ()
    kept: Sequence[Span] = ()
    choices: Sequence[Choice] = ()


def settled_pieces(text: str, words: Words, config: str) -> list[Edit]:
    """Return the pieces whose conversion is known, in order, not overlapping."""
    names = [span for span in words.names if len(span)]
    pieces = [(span, convert_name(span.of(text), config)) for span in names]
    chosen = [doubt for doubt in find_chosen(text, config, words.choices) if not _touches(doubt.span, names)]
    pieces += ((doubt.span, shown_form(doubt.chosen or "", config)) for doubt in chosen)
    names = sorted(span for span, _ in pieces)
    pieces += (
        (span, convert_name(f"{span.of(text)}{_GIVEN}", config)[: len(span)])
        for span in find_surnames(text)
        if not _touches(span, names)
    )
    plain = config.removesuffix("p")
    if config.startswith("s2"):
        from reader.article.conversion.word_borders import word_borders  # noqa: PLC0415 - the first page is as found

        taken = sorted(span for span, _ in pieces)
        pieces += (
            (span, _word(span.of(text), form, plain if _touches(span, words.kept) else config))
            for span, form in word_borders().words(text)
            if not _touches(span, taken)
        )
    if config != plain:
        kept = without(words.kept, sorted(span for span, _ in pieces))
        pieces += ((span, convert(span.of(text), plain)) for span in kept)
    return sorted(pieces)


def open_doubts(text: str, words: Words, config: str, settled: Sequence[Edit]) -> list[Doubt]:
    """Return the characters whose form no word decides, and those that the reader decided, in order."""
    taken = [span for span, _ in settled]
    chosen = [doubt for doubt in find_chosen(text, config, words.choices) if doubt.span in taken]
    return sorted([*chosen, *find_doubts(text, config, taken)], key=lambda doubt: doubt.span)


def _touches(span: Span, others: Sequence[Span]) -> bool:
    """Say whether a span overlaps any of some sorted ones, of which only neighbours overlap each other."""
    number = bisect_left(others, span.end, key=lambda other: other.start)
    return any(other.overlaps(span) for other in others[max(0, number - 3) : number])


def _word(word: str, form: str | None, config: str) -> str:
    """Return a word in the script of a configuration, by way of its form in Traditional script where that is known."""
    return convert(word, config) if form is None else regional(form, config)


def without(spans: Iterable[Span], holes: Sequence[Span]) -> Iterator[Span]:
    """Give what is left of some spans when others are taken out; in order, each place once."""
    at, hole = 0, 0
    for span in sorted(spans):
        start = max(at, span.start)
        while hole < len(holes) and holes[hole].end <= start:
            hole += 1
        number = hole
        while number < len(holes) and holes[number].start < span.end:
            if start < holes[number].start:
                yield Span(start, holes[number].start)
            start = max(start, holes[number].end)
            number += 1
        if start < span.end:
            yield Span(start, span.end)
        at = max(at, span.end)
