"""Highlights and notes."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from reader.ui.commands.command import Command, Menu

NOTES = Menu(
    "notes",
    QT_TRANSLATE_NOOP("Actions", "&Notes"),
    (
        *(
            Command(
                f"highlight_{color}",
                "",
                QT_TRANSLATE_NOOP("Actions", "Highlight the selection in this colour"),
                f"Ctrl+{number}",
                needs_article=True,
            )
            for number, color in enumerate(("yellow", "green", "blue", "pink", "orange"), 1)
        ),
        Command(
            "note",
            QT_TRANSLATE_NOOP("Actions", "Add note"),
            QT_TRANSLATE_NOOP("Actions", "Highlight the selection and write a note on it"),
            "Ctrl+M",
            separated=True,
            needs_article=True,
        ),
        Command(
            "next_note",
            QT_TRANSLATE_NOOP("Actions", "Next note"),
            QT_TRANSLATE_NOOP("Actions", "Go to the next note"),
            "Ctrl+Shift+Down",
            separated=True,
            needs_article=True,
        ),
        Command(
            "previous_note",
            QT_TRANSLATE_NOOP("Actions", "Previous note"),
            QT_TRANSLATE_NOOP("Actions", "Go to the note before"),
            "Ctrl+Shift+Up",
            needs_article=True,
        ),
        Command(
            "note_section",
            QT_TRANSLATE_NOOP("Actions", "Note on the section"),
            QT_TRANSLATE_NOOP("Actions", "Write a note on the section that you read"),
            "Ctrl+Shift+M",
            separated=True,
            needs_article=True,
        ),
        Command(
            "note_article",
            QT_TRANSLATE_NOOP("Actions", "Note on the article"),
            QT_TRANSLATE_NOOP("Actions", "Write a note on the whole article"),
            "Ctrl+Alt+M",
            needs_article=True,
        ),
        Command(
            "note_entity",
            QT_TRANSLATE_NOOP("Actions", "Note on the name"),
            QT_TRANSLATE_NOOP("Actions", "Write a note on whom or what the selection or the focused name means"),
            "Ctrl+Alt+N",
            needs_article=True,
        ),
        Command(
            "start_earlier",
            QT_TRANSLATE_NOOP("Actions", "Begin the note earlier"),
            QT_TRANSLATE_NOOP("Actions", "Move the beginning of the chosen note one character back"),
            "Alt+Shift+Left",
            separated=True,
            needs_article=True,
        ),
        Command(
            "start_later",
            QT_TRANSLATE_NOOP("Actions", "Begin the note later"),
            QT_TRANSLATE_NOOP("Actions", "Move the beginning of the chosen note one character on"),
            "Alt+Shift+Right",
            needs_article=True,
        ),
        Command(
            "end_earlier",
            QT_TRANSLATE_NOOP("Actions", "End the note earlier"),
            QT_TRANSLATE_NOOP("Actions", "Move the end of the chosen note one character back"),
            "Alt+Shift+Up",
            needs_article=True,
        ),
        Command(
            "end_later",
            QT_TRANSLATE_NOOP("Actions", "End the note later"),
            QT_TRANSLATE_NOOP("Actions", "Move the end of the chosen note one character on"),
            "Alt+Shift+Down",
            needs_article=True,
        ),
        Command(
            "bring_copy_notes",
            QT_TRANSLATE_NOOP("Actions", "Bring the other copies' notes here"),
            QT_TRANSLATE_NOOP("Actions", "Bring the notes of other copies of this report to this one"),
            "Ctrl+Alt+B",
            separated=True,
            needs_article=True,
        ),
        Command(
            "learn_word",
            QT_TRANSLATE_NOOP("Actions", "Learn this word"),
            QT_TRANSLATE_NOOP("Actions", "Put the selected word among those you learn, or take it from them"),
            "Ctrl+J",
            separated=True,
            needs_article=True,
        ),
        Command(
            "know_word",
            QT_TRANSLATE_NOOP("Actions", "I know this word"),
            QT_TRANSLATE_NOOP("Actions", "The selected word gets no gloss any more, or gets it again"),
            "Ctrl+Shift+J",
            needs_article=True,
        ),
        Command(
            "words_to_anki",
            QT_TRANSLATE_NOOP("Actions", "Words to Anki…"),
            QT_TRANSLATE_NOOP("Actions", "Save cards of the words you learn, each with its sentence in this article"),
            "Ctrl+Alt+A",
            needs_article=True,
        ),
        Command(
            "dictionary",
            QT_TRANSLATE_NOOP("Actions", "Dictionary…"),
            QT_TRANSLATE_NOOP("Actions", "Choose a dictionary in CC-CEDICT's format for glosses under the mouse"),
            "Ctrl+Alt+G",
            needs_article=True,
        ),
    ),
)
