"""The shown text of each block cut wherever a layer begins or ends, for formats that mark passages up.

::

    highlights    ┌──── note 1 ────┐
                       ┌─── note 2 ────┐
    text      据了解│抗病│毒战│打响后│，名员│干部          each piece knows its notes, its mention, its damage
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Generic, TypeVar

from reader.article import Article, Block, Damage, Image, Reference, Ruby
from reader.article.pictures import media_type, pictures_before
from reader.entities.types import Mention
from reader.exporters.document import Document
from reader.notes import Note
from reader.text import Span

_Layer = TypeVar("_Layer")
_Placed = tuple[_Layer, Span]
_Spanned = TypeVar("_Spanned", Note, Mention, Ruby, Reference)
_TAB, _BAR = re.compile(r"\t"), re.compile(r"(?<!\\)\|")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of shown text in which nothing changes.

    Attributes:
        text: as shown; empty where something was dropped.
        notes: whose passages it lies in, the longest first.
        begins: those of them whose passage begins here.
        damage: what is wrong with the original here, or None.
        restored: whether the text is a proposal, in brackets.
        mention: what is named here, or None.
        ruby: the reading above it and perhaps above its neighbours, or None.
        reference: the mark of the article's footnote that it is or is part of, or None.
        parts_cells: whether it is what stands between two cells of a table's row.
    """

    text: str
    notes: tuple[Note, ...] = ()
    begins: tuple[Note, ...] = ()
    damage: Damage | None = None
    restored: bool = False
    mention: Mention | None = None
    ruby: Ruby | None = None
    reference: Reference | None = None
    parts_cells: bool = False

    @property
    def color(self) -> str | None:
        """The colour of the shortest highlight over it, or None; a note on the whole article highlights nothing."""
        return next((note.color for note in reversed(self.notes) if note.kind != "article"), None)


@dataclass(frozen=True, slots=True)
class CutBlock:
    """A block with what is in it.

    Attributes:
        block: the block.
        pieces: of its text.
        notes: that begin in it (those that lie outside all blocks have none).
        above: pictures that stand before it.
        below: pictures at the article's end, if it is the last block.
    """

    block: Block
    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]
    above: tuple[Image, ...] = ()
    below: tuple[Image, ...] = ()

    @property
    def text(self) -> str:
        """The block as shown."""
        return "".join(piece.text for piece in self.pieces)


def cut_blocks(document: Document, *, fine: bool = False, apparatus: bool = False) -> list[CutBlock]:
    """Return the blocks of an article as shown, in reading order.

    Args:
        document: what is exported.
        fine: cut at mentions and damage too.
        apparatus: cut at readings and the marks of footnotes too.
    """
    aligned = document.shown.aligned
    places = [place for _, place in document.shown.blocks]
    notes = _Sorted(_placed(document.placed, document), places)
    mentions = document.analysis.mentions if fine and document.analysis else ()
    named = _Sorted(_placed(mentions, document), places)
    proposals = _Sorted(document.shown.restored, places)
    shown = {each.span for each, _ in document.shown.restored}
    marred = [
        (each, aligned.to_target(each.span)) for each in document.article.damage if fine and each.span not in shown
    ]
    damage = _Sorted(marred, places, empty=True)
    ruby = _placed(document.article.ruby if apparatus else (), document)
    references = _placed(document.article.references if apparatus else (), document)
    read, referring = _Sorted(ruby, places), _Sorted(references, places)
    cut = [
        _cut(
            aligned.target,
            block,
            _Layers(place, notes.of(at), named.of(at), proposals.of(at), damage.of(at), read.of(at), referring.of(at)),
        )
        for at, (block, place) in enumerate(document.shown.blocks)
    ]
    return _with_pictures(cut, document.article)


def _placed(layer: Iterable[_Spanned], document: Document) -> list[_Placed[_Spanned]]:
    return [(each, document.shown.aligned.to_target(each.span)) for each in layer]


def _with_pictures(cut: list[CutBlock], article: Article) -> list[CutBlock]:
    """Put the pictures that have bytes between the blocks."""
    for at, number in pictures_before(article.images, [each.block for each in cut], len(article.text)):
        image = article.images[number]
        if media_type(image.data) is None:
            continue
        if at < len(cut):
            cut[at] = replace(cut[at], above=(*cut[at].above, image))
        else:
            cut[-1] = replace(cut[-1], below=(*cut[-1].below, image))
    return cut


