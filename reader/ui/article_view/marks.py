"""From layers to what is drawn: which stretches of a block carry which mention, note, hit or proposal.

Worked out for a block when it is first looked at, kept until a layer changes.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, TypeVar

from PySide6.QtGui import QColor, QFont, QTextBlock, QTextCharFormat, QTextDocument, QTextFormat, QTextLayout

from reader.article.apparatus import Reference, Ruby
from reader.article.article import Article, Damage
from reader.article.conversion.doubts import Doubt
from reader.entities.types import Analysis, Mention
from reader.notes.note import Note
from reader.session.copies.copy_note import CopyNote
from reader.session.note_places import shown_at
from reader.text.span import Span
from reader.ui.article_view.aids import DEFAULT_AIDS, Aids, readings_above
from reader.ui.look.theme import Theme
from reader.ui.qt_text import ShownText

_SMALL, _LEAST_SMALL = 0.66, 9

Thing = Mention | Note | CopyNote | Damage | Reference | Doubt


class Stretch(NamedTuple):
    """A part of a block, in UTF-16 units, what it is, and whether the thing ends here; words stand above it."""

    start: int
    end: int
    thing: Thing | Ruby | bool | str
    last: bool = True


class Letters(NamedTuple):
    """Letters of a block, in UTF-16 units, that have a colour of their own; small ones say what isn't there."""

    start: int
    end: int
    color: str
    bold: bool = False
    small: bool = False


@dataclass(frozen=True)
class BlockMarks:
    """What one block carries; of `hits` the thing is whether it is the current one.

    `restored` are the damaged places where a proposal is shown, `open` those that stand as found.
    """

    mentions: tuple[Stretch, ...] = ()
    notes: tuple[Stretch, ...] = ()
    foreign: tuple[Stretch, ...] = ()
    hits: tuple[Stretch, ...] = ()
    open: tuple[Stretch, ...] = ()
    restored: tuple[Stretch, ...] = ()
    references: tuple[Stretch, ...] = ()
    ruby: tuple[Stretch, ...] = ()
    doubts: tuple[Stretch, ...] = ()
    colored: tuple[tuple[Stretch, int], ...] = ()

    def at(self, position: int) -> Iterator[Thing]:
        """Yield what lies at a position of the block: doubts before damage before mentions before notes."""
        upper = (*self.references, *self.doubts, *self.restored, *self.open)
        for stretch in (*upper, *self.mentions, *reversed(self.notes), *reversed(self.foreign)):
            if stretch.start <= position < stretch.end and not isinstance(stretch.thing, bool | Ruby | str):
                yield stretch.thing


