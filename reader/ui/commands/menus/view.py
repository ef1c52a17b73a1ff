"""What is shown, and how: script, proposals, colours, size, panels."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from reader.text import QUOTATION_MARKS
from reader.ui.commands.command import Command, Menu
from reader.ui.commands.menus.aids import AIDS
from reader.ui.look.words import SCRIPT_NAMES, THEME_CHOICES

_SCRIPTS = QT_TRANSLATE_NOOP("Actions", "More scripts")
_MARKS = QT_TRANSLATE_NOOP("Actions", "Quotation marks")
_COLORS = QT_TRANSLATE_NOOP("Actions", "Colours")
_SIZE = QT_TRANSLATE_NOOP("Actions", "Text size")
# As many scripts as have a place of their own in the bar.
_USUAL = 4

VIEW = Menu(
    "view",
    QT_TRANSLATE_NOOP("Actions", "&View"),
    (
        *(
            Command(
                f"script_{script}",
                "",
                QT_TRANSLATE_NOOP("Actions", "Show the article in this script; the text itself stays as it is"),
                f"Alt+{number}",
                checkable=True,
                group="script",
                needs_article=True,
                under=_SCRIPTS if number > _USUAL else "",
            )
            for number, script in enumerate(SCRIPT_NAMES, 1)
        ),
        Command(
            "proposals",
            QT_TRANSLATE_NOOP("Actions", "Proposals"),
            QT_TRANSLATE_NOOP("Actions", "Show what masked characters probably were, marked as proposals"),
            "Ctrl+R",
            checkable=True,
            separated=True,
            needs_article=True,
        ),
        Command(
            "typography",
            QT_TRANSLATE_NOOP("Actions", "Full-width punctuation"),
            QT_TRANSLATE_NOOP("Actions", "Show half-width punctuation between Chinese characters full-width"),
            "Ctrl+Alt+F",
            checkable=True,
            needs_article=True,
        ),
        Command(
            "doubts",
            QT_TRANSLATE_NOOP("Actions", "Uncertain characters"),
            QT_TRANSLATE_NOOP(
                "Actions", "Mark characters whose form in this script is uncertain; a click offers others"
            ),
            "Ctrl+Alt+U",
            checkable=True,
            needs_article=True,
        ),
        Command(
            "left_out",
            QT_TRANSLATE_NOOP("Actions", "What was left out"),
            QT_TRANSLATE_NOOP(
                "Actions", "Show navigation, replies and what else is no part of the article, where it stands"
            ),
            "Ctrl+Alt+H",
            checkable=True,
            needs_article=True,
        ),
        *(
            Command(
                f"quotation_{marks}",
                "",
                QT_TRANSLATE_NOOP("Actions", "Show Chinese quotation marks this way; the text itself stays as it is"),
                f"Alt+{number % 10}",
                checkable=True,
                group="quotation",
                needs_article=True,
                under=_MARKS,
            )
            for number, marks in enumerate(QUOTATION_MARKS, 8)
        ),
        *(
            Command(
                f"theme_{theme}",
                "",
                QT_TRANSLATE_NOOP("Actions", "Read in these colours"),
                f"Ctrl+Alt+{number}",
                checkable=True,
                group="theme",
                separated=number == 1,
                under=_COLORS,
            )
            for number, theme in enumerate(THEME_CHOICES, 1)
        ),
        Command(
            "bigger",
            QT_TRANSLATE_NOOP("Actions", "Larger text"),
            QT_TRANSLATE_NOOP("Actions", "Set the article in larger type"),
            "Ctrl++",
            under=_SIZE,
        ),
        Command(
            "smaller",
            QT_TRANSLATE_NOOP("Actions", "Smaller text"),
            QT_TRANSLATE_NOOP("Actions", "Set the article in smaller type"),
            "Ctrl+-",
            under=_SIZE,
        ),
        Command(
            "normal_size",
            QT_TRANSLATE_NOOP("Actions", "Normal text size"),
            QT_TRANSLATE_NOOP("Actions", "Set the article in the size it starts with"),
            "Ctrl+0",
            under=_SIZE,
        ),
        Command(
            "caret",
            QT_TRANSLATE_NOOP("Actions", "Cursor in the text"),
            QT_TRANSLATE_NOOP("Actions", "Arrow keys move a cursor through the article instead of scrolling it"),
            "Ctrl+Alt+K",
            checkable=True,
            needs_article=True,
        ),
        Command(
            "outline",
            QT_TRANSLATE_NOOP("Actions", "Outline"),
            QT_TRANSLATE_NOOP("Actions", "Show or hide the outline"),
            "F9",
            checkable=True,
            separated=True,
            needs_article=True,
        ),
        Command(
            "panel",
            QT_TRANSLATE_NOOP("Actions", "Side panel"),
            QT_TRANSLATE_NOOP("Actions", "Show or hide details, notes, search and overview"),
            "Ctrl+\\",
            checkable=True,
            needs_article=True,
        ),
        Command(
            "full_screen",
            QT_TRANSLATE_NOOP("Actions", "Full screen"),
            QT_TRANSLATE_NOOP("Actions", "Fill the screen with the window"),
            "F11",
            checkable=True,
        ),
        Command(
            "split",
            QT_TRANSLATE_NOOP("Actions", "Split view"),
            QT_TRANSLATE_NOOP("Actions", "Show the article beside itself in another script or another open article"),
            "Ctrl+Alt+S",
            checkable=True,
            needs_article=True,
        ),
        Command(
            "focus",
            QT_TRANSLATE_NOOP("Actions", "Focus"),
            QT_TRANSLATE_NOOP("Actions", "Show nothing but the article; Esc brings the rest back"),
            "Shift+F11",
            checkable=True,
            needs_article=True,
        ),
        *AIDS,
    ),
)
