"""Markdown: the source stays the text; blocks come from the parser's line numbers and leave the marks out."""

import hashlib
import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from reader.article.apparatus import Image, Reference
from reader.article.article import Article, Block, BlockKind
from reader.article.dates import parse_date
from reader.article.markup import inline_marks
from reader.article.metadata import Fields
from reader.article.structure.structure import Draft, build
from reader.importers.encoding import decode
from reader.importers.front_matter import FRONT, pairs
from reader.text.span import Span

_KEYS = {
    "title": "title", "标题": "title", "author": "author", "作者": "author", "date": "published", "日期": "published",
    "published": "published", "source": "source", "来源": "source", "url": "url", "link": "url", "site": "site",
}  # fmt: skip
_LINE_START = re.compile("\r\n|\r|\n")
_FOOTNOTE = re.compile(r"\[\^[^\]]+\]:\s*")
_MARK = re.compile(r"\[\^(?P<key>[^\]\s]{1,100})\]")
_IMAGE = re.compile(r"!\[(?P<alt>[^\[\]\n]*)\]\(<?(?P<source>[^()\s<>]+)>?(?:\s[^()\n]*)?\)")
_ATTRIBUTES = re.compile(r"\s*\{[#.][^{}\n]*\}\Z")
_REFERENCE = re.compile(r"\[[^\]^][^\]]*\]:\s*<?(?:https?:|/|\.|#)")
# Without the bars at its edges; what stands before the first bar of the rest is a cell, empty or not.
_ROW = re.compile(r"[ >\t]*\|?[ \t]*(?P<cells>.*?)[ \t]*(?:(?<!\\)\|)?")
_KINDS: dict[str, BlockKind] = {"blockquote_open": "quote", "list_item_open": "list_item", "tr_open": "table_row"}


class _Walker:
    """Turns tokens into blocks."""

    def __init__(self, text: str, first_line: int) -> None:
        self.text = text
        self.starts = [0, *(match.end() for match in _LINE_START.finditer(text)), len(text)]
        self.first_line = first_line
        self.blocks: list[Block] = []
        self._at = 0

    def line(self, number: int) -> Span:
        """Return a source line without its white space at the end."""
        start, end = self.starts[number], self.starts[min(number + 1, len(self.starts) - 1)]
        return Span(start, start + len(self.text[start:end].rstrip()))

    def add(self, kind: BlockKind, span: Span, level: int | None = None) -> None:
        """Append a block unless it is empty or lies before the last one."""
        if len(span) and span.start >= self._at:
            self.blocks.append(Block(kind, span, None, level))
            self._at = span.end

    def walk(self, tokens: list[Token]) -> None:
        """Append the blocks of all tokens."""
        kinds: list[BlockKind] = []
        level: int | None = None
        for token in tokens:
            if token.type in _KINDS:
                kinds.append(_KINDS[token.type])
            elif token.type.replace("_close", "_open") in _KINDS:
                kinds.pop()
            elif token.type == "heading_open":
                level = int(token.tag[1])
            elif token.type == "heading_close":
                level = None
            if token.type == "tr_open" and token.map:
                self._row(token.map[0] + self.first_line)
            elif (
                token.map and token.type in {"inline", "fence", "code_block", "html_block"} and "table_row" not in kinds
            ):
                self._token(token, kinds[-1] if kinds else "paragraph", level)

    def _row(self, number: int) -> None:
        span = self.line(number)
        found = _ROW.fullmatch(span.of(self.text))
        if found is not None and found["cells"].strip(" |\t"):
            self.add("table_row", Span(span.start + found.start("cells"), span.start + found.end("cells")))

    def _token(self, token: Token, kind: BlockKind, level: int | None) -> None:
        first, end = (number + self.first_line for number in token.map or (0, 0))
        if token.type == "fence":
            first, end = first + 1, max(first + 1, end - 1)
        spans = [
            span
            for number, words in zip(range(first, end), _source_lines(token), strict=False)
            if (span := self._place(number, words))
        ]
        if not spans:
            return
        if level is not None:
            words = spans[0].of(self.text)
            self.add("heading", Span(spans[0].start, spans[0].start + len(_ATTRIBUTES.sub("", words))), level)
        elif kind == "quote" or token.type != "inline":
            for span in spans:
                self.add(kind, span)
        elif _REFERENCE.match(self.text, spans[0].start):
            self.add("boilerplate", Span(spans[0].start, spans[-1].end))
        elif _FOOTNOTE.match(self.text, spans[0].start):
            self.add("footnote", Span(spans[0].start, spans[-1].end))
        else:
            self.add(kind, Span(spans[0].start, spans[-1].end))

    def _place(self, number: int, words: str) -> Span | None:
        """Return where on a source line its content stands, marks at its start and end left out."""
        if number >= len(self.starts) - 1:
            return None
        line, words = self.line(number), words.strip()
        found = line.of(self.text).find(words) if words else -1
        if found < 0:
            words = line.of(self.text).lstrip(" \t>")
            found = len(line) - len(words)
        indent = len(words) - len(words.lstrip("\u3000"))
        start = line.start + found + indent
        return Span(start, line.start + found + len(words)) if len(words) > indent else None


