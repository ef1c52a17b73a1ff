"""Bars in the window for errors and news: no boxes that must be clicked away, and nothing moves for them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.widgets.icon_button import IconButton

_NEWS_MS = 6_000
_UNASKED_MS = 20_000
_WIDEST = 720
_LEAST_WORDS = 220
_GAP = 12
_MOST_ERRORS = 4

Button = tuple[str, Callable[[], object]]
"""A label, and what a button with it does."""


class MessageBar(QFrame):
    """One sentence and a cross that closes it; errors stay, news goes by itself unless the mouse rests on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "bar")
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = IconButton("close")
        self._close.setToolTip(self.tr("Close this message (Esc)"))
        self._close.setAccessibleName(self.tr("Close this message (Esc)"))
        # A click leaves the focus in the article: with the bar it would go to whatever comes next in the window.
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.hide)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 6, 8, 6)
        self._row = layout = QHBoxLayout()
        self._column.addLayout(layout)
        # The buttons of an offer: beside its sentence, or below where that would have no room.
        self._buttons = QWidget()
        self._box = box = QHBoxLayout(self._buttons)
        box.setContentsMargins(0, 0, 0, 0)
        self._action = QPushButton()
        self._action.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._action.clicked.connect(self._on_action_clicked)
        self._others: list[QPushButton] = []
        self._function: Callable[[], object] | None = None
        # The errors that are shown and weren't closed.
        self._told: list[str] = []
        box.addWidget(self._action)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._buttons)
        layout.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True)
        self._held = False
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._label.text()

    @property
    def goes_by_itself(self) -> bool:
        """Say whether nobody has to close the bar."""
        return self._timer.isActive() or self._held

    def wished_width(self) -> int:
        """Return how many pixels wide the bar is best: its sentence on one line, unless that is too long to read."""
        lines = self.text.split("\n")
        words = (
            max(map(self._label.fontMetrics().horizontalAdvance, lines)) + self._label.fontMetrics().averageCharWidth()
        )
        return max(min(words + self._beside(), _WIDEST), self.minimumSizeHint().width())

    def arrange(self, width: int) -> None:
        """Put the buttons below the sentence where beside them it would be a column of few words."""
        below = bool(self._others) and width - self._beside() < _LEAST_WORDS
        if below != (self._column.count() > 1):
            (self._row if below else self._column).removeWidget(self._buttons)
            if below:
                self._column.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                self._row.insertWidget(1, self._buttons)

    def _beside(self) -> int:
        """Return how many pixels all but the sentence takes on its line."""
        margins = self._column.contentsMargins()
        buttons = [button for button in (self._action, *self._others, self._close) if not button.isHidden()]
        taken = sum(button.sizeHint().width() + self._row.spacing() for button in buttons)
        return margins.left() + taken + margins.right()

    def show_error(self, sentence: str, details: str = "") -> None:
        """Say what went wrong, until it is closed, below what did before; details can be copied by who reports it."""
        self._timer.stop()
        told = self._told if self.isVisible() else []
        self._say(sentence, "error")
        self._told = [*(each for each in told if each != sentence), sentence]
        left = len(self._told) - _MOST_ERRORS
        more = [self.tr("and {number} more").format(number=left)] if left > 0 else []
        self._label.setText("\n".join((*self._told[:_MOST_ERRORS], *more)))
        self.setAccessibleName(self._label.text())
        if details:
            self._action.setText(self.tr("Copy details"))
            self._action.show()
            self._function = lambda: QApplication.clipboard().setText(details)

    def show_news(self, sentence: str) -> None:
        """Say something for a few seconds."""
        self._say(sentence, "soft")
        self._timer.start(_NEWS_MS)

    def offer(
        self,
        sentence: str,
        label: str,
        function: Callable[[], object],
        *,
        others: Sequence[Button] = (),
        unasked: bool = False,
    ) -> None:
        """Say what can be done, with a button that does it and perhaps others, until it is closed.

        Args:
            sentence: what is said.
            label: of the button.
            function: that the button calls.
            others: labels and functions of more buttons.
            unasked: it comes without having been asked for, so it doesn't lie over the text for good.
        """
        self._timer.stop()
        self._say(sentence, "soft")
        if unasked:
            self._timer.start(_UNASKED_MS)
        self._action.setText(label)
        self._action.show()
        self._function = function
        for words, act in others:
            button = QPushButton(words)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setProperty("flat", "true")
            button.clicked.connect(self.hide)
            button.clicked.connect(act)
            self._box.addWidget(button)
            self._others.append(button)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the mouse is here: somebody reads, or is about to press."""
        super().enterEvent(event)
        self._held = self._timer.isActive()
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go by itself again, if it would have."""
        super().leaveEvent(event)
        if self._held:
            self._timer.start()

    def _on_action_clicked(self) -> None:
        self.hide()
        if self._function is not None:
            self._function()

    def _say(self, sentence: str, role: str) -> None:
        self._action.hide()
        self._function = None
        self._held = False
        for button in self._others:
            button.hide()
            button.deleteLater()
        self._others = []
        for part, name in ((self._label, "role"), (self, "message")):
            part.setProperty(name, role)
            part.style().polish(part)
        self._told = []
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
        from reader.ui.widgets.announcing import announce  # noqa: PLC0415 - loaded with the first words

        announce(self, sentence, urgent=role == "error")
        self.show()


class AtFoot(QObject):
    """Places bars over the foot of a page, centred, one above the other; those that are hidden take no room.

    Each is a child of the page, or of one that fills it and that it comes and goes with.
    """

    def __init__(self, page: QWidget, clear: Callable[[], int]) -> None:
        """Begin without bars.

        Args:
            page: over whose foot they lie.
            clear: tells how many pixels at the very foot they leave free.
        """
        super().__init__(page)
        self._page, self._clear = page, clear
        self._bars: list[MessageBar] = []
        page.installEventFilter(self)

    def add(self, bar: MessageBar) -> None:
        """Place a bar above those that were added before."""
        bar.setProperty("floating", "true")
        bar.installEventFilter(self)
        self._bars.append(bar)
        self.place()

    def dismiss(self) -> bool:
        """Take the bars away that are seen; return whether there were any."""
        seen = [bar for bar in self._bars if bar.isVisible()]
        for bar in seen:
            bar.hide()
        return bool(seen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Place the bars anew when the page or one of them changes."""
        kinds = {QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize}
        if event.type() in (kinds - {QEvent.Type.Resize} if watched in self._bars else kinds):
            self.place()
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """Give each bar the width that its sentence needs, and the height that follows from it."""
        room = self._page.width() - 2 * _GAP
        foot = self._page.height() - self._clear() - _GAP
        for bar in self._bars:
            if bar.isHidden():
                continue
            width = min(bar.wished_width(), room)
            bar.arrange(width)
            height = min(bar.heightForWidth(width), max(0, foot - _GAP))
            bar.setGeometry(QRect(_GAP + (room - width) // 2, foot - height, width, height))
            bar.raise_()
            foot -= height + _GAP // 2
