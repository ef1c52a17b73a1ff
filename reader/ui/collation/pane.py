"""One copy beside the others: its text with the differences marked, a part of a long one at a time."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from reader.article import Article, lay_out, merge_edits, repair_edits
from reader.collation import Difference, Reading
from reader.exporters.collation import siglum
from reader.session import Chunk, chunk_at, chunk_blocks
from reader.session.copies.copy_note import CopyNote
from reader.text import AlignedText, Edit, Span, Utf16Index
from reader.ui.article_view.fonts import serif_families
from reader.ui.collation.colors import kind_wash
from reader.ui.look.fonts import by_family
from reader.ui.look.theme import Theme
from reader.ui.widgets.elided_label import ElidedLabel

_TOP = QPoint(8, 8)
_MARGIN, _SIZE = 14, 16


class CopyPane(QWidget):
    """A read-only text; `scrolled` carries the offset of the original at its top when the reader scrolls."""

    scrolled = Signal(int)

    def __init__(self, name: str, article: Article, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._article = theme, article
        self._chunks = chunk_blocks(article)
        self._chunk: Chunk | None = None
        self._aligned = AlignedText.identity("")
        self._index = Utf16Index("")
        self._quiet = False
        # As formats of the text: the window's style sheet would take a font of the document's for its own.
        self._letters = QTextCharFormat()
        self._letters.setFont(_font(article))
        self._notes: tuple[CopyNote, ...] = ()
        title = ElidedLabel(name, Qt.TextElideMode.ElideRight)
        title.setProperty("role", "caption")
        self.text = QTextEdit(readOnly=True)
        self.text.setFrameShape(QTextEdit.Shape.NoFrame)
        self.text.setAccessibleName(name)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.document().setDocumentMargin(_MARGIN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 8, 6, 0)
        layout.setSpacing(8)
        title.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        layout.addWidget(title)
        layout.addWidget(self.text, 1)
        self.text.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._show_chunk(self._chunks[0])

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours, for what is marked from now on."""
        self._theme = theme

    def mark(self, number: int, differences: Sequence[Difference], current: Difference | None) -> None:
        """Mark the differences inside what is shown; `number` is the copy's own."""
        selections = [self._note(each, number) for each in self._notes if self._holds(each.note.span.start)]
        for each in differences:
            reading = each.readings[number]
            if self._holds(reading.place) and (reading.span is not None or each is current):
                selections.append(self._selection(each, reading, current=each is current))
        self.text.setExtraSelections(selections)

    def show_notes(self, notes: Sequence[CopyNote]) -> None:
        """Keep the notes of all copies, as they stand here, for the next marking."""
        self._notes = tuple(notes)

    def show_place(self, offset: int) -> None:
        """Bring a place of the original into view, a third from the top."""
        self._bring(offset)
        self._quietly(self._scroll_to, offset, self.text.viewport().height() // 3)

    def follow(self, offset: int) -> None:
        """Bring a place of the original to the top, because another copy was scrolled there."""
        self._bring(offset)
        self._quietly(self._scroll_to, offset, _TOP.y())

    def _bring(self, offset: int) -> None:
        chunk = chunk_at(self._chunks, offset)
        if chunk != self._chunk:
            self._quietly(self._show_chunk, chunk)

    def _show_chunk(self, chunk: Chunk) -> None:
        self._chunk = chunk
        self._aligned = AlignedText.from_edits(self._article.text, self._edits(chunk))
        self._index = Utf16Index(self._aligned.target)
        self.text.setPlainText(self._aligned.target)
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        layout = QTextBlockFormat()
        layout.setBottomMargin(10)
        layout.setLineHeight(150, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(layout)
        cursor.mergeCharFormat(self._letters)

    def _edits(self, chunk: Chunk) -> list[Edit]:
        """Return what lays a part out and puts in what the reader restored there."""
        restored = tuple(
            each for each in self._article.damage if each.entered and each.restored and chunk.span.covers(each.span)
        )
        return merge_edits(
            lay_out(self._article, chunk.blocks), repair_edits(replace(self._article, damage=restored), marked=True)
        )

    def show_article(self, article: Article) -> None:
        """Show the copy as the reader has put it right since; its text is the same."""
        self._article = article
        if self._chunk is not None:
            kept = self.text.verticalScrollBar().value()
            self._quietly(self._show_chunk, self._chunk)
            self._quietly(self.text.verticalScrollBar().setValue, kept)

    def _selection(self, difference: Difference, reading: Reading, *, current: bool) -> QTextEdit.ExtraSelection:
        """Return the marking of a reading; where the copy has nothing, of the letter before the place."""
        span = reading.span or Span(max(0, reading.place - 1), reading.place)
        style = QTextCharFormat()
        if reading.span is None:
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        else:
            style.setBackground(kind_wash(difference.concerns[0], self._theme, current=current))
        return self._styled(span, style)

    def _note(self, note: CopyNote, number: int) -> QTextEdit.ExtraSelection:
        """Return the marking of a note: a line under the passage, dotted if it comes from another copy."""
        line = QTextCharFormat.UnderlineStyle
        style = QTextCharFormat()
        style.setUnderlineStyle(line.SingleUnderline if note.copy == number else line.DotLine)
        style.setUnderlineColor(QColor(self._theme.strong(note.note.color)))
        words = self.tr("From copy {copy}").format(copy=siglum(note.copy)) if note.copy != number else ""
        style.setToolTip(" · ".join(part for part in (words, note.note.text) if part))
        return self._styled(note.note.span, style)

    def _styled(self, span: Span, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
        shown = self._aligned.to_target(span)
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(self._index.position(shown.start))
        cursor.setPosition(self._index.position(shown.end), QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue] - a field of Qt's
        selection.format = style  # pyright: ignore[reportAttributeAccessIssue]
        return selection

    def _holds(self, offset: int) -> bool:
        return self._chunk is not None and self._chunk.span.start <= offset <= self._chunk.span.end

    def _scroll_to(self, offset: int, below: int) -> None:
        cursor = QTextCursor(self.text.document())
        shown = self._aligned.to_target_offset(min(offset, len(self._article.text)))
        cursor.setPosition(min(self._index.position(shown), self.text.document().characterCount() - 1))
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + self.text.cursorRect(cursor).top() - below)

    def _quietly(self, work: object, *arguments: object) -> None:
        self._quiet = True
        try:
            work(*arguments)  # pyright: ignore[reportCallIssue]
        finally:
            self._quiet = False

    def _on_scrolled(self) -> None:
        if not self._quiet and (self.text.underMouse() or self.text.hasFocus()):
            position = self.text.cursorForPosition(_TOP).position()
            shown = self._index.offset(position)
            self.scrolled.emit(self._aligned.to_source_offset(shown))


def _font(article: Article) -> QFont:
    """Return the face that the article is read in, a little smaller than there."""
    font = QFont(serif_families("original", article.metadata.language))
    font.setPixelSize(_SIZE)
    return by_family(font)
