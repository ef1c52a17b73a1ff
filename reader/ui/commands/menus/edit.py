"""The text: taking back, copying, finding, correcting."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from reader.ui.commands.command import ALL, Command, Menu

EDIT = Menu(
    "edit",
    QT_TRANSLATE_NOOP("Actions", "&Edit"),
    (
        Command(
            "undo",
            QT_TRANSLATE_NOOP("Actions", "Undo"),
            QT_TRANSLATE_NOOP("Actions", "Take back the last change: of a note, or in the library"),
            "Ctrl+Z",
        ),
        Command(
            "redo",
            QT_TRANSLATE_NOOP("Actions", "Redo"),
            QT_TRANSLATE_NOOP("Actions", "Make the change again"),
            "Ctrl+Shift+Z",
        ),
        Command(
            "copy",
            QT_TRANSLATE_NOOP("Actions", "Copy"),
            QT_TRANSLATE_NOOP("Actions", "Copy the selection as the source has it"),
            "Ctrl+C",
            separated=True,
            needs_article=True,
        ),
        Command(
            "copy_shown",
            QT_TRANSLATE_NOOP("Actions", "Copy as shown"),
            QT_TRANSLATE_NOOP("Actions", "Copy the selection in the script shown, proposals in brackets"),
            "Ctrl+Shift+C",
            needs_article=True,
        ),
        Command(
            "copy_citation",
            QT_TRANSLATE_NOOP("Actions", "Copy with citation"),
            QT_TRANSLATE_NOOP("Actions", "Copy the selection as the source has it, with its citation"),
            "Ctrl+Alt+C",
            needs_article=True,
            chosen=ALL,
        ),
        Command(
            "copy_restored",
            QT_TRANSLATE_NOOP("Actions", "Copy restored, with citation"),
            QT_TRANSLATE_NOOP(
                "Actions",
                "Copy the selection with what was masked or dropped in brackets, with its evidence and citation",
            ),
            "Ctrl+Alt+Shift+C",
            needs_article=True,
        ),
        Command(
            "find",
            QT_TRANSLATE_NOOP("Actions", "Find"),
            QT_TRANSLATE_NOOP("Actions", "Find in the article or in the library, in either script and width"),
            "Ctrl+F",
            separated=True,
        ),
        Command(
            "find_next",
            QT_TRANSLATE_NOOP("Actions", "Find next"),
            QT_TRANSLATE_NOOP("Actions", "Go to the next hit"),
            "F3",
            needs_article=True,
        ),
        Command(
            "find_previous",
            QT_TRANSLATE_NOOP("Actions", "Find previous"),
            QT_TRANSLATE_NOOP("Actions", "Go to the hit before"),
            "Shift+F3",
            needs_article=True,
        ),
        Command(
            "find_library",
            QT_TRANSLATE_NOOP("Actions", "Search the library"),
            QT_TRANSLATE_NOOP("Actions", "Search all articles and notes, for the selected words if there are any"),
            "Ctrl+Shift+F",
        ),
        Command(
            "correct",
            QT_TRANSLATE_NOOP("Actions", "Correct…"),
            QT_TRANSLATE_NOOP("Actions", "Say what the selected words or the chosen name really are"),
            "F2",
            separated=True,
            needs_article=True,
            chosen=1,
        ),
        Command(
            "metadata",
            QT_TRANSLATE_NOOP("Actions", "About this article…"),
            QT_TRANSLATE_NOOP("Actions", "Title, author, source and dates, and where each comes from"),
            "Ctrl+I",
            needs_article=True,
            chosen=1,
        ),
        Command(
            "corrections",
            QT_TRANSLATE_NOOP("Actions", "What you put right…"),
            QT_TRANSLATE_NOOP("Actions", "Your gazetteer and all your corrections, to change, import or export"),
            "Ctrl+G",
        ),
        Command(
            "take_over",
            QT_TRANSLATE_NOOP("Actions", "Take over from other copies"),
            QT_TRANSLATE_NOOP(
                "Actions", "Put in what all other copies have where this one is masked or lacks a number"
            ),
            "Ctrl+Alt+T",
            needs_article=True,
        ),
    ),
)
