"""The way from an article to paper; what prints is loaded when somebody prints."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.ui.desk.desk import Desk
from reader.ui.preferences import Preferences


class Paper(QObject):
    """Prints the article in front, or shows its pages first."""

    def __init__(self, desk: Desk, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._preferences, self._parent = desk, preferences, parent

    def print_article(self) -> None:
        """Ask for the printer, then print."""
        from reader.ui.flows.printing import print_article  # noqa: PLC0415 - not before somebody wants it

        if self._desk.reading is not None:
            print_article(self._desk.reading, self._preferences.settings.font_family, self._parent)

    def preview(self) -> None:
        """Show the pages."""
        from reader.ui.flows.printing import preview  # noqa: PLC0415 - not before somebody wants it

        if self._desk.reading is not None:
            preview(self._desk.reading, self._preferences.settings.font_family, self._parent)
