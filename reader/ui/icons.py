"""Our own small set of line icons, recoloured by the theme's roles."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.resources import resource
from reader.ui.theme import Theme

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
    for mode, state, color in states:
        for side in _SIDES:
            result.addPixmap(_drawn(name, color, side), mode, state)
    return result


def application_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resource("icons", "xidu.svg")))


def _drawn(name: str, color: str, side: int) -> QPixmap:
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
