"""Loads the part of the article that is read into the page, and makes its scrolling that of the whole article."""

from collections.abc import Callable, Sequence
from copy import copy
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QScrollBar

from reader.session import Reading, View, ViewText
from reader.session.words.words_at import word_at
from reader.text.script import Script
from reader.text.span import Span
from reader.ui.afterwards import Curtain
from reader.ui.article_view.aids import Aids
from reader.ui.article_view.document import GUTTER, Style, lay_out
from reader.ui.article_view.fonts import serif_families
from reader.ui.article_view.galley import Galley, Made, make_text, set_galley
from reader.ui.article_view.marks import Layers
from reader.ui.article_view.page import Page
from reader.ui.article_view.paging import Paging
from reader.ui.article_view.pictures import fit_pictures
from reader.ui.article_view.selection import Reach
from reader.ui.look.fonts import words_families
from reader.ui.look.theme import Theme

if TYPE_CHECKING:
    from reader.session.chosen import Chosen
    from reader.ui.article_view.getting_ready import GettingReady

_THIRD = 0.3
_TOP = 20.0
_EDGE = 24.0
_LINE = 1.87
# Pixels of a paragraph that may be over the edge where it begins on the screen.
_SLACK = 6


class Anchor(NamedTuple):
    """What the reader is at: an offset of the original, and how far below the page's top its line begins."""

    offset: int
    below: float


class _Ahead(NamedTuple):
    """What is set of an article that isn't on the page yet."""

    reading: Reading
    paging: Paging
    made: Made
    galley: Galley


