"""What every exporter receives: an article, the notes to export, and the script that was asked for."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from reader.article import Article, Block, Section
from reader.article.conversion import Words
from reader.article.doubts import Choice
from reader.article.projection import Projection, ViewText, body_blocks, extent, project
from reader.entities.kept import names_within, words_within
from reader.entities.types import Analysis
from reader.notes import Note
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
    """

    article: Article
    notes: tuple[Note, ...] = ()
    analysis: Analysis | None = None
    script: Script = "original"
    proposals: bool = False
    choices: tuple[Choice, ...] = ()

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
        return self._cited.passage(note.span) or note.quote

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


def filter_notes(notes: Iterable[Note], colors: Collection[str] = (), tags: Collection[str] = ()) -> tuple[Note, ...]:
    """Return the notes of any of these colours that have any of these tags; an empty collection lets all pass."""
    return tuple(
        note
        for note in notes
        if (not colors or note.color in colors) and (not tags or not set(tags).isdisjoint(note.tags))
    )


def heading_blocks(document: Document) -> list[tuple[Block, str]]:
    """Return the headings of an article as shown, for an outline."""
    target = document.shown.aligned.target
    return [(block, span.of(target)) for block, span in document.shown.blocks if block.kind == "heading"]
