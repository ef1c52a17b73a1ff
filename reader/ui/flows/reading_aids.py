"""Switches the aids to reading: keeps what the reader chose in the settings, and shows it on the page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from reader.session.settings import ALOUD, NUMBERS
from reader.text import readings
from reader.ui.article_view import ArticleView
from reader.ui.article_view.aids import Aids
from reader.ui.commands.actions import Actions
from reader.ui.desk.jobs import Jobs
from reader.ui.preferences import Preferences

_SAMPLE = 500
_SETTINGS = frozenset({"paragraph_numbers", "aloud", "notation", "region"})


class ReadingAids(QObject):
    """The aids of one window."""

    def __init__(self, jobs: Jobs, view: ArticleView, preferences: Preferences, actions: Actions) -> None:
        super().__init__(view)
        self._jobs, self._view, self._preferences, self._actions = jobs, view, preferences, actions
        self._words: frozenset[str] = frozenset()
        # The words whose readings are wanted, and all their forms; None before any reading is there.
        self._prepared: tuple[frozenset[str], frozenset[str]] | None = None
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
        wanted: frozenset[str] = self._words if settings.aloud == "words" else frozenset()
        if settings.aloud != "off" and (self._prepared is None or self._prepared[0] != wanted):
            layers = self._view.sheet.layers
            shown = layers.text.shown.aligned.target[:_SAMPLE] if layers is not None else ""
            # What converts a Traditional text, and the forms of words, takes a while to load: the page doesn't wait.
            self._jobs.run(lambda: _prepare(wanted, shown), each=self._on_prepared)
            return
        words = self._prepared[1] if self._prepared else wanted
        aids = Aids(settings.paragraph_numbers, settings.aloud, settings.notation, settings.region, words)
        if self._view.sheet.reading is None:
            self._set(aids)
        else:
            self._view.sheet.ready.for_aids(aids, partial(self._set, aids))

    def _set(self, aids: Aids) -> None:
        self._view.sheet.aids = aids
        self._view.sheet.load()

    def _on_prepared(self, prepared: tuple[frozenset[str], frozenset[str]]) -> None:
        self._prepared = prepared
        self._show()


def _prepare(words: frozenset[str], shown: str) -> tuple[frozenset[str], frozenset[str]]:
    """Load what the readings of a text need; return words with the forms in which they may be shown."""
    from reader.session.words.forms import forms  # noqa: PLC0415 - most readers never switch readings on

    readings(shown)
    return words, frozenset(form for word in words for form in forms(word))