class Sheet(QObject):
    """One article on one page. Positions are kept as offsets, never as pixels, through every change of the text."""

    moved = Signal(int)
    changed = Signal()

    def __init__(self, page: Page, bar: QScrollBar, theme: Theme) -> None:
        super().__init__(page)
        self.page = page
        self.bar = bar
        self.theme = theme
        self.family = ""
        self.size = 19
        self.aids = Aids()
        self.hidden: frozenset[str] = frozenset()
        self.reading: Reading | None = None
        self.layers: Layers | None = None
        self.colored: Sequence[tuple[Chosen, int]] = ()
        self.paging: Paging | None = None
        self.anchor = Anchor(0, 0.0)
        # The passage that was gone to last, until the reader scrolls on from there.
        self.gone_to: Span | None = None
        self._placed_in = QSize()
        # The texts made last: of what is shown, and of what it is being changed to.
        self._latest: tuple[Made, ...] = ()
        self.ahead: _Ahead | None = None
        # A sheet that often shows the same article; what it knows of it needn't be worked out here.
        self.neighbour: Sheet | None = None
        self._curtain = Curtain(page.viewport())
        self._reach = Reach(page)
        self._busy = self._made = False
        self._turning = QTimer(self, singleShot=True, interval=0)
        self._turning.timeout.connect(self._turn)
        page.word = lambda offset: word_at(self.reading.article.text, offset) if self.reading else None
        page.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        page.verticalScrollBar().rangeChanged.connect(self._sync)
        bar.valueChanged.connect(self._on_bar_moved)

    @cached_property
    def ready(self) -> "GettingReady":
        """What has a change of the page made before it is shown."""
        from reader.ui.article_view.getting_ready import GettingReady  # noqa: PLC0415 - the first page comes first

        return GettingReady(self)

    @property
    def offset(self) -> int:
        """The offset at the top of the page."""
        return self.anchor.offset

    def open(self, reading: Reading | None, offset: int = 0) -> None:
        """Show another article, from a place on."""
        self.reading = reading
        self.layers, self.gone_to, self.colored = None, None, ()
        ahead = self.ahead if self.ahead is not None and self.ahead.reading is reading else None
        self.paging = ahead.paging if ahead else _paged(self, reading) if reading else None
        self._latest = (ahead.made,) if ahead else ()
        if reading is None:
            self.page.show_nothing()
        else:
            self.load(Anchor(offset, _TOP))
            if offset == 0:
                self.page.verticalScrollBar().setValue(0)
                self._remember()
        self.ahead = None
        self.changed.emit()

    def load(
        self, anchor: Anchor | None = None, shown: ViewText | None = None, place: Callable[[], None] | None = None
    ) -> None:
        """Set the text anew around a place (by default where the reader is); selection and layers stay.

        Args:
            anchor: the place.
            shown: the text of what is loaded, where that is known already.
            place: gives the page another size: done while the new text is there, the old one needn't be laid out anew.
        """
        if self.reading is None or self.paging is None:
            return
        anchor = anchor or self.anchor
        corrected = self.layers is not None and self.layers.article is not self.reading.article
        suits = self.paging.suits(_held_by(self.page, self.size))
        if corrected or not suits or self.paging.left_out != self.reading.view.left_out:
            self.paging = _paged(self, self.reading)
        selected = self._reach.ends(self.layers.text) if self.layers is not None else None
        loaded = self.paging.first, self.paging.last
        self.paging.turn_to(anchor.offset)
        if shown is None or loaded != (self.paging.first, self.paging.last):
            shown = self.text(self.reading.view)
        style, known = self.style(self.reading.view.script), self.ahead.galley if self.ahead else None
        galley = set_galley(self.reading, shown, style, self.paging, known)
        before = self.layers
        self.layers = Layers(self.reading.article, galley.text, notes=self.reading.notes)
        self.layers.hidden, self.layers.aids = self.hidden, self.aids
        take_names(self)
        if before is not None:
            self.layers.hits, self.layers.current, self.layers.foreign = before.hits, before.current, before.foreign
        self._busy = True
        self._curtain.hold()
        self.page.show_document(galley.document, self.layers, style)
        if place is not None:
            place()
        _fit(self)
        if selected is not None:
            self._reach.restore(self.layers.text, selected)
        self._busy = False
        self._put(anchor)

    def refresh(self, *, analysis: bool) -> None:
        """Show changed layers; the text is set anew only where what is known of names changed it."""
        if self.layers is None or self.reading is None:
            return
        self.layers.notes, self.layers.hidden = self.reading.notes, self.hidden
        take_names(self)
        self.layers.forget()
        if analysis and self.reading.view.script != "original":
            before, now = self.layers.text.shown, self.text(self.reading.view)
            if now.aligned.target != before.aligned.target or now.doubts != before.doubts:
                self.load(shown=now)
        self.page.reformat()
        self.changed.emit()

    def jump(self, place: int | Span, *, select: bool = False, below: float = _TOP) -> None:
        """Bring a place near the page's top, `below` pixels down; a span a third down, unless it is seen already."""
        if self.layers is None or self.paging is None:
            return
        height = self.page.viewport().height()
        span = place if isinstance(place, Span) else Span(place, place)
        wanted = Anchor(span.start, height * _THIRD if isinstance(place, Span) else below)
        self.gone_to = span if isinstance(place, Span) else None
        if not self.layers.text.covers(span.start) or (not self.paging.whole and self.paging.must_turn(span.start)):
            self.load(wanted)
            self._remember()
        elif isinstance(place, int) or not _EDGE <= self._top_of(span.start) <= height - 2 * _EDGE:
            self._put(wanted)
            self._remember()
        else:
            self.moved.emit(_reached(self))
        if select:
            kept = self.page.verticalScrollBar().value()
            self.page.setTextCursor(self.layers.text.cursor(span))
            self.page.verticalScrollBar().setValue(kept)

    def to_end(self, end: bool) -> None:  # noqa: FBT001 - a signal's own argument
        """Go to the article's first or last line."""
        if self.paging is None:
            return
        wanted = self.paging.chunks[-1].span.end if end else 0
        if not self.paging.whole and self.paging.must_turn(wanted):
            self.load(Anchor(wanted, _TOP))
        bar = self.page.verticalScrollBar()
        bar.setValue(bar.maximum() if end else 0)
        self._remember()

    def selected(self) -> Span | None:
        """Return the selection as a span of the original."""
        cursor = self.page.textCursor()
        if self.layers is None or not cursor.hasSelection() or cursor.document() is not self.layers.text.document:
            return None
        everything = cursor.selectionStart() == 0 and cursor.selectionEnd() == cursor.document().characterCount() - 1
        if everything and self.paging is not None and not self._reach.is_further():
            return Span(self.paging.chunks[0].span.start, self.paging.chunks[-1].span.end)
        return self._reach.span(self.layers.text)

    def copied(self) -> str | None:
        """Return the selection's text as found."""
        span = self.selected()
        from reader.session.copying import as_found  # noqa: PLC0415 - not before something is copied

        return as_found(self.reading, span) if self.reading and span else None

    def keep_place(self, pushed: int = 0) -> None:
        """Put the reader back where they were after the page changed its size.

        Args:
            pushed: by how many pixels the page's top came down; the text stays where it is on the screen, unless
                nothing has been scrolled yet: its title isn't to be cut.
        """
        if pushed and self.page.verticalScrollBar().value():
            self.anchor = self.anchor._replace(below=self.anchor.below - pushed)
        if self.layers is None or self.paging is None or self._busy:
            return
        if self.paging.suits(_held_by(self.page, self.size)):
            _fit(self)
            self._put(self.anchor)
        else:
            self.load()

    def style(self, script: Script, family: str | None = None, reading: Reading | None = None) -> Style:
        """Return how the text is set in a script, in the family that the reader chose or in another one."""
        of = reading or self.reading
        language = of.article.metadata.language if of else None
        chosen = self.family if family is None else family
        families = (*filter(None, [chosen]), *serif_families(script, language or "zh-Hans"))
        return Style(self.theme, families, words_families(script, language), self.size, self.aids)

    def text(self, view: View, paging: Paging | None = None) -> ViewText:
        """Return the text of what is loaded, or of another part; made anew only where what it depends on is another."""
        assert self.reading is not None and self.paging is not None  # noqa: S101, PT018 - only called while open
        there = self.neighbour._latest if self.neighbour else ()  # noqa: SLF001 - its like
        made = make_text(self.reading, view, paging or self.paging, (*self._latest, *there))
        self._latest = (made, *(one for one in self._latest[:1] if one is not made))
        return made.text

    def _top_of(self, offset: int) -> float:
        """Return how far below the page's top the line of an offset begins."""
        if self.layers is None:
            return 0.0
        position = self.layers.text.position_of(offset)
        document = self.page.document()
        block = document.findBlock(position)
        box = document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        return box.top() + (line.y() if line.isValid() else 0.0) - self.page.verticalScrollBar().value()

    def _put(self, anchor: Anchor) -> None:
        """Scroll so that the anchor stands where it says."""
        self._busy = True
        self.anchor = anchor
        self._placed_in = self.page.viewport().size()
        bar = self.page.verticalScrollBar()
        lay_out(self.page.document())
        bar.setValue(round(bar.value() + self._top_of(anchor.offset) - anchor.below))
        self._busy = False
        self._sync()

    def _remember(self) -> None:
        """Take what is at the top of the page as the place that the reader is at."""
        for visible in self.page.visible(QRectF(self.page.viewport().rect())):
            layout = visible.block.layout()
            if self.layers is None or self.layers.text.line(visible.block.blockNumber()) is None:
                continue
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                top = visible.origin.y() + line.y()
                if top + line.height() > _EDGE:
                    offset = self.layers.text.offset(visible.block.position() + line.textStart())
                    self.anchor = Anchor(offset, top)
                    self.moved.emit(_reached(self))
                    return

    def _on_scrolled(self) -> None:
        if self._busy:
            return
        if self.page.viewport().size() != self._placed_in:
            # Qt scrolls by itself where the page changes its size; nobody has read on.
            QTimer.singleShot(0, self, self.keep_place)
            return
        self.gone_to = None
        self._remember()
        self._sync()
        if self.paging is not None and self.paging.must_turn(self.anchor.offset):
            self._turning.start()

    def _turn(self) -> None:
        if self.paging is None or self.reading is None:
            return
        if not self.paging.must_turn(self.anchor.offset):
            self._put(self.anchor)
        elif not self._made:
            # Its text is made in one turn and set in the next, wherever the bar has got to by then.
            paging = copy(self.paging)
            paging.turn_to(self.anchor.offset)
            self.text(self.reading.view, paging)
            self._made = True
            self._turning.start()
            return
        else:
            self.load()
        self._made = False
        self.moved.emit(self.anchor.offset)

    def _sync(self) -> None:
        """Move the outer bar to where the page is in the whole: by pixels if all is loaded, else by text."""
        if self._busy or self.paging is None:
            return
        inner = self.page.verticalScrollBar()
        self._busy = True
        longest, value = inner.maximum(), inner.value()
        if not self.paging.whole:
            document = self.page.document()
            across = max(1.0, (document.textWidth() - 2 * document.documentMargin()) / self.size)
            longest = round(self.paging.length / across * self.size * _LINE)
            at_end = value == inner.maximum() and self.paging.last == len(self.paging.chunks) - 1
            value = longest if at_end else round(self.paging.share(self.anchor.offset) * longest)
            value = 0 if inner.value() == 0 and self.paging.first == 0 else value
        self.bar.setRange(0, longest)
        self.bar.setPageStep(inner.pageStep())
        self.bar.setSingleStep(inner.singleStep())
        self.bar.setValue(value)
        self._busy = False

    def _on_bar_moved(self, value: int) -> None:
        if self._busy or self.paging is None:
            return
        if self.paging.whole:
            self.page.verticalScrollBar().setValue(value)
        elif value in {0, self.bar.maximum()}:
            self.to_end(value > 0)
        else:
            # The bar may come faster than text can be set: only where it has got to is loaded.
            self.anchor = Anchor(self.paging.offset_at(value / max(1, self.bar.maximum())), _TOP)
            self._turning.start()


