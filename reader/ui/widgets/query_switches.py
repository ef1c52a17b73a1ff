"""Three switches that say how a query is meant: pinyin too, exact, a regular expression."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from reader.text import Query


class QuerySwitches(QWidget):
    """Stand beside a field; together with its words they make a `Query`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pinyin, self.exact, self.regex = QToolButton(self), QToolButton(self), QToolButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for switch in (self.pinyin, self.exact, self.regex):
            switch.setCheckable(True)
            switch.toggled.connect(self._on_toggled)
            row.addWidget(switch)
        self.retranslate()

    def query(self, words: str) -> Query:
        """Return what is asked for."""
        regex = self.regex.isChecked()
        exact = self.exact.isChecked() and not regex
        return Query(words, exact, regex, self.pinyin.isChecked() and not (exact or regex))

    def show_query(self, query: Query) -> None:
        """Set the switches as a query says."""
        for switch, on in ((self.pinyin, query.pinyin), (self.exact, query.exact), (self.regex, query.regex)):
            switch.setChecked(on)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the reader's language."""
        for switch, text, tip in (
            (self.pinyin, self.tr("Pinyin"), self.tr("Pinyin finds characters too: xiaodian, xiǎodiàn, xd")),
            (self.exact, self.tr("Exact"), self.tr("Only these very characters")),
            (self.regex, ".*", self.tr("Regular expression")),
        ):
            switch.setText(text)
            switch.setToolTip(tip)
            switch.setAccessibleName(tip)

    def _on_toggled(self) -> None:
        # An expression is always exact, and pinyin is the opposite of exact.
        self.exact.setEnabled(not self.regex.isChecked())
        self.pinyin.setEnabled(not self.regex.isChecked() and not self.exact.isChecked())
        self.changed.emit()
