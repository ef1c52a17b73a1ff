"""What every exporter receives: an article, the notes to export, and the script that was asked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from reader.article import Article, Block, Section
from reader.article.conversion.conversion import Words
from reader.article.conversion.doubts import Choice
from reader.article.projection import Projection, ViewText, body_blocks, extent, project
from reader.entities.telling.kept import names_within, words_within
from reader.entities.types import Analysis
from reader.exporters.citing import Citing, csl_item
from reader.exporters.selection import Order, in_order
from reader.exporters.witnessed import witnessed
from reader.exporters.words import words_for
from reader.notes import Note, passage_link
from reader.text import Script, Span

_LANGUAGES = {"s": "zh-Hans", "t": "zh-Hant", "tw": "zh-Hant-TW", "twp": "zh-Hant-TW", "hk": "zh-Hant-HK"}


@dataclass(frozen=True)
class Document:
    """What to export. Nothing that isn't here leaves the program.

    Attributes:
        article: the article.
        notes: those to export, filtered already.
        analysis: knows the names, which keep their form in every script; None before analysis.
        script: `original` gives the text as found.
        proposals: show what is proposed for masked characters and dropped numbers, in brackets.
        choices: of the reader, for characters whose conversion is uncertain.
        both: quote the passage as found too, where another script changes it.
        order: of the notes where they are listed.
        citing: how the article is cited.
        text: whether formats that can hold the article do, else the notes alone.
        template: of the Markdown; empty for ours.
        color_names: what the reader calls colours; the others are called as in the language of the article.
    """

    article: Article
    notes: tuple[Note, ...] = ()
    analysis: Analysis | None = None
    script: Script = "original"
    proposals: bool = False
    choices: tuple[Choice, ...] = ()
    both: bool = False
    order: Order = "position"
    citing: Citing = field(default_factory=Citing)
    text: bool = True
    template: str = ""
    color_names: Mapping[str, str] = field(default_factory=dict[str, str])

    @cached_property
    def shown(self) -> ViewText:
        """The article as asked for, without its furniture."""
        blocks = body_blocks(self.article)
        window = extent(blocks)
        words = Words(names_within(self.analysis, window), words_within(self.analysis, window), self.choices)
        return project(self.article, Projection(self.script, proposals=self.proposals, marked=True), blocks, words)

    @cached_property
    def placed(self) -> tuple[Note, ...]:
        """The notes that have a place, in its order."""
        return tuple(sorted((note for note in self.notes if note.placed), key=lambda note: (note.span, note.created)))

    @cached_property
    def unplaced(self) -> tuple[Note, ...]:
        """The notes whose passage wasn't found again."""
        return tuple(note for note in self.notes if not note.placed)

    @cached_property
    def listed(self) -> tuple[Note, ...]:
        """All notes in the order that was asked for."""
        return in_order(self.notes, self.order, self.analysis)

    @cached_property
    def item(self) -> dict[str, Any]:
        """The article as a CSL-JSON item."""
        return csl_item(self.article, self.citing.accessed)

    @property
    def remark(self) -> str:
        """What citation fields can't hold: what the source doesn't state, a repost, who gave back what is shown."""
        return "；".join(part for part in (self.citing.remark(self.article), witnesses(self)) if part)

    def source(self, note: Note | None = None) -> str:
        """Return the citation of the article, or of a note's paragraph and page.

        Raises:
            NotFound: the style can't be used.
        """
        if note is None:
            return self._with_witnesses(self.citing.line(self.article))
        return self._with_witnesses(self.citing.line(self.article, self.paragraph(note), self.page(note)), note.span)

    def _with_witnesses(self, line: str, span: Span | None = None) -> str:
        """Name after a citation the copies from which came what is shown as restored."""
        named = witnesses(self, span)
        return f"{line}；{named}" if named else line

    def said(self, note: Note) -> str:
        """Return what a note says: the words that it proposes, then the reader's own."""
        if note.kind != "wording":
            return note.text.strip()
        words = words_for(self.language)
        proposal = words.wording + note.proposed if note.proposed else words.strike
        return f"{proposal}\n\n{note.text.strip()}".strip()

    def link(self, note: Note) -> str:
        """Return a link back to a note's passage."""
        return passage_link(self.article.text_hash, note)

    @property
    def language(self) -> str:
        """The language tag of what is shown."""
        return _LANGUAGES.get(self.script.removesuffix("p"), self.article.metadata.language)

    @property
    def title(self) -> str:
        """The title as shown."""
        for block, span in self.shown.blocks:
            if block.kind == "title":
                return span.of(self.shown.aligned.target)
        return self.article.title

    def quote(self, note: Note) -> str:
        """Return a note's passage as asked for, a paragraph a line; one outside the body stays as found."""
        if not note.placed:
            return note.quote
        asked = self._cited.passage(note.span) or note.quote
        if not self.both:
            return asked
        found = replace(self, script="original", proposals=False, both=False).quote(note)
        return asked if asked == found else f"{asked}\n{found}"

    @cached_property
    def _cited(self) -> "Document":
        """The document that quotations come from: never in another region's vocabulary."""
        if self.script in {"twp", "hkp"}:
            return replace(self, script="tw" if self.script == "twp" else "hk")
        return self

    def passage(self, span: Span) -> str:
        """Return a passage as asked for, a paragraph a line."""
        aligned = self.shown.aligned
        return aligned.to_target(span).of(aligned.target).strip("\n")

    def paragraph(self, note: Note) -> int | None:
        """Return the number of the paragraph where a note begins; None outside paragraphs."""
        block = self._block(note)
        return block.number if block else None

    def page(self, note: Note) -> int | None:
        """Return the page of the source where a note begins; None where it has none."""
        block = self._block(note)
        return block.page if block else None

    def _block(self, note: Note) -> Block | None:
        return self.article.block_at(note.span.start) if note.placed else None

    def section(self, note: Note) -> Section | None:
        """Return the section where a note begins."""
        return self.article.section_at(note.span.start) if note.placed else None

    def heading(self, section: Section) -> str | None:
        """Return a section's heading as shown; None for the lead."""
        if section.title is None:
            return None
        block = self.article.block_at(section.span.start)
        return (self.passage(block.span) if block and block.kind == "heading" else "") or section.title


def witnesses(document: Document, span: Span | None = None) -> str:
    """Return which copies gave back what the article, or a passage of it, shows as restored; empty where none did."""
    return witnessed(document.article, span) if document.proposals else ""


def color_name(document: Document, note: Note) -> str:
    """Return what the colour of a note is called."""
    usual = words_for(document.language).colors.get(note.color, note.color)
    return document.color_names.get(note.color) or usual


def about(document: Document, note: Note) -> str:
    """Return whom or what a note is on, if not its passage alone; for a name, the type of whom it names."""
    words = words_for(document.language)
    entities = document.analysis.entities if document.analysis else ()
    types = [one.type for one in entities if any(each.span.overlaps(note.span) for each in one.mentions)]
    type_ = words.types.get(types[0], "") if types and note.placed else ""
    return words.about.get(note.kind, "").format(type=type_ or words.name)


def heading_blocks(document: Document) -> list[tuple[Block, str]]:
    """Return the headings of an article as shown, for an outline."""
    target = document.shown.aligned.target
    return [(block, span.of(target)) for block, span in document.shown.blocks if block.kind == "heading"]
