"""How a mark tells the type of a name without its colour: every type has a dash pattern of its own."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from reader.entities.types import EntityType

# Lengths of line and gap, in widths of the line; a person's is solid.
DASHES: Mapping[EntityType, tuple[float, ...]] = {
    "PER": (),
    "LOC": (1.5, 1.8),
    "ORG": (5, 2.5),
    "TIME": (6, 2.5, 1.2, 2.5),
    "DURATION": (6, 2.5, 1.2, 2.5, 1.2, 2.5),
    "QUANTITY": (1, 3),
    "WORK": (10, 2),
    "TERM": (2.5, 2.5),
}


def line_pen(color: str | QColor, dashes: tuple[float, ...] = (), width: float = 1.2) -> QPen:
    """Return a pen for a line under words, or for its sample in a legend."""
    pen = QPen(QColor(color), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        pen.setDashPattern(list(dashes))
    return pen
