"""Help, and all commands by their names."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from reader.ui.commands.command import Command, Menu

HELP = Menu(
    "help",
    QT_TRANSLATE_NOOP("Actions", "&Help"),
    (
        Command(
            "palette",
            QT_TRANSLATE_NOOP("Actions", "All commands…"),
            QT_TRANSLATE_NOOP("Actions", "Find a command by some of its letters or its pinyin, and carry it out"),
            "Ctrl+Shift+P",
        ),
        Command(
            "guide",
            QT_TRANSLATE_NOOP("Actions", "Guide"),
            QT_TRANSLATE_NOOP("Actions", "How to use Xidu"),
            "F1",
        ),
        Command(
            "tour",
            QT_TRANSLATE_NOOP("Actions", "Tour"),
            QT_TRANSLATE_NOOP("Actions", "What to try first, in three steps on the sample article"),
            "Ctrl+Shift+F1",
        ),
        Command(
            "sample",
            QT_TRANSLATE_NOOP("Actions", "Open the sample article"),
            QT_TRANSLATE_NOOP("Actions", "An invented report that shows everything at work"),
            "Ctrl+F1",
        ),
        Command(
            "about",
            QT_TRANSLATE_NOOP("Actions", "About Xidu"),
            QT_TRANSLATE_NOOP("Actions", "Version and licences"),
            "Shift+F1",
        ),
    ),
)
