"""Walking by keyboard from name to name, footnotes' marks among them, and from one doubtful place to the next.

Each one is said.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from reader.article import Damage, Reference
from reader.article.conversion.doubts import Doubt
from reader.entities.types import Mention
from reader.text.span import Span
from reader.ui.article_view.page import Page
from reader.ui.article_view.sheet import Sheet
from reader.ui.article_view.tips import tip
from reader.ui.look.words import type_name

_Place = Mention | Damage | Doubt | Reference


class Walk(QObject):
    """Puts the keyboard on what comes next on the page; `announced` carries the words about it."""

    announced = Signal(str)

    def __init__(self, page: Page, sheet: Sheet) -> None:
        super().__init__(page)
        self._page, self._sheet = page, sheet

    def to_mention(self, step: int) -> bool:
        """Focus the next mention or footnote mark (or the one before, for -1); return whether there was one."""
        layers = self._sheet.layers
        places: Sequence[_Place] = layers.mentions() if layers else ()
        if layers and layers.article.references:
            places = sorted((*places, *layers.article.references), key=_start)
        return self._focus(_next(places, self._at, step, here=self._on_place))

    def to_trouble(self, step: int) -> bool:
        """Focus the next place that is damaged, proposed or of uncertain form; return whether there was one."""
        layers = self._sheet.layers
        places: list[Damage | Doubt] = [*layers.article.damage, *layers.text.shown.doubts] if layers else []
        places.sort(key=_start)
        found = self._focus(_next(places, self._at, step, here=self._on_place))
        if not found:
            self.announced.emit(self.tr("There is no doubtful place further on."))
        return found

    @property
    def _at(self) -> int:
        from reader.ui.article_view.caret import meant_place  # noqa: PLC0415 - not before somebody walks

        return meant_place(self._sheet)

    @property
    def _on_place(self) -> bool:
        return self._page.focused is not None

    def _focus(self, place: _Place | None) -> bool:
        self._page.focused = place
        if place is not None:
            self._sheet.jump(place.span)
            # A magnifier and a screen reader look where the caret is.
            from reader.ui.article_view.caret import select_quietly  # noqa: PLC0415 - not before somebody walks

            select_quietly(self._sheet, Span(place.span.start, place.span.start))
            self.announced.emit(self._said(place))
        self._page.viewport().update()
        return place is not None

    def _said(self, place: _Place) -> str:
        layers = self._sheet.layers
        if layers is None:
            return ""
        shown = layers.text.image(place.span).of(layers.text.shown.aligned.target)
        if isinstance(place, Mention):
            return f"{shown or place.text}, {type_name(place.type)}"
        if isinstance(place, Reference):
            return self.tr("Footnote {mark}: {words}").format(mark=shown, words=tip(place, layers.article))
        return f"{shown}, {tip(place, layers.article)}".lstrip(", ").replace("\n", ". ")


def _next(places: Sequence[_Place], at: int, step: int, *, here: bool) -> _Place | None:
    """Return what begins after an offset, or before it for a negative step; `here` is left out where one is on it."""
    if step > 0:
        index = bisect_right(places, at, key=_start) if here else bisect_left(places, at, key=_start)
    else:
        index = bisect_left(places, at, key=_start) - 1
    return places[index] if 0 <= index < len(places) else None


def _start(place: _Place) -> int:
    return place.span.start
