"""What can be done with an open article from the menu of its tab, whether it is in front or not."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.ui.desk.tabs import Tab

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow


class TabMenu(QObject):
    """Adds to the menu that the strip offers; answers what else is asked for there."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.strip.offered.connect(self._fill)
        window.strip.open_requested.connect(window.actions_["open"].trigger)

    def _fill(self, menu: QMenu, number: int) -> None:
        tab, window = self._window.desk.tabs.all[number], self._window
        menu.addSeparator()
        menu.addAction(self.tr("Copy title")).triggered.connect(lambda: self._copy_title(tab))
        menu.addAction(self.tr("Copy citation")).triggered.connect(lambda: self._cite(tab))
        menu.addAction(self.tr("Show the file in its folder")).triggered.connect(
            lambda: window.outside.show_folder(tab)
        )

    def _copy_title(self, tab: Tab) -> None:
        QGuiApplication.clipboard().setText(tab.title)
        self._window.status.say(self.tr("Copied “{title}”.").format(title=tab.title))

    def _cite(self, tab: Tab) -> None:
        if tab.reading is not None:
            self._window.export_flow.cite_whole([tab.reading])
        elif tab.number is not None:
            self._window.room.unopened.cite([tab.number])
