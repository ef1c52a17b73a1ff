"""Where a click on the text leads, and a right click: the same in both halves of a split window."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, SignalInstance

from reader.entities import Mention
from reader.ui.article_view import ArticleView
from reader.ui.article_view.caret import things_at_caret
from reader.ui.article_view.marks import Thing

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow


def at_once(answer: Callable[[], None]) -> None:
    """Answer a click."""
    answer()


def connect_clicks(
    window: "MainWindow", view: ArticleView, when: Callable[[Callable[[], None]], None] = at_once
) -> None:
    """Have what is clicked in a view shown by the window.

    Args:
        window: whose panels speak of the article in front.
        view: where something is clicked.
        when: gives the answer, at once or when the article that was clicked is in front.
    """

    def show_mention(mention: Mention) -> None:
        window.choose_entity(None)
        window.side.show_mention(mention)

    def lead(clicked: SignalInstance, answer: Callable[..., None]) -> None:
        def follow(*what: object) -> None:
            when(partial(answer, *what))

        clicked.connect(follow)

    lead(view.entity_clicked, window.choose_entity)
    lead(view.mention_clicked, show_mention)
    lead(view.damage_clicked, window.side.show_damage)
    lead(view.doubt_clicked, window.choosing.offer)
    lead(view.note_clicked, window.side.show_note)


def connect_menu(window: "MainWindow", view: ArticleView, when: Callable[[Callable[[], None]], None] = at_once) -> None:
    """Have the menu of what is pointed at, or selected, in a view opened by the window; arguments as above."""
    page = view.page

    def offer(place: QPoint, things: Sequence[Thing]) -> None:
        # What is chosen from the menu is done in the half that has the keyboard.
        view.setFocus()
        when(partial(window.page_menu.offer, place, things, _offset(view, place), view.selected_span()))

    def offer_at_cursor() -> None:
        cursor, layers, things = page.textCursor(), view.sheet.layers, list[Thing]()
        if page.focused is not None and layers is not None and not cursor.hasSelection():
            cursor, things = layers.text.cursor(page.focused.span), [page.focused]
        elif not cursor.hasSelection():
            # Whom a click or Enter chose isn't focused any more, but the caret is there.
            things = things_at_caret(page)
        offer(page.viewport().mapToGlobal(page.cursorRect(cursor).bottomLeft()), things)

    page.menu_requested.connect(offer)
    view.mini_toolbar.correct_requested.connect(offer_at_cursor)


def _offset(view: ArticleView, place: QPoint) -> int | None:
    """Return the offset in the article of what a view shows at a place of the screen."""
    page, layers = view.page, view.sheet.layers
    if layers is None:
        return None
    return layers.text.offset(page.cursorForPosition(page.viewport().mapFromGlobal(place)).position())
