"""Where on the screen a passage of the article is, for what is shown beside it."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QTextCursor

from reader.entities.sentences import sentences
from reader.text.span import Span
from reader.ui.article_view.document import GUTTER
from reader.ui.article_view.view import ArticleView


def place_of(view: ArticleView, span: Span) -> QRect | None:
    """Return where a span's first line is, in the view's coordinates; None where it isn't on the screen."""
    return _box(view, span, lines=False)


def _box(view: ArticleView, span: Span, *, lines: bool) -> QRect | None:
    """Return where a span is: with `lines` all of it, else its first line."""
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
        left, bottom = (GUTTER, last.bottom()) if lines else (first.left(), first.bottom())
        box = QRect(QPoint(left, first.top()), QPoint(page.viewport().width() - GUTTER, bottom))
    if not page.viewport().rect().contains(box.topLeft()):
        return None
    return QRect(page.mapToParent(page.viewport().mapToParent(box.topLeft())), box.size())


def first_person(view: ArticleView) -> QRect | None:
    """Return where the first name of a person on the screen is."""
    mentions = view.sheet.layers.mentions() if view.sheet.layers else ()
    spans = (one.span for one in mentions if one.type == "PER" and one.span.start >= view.reading_offset())
    return next((place for span in spans if (place := place_of(view, span)) is not None), None)


def first_sentence(view: ArticleView) -> QRect | None:
    """Return where the first sentence is of the first paragraph that begins on the screen."""
    reading = view.sheet.reading
    blocks = reading.article.blocks if reading else ()
    below = (one.span for one in blocks if one.kind == "paragraph" and one.span.start >= view.reading_offset())
    spans = (
        Span(span.start, span.start + sentences(span.of(reading.article.text))[0].end) for span in below if reading
    )
    return next((place for span in spans if (place := _box(view, span, lines=True)) is not None), None)
