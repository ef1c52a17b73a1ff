"""The contents of the details panel for a damaged place: the place, what may be read there, all the others."""

from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from reader.article import LEFT_STANDING, Damage
from reader.entities import Correction
from reader.session import Reading
from reader.session.copies.copies import Copies
from reader.ui.look.theme import Theme
from reader.ui.look.words import damage_name, paragraph, sentence
from reader.ui.panels.damage_readings import DamageReadings, button_row
from reader.ui.panels.passages import Passages
from reader.ui.widgets.column import Column
from reader.ui.widgets.field import Field
from reader.ui.widgets.passage import Passage


class DamagePage(QFrame):
    """One column: the place, then readings that can be taken over; `entered` carries the corrections chosen."""

    span_requested = Signal(object)
    entered = Signal(object)

    def __init__(self, reading: Reading, passages: Passages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "panel")
        self._reading, self._passages, self._theme = reading, passages, theme
        self._column = Column(self)
        self._column.setContentsMargins(18, 18, 14, 18)
        self._column.setSpacing(6)

    def fill(self, damage: Damage, copies: Copies | None) -> None:
        """Show a damaged place; what copies have stands before any guess."""
        self._head(damage)
        readings = DamageReadings(self._reading, self._passages, self._theme)
        readings.entered.connect(self.entered)
        readings.fill(damage, copies)
        self._column.addWidget(readings)
        if damage.kind not in LEFT_STANDING:
            self._typed(damage)
        self._all(copies)
        self._column.addStretch(1)

    def _head(self, damage: Damage) -> None:
        block = self._reading.article.block_at(damage.span.start)
        kind = escape(damage_name(damage.kind))
        self._column.label(f'<span style="color:{self._theme.damage};font-weight:600;font-size:12px">{kind}</span>')
        whole = block.span if block else damage.span
        html = self._passages.excerpt(whole, damage.span, 10, 12)
        place = self._passages.faint(paragraph(block.number if block else None))
        passage = Passage(f"{html} {place}", aside=sentence(damage.reason))
        passage.clicked.connect(lambda: self.span_requested.emit(damage.span))
        self._column.addWidget(passage)

    def _typed(self, damage: Damage) -> None:
        """Let the reader write what stood here, from another source than the copies that are known."""
        self._column.caption(self.tr("What stood here"), "")
        row = QHBoxLayout()
        field, button = Field(), QPushButton(self.tr("Fill in"))
        field.setAccessibleName(self.tr("What stood here"))
        field.setPlaceholderText(self.tr("Characters or figures"))

        def enter() -> None:
            words = field.text().strip()
            if words:
                self.entered.emit((Correction("restoration", value=words, span=damage.span),))

        field.returnPressed.connect(enter)
        button.clicked.connect(enter)
        button.setEnabled(False)
        field.textChanged.connect(lambda: button.setEnabled(bool(field.text().strip())))
        row.addWidget(field, 1)
        row.addWidget(button)
        self._column.inset(row)

    def _all(self, copies: Copies | None) -> None:
        """Offer all on which the copies agree."""
        agreed = copies.agreed(self._reading.article) if copies else []
        if agreed:
            self._column.caption(self.tr("In the whole article"), "")
            words = self.tr("Take over all %n on which the copies agree", "", len(agreed))
            button_row(self._column, "", words, lambda: self.entered.emit(tuple(agreed)))
