"""Draws a row with its keys at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

KEYS = Qt.ItemDataRole.UserRole + 1
_MARGIN = 12


class KeyedDelegate(QStyledItemDelegate):
    """The row as always; the words under the role `KEYS` at its right, softer."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Cut words that would run into the keys."""
        super().initStyleOption(option, index)
        keys = index.data(KEYS)
        if keys:
            metrics = option.fontMetrics  # pyright: ignore[reportAttributeAccessIssue]
            room = option.rect.width() - metrics.horizontalAdvance(keys) - 3 * _MARGIN  # pyright: ignore[reportAttributeAccessIssue]
            if room > 0:
                option.text = metrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)  # pyright: ignore[reportAttributeAccessIssue]

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row."""
        super().paint(painter, option, index)
        keys = index.data(KEYS)
        if keys:
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
            place = option.rect.adjusted(0, 0, -_MARGIN, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, keys)