def set_ahead(sheet: Sheet, reading: Reading, offset: int) -> None:
    """Set the text of an article that is shown in the next turn; if the page is another by then, it is set anew."""
    paging = _paged(sheet, reading)
    paging.turn_to(offset)
    made = make_text(reading, reading.view, paging)
    style = sheet.style(reading.view.script, reading=reading)
    sheet.ahead = _Ahead(reading, paging, made, set_galley(reading, made.text, style, paging))


def take_names(sheet: Sheet) -> None:
    """Show who is known by now, who of them is chosen and who is coloured."""
    if sheet.layers is not None and sheet.reading is not None:
        known = sheet.layers.analysis = sheet.reading.analysis
        sheet.colored = [(one.among(known), marker) for one, marker in sheet.colored]
        sheet.layers.chosen = sheet.reading.chosen.id if sheet.reading.chosen else None
        sheet.layers.colored = {one.id: marker for one, marker in sheet.colored if one.id is not None}


def _reached(sheet: Sheet) -> int:
    # What stands above the first line, the title, is to be seen again where one left off at the top.
    at_top = sheet.paging is not None and sheet.paging.first == 0 and not sheet.page.verticalScrollBar().value()
    return 0 if at_top else sheet.anchor.offset


def _fit(sheet: Sheet) -> None:
    """Make pictures, titles and tables suit the page's width."""
    from reader.ui.article_view.tables import fit_tables  # noqa: PLC0415 - not before there is an article
    from reader.ui.article_view.titles import fit_titles  # noqa: PLC0415 - not before there is an article

    width = sheet.page.viewport().width() - 2 * GUTTER
    if sheet.reading is not None and sheet.reading.article.images:
        fit_pictures(sheet.page.document(), width)
    fit_titles(sheet.page.document(), width)
    fit_tables(sheet.page.document(), width)


