"""The contents of the details panel, built for one entity or mention and thrown away after."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.entities import Entity, Mention, Parent, Quantity, Quote
from reader.entities.steps import meanwhile
from reader.entities.telling.dossier import Dossier, companions, dossier
from reader.entities.telling.tables import plain_number
from reader.notes.plain import plain_text
from reader.session import Reading
from reader.session.copying import as_found
from reader.text import Span
from reader.ui.look.moments import time_meaning
from reader.ui.look.theme import Theme
from reader.ui.look.words import counted, paragraph, type_name
from reader.ui.panels.facts import Facts
from reader.ui.panels.passages import Passages
from reader.ui.widgets.filled_page import FilledPage
from reader.ui.widgets.filling import TURN, alone
from reader.ui.widgets.passage import Passage
from reader.ui.widgets.strip import DispersionStrip

_FIRST = 12
# Names of a book.
_MANY = 2_000
_COMPANIONS = 16
# Characters of a name that its reading has room beside.
_BESIDE = 8
# The dot stays at the end of a line: a link that begins the next one is read as one.
_MARKS = '“”‘’「」『』"＂'
_BETWEEN = "\u00a0· "


class DossierPage(FilledPage):
    """One column: head, roles, where in the article, mentions, quotes, companions, notes."""

    span_requested = Signal(object)
    entity_requested = Signal(str)
    note_requested = Signal(object)
    entity_note_requested = Signal(str)

    def __init__(self, reading: Reading, passages: Passages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._passages = passages
        self._theme = theme
        self.column.setContentsMargins(18, 18, 14, 18)
        self.column.setSpacing(6)

    def fill_with_entity(self, id: str) -> None:  # noqa: A002
        """Show everything that the article says about an entity, what doesn't fit on a screen a moment later."""
        self.fill(self._entity(id))

    def _entity(self, id: str) -> Iterator[object]:  # noqa: A002
        analysis = self._reading.analysis
        entity = analysis.entity(id)
        if entity is None:
            return
        self._head(entity.type, entity.name, entity.pinyin)
        if len(analysis.entities) > _MANY:
            yield TURN  # the head first: a book has to be gone through for the rest
        # Who else is in a book's paragraphs takes a turn of its own.
        found = dossier(self._reading.article, replace(analysis, together=()), id, _FIRST)
        mentions = found.entity.mentions
        if found.aliases:
            forms = _BETWEEN.join(f"{self._passages.named(form)} {count}" for form, count in found.aliases)
            self.column.label(self._passages.soft(self.tr("Also: {forms}").format(forms=forms)))
        yield from alone(self._roles(found))
        self._bodies(found)
        self._places([mention.span.start for mention in mentions], found.type)
        for each in found.mentions:
            yield self._mention(*each[:3])
        if len(mentions) > _FIRST:
            left = counted(len(mentions) - _FIRST)
            self.column.label(
                self._passages.faint(self.tr("and {number} more; Alt+Down walks through them").format(number=left))
            )
        yield from alone(self._quotes(found.quotes))
        yield from self._facts(found)
        yield TURN
        self._companions((yield from meanwhile(companions(analysis, id, _COMPANIONS), TURN)))
        self._notes([mention.span for mention in mentions], found.entity)

    def fill_with_mention(self, mention: Mention) -> None:
        """Show a time, duration or quantity: its words, what they come to, and where they stand."""
        self.fill(self._value_of(mention))

    def _value_of(self, mention: Mention) -> Iterator[None]:
        self._head(mention.type, mention.text, "")
        for line in self._value(mention):
            self.column.label(escape(line))
        alike = [
            each for each in self._reading.analysis.mentions if each.type == mention.type and each.text == mention.text
        ]
        self._places([each.span.start for each in alike], mention.type)
        article = self._reading.article
        for each in alike[:_FIRST]:
            block = article.block_at(each.span.start)
            yield self._mention(each, block.span if block else each.span, block.number if block else None)
        self._notes([each.span for each in alike])

    def _head(self, type: str, name: str, pinyin: str) -> None:  # noqa: A002
        color = getattr(self._theme, type)
        self.column.label(f'<span style="color:{color};font-weight:600;font-size:12px">{type_name(type)}</span>')
        long = len(name) > _BESIDE
        named = self._passages.serifed(f"<b>{escape(self._passages.named(name))}</b>", 21 if long else 27)
        apart = "<br>" if long else "&nbsp;&nbsp;"
        said = f'{apart}<span style="color:{self._theme.soft}">{escape(pinyin)}</span>' if pinyin else ""
        self.column.label(f"{named}{said}", f"{type_name(type)} {name} {pinyin}")

    def _roles(self, found: Dossier) -> Iterator[None]:
        for role, number in found.roles:
            words = self._passages.shown(role.span) if role.span else self._passages.worded(role.text)
            inferred = " " + self._passages.faint(self.tr("(from context)")) if role.inferred else ""
            self.column.addSpacing(2)
            self.column.label(f"{self._passages.own(escape(words), 14)}{inferred}")
            focus = role.span if role.span and role.sentence.covers(role.span) else role.sentence
            # What only the context tells has no words there that could be emphasised.
            worded = focus is not role.sentence
            html = self._passages.excerpt(role.sentence, focus, 18, 26) if worded else self._passages.quoted(focus)
            yield self._passage(f"{html} {self._passages.faint(paragraph(number))}", focus, role.sentence)

    def _bodies(self, found: Dossier) -> None:
        """Name the organisations of a person, or the people of an organisation."""
        if found.entity.parents:
            names = _BETWEEN.join(self._parent(one) for one in found.entity.parents)
            self._links(self.tr("In: {names}").format(names=names))
        if found.affiliations:
            links = _BETWEEN.join(self._link(one) for one in found.affiliations)
            self._links(self.tr("Belongs to: {names}").format(names=links))
        if found.people:
            people = {one.id: one for one, _ in found.people}
            self._links(self.tr("People: {names}").format(names=_BETWEEN.join(map(self._link, people.values()))))

    def _parent(self, parent: Parent) -> str:
        """Link to a parent that the article names; say where another one comes from."""
        entity = self._reading.analysis.entity(parent.entity) if parent.entity else None
        named = self._link(entity) if entity else escape(self._passages.named(parent.name))
        return named if parent.span else f"{named} {self._passages.faint(self.tr('(from the gazetteer)'))}"

    def _link(self, entity: Entity) -> str:
        name = self._passages.colored(self._passages.named(entity.name), entity.type)
        return f'<a href="{entity.id}" style="text-decoration:none">{name}</a>'

    def _links(self, html: str) -> None:
        self.column.label(f'<p style="line-height:150%">{html}</p>').linkActivated.connect(self.entity_requested)

    def _facts(self, found: Dossier) -> Iterator[object]:
        facts = Facts(self._passages)
        facts.span_requested.connect(self.span_requested)
        self.column.addWidget(facts)
        yield from alone(facts.show_statements((one for one, _ in found.statements), _FIRST))
        yield from alone(facts.show_figures((one for one, _ in found.figures), _FIRST, sources=False))

    def _places(self, starts: Sequence[int], type: str) -> None:  # noqa: A002
        self.column.caption(self.tr("In the article"), self.tr("%n mention(s)", "", len(starts)))
        length = max(1, len(self._reading.article.text))
        strip = DispersionStrip()
        strip.setAccessibleName(self.tr("Where in the article it appears"))
        strip.show_places([start / length for start in starts], ground=self._theme.line, ink=getattr(self._theme, type))

        def jump(index: int) -> None:
            self.span_requested.emit(Span(starts[index], starts[index]))

        strip.tick_clicked.connect(jump)
        self.column.inset(strip)

    def _mention(self, mention: Mention, sentence: Span, number: int | None) -> None:
        html = self._passages.excerpt(sentence, mention.span)
        self._passage(f"{html} {self._passages.faint(paragraph(number))}", mention.span, sentence)

    def _quotes(self, quotes: Sequence[tuple[Quote, int | None]]) -> Iterator[None]:
        if not quotes:
            return
        direct = sum(quote.kind == "direct" for quote, _ in quotes)
        counts = self.tr("{direct} direct · {indirect} indirect").format(direct=direct, indirect=len(quotes) - direct)
        self.column.caption(self.tr("Said"), counts)
        for quote, number in quotes[:_FIRST]:
            span = self._with_marks(quote.span) if quote.kind == "direct" else quote.span
            html = self._passages.quoted(span)
            yield self._passage(f"{html} {self._passages.faint(paragraph(number))}", quote.span)

    def _with_marks(self, speech: Span) -> Span:
        """Return what was said with the marks around it, which the article chose: “…” here, 「…」 or 『…』 there."""
        text = self._reading.article.text
        start, end = speech.start, speech.end
        before, after = text[start - 1 : start], text[end : end + 1]
        opened, closed = before in _MARKS and bool(before), after in _MARKS and bool(after)
        return Span(start - opened, end + closed)

    def _companions(self, companions: Sequence[tuple[Entity, int]]) -> None:
        if not companions:
            return
        self.column.caption(self.tr("In the same paragraphs"), "")
        links = _BETWEEN.join(
            f"{self._link(entity)} {self._passages.faint(str(count))}" for entity, count in companions
        )
        self._links(links)

    def _notes(self, spans: Sequence[Span], entity: Entity | None = None) -> None:
        notes = [note for note in self._reading.notes if _touches(note.span, spans)]
        self.column.caption(self.tr("My notes"), counted(len(notes)) if notes else "")
        for note in notes[:_FIRST]:
            words = escape(plain_text(note.text)) if note.text else self._passages.quoted(note.span, 40)
            self._passage(words, note.span)
        add = QPushButton(self.tr("Note on the name") if entity else self.tr("Add a note where it first appears"))
        add.clicked.connect(
            lambda: self.entity_note_requested.emit(entity.id) if entity else self.note_requested.emit(spans[0])
        )
        row = QHBoxLayout()
        row.addWidget(add)
        row.addStretch(1)
        self.column.addSpacing(2)
        self.column.inset(row)

    def _value(self, mention: Mention) -> list[str]:
        value = mention.value
        if isinstance(value, Quantity):
            rows = (
                (self.tr("Number"), None if value.number is None else plain_number(value.number)),
                (self.tr("Unit"), value.unit),
                (self.tr("Qualifier"), value.qualifier),
                (self.tr("Counts"), value.counts),
            )
            return [f"{name}: {each}" for name, each in rows if each is not None]
        if isinstance(value, str):
            meaning = time_meaning(value)
            lines = [self.tr("Read as {value}").format(value=value)]
            lines = lines if meaning in {"", value} else [meaning, *lines]
            return [*lines, f"{self.tr('Qualifier')}: {mention.qualifier}"] if mention.qualifier else lines
        return []

    def _passage(self, html: str, span: Span, whole: Span | None = None) -> None:
        """Show words of the article; copied is what the source has of the whole sentence, or of the words alone."""
        passage = Passage(self._passages.hung(html))
        passage.found = as_found(self._reading, whole or span).strip()
        passage.clicked.connect(lambda: self.span_requested.emit(span))
        self.column.addWidget(passage)


def _touches(span: Span, mentions: Sequence[Span]) -> bool:
    """Say whether a span shares a character with any of the mentions, which are in order and don't overlap."""
    number = bisect_left(mentions, span.end, key=lambda mention: mention.start) - 1
    return number >= 0 and mentions[number].overlaps(span)
