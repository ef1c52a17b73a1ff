"""The commands about copies of one report: which there are, where they differ, what they give back, their notes."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from reader.ui.commands.command import Command

COPY_COMMANDS = (
    Command(
        "compare",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Compare copies…"),
        QT_TRANSLATE_NOOP("Actions", "Show where copies of this report differ"),
        "Ctrl+Alt+D",
        separated=True,
    ),
    Command(
        "copies",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Copies of this report…"),
        QT_TRANSLATE_NOOP("Actions", "Say which articles are copies of this report, and which of them you read"),
        "Ctrl+Alt+R",
    ),
)
RESTORING_COMMANDS = (
    Command(
        "take_over",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Take over from other copies"),
        QT_TRANSLATE_NOOP("Actions", "Put in what all other copies have where this one is masked or lacks a number"),
        "Ctrl+Alt+T",
    ),
)
BRINGING_COMMANDS = (
    Command(
        "bring_copy_notes",
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Bring the other copies' notes here"),
        QT_TRANSLATE_NOOP("Actions", "Bring the notes of other copies of this report to this one"),
        "Ctrl+Alt+B",
        separated=True,
    ),
)
