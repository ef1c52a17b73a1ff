"""The commands of the aids to reading: colours of names, words to learn, readings, paragraph numbers."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from reader.session.settings import ALOUD, NUMBERS
from reader.ui.commands.command import Command

AID_COMMANDS = (
    Command(
        "color_name",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Colour this name"),
        QT_TRANSLATE_NOOP("Actions", "Colour every mention of the chosen name, or take the colour away"),
        "Ctrl+K",
        separated=True,
    ),
    Command(
        "uncolor_names",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Remove the colours of names"),
        QT_TRANSLATE_NOOP("Actions", "Take the colour away from all names that you coloured"),
        "Ctrl+Shift+K",
    ),
    Command(
        "learn_word",
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Learn this word"),
        QT_TRANSLATE_NOOP("Actions", "Put the selected word among those you learn, or take it from them"),
        "Ctrl+J",
        separated=True,
    ),
    Command(
        "know_word",
        "notes",
        QT_TRANSLATE_NOOP("Actions", "I know this word"),
        QT_TRANSLATE_NOOP("Actions", "The selected word gets no gloss any more, or gets it again"),
        "Ctrl+Shift+J",
    ),
    Command(
        "words_to_anki",
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Words to Anki…"),
        QT_TRANSLATE_NOOP("Actions", "Save cards of the words you learn, each with its sentence in this article"),
        "Ctrl+Alt+A",
    ),
    Command(
        "dictionary",
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Dictionary…"),
        QT_TRANSLATE_NOOP("Actions", "Choose a dictionary in CC-CEDICT's format for glosses under the mouse"),
        "Ctrl+Alt+G",
    ),
    *(
        Command(
            f"aloud_{which}",
            "view",
            "",
            QT_TRANSLATE_NOOP("Actions", "What has its reading above it"),
            f"Alt+Shift+{key}",
            checkable=True,
            group="aloud",
            separated=key == 1,
        )
        for key, which in enumerate(ALOUD, 1)
    ),
    Command(
        "zhuyin",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Readings in zhuyin"),
        QT_TRANSLATE_NOOP("Actions", "Write readings in zhuyin instead of pinyin"),
        "Alt+Shift+5",
        checkable=True,
    ),
    Command(
        "taiwan_readings",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Readings of Taiwan"),
        QT_TRANSLATE_NOOP("Actions", "Read as in Taiwan instead of the mainland: 垃圾 lèsè, 和 hàn"),
        "Alt+Shift+6",
        checkable=True,
    ),
    *(
        Command(
            f"numbers_{which}",
            "view",
            "",
            QT_TRANSLATE_NOOP("Actions", "Which paragraphs have their number in the margin"),
            f"Alt+Shift+{key}",
            checkable=True,
            group="numbers",
            separated=key == 7,
        )
        for key, which in enumerate(NUMBERS, 7)
    ),
)
