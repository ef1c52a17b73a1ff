"""The dialogs that commands of the window open: loaded with the first that is asked for, since a start needs none."""

from pathlib import Path
from typing import TYPE_CHECKING

from reader.article import Article
from reader.ui.dialogs.about import AboutDialog
from reader.ui.dialogs.adding import AddingDialog
from reader.ui.dialogs.encoding import EncodingDialog
from reader.ui.dialogs.guide import GuideWindow
from reader.ui.dialogs.preferences import PreferencesDialog

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow


def show_about(window: "MainWindow") -> None:
    """Say what this program is, and under which terms its parts are."""
    AboutDialog(window).open()


def show_guide(window: "MainWindow") -> None:
    """Show the guide in the reader's language."""
    GuideWindow(window.preferences.settings.language, window).show()


def show_preferences(window: "MainWindow") -> None:
    """Ask what the reader prefers."""
    dialog = PreferencesDialog(window.preferences, window.actions_.named(), window)
    dialog.move_requested.connect(window.library_keeping.move)
    dialog.open()


def adding_dialog(window: "MainWindow", library: Path, folder: Path) -> AddingDialog:
    """Return the dialog that adds a folder's files to a library."""
    return AddingDialog(window.jobs, library, folder, window)


def encoding_dialog(window: "MainWindow", article: Article) -> EncodingDialog:
    """Return the dialog that asks how an article's bytes are to be read."""
    return EncodingDialog(article, window)
