"""Opens what an article came from in other programs: its file at once, a page of the web after asking."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from reader.ui.desk.desk import Desk
from reader.ui.desk.tabs import Tab

_WEB = {"http", "https"}


class Outside(QObject):
    """The way from an article to its original; `news` says where there is none."""

    news = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._parent = desk, parent

    def open_file(self) -> None:
        """Open the file in its own program."""
        self._show(self._desk.tabs.current)

    def show_folder(self, tab: Tab) -> None:
        """Show the folder that an open article's file lies in."""
        self._show(tab, folder=True)

    def _show(self, tab: Tab | None, *, folder: bool = False) -> None:
        path = self._path(tab)
        if path is None:
            self.news.emit(self.tr("This article came without a file; its text is kept in the library."))
        elif not path.exists():
            self.news.emit(
                self.tr("{name} is no longer in {folder}. Its text and your notes are kept in the library.").format(
                    name=path.name, folder=path.parent
                )
            )
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent if folder else path))):
            self.news.emit(self.tr("No program here opens {name}.").format(name=path.name))

    def open_link(self) -> None:
        """Ask, then open the page in the browser; nothing else in this program leads to the network."""
        reading = self._desk.reading
        url = QUrl(reading.article.metadata.url or "") if reading else QUrl()
        if url.scheme() not in _WEB:
            self.news.emit(self.tr("The article does not say which page it came from."))
            return
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Open this page in the browser?"))
        box.setInformativeText(url.toDisplayString() + "\n\n" + self.tr("The browser will use the network."))
        go = box.addButton(self.tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.finished.connect(lambda: box.clickedButton() is go and QDesktopServices.openUrl(url))
        box.open()

    def _path(self, tab: Tab | None) -> Path | None:
        if tab is None or tab.path is not None:
            return tab.path if tab is not None else None
        entry = next((each for each in self._desk.entries() if each.number == tab.library_number), None)
        return Path(entry.path) if entry is not None and entry.path else None
