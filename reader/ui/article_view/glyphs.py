"""Has letters measured in a font some at a time: the first time they are seen in it, that is most of setting a text."""

from collections.abc import Iterator

from PySide6.QtGui import QFont, QFontMetricsF

# Letters that are measured at one turn of the event loop, and fonts that Qt is expected to remember.
_EACH, _FONTS = 120, 6


class Glyphs:
    """Knows which letters of which fonts Qt has measured."""

    def __init__(self) -> None:
        self._known: dict[str, set[str]] = {}

    def take(self, font: QFont, text: str) -> None:
        """Take notice of a text that was set."""
        self._of(font).update(text)

    def measure(self, font: QFont, text: str) -> Iterator[None]:
        """Measure the letters of a text that weren't yet; each step but the last one is followed by another."""
        known = self._of(font)
        letters = "".join(dict.fromkeys(letter for letter in text if letter not in known))
        metrics = QFontMetricsF(font)
        for start in range(0, len(letters), _EACH):
            yield
            part = letters[start : start + _EACH]
            metrics.horizontalAdvance(part)
            known.update(part)

    def _of(self, font: QFont) -> set[str]:
        """Return the letters known of a font, which is the latest from now on."""
        key = font.key()
        self._known[key] = self._known.pop(key, set())
        while len(self._known) > _FONTS:
            del self._known[next(iter(self._known))]
        return self._known[key]
