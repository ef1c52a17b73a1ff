"""Switches the aids to reading: keeps what the reader chose in the settings, and shows it on the page."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.session.settings import ALOUD, NUMBERS
from reader.text import readings
from reader.ui.article_view import ArticleView
from reader.ui.article_view.aids import Aids
from reader.ui.commands.actions import Actions
from reader.ui.desk.jobs import Jobs
from reader.ui.preferences import Preferences

_SETTINGS = frozenset({"paragraph_numbers", "aloud", "notation", "region"})


class ReadingAids(QObject):
    """The aids of one window."""

    def __init__(self, jobs: Jobs, view: ArticleView, preferences: Preferences, actions: Actions) -> None:
        super().__init__(view)
        self._jobs, self._view, self._preferences, self._actions = jobs, view, preferences, actions
        self._warm = False
        self._words: frozenset[str] = frozenset()
        actions.connect({f"numbers_{which}": self._chooser(paragraph_numbers=which) for which in NUMBERS})
        actions.connect({f"aloud_{which}": self._chooser(aloud=which) for which in ALOUD})
        actions.connect({"zhuyin": self._choose_notation, "taiwan_readings": self._choose_region})
        preferences.changed.connect(self._on_preferences_changed)
        self._show()

    def set_words(self, words: frozenset[str]) -> None:
        """Take the words that the reader learns."""
        if words != self._words:
            self._words = words
            self._show()

    def _chooser(self, **values: object) -> Callable[[], None]:
        return lambda: self._preferences.change(**values)

    def _choose_notation(self) -> None:
        self._preferences.change(notation="zhuyin" if self._actions["zhuyin"].isChecked() else "pinyin")

    def _choose_region(self) -> None:
        self._preferences.change(region="taiwan" if self._actions["taiwan_readings"].isChecked() else "mainland")

    def _on_preferences_changed(self, names: frozenset[str]) -> None:
        if names & _SETTINGS:
            self._show()

    def _show(self) -> None:
        settings = self._preferences.settings
        self._actions.check(f"numbers_{settings.paragraph_numbers}")
        self._actions.check(f"aloud_{settings.aloud}")
        self._actions.check("zhuyin", on=settings.notation == "zhuyin")
        self._actions.check("taiwan_readings", on=settings.region == "taiwan")
        if settings.aloud != "off" and not self._warm:
            # The tables of readings take a third of a second to load: the text doesn't wait for them.
            self._jobs.run(lambda: readings("读"), done=self._on_warm)
            return
        self._view.sheet.aids = Aids(
            settings.paragraph_numbers, settings.aloud, settings.notation, settings.region, self._words
        )
        self._view.sheet.load()

    def _on_warm(self) -> None:
        self._warm = True
        self._show()
