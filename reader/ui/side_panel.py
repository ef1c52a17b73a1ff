"""The side panel: details, notes, search, overview as tabs."""

from collections import defaultdict
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QTabWidget, QWidget

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

# Each panel with the module that it is in and its name there: the text comes to the screen before they are loaded.
_PLACES = {
    "details": ("dossier", "DossierPanel"),
    "notes": ("notes", "NotesPanel"),
    "search": ("search", "SearchPanel"),
    "overview": ("overview", "OverviewPanel"),
}
PANELS = tuple(_PLACES)


class SidePanel(QTabWidget):
    """Holds the four panels and hands on what changed.

    The tabs are there from the start, a panel with `furnish` and when it is first looked at or asked for.
    """

    brought = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._theme: Theme | None = None
        self._panels: dict[str, Any] = {}
        self._waiting: defaultdict[str, list[Callable[[Any], object]]] = defaultdict(list)
        self.setDocumentMode(True)
        self.tabBar().setProperty("side", "true")
        self.tabBar().setExpanding(True)
        self.tabBar().setUsesScrollButtons(False)
        self.tabBar().setElideMode(Qt.TextElideMode.ElideRight)
        for title in (self.tr("Details"), self.tr("Notes"), self.tr("Search"), self.tr("Overview")):
            self.addTab(QWidget(), title)
        for part in (self, self.tabBar()):
            part.setAccessibleName(self.tr("Side panel"))

    def furnish(self, theme: Theme, dress: Callable[[QWidget], object]) -> None:
        """Make the panel in front now and the others when they are wanted; `dress` gives each its style."""
        self._theme = theme
        for name in PANELS:
            self._waiting[name].insert(0, dress)

        def make_seen(index: int) -> None:
            self._panel(PANELS[index])

        self.currentChanged.connect(make_seen)
        make_seen(self.currentIndex())

    @property
    def details(self) -> "DossierPanel":
        """What the article says of a name."""
        return self._panel("details")

    @property
    def notes(self) -> "NotesPanel":
        """The notes of the article."""
        return self._panel("notes")

    @property
    def search(self) -> "SearchPanel":
        """What was found in the article."""
        return self._panel("search")

    @property
    def overview(self) -> "OverviewPanel":
        """All names of the article."""
        return self._panel("overview")

    def when_made(self, name: str, then: Callable[[Any], object]) -> None:
        """Call `then` with a panel, now or as soon as it is made."""
        if name in self._panels:
            then(self._panels[name])
        else:
            self._waiting[name].append(then)

    def _panel(self, name: str) -> Any:
        if name not in self._panels:
            panel = self._panels[name] = _made(name, self._theme)
            _put_in(self, PANELS.index(name), panel)
            for then in self._waiting.pop(name, ()):
                then(panel)
            panel.set_theme(self._theme)
            panel.show_reading(self._reading)
        return self._panels[name]

    @property
    def shown_entity(self) -> str | None:
        """Id of the entity whose details are on the screen."""
        details = self._panels.get("details")
        return details.entity if details is not None and details.isVisible() else None

    @property
    def shown_note(self) -> str | None:
        """Id of the note that lies open, to be read and written."""
        notes = self._panels.get("notes")
        editor = notes.made_editor if notes is not None else None
        return editor.note_id if editor is not None else None

    def save(self) -> tuple[str, ...]:
        """Save what was typed last; return what was typed into each note that couldn't be saved."""
        editor = self.notes.made_editor if "notes" in self._panels else None
        if editor is None:
            return ()
        editor.save()
        editor.save_again([note.id for note in self._reading.notes] if self._reading else ())
        return editor.unsaved

    def bring(self, name: str) -> None:
        """Bring a panel to the front, and show the side panel if it is hidden."""
        self.setCurrentIndex(PANELS.index(name))
        self.show()
        self.brought.emit()

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
        self._theme = theme
        for panel in self._panels.values():
            panel.set_theme(theme)

    def show_reading(self, reading: Reading | None) -> None:
        """Show another article."""
        self._reading = reading
        for panel in self._panels.values():
            panel.show_reading(reading)
        self._count_notes()

    def take(self, changes: Changes) -> None:
        """Show what changed."""
        known = changes.analysis and self._reading is not None and self._reading.analysis.complete
        stale = {
            "notes": changes.notes or changes.view or known,
            "search": changes.view,
            "overview": changes.analysis or changes.view,
        }
        for name, panel in self._panels.items():
            if stale.get(name):
                panel.refresh()
        if stale["notes"]:
            self._count_notes()
        if "details" in self._panels:
            self.details.take(changes)

    def _count_notes(self) -> None:
        count = len(self._reading.notes) if self._reading else 0
        title = self.tr("Notes")
        self.setTabText(PANELS.index("notes"), f"{title} {counted(count)}" if count else title)


def enter(side: SidePanel) -> None:
    """Put the keyboard on the first thing of the panel in front, on the tabs where there is none.

    It is the first in sight. `QWidget.nextInFocusChain` isn't asked: PySide gives what it returns another parent, and
    when that is gone takes the menu bar, for one, for deleted; the next menu to come up then ended the program.
    """
    panel = side.currentWidget()

    def place(widget: QWidget) -> tuple[int, int]:
        corner = widget.mapTo(panel, QPoint())
        return corner.y(), corner.x()

    reached = [each for each in panel.findChildren(QWidget) if _is_reached(each)]
    min(reached, key=place, default=side.tabBar()).setFocus(Qt.FocusReason.ShortcutFocusReason)


def _is_reached(each: QWidget) -> bool:
    """Say whether Tab comes to a widget, and it is more than what scrolls others."""
    reached = each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None
    return bool(reached) and each.isVisible() and each.isEnabled() and type(each) is not QScrollArea


def _made(name: str, theme: Theme | None) -> Any:
    module, kind = _PLACES[name]
    return getattr(import_module(f"reader.ui.panels.{module}"), kind)(theme)


def _put_in(tabs: QTabWidget, index: int, panel: QWidget) -> None:
    """Put a panel in the place of the empty one that stood for it."""
    front, title, empty = tabs.currentIndex(), tabs.tabText(index), tabs.widget(index)
    blocked = tabs.blockSignals(True)  # noqa: FBT003 - Qt's own signature
    tabs.removeTab(index)
    tabs.insertTab(index, panel, title)
    tabs.setCurrentIndex(front)
    tabs.blockSignals(blocked)
    cast("QWidget", empty).deleteLater()
