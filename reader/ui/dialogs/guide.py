"""The user's guide and the page for contributors, as they ship with the program."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QTextBrowser, QVBoxLayout, QWidget

from reader.resources import resource
from reader.text import convert
from reader.ui.article_view.fonts import name_font
from reader.ui.look.translations import language_for

_SIZE = (760, 720)
# What the converter's words are called in the window.
_SAID_IN_TAIWAN = (
    ("查詢", "尋找"),
    ("高亮", "標示"),
    ("窗口", "視窗"),
    ("訪問網路", "連上網路"),
    ("回帖", "回文"),
    ("導航", "導覽"),
    ("短語", "片語"),
    ("回車鍵", "Enter 鍵"),
    ("“", "「"),
    ("”", "」"),
)
# Above and below the headings of the first three levels and what stands between, in pixels; lines in percent.
_HEADINGS = {1: (0, 10), 2: (22, 6), 3: (16, 4)}
_BETWEEN = 8
_LEADING = 118
# How far items stand in.
_INDENT = 26


def guide(language: str) -> str:
    """Return the guide as Markdown in a language of the window; the Traditional one is made of the Simplified one."""
    if not language.startswith("zh"):
        return resource("help", "guide.en.md").read_text(encoding="utf-8")
    words = resource("help", "guide.zh.md").read_text(encoding="utf-8")
    if language != "zh_TW":
        return words
    words = convert(words, "s2twp")
    for converted, said in _SAID_IN_TAIWAN:
        words = words.replace(converted, said)
    return words


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
        page = _page(guide(language_for(language)), using)
        _show_keys(page.document())
        tabs.addTab(page, using)
        contributing = resource("help", "contributing.md").read_text(encoding="utf-8")
        tabs.addTab(_page(contributing, helping), helping)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(tabs)


def _page(markdown: str, name: str) -> QTextBrowser:
    page = QTextBrowser()
    page.setAccessibleName(name)
    page.document().setDocumentMargin(24)
    page.document().setIndentWidth(_INDENT)
    page.setMarkdown(markdown)
    _lay_out(page.document())
    page.setOpenLinks(False)
    page.anchorClicked.connect(_open_link)
    return page


def _lay_out(document: QTextDocument) -> None:
    """Give headings, paragraphs and items their distances: what Qt makes of Markdown has none."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        level = block.blockFormat().headingLevel()
        above, below = _HEADINGS.get(level, (0, _BETWEEN))
        apart = QTextBlockFormat()
        apart.setTopMargin(above)
        apart.setBottomMargin(below)
        apart.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(apart)
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            serif = QTextCharFormat()
            serif.setFontFamilies(name_font().families())
            cursor.mergeCharFormat(serif)
        block = block.next()


def _show_keys(document: QTextDocument) -> None:
    """Write keys and words to type in the window's own face, heavier: typewriter letters stand out of Chinese."""
    families = QApplication.font().families()
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        for part in block.textFormats():
            if part.format.fontFixedPitch():  # pyright: ignore[reportAttributeAccessIssue]
                cursor.setPosition(block.position() + part.start)  # pyright: ignore[reportAttributeAccessIssue]
                end = block.position() + part.start + part.length  # pyright: ignore[reportAttributeAccessIssue]
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                letters = QTextCharFormat()
                letters.setFontFamilies(families)
                letters.setFontFixedPitch(False)
                letters.setFontWeight(QFont.Weight.Medium)
                cursor.mergeCharFormat(letters)
        block = block.next()


def _open_link(link: QUrl) -> None:
    QDesktopServices.openUrl(link)
