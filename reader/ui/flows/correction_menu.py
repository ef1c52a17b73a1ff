"""The menu of what can be put right about a mention, a selection, a proposal, a quotation or a paragraph."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reader.article import Block, Damage
from reader.entities import NAMES, TYPES, Correction, Entity, EntityType, Mention, Quote
from reader.entities.corrections.rules import told_apart
from reader.session import Reading
from reader.session.correcting import words_read
from reader.text import Span
from reader.ui.look.words import type_name

_MOST_PEOPLE = 12
_MOST_BODIES = 8
_LONGEST = 18


@dataclass(frozen=True, slots=True)
class Subject:
    """What a menu is about: words of the article, and what is known of them.

    Attributes:
        span: of the words; None where nothing is selected and no mention is meant.
        mention: that stands there, or that the selection touches.
        damage: that stands there.
        at: an offset in the paragraph that is meant, where nothing else is.
    """

    span: Span | None = None
    mention: Mention | None = None
    damage: Damage | None = None
    at: int | None = None


class CorrectionMenu(QMenu):
    """Offers corrections; `entered` carries those chosen as a tuple, `question` which dialog is asked for."""

    entered = Signal(object)
    question = Signal(str, object)

    def __init__(
        self, reading: Reading, subject: Subject, parent: QWidget | None = None, witnessed: Sequence[Correction] = ()
    ) -> None:
        """Offer what can be put right.

        Args:
            reading: the open article.
            subject: what the menu is about.
            parent: the widget that it opens over.
            witnessed: what other copies have at the damaged place, likeliest first.
        """
        super().__init__(parent)
        self._reading, self._subject, self._witnessed = reading, subject, witnessed
        if subject.damage is not None:
            self._offer_proposals(subject.damage)
        if subject.span is not None:
            self._offer_words(subject.span, subject.mention)
        entity = self._entity(subject.mention)
        if entity is not None:
            self._offer_entity(entity, subject)
        place = subject.span or (subject.damage.span if subject.damage else None)
        if place is None and subject.at is not None:
            place = Span(subject.at, subject.at)
        if place is not None:
            self._offer_speakers(place)
            self._offer_kinds(place)

    def _entity(self, mention: Mention | None) -> Entity | None:
        return self._reading.analysis.entity(mention.entity) if mention and mention.entity else None

    def _offer_words(self, span: Span, mention: Mention | None) -> None:
        words = words_read(self._reading.article, span)
        kinds = self.addMenu(_plain(self.tr("“{words}” is").format(words=_short(words))))
        # A choice below that names no place holds for all of them.
        self._head(kinds, self.tr("In this whole article"))
        known = mention.type if mention and mention.span == span else None
        for type_ in TYPES:
            action = self._add(kinds, self.tr("Is: {type}").format(type=type_name(type_)), *self._is(words, type_))
            action.setCheckable(True)
            action.setChecked(type_ == known)
        form = words_read(self._reading.article, mention.span) if mention else words
        denied = self.tr("Is no name") if form == words else self.tr("“{form}” is no name").format(form=_short(form))
        if mention is not None:
            self._add(self, denied, Correction("not", form))
            self._offer_boundaries(mention, span)
            if mention.type in {"TIME", "DURATION", "QUANTITY"}:
                self._ask(self, self.tr("Value…"), "value", mention)
        kinds.addSeparator()
        here = kinds.addMenu(self.tr("Only here"))
        always = kinds.addMenu(self.tr("In every article"))
        for type_ in TYPES:
            said = self.tr("Is: {type}").format(type=type_name(type_))
            self._add(here, said, Correction("is", words, type_, span=span))
            self._add(always, said, Correction("is", words, type_, everywhere=True))
        if mention is not None:
            self._add(here, denied, Correction("not", form, span=mention.span))
        self._add(always, denied, Correction("not", form, everywhere=True))

    def _is(self, words: str, type_: EntityType) -> Sequence[Correction]:
        """Return what makes words a name of a type: of an entity, all its forms."""
        subject = self._subject
        entity = self._entity(subject.mention) if subject.mention and subject.mention.span == subject.span else None
        if entity is None or type_ not in NAMES:
            return [Correction("is", words, type_)]
        return [Correction("retype", entity.name, type_, span=told_apart(entity, self._reading.analysis.entities))]

    def _offer_boundaries(self, mention: Mention, span: Span) -> None:
        """Offer the selection as the mention's new bounds, or one character more or fewer at either end."""
        article, old = self._reading.article, words_read(self._reading.article, mention.span)
        start, end = mention.span.start, mention.span.end
        block = article.block_at(start)
        inside = block.span if block else Span(0, len(article.text))
        ways = [Span(start, end + 1), Span(max(0, start - 1), end), Span(start, end - 1), Span(start + 1, end)]
        ways = [span] if span != mention.span else [way for way in ways if len(way) and inside.covers(way)]
        bounds = self.addMenu(self.tr("Extend or shorten"))
        for way in ways:
            new = words_read(article, way)
            self._add(bounds, new, Correction("boundary", old, mention.type, value=new))
        self._head(bounds, self.tr("Only here"))
        for way in ways:
            new = words_read(article, way)
            self._add(bounds, new, Correction("boundary", old, mention.type, value=new, span=mention.span))

    def _offer_entity(self, entity: Entity, subject: Subject) -> None:
        meant = self.addMenu(self.tr("Who is meant") if entity.type == "PER" else self.tr("What is meant"))
        self._head(meant, entity.name)
        others = [one for one in self._reading.analysis.entities if one.type == entity.type and one.id != entity.id]
        merging = meant.addMenu(self.tr("Is the same as"))
        where = told_apart(entity, self._reading.analysis.entities)
        for one in sorted(others, key=lambda each: -len(each.mentions))[:_MOST_PEOPLE]:
            self._add(merging, one.name, Correction("merge", entity.name, value=one.name, span=where))
        self._ask(merging, self.tr("Another…"), "merge", entity)
        if subject.mention is not None:
            form = words_read(self._reading.article, subject.mention.span)
            if entity.aliases:
                self._add(meant, self.tr("“{form}” is someone else").format(form=form), Correction("split", form))
            if len(entity.mentions) > 1:
                rule = Correction("split", form, span=subject.mention.span)
                self._add(meant, self.tr("Someone else is meant here"), rule)
        self._ask(meant, self.tr("Rename…"), "rename", entity)
        self._ask(meant, self.tr("Roles…"), "roles", entity)

    def _offer_proposals(self, damage: Damage) -> None:
        self._head(self, damage.span.of(self._reading.article.text) or self.tr("Dropped here"))
        for each in self._witnessed:
            self._add(self, self.tr("Take over {reading}").format(reading=f"〔{each.value}〕{each.surface}"), each)
        if damage.restored and damage.restored not in {each.value for each in self._witnessed}:
            self._add(
                self,
                self.tr("Accept {proposal}").format(proposal=damage.restored),
                Correction("restoration", value=damage.restored, span=damage.span),
            )
        if damage.restored:
            self._add(self, self.tr("Reject the proposal"), Correction("restoration", span=damage.span))
        self._ask(self, self.tr("Other characters…"), "restoration", damage)

    def _offer_speakers(self, place: Span) -> None:
        quote = next((one for one in self._reading.analysis.quotes if one.span.covers(place)), None)
        selected = self._subject.span if self._subject.mention is None else None
        span = quote.span if quote else selected
        if span is None:
            return
        said = self.addMenu(self.tr("Said by"))
        for one in self._who_may_speak():
            action = self._add(said, one.name, Correction("speaker", value=one.name, span=span))
            action.setCheckable(True)
            action.setChecked(quote is not None and one.name in quote.speakers)
        self._ask(said, self.tr("Another…"), "speaker", quote or Quote(span, (), "direct"))
        if quote is not None:
            self._add(said, self.tr("Nobody said this"), Correction("speaker", span=span))

    def _who_may_speak(self) -> Sequence[Entity]:
        """Return persons, then bodies, which speak too: a court, a firm; of each those named most."""
        known = sorted(self._reading.analysis.entities, key=lambda each: -len(each.mentions))
        people = [one for one in known if one.type == "PER"][:_MOST_PEOPLE]
        return [*people, *[one for one in known if one.type == "ORG"][:_MOST_BODIES]]

    def _offer_kinds(self, place: Span) -> None:
        block = self._reading.article.block_at(place.start)
        if block is None or block.kind not in {"paragraph", "heading", "quote", "caption", "boilerplate"}:
            return
        kinds = self.addMenu(self.tr("This paragraph is"))
        names = {
            "paragraph": self.tr("A paragraph"),
            "heading:1": self.tr("A heading"),
            "heading:2": self.tr("A heading of the second level"),
            "heading:3": self.tr("A heading of the third level"),
            "quote": self.tr("A quotation"),
            "caption": self.tr("A caption"),
            "boilerplate": self.tr("No part of the article"),
        }
        for kind, words in names.items():
            action = self._add(kinds, words, Correction("section", value=kind, span=block.span))
            action.setCheckable(True)
            action.setChecked(kind == _kind(block))

    @staticmethod
    def _head(menu: QMenu, words: str) -> None:
        """Say what the entries below are about; Qt's own section titles are not drawn where a style sheet is set."""
        menu.addSeparator()
        menu.addAction(_plain(words)).setEnabled(False)

    def _add(self, menu: QMenu, words: str, *corrections: Correction) -> QAction:
        action = menu.addAction(_plain(words))
        action.triggered.connect(_without_arguments(lambda: self.entered.emit(corrections)))
        return action

    def _ask(self, menu: QMenu, words: str, question: str, about: object) -> None:
        menu.addAction(words).triggered.connect(_without_arguments(lambda: self.question.emit(question, about)))


def _plain(words: str) -> str:
    """Return words as a menu shows them, an ampersand among them too."""
    return words.replace("&", "&&")


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


def _kind(block: Block) -> str:
    return f"heading:{block.level or 1}" if block.kind == "heading" else block.kind


def _without_arguments(function: Callable[[], None]) -> Callable[..., None]:
    def call(*_checked: bool) -> None:
        function()

    return call
