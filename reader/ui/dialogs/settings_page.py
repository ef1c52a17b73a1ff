"""A page of the preferences: rows that each show one setting and change it at once; found by their words."""

from collections.abc import Callable, Container, Iterable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QFontComboBox, QFormLayout, QLabel, QWidget

from reader.session import Settings
from reader.ui.commands.search import scored
from reader.ui.preferences import Preferences

# Of a long list only the first choices can be found by; a search after each key must stay quick.
_CHOICES = 40


class SettingsPage(QWidget):
    """Rows of choices and switches over the settings."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._showing: list[tuple[QWidget, Callable[[Settings], None]]] = []
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 18, 0, 0)
        self.form.setSpacing(12)

    def add_choice(self, setting: str, words: str, choices: Iterable[tuple[str, object]]) -> QComboBox:
        """Add a row that offers the values of a setting, each with its words."""
        combo = QComboBox()
        for name, value in choices:
            combo.addItem(name, value)
        combo.activated.connect(lambda: self._preferences.change(**{setting: combo.currentData()}))
        self.add_row(
            words, combo, lambda now: combo.setCurrentIndex(max(0, combo.findData(getattr(now, setting)))), [combo]
        )
        return combo

    def add_switch(self, setting: str, words: str) -> QCheckBox:
        """Add a row that switches a setting on and off."""
        box = QCheckBox(words)
        box.toggled.connect(lambda: self._preferences.change(**{setting: box.isChecked()}))
        self.add_row("", box, lambda now: box.setChecked(getattr(now, setting)), [box])
        return box

    def add_row(
        self, words: str, part: QWidget, show: Callable[[Settings], None], silent: Iterable[QWidget] = ()
    ) -> None:
        """Add a row of another kind; `show` shows the settings on it, during which `silent` controls say nothing."""
        self.form.addRow(words, part)
        if words:
            part.setAccessibleName(words)
        controls = list(silent)

        def quietly(now: Settings) -> None:
            blockers = [QSignalBlocker(each) for each in controls]
            show(now)
            blockers.clear()

        self._showing.append((part, quietly))
        quietly(self._preferences.settings)

    def refresh(self) -> None:
        """Show the settings as they are now."""
        for _, show in self._showing:
            show(self._preferences.settings)

    def scores(self, query: str) -> dict[str, float]:
        """Return how well each row fits a query that it does fit, by its number; its name counts more than choices."""
        return scored(query, [(str(row), self._words_of(row)) for row in range(self.form.rowCount())])

    def show_rows(self, meant: Container[str]) -> None:
        """Show only these rows."""
        for row in range(self.form.rowCount()):
            self.form.setRowVisible(row, str(row) in meant)

    def _words_of(self, row: int) -> list[str]:
        """Return everything that is said in a row, its choices too."""
        words: list[str] = []
        for role in (QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole):
            item = self.form.itemAt(row, role)
            part = item.widget() if item else None
            if isinstance(part, (QLabel, QCheckBox)):
                words.append(part.text())
            elif isinstance(part, QComboBox) and not isinstance(part, QFontComboBox):
                words += [part.itemText(at) for at in range(min(part.count(), _CHOICES))]
        return words or [""]