def _source_lines(token: Token) -> list[str]:
    return token.content.split("\n")


def read(raw: bytes, name: str) -> Article:
    """Return the article of a Markdown file.

    Raises:
        CannotOpen: it isn't text.
    """
    decoded = decode(raw)
    text, fields = decoded.text, Fields()
    fields.set("encoding_from", decoded.known_from)
    front = FRONT.match(text)
    title: Span | str | None = _front_matter(text, front, fields) if front else None
    blocks = _blocks(text, front.end() if front else 0)
    if _opens_with_title(blocks):
        title = blocks[0].span
        blocks[0] = Block("title", title)
    if front:
        blocks.insert(0, Block("boilerplate", Span(front.start(), front.start() + len(front.group().rstrip()))))
    # A lone pair of stars may as well be two masks: that is for the words around them to say.
    marks = [mark for block in blocks for mark in inline_marks(text, block.span) if mark.of(text) != "*"]
    draft = Draft(
        text, raw, name, "markdown 1", decoded.encoding, blocks, title, fields,
        damage=decoded.damage, skip=marks, images=_images(text, blocks), references=_references(text, blocks),
    )  # fmt: skip
    return build(draft, hashlib.sha256(raw).hexdigest())


def _blocks(text: str, start: int) -> list[Block]:
    """Return the blocks of what follows the front matter, which ends at `start`."""
    walker = _Walker(text, len(_LINE_START.findall(text, 0, start)))
    parser = MarkdownIt("commonmark", {"maxNesting": 20}).enable("table").disable(["reference", "inline"])
    walker.walk(parser.parse(text[start:].replace("\0", "\ufffd")))
    return walker.blocks


def _opens_with_title(blocks: Sequence[Block]) -> bool:
    """Say whether the first block is a heading, the only one of its level."""
    if not blocks or blocks[0].kind != "heading":
        return False
    return sum(block.kind == "heading" and block.level == blocks[0].level for block in blocks) == 1


def _front_matter(text: str, front: re.Match[str], fields: Fields) -> str | None:
    title: str | None = None
    for name, value, span in pairs(text, front):
        key = _KEYS.get(name.lower())
        if key == "title":
            title = value
        elif key:
            fields.set(key, parse_date(value) if key == "published" else value, span)
    return title


def _references(text: str, blocks: list[Block]) -> list[Reference]:
    """Return the footnote marks whose footnote is there."""
    notes: dict[str, int] = {}
    for block in blocks:
        if block.kind == "footnote" and (match := _MARK.match(text, block.span.start)):
            notes.setdefault(match["key"], block.span.start)
    return [
        Reference(Span(*match.span()), notes[match["key"]])
        for block in blocks
        for match in _MARK.finditer(text, block.span.start, block.span.end)
        if match["key"] in notes and match.start() != notes[match["key"]]
    ]


def _images(text: str, blocks: list[Block]) -> list[Image]:
    return [
        Image(block.span.start, match["alt"], match["source"])
        for block in blocks
        for match in _IMAGE.finditer(text, block.span.start, block.span.end)
    ]
