"""The bar for finding in the article: query, how many, what was overlooked, next and previous, and three switches."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from reader.text import Query


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
        self._pinyin, self._exact, self._regex = QToolButton(self), QToolButton(self), QToolButton(self)
        self._how = QLabel(self)
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
        self._how.setProperty("role", "faint")
        self._how.hide()
        row.addWidget(self.field, 1)
        for toggle in (self._pinyin, self._exact, self._regex):
            toggle.setCheckable(True)
        for child in (self._how, self._count, self._previous, self._next):
            row.addWidget(child)
        for child in (self._pinyin, self._exact, self._regex, self._close):
            row.addWidget(child)

    def _connect(self) -> None:
        self.field.textChanged.connect(self.query_changed)
        self._next.clicked.connect(self.next_requested)
        self._previous.clicked.connect(self.previous_requested)
        for toggle in (self._pinyin, self._exact, self._regex):
            toggle.toggled.connect(self._on_option)
        self._close.clicked.connect(self.closed)

    @property
    def query(self) -> Query:
        """What is asked for, and how."""
        regex = self._regex.isChecked()
        exact = self._exact.isChecked() and not regex
        return Query(self.field.text(), exact, regex, self._pinyin.isChecked() and not (exact or regex))

    def set_query(self, query: Query) -> None:
        """Ask for something, in the way that it says; the field's own signals tell of it."""
        for toggle, on in ((self._pinyin, query.pinyin), (self._exact, query.exact), (self._regex, query.regex)):
            toggle.setChecked(on)
        self.field.setText(query.words)

    def set_count(self, current: int, total: int, how: str = "") -> None:
        """Show `current` of `total` and how that one was found; nothing found says so, no query says nothing."""
        self._shown = (current, total)
        self._how.setText(how)
        self._how.setVisible(bool(how))
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
        self._how.hide()

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
            (self._pinyin, self.tr("Pinyin"), self.tr("Pinyin finds characters too: xiaodian, xiǎodiàn, xd")),
            (self._exact, self.tr("Exact"), self.tr("Only these very characters")),
            (self._regex, ".*", self.tr("Regular expression")),
            (self._close, "×", self.tr("Close the find bar")),
        ):
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
        if self._shown is not None:
            self.set_count(*self._shown, self._how.text())

    def _on_option(self) -> None:
        # An expression is always exact, and pinyin is the opposite of exact.
        self._exact.setEnabled(not self._regex.isChecked())
        self._pinyin.setEnabled(not self._regex.isChecked() and not self._exact.isChecked())
        self.options_changed.emit()
