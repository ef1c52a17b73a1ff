"""Where on the screen a passage of the article is, for what is shown beside it."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QTextCursor

from reader.text.span import Span
from reader.ui.article_view.document import GUTTER
from reader.ui.article_view.view import ArticleView


def place_of(view: ArticleView, span: Span) -> QRect | None:
    """Return where a span's first line is, in the view's coordinates; None where it isn't on the screen."""
    layers, page = view.sheet.layers, view.page
    if layers is None or not layers.text.covers(span.start):
        return None
    selected = layers.text.cursor(span)
    start, end = QTextCursor(selected), QTextCursor(selected)
    start.setPosition(selected.selectionStart())
    end.setPosition(selected.selectionEnd())
    first, last = page.cursorRect(start), page.cursorRect(end)
    box = first.united(last)
    if last.top() != first.top():
        box = QRect(first.left(), first.top(), page.viewport().width() - GUTTER - first.left(), first.height())
    if not page.viewport().rect().contains(box.topLeft()):
        return None
    return QRect(page.mapToParent(page.viewport().mapToParent(box.topLeft())), box.size())


def first_person(view: ArticleView) -> QRect | None:
    """Return where the first name of a person on the screen is."""
    mentions = view.sheet.layers.mentions() if view.sheet.layers else ()
    spans = (one.span for one in mentions if one.type == "PER" and one.span.start >= view.reading_offset())
    return next((place for span in spans if (place := place_of(view, span)) is not None), None)


def first_paragraph(view: ArticleView) -> QRect | None:
    """Return where the first line of the first paragraph is that begins on the screen."""
    reading = view.sheet.reading
    blocks = reading.article.blocks if reading else ()
    spans = (one.span for one in blocks if one.kind == "paragraph" and one.span.start >= view.reading_offset())
    return next((place for span in spans if (place := place_of(view, span)) is not None), None)
