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
    result = QIcon()
    states = (
        (QIcon.Mode.Normal, QIcon.State.Off, theme.soft),
        (QIcon.Mode.Active, QIcon.State.Off, theme.ink),
        (QIcon.Mode.Normal, QIcon.State.On, theme.ink),
        (QIcon.Mode.Disabled, QIcon.State.Off, theme.faint),
    )
    source = _source(name)
    for mode, state, color in states:
        renderer = QSvgRenderer(QByteArray(source.replace("currentColor", color).encode()))
        for side in _SIDES:
            result.addPixmap(_drawn(renderer, side), mode, state)
    return result


def tinted(name: str, color: str) -> QIcon:
    """Return an icon in one colour, whatever its state."""
    result = QIcon()
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
    for side in _SIDES:
        result.addPixmap(_drawn(renderer, side))
    return result


def application_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resource("icons", "xidu.svg")))


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _drawn(renderer: QSvgRenderer, side: int) -> QPixmap:
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
