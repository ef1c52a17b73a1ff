"""Draws an article's headings in a list as they stand in it."""

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

from reader.text import is_han
from reader.ui.article_view.spacing import Spacing
from reader.ui.widgets.rich_delegate import PlainDelegate


class HeadingDelegate(PlainDelegate):
    """Rows of an article's headings: Chinese has its own quotation marks and dashes where the window is English too.

    A mark that opens a heading stands at its edge. `families` are those of the headings, Chinese last; by default the
    list's.
    """

    families: tuple[str, ...] = ()

    def fill(self, document: QTextDocument, words: str) -> None:
        """Put a row's words into a document."""
        font = document.defaultFont()
        if any(map(is_han, words)):
            font.setFamilies((self.families or font.families())[::-1])
            document.setDefaultFont(font)
        super().fill(document, words)
        hung = Spacing(font).lead(words[:1])
        if hung:
            shape = QTextBlockFormat()
            shape.setTextIndent(-hung * font.pixelSize())
            QTextCursor(document.firstBlock()).mergeBlockFormat(shape)
