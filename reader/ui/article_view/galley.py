"""A text that is made and set, to be put on a page: in the turn of the event loop in which it is seen, or before."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtGui import QTextDocument

from reader.article.article import Article, Block
from reader.article.conversion.doubts import Choice
from reader.entities.types import Analysis
from reader.session import Reading, View, ViewText, view_text
from reader.text.script import config_for
from reader.ui.article_view.document import Head, Style, head_of, set_text
from reader.ui.article_view.paging import Paging
from reader.ui.article_view.pictures import IllustratedDocument
from reader.ui.qt_text import ShownText


class Made(NamedTuple):
    """A text that was made, and what it was made of."""

    article: Article
    analysis: Analysis
    view: View
    choices: tuple[Choice, ...]
    blocks: tuple[Block, ...]
    text: ViewText


def make_text(reading: Reading, view: View, paging: Paging, known: Iterable[Made] = ()) -> Made:
    """Return the text of what is loaded in a view: one that is known if nothing that it depends on is another."""
    article, analysis, blocks = reading.article, reading.analysis, tuple(paging.blocks())
    choices = tuple(kept.choice for kept in reading.choices)
    for one in known:
        # To compare a book's names would take longer than to convert the words on a page.
        same = one.article is article and one.analysis is analysis
        if same and one[2:5] == (view, choices, blocks):
            return one
    text = view_text(article, view, blocks=blocks, analysis=analysis, choices=choices)
    return Made(article, analysis, view, choices, blocks, text)


@dataclass(frozen=True, eq=False)
class Galley:
    """A text that is set, and what it was set of."""

    shown: ViewText
    style: Style
    head: Head | None
    document: QTextDocument
    text: ShownText


def set_galley(reading: Reading, shown: ViewText, style: Style, paging: Paging, known: Galley | None = None) -> Galley:
    """Set the shown text of what is loaded; where the one that is known is set like this, it is taken."""
    article = reading.article
    head = head_of(article, config_for(reading.view.script, article.text)) if paging.first == 0 else None
    if known is not None and known.shown is shown and (known.style, known.head) == (style, head):
        return known
    document = IllustratedDocument(article.images)
    return Galley(shown, style, head, document, set_text(document, shown, style, head, article))