def outside(document: Document, blocks: Iterable[CutBlock]) -> tuple[Note, ...]:
    """Return the notes that have a place which isn't shown: in the furniture of a site, say."""
    inside = {note.id for block in blocks for note in block.notes}
    return tuple(note for note in document.placed if note.id not in inside)


def endings(blocks: Sequence[CutBlock]) -> dict[tuple[int, int], list[Note]]:
    """Return after which piece (number of the block, of the piece in it) each note's passage is over."""
    last: dict[str, tuple[int, int, Note]] = {}
    for number, block in enumerate(blocks):
        for at, piece in enumerate(block.pieces):
            last |= {note.id: (number, at, note) for note in piece.notes}
    found: dict[tuple[int, int], list[Note]] = {}
    for number, at, note in last.values():
        found.setdefault((number, at), []).append(note)
    return found


class _Sorted(Generic[_Layer]):
    """A layer by the number of the block that it touches."""

    def __init__(self, layer: Iterable[_Placed[_Layer]], places: Sequence[Span], *, empty: bool = False) -> None:
        self._blocks: dict[int, list[_Placed[_Layer]]] = {}
        starts = [place.start for place in places]
        for each, span in layer:
            at = max(0, bisect_right(starts, span.start) - 1)
            while at < len(places) and places[at].start < max(span.end, span.start + empty):
                if span.overlaps(places[at]) or (empty and not len(span) and span.start <= places[at].end):
                    self._blocks.setdefault(at, []).append((each, span))
                at += 1

    def of(self, number: int) -> list[_Placed[_Layer]]:
        """Return what touches the block of that number."""
        return self._blocks.get(number, [])


@dataclass(frozen=True, slots=True)
class _Layers:
    """What touches one block."""

    place: Span
    notes: list[_Placed[Note]]
    mentions: list[_Placed[Mention]]
    proposals: list[_Placed[Damage]]
    damage: list[_Placed[Damage]]
    ruby: list[_Placed[Ruby]]
    references: list[_Placed[Reference]]

    def spans(self) -> Iterator[Span]:
        """Give every span in any layer."""
        for layer in (self.notes, self.mentions, self.proposals, self.damage, self.ruby, self.references):
            yield from (span for _, span in layer)


def _cut(text: str, block: Block, layers: _Layers) -> CutBlock:
    place = layers.place
    bounds = {place.start, place.end}
    for span in layers.spans():
        bounds |= {max(place.start, span.start), min(place.end, span.end)}
    between = _between_cells(text, place) if block.kind == "table_row" else set[int]()
    bounds |= between | {at + 1 for at in between}
    dropped = {span.start: each for each, span in layers.damage if not len(span)}
    pieces: list[Piece] = []
    for start, end in pairwise(sorted(bounds)):
        if start in dropped:
            pieces.append(Piece("", damage=dropped.pop(start)))
        piece = _piece(text, Span(start, end), layers)
        pieces.append(replace(piece, parts_cells=True) if start in between else piece)
    pieces += [Piece("", damage=each) for each in dropped.values()]
    begun = [note for note, span in layers.notes if span.start >= place.start]
    return CutBlock(block, tuple(pieces), tuple(begun))


def _between_cells(text: str, place: Span) -> set[int]:
    """Return where the signs stand that part the cells of a row: tabs, in Markdown bars."""
    words = place.of(text)
    sign = _TAB if "\t" in words else _BAR
    return {place.start + match.start() for match in sign.finditer(words)}


def _piece(text: str, span: Span, layers: _Layers) -> Piece:
    notes = sorted((each for each in layers.notes if each[1].overlaps(span)), key=lambda each: -len(each[1]))
    proposal = _over(layers.proposals, span)
    return Piece(
        span.of(text),
        tuple(note for note, _ in notes),
        tuple(note for note, at in notes if at.start == span.start),
        proposal or _over(layers.damage, span),
        proposal is not None,
        _over(layers.mentions, span),
        _over(layers.ruby, span),
        _over(layers.references, span),
    )


def _over(layer: Iterable[_Placed[_Layer]], span: Span) -> _Layer | None:
    return next((each for each, at in layer if len(at) and at.overlaps(span)), None)
