"""What an article is: the original text, which never changes, and what is known of its parts."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from reader.article.apparatus import Comment, Image, Reference, Ruby
from reader.errors import Message
from reader.text.hashing import hash_text
from reader.text.span import Span

BlockKind = Literal[
    "title", "heading", "paragraph", "list_item", "quote", "table_row", "caption", "footnote", "boilerplate"
]
DamageKind = Literal[
    "masked_character",
    "missing_number",
    "missing_text",
    "inserted_mark",
    "mojibake",
    "undecodable",
    "invisible_character",
    "doubled",
    "watermark",
]
EncodingSource = Literal["mark", "valid", "declared", "guessed", "chosen"]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or its like.

    Attributes:
        kind: what it is.
        span: where it stands, without the indent before and the white space after it; may hold the line breaks of
            hard-wrapped text.
        number: of a paragraph, counted from 1 through the article; None for other kinds.
        level: of a heading, 1 the highest; None for other kinds.
        page: on which it begins, counted from 1; None where the source has no pages.
        entered: the reader said what it is.
    """

    kind: BlockKind
    span: Span
    number: int | None = None
    level: int | None = None
    page: int | None = None
    entered: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the article under one heading.

    Attributes:
        title: the heading as found; None for the lead, which stands before the first heading.
        level: 1 the highest.
        span: from the heading (for the lead: from the first text after the title) to the next section of the same or
            a higher level.
    """

    title: str | None
    level: int
    span: Span


@dataclass(frozen=True, slots=True)
class Damage:
    """A place where the text as found is not what was written.

    Attributes:
        kind: what happened.
        span: the masked or strange characters; empty where something was dropped.
        restored: what is proposed to stand there; None where nothing supports a proposal.
        confidence: of the proposal (or, without one, of the finding), 0 to 1.
        reason: what speaks for it.
        entered: the reader decided what is restored, or that nothing is.
    """

    kind: DamageKind
    span: Span
    restored: str | None
    confidence: float
    reason: Message
    entered: bool = False


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about the article, as the source states it.

    Dates are ISO 8601 as far as known (`2023`, `2023-11-06T21:28:00`). `spans` says for each field name where in the
    original text it was read from; a field that is set but has no span was read from markup, or the reader entered it:
    `entered` names those. `file_date` is when the file was made, which says nothing of when the article appeared;
    `genre` is what the page calls itself (schema.org);
    `issue` of a periodical, `sheet` of a newspaper (第 3 版), `dateline` where the reporters were.
    """

    author: str | None = None
    editor: str | None = None
    source: str | None = None
    site: str | None = None
    url: str | None = None
    issue: str | None = None
    sheet: str | None = None
    published: str | None = None
    dateline: str | None = None
    pictures_by: str | None = None
    posted_by: str | None = None
    posted_at: str | None = None
    breadcrumb: tuple[str, ...] = ()
    original_title: str | None = None
    page_title: str | None = None
    genre: Literal["news"] | None = None
    language: str = "zh-Hans"
    encoding: str | None = None
    encoding_from: EncodingSource | None = None
    sha256: str = ""
    file_date: str | None = None
    spans: Mapping[str, Span] = field(default_factory=dict[str, Span])
    entered: tuple[str, ...] = ()


@dataclass(frozen=True)
class Article:
    """One article as imported: immutable.

    Attributes:
        text: the original text.
        title: of the article; where none was found its file's name, if that says something, else its first words.
        metadata: author, source, dates and the like.
        blocks: in reading order, not overlapping.
        sections: in reading order; subsections lie inside their section's span.
        damage: sorted by place.
        comments: of the source, in its order; they become notes when the article joins a library.
        notices: what the importer did with the source that its reader should know.
        raw: the bytes that the article was imported from.
        name: the file's name, without its folder.
        importer: name and version of the importer, such as `html 1`.
        images: pictures between the blocks, in order.
        ruby: readings above characters, in order.
        references: footnote marks, in order.
        page_labels: what the source calls its pages, from the first; empty where it only counts them.
    """

    text: str
    title: str
    metadata: Metadata
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    damage: tuple[Damage, ...] = ()
    comments: tuple[Comment, ...] = ()
    notices: tuple[Message, ...] = ()
    raw: bytes = b""
    name: str = ""
    importer: str = ""
    images: tuple[Image, ...] = ()
    ruby: tuple[Ruby, ...] = ()
    references: tuple[Reference, ...] = ()
    page_labels: tuple[str, ...] = ()

    @cached_property
    def leaves_out(self) -> bool:
        """Whether it has furniture, replies or the like that is no part of what is read."""
        return any(block.kind == "boilerplate" for block in self.blocks)

    @cached_property
    def text_hash(self) -> str:
        """SHA-256 of the original text in UTF-8, in hexadecimal."""
        return hash_text(self.text)

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    @cached_property
    def _section_starts(self) -> list[int]:
        return [section.span.start for section in self.sections]

    def page_label(self, page: int) -> str:
        """Return what the source calls a page, counted from 1: `iv`, `A-3`, or its number."""
        return (self.page_labels[page - 1 : page] or ("",))[0] or str(page)

    def block_at(self, offset: int) -> Block | None:
        """Return the block that holds `offset`, or the last one before it; None before the first."""
        number = bisect_right(self._block_starts, offset)
        return self.blocks[number - 1] if number else None

    def section_at(self, offset: int) -> Section | None:
        """Return the innermost section that holds `offset`: the last to begin, as each lasts until the next."""
        number = bisect_right(self._section_starts, offset)
        return self.sections[number - 1] if number and offset in self.sections[number - 1].span else None

    def damage_in(self, span: Span) -> Damage | None:
        """Return the damage in a span: the first that the reader hasn't decided, else the first; None without any."""
        found = [damage for damage in self.damage if damage.span.overlaps(span)]
        return next((damage for damage in found if not damage.entered), found[0] if found else None)