@dataclass
class Layers:
    """The layers of one article as the reader wants to see them, over the text shown just now."""

    article: Article
    text: ShownText
    analysis: Analysis = field(default_factory=Analysis)
    notes: Sequence[Note] = ()
    foreign: Sequence[CopyNote] = ()
    hidden: frozenset[str] = frozenset()
    chosen: str | None = None
    hits: Sequence[Span] = ()
    current: int | None = None
    aids: Aids = DEFAULT_AIDS
    colored: Mapping[str, int] = field(default_factory=dict[str, int])
    _marks: dict[int, BlockMarks] = field(default_factory=dict[int, BlockMarks])
    _readings: dict[int, tuple[Stretch, ...]] = field(default_factory=dict[int, tuple[Stretch, ...]])
    _noted: list[tuple[Span, Note]] | None = None
    _restored: dict[int, list[Stretch]] = field(default_factory=dict[int, list[Stretch]])
    _open: dict[int, list[Stretch]] = field(default_factory=dict[int, list[Stretch]])

    def __post_init__(self) -> None:
        """Sort the damage that is shown by block: where proposals stand, and what stands as found."""
        shown = self.text.shown.restored
        self._sort(self._restored, shown)
        restored = {damage.span for damage, _ in shown}
        there = _touching(self.article.damage, self._loaded)
        images = ((one, self.text.image(one.span)) for one in there if one.span not in restored)
        self._sort(self._open, ((one, image) for one, image in images if len(image)))

    def _sort(self, blocks: dict[int, list[Stretch]], damage: Iterable[tuple[Damage, Span]]) -> None:
        for one, view_span in damage:
            for piece in self.text.pieces(view_span):
                blocks.setdefault(piece.block, []).append(Stretch(piece.start, piece.end, one))

    @property
    def _loaded(self) -> Span:
        blocks = self.text.shown.blocks
        return Span(blocks[0][0].span.start, blocks[-1][0].span.end) if blocks else Span(0, 0)

    def forget(self) -> None:
        """Work everything out anew, since a layer changed."""
        self._marks.clear()
        self._readings.clear()
        self._noted = None

    def show_hits(self, hits: Sequence[Span], current: int | None) -> None:
        """Carry other hits; what else the blocks carry stays."""
        self.hits, self.current = tuple(hits), current
        for number, marks in self._marks.items():
            line = self.text.line(number)
            if line is not None:
                self._marks[number] = replace(marks, hits=self._hits_in(number, line))

    def noted(self) -> list[tuple[Span, Note]]:
        """Return where notes are marked: one on an entity at each of its mentions."""
        if self._noted is None:
            spans = ((span, note) for note in self.notes for span in shown_at(note, self.analysis))
            self._noted = sorted(spans, key=lambda each: each[0])
        return self._noted

    def mentions(self) -> Sequence[Mention]:
        """Return the mentions of the types that are not switched off."""
        known, hidden = self.analysis.mentions, self.hidden
        return [mention for mention in known if mention.type not in hidden] if hidden else known

    def marks(self, number: int) -> BlockMarks:
        """Return what block `number` of the document carries."""
        if number not in self._marks:
            line = self.text.line(number)
            self._marks[number] = BlockMarks() if line is None else self._work_out(number, line)
        return self._marks[number]

    def lettered(self) -> set[int]:
        """Return the numbers of the blocks whose letters `letters` changes."""
        chosen = _touching(self.analysis.mentions_of(self.chosen), self._loaded)
        return {
            *self._restored,
            *self._open,
            *(piece.block for one in chosen for piece in self.text.pieces(self.text.image(one.span))),
        }

    def letters(self, number: int, theme: Theme) -> tuple[Letters, ...]:
        """Return what changes the letters themselves: proposals, masks, and the chosen entity at every mention."""
        ranges = [
            Letters(one.start, one.end, theme.damage, small=_is_lacking(one)) for one in self._restored.get(number, ())
        ]
        ranges += [Letters(one.start, one.end, theme.damage) for one in self._open.get(number, ()) if _is_masked(one)]
        if self.chosen is not None:
            for one in self.marks(number).mentions:
                if isinstance(one.thing, Mention) and one.thing.entity == self.chosen:
                    ranges.insert(0, Letters(one.start, one.end, theme.of_type(one.thing.type), bold=True))
        return tuple(ranges)

    def _work_out(self, number: int, line: int) -> BlockMarks:
        block, view_span = self.text.shown.blocks[line]
        mentions = _touching(self.analysis.mentions, block.span)
        doubts = _touching(self.text.shown.doubts, block.span)
        hidden = self.hidden
        named = self._stretches(((m.span, m) for m in mentions if m.type not in hidden), view_span, number)
        return BlockMarks(
            mentions=named,
            colored=tuple(self._colored(named)),
            notes=self._stretches((each for each in self.noted() if each[0].overlaps(block.span)), view_span, number),
            foreign=self._stretches(
                ((each.note.span, each) for each in self.foreign if each.note.span.overlaps(block.span)),
                view_span,
                number,
            ),
            hits=self._hits_in(number, line),
            open=tuple(self._open.get(number, ())),
            restored=tuple(self._restored.get(number, ())),
            references=self._stretches(
                ((r.span, r) for r in _touching(self.article.references, block.span)), view_span, number
            ),
            ruby=self._stretches(((r.span, r) for r in _touching(self.article.ruby, block.span)), view_span, number),
            doubts=self._stretches(((d.span, d) for d in doubts), view_span, number),
        )

    def _hits_in(self, number: int, line: int) -> tuple[Stretch, ...]:
        (block, view_span), hits = self.text.shown.blocks[line], self.hits
        first = bisect_left(hits, block.span.start, key=_end)
        last = bisect_left(hits, block.span.end, key=_start)
        return self._stretches(((hits[i], i == self.current) for i in range(first, last)), view_span, number)

    def _colored(self, named: Sequence[Stretch]) -> Iterator[tuple[Stretch, int]]:
        for stretch in named:
            marker = self.colored.get(stretch.thing.entity or "") if isinstance(stretch.thing, Mention) else None
            if marker is not None:
                yield stretch, marker

    def aloud(self, number: int) -> tuple[Stretch, ...]:
        """Return the readings above the letters of a block; asked for by blocks that are painted alone."""
        if self.aids.aloud == "off":
            return ()
        if number not in self._readings:
            line = self.text.line(number)
            self._readings[number] = () if line is None else tuple(self._read(line))
        return self._readings[number]

    def said(self, line: int, aids: Aids) -> tuple[tuple[int, str], ...]:
        """Return what stands above a line of the text with these aids, each reading with the place of its letter."""
        block, view_span = self.text.shown.blocks[line]
        mentions = _touching(self.analysis.mentions, block.span)
        images = ((self.text.image(mention.span), mention) for mention in mentions)
        names = tuple((image.shift(-view_span.start), mention) for image, mention in images if view_span.covers(image))
        return readings_above(aids, view_span.of(self.text.shown.aligned.target), names)

    def _read(self, line: int) -> Iterator[Stretch]:
        index = self.text.index(line)
        for place, reading in self.said(line, self.aids):
            yield Stretch(index.position(place), index.position(place + 1), reading)

    def _stretches(
        self, layer: Iterator[tuple[Span, Thing | Ruby | bool]], view_span: Span, number: int
    ) -> tuple[Stretch, ...]:
        found: list[Stretch] = []
        for span, thing in layer:
            image = self.text.image(span)
            start, end = max(image.start, view_span.start), min(image.end, view_span.end)
            if start < end:
                pieces = self.text.pieces(Span(start, end))
                found += [
                    Stretch(piece.start, piece.end, thing, last=image.end <= view_span.end)
                    for piece in pieces
                    if piece.block == number
                ]
        return tuple(found)


