"""Switches the aids to reading: keeps what the reader chose in the settings, and shows it on the page."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.session.settings import NUMBERS
from reader.ui.actions import Actions
from reader.ui.article_view import ArticleView
from reader.ui.article_view.aids import Aids
from reader.ui.preferences import Preferences

_SETTINGS = frozenset({"paragraph_numbers"})


class ReadingAids(QObject):
    """The aids of one window."""

    def __init__(self, view: ArticleView, preferences: Preferences, actions: Actions) -> None:
        super().__init__(view)
        self._view, self._preferences, self._actions = view, preferences, actions
        actions.connect({f"numbers_{which}": self._chooser(paragraph_numbers=which) for which in NUMBERS})
        preferences.changed.connect(self._on_preferences_changed)
        self._show()

    def _chooser(self, **values: object) -> Callable[[], None]:
        return lambda: self._preferences.change(**values)

    def _on_preferences_changed(self, names: frozenset[str]) -> None:
        if names & _SETTINGS:
            self._show()

    def _show(self) -> None:
        settings = self._preferences.settings
        self._actions.check(f"numbers_{settings.paragraph_numbers}")
        self._view.sheet.aids = Aids(settings.paragraph_numbers)
        self._view.sheet.load()
