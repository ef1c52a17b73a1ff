"""What each command does in the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.entities import DETAILS, stepped
from reader.importers import FORMATS, has_encoding
from reader.session import View
from reader.text import QUOTATION_MARKS
from reader.ui.commands.answers import answers
from reader.ui.commands.field_keys import FieldKeys
from reader.ui.commands.table import COMMANDS
from reader.ui.desk.tab_names import shown_titles
from reader.ui.flows.clipboard import clipping_of, files_of
from reader.ui.flows.escape import Escape
from reader.ui.flows.recalling import chosen_in
from reader.ui.look.words import SCRIPT_NAMES
from reader.ui.start.second_halves import second_halves
from reader.ui.start.window_layout import Kept, save_layout

if TYPE_CHECKING:
    from reader.ui.flows.tour import Tour
    from reader.ui.main_window import MainWindow

_KEEP_MS = 2_000
_FILES = " ".join(f"*{extension}" for format_ in FORMATS for extension in format_.extensions)


class WindowCommands(QObject):
    """Connects the commands with the parts of one window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._recent = QMenu(self.tr("Recently read"), window)
        self._recent.aboutToShow.connect(self._fill_recent)
        article_menu = window.menus["article"]
        article_menu.insertMenu(window.actions_["paste"], self._recent)
        self._tour: Tour | None = None
        self._looked_for: list[str] = []
        # What lies open is remembered as it changes: a program that is killed has no time to.
        keeping = QTimer(self, singleShot=True, interval=_KEEP_MS)
        keeping.timeout.connect(self.save_layout)
        window.desk.tabs.changed.connect(keeping.start)
        window.strip.tabMoved.connect(lambda: keeping.start(_KEEP_MS))
        window.arrangement.remembered.connect(keeping.start)
        window.side.details.entity_shown.connect(lambda: keeping.start(_KEEP_MS))
        window.pages.currentChanged.connect(self.show_state)
        FieldKeys(window)
        Escape(window)
        self._connect()
        self.show_state()

    def _connect(self) -> None:
        actions = self._window.actions_
        actions.connect(answers(self._window))
        for name in ("doubts", "left_out", "proposals", "typography"):
            actions.connect({name: self._view_chosen})
        actions.connect({f"script_{script}": self._view_chosen for script in SCRIPT_NAMES})
        actions.connect({f"quotation_{marks}": self._view_chosen for marks in QUOTATION_MARKS})
        actions.connect({
            "add_folder": self._add_folder,
            "encoding": self._encoding,
            "fewer_names": lambda: self._step_names(-1),
            "find": self._find,
            "find_library": self._find_in_library,
            "full_screen": self._full_screen,
            "library": self._library,
            "more_names": lambda: self._step_names(1),
            "open": self._open,
            "palette": self._palette,
            "paste": self._paste,
            "tour": self.tour,
        })

    def show_state(self) -> None:
        """Show what is on, and which commands can be given."""
        window = self._window
        reading, actions = window.desk.reading, window.actions_
        view: View = window.desk.view
        actions.check(f"script_{view.script}")
        actions.check("proposals", on=view.proposals)
        actions.check("typography", on=view.typography)
        actions.check("doubts", on=view.doubts)
        actions.check("left_out", on=view.left_out)
        actions.check(f"quotation_{view.quotation}")
        steps = window.arrangement.at_hand.reading if window.arrangement.reads else window.room.flow.steps
        actions.enable(on=steps is not None and steps.can_undo, ids=("undo",))
        actions.enable(on=steps is not None and steps.can_redo, ids=("redo",))
        actions.enable(on=reading is not None and reading.article.leaves_out, ids=("left_out",))
        names = window.preferences.settings.names
        actions.enable(on=names != DETAILS[0], ids=("fewer_names",))
        actions.enable(on=names != DETAILS[-1], ids=("more_names",))

    def tour(self) -> None:
        """Begin the tour."""
        from reader.ui.flows.tour import Tour  # noqa: PLC0415 - most starts have none

        if self._tour is None:
            self._tour = Tour(self._window)
        self._tour.start()

    def save_layout(self) -> None:
        """Remember the window's size and its parts' widths."""
        window = self._window
        if window.layout_file is not None:
            desk, reading = window.desk, window.desk.reading
            front = reading.number or 0 if reading and window.arrangement.reads else 0
            kept = Kept(
                desk.tabs.numbers(),
                window.arrangement.hidden,
                window.side.currentIndex(),
                front,
                chosen_in(desk.tabs),
                second_halves(desk.tabs),
                shown_titles(desk.tabs),
            )
            save_layout(window, window.splitter, kept, window.layout_file)

    def _open(self) -> None:
        every = self.tr("All files")
        known = self.tr("Articles")
        files, kinds = self._window.preferences.files, f"{known} ({_FILES});;{every} (*)"
        paths = files.open_several(self._window, "articles", self.tr("Open articles"), kinds)
        if paths:
            self._window.desk.opener.open_files(paths)

    def _add_folder(self) -> None:
        window = self._window
        library = window.desk.opener.folder
        if library is None:
            return
        folder = window.preferences.files.folder(window, "added", self.tr("Add folder"))
        if folder:
            from reader.ui.dialogs.asked import adding_dialog  # noqa: PLC0415 - not before somebody wants it

            dialog = adding_dialog(window, library, folder)

            def show_added() -> None:
                if window.pages.currentWidget() is window.library:
                    window.room.flow.refresh()

            dialog.added.connect(show_added)
            dialog.group_requested.connect(window.grouping.group)
            dialog.show()

    def _encoding(self) -> None:
        window, reading = self._window, self._window.desk.reading
        if reading is None:
            return
        if not has_encoding(reading.article):
            window.messages.show_news(self.tr("This format says itself how its text is written."))
            return
        from reader.ui.dialogs.asked import encoding_dialog  # noqa: PLC0415 - not before somebody wants it

        dialog = encoding_dialog(window, reading.article)
        dialog.encoding_requested.connect(self._on_encoding_requested)
        dialog.open()

    def _on_encoding_requested(self, encoding: str) -> None:
        desk = self._window.desk
        if desk.reading is not None:
            self._window.side.save()
            desk.opener.reread(desk.reading.article, desk.reading.number, encoding)

    def _paste(self) -> None:
        copied = QGuiApplication.clipboard().mimeData()
        files, clipping = files_of(copied), clipping_of(copied)
        if files:
            self._window.desk.opener.open_files(files)
        elif clipping.text.strip() or clipping.html.strip():
            self._window.desk.opener.open_clipping(clipping, self.tr("Pasted text"))
        else:
            self._window.messages.show_news(self.tr("There is no text on the clipboard."))

    def _library(self) -> None:
        window = self._window
        if window.pages.currentWidget() is not window.library:
            window.desk.save_position()
            window.show_library()
        elif window.desk.reading is not None:
            window.show_article()
        else:  # the one in front was closed here: another open one comes
            window.tab_flow.step(0)

    def _find(self) -> None:
        window = self._window
        if window.arrangement.reads:
            window.finding.open()
        else:
            self._find_in_library()

    def _find_in_library(self) -> None:
        window = self._window
        words = window.finding.words if window.arrangement.reads else ""
        if window.pages.currentWidget() is not window.library:
            self._library()
        if words:
            window.library.field.setText(words)
        window.library.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        window.library.field.selectAll()

    def _view_chosen(self) -> None:
        actions = self._window.actions_
        script = next((name for name in SCRIPT_NAMES if actions[f"script_{name}"].isChecked()), "original")
        quotation = next((marks for marks in QUOTATION_MARKS if actions[f"quotation_{marks}"].isChecked()), "as_found")
        self._window.desk.set_view(
            script=script,
            quotation=quotation,
            doubts=actions["doubts"].isChecked(),
            left_out=actions["left_out"].isChecked(),
            proposals=actions["proposals"].isChecked(),
            typography=actions["typography"].isChecked(),
        )

    def _step_names(self, by: int) -> None:
        preferences = self._window.preferences
        preferences.change(names=stepped(preferences.settings.names, by))
        self.show_state()

    def _palette(self) -> None:
        from reader.ui.dialogs.palette import CommandPalette  # noqa: PLC0415 - not before somebody wants it

        window = self._window
        named = [(window.actions_[command.id], str(command.text)) for command in COMMANDS if command.id != "palette"]
        CommandPalette(named, self._looked_for, window).open()

    def _full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def _fill_recent(self) -> None:
        self._recent.clear()
        for entry in self._window.desk.shelf.recent():
            action = self._recent.addAction(entry.title.replace("&", "&&"))
            action.triggered.connect(_bound(self._window.desk.open_entry, entry.number))
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("Nothing yet")).setEnabled(False)


def _bound(function: Callable[..., object], *arguments: object, **named: object) -> Callable[[], None]:
    def call(*_checked: bool) -> None:
        function(*arguments, **named)

    return call
