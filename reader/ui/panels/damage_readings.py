"""What can be taken over at a damaged place: what other copies have there, what is guessed, or nothing after all."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from reader.article import Damage
from reader.collation import Restoration, Witness, around, make_reading
from reader.entities import Correction
from reader.exporters.collation import siglum
from reader.session import Reading
from reader.session.copies.copies import Copies
from reader.ui.look.theme import Theme
from reader.ui.look.words import paragraph, sentence
from reader.ui.panels.passages import Passages
from reader.ui.widgets.column import Column


class DamageReadings(QWidget):
    """Readings for one damaged place, what copies have before any guess; `entered` carries the corrections chosen."""

    entered = Signal(object)

    def __init__(self, reading: Reading, passages: Passages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading, self._passages, self._theme = reading, passages, theme
        self._column = Column(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def fill(self, damage: Damage, copies: Copies | None) -> bool:
        """Show what can be taken over or taken back; say whether there is anything."""
        found = copies.at(damage.span) if copies else None
        if damage.entered:
            self._column.caption(self.tr("Decided"), "")
            self._column.label(self._passages.soft(sentence(damage.reason)))
        if copies is not None and found is not None:
            self._witnesses(copies, found, damage)
        guessed = self._guess(damage, witnessed=found is not None)
        if damage.restored is not None:
            reject = Correction("restoration", span=damage.span)
            button_row(self._column, "", self.tr("Leave it as found"), lambda: self.entered.emit((reject,)))
        return damage.entered or found is not None or guessed or damage.restored is not None

    def _witnesses(self, copies: Copies, found: Restoration, damage: Damage) -> None:
        """Show each reading with the copies that have it; where they differ all are here."""
        self._column.caption(self.tr("In other copies"), "")
        if len(found.readings) > 1:
            self._column.label(self._passages.soft(self.tr("The copies differ here.")))
        for correction, (value, witnesses) in zip(copies.readings(found.span), found.readings.items(), strict=True):
            self._reading_row(value, taken=damage.entered and damage.restored == value, correction=correction)
            for witness in witnesses:
                self._witness(copies, witness)

    def _witness(self, copies: Copies, witness: Witness) -> None:
        """Show where a copy has a reading, in the words that stand around it."""
        copy = copies.collation.copies[witness.copy]
        before, after = around(copy.article, make_reading(copy.article, witness.span), 8)
        words = escape(witness.span.of(copy.article.text))
        html = self._passages.serifed(f"{escape(before)}<b>{words}</b>{escape(after)}")
        said = f"{siglum(witness.copy)} {copy.name} {paragraph(witness.paragraph)}"
        self._column.label(f"{html}<br>{self._passages.faint(said)}", said)

    def _guess(self, damage: Damage, *, witnessed: bool) -> bool:
        """Show what the words around suggest, which is no evidence; say whether they suggest anything."""
        guess = next((one for one in self._reading.imported.damage if one.span == damage.span), None)
        decided = witnessed or (damage.entered and damage.restored)
        if guess is None or (decided and not guess.restored):
            return False
        self._column.caption(self.tr("Guessed from the words around") if guess.restored else self.tr("No guess"), "")
        if guess.restored:
            taken = damage.entered and damage.restored == guess.restored and not witnessed
            correction = Correction("restoration", value=guess.restored, span=guess.span)
            self._reading_row(guess.restored, taken=taken, correction=correction)
        self._column.label(self._passages.faint(sentence(guess.reason)))
        return bool(guess.restored)

    def _reading_row(self, value: str, *, taken: bool, correction: Correction) -> None:
        color = self._theme.damage
        shown = self._passages.serifed(f'<span style="color:{color}">〔</span>{escape(value)}'
                                       f'<span style="color:{color}">〕</span>', 19)  # fmt: skip
        words = self.tr("Taken over") if taken else self.tr("Take over")
        button = button_row(self._column, shown, words, lambda: self.entered.emit((correction,)))
        button.setAccessibleName(f"{words} {value}")
        button.setEnabled(not taken)


def button_row(column: Column, html: str, words: str, act: Callable[[], None]) -> QPushButton:
    """Add a row to a column: words with a button behind them, or the button alone."""
    row = QHBoxLayout()
    if html:
        row.addWidget(QLabel(html))
        row.addStretch(1)
    button = QPushButton(words)
    button.clicked.connect(act)
    row.addWidget(button)
    if not html:
        row.addStretch(1)
    column.inset(row)
    return button
