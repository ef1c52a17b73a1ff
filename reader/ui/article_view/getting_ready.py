"""Makes what a page is going to show, a part at a turn of the event loop, before the page is set.

::

    another script   the text converted | its letters measured in their font, some at a turn | the page set

What the reader waits for lasts no longer than at one go, and no key has to wait for all of it. What is little is made
at once.
"""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.session import Reading, View
from reader.ui.article_view.aids import Aids
from reader.ui.article_view.glyphs import Glyphs

if TYPE_CHECKING:
    from reader.ui.article_view.sheet import Sheet

# Code points: a text that is set at once whatever it takes, and what a large screen holds.
_LITTLE, _SCREEN = 1_000, 1_500

_Steps = Iterator[None]


class GettingReady(QObject):
    """Gets one sheet ready for one change after the other, in the order in which they were asked for."""

    def __init__(self, sheet: "Sheet") -> None:
        super().__init__(sheet)
        self.glyphs = Glyphs()
        self._sheet = sheet
        self._waiting: deque[tuple[_Steps, Callable[[], None]]] = deque()
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._take_turn)

    def for_view(self, reading: Reading, view: View, then: Callable[[], None]) -> None:
        """Call `then` once the page can show its text in a view; at once where nothing has to be made."""
        self._get(self._text(reading, view), then)

    def for_type(self, family: str, size: int, then: Callable[[], None]) -> None:
        """Call `then` once the page can be set in a family (empty: chosen by script) and size in pixels."""
        self._get(self._letters(family, size), then)

    def for_aids(self, aids: Aids, then: Callable[[], None]) -> None:
        """Call `then` once the readings on the screen are known."""
        self._get(self._readings(aids), then)

    def _get(self, steps: _Steps, then: Callable[[], None]) -> None:
        self._waiting.append((steps, then))
        self._turns.start()
        if len(self._waiting) == 1:
            self._take_turn()

    def _take_turn(self) -> None:
        """Take the next step; after the last one the page is set, in the same turn."""
        while self._waiting:
            steps, then = self._waiting[0]
            if next(steps, steps) is None:
                return
            self._waiting.popleft()
            then()
        self._turns.stop()

    def _text(self, reading: Reading, view: View) -> _Steps:
        sheet = self._sheet
        if sheet.reading is not reading or self._is_little():
            return
        self._take_letters()
        shown = sheet.text(view)
        yield
        yield from self.glyphs.measure(sheet.style(view.script).font(), shown.aligned.target)

    def _letters(self, family: str, size: int) -> _Steps:
        sheet = self._sheet
        if sheet.reading is None or sheet.layers is None or self._is_little():
            return
        self._take_letters()
        style = replace(sheet.style(sheet.reading.view.script, family), size=size)
        yield from self.glyphs.measure(style.font(), sheet.layers.text.shown.aligned.target)

    def _readings(self, aids: Aids) -> _Steps:
        layers = self._sheet.layers
        if layers is None or aids.aloud == "off" or self._is_little():
            return
        ahead = 0
        for line, (block, view_span) in enumerate(layers.text.shown.blocks):
            if block.span.end <= self._sheet.offset or ahead > _SCREEN:
                continue
            yield
            layers.said(line, aids)
            ahead += len(view_span)

    def _take_letters(self) -> None:
        """Take notice of what is on the page, which is measured."""
        sheet = self._sheet
        if sheet.reading is not None and sheet.layers is not None:
            self.glyphs.take(sheet.style(sheet.reading.view.script).font(), sheet.layers.text.shown.aligned.target)

    def _is_little(self) -> bool:
        layers = self._sheet.layers
        return layers is None or len(layers.text.shown.aligned.target) <= _LITTLE