def apply_letters(block: QTextBlock, letters: Sequence[Letters]) -> None:
    """Give a block's letters their formats; the document itself stays as it is."""
    size = block.charFormat().font().pixelSize()
    block.layout().setFormats([_range(one, size) for one in letters])
    block.document().markContentsDirty(block.position(), block.length())


def format_letters(
    document: QTextDocument, layers: Layers, theme: Theme, before: Mapping[int, Sequence[Letters]]
) -> dict[int, tuple[Letters, ...]]:
    """Format the letters that differ from their paragraph's, and return which they are.

    Args:
        document: which shows the text of the layers.
        layers: what is to be seen.
        theme: the colours.
        before: what was returned for this document the last time.
    """
    wanted = {number: layers.letters(number, theme) for number in layers.lettered()}
    for number in wanted.keys() | before.keys():
        letters = wanted.get(number, ())
        if letters != before.get(number, ()):  # to lay a paragraph out anew costs more than to look
            apply_letters(document.findBlockByNumber(number), letters)
    return wanted


def _is_lacking(stretch: Stretch) -> bool:
    return isinstance(stretch.thing, Damage) and stretch.thing.restored is None


def _is_masked(stretch: Stretch) -> bool:
    return isinstance(stretch.thing, Damage) and stretch.thing.kind == "masked_character"


def _range(letters: Letters, size: int) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = letters.start  # pyright: ignore[reportAttributeAccessIssue] - Qt's stubs lack the setters
    made.length = letters.end - letters.start  # pyright: ignore[reportAttributeAccessIssue]
    form = QTextCharFormat()
    form.setForeground(QColor(letters.color))
    if letters.bold:
        form.setFontWeight(QFont.Weight.DemiBold)
    if letters.small:
        form.setProperty(QTextFormat.Property.FontPixelSize, max(_LEAST_SMALL, round(size * _SMALL)))
    made.format = form  # pyright: ignore[reportAttributeAccessIssue]
    return made


def _start(span: Span) -> int:
    return span.start


def _end(span: Span) -> int:
    return span.end


_Placed = TypeVar("_Placed", Mention, Damage, Reference, Ruby, Doubt)


def _touching(things: Sequence[_Placed], span: Span) -> Sequence[_Placed]:
    first = bisect_left(things, span.start, key=lambda thing: thing.span.end)
    last = bisect_left(things, span.end + 1, key=lambda thing: thing.span.start)
    return things[first:last]
