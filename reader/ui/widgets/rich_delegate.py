"""Draws list rows that hold rich text; a row that says its height need not be measured, which long lists need."""

from math import ceil

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

HEIGHT_ROLE = Qt.ItemDataRole.UserRole + 1
BAR_ROLE = Qt.ItemDataRole.UserRole + 2
INDENT_ROLE = Qt.ItemDataRole.UserRole + 3
# Words that are likely to be as high as the row's, which are made when the row is drawn.
ROUGH_ROLE = Qt.ItemDataRole.UserRole + 4
# Paper above a row's words, in pixels, beside what every row has.
ABOVE_ROLE = Qt.ItemDataRole.UserRole + 5
_EDGES = (10, 7, -8, -5)
_JOINER, _FIRM = "\u2060", "\u00a0"
_BAR, _BOX = 12, 26
_REMEMBERED = 2_000
_ANY_INDEX = QModelIndex | QPersistentModelIndex


def whole(words: str) -> str:
    """Return words that no line is to end inside of, such as a tag: for rows, whose spoken words are others."""
    return _JOINER.join(words.replace(" ", _FIRM))


class RichDelegate(QStyledItemDelegate):
    """Rows of HTML, with a coloured bar at their left where the row has one; a row may ask for an indent, in pixels."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Families of the words, Chinese last, where they aren't the list's.
        self.families: tuple[str, ...] = ()
        self._heights: dict[tuple[str, int, str, tuple[str, ...]], int] = {}

    def fill(self, document: QTextDocument, words: str) -> None:
        """Put a row's words into a document."""
        document.setHtml(words)

    def initStyleOption(self, option: QStyleOptionViewItem, index: _ANY_INDEX) -> None:
        """Say how the style draws a row: without its words."""
        super().initStyleOption(option, index)
        option.text = ""  # pyright: ignore[reportAttributeAccessIssue] - a property that the stubs leave out

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _ANY_INDEX) -> None:
        """Draw the row's ground as the style has it, then its text."""
        super().paint(painter, option, index)
        painter.save()
        rect = option.rect.adjusted(*_EDGES)  # pyright: ignore
        bar = index.data(BAR_ROLE)
        if bar:
            painter.fillRect(rect.left(), rect.top() + 2, 4, rect.height() - 4, QColor(bar))
        rect.adjust(_inset(index), index.data(ABOVE_ROLE) or 0, 0, 0)
        document = self._document(option, index.data(Qt.ItemDataRole.DisplayRole), rect.width())
        painter.setClipRect(rect)
        painter.translate(rect.topLeft())
        document.drawContents(painter)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _ANY_INDEX) -> QSize:
        """Return the height that the row says it needs, else that of its text at the list's width."""
        height = index.data(HEIGHT_ROLE)
        view = option.widget  # pyright: ignore
        if height is None and isinstance(view, QAbstractScrollArea):
            left, top, right, bottom = _EDGES
            apart = 2 * view.spacing() if isinstance(view, QListView) else 0
            width = view.viewport().width() - apart - left + right - _inset(index)
            height = self._height_of_words(option, index, width) + top - bottom + (index.data(ABOVE_ROLE) or 0)
        return QSize(80, height or 40)

    def _height_of_words(self, option: QStyleOptionViewItem, index: _ANY_INDEX, width: int) -> int:
        """Return how high a row's words are; a list asks again and again, and each time they would be laid out."""
        words = index.data(ROUGH_ROLE) or index.data(Qt.ItemDataRole.DisplayRole)
        key = words, width, option.font.key(), self.families  # pyright: ignore
        if key not in self._heights:
            if len(self._heights) >= _REMEMBERED:
                self._heights.clear()
            self._heights[key] = ceil(self._document(option, words, width).size().height())
        return self._heights[key]

    def _document(self, option: QStyleOptionViewItem, words: str, width: int) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(option.font)  # pyright: ignore
        wrapped = QTextOption()
        wrapped.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(wrapped)
        self.fill(document, words)
        document.setTextWidth(width)
        return document


class PlainDelegate(RichDelegate):
    """Rows of plain text that are as high as their lines: a style sheet's own rows are measured without its padding."""

    def fill(self, document: QTextDocument, words: str) -> None:
        """Put a row's words into a document."""
        document.setPlainText(words)


def _inset(index: _ANY_INDEX) -> int:
    box = _BOX if index.data(Qt.ItemDataRole.CheckStateRole) is not None else 0
    return (_BAR if index.data(BAR_ROLE) else 0) + box + (index.data(INDENT_ROLE) or 0)
