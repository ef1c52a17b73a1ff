"""The commands that put right what was read: names, what the article is, and the list of all that was said."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from reader.ui.commands.command import Command

CORRECTION_COMMANDS = (
    Command(
        "correct",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Correct…"),
        QT_TRANSLATE_NOOP("Actions", "Say what the selected words or the chosen name really are"),
        "F2",
        separated=True,
    ),
    Command(
        "metadata",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "About this article…"),
        QT_TRANSLATE_NOOP("Actions", "Title, author, source and dates, and where each comes from"),
        "Ctrl+I",
    ),
    Command(
        "corrections",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "What you put right…"),
        QT_TRANSLATE_NOOP("Actions", "Your gazetteer and all your corrections, to change, import or export"),
        "Ctrl+G",
    ),
)
