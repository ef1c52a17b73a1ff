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
from reader.article.conversion.conversion import Words, open_doubts, settled_pieces
from reader.article.conversion.doubts import Doubt
from reader.text import (
    AlignedText,
    Edit,
    QuotationMarks,
    Script,
    Span,
    align,
    config_for,
    quotation_edits,
    typographic_edits,
)


@dataclass(frozen=True, slots=True)
class Projection:
    """How an article is to be shown.

    Attributes:
        script: one of `SCRIPTS`.
        proposals: masked characters restored, dropped numbers shown.
        typography: half-width punctuation in Chinese widened.
        quotation: which quotation marks Chinese text has.
        marked: proposals in brackets, as whatever leaves the program has them.
        doubts: characters whose conversion is uncertain are looked for.
    """

    script: Script = "original"
    proposals: bool = False
    typography: bool = False
    quotation: QuotationMarks = "as_found"
    marked: bool = False
    doubts: bool = False


@dataclass(frozen=True, slots=True)
class ViewText:
    """The shown text of some blocks, and where everything in it comes from.

    Attributes:
        aligned: from the original text to the shown one, a block a line.
        blocks: each with its place in the shown text.
        restored: each proposal that is shown with its place, brackets included.
        doubts: the characters whose conversion is uncertain, where they are asked for; spans of the original.
    """

    aligned: AlignedText
    blocks: tuple[tuple[Block, Span], ...]
    restored: tuple[tuple[Damage, Span], ...] = ()
    doubts: tuple[Doubt, ...] = ()


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
        layers.append(_within(typographic_edits(window.of(article.text)), window))
    if how.quotation != "as_found":
        layers.append(_within(quotation_edits(window.of(article.text), how.quotation), window))
    aligned = AlignedText.from_edits(article.text, merge_edits(*layers))
    doubts: list[Doubt] = []
    config = config_for(how.script, article.text)
    if config is not None:
        laid_out, placed = aligned, _placed(aligned, _inside(words or Words(), blocks))
        settled = settled_pieces(laid_out.target, placed, config)
        aligned = laid_out.compose(align(laid_out.target, config, fixed=settled))
        if how.doubts:
            found = open_doubts(laid_out.target, placed, config, settled)
            doubts = [replace(doubt, span=laid_out.to_source(doubt.span)) for doubt in found]
    places = _places(aligned, blocks)
    return ViewText(aligned, places, _restored(aligned, excerpt, proposals, places), tuple(doubts))


def _damage_within(damage: Sequence[Damage], span: Span) -> tuple[Damage, ...]:
    first = bisect_left(damage, span.start, key=lambda each: each.span.start)
    last = bisect_left(damage, span.end + 1, key=lambda each: each.span.start)
    return tuple(damage[first:last])


def _within(edits: Iterable[Edit], window: Span) -> list[Edit]:
    return [(span.shift(window.start), form) for span, form in edits]


def _inside(words: Words, blocks: Sequence[Block]) -> Words:
    """Return the words that are shown; speech may begin in one block and end in another."""
    spans = [block.span for block in blocks]
    return Words(
        [name for name in words.names if name in tuple(_shared(name, spans))],
        [piece for kept in words.kept for piece in _shared(kept, spans)],
        words.choices,
    )


def _shared(span: Span, spans: Sequence[Span]) -> Iterator[Span]:
    """Give the parts of a span that lie in any of the sorted spans."""
    number = max(0, bisect_left(spans, span.start, key=lambda each: each.start) - 1)
    while number < len(spans) and spans[number].start < span.end:
        start, end = max(span.start, spans[number].start), min(span.end, spans[number].end)
        if start < end:
            yield Span(start, end)
        number += 1


def _placed(aligned: AlignedText, words: Words) -> Words:
    """Return the words at their places in the target."""
    names, kept = ([aligned.to_target(span) for span in spans] for spans in (words.names, words.kept))
    return Words(names, kept, words.choices)


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
