"""Files that are dragged over the window: a frame says that they can be let go of here, and they are opened."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

_VEIL, _FRAME, _ROUND = 225, 3, 10


class Dropping(QObject):
    """Takes files for a window; what else is dragged over it is none of its business."""

    def __init__(self, window: QWidget, opened: Callable[[Sequence[Path]], object]) -> None:
        """Call `opened` with the files that are let go of over the window."""
        super().__init__(window)
        self._opened = opened
        self.sign = DropSign(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the sign while files are over the window, and open those that are let go of."""
        kind = event.type()
        if kind in {QEvent.Type.DragLeave, QEvent.Type.Drop}:
            self.sign.hide()
        if isinstance(event, QDropEvent) and kind in {QEvent.Type.DragEnter, QEvent.Type.Drop}:
            paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
            if paths:
                event.acceptProposedAction()
                if kind == QEvent.Type.Drop:
                    self._opened(paths)
                else:
                    self.sign.cover()
                return True
        return super().eventFilter(watched, event)


class DropSign(QWidget):
    """A veil with a frame and words over the whole window, which the mouse doesn't meet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Lie over the whole window."""
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw veil, frame and words in the theme's colours."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self.palette().base().color())
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(self.palette().accent().color(), _FRAME))
        painter.drawRoundedRect(self.rect().adjusted(12, 12, -12, -12), _ROUND, _ROUND)
        painter.setPen(self.palette().text().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Let go to open"))
