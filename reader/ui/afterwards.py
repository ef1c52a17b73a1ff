"""What comes in another turn of the event loop: drawing, and what needn't be there together with the page."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QTextEdit, QWidget

from reader.ui.look.words import program_name

_PATIENCE_MS = 1_000


class FirstPage(QObject):
    """Emits `over` once: after a page has first been painted with a text in it, or when that takes too long."""

    over = Signal()

    def __init__(self, page: QTextEdit) -> None:
        super().__init__(page)
        self._page = page
        page.viewport().installEventFilter(self)
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._timer.timeout.connect(self._end)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint of a text; what it brings about comes when that is over."""
        if event.type() == QEvent.Type.Paint and not self._page.document().isEmpty():
            self._timer.start(0)
        return super().eventFilter(watched, event)

    def _end(self) -> None:
        self._page.viewport().removeEventFilter(self)
        self.over.emit()
        self.deleteLater()


class Afterwards(QObject):
    """Does things one at a turn of the event loop, in the order in which they were first asked for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[Callable[[], None]] = []
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._take_turn)

    def do(self, what: Callable[[], None]) -> None:
        """Have something done; what waits already is done once."""
        if what not in self._waiting:
            self._waiting.append(what)
        self._turns.start()

    def _take_turn(self) -> None:
        what = self._waiting.pop(0)
        if not self._waiting:
            self._turns.stop()
        what()


class Curtain(QObject):
    """Leaves what widgets show on the screen until the next turn: what is new is made in one, drawn in another.

    `drawn` comes a turn after that, when it is on the screen.
    """

    drawn = Signal()

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__(widgets[0])
        self._widgets = widgets
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._lift)
        # Not a single shot, which would come with the events that are posted, the drawing the last of them.
        self._drawing = QTimer(self, singleShot=True, interval=0)
        self._drawing.timeout.connect(self.drawn)

    @property
    def holds(self) -> bool:
        """Whether something isn't drawn in this turn."""
        return self._timer.isActive()

    def hold(self) -> None:
        """Draw nothing in this turn."""
        for widget in self._widgets:
            if widget.isVisible():
                widget.setUpdatesEnabled(False)
                self._timer.start()

    def _lift(self) -> None:
        for widget in self._widgets:
            widget.setUpdatesEnabled(True)
        self._drawing.start()


class Title(QObject):
    """Calls a window by what it shows, as soon as that is drawn: its frame is drawn by somebody else."""

    def __init__(self, window: QWidget, curtain: Curtain) -> None:
        super().__init__(window)
        self._window, self._curtain, self._words = window, curtain, ""
        curtain.drawn.connect(self._show)

    def show(self, words: str) -> None:
        """Call the window so from now on."""
        self._words = f"{words} · {program_name()}"
        if not self._curtain.holds:
            self._show()

    def _show(self) -> None:
        self._window.setWindowTitle(self._words)
