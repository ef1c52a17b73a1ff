"""One step of the tour: a card beside the part of the window that it speaks of, and a ring round that part."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.look.theme import Theme
from reader.ui.widgets.announcing import announce

_WIDTH = 330
_GAP = 14
_RING = 4
# The words of the button that skips stand below the others: its own paper and border lie outside them.
_LEFT, _INSIDE = 20, 9


class Ring(QWidget):
    """A line round a place; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._color = QColor()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_round(self, place: QRect, theme: Theme) -> None:
        """Go round a place, in the parent's coordinates."""
        self._color = QColor(theme.accent)
        self.setGeometry(place.adjusted(-_RING, -_RING, _RING, _RING))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Draw the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._color, 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 7, 7)


class TourCard(QFrame):
    """Says what can be tried; takes no keys away from the article, and can be gone on from or skipped."""

    next_requested = Signal()
    skipped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("floating", "true")
        self.setProperty("tour", "true")
        self.setAutoFillBackground(True)
        self.setFixedWidth(_WIDTH)
        self._area, self._ring = parent, Ring(parent)
        self._count = QLabel()
        self._count.setProperty("role", "faint")
        self._head = QLabel()
        self._head.setProperty("role", "empty")
        self._words = QLabel()
        for label in (self._head, self._words):
            label.setWordWrap(True)
        self._skip = QPushButton(self.tr("Skip the tour"))
        self._skip.setProperty("flat", "true")
        self._skip.setToolTip(self.tr("Esc skips the tour"))
        self._next = QPushButton()
        self._next.setProperty("primary", "true")
        self._skip.clicked.connect(self.skipped)
        self._next.clicked.connect(self.next_requested)
        row = QHBoxLayout()
        row.setContentsMargins(_LEFT - _INSIDE, 0, 0, 0)
        row.addWidget(self._skip)
        row.addStretch(1)
        row.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 18, _LEFT, 18)
        layout.setSpacing(6)
        for label in (self._count, self._head, self._words):
            label.setContentsMargins(_LEFT, 0, 0, 0)
            layout.addWidget(label)
        layout.addSpacing(6)
        layout.addLayout(row)
        self.hide()

    @property
    def words(self) -> str:
        """What the card says."""
        return f"{self._head.text()} {self._words.text()}"

    def say(self, step: int, steps: int, head: str, words: str) -> None:
        """Set the words of a step, counted from 1, and have a screen reader say them."""
        self._count.setText(self.tr("{step} of {steps}").format(step=step, steps=steps))
        self._head.setText(head)
        self._words.setText(words)
        last = step == steps
        self._next.setText(self.tr("Start reading") if last else self.tr("Next"))
        self._skip.setVisible(not last)
        self.setAccessibleName(self.words)
        announce(self, f"{self._count.text()}. {self.words}")

    def enter(self) -> None:
        """Put the keyboard on the button that goes on."""
        self._next.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be skipped on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.skipped.emit()
        else:
            super().keyPressEvent(event)

    def show_beside(self, place: QRect, theme: Theme) -> None:
        """Stand below a place of the parent's, or above it where there is no room; ring the place."""
        area = self._area.rect()
        layout = self.layout()
        height = layout.totalHeightForWidth(_WIDTH) if layout else self.sizeHint().height()
        self.resize(_WIDTH, height)
        left = max(_GAP, min(place.center().x() - _WIDTH // 2, area.width() - _WIDTH - _GAP))
        below = place.bottom() + _GAP
        above = place.top() - height - _GAP
        self.move(QPoint(left, below if below + height < area.height() or above < 0 else above))
        self._ring.show_round(place, theme)
        self.show()
        self.raise_()

    def go(self) -> None:
        """Go away, and the ring with it."""
        self._ring.hide()
        self.hide()
