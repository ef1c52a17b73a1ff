"""Articles: opening, keeping, exporting, comparing, printing."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from reader.ui.commands.command import ALL, Command, Menu

ARTICLE = Menu(
    "article",
    QT_TRANSLATE_NOOP("Actions", "&Article"),
    (
        Command(
            "open",
            QT_TRANSLATE_NOOP("Actions", "Open…"),
            QT_TRANSLATE_NOOP("Actions", "Open an article from a file"),
            "Ctrl+O",
        ),
        Command(
            "add_folder",
            QT_TRANSLATE_NOOP("Actions", "Add folder…"),
            QT_TRANSLATE_NOOP("Actions", "Put all articles of a folder into the library"),
            "Ctrl+Shift+O",
        ),
        Command(
            "paste",
            QT_TRANSLATE_NOOP("Actions", "Paste as new article"),
            QT_TRANSLATE_NOOP("Actions", "Open the text on the clipboard as an article"),
            "Ctrl+Shift+V",
        ),
        Command(
            "library",
            QT_TRANSLATE_NOOP("Actions", "Library"),
            QT_TRANSLATE_NOOP("Actions", "Show the articles you have opened"),
            "Ctrl+L",
        ),
        Command(
            "close_tab",
            QT_TRANSLATE_NOOP("Actions", "Close"),
            QT_TRANSLATE_NOOP("Actions", "Close the article in front; everything is saved already"),
            "Ctrl+W",
            needs_article=True,
        ),
        Command(
            "reopen_tab",
            QT_TRANSLATE_NOOP("Actions", "Reopen closed article"),
            QT_TRANSLATE_NOOP("Actions", "Open the article again that was closed last"),
            "Ctrl+Shift+T",
        ),
        Command(
            "export",
            QT_TRANSLATE_NOOP("Actions", "Export…"),
            QT_TRANSLATE_NOOP("Actions", "Save the article or your notes in another format"),
            "Ctrl+E",
            separated=True,
            needs_article=True,
            chosen=ALL,
        ),
        Command(
            "encoding",
            QT_TRANSLATE_NOOP("Actions", "Encoding…"),
            QT_TRANSLATE_NOOP("Actions", "Read the file again in another encoding, or put garbled text right"),
            "Ctrl+Alt+E",
            needs_article=True,
        ),
        Command(
            "export_library",
            QT_TRANSLATE_NOOP("Actions", "Export library…"),
            QT_TRANSLATE_NOOP("Actions", "Write all articles with their notes to one file"),
            "Ctrl+Shift+E",
            separated=True,
        ),
        Command(
            "import_library",
            QT_TRANSLATE_NOOP("Actions", "Import library…"),
            QT_TRANSLATE_NOOP("Actions", "Take in a library from a file; nothing is doubled"),
            "Ctrl+Shift+I",
        ),
        Command(
            "compare",
            QT_TRANSLATE_NOOP("Actions", "Compare copies…"),
            QT_TRANSLATE_NOOP("Actions", "Show where copies of this report differ"),
            "Ctrl+Alt+D",
            separated=True,
            needs_article=True,
            chosen=2,
        ),
        Command(
            "copies",
            QT_TRANSLATE_NOOP("Actions", "Copies of this report…"),
            QT_TRANSLATE_NOOP("Actions", "Say which articles are copies of this report, and which of them you read"),
            "Ctrl+Alt+R",
            needs_article=True,
        ),
        Command(
            "print",
            QT_TRANSLATE_NOOP("Actions", "Print…"),
            QT_TRANSLATE_NOOP("Actions", "Print the article as it is shown, with its highlights"),
            "Ctrl+P",
            separated=True,
            needs_article=True,
        ),
        Command(
            "print_preview",
            QT_TRANSLATE_NOOP("Actions", "Print preview…"),
            QT_TRANSLATE_NOOP("Actions", "See the pages before they are printed"),
            "Ctrl+Alt+P",
            needs_article=True,
        ),
        Command(
            "original_file",
            QT_TRANSLATE_NOOP("Actions", "Open the original file"),
            QT_TRANSLATE_NOOP("Actions", "Open the file that the article came from in its own program"),
            "Ctrl+Alt+O",
            separated=True,
            needs_article=True,
        ),
        Command(
            "original_link",
            QT_TRANSLATE_NOOP("Actions", "Open the original page…"),
            QT_TRANSLATE_NOOP("Actions", "Open the page that the article came from in the browser, after asking"),
            "Ctrl+Alt+L",
            needs_article=True,
        ),
        Command(
            "preferences",
            QT_TRANSLATE_NOOP("Actions", "Preferences…"),
            QT_TRANSLATE_NOOP("Actions", "Language, type and theme"),
            "Ctrl+,",
            separated=True,
        ),
        Command(
            "quit",
            QT_TRANSLATE_NOOP("Actions", "Quit"),
            QT_TRANSLATE_NOOP("Actions", "Close the window; everything is saved already"),
            "Ctrl+Q",
        ),
    ),
)
