"""The halves of the split view: over each stands what it shows, over the second one to be chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.ui.article_view import ArticleView
from reader.ui.look.theme import Theme
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.widgets.icon_button import IconButton

# Pixels that a column of text can be read in.
NARROWEST = 240
_INDENT = 23


class FirstPane(QFrame):
    """The article in front; over it stands what it is while something else stands beside it."""

    def __init__(self, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "paper")
        self.head = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.head.setProperty("role", "soft")
        self.head.setContentsMargins(_INDENT, 0, 8, 0)
        self.head.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(view, 1)

    def call(self, words: str) -> None:
        """Say what is shown."""
        self.head.setText(words)


class SecondPane(QFrame):
    """A choice and an article; `chosen` carries what was offered with the chosen words."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "paper")
        self._choice = QComboBox()
        self._choice.setAccessibleName(self.tr("Shown beside the article"))
        self._choice.setToolTip(self._choice.accessibleName())
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.setMinimumContentsLength(8)
        self._close = IconButton("close")
        self._close.setToolTip(self.tr("Close the second half"))
        self._close.setAccessibleName(self._close.toolTip())
        self.view = ArticleView(theme)
        self._offers: list[object] = []
        self.head = QWidget()
        head = QHBoxLayout(self.head)
        head.setContentsMargins(12, 6, 8, 6)
        head.addWidget(self._choice, 1)
        head.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.view, 1)
        self._choice.activated.connect(self._on_activated)
        self._close.clicked.connect(self.closed)
        self.setMinimumWidth(NARROWEST)

    def offer(self, offers: Sequence[tuple[str, object]], current: object) -> None:
        """Offer things by their words, one of them shown now."""
        self._offers = [what for _, what in offers]
        self._choice.clear()
        self._choice.addItems([words for words, _ in offers])
        self._choice.setCurrentIndex(next((at for at, what in enumerate(self._offers) if what == current), -1))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.view.set_theme(theme)

    def _on_activated(self, at: int) -> None:
        self.chosen.emit(self._offers[at])
