"""Switches the caret in the article, and keeps in the settings whether the reader wants one."""

from PySide6.QtCore import QObject

from reader.ui.article_view import ArticleView
from reader.ui.article_view.text_cursor import TextCursor
from reader.ui.commands.actions import Actions
from reader.ui.preferences import Preferences


class TextCursorFlow(QObject):
    """The caret of one window."""

    def __init__(self, view: ArticleView, preferences: Preferences, actions: Actions) -> None:
        super().__init__(view)
        self._preferences, self._actions = preferences, actions
        self._cursor = TextCursor(view.page, preferences.settings.caret)
        self._cursor.changed.connect(self._show)
        preferences.changed.connect(self._on_preferences_changed)
        actions.connect({"caret": self._on_switched})
        self._show()

    def _on_switched(self) -> None:
        self._preferences.change(caret="on" if self._actions["caret"].isChecked() else "off")

    def _on_preferences_changed(self, names: frozenset[str]) -> None:
        if "caret" in names:
            self._cursor.want(self._preferences.settings.caret)

    def _show(self) -> None:
        self._actions.check("caret", on=self._cursor.on)
