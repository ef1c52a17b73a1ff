"""The commands about the page: printing it, its original, nothing but it, its doubtful places; the palette."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from reader.ui.commands.command import Command

OUTSIDE_COMMANDS = (
    Command(
        "print",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Print…"),
        QT_TRANSLATE_NOOP("Actions", "Print the article as it is shown, with its highlights"),
        "Ctrl+P",
        separated=True,
    ),
    Command(
        "print_preview",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Print preview…"),
        QT_TRANSLATE_NOOP("Actions", "See the pages before they are printed"),
        "Ctrl+Alt+P",
    ),
    Command(
        "original_file",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Open the original file"),
        QT_TRANSLATE_NOOP("Actions", "Open the file that the article came from in its own program"),
        "Ctrl+Alt+O",
        separated=True,
    ),
    Command(
        "original_link",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Open the original page…"),
        QT_TRANSLATE_NOOP("Actions", "Open the page that the article came from in the browser, after asking"),
        "Ctrl+Alt+L",
    ),
)
FOCUS_COMMANDS = (
    Command(
        "split",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Split view"),
        QT_TRANSLATE_NOOP("Actions", "Show the article beside itself in another script or another open article"),
        "Ctrl+Alt+S",
        checkable=True,
    ),
    Command(
        "focus",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Focus"),
        QT_TRANSLATE_NOOP("Actions", "Show nothing but the article; Esc brings the rest back"),
        "Shift+F11",
        checkable=True,
    ),
)
TROUBLE_COMMANDS = (
    Command(
        "next_trouble",
        "go",
        QT_TRANSLATE_NOOP("Actions", "Next doubtful place"),
        QT_TRANSLATE_NOOP("Actions", "Go to what is masked, dropped, proposed or of uncertain form; Enter tells more"),
        "F4",
    ),
    Command(
        "previous_trouble",
        "go",
        QT_TRANSLATE_NOOP("Actions", "Previous doubtful place"),
        QT_TRANSLATE_NOOP("Actions", "Go to the doubtful place before"),
        "Shift+F4",
    ),
)
PALETTE_COMMANDS = (
    Command(
        "palette",
        "help",
        QT_TRANSLATE_NOOP("Actions", "All commands…"),
        QT_TRANSLATE_NOOP("Actions", "Find a command by some of its letters or its pinyin, and carry it out"),
        "Ctrl+Shift+P",
    ),
)
