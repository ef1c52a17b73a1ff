"""Colours all mentions of a name for a while, several names in different colours."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from reader.entities import Mention
from reader.session.chosen import Chosen
from reader.ui.article_view import ArticleView
from reader.ui.commands.actions import Actions
from reader.ui.look.theme import MARKERS
from reader.ui.panels.dossier import DossierPanel


class Coloring(QObject):
    """Takes the name that the keyboard is at, or the one whose details are shown; nothing of it is kept."""

    news = Signal(str)

    def __init__(
        self, view: ArticleView, details: DossierPanel, actions: Actions, at_hand: Callable[[], ArticleView]
    ) -> None:
        """Take the view of the article in front, and what returns that which the keyboard is in."""
        super().__init__(view)
        self._view, self._details, self._at_hand = view, details, at_hand
        actions.connect({"color_name": self.toggle, "uncolor_names": self.clear})

    def toggle(self) -> None:
        """Colour the name, or take its colour away."""
        focused, layers = self._at_hand().page.focused, self._view.sheet.layers
        entity = (focused.entity if isinstance(focused, Mention) else None) or self._details.entity
        if layers is None:
            return
        if entity is None:
            self.news.emit(self.tr("Click a name, or walk to one with Tab; then colour it."))
            return
        colored, known = self._view.sheet.colored, layers.analysis.entity(entity)
        if entity in layers.colored:
            self._show([(one, marker) for one, marker in colored if one.id != entity])
        elif known is not None:
            used = [marker for _, marker in colored]
            free = min(range(MARKERS), key=lambda marker: (used.count(marker), marker))
            self._show([*colored, (Chosen(known, id=entity), free)])

    def clear(self) -> None:
        """Take all colours away."""
        self._show([])

    def _show(self, colored: Sequence[tuple[Chosen, int]]) -> None:
        self._view.sheet.colored = colored
        self._view.sheet.refresh(analysis=False)
