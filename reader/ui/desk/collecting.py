"""Has Python collect its garbage on the window's thread alone.

Python collects cycles on whichever thread allocates next. A dialog or a window in such a cycle would be destroyed by a
worker then, its timers and events left behind: a crash, some time later.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 400


class Collector(QObject):
    """Collects as often as Python would, in the event loop's turns."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Never switched on again: another window of the process may have workers still.
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    @staticmethod
    def keep() -> None:
        """Take what is there out of later collections, as a book's names come in.

        They hold no circles, and to look through them all would stop the window for a quarter of a second.
        """
        gc.freeze()

    @staticmethod
    def let_go() -> None:
        """Look again at what was kept."""
        gc.unfreeze()

    def _collect(self) -> None:
        pairs = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, threshold) in enumerate(pairs) if count > threshold]
        if due:
            gc.collect(max(due))
