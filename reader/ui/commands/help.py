"""The commands of the help menu."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from reader.ui.commands.command import Command

HELP_COMMANDS = (
    Command(
        "guide",
        "help",
        QT_TRANSLATE_NOOP("Actions", "Guide"),
        QT_TRANSLATE_NOOP("Actions", "How to use Xidu"),
        "F1",
    ),
    Command(
        "tour",
        "help",
        QT_TRANSLATE_NOOP("Actions", "Tour"),
        QT_TRANSLATE_NOOP("Actions", "What to try first, in three steps on the sample article"),
        "Ctrl+Shift+F1",
    ),
    Command(
        "sample",
        "help",
        QT_TRANSLATE_NOOP("Actions", "Open the sample article"),
        QT_TRANSLATE_NOOP("Actions", "An invented report that shows everything at work"),
        "Ctrl+F1",
    ),
    Command(
        "about",
        "help",
        QT_TRANSLATE_NOOP("Actions", "About Xidu"),
        QT_TRANSLATE_NOOP("Actions", "Version and licences"),
        "Shift+F1",
    ),
)
