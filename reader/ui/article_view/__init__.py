"""The article on the screen: a page of text with its marks, a bar over a selection, a find bar, ticks at the side.

Five parts with one reason each to change: text to document, layers to what is drawn, positions, finding, scroll marks.
It shows a `Reading` and says by signals what the reader points at; it changes nothing itself.
"""

from reader.ui.article_view.mini_toolbar import MiniToolbar
from reader.ui.article_view.scroll_marks import ScrollMarks
from reader.ui.article_view.view import ArticleView

__all__ = ["ArticleView", "MiniToolbar", "ScrollMarks"]