def _paged(sheet: Sheet, reading: Reading) -> Paging:
    article, left_out, held = reading.article, reading.view.left_out, _held_by(sheet.page, sheet.size)
    there = sheet.neighbour.paging if sheet.neighbour else None
    if there is not None and there.article is article and there.left_out == left_out and there.suits(held):
        return there.again()
    return Paging(article, held, left_out=left_out)


def _held_by(page: Page, size: int) -> int:
    """Return how many characters of a size a page holds at most."""
    port = page.viewport()
    return port.width() * port.height() // round(size * size * _LINE)


def spoken_of(sheet: Sheet) -> int:
    """Return the offset whose paragraph is said to be read.

    That of the found or selected words on the screen, or what was gone to there, else of the first paragraph that
    begins there; where none does, what stands at the top.
    """
    layers, port = sheet.layers, sheet.page.viewport()
    if layers is None:
        return 0
    found = [layers.hits[layers.current]] if layers.current is not None and layers.current < len(layers.hits) else []
    for span in (*found, *filter(None, [sheet.selected(), sheet.gone_to])):
        cursor = QTextCursor(layers.text.document)
        cursor.setPosition(layers.text.position_of(span.start))
        if layers.text.covers(span.start) and port.rect().intersects(sheet.page.cursorRect(cursor)):
            return span.start
    for visible in sheet.page.visible():
        begins = -_SLACK <= visible.origin.y() <= port.height() / 2
        if begins and (visible.number is not None or visible.kind == "title"):
            return layers.text.offset(visible.block.position())
    return sheet.offset


def seen(sheet: Sheet) -> int:
    """Return the offset up to which the text is on the page or above it; its length where its end is there."""
    if sheet.layers is None or sheet.paging is None:
        return 0
    page, port = sheet.page, sheet.page.viewport()
    position = page.cursorForPosition(QPoint(port.width() - GUTTER, port.height() - 1)).position()
    last = sheet.paging.last == len(sheet.paging.chunks) - 1
    if last and position >= page.document().characterCount() - 1:
        return len(sheet.layers.article.text)
    return sheet.layers.text.offset(position)
