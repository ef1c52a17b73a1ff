"""The two halves of the split view are scrolled together: what corresponds stands at one height."""

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QObject

from reader.article import Article
from reader.session.side_by_side import Places
from reader.ui.article_view import ArticleView
from reader.ui.article_view.sheet import Anchor


class Together(QObject):
    """Moves one half when the other is moved, while the second one is seen."""

    def __init__(self, first: ArticleView, second: ArticleView, parent: QObject) -> None:
        super().__init__(parent)
        self._first, self._second = first, second
        self._places: tuple[Places, Places] | None = None
        self._held = False
        first.position_changed.connect(self._on_first_moved)
        second.position_changed.connect(self._on_second_moved)
        second.jumped.connect(self._on_second_jumped)

    @contextmanager
    def held(self) -> Generator[None]:
        """What moves meanwhile is not the reader going somewhere."""
        before, self._held = self._held, True
        try:
            yield
        finally:
            self._held = before

    def take(self, first: Article, second: Article) -> int:
        """Go by other articles; return the offset at which the second half begins."""
        self._places = Places(first, second), Places(second, first)
        return self._places[0](self._first.sheet.anchor.offset)

    def follow(self) -> None:
        """Bring the second half to the line that is at the top of the first, at the same height."""
        if self._places is not None:
            place = self._first.sheet.anchor
            with self.held():
                self._second.sheet.jump(self._places[0](place.offset), below=place.below)

    def _on_first_moved(self, _offset: int) -> None:
        if self._second.isVisible() and not self._held:
            self.follow()

    def _on_second_moved(self, offset: int) -> None:
        if self._places is not None and not self._held:
            with self.held():
                self._first.sheet.jump(self._places[1](offset), below=self._second.sheet.anchor.below)

    def _on_second_jumped(self, before: Anchor, followed: bool) -> None:  # noqa: FBT001 - a signal's own argument
        """Let the way back lead to what stood beside it; the first half has followed by now."""
        if self._places is not None:
            self._first.jumped.emit(Anchor(self._places[1](before.offset), before.below), followed)
