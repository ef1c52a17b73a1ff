"""A column that scrolls where the window is too low for it: it never pushes the window's foot off the screen."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

_LEAST = 72


class Roomy(QScrollArea):
    """Is as high as what it holds wants to be, down to a few lines; what has the focus is scrolled into sight."""

    def __init__(self, held: QWidget, *, stretches: bool = False, parent: QWidget | None = None) -> None:
        """Hold a widget; one that `stretches` takes more height than it needs where there is some."""
        super().__init__(parent)
        self._held = held
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(held)
        held.installEventFilter(self)
        policy = QSizePolicy.Policy.Expanding if stretches else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, policy)

    def sizeHint(self) -> QSize:
        """Ask for what the held widget asks for."""
        return self._held.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Insist on the width, but on little height."""
        least = self._held.minimumSizeHint()
        return QSize(least.width() + self.verticalScrollBar().sizeHint().width(), min(least.height(), _LEAST))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when the held widget does."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
