"""The commands that lead back: to a place, to an article that was closed; and from the article to the library."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from reader.ui.commands.command import Command

REOPENING_COMMANDS = (
    Command(
        "reopen_tab",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Reopen closed article"),
        QT_TRANSLATE_NOOP("Actions", "Open the article again that was closed last"),
        "Ctrl+Shift+T",
    ),
)
LIBRARY_COMMANDS = (
    Command(
        "find_library",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Search the library"),
        QT_TRANSLATE_NOOP("Actions", "Search all articles and notes, for the selected words if there are any"),
        "Ctrl+Shift+F",
    ),
)
BACK_COMMANDS = (
    Command(
        "back",
        "go",
        QT_TRANSLATE_NOOP("Actions", "Back"),
        QT_TRANSLATE_NOOP("Actions", "Go back to where you were reading before the last jump"),
        "Alt+Left",
    ),
    Command(
        "forward",
        "go",
        QT_TRANSLATE_NOOP("Actions", "Forward"),
        QT_TRANSLATE_NOOP("Actions", "Go again where you came back from"),
        "Alt+Right",
    ),
)
