"""Ways through the article and between articles."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from reader.ui.commands.command import Command, Menu

GO = Menu(
    "go",
    QT_TRANSLATE_NOOP("Actions", "&Go"),
    (
        Command(
            "back",
            QT_TRANSLATE_NOOP("Actions", "Back"),
            QT_TRANSLATE_NOOP("Actions", "Go back to where you were reading before the last jump"),
            "Alt+Left",
            needs_article=True,
        ),
        Command(
            "forward",
            QT_TRANSLATE_NOOP("Actions", "Forward"),
            QT_TRANSLATE_NOOP("Actions", "Go again where you came back from"),
            "Alt+Right",
            needs_article=True,
        ),
        Command(
            "next_entity",
            QT_TRANSLATE_NOOP("Actions", "Next mention"),
            QT_TRANSLATE_NOOP("Actions", "Choose the next name in the article"),
            "Alt+Down",
            separated=True,
            needs_article=True,
        ),
        Command(
            "previous_entity",
            QT_TRANSLATE_NOOP("Actions", "Previous mention"),
            QT_TRANSLATE_NOOP("Actions", "Choose the name before in the article"),
            "Alt+Up",
            needs_article=True,
        ),
        Command(
            "next_trouble",
            QT_TRANSLATE_NOOP("Actions", "Next doubtful place"),
            QT_TRANSLATE_NOOP(
                "Actions", "Go to what is masked, dropped, proposed or of uncertain form; Enter tells more"
            ),
            "F4",
            needs_article=True,
        ),
        Command(
            "previous_trouble",
            QT_TRANSLATE_NOOP("Actions", "Previous doubtful place"),
            QT_TRANSLATE_NOOP("Actions", "Go to the doubtful place before"),
            "Shift+F4",
            needs_article=True,
        ),
        Command(
            "next_section",
            QT_TRANSLATE_NOOP("Actions", "Next section"),
            QT_TRANSLATE_NOOP("Actions", "Go to the next heading"),
            "Ctrl+Down",
            separated=True,
            needs_article=True,
        ),
        Command(
            "previous_section",
            QT_TRANSLATE_NOOP("Actions", "Previous section"),
            QT_TRANSLATE_NOOP("Actions", "Go to the heading before"),
            "Ctrl+Up",
            needs_article=True,
        ),
        Command(
            "next_tab",
            QT_TRANSLATE_NOOP("Actions", "Next article"),
            QT_TRANSLATE_NOOP("Actions", "Show the next of the open articles"),
            "Ctrl+Tab",
            separated=True,
        ),
        Command(
            "previous_tab",
            QT_TRANSLATE_NOOP("Actions", "Previous article"),
            QT_TRANSLATE_NOOP("Actions", "Show the open article before this one"),
            "Ctrl+Shift+Tab",
        ),
        Command(
            "show_details",
            QT_TRANSLATE_NOOP("Actions", "Details"),
            QT_TRANSLATE_NOOP("Actions", "Show what the article says about the chosen name"),
            "F5",
            separated=True,
            needs_article=True,
        ),
        Command(
            "show_notes",
            QT_TRANSLATE_NOOP("Actions", "Notes"),
            QT_TRANSLATE_NOOP("Actions", "Show your notes on this article"),
            "F6",
            needs_article=True,
        ),
        Command(
            "show_search",
            QT_TRANSLATE_NOOP("Actions", "Search"),
            QT_TRANSLATE_NOOP("Actions", "Show all hits with their context"),
            "F7",
            needs_article=True,
        ),
        Command(
            "show_overview",
            QT_TRANSLATE_NOOP("Actions", "Overview"),
            QT_TRANSLATE_NOOP("Actions", "Show what is in the article"),
            "F8",
            needs_article=True,
        ),
        Command(
            "overview_window",
            QT_TRANSLATE_NOOP("Actions", "Overview in a window…"),
            QT_TRANSLATE_NOOP("Actions", "Charts and tables of the article, each to be saved as a file"),
            "Shift+F8",
            needs_article=True,
        ),
    ),
)
