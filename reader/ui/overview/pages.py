"""The pages of the overview: what each shows, and the same as a table for CSV."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from reader.article import Damage
from reader.entities import Mention, Statement, in_time
from reader.entities.telling.graph import graph_of
from reader.entities.telling.tables import FigureRow, SpeechRow, figure_rows, speech_rows
from reader.entities.types import Together
from reader.session import Reading
from reader.text import Span
from reader.ui.look.theme import Theme
from reader.ui.look.words import damage_name, sentence, type_name
from reader.ui.overview.chart import Drawing
from reader.ui.overview.dispersion import Dispersion
from reader.ui.overview.network import Network
from reader.ui.overview.table import Column, Table
from reader.ui.overview.timeline import TimeLine
from reader.ui.panels.passages import Passages


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        about: one sentence on how to read it.
        empty: what is said where there is nothing to show.
        table: its rows; shown where there is no drawing.
        drawing: its picture, or None.
        preparing: what has to be done before the picture can be drawn, step by step.
    """

    about: str
    empty: str
    table: Table
    drawing: Drawing | None = None
    preparing: Iterable[object] = ()


class Pages(QObject):
    """Makes the pages of one reading."""

    def __init__(
        self, reading: Reading, theme: Theme, choose: Callable[[str], None], jump: Callable[[Span], None]
    ) -> None:
        super().__init__()
        self._reading, self._theme = reading, theme
        self._choose, self._jump = choose, jump
        self._passages = Passages(reading, theme)

    def all(self) -> list[tuple[str, Callable[[], Page]]]:
        """Return what is on the pages' tabs, in order, each with what makes the page."""
        return [
            (self.tr("Where"), self._where),
            (self.tr("With whom"), self._together),
            (self.tr("When"), self._when),
            (self.tr("How many"), self._figures),
            (self.tr("Who said what"), self._speech),
            (self.tr("State of the text"), self._damage),
        ]

    def _paragraph(self, span: Span) -> int | None:
        block = self._reading.article.block_at(span.start)
        return block.number if block else None

    def _place(self, span_of: Callable[[Any], Span]) -> Column:
        def number(row: Any) -> int | None:
            return self._paragraph(span_of(row))

        return Column(self.tr("Paragraph"), lambda row: str(number(row) or ""), number)

    def _where(self) -> Page:
        reading, named = self._reading, self._passages.named
        mentions = [one for one in reading.analysis.mentions if one.entity]

        def name(mention: Mention) -> str:
            found = reading.analysis.entity(mention.entity or "")
            return named(found.name) if found else ""

        def place(mention: Mention) -> Span:
            return mention.span

        columns = (
            Column(self.tr("Name"), name),
            Column(self.tr("Type"), lambda mention: type_name(mention.type)),
            Column(self.tr("As worded"), lambda mention: mention.text),
            self._place(place),
        )
        length = len(reading.article.text)
        drawing = Dispersion(self._theme, reading.analysis.entities, length, named, self._choose, self._jump)
        return Page(
            self.tr("Each name along the length of the article. Click a name for its details, a tick for its place."),
            self.tr("No names were found."),
            Table(columns, mentions),
            drawing,
        )

    def _together(self) -> Page:
        graph, named = graph_of(self._reading.analysis), self._passages.named
        entity = self._reading.analysis.entity

        def side(number: int) -> Callable[[Together], str]:
            def name(pair: Together) -> str:
                found = entity(pair.entities[number])
                return named(found.name) if found else ""

            return name

        columns = (
            Column(self.tr("Name"), side(0)),
            Column(self.tr("With"), side(1)),
            Column(
                self.tr("Paragraphs together"),
                lambda pair: str(pair.paragraphs),
                lambda pair: pair.paragraphs,
            ),
            Column(
                self.tr("Sentences together"),
                lambda pair: str(pair.sentences),
                lambda pair: pair.sentences,
            ),
        )
        network = Network(self._theme, graph, named, self._choose)
        about = self.tr("Who is named in the same paragraphs; the stronger the line, the more often.")
        if graph.left_out:
            about += " " + self.tr("{number} rarer names are in the CSV only.").format(number=graph.left_out)
        return Page(
            about,
            self.tr("No two names share a paragraph."),
            Table(columns, self._reading.analysis.together),
            network,
            network.prepare(),
        )

    def _when(self) -> Page:
        statements, shown = in_time(self._reading.analysis.statements), self._passages.shown

        def value(statement: Statement) -> str:
            return str(statement.time.value or "")

        def place(statement: Statement) -> Span:
            return statement.sentence

        columns = (
            Column(self.tr("Date"), value),
            Column(self.tr("As worded"), lambda statement: shown(statement.time.span)),
            Column(self.tr("Sentence"), lambda statement: shown(statement.sentence).strip()),
            self._place(place),
        )
        return Page(
            self.tr("The sentences that tell a time, in the order of their dates."),
            self.tr("No dated sentences were found."),
            Table(columns, statements),
            TimeLine(self._theme, statements, shown, self._jump),
        )

    def _figures(self) -> Page:
        rows = figure_rows(self._reading.article, self._reading.analysis)
        worded, shown = self._passages.worded, self._passages.shown

        def number(row: FigureRow) -> str:
            return "" if row.number is None else f"{row.number:,.10g}"

        columns = (
            Column(self.tr("What is counted"), lambda row: worded(row.counts)),
            Column(self.tr("Number"), number, lambda row: row.number),
            Column(self.tr("Unit"), lambda row: worded(row.unit)),
            Column(self.tr("Qualifier"), lambda row: worded(row.qualifier)),
            Column(self.tr("As worded"), lambda row: shown(row.figure.quantity.span), wide=True),
            Column(
                self.tr("Said by"),
                lambda row: "、".join(map(worded, row.figure.speakers)),
            ),
            Column(
                self.tr("Differs"),
                lambda row: self.tr("differs") if row.differs else "",
            ),
            Column(
                self.tr("Paragraph"),
                lambda row: str(row.paragraph or ""),
                lambda row: row.paragraph,
            ),
        )
        return Page(
            self.tr("All quantities by what they count. Coloured: other numbers for the same thing are given."),
            self.tr("No quantities were found."),
            Table(columns, rows, lambda row: row.differs, lambda row: self._jump(row.figure.quantity.span)),
        )

    def _speech(self) -> Page:
        worded, shown = self._passages.worded, self._passages.shown

        def kind(row: SpeechRow) -> str:
            return self.tr("direct") if row.kind == "direct" else self.tr("reported")

        columns = (
            Column(self.tr("Speaker"), lambda row: "、".join(map(worded, row.speakers))),
            Column(self.tr("Kind"), kind),
            Column(self.tr("Words"), lambda row: shown(row.span), wide=True),
            Column(
                self.tr("Paragraph"),
                lambda row: str(row.paragraph or ""),
                lambda row: row.paragraph,
            ),
        )
        return Page(
            self.tr("Direct and reported speech with its speakers. A double click goes to the place."),
            self.tr("Nobody is quoted."),
            Table(
                columns,
                speech_rows(self._reading.article, self._reading.analysis),
                act=lambda row: self._jump(row.span),
            ),
        )

    def _damage(self) -> Page:
        def proposed(damage: Damage) -> str:
            return f"〔{damage.restored}〕" if damage.restored else ""

        def place(damage: Damage) -> Span:
            return damage.span

        def sure(damage: Damage) -> str:
            return f"{damage.confidence:.0%}"

        columns = (
            Column(self.tr("Kind"), lambda damage: damage_name(damage.kind)),
            Column(
                self.tr("As found"),
                lambda damage: damage.span.of(self._reading.article.text),
            ),
            Column(self.tr("Proposed"), proposed),
            Column(self.tr("How sure"), sure, lambda damage: damage.confidence),
            Column(self.tr("Reason"), lambda damage: sentence(damage.reason), wide=True),
            self._place(place),
        )
        return Page(
            self.tr("What is masked, dropped or garbled, and what is proposed for it."),
            self.tr("Nothing masked or dropped was found."),
            Table(columns, self._reading.article.damage, act=lambda damage: self._jump(damage.span)),
        )
