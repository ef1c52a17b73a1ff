"""What can be done to the notes that are chosen in the list, one or several."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction

from reader.notes import STYLES
from reader.ui.look.words import named_colors, note_style_name
from reader.ui.widgets.field import Field

_MOST_TAGS = 20


class NoteMenu(QObject):
    """Offers bulk changes; each signal carries the ids of the notes first."""

    change_requested = Signal(object, object)
    tag_requested = Signal(object, str)
    merge_requested = Signal(object)
    delete_requested = Signal(object)
    copy_requested = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.color_names = named_colors({})

    def popup(self, place: QPoint, ids: Sequence[str], tags: Sequence[str]) -> QMenu:
        """Open at a place of the screen for these notes; `tags` are those to choose from."""
        menu = QMenu(self._parent)
        menu.aboutToHide.connect(menu.deleteLater)
        colors, styles = menu.addMenu(self.tr("Colour")), menu.addMenu(self.tr("Marked as"))
        for color, name in self.color_names.items():
            colors.addAction(name.replace("&", "&&"), partial(self.change_requested.emit, ids, {"color": color}))
        for style in STYLES:
            styles.addAction(note_style_name(style), partial(self.change_requested.emit, ids, {"style": style}))
        self._add_tags(menu, ids, tags)
        merge = menu.addAction(self.tr("Make one note of them"), partial(self.merge_requested.emit, ids))
        merge.setEnabled(len(ids) > 1)
        menu.addSeparator()
        menu.addAction(self.tr("Copy"), partial(self.copy_requested.emit, ids))
        menu.addAction(self.tr("Delete"), partial(self.delete_requested.emit, ids))
        menu.popup(place)
        return menu

    def _add_tags(self, menu: QMenu, ids: Sequence[str], tags: Sequence[str]) -> None:
        submenu = menu.addMenu(self.tr("Tag"))
        for tag in tags[:_MOST_TAGS]:
            submenu.addAction(f"#{tag}", partial(self.tag_requested.emit, ids, tag))
        field = Field(placeholder=self.tr("Another tag"))
        field.setAccessibleName(field.placeholderText())
        entry = QWidgetAction(submenu)
        entry.setDefaultWidget(field)
        submenu.addAction(entry)

        def take() -> None:
            tag = field.text().strip().lstrip("#＃")
            menu.close()
            if tag:
                self.tag_requested.emit(ids, tag)

        field.returnPressed.connect(take)
