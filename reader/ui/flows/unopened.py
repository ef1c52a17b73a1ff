"""What the reader does from the library's page with articles that needn't be open: details, citations, export."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.entities import Correction
from reader.errors import ReaderError
from reader.session import Reading
from reader.session.correcting import enter
from reader.ui.desk.opening import Arrival, loaded

if TYPE_CHECKING:
    from reader.ui.flows.library import LibraryFlow
    from reader.ui.main_window import MainWindow
    from reader.ui.panels.article_table import ArticleTable


class Unopened(QObject):
    """Loads them on a worker and carries out the wishes of the library's table."""

    failed = Signal(object)

    def __init__(self, window: "MainWindow", flow: "LibraryFlow", table: "ArticleTable") -> None:
        super().__init__(flow)
        self._window, self._flow = window, flow
        table.about_requested.connect(self.tell_about)
        table.cite_requested.connect(self.cite)
        table.export_requested.connect(self.export)

    def tell_about(self, numbers: Sequence[int]) -> None:
        """Open title, author, source and dates of an article for correcting."""
        self._load(numbers[:1], self._tell_about)

    def cite(self, numbers: Sequence[int]) -> None:
        """Copy the citations of articles."""
        self._load(numbers, self._window.export_flow.cite_whole)

    def export(self, numbers: Sequence[int]) -> None:
        """Ask what to export of articles."""
        self._load(numbers, self._export)

    def _load(self, numbers: Sequence[int], then: Callable[[list[Reading]], None]) -> None:
        """Make an open document for each article, beside those that lie on the desk."""
        desk = self._window.desk
        folder = desk.folder
        if folder is None:
            return

        def take(arrivals: list[Arrival]) -> None:
            then([
                Reading(
                    each.article, library=desk.shelf.library, entry_number=each.number, view=desk.view, added=each.added
                )
                for each in arrivals
            ])

        self._window.jobs.run(
            lambda: [loaded(folder, number) for number in numbers], each=take, failed=self.failed.emit
        )

    def _export(self, readings: list[Reading]) -> None:
        self._window.side.save()
        tabs = [self._window.desk.tabs.with_number(each.number or 0) for each in readings]
        # An open one is analysed already.
        self._window.export_flow.ask([
            tab.reading if tab is not None and tab.reading is not None else each
            for tab, each in zip(tabs, readings, strict=True)
        ])

    def _tell_about(self, readings: list[Reading]) -> None:
        from reader.ui.dialogs.metadata import MetadataDialog  # noqa: PLC0415 - not before somebody wants it

        (reading,) = readings
        dialog = MetadataDialog(reading.article, self._window)

        def take(corrections: Sequence[Correction]) -> None:
            self._flow.steps.do(
                lambda: self._change(reading, lambda: enter(reading, *corrections)),
                lambda: self._change(reading, reading.undo),
            )

        dialog.entered.connect(take)
        dialog.open()

    def _change(self, reading: Reading, change: Callable[[], object]) -> None:
        """Change an article, then show the library as it is now, and the article where it is open."""
        try:
            change()
        except ReaderError as error:
            self.failed.emit(error)
        self._flow.refresh()
        tab = self._window.desk.tabs.with_number(reading.number or 0)
        if tab is not None and tab.reading is not None:
            self._window.desk.shelf.renew(tab.reading)
