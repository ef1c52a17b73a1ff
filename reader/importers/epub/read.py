"""E-books (EPUB 2 and 3): chapters in the order of the spine, sections as the contents name them, notes, readings.

The parts are read within limits and never unpacked to disk. Books locked by DRM are refused in one sentence.
"""

import hashlib
import posixpath
from collections.abc import Iterable
from functools import partial
from urllib.parse import unquote

from lxml import html as lxml_html

from reader.article.article import Article, Block, Section
from reader.article.limits import refuse_long
from reader.article.structure.sections import sections_at
from reader.article.structure.structure import Draft, build
from reader.importers.epub.book import Book, Entry, open_book, part_path
from reader.importers.epub.markup import parse_chapter
from reader.importers.html.pictures import embedded, is_remote
from reader.importers.html.text import collect
from reader.importers.html.title import key
from reader.importers.package import no_words
from reader.importers.pictures import is_picture
from reader.importers.pieces import Assembled, Picture, Piece, assemble

_XLINK = "{http://www.w3.org/1999/xlink}href"
_LABEL = 40


def read(raw: bytes, name: str) -> Article:
    """Return the article of an e-book.

    Raises:
        CannotOpen: it is locked, damaged, too large, or holds no text.
    """
    book = open_book(raw, name)
    found: list[Piece | Picture] = _cover(book)
    starts: dict[str, int] = {}
    blocks = length = 0
    for path in book.spine:
        starts[path] = blocks
        for each in _chapter(book, path):
            found.append(each)
            if isinstance(each, Piece):
                blocks += 1
                length += len(each.text)
        refuse_long(length, name)
    whole = assemble(found)
    if not whole.blocks:
        raise no_words(name)
    sections = _sections(whole, starts, book.contents)
    draft = Draft(
        whole.text, raw, name, "epub 1", None, _with_levels(whole.blocks, sections), book.title or None, book.fields,
        images=whole.images, ruby=whole.ruby(), references=whole.references(), sections=sections,
    )  # fmt: skip
    return build(draft, hashlib.sha256(raw).hexdigest())


def _cover(book: Book) -> list[Piece | Picture]:
    data = book.read(book.cover) if book.cover else b""
    return [Picture("", book.cover, data)] if is_picture(data) else []


def _chapter(book: Book, path: str) -> Iterable[Piece | Picture]:
    root = parse_chapter(book.read(path))
    if root is None:
        return ()
    folder = posixpath.dirname(path)

    def load(source: str) -> bytes | None:
        if source.startswith("data:"):
            return embedded(source)
        inside = "" if is_remote(source) else part_path(folder, source)
        data = book.read(inside) if inside and inside != book.cover else b""
        return data if is_picture(data) else None

    return collect(root, _picture_source).in_order(load, path, partial(_address, folder))


def _picture_source(element: lxml_html.HtmlElement) -> str:
    return element.get("src") or element.get(_XLINK) or element.get("href") or ""


def _address(folder: str, link: str) -> str:
    file, _, name = link.partition("#")
    return f"{part_path(folder, file)}#{unquote(name)}"


def _sections(whole: Assembled, starts: dict[str, int], contents: list[Entry]) -> tuple[Section, ...] | None:
    """Return the sections that the table of contents names; None where it names none that can be found."""
    places = whole.places()
    found: list[tuple[int, str, int]] = []
    for entry in contents:
        place = places.get(f"{entry.path}#{entry.fragment}") if entry.fragment else None
        block = starts.get(entry.path) if place is None else place
        if block is not None and block < len(whole.blocks):
            found.append((_heading_near(whole.text, whole.blocks, block, entry.title), entry.title, entry.level))
    if not found:
        return None
    ordered = sorted(found, key=lambda each: each[0])
    return sections_at(whole.text, whole.blocks, [(title, level, start) for start, title, level in ordered])


def _heading_near(text: str, blocks: list[Block], at: int, title: str) -> int:
    """Return where the entry's heading begins: the block it points to, or one right after it with its words."""
    own = key(title)
    for block in blocks[at : at + 3]:
        if own and key(block.span.of(text)) == own:
            return block.span.start
    return blocks[at].span.start


def _with_levels(blocks: list[Block], sections: tuple[Section, ...] | None) -> list[Block]:
    """Make a short first line of a section its heading, of the level that the table of contents gives it."""
    if sections is None:
        return blocks
    levels = {section.span.start: section.level for section in sections if section.title}
    return [
        Block("heading", block.span, None, levels[block.span.start])
        if block.span.start in levels and block.kind in {"paragraph", "heading"} and len(block.span) <= _LABEL
        else block
        for block in blocks
    ]
