"""Our own small set of line icons, recoloured by the theme's roles."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.resources import resource
from reader.ui.look.theme import Theme

_SIDES = (20, 40)


def icon(name: str, theme: Theme) -> QIcon:
    """Return an icon drawn in the theme's soft ink, in ink while switched on, faint where disabled."""
    return shaded(name, theme.soft, theme.ink, theme.faint)


def shaded(name: str, soft: str, ink: str, faint: str) -> QIcon:
    """Return an icon in soft ink, in ink under the pointer and while switched on, faint where disabled."""
    result = QIcon()
    states = (
        (QIcon.Mode.Normal, QIcon.State.Off, soft),
        (QIcon.Mode.Active, QIcon.State.Off, ink),
        (QIcon.Mode.Normal, QIcon.State.On, ink),
        (QIcon.Mode.Disabled, QIcon.State.Off, faint),
    )
    drawn = {color: _drawn(name, color) for color in dict.fromkeys(color for _, _, color in states)}
    for mode, state, color in states:
        for pixmap in drawn[color]:
            result.addPixmap(pixmap, mode, state)
    return result


def tinted(name: str, color: str) -> QIcon:
    """Return an icon in one colour, whatever its state."""
    result = QIcon()
    for pixmap in _drawn(name, color):
        result.addPixmap(pixmap)
    return result


def application_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resource("icons", "xidu.svg")))


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _drawn(name: str, color: str) -> list[QPixmap]:
    """Return the pictures of an icon in one colour, for usual screens and for fine ones."""
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
    pixmaps = [QPixmap(QSize(side, side)) for side in _SIDES]
    for pixmap in pixmaps:
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
        painter.end()
    return pixmaps
