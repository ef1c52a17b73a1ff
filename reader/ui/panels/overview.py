"""Overview: what is in the article and what is wrong with it, counted, with where it stands."""

from collections import Counter
from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedLayout, QWidget

from reader.article import Damage
from reader.entities import NAMES, TYPES, Entity
from reader.entities.telling.relations import in_time
from reader.session import Reading
from reader.text import Span
from reader.ui.look.theme import Theme
from reader.ui.look.words import counted, kind_counted, paragraph, sentence, type_name
from reader.ui.panels.facts import Facts
from reader.ui.panels.passages import Passages
from reader.ui.widgets.column import INSET
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.widgets.filled_page import FilledPage
from reader.ui.widgets.filling import TURN, alone
from reader.ui.widgets.passage import Passage
from reader.ui.widgets.rest import Rest
from reader.ui.widgets.strip import DispersionStrip

_ROWS = 8
# Names of a book, which are put in order in a turn of their own.
_MANY = 2_000
_FACTS = 24
_DAMAGES = 20
_PADDING = 12
# How narrow a name's column becomes in a narrow panel, and how wide where there is room.
_LINK = (84, 124)


class OverviewPanel(QFrame):
    """Names by type with their places; the list of what is masked or dropped."""

    span_requested = Signal(object)
    entity_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "panel")
        self._theme = theme
        self._reading: Reading | None = None
        self._stale = True
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(self.tr("Overview"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = EmptyState(self.tr("No article open"), self.tr("Open one, and see here who and what is in it."))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.refresh()

    def show_reading(self, reading: Reading | None) -> None:
        """Show another article."""
        self._reading = reading
        self._stack.setCurrentWidget(self._scroll if reading else self._empty)
        self.refresh()

    def refresh(self) -> None:
        """Count anew, when the panel is next looked at."""
        self._stale = True
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        """Count now if something has changed since."""
        super().showEvent(event)
        if self._stale:
            self._fill()

    def _fill(self) -> None:
        if self._reading is None:
            return
        self._stale = False
        page = _Page(self._reading, self._theme)
        page.span_requested.connect(self.span_requested)
        page.entity_requested.connect(self.entity_requested)
        page.fill(page.parts())
        page.lie_in(self._scroll)


class _Page(FilledPage):
    span_requested = Signal(object)
    entity_requested = Signal(str)

    def __init__(self, reading: Reading, theme: Theme) -> None:
        super().__init__()
        self._reading = reading
        self._theme = theme
        self._passages = Passages(reading, theme)
        self.column.setContentsMargins(18, 14, 14, 18)
        self.column.setSpacing(5)

    def parts(self) -> Iterator[object]:
        """Add everything, a part at each step."""
        reading = self._reading
        self._state(reading.article.damage)
        kinds: dict[str, list[Entity]] = {type_: [] for type_ in NAMES}
        for one in reading.analysis.entities:
            kinds.get(one.type, []).append(one)
        if len(reading.analysis.entities) > _MANY:
            yield TURN
        for type_, entities in kinds.items():
            yield from alone(self._names(type_, entities))
        self._values()
        yield TURN  # a book's dates are put in order
        yield from self._facts()
        yield from alone(self._damages(reading.article.damage))
        if not reading.analysis.complete:
            self.column.label(self._passages.faint(self.tr("Still reading the article…")))

    def _facts(self) -> Iterator[object]:
        facts = Facts(self._passages)
        facts.span_requested.connect(self.span_requested)
        self.column.addWidget(facts)
        yield from alone(facts.show_statements(in_time(self._reading.analysis.statements), _FACTS))
        yield from alone(facts.show_figures(self._reading.analysis.figures, _FACTS, sources=True))

    def _state(self, damage: tuple[Damage, ...]) -> None:
        kinds = Counter(each.kind for each in damage)
        proposed = sum(each.restored is not None for each in damage)
        self.column.caption(self.tr("State of the text"), counted(len(damage)) if damage else "")
        if not damage:
            self.column.label(self._passages.soft(self.tr("Nothing masked or dropped was found.")))
            return
        counts = [kind_counted(kind, count) for kind, count in kinds.most_common()]
        counts.append(self.tr("%n proposed", "", proposed))
        self.column.label(self._passages.soft(" · ".join(counts)))

    def _damages(self, damage: tuple[Damage, ...]) -> Iterator[None]:
        if not damage:
            return
        self.column.caption(self.tr("Masked and dropped"), "")
        shown = _without_one(len(damage), _DAMAGES)
        for each in damage[:shown]:
            yield self.column.addWidget(self._damaged(each))
        yield from self._rest(len(damage) - shown, map(self._damaged, damage[shown:]))

    def _rest(self, left: int, rows: Iterator[QWidget]) -> Iterator[None]:
        """Offer the rows that are left out."""
        if left > 0:
            words = self.tr("and {number} more").format(number=counted(left))
            yield self.column.addWidget(Rest(self._passages.faint(words), words, rows))

    def _damaged(self, each: Damage) -> Passage:
        block = self._reading.article.block_at(each.span.start)
        whole = block.span if block else each.span
        html = self._passages.excerpt(whole, each.span, 8, 10)
        proposal = ""
        if each.restored and not self._reading.view.proposals:
            proposal = f'<span style="color:{self._theme.damage}">〔{escape(each.restored)}〕</span>'
        place = self._passages.faint(paragraph(block.number if block else None))
        passage = Passage(f"{html} {proposal} {place}", aside=sentence(each.reason))
        passage.setToolTip(sentence(each.reason))
        passage.clicked.connect(lambda: self.span_requested.emit(each.span))
        return passage

    def _names(self, type: str, entities: list[Entity]) -> Iterator[None]:  # noqa: A002
        if not entities:
            return
        self.column.caption(type_name(type), counted(len(entities)))
        length = max(1, len(self._reading.article.text))
        ranked = sorted(entities, key=lambda each: -len(each.mentions))
        shown = _without_one(len(ranked), _ROWS)
        for entity in ranked[:shown]:
            yield self.column.addWidget(self._row(entity, length))
        yield from self._rest(len(ranked) - shown, (self._row(entity, length) for entity in ranked[shown:]))

    def _row(self, entity: Entity, length: int) -> QWidget:
        name = self._passages.named(entity.name)
        cut = name if len(name) <= 8 else name[:7] + "…"
        link = Passage(self._passages.colored(cut, entity.type), name=f"{name} {len(entity.mentions)}")
        link.setToolTip(name)
        link.setMinimumWidth(_LINK[0])
        link.setMaximumWidth(_LINK[1])
        # It is measured before it has the window's style sheet, whose padding would cut the name.
        link.setMinimumHeight(link.fontMetrics().height() + _PADDING)
        link.clicked.connect(lambda: self.entity_requested.emit(entity.id))
        starts = [mention.span.start for mention in entity.mentions]
        strip = DispersionStrip(height=16)
        strip.setAccessibleName(self.tr("Where {name} appears").format(name=name))
        strip.show_places(
            [start / length for start in starts], ground=self._theme.line, ink=getattr(self._theme, entity.type)
        )

        def jump(index: int) -> None:
            self.span_requested.emit(Span(starts[index], starts[index]))

        strip.tick_clicked.connect(jump)
        count = QLabel(self._passages.faint(counted(len(starts))))
        count.setMinimumWidth(26)
        count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, INSET, 0)
        row.setSpacing(8)
        for widget, share in ((link, 2), (strip, 3), (count, 0)):
            row.addWidget(widget, share)
        return whole

    def _values(self) -> None:
        known = self._reading.analysis.counts
        counts = Counter({kind: known[kind] for kind in TYPES if kind not in NAMES and known.get(kind)})
        if counts:
            self.column.caption(self.tr("Times and quantities"), counted(sum(counts.values())))
            self.column.label(
                self._passages.soft(" · ".join(kind_counted(kind, count) for kind, count in counts.most_common()))
            )


def _without_one(count: int, limit: int) -> int:
    """Return how many of so many rows are shown: a last one is as high as the words that would stand for it."""
    return count if count <= limit + 1 else limit
