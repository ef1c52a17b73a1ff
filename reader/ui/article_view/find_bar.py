"""The bar for finding in the article: query, how many, what was overlooked, next and previous, and three switches."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from reader.text import Query
from reader.ui.widgets.clearable_field import ClearableField
from reader.ui.widgets.icon_button import IconButton
from reader.ui.widgets.query_switches import QuerySwitches

_FIELD, _WIDEST = 180, 480


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
        self.setProperty("tight", "true")
        self.field = ClearableField(parent=self)
        self._count = QLabel(self)
        # Tab goes in this order.
        self._previous, self._next = IconButton("previous", self), IconButton("next", self)
        self.switches = QuerySwitches(self)
        self.everywhere, self._close = QToolButton(self), IconButton("close", self)
        self._how = QLabel(self)
        self._row, self._below = QHBoxLayout(), QHBoxLayout()
        self._shown: tuple[int, int] | None = None
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(2)
        for row in (self._row, self._below):
            row.setSpacing(2)
            column.addLayout(row)
        self._count.setProperty("role", "soft")
        self._count.setMinimumWidth(48)
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # On a line of its own: beside the field it would leave no room to type.
        self._how.setProperty("role", "faint")
        self._how.setWordWrap(True)
        self._how.hide()
        self.field.setMaximumWidth(_WIDEST)
        self._row.addWidget(self.field, 1)
        for child in (self._count, self._previous, self._next, self.switches, self.everywhere, self._close):
            self._row.addWidget(child)
        # What the field leaves of a wide window, before the cross.
        self._row.insertStretch(self._row.count() - 1)
        self._below.addWidget(self._how, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self.query_changed)
        self._next.clicked.connect(self.next_requested)
        self._previous.clicked.connect(self.previous_requested)
        self.switches.changed.connect(self.options_changed)
        self._close.clicked.connect(self.closed)

    @property
    def query(self) -> Query:
        """What is asked for, and how."""
        return self.switches.query(self.field.text())

    def set_query(self, query: Query) -> None:
        """Ask for something, in the way that it says; the field's own signals tell of it."""
        self.switches.show_query(query)
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

    @property
    def said(self) -> str:
        """How many were found, and what had to be overlooked."""
        return ", ".join(filter(None, (self._count.text(), self._how.text())))

    def set_counting(self, how: str) -> None:
        """Show how the hit that is seen was found, while all are counted."""
        self.set_count(0, 1, how)
        self._shown = None
        self._count.setText("…")

    def set_error(self, sentence: str) -> None:
        """Show why a query can't be carried out."""
        self._count.setText("")
        self._how.setText(sentence)
        self._how.show()

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the switches below where they would leave the field no room for a few words."""
        super().resizeEvent(event)
        ways = (self.switches, self.everywhere)
        beside = (self._count, self._previous, self._next, *ways, self._close)
        needed = _FIELD + sum(each.sizeHint().width() + self._row.spacing() for each in beside)
        below = self.contentsRect().width() - 24 < needed
        if below != (self._below.count() > 1):
            for number, each in enumerate(ways):
                (self._row if below else self._below).removeWidget(each)
                (self._below if below else self._row).insertWidget(1 + number + (0 if below else 3), each)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the reader's language."""
        self.field.setPlaceholderText(self.tr("Find in the article (either script, either width)"))
        self.field.setAccessibleName(self.tr("Find in the article"))
        self.everywhere.setText(self.tr("In all articles"))
        self.everywhere.setToolTip(self.tr("Look for this in the whole library, notes too (Ctrl+Shift+F)"))
        for button, tip in (
            (self._previous, self.tr("Previous hit")),
            (self._next, self.tr("Next hit")),
            (self._close, self.tr("Close the find bar")),
        ):
            button.setToolTip(tip)
            button.setAccessibleName(tip)
        if self._shown is not None:
            self.set_count(*self._shown, self._how.text())
