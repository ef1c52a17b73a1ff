"""Fields for what the reader calls the highlight colours."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.widgets.clearable_field import ClearableField
from reader.ui.widgets.field import Field

_SIDE, _FINE = 14, 2


class ColorNames(QWidget):
    """A field a colour; `names_changed` carries the names that are given, by colour."""

    names_changed = Signal(object)

    def __init__(self, usual: Mapping[str, str], dots: Mapping[str, str], parent: QWidget | None = None) -> None:
        """Show a field for each colour, with its usual name and how it looks."""
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.fields: dict[str, Field] = {}
        for color, name in usual.items():
            field = self.fields[color] = ClearableField(name)
            field.setMaxLength(40)
            field.addAction(_dot(dots.get(color, "")), Field.ActionPosition.LeadingPosition)
            field.editingFinished.connect(self._on_finished)
            layout.addWidget(field)

    def show_names(self, names: Mapping[str, str]) -> None:
        """Show the names that are given."""
        for color, field in self.fields.items():
            field.setText(names.get(color, ""))

    def _on_finished(self) -> None:
        names = {color: field.text().strip() for color, field in self.fields.items()}
        self.names_changed.emit({color: name for color, name in names.items() if name})


def _dot(color: str) -> QIcon:
    """Return the dot that stands for a colour everywhere, sharp on a fine screen too."""
    dot = QPixmap(_SIDE * _FINE, _SIDE * _FINE)
    dot.fill(Qt.GlobalColor.transparent)
    painter = QPainter(dot)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawEllipse(dot.rect())
    painter.end()
    dot.setDevicePixelRatio(_FINE)
    return QIcon(dot)
