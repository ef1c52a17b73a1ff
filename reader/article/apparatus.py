"""What belongs to an article without being text of it: pictures, readings above characters, footnote marks, remarks."""

from dataclasses import dataclass

from reader.text.span import Span


@dataclass(frozen=True, slots=True)
class Image:
    """A picture between the blocks.

    Attributes:
        offset: where the block begins that it stands before (its caption, if it has one); the text's end for the last.
        alt: words for whoever can't see it; may be empty.
        source: its address as the document writes it; never fetched.
        data: its file as found in the document or beside it; empty where there is only the address.
    """

    offset: int
    alt: str = ""
    source: str = ""
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class Ruby:
    """A reading that is printed above characters, such as pinyin, zhuyin or kana.

    Attributes:
        span: the characters.
        reading: what stands above them.
    """

    span: Span
    reading: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A footnote's mark in the text.

    Attributes:
        span: the mark, such as `[1]`.
        note: where the footnote's block begins.
    """

    span: Span
    note: int


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark that came with the source, beside its text: a comment of Word, a sticky note of a PDF.

    Attributes:
        span: the passage that it is about.
        text: the remark.
        author: as the source names them, may be empty.
        created: ISO 8601, may be empty.
    """

    span: Span
    text: str
    author: str = ""
    created: str = ""
