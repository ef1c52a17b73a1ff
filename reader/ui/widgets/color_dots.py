"""A row of round buttons, one a colour."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

_SIDE = 20


class ColorDots(QWidget):
    """Emits the name of the colour that was chosen; with `allow_none` a second click takes the choice back."""

    color_chosen = Signal(str)

    def __init__(self, names: Mapping[str, str], parent: QWidget | None = None, *, allow_none: bool = False) -> None:
        super().__init__(parent)
        self._allow_none = allow_none
        self._dots: dict[str, _Dot] = {}
        group = QButtonGroup(self)
        group.setExclusive(not allow_none)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for color, name in names.items():
            dot = self._dots[color] = _Dot(name)
            dot.setObjectName(color)
            dot.clicked.connect(self._on_dot_clicked)
            group.addButton(dot)
            layout.addWidget(dot)
        layout.addStretch(1)

    def set_colors(self, colors: Mapping[str, str], line: str, ink: str) -> None:
        """Set how each colour looks."""
        for color, dot in self._dots.items():
            dot.set_colors(colors.get(color, line), line, ink)

    def name_colors(self, names: Mapping[str, str]) -> None:
        """Call the colours so."""
        for color, name in names.items():
            self._dots[color].setToolTip(name)
            self._dots[color].setAccessibleName(name)

    def choose(self, color: str) -> None:
        """Show a colour as the one chosen, without saying so."""
        for name, dot in self._dots.items():
            dot.setChecked(name == color)

    def _on_dot_clicked(self) -> None:
        dot = self.sender()
        if isinstance(dot, _Dot):
            color = dot.objectName() if dot.isChecked() or not self._allow_none else ""
            self.choose(color)
            self.color_chosen.emit(color)


class _Dot(QAbstractButton):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFixedSize(_SIDE, _SIDE)
        self._fill = self._line = self._ink = QColor()

    def set_colors(self, fill: str, line: str, ink: str) -> None:
        self._fill, self._line, self._ink = QColor(fill), QColor(line), QColor(ink)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self.isChecked() or self.hasFocus()
        painter.setPen(QPen(self._ink if marked else self._line, 1.6 if marked else 1))
        painter.setBrush(self._fill)
        painter.drawEllipse(self.rect().adjusted(3, 3, -3, -3))
        if self.hasFocus():
            painter.setPen(QPen(self._ink, 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))
