"""The menus of the right mouse button: on the page, in the outline, on a search hit."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListView, QMenu

from reader.entities import Mention
from reader.notes import Note
from reader.session.copying import as_found
from reader.text import Span
from reader.ui.article_view.marks import Thing
from reader.ui.look.words import named_colors

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow

_OF_WORDS = ("copy", "copy_citation", "note")
_MORE_OF_WORDS = ("copy_restored", "copy_shown", "find")
_OF_PLACE = ("note_section", "note_article", "find", "metadata")


class PageMenu(QObject):
    """Puts together what can be done with what is pointed at: its note, what may be wrong about it, the commands."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        for view, offer in ((window.outline.list, self._offer_section), (window.side.search.list, self._offer_hit)):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(offer)

    def offer(self, place: QPoint, things: Sequence[Thing], offset: int | None, selected: Span | None = None) -> None:
        """Open the menu of the page at a place of the screen.

        Args:
            place: on the screen.
            things: that are there, of the article in front.
            offset: of the text that is there, None where there is none.
            selected: what is selected there; in the half that the commands speak of it may not be so yet.
        """
        view = self._window.arrangement.at_hand.view
        if selected is not None and view.selected_span() != selected:
            view.jump_to(selected, select=True)
        menu = self.menu(things, offset)
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(place)

    def menu(self, things: Sequence[Thing], offset: int | None) -> QMenu | None:
        """Return the menu for things of the page, or for the paragraph at an offset; None where no article is open."""
        window = self._window
        if window.desk.reading is None:
            return None
        view = window.arrangement.at_hand.view
        mention = next((one for one in things if isinstance(one, Mention)), None)
        if mention is not None and view.selected_span() is None:
            # The commands at its foot then speak of the name that was pointed at.
            view.jump_to(mention.span, select=True)
        menu = window.correcting.menu(things, offset) or QMenu(window)
        first = next(iter(menu.actions()), None)
        own = QMenu(window)
        for note in [one for one in things if isinstance(one, Note)][:1]:
            self._add_note(own, note)
        menu.insertActions(first, own.actions()) if first else menu.addActions(own.actions())
        menu.addSeparator()
        words = mention is not None or view.selected_span() is not None
        menu.addActions([window.actions_[name] for name in (_OF_WORDS if words else _OF_PLACE)])
        if words:
            colored = ("color_name",) if mention is not None and mention.entity is not None else ()
            menu.addMenu(self.tr("More")).addActions([window.actions_[name] for name in (*_MORE_OF_WORDS, *colored)])
        return menu

    def _add_note(self, menu: QMenu, note: Note) -> None:
        window = self._window
        self._add(menu, self.tr("Open the note"), lambda: window.side.write_note(note.id))
        colors = QMenu(self.tr("Colour of the note"), window)
        for color, name in named_colors(window.preferences.settings.color_names).items():
            self._add(colors, name, partial(window.note_flow.edit, note.id, {"color": color}))
        menu.addMenu(colors)
        self._add(menu, self.tr("Delete the note"), lambda: window.note_flow.delete(note.id))

    def _offer_section(self, point: QPoint) -> None:
        window = self._window
        view: QListView = window.outline.list
        index, reading = view.indexAt(point), window.desk.reading
        if not index.isValid() or reading is None:
            return
        section = reading.article.sections[index.row()]

        def note() -> None:
            window.view.jump_to(section.span.start)
            window.topic_notes.note_at("section")

        menu = QMenu(view)
        self._add(menu, self.tr("Go there"), lambda: window.view.jump_to(section.span.start))
        self._add(menu, self.tr("Note on this section"), note)
        self._add(menu, self.tr("Copy the section"), lambda: self._copy(section.span))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(view.mapToGlobal(point))

    def _offer_hit(self, point: QPoint) -> None:
        window = self._window
        view = window.side.search.list
        index, reading = view.indexAt(point), window.desk.reading
        number = window.side.search.number_at(index) if index.isValid() else None
        if number is None or reading is None:
            return
        span = window.finding.hits[number].span
        block = reading.article.block_at(span.start)
        menu = QMenu(view)
        self._add(menu, self.tr("Go there"), lambda: window.finding.go_to(number))
        self._add(menu, self.tr("Note on the hit"), lambda: window.note_flow.note_on(span))
        self._add(menu, self.tr("Copy the paragraph"), lambda: self._copy(block.span if block else span))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(view.mapToGlobal(point))

    def _copy(self, span: Span) -> None:
        reading = self._window.desk.reading
        if reading is not None:
            QGuiApplication.clipboard().setText(as_found(reading, span))

    def _add(self, menu: QMenu, words: str, act: Callable[[], object]) -> None:
        def call(*_checked: bool) -> None:
            act()

        menu.addAction(words.replace("&", "&&")).triggered.connect(call)
