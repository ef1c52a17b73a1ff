"""The commands as Qt's actions, with their menus; what the commands are stands in `table.py`."""

from collections.abc import Callable, Mapping
from itertools import groupby

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from reader.ui.commands.command import Command, Menu
from reader.ui.commands.table import COMMANDS, MENUS
from reader.ui.look.words import SCRIPT_NAMES, aloud_name, color_name, numbers_name, quotation_name, theme_name


class Actions:
    """The commands as Qt's actions, all of them on one widget so that their shortcuts work everywhere in it."""

    def __init__(self, parent: QWidget) -> None:
        """Make an action for each command."""
        self._actions: dict[str, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for command in COMMANDS:
            action = QAction(_words(command), parent)
            action.setObjectName(command.id)
            tip = QCoreApplication.translate("Actions", str(command.tip))
            action.setStatusTip(tip)
            action.setCheckable(command.checkable)
            if command.group:
                groups.setdefault(command.group, QActionGroup(parent)).addAction(action)
            self._actions[command.id] = action
            parent.addAction(action)
        self.set_shortcuts({})

    def __getitem__(self, id: str) -> QAction:  # noqa: A002
        """Return the action of a command."""
        return self._actions[id]

    def connect(self, functions: Mapping[str, Callable[[], object]]) -> None:
        """Call a function when its command is given."""
        for id_, function in functions.items():
            self._actions[id_].triggered.connect(_without_arguments(function))

    def enable(self, *, on: bool, ids: tuple[str, ...]) -> None:
        """Switch commands on or off."""
        for id_ in ids:
            self._actions[id_].setEnabled(on)

    def check(self, id: str, *, on: bool = True) -> None:  # noqa: A002
        """Show a command as on or off without carrying it out."""
        self._actions[id].setChecked(on)

    def set_shortcuts(self, own: Mapping[str, str]) -> None:
        """Give the commands their keys: the reader's own, else those that they come with."""
        for command in COMMANDS:
            action = self._actions[command.id]
            action.setShortcut(QKeySequence(own.get(command.id, command.shortcut)))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{action.statusTip()} ({keys})" if keys else action.statusTip())

    def name_colors(self, names: Mapping[str, str]) -> None:
        """Call the commands that highlight as their colours are called."""
        for color, name in names.items():
            self._actions[f"highlight_{color}"].setText(name.replace("&", "&&"))

    def named(self) -> list[tuple[str, str, str]]:
        """Return each command's id, its name and the keys that it comes with."""
        return [(command.id, plain(self._actions[command.id].text()), command.shortcut) for command in COMMANDS]

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Build the menus and return them by name."""
        return {menu.id: self._filled(bar, menu) for menu in MENUS}

    def _filled(self, bar: QMenuBar, menu: Menu) -> QMenu:
        shown = bar.addMenu(QCoreApplication.translate("Actions", str(menu.title)))
        for title, commands in groupby(menu.commands, lambda command: str(command.under)):
            first, *others = commands
            if first.separated:
                shown.addSeparator()
            inside = shown.addMenu(QCoreApplication.translate("Actions", title)) if title else shown
            inside.addAction(self._actions[first.id])
            for command in others:
                if command.separated:
                    inside.addSeparator()
                inside.addAction(self._actions[command.id])
        return shown


def plain(text: str) -> str:
    """Return an action's words without the marks of its letters."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _words(command: Command) -> str:
    kind, _, name = command.id.partition("_")
    named = {
        "aloud": aloud_name,
        "highlight": color_name,
        "numbers": numbers_name,
        "quotation": quotation_name,
        "script": SCRIPT_NAMES.__getitem__,
        "theme": theme_name,
    }.get(kind)
    if named is not None and not command.text:
        return named(name)
    return QCoreApplication.translate("Actions", str(command.text))


def _without_arguments(function: Callable[[], object]) -> Callable[[bool], None]:
    def call(_checked: bool) -> None:  # noqa: FBT001 - Qt's signal decides
        function()

    return call
