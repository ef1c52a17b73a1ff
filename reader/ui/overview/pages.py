"""The pages of the overview: what each shows, and the same as a table for CSV."""

from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject

from reader.article import Damage
from reader.entities import Mention, Role, Statement
from reader.entities.steps import stepwise
from reader.entities.telling.graph import graph_of
from reader.entities.telling.moments import dates, moments
from reader.entities.telling.relations import in_time
from reader.entities.telling.tables import (
    FigureRow,
    SpeechRow,
    cited,
    figure_rows,
    plain_number,
    speakers_counted,
    speech_rows,
)
from reader.session import Reading
from reader.session.copying import as_found
from reader.text import Span, excerpt
from reader.ui.look.moments import time_meaning
from reader.ui.look.theme import Theme
from reader.ui.look.words import damage_name, sentence, type_name
from reader.ui.overview.chart import Drawing
from reader.ui.overview.dispersion import Dispersion
from reader.ui.overview.network import Network
from reader.ui.overview.table import Column, Table
from reader.ui.overview.timeline import TimeLine
from reader.ui.panels.passages import Passages
from reader.ui.widgets.filling import TURN

_MOST_COUNTED = 12
# Characters on either side of a damaged place.
_AROUND = 10
_ROWS_STEP = 100


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        about: one sentence on how to read it.
        empty: what is said where there is nothing to show.
        table: its rows; shown where there is no drawing.
        drawing: its picture, or None.
        preparing: what has to be done before the picture can be drawn, step by step, under the head of the page.
    """

    about: str
    empty: str
    table: Table
    drawing: Drawing | None = None
    preparing: Iterable[object] = ()


Making = Generator[object, None, Page]
"""Makes a page step by step."""


class Pages(QObject):
    """Makes the pages of one reading."""

    def __init__(
        self, reading: Reading, theme: Theme, choose: Callable[[str], None], jump: Callable[[Span], None]
    ) -> None:
        super().__init__()
        self._reading, self._theme = reading, theme
        self._choose, self._jump = choose, jump
        self._passages = Passages(reading, theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw the pages that are made from now on in another theme's colours."""
        self._theme = theme

    def all(self) -> list[tuple[str, Callable[[], Making]]]:
        """Return what is on the pages' tabs, in order, each with what makes the page."""
        return [
            (self.tr("Where"), self._where),
            (self.tr("With whom"), self._together),
            (self.tr("When"), self._when),
            (self.tr("How many"), self._figures),
            (self.tr("Who said what"), self._speech),
            (self.tr("State of the text"), self._damage),
        ]

    def cited(self) -> list[tuple[str, str]]:
        """Return the columns that say of every row of a file which article it is from, each with its value."""
        titles = (self.tr("Article"), self.tr("Source"), self.tr("Published"))
        return list(zip(titles, cited(self._reading.article), strict=True))

    def _paragraph(self, number_of: Callable[[Any], int | None]) -> Column:
        return _number(self.tr("Paragraph"), number_of)

    def _place(self, span_of: Callable[[Any], Span]) -> Column:
        def number(row: Any) -> int | None:
            block = self._reading.article.block_at(span_of(row).start)
            return block.number if block else None

        return self._paragraph(number)

    def _passage(self, title: str, span_of: Callable[[Any], Span], *, wide: bool = False) -> Column:
        """Return a column of pieces of the article: in the window as shown, in a file as found."""

        def shown(row: Any) -> str:
            return self._passages.shown(span_of(row)).strip()

        def found(row: Any) -> str:
            return as_found(self._reading, span_of(row)).strip()

        return Column(title, shown, wide=wide, found=found)

    def _words(self, title: str, words_of: Callable[[Any], str]) -> Column:
        """Return a column of words that have no place: in the window in the script shown, in a file as found."""
        return Column(title, lambda row: self._passages.worded(words_of(row)), found=words_of)

    def _name(self, title: str, id_of: Callable[[Any], str]) -> Column:
        """Return a column of names: in the window as shown, in a file as found."""

        def found(row: Any) -> str:
            entity = self._reading.analysis.entity(id_of(row))
            return entity.name if entity else ""

        return Column(title, lambda row: self._passages.named(found(row)), found=found)

    def _where(self) -> Making:
        reading = self._reading

        def id_(mention: Mention) -> str:
            return mention.entity or ""

        def place(mention: Mention) -> Span:
            return mention.span

        columns = (
            self._name(self.tr("Name"), id_),
            Column(self.tr("Type"), lambda mention: type_name(mention.type)),
            self._passage(self.tr("As worded"), place),
            self._place(place),
        )
        yield TURN  # the window first
        length, named = len(reading.article.text), self._passages.named
        drawing = Dispersion(self._theme, reading.analysis.entities, length, named, self._choose, self._jump)
        yield TURN
        return Page(
            self.tr("Each name along the length of the article. Click a name for its details, a tick for its place."),
            self.tr("No names were found."),
            Table(columns, [one for one in reading.analysis.mentions if one.entity]),
            drawing,
        )

    def _together(self) -> Making:
        graph = yield from graph_of(self._reading.analysis)
        yield TURN
        columns = (
            self._name(self.tr("Name"), lambda pair: pair.entities[0]),
            self._name(self.tr("With"), lambda pair: pair.entities[1]),
            _number(self.tr("Paragraphs together"), lambda pair: pair.paragraphs),
            _number(self.tr("Sentences together"), lambda pair: pair.sentences),
        )
        network = Network(self._theme, graph, self._passages.named, self._choose)
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

    def _when(self) -> Making:
        yield TURN
        statements = in_time(self._reading.analysis.statements)
        yield TURN

        def value(statement: Statement) -> str:
            return str(statement.time.value or "")

        def place(statement: Statement) -> Span:
            return statement.sentence

        def clocks(statement: Statement) -> str:
            return "–".join(filter(None, (one.clock for one in moments(value(statement)))))

        columns = (
            Column(self.tr("Date"), lambda statement: dates(value(statement))[0]),
            Column(self.tr("Until"), lambda statement: dates(value(statement))[1]),
            Column(self.tr("Time"), clocks),
            self._passage(self.tr("As worded"), lambda statement: statement.time.span),
            Column(self.tr("What it means"), lambda statement: time_meaning(value(statement))),
            Column(self.tr("ISO 8601 (X: unknown)"), value),
            self._passage(self.tr("Sentence"), place),
            self._place(place),
        )
        return Page(
            self.tr("The sentences that tell a time, in the order of their dates."),
            self.tr("No dated sentences were found."),
            Table(columns, statements),
            TimeLine(self._theme, statements, self._passages.shown, self._jump),
        )

    def _figures(self) -> Making:
        rows = yield from figure_rows(self._reading.article, self._reading.analysis)
        yield TURN

        def number(row: FigureRow) -> str:
            return "" if row.number is None else plain_number(row.number)

        def grouped(row: FigureRow) -> str:
            return "" if row.number is None else f"{Decimal(number(row)):,}"

        columns = (
            self._words(self.tr("What is counted"), lambda row: row.counts),
            self._passage(self.tr("As worded"), lambda row: row.figure.quantity.span),
            Column(self.tr("Number"), grouped, lambda row: row.number, found=number, numeric=True),
            self._words(self.tr("Unit"), lambda row: row.unit),
            self._words(self.tr("Qualifier"), lambda row: row.qualifier),
            self._passage(self.tr("Sentence"), lambda row: row.figure.sentence, wide=True),
            self._words(self.tr("Said by"), lambda row: "、".join(row.figure.speakers)),
            Column(self.tr("Differs"), lambda row: self.tr("differs") if row.differs else ""),
            self._paragraph(lambda row: row.paragraph),
        )
        return Page(
            self.tr(
                "All quantities by what they count, those with only a unit last. "
                "Coloured: a near number is given for what may be the same thing."
            ),
            self.tr("No quantities were found."),
            Table(columns, rows, lambda row: row.differs, lambda row: self._jump(row.figure.quantity.span)),
        )

    def _speech(self) -> Making:
        def kind(row: SpeechRow) -> str:
            return self.tr("direct") if row.kind == "direct" else self.tr("reported")

        columns = (
            self._words(self.tr("Speaker"), lambda row: "、".join(row.speakers)),
            self._posts(),
            Column(self.tr("Kind"), kind),
            self._passage(self.tr("Words"), lambda row: row.span, wide=True),
            self._paragraph(lambda row: row.paragraph),
        )
        rows = yield from stepwise(speech_rows(self._reading.article, self._reading.analysis), _ROWS_STEP)
        counts = speakers_counted(rows)
        quoted = " · ".join(f"{self._passages.worded(name)} {count}" for name, count in counts[:_MOST_COUNTED])
        about = self.tr("Direct and reported speech with its speakers. A double click goes to the place.")
        return Page(
            "\n".join(part for part in (about, quoted + " · …" * (len(counts) > _MOST_COUNTED)) if part),
            self.tr("Nobody is quoted."),
            Table(columns, rows, act=lambda row: self._jump(row.span)),
        )

    def _posts(self) -> Column:
        """Return the column of the speakers' posts; of several speakers each with the name."""

        def marked(role: Role, words: str) -> str:
            return f"{words} {self.tr('(from context)')}" if role.inferred else words

        def shown(role: Role) -> str:
            return marked(role, self._passages.shown(role.span) if role.span else self._passages.worded(role.text))

        def found(role: Role) -> str:
            return marked(role, role.text)

        def words(row: SpeechRow, say: Callable[[Role], str], name: Callable[[str], str]) -> str:
            posts = ["、".join(map(say, roles)) for roles in row.posts]
            if len(posts) == 1:
                return posts[0]
            return "；".join(f"{name(one)}：{post}" for one, post in zip(row.speakers, posts, strict=True) if post)

        return Column(
            self.tr("Post"),
            lambda row: words(row, shown, self._passages.worded),
            found=lambda row: words(row, found, str),
        )

    def _damage(self) -> Making:
        def proposed(damage: Damage) -> str:
            return f"〔{damage.restored}〕" if damage.restored else ""

        def place(damage: Damage) -> Span:
            return damage.span

        def sure(damage: Damage) -> str:
            return f"{damage.confidence:.0%}"

        def part(damage: Damage) -> str:
            return plain_number(round(damage.confidence, 2))

        columns = (
            Column(self.tr("Kind"), lambda damage: damage_name(damage.kind)),
            Column(self.tr("As found"), lambda damage: as_found(self._reading, damage.span)),
            Column(self.tr("Proposed"), proposed),
            Column(self.tr("How sure"), sure, lambda damage: damage.confidence, found=part, numeric=True),
            Column(
                self.tr("In the text"),
                lambda damage: self._around(damage, self._passages.shown),
                wide=True,
                found=lambda damage: self._around(damage, lambda span: as_found(self._reading, span)),
            ),
            Column(self.tr("Reason"), lambda damage: sentence(damage.reason), wide=True),
            self._place(place),
        )
        return Page(
            self.tr("What is masked, dropped or garbled, and what is proposed for it."),
            self.tr("Nothing masked or dropped was found."),
            Table(
                columns, (yield from stepwise(self._reading.article.damage)), act=lambda damage: self._jump(damage.span)
            ),
        )

    def _around(self, damage: Damage, said: Callable[[Span], str]) -> str:
        """Return the words around a damaged place, which stands in ⟦⟧ as found, as in a comparison."""
        article, place = self._reading.article, damage.span
        block = article.block_at(place.start)
        whole = block.span if block else place
        before = excerpt.before(article.text[whole.start : place.start].rpartition("\n")[2], _AROUND)
        after = excerpt.after(article.text[place.end : whole.end].partition("\n")[0], _AROUND)
        left, right = Span(place.start - len(before), place.start), Span(place.end, place.end + len(after))
        return f"{said(left)}⟦{as_found(self._reading, place)}⟧{said(right)}".strip()


def _number(title: str, number_of: Callable[[Any], int | None]) -> Column:
    """Return a column of whole numbers, sorted as such; empty where there is none."""

    def words(row: Any) -> str:
        number = number_of(row)
        return "" if number is None else str(number)

    return Column(title, words, number_of, numeric=True)
