"""The bar for finding in the article: query, how many, next and previous, exact, pattern."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget


class FindBar(QFrame):
    """Asks for hits while one types; whoever owns it finds them and tells the count."""

    query_changed = Signal(str)
    options_changed = Signal()
    next_requested = Signal()
    previous_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "bar")
        self.field = QLineEdit(self)
        self._count = QLabel(self)
        self._previous, self._next, self._close = QToolButton(self), QToolButton(self), QToolButton(self)
        self._exact, self._regex = QToolButton(self), QToolButton(self)
        self._shown: tuple[int, int] | None = None
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(4)
        self.field.setClearButtonEnabled(True)
        self._count.setProperty("role", "soft")
        self._count.setMinimumWidth(76)
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self.field, 1)
        for toggle in (self._exact, self._regex):
            toggle.setCheckable(True)
        for child in (self._count, self._previous, self._next, self._exact, self._regex, self._close):
            row.addWidget(child)

    def _connect(self) -> None:
        self.field.textChanged.connect(self.query_changed)
        self._next.clicked.connect(self.next_requested)
        self._previous.clicked.connect(self.previous_requested)
        self._exact.toggled.connect(self._on_option)
        self._regex.toggled.connect(self._on_option)
        self._close.clicked.connect(self.closed)

    @property
    def exact(self) -> bool:
        """Whether only the very characters count."""
        return self._exact.isChecked()

    @property
    def regex(self) -> bool:
        """Whether the query is a regular expression."""
        return self._regex.isChecked()

    def set_count(self, current: int, total: int) -> None:
        """Show `current` of `total`; nothing found says so, no query says nothing."""
        self._shown = (current, total)
        if not self.field.text():
            words = ""
        elif total == 0:
            words = self.tr("Nothing found")
        else:
            words = self.tr("{current} of {total}").format(current=current, total=total)
        self._count.setText(words)
        for button in (self._next, self._previous):
            button.setEnabled(total > 0)

    def set_error(self, sentence: str) -> None:
        """Show why a query can't be carried out."""
        self._count.setText(sentence)

    def open(self, query: str = "") -> None:
        """Appear with the keyboard in the field, perhaps with a query."""
        if query:
            self.field.setText(query)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Escape closes."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous_requested if back else self.next_requested).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the reader's language."""
        self.field.setPlaceholderText(self.tr("Find in the article (either script, either width)"))
        self.field.setAccessibleName(self.tr("Find in the article"))
        for button, text, tip in (
            (self._previous, "↑", self.tr("Previous hit")),
            (self._next, "↓", self.tr("Next hit")),
            (self._exact, self.tr("Exact"), self.tr("Only these very characters")),
            (self._regex, ".*", self.tr("Regular expression")),
            (self._close, "×", self.tr("Close the find bar")),
        ):
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
        if self._shown is not None:
            self.set_count(*self._shown)

    def _on_option(self) -> None:
        self.options_changed.emit()
