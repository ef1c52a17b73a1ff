"""The commands for a note as a whole: what it is on, and where its passage ends."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from reader.ui.commands.command import Command

NOTE_COMMANDS = (
    Command(
        "note_section",
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Note on the section"),
        QT_TRANSLATE_NOOP("Actions", "Write a note on the section that you read"),
        "Ctrl+Shift+M",
        separated=True,
    ),
    Command(
        "note_article",
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Note on the article"),
        QT_TRANSLATE_NOOP("Actions", "Write a note on the whole article"),
        "Ctrl+Alt+M",
    ),
    Command(
        "note_entity",
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Note on the name"),
        QT_TRANSLATE_NOOP("Actions", "Write a note on whom or what the selection or the focused name means"),
        "Ctrl+Alt+N",
    ),
    Command(
        "start_earlier",
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Begin the note earlier"),
        QT_TRANSLATE_NOOP("Actions", "Move the beginning of the chosen note one character back"),
        "Alt+Shift+Left",
        separated=True,
    ),
    Command(
        "start_later",
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Begin the note later"),
        QT_TRANSLATE_NOOP("Actions", "Move the beginning of the chosen note one character on"),
        "Alt+Shift+Right",
    ),
    Command(
        "end_earlier",
        "notes",
        QT_TRANSLATE_NOOP("Actions", "End the note earlier"),
        QT_TRANSLATE_NOOP("Actions", "Move the end of the chosen note one character back"),
        "Alt+Shift+Up",
    ),
    Command(
        "end_later",
        "notes",
        QT_TRANSLATE_NOOP("Actions", "End the note later"),
        QT_TRANSLATE_NOOP("Actions", "Move the end of the chosen note one character on"),
        "Alt+Shift+Down",
    ),
)
