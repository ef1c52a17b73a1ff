"""Where the keyboard is in the text, and putting it there without moving the page."""

from PySide6.QtCore import QPointF

from reader.text.span import Span
from reader.ui.article_view.marks import Thing
from reader.ui.article_view.page import Page
from reader.ui.article_view.sheet import Sheet


def caret_of(sheet: Sheet) -> int | None:
    """Return the offset that the keyboard is at: of the name that is focused, else of the text's caret."""
    if sheet.layers is None:
        return None
    focused = sheet.page.focused
    return focused.span.start if focused else sheet.layers.text.offset(sheet.page.textCursor().position())


def meant_place(sheet: Sheet) -> int:
    """Return the offset that a reader means by “here”: the caret's where one sees it, else the first that is seen."""
    caret = caret_of(sheet)
    seen = sheet.page.focused or sheet.page.viewport().rect().contains(sheet.page.cursorRect().center())
    return caret if caret is not None and seen else sheet.offset


def select_quietly(sheet: Sheet, span: Span) -> None:
    """Select a passage where it stands, seen or not; one that isn't loaded is left alone."""
    if sheet.layers is not None and sheet.layers.text.covers(span.start):
        kept = sheet.page.verticalScrollBar().value()
        sheet.page.setTextCursor(sheet.layers.text.cursor(span))
        sheet.page.verticalScrollBar().setValue(kept)


def things_at_caret(page: Page) -> list[Thing]:
    """Return what the letter behind the caret belongs to, the uppermost first."""
    caret = page.cursorRect()
    return page.things_at(QPointF(caret.right() + 1, caret.center().y()))
