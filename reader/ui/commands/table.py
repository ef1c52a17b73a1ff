"""The table of commands. A new command is one entry here, and one function in `window.py`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from reader.text import QUOTATION_MARKS
from reader.ui.commands.aids import AID_COMMANDS
from reader.ui.commands.command import Command
from reader.ui.commands.copies import BRINGING_COMMANDS, COPY_COMMANDS, RESTORING_COMMANDS
from reader.ui.commands.corrections import CORRECTION_COMMANDS
from reader.ui.commands.help import HELP_COMMANDS
from reader.ui.commands.notes import NOTE_COMMANDS
from reader.ui.commands.page import FOCUS_COMMANDS, OUTSIDE_COMMANDS, PALETTE_COMMANDS, TROUBLE_COMMANDS
from reader.ui.commands.ways import BACK_COMMANDS, LIBRARY_COMMANDS, REOPENING_COMMANDS
from reader.ui.look.words import SCRIPT_NAMES, THEME_CHOICES

MENUS = (
    ("article", QT_TRANSLATE_NOOP("Actions", "&Article")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("notes", QT_TRANSLATE_NOOP("Actions", "&Notes")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("go", QT_TRANSLATE_NOOP("Actions", "&Go")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)
_ARTICLE = (
    Command(
        "open",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Open…"),
        QT_TRANSLATE_NOOP("Actions", "Open an article from a file"),
        "Ctrl+O",
    ),
    Command(
        "add_folder",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Add folder…"),
        QT_TRANSLATE_NOOP("Actions", "Put all articles of a folder into the library"),
        "Ctrl+Shift+O",
    ),
    Command(
        "paste",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Paste as new article"),
        QT_TRANSLATE_NOOP("Actions", "Open the text on the clipboard as an article"),
        "Ctrl+Shift+V",
    ),
    Command(
        "library",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Library"),
        QT_TRANSLATE_NOOP("Actions", "Show the articles you have opened"),
        "Ctrl+L",
    ),
    Command(
        "close_tab",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Close"),
        QT_TRANSLATE_NOOP("Actions", "Close the article in front; everything is saved already"),
        "Ctrl+W",
    ),
    Command(
        "export",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Export…"),
        QT_TRANSLATE_NOOP("Actions", "Save the article or your notes in another format"),
        "Ctrl+E",
        separated=True,
    ),
    Command(
        "encoding",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Encoding…"),
        QT_TRANSLATE_NOOP("Actions", "Read the file again in another encoding, or put garbled text right"),
        "Ctrl+Alt+E",
    ),
    Command(
        "export_library",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Export library…"),
        QT_TRANSLATE_NOOP("Actions", "Write all articles with their notes to one file"),
        "Ctrl+Shift+E",
        separated=True,
    ),
    Command(
        "import_library",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Import library…"),
        QT_TRANSLATE_NOOP("Actions", "Take in a library from a file; nothing is doubled"),
        "Ctrl+Shift+I",
    ),
    Command(
        "preferences",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Preferences…"),
        QT_TRANSLATE_NOOP("Actions", "Language, type and theme"),
        "Ctrl+,",
        separated=True,
    ),
    Command(
        "quit",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Quit"),
        QT_TRANSLATE_NOOP("Actions", "Close the window; everything is saved already"),
        "Ctrl+Q",
    ),
)
_EDIT = (
    Command(
        "undo",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Undo"),
        QT_TRANSLATE_NOOP("Actions", "Take back the last change of a note"),
        "Ctrl+Z",
    ),
    Command(
        "redo",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        QT_TRANSLATE_NOOP("Actions", "Make the change again"),
        "Ctrl+Shift+Z",
    ),
    Command(
        "copy",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Copy"),
        QT_TRANSLATE_NOOP("Actions", "Copy the selection as the source has it"),
        "Ctrl+C",
        separated=True,
    ),
    Command(
        "copy_shown",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Copy as shown"),
        QT_TRANSLATE_NOOP("Actions", "Copy the selection in the script shown, proposals in brackets"),
        "Ctrl+Shift+C",
    ),
    Command(
        "copy_citation",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Copy with citation"),
        QT_TRANSLATE_NOOP("Actions", "Copy the selection as the source has it, with its citation"),
        "Ctrl+Alt+C",
    ),
    Command(
        "find",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Find"),
        QT_TRANSLATE_NOOP("Actions", "Find in the article or in the library, in either script and width"),
        "Ctrl+F",
        separated=True,
    ),
    Command(
        "find_next",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Find next"),
        QT_TRANSLATE_NOOP("Actions", "Go to the next hit"),
        "F3",
    ),
    Command(
        "find_previous",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Find previous"),
        QT_TRANSLATE_NOOP("Actions", "Go to the hit before"),
        "Shift+F3",
    ),
)
_NOTES = (
    *(
        Command(
            f"highlight_{color}",
            "notes",
            "",
            QT_TRANSLATE_NOOP("Actions", "Highlight the selection in this colour"),
            f"Ctrl+{number}",
        )
        for number, color in enumerate(("yellow", "green", "blue", "pink", "orange"), 1)
    ),
    Command(
        "note",
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Add note"),
        QT_TRANSLATE_NOOP("Actions", "Highlight the selection and write a note on it"),
        "Ctrl+M",
        separated=True,
    ),
    Command(
        "next_note",
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Next note"),
        QT_TRANSLATE_NOOP("Actions", "Go to the next note"),
        "Ctrl+Shift+Down",
        separated=True,
    ),
    Command(
        "previous_note",
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Previous note"),
        QT_TRANSLATE_NOOP("Actions", "Go to the note before"),
        "Ctrl+Shift+Up",
    ),
)
_VIEW = (
    *(
        Command(
            f"script_{script}",
            "view",
            "",
            QT_TRANSLATE_NOOP("Actions", "Show the article in this script; the text itself stays as it is"),
            f"Alt+{number}",
            checkable=True,
            group="script",
        )
        for number, script in enumerate(SCRIPT_NAMES, 1)
    ),
    Command(
        "proposals",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Proposals"),
        QT_TRANSLATE_NOOP("Actions", "Show what masked characters probably were, marked as proposals"),
        "Ctrl+R",
        checkable=True,
        separated=True,
    ),
    Command(
        "typography",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Full-width punctuation"),
        QT_TRANSLATE_NOOP("Actions", "Show half-width punctuation between Chinese characters full-width"),
        "Ctrl+Alt+F",
        checkable=True,
    ),
    Command(
        "doubts",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Uncertain characters"),
        QT_TRANSLATE_NOOP("Actions", "Mark characters whose form in this script is uncertain; a click offers others"),
        "Ctrl+Alt+U",
        checkable=True,
    ),
    *(
        Command(
            f"quotation_{marks}",
            "view",
            "",
            QT_TRANSLATE_NOOP("Actions", "Show Chinese quotation marks this way; the text itself stays as it is"),
            f"Alt+{number % 10}",
            checkable=True,
            group="quotation",
            separated=number == 8,
        )
        for number, marks in enumerate(QUOTATION_MARKS, 8)
    ),
    *(
        Command(
            f"theme_{theme}",
            "view",
            "",
            QT_TRANSLATE_NOOP("Actions", "Read in these colours"),
            f"Ctrl+Alt+{number}",
            checkable=True,
            group="theme",
            separated=number == 1,
        )
        for number, theme in enumerate(THEME_CHOICES, 1)
    ),
    Command(
        "more_names",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Show more names"),
        QT_TRANSLATE_NOOP("Actions", "Mark names that are less sure too"),
        "Ctrl+Alt+=",
        separated=True,
    ),
    Command(
        "fewer_names",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Show fewer names"),
        QT_TRANSLATE_NOOP("Actions", "Mark only names that are surer"),
        "Ctrl+Alt+-",
    ),
    Command(
        "bigger",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Larger text"),
        QT_TRANSLATE_NOOP("Actions", "Set the article in larger type"),
        "Ctrl++",
        separated=True,
    ),
    Command(
        "smaller",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Smaller text"),
        QT_TRANSLATE_NOOP("Actions", "Set the article in smaller type"),
        "Ctrl+-",
    ),
    Command(
        "normal_size",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Normal text size"),
        QT_TRANSLATE_NOOP("Actions", "Set the article in the size it starts with"),
        "Ctrl+0",
    ),
    Command(
        "outline",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Outline"),
        QT_TRANSLATE_NOOP("Actions", "Show or hide the outline"),
        "F9",
        checkable=True,
        separated=True,
    ),
    Command(
        "panel",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Side panel"),
        QT_TRANSLATE_NOOP("Actions", "Show or hide details, notes, search and overview"),
        "Ctrl+\\",
        checkable=True,
    ),
    Command(
        "full_screen",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Full screen"),
        QT_TRANSLATE_NOOP("Actions", "Fill the screen with the window"),
        "F11",
        checkable=True,
    ),
)
_GO = (
    Command(
        "next_entity",
        "go",
        QT_TRANSLATE_NOOP("Actions", "Next mention"),
        QT_TRANSLATE_NOOP("Actions", "Choose the next name in the article"),
        "Alt+Down",
        separated=True,
    ),
    Command(
        "previous_entity",
        "go",
        QT_TRANSLATE_NOOP("Actions", "Previous mention"),
        QT_TRANSLATE_NOOP("Actions", "Choose the name before in the article"),
        "Alt+Up",
    ),
    Command(
        "next_section",
        "go",
        QT_TRANSLATE_NOOP("Actions", "Next section"),
        QT_TRANSLATE_NOOP("Actions", "Go to the next heading"),
        "Ctrl+Down",
        separated=True,
    ),
    Command(
        "previous_section",
        "go",
        QT_TRANSLATE_NOOP("Actions", "Previous section"),
        QT_TRANSLATE_NOOP("Actions", "Go to the heading before"),
        "Ctrl+Up",
    ),
    Command(
        "next_tab",
        "go",
        QT_TRANSLATE_NOOP("Actions", "Next article"),
        QT_TRANSLATE_NOOP("Actions", "Show the next of the open articles"),
        "Ctrl+Tab",
        separated=True,
    ),
    Command(
        "previous_tab",
        "go",
        QT_TRANSLATE_NOOP("Actions", "Previous article"),
        QT_TRANSLATE_NOOP("Actions", "Show the open article before this one"),
        "Ctrl+Shift+Tab",
    ),
    Command(
        "show_details",
        "go",
        QT_TRANSLATE_NOOP("Actions", "Details"),
        QT_TRANSLATE_NOOP("Actions", "Show what the article says about the chosen name"),
        "F5",
        separated=True,
    ),
    Command(
        "show_notes",
        "go",
        QT_TRANSLATE_NOOP("Actions", "Notes"),
        QT_TRANSLATE_NOOP("Actions", "Show your notes on this article"),
        "F6",
    ),
    Command(
        "show_search",
        "go",
        QT_TRANSLATE_NOOP("Actions", "Search"),
        QT_TRANSLATE_NOOP("Actions", "Show all hits with their context"),
        "F7",
    ),
    Command(
        "show_overview",
        "go",
        QT_TRANSLATE_NOOP("Actions", "Overview"),
        QT_TRANSLATE_NOOP("Actions", "Show what is in the article"),
        "F8",
    ),
    Command(
        "overview_window",
        "go",
        QT_TRANSLATE_NOOP("Actions", "Overview in a window…"),
        QT_TRANSLATE_NOOP("Actions", "Charts and tables of the article, each to be saved as a file"),
        "Shift+F8",
    ),
)
COMMANDS = (
    *(*_ARTICLE[:5], *REOPENING_COMMANDS, *_ARTICLE[5:-2], *COPY_COMMANDS, *OUTSIDE_COMMANDS, *_ARTICLE[-2:]),
    *(
        *_EDIT,
        *LIBRARY_COMMANDS,
        *CORRECTION_COMMANDS,
        *RESTORING_COMMANDS,
        *_NOTES,
        *NOTE_COMMANDS,
        *BRINGING_COMMANDS,
    ),
    *(*_VIEW, *FOCUS_COMMANDS, *AID_COMMANDS, *BACK_COMMANDS, *_GO[:2], *TROUBLE_COMMANDS, *_GO[2:]),
    *(*PALETTE_COMMANDS, *HELP_COMMANDS),
)

# Commands that lead back to an article from the library's page.
_ANYWHERE = {"next_tab", "previous_tab"}

# Commands that need an article on the screen.
WITH_ARTICLE = (
    *(
        command.id
        for command in COMMANDS
        if (command.menu in {"notes", "go"} and command.id not in _ANYWHERE) or command.group in {"script", "quotation"}
    ),
    *("close_tab", "take_over", "encoding", "export", "copy", "copy_shown", "copy_citation", "find_next"),
    *(
        "find_previous",
        "correct",
        "metadata",
        "proposals",
        "typography",
        "doubts",
        "outline",
        "panel",
        "focus",
        "split",
    ),
    *(command.id for command in (*COPY_COMMANDS, *OUTSIDE_COMMANDS)),
)
