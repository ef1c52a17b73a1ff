"""Draws list rows that hold rich text; the row says its height, so that long lists are laid out at once."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

HEIGHT_ROLE = Qt.ItemDataRole.UserRole + 1
BAR_ROLE = Qt.ItemDataRole.UserRole + 2
_ANY_INDEX = QModelIndex | QPersistentModelIndex


class RichDelegate(QStyledItemDelegate):
    """Rows of HTML, with a coloured bar at their left where the row has one."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _ANY_INDEX) -> None:
        """Draw the row's ground as the style has it, then its text."""
        self.initStyleOption(option, index)
        option.text = ""  # pyright: ignore[reportAttributeAccessIssue] - a property that the stubs leave out
        style = option.widget.style() if option.widget else QApplication.style()  # pyright: ignore
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)  # pyright: ignore
        painter.save()
        rect = option.rect.adjusted(10, 7, -8, -5)  # pyright: ignore
        bar = index.data(BAR_ROLE)
        if bar:
            painter.fillRect(rect.left(), rect.top() + 2, 4, rect.height() - 4, QColor(bar))
            rect.adjust(12, 0, 0, 0)
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(option.font)  # pyright: ignore
        wrapped = QTextOption()
        wrapped.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(wrapped)
        document.setHtml(index.data(Qt.ItemDataRole.DisplayRole))
        document.setTextWidth(rect.width())
        painter.setClipRect(rect)
        painter.translate(rect.topLeft())
        document.drawContents(painter)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _ANY_INDEX) -> QSize:  # noqa: ARG002 - Qt's own signature
        """Return the height that the row says it needs."""
        return QSize(80, index.data(HEIGHT_ROLE) or 40)
