"""Typing in a list goes to the row that begins so: in either script, or by pinyin."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from reader.text import fold_key
from reader.text.pinyin import pinyin_pattern


class TypeAhead(QObject):
    """Gathers the letters that are typed without a pause between them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._typed = ""
        pause = QGuiApplication.styleHints().keyboardInputInterval()
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(self._forget)

    def find(self, letters: str, texts: Sequence[str], current: int) -> int | None:
        """Return the row that is meant by what has been typed, the next one from `current` on; None where none is.

        Letters that go on keep the current row while it fits; the same one again goes to the next that begins with it.
        """
        again = self._typed == letters
        self._typed = letters if again else self._typed + letters
        self._pause.start()
        first = current + (again or self._typed == letters)
        around = (row % len(texts) for row in range(first, first + len(texts)))
        return next((row for row in around if _begins(texts[row], self._typed)), None)

    def _forget(self) -> None:
        self._typed = ""


def _begins(text: str, typed: str) -> bool:
    pattern = pinyin_pattern(typed)
    return fold_key(text).startswith(fold_key(typed)) or bool(pattern and re.match(pattern, text))
