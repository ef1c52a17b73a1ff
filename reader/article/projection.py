"""What a reader sees of an article: layout, proposals, typography and script as one alignment with the original.

::

    original   　　病*较量,↵后来…     with proposals and typography, Traditional:   病毒較量，後來…

The first three are edits of the original in one step; the script comes after them. Only the blocks asked for are
worked on, so a chunk of a long text costs what the chunk costs.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.article import Article, Block, Damage, lay_out, merge_edits, repair_edits
from reader.text import (
    AlignedText,
    Edit,
    Script,
    Span,
    align,
    config_for,
    convert,
    convert_name,
    typographic_edits,
)


@dataclass(frozen=True, slots=True)
class Words:
    """Words that a conversion treats with care.

    Attributes:
        names: of persons, in order, not overlapping.
        kept: whatever vocabulary conversion must leave alone (speech, names of places and works), in order.
    """

    names: Sequence[Span] = ()
    kept: Sequence[Span] = ()


@dataclass(frozen=True, slots=True)
class Projection:
    """How an article is to be shown.

    Attributes:
        script: one of `SCRIPTS`.
        proposals: masked characters restored, dropped numbers shown.
        typography: half-width punctuation in Chinese widened.
        marked: proposals in brackets, as whatever leaves the program has them.
    """

    script: Script = "original"
    proposals: bool = False
    typography: bool = False
    marked: bool = False


@dataclass(frozen=True, slots=True)
class ViewText:
    """The shown text of some blocks, and where everything in it comes from.

    Attributes:
        aligned: from the original text to the shown one, a block a line.
        blocks: each with its place in the shown text.
        restored: each proposal that is shown with its place, brackets included.
    """

    aligned: AlignedText
    blocks: tuple[tuple[Block, Span], ...]
    restored: tuple[tuple[Damage, Span], ...] = ()


def body_blocks(article: Article) -> tuple[Block, ...]:
    """Return all blocks but the furniture."""
    return tuple(block for block in article.blocks if block.kind != "boilerplate")


def extent(blocks: Sequence[Block]) -> Span:
    """Return the span from the first block's start to the last one's end."""
    return Span(blocks[0].span.start, blocks[-1].span.end) if blocks else Span(0, 0)


def project(article: Article, how: Projection, blocks: Sequence[Block], words: Words | None = None) -> ViewText:
    """Show some blocks of an article.

    Args:
        article: the article.
        how: script and stages.
        blocks: which blocks, in reading order.
        words: names and the like, for conversion; those outside the blocks don't matter.
    """
    window = extent(blocks)
    excerpt = replace(article, damage=_damage_within(article.damage, window))
    proposals = repair_edits(excerpt, marked=how.marked) if how.proposals else []
    layers = [lay_out(excerpt, blocks), proposals]
    if how.typography:
        layers.append(_typography(article.text, window))
    aligned = AlignedText.from_edits(article.text, merge_edits(*layers))
    config = config_for(how.script, article.text)
    if config is not None:
        fixed = list(_fixed(aligned, _inside(words or Words(), blocks), config))
        aligned = aligned.compose(align(aligned.target, config, fixed=fixed))
    places = _places(aligned, blocks)
    return ViewText(aligned, places, _restored(aligned, excerpt, proposals, places))


def _damage_within(damage: Sequence[Damage], span: Span) -> tuple[Damage, ...]:
    first = bisect_left(damage, span.start, key=lambda each: each.span.start)
    last = bisect_left(damage, span.end + 1, key=lambda each: each.span.start)
    return tuple(damage[first:last])


def _typography(text: str, window: Span) -> list[Edit]:
    return [(span.shift(window.start), wide) for span, wide in typographic_edits(window.of(text))]


def _inside(words: Words, blocks: Sequence[Block]) -> Words:
    """Return the words that are shown; speech may begin in one block and end in another."""
    spans = [block.span for block in blocks]
    return Words(
        [name for name in words.names if name in tuple(_shared(name, spans))],
        [piece for kept in words.kept for piece in _shared(kept, spans)],
    )


def _shared(span: Span, spans: Sequence[Span]) -> Iterator[Span]:
    """Give the parts of a span that lie in any of the sorted spans."""
    number = max(0, bisect_left(spans, span.start, key=lambda each: each.start) - 1)
    while number < len(spans) and spans[number].start < span.end:
        start, end = max(span.start, spans[number].start), min(span.end, spans[number].end)
        if start < end:
            yield Span(start, end)
        number += 1


def _fixed(aligned: AlignedText, words: Words, config: str) -> Iterator[Edit]:
    """Give the pieces of the laid-out text whose conversion is known, in order."""
    names = [aligned.to_target(span) for span in words.names]
    pieces: Iterable[tuple[Span, bool]] = ((span, True) for span in names)
    if config.endswith("p"):
        kept = (aligned.to_target(span) for span in words.kept)
        pieces = sorted([*pieces, *((span, False) for span in _without(kept, names))])
    for span, is_name in pieces:
        if span.start < span.end:
            form = span.of(aligned.target)
            yield span, convert_name(form, config) if is_name else convert(form, config.removesuffix("p"))


def _without(spans: Iterable[Span], holes: Sequence[Span]) -> Iterator[Span]:
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


def _places(aligned: AlignedText, blocks: Sequence[Block]) -> tuple[tuple[Block, Span], ...]:
    """Return where each block is shown: a line each, so that what was put in at a block's ends belongs to it."""
    lines = aligned.target.split("\n")
    if len(lines) != len(blocks):
        return tuple((block, aligned.to_target(block.span)) for block in blocks)
    places: list[tuple[Block, Span]] = []
    at = 0
    for block, line in zip(blocks, lines, strict=True):
        places.append((block, Span(at, at + len(line))))
        at += len(line) + 1
    return tuple(places)


def _restored(
    aligned: AlignedText, article: Article, proposals: Sequence[Edit], places: Sequence[tuple[Block, Span]]
) -> tuple[tuple[Damage, Span], ...]:
    """Return where the proposals are shown, those inside the blocks only."""
    edited = {span for span, _ in proposals}
    blocks = [block.span for block, _ in places]
    found: list[tuple[Damage, Span]] = []
    for each in article.damage:
        number = bisect_left(blocks, each.span.start + 1, key=lambda span: span.start) - 1
        if each.span in edited and number >= 0 and each.span.end <= blocks[number].end:
            found.append((each, aligned.to_target(each.span)))
    return tuple(found)
