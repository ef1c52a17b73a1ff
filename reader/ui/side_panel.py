"""The side panel: details, notes, search, overview as tabs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QWidget

from reader.article import Damage
from reader.entities import Mention
from reader.session import Changes, Reading
from reader.ui.look.theme import Theme
from reader.ui.look.words import counted

if TYPE_CHECKING:
    from reader.ui.panels.dossier import DossierPanel
    from reader.ui.panels.notes import NotesPanel
    from reader.ui.panels.overview import OverviewPanel
    from reader.ui.panels.search import SearchPanel

PANELS = ("details", "notes", "search", "overview")


class SidePanel(QTabWidget):
    """Holds the four panels and hands on what changed; its tabs are there before the panels are, with `furnish`."""

    details: "DossierPanel"
    notes: "NotesPanel"
    search: "SearchPanel"
    overview: "OverviewPanel"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._panels: tuple[DossierPanel | NotesPanel | SearchPanel | OverviewPanel, ...] = ()
        self.setDocumentMode(True)
        self.tabBar().setExpanding(True)
        self.tabBar().setProperty("side", "true")
        self.tabBar().setUsesScrollButtons(False)
        self.tabBar().setElideMode(Qt.TextElideMode.ElideRight)
        for title in (self.tr("Details"), self.tr("Notes"), self.tr("Search"), self.tr("Overview")):
            self.addTab(QWidget(), title)
        self.tabBar().setAccessibleName(self.tr("Side panel"))

    def furnish(self, theme: Theme) -> None:
        """Make the panels."""
        from reader.ui.panels.dossier import DossierPanel  # noqa: PLC0415 - the text comes to the screen first
        from reader.ui.panels.notes import NotesPanel  # noqa: PLC0415
        from reader.ui.panels.overview import OverviewPanel  # noqa: PLC0415
        from reader.ui.panels.search import SearchPanel  # noqa: PLC0415

        self.details, self.notes = DossierPanel(theme), NotesPanel(theme)
        self.search, self.overview = SearchPanel(theme), OverviewPanel(theme)
        self._panels = (self.details, self.notes, self.search, self.overview)
        front = self.currentIndex()
        for index, panel in enumerate(self._panels):
            title = self.tabText(index)
            self.widget(index).deleteLater()  # pyright: ignore[reportOptionalMemberAccess] - each tab has its page
            self.removeTab(index)
            self.insertTab(index, panel, title)
        self.setCurrentIndex(front)
        self.set_theme(theme)

    @property
    def shown_entity(self) -> str | None:
        """Id of the entity whose details are on the screen."""
        return self.details.entity if self.details.isVisible() else None

    def bring(self, name: str) -> None:
        """Bring a panel to the front, and show the side panel if it is hidden."""
        self.setCurrentIndex(PANELS.index(name))
        self.show()

    def show_note(self, id: str) -> None:  # noqa: A002
        """Bring a note to the front."""
        self.bring("notes")
        self.notes.show_note(id)

    def show_mention(self, mention: Mention) -> None:
        """Bring the details of a time, duration or quantity to the front."""
        self.details.show_mention(mention)
        self.bring("details")

    def show_damage(self, damage: Damage) -> None:
        """Bring the details of a damaged place to the front."""
        self.details.show_damage(damage)
        self.bring("details")

    def write_note(self, id: str) -> None:  # noqa: A002
        """Bring a note to the front, the cursor in its text."""
        self.bring("notes")
        self.notes.show_note(id, write=True)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for panel in self._panels:
            panel.set_theme(theme)

    def show_reading(self, reading: Reading | None) -> None:
        """Show another article."""
        self._reading = reading
        for panel in self._panels:
            panel.show_reading(reading)
        self._count_notes()

    def take(self, changes: Changes) -> None:
        """Show what changed."""
        known = changes.analysis and self._reading is not None and self._reading.analysis.complete
        if changes.notes or changes.view or known:
            self.notes.refresh()
            self._count_notes()
        if changes.view:
            self.search.refresh()
        if changes.analysis or changes.view:
            self.overview.refresh()
        self.details.take(changes)

    def _count_notes(self) -> None:
        count = len(self._reading.notes) if self._reading else 0
        title = self.tr("Notes")
        self.setTabText(PANELS.index("notes"), f"{title} {counted(count)}" if count else title)
