"""The bar that floats at a selection: five colours, note, copy, correct."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from reader.notes.note import COLORS
from reader.ui.look.theme import Theme
from reader.ui.look.words import named_colors
from reader.ui.widgets.tight import set_tight

_DOT = 18
_GAP = 8


class MiniToolbar(QFrame):
    """Offers what one does with a selection."""

    highlight_requested = Signal(str)
    note_requested = Signal()
    copy_requested = Signal()
    cite_requested = Signal()
    correct_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = parent
        self._theme: Theme | None = None
        self.setProperty("floating", "true")
        self.setAutoFillBackground(True)
        self._dots = {color: QToolButton(self) for color in COLORS}
        self._names = named_colors({})
        self._note, self._copy, self._cite = QToolButton(self), QToolButton(self), QToolButton(self)
        self._correct = QToolButton(self)
        self._build()
        self.retranslate()
        self.hide()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(2)
        for color, dot in self._dots.items():
            dot.setIconSize(QSize(_DOT, _DOT))
            dot.clicked.connect(partial(self._ask, color))
            row.addWidget(dot)
        for button, signal in (
            (self._note, self.note_requested),
            (self._copy, self.copy_requested),
            (self._cite, self.cite_requested),
            (self._correct, self.correct_requested),
        ):
            button.clicked.connect(signal)
            row.addWidget(button)

    def set_theme(self, theme: Theme) -> None:
        """Draw the dots in the theme's highlight colours; not before somebody selects something."""
        self._theme = theme
        if self.isVisible():
            self._draw()

    def _draw(self) -> None:
        theme, self._theme = self._theme, None
        if theme is not None:
            for color, dot in self._dots.items():
                dot.setIcon(_dot(theme.strong(color), theme.line, self.devicePixelRatioF()))

    def retranslate(self) -> None:
        """Set the words in the reader's language."""
        self.name_colors(self._names)
        self._note.setText(self.tr("Note"))
        self._copy.setText(self.tr("Copy"))
        self._copy.setToolTip(self.tr("Copy the text as found"))
        self._cite.setText(self.tr("Copy with citation"))
        self._correct.setText(self.tr("Correct…"))
        self._correct.setToolTip(self.tr("Say what the selected words really are"))
        self.setAccessibleName(self.tr("Selected text"))

    def name_colors(self, names: Mapping[str, str]) -> None:
        """Call the colours so."""
        self._names = names
        for color, name in names.items():
            words = self.tr("Highlight: {color}").format(color=name)
            self._dots[color].setToolTip(words)
            self._dots[color].setAccessibleName(words)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_at(self, selection: QRect) -> None:
        """Appear above a selection, or below where there is no room; `selection` is in the parent's coordinates."""
        self._draw()
        area = self._area.rect()
        self._fit(area.width() - 2 * _GAP)
        left = selection.center().x() - self.width() // 2
        above = selection.top() - self.height() - _GAP
        top = above if above > 0 else min(selection.bottom() + _GAP, area.height() - self.height() - _GAP)
        self.move(max(_GAP, min(left, area.width() - self.width() - _GAP)), top)
        self.show()
        self.raise_()

    def _fit(self, room: int) -> None:
        """Stand closer where there is little room, and leave out what Ctrl+C does as well where there is less."""
        for tight, copying in ((False, True), (True, True), (True, False)):
            self._copy.setVisible(copying)
            set_tight(self, tight=tight)
            self.adjustSize()
            if self.width() <= room:
                return

    def _ask(self, color: str) -> None:
        self.highlight_requested.emit(color)


def _dot(fill: str, edge: str, ratio: float) -> QIcon:
    picture = QPixmap(round(_DOT * ratio), round(_DOT * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill))
    painter.setPen(QColor(edge))
    painter.drawEllipse(QRectF(1.5, 1.5, _DOT - 3, _DOT - 3))
    painter.end()
    return QIcon(picture)
