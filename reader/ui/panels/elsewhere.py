"""Whom the details are about, in other articles: what those say, and who may be the same."""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from reader.library.names.appearances import Appearance
from reader.library.names.directory import Name
from reader.library.names.elsewhere import Namesake
from reader.ui.look.words import counted, paragraph
from reader.ui.panels.passages import Passages
from reader.ui.widgets.column import Column
from reader.ui.widgets.passage import Passage

_MOST = 12


class FoundElsewhere(NamedTuple):
    """What other articles have of an entity."""

    name: Name
    namesakes: Sequence[Namesake]
    sentences: Sequence[Appearance]


class ElsewhereSection(QFrame):
    """Sentences about the same, each leading to its article; and the like, to be confirmed or told apart."""

    open_requested = Signal(object)
    confirm_requested = Signal(object)
    deny_requested = Signal(object)
    table_requested = Signal()

    def __init__(self, found: FoundElsewhere, passages: Passages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "panel")
        self._passages = passages
        self._column = Column(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        same = [each for each in found.namesakes if each.same]
        self._column.caption(self.tr("In other articles"), counted(len(same)) if same else "")
        for each in found.sentences[:_MOST]:
            self._sentence(each)
        if same:
            self._table_button()
        for each in [each for each in found.namesakes if not each.same][:_MOST]:
            self._question(each)

    def _sentence(self, each: Appearance) -> None:
        known = f" = {each.date} ({self._basis(each.basis)})" if each.date and "X" not in each.date else ""
        when = each.worded + known
        facts = " · ".join(fact for fact in (f"《{each.title}》", paragraph(each.paragraph), each.role, when) if fact)
        html = f"{self._passages.serifed(escape(each.sentence))}<br>{self._passages.faint(facts)}"
        passage = Passage(html)
        passage.clicked.connect(lambda: self.open_requested.emit((each.article, each.span)))
        self._column.addWidget(passage)

    def _basis(self, basis: str) -> str:
        names = {
            "stated": self.tr("as stated"),
            "published": self.tr("from the day of publication"),
            "text": self.tr("from the text"),
        }
        return names.get(basis, basis)

    def _table_button(self) -> None:
        button = QPushButton(self.tr("Save as table…"))
        button.setProperty("flat", "true")
        button.setToolTip(self.tr("Each sentence with role, date, article and paragraph, as CSV"))
        button.clicked.connect(self.table_requested)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)

    def _question(self, each: Namesake) -> None:
        """Ask whether a name of another article means the same, with what speaks for it."""
        reasons = [
            self.tr("Both: {what}").format(what="、".join((*each.posts, *each.bodies)))
            if each.posts or each.bodies
            else self.tr("Only the name is the same")
        ]
        roles = "；".join(each.roles[:2])
        head = f"{self._passages.worded(each.name.name)} · 《{each.title}》"
        html = "<br>".join(
            line
            for line in (
                escape(head),
                self._passages.soft(roles),
                self._passages.faint(reasons[0]),
            )
            if line
        )
        passage = Passage(html)
        passage.clicked.connect(lambda: self.open_requested.emit((each.article, None)))
        self._column.addWidget(passage)
        row = QHBoxLayout()
        for words, signal in ((self.tr("The same"), self.confirm_requested), (self.tr("Another"), self.deny_requested)):
            button = QPushButton(words)
            button.setProperty("flat", "true")
            button.setAccessibleName(f"{words}: {head}")
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(each))
            row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)
