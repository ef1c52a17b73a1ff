"""The user's guide and the page for contributors, as they ship with the program."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QTabWidget, QTextBrowser, QVBoxLayout, QWidget

from reader.resources import resource
from reader.text import convert
from reader.ui.look.translations import language_for

_SIZE = (760, 720)


def guide(language: str) -> str:
    """Return the guide as Markdown in a language of the window; the Traditional one is made of the Simplified one."""
    if not language.startswith("zh"):
        return resource("help", "guide.en.md").read_text(encoding="utf-8")
    words = resource("help", "guide.zh.md").read_text(encoding="utf-8")
    return convert(words, "s2twp") if language == "zh_TW" else words


class GuideWindow(QDialog):
    """Two pages to scroll; it may stay open beside the article."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        """Show the guide in a language as the settings name it; empty for the system's."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.resize(*_SIZE)
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.setProperty("pages", "true")
        using, helping = self.tr("Using Xidu"), self.tr("For contributors")
        tabs.addTab(_page(guide(language_for(language)), using), using)
        contributing = resource("help", "contributing.md").read_text(encoding="utf-8")
        tabs.addTab(_page(contributing, helping), helping)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(tabs)


def _page(markdown: str, name: str) -> QTextBrowser:
    page = QTextBrowser()
    page.setAccessibleName(name)
    page.document().setDocumentMargin(24)
    page.setMarkdown(markdown)
    page.setOpenLinks(False)
    page.anchorClicked.connect(_open_link)
    return page


def _open_link(link: QUrl) -> None:
    QDesktopServices.openUrl(link)
