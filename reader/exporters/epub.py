"""The annotated article as an EPUB 3 book: a chapter a top section, notes as footnotes that open where one reads."""

import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

from reader.article import Image, Reference
from reader.article.pictures import media_type
from reader.exporters.citing import day
from reader.exporters.citing.item import people_of
from reader.exporters.document import Document
from reader.exporters.epub_style import STYLE
from reader.exporters.footnotes import called
from reader.exporters.groups import grouped
from reader.exporters.html_apparatus import Inline, back_links, figure, joined
from reader.exporters.html_tables import table_html
from reader.exporters.markup import as_xml, xml_name
from reader.exporters.pieces import CutBlock, Piece, cut_blocks, endings, outside
from reader.exporters.tables import Table, with_tables
from reader.exporters.words import words_for
from reader.notes import COLORS, Note

_CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""

# Those that any reading program must know (EPUB 3.3, 3.2 "Core media types").
_PICTURES = frozenset({"image/gif", "image/jpeg", "image/png", "image/webp"})


@dataclass(frozen=True, slots=True)
class Chapter:
    """One file of the book.

    Attributes:
        name: of the file.
        title: its heading, or the article's where it has none.
        body: as XHTML.
        parts: what the contents name in it besides, each with its place: deeper headings, the article's own notes.
    """

    name: str
    title: str
    body: str
    parts: tuple[tuple[str, str], ...] = ()


def write(document: Document) -> bytes:
    """Return the book."""
    pictures = _Pictures()
    if document.text:
        chapters = _chapters(document, pictures)
    else:
        chapters = [Chapter("notes.xhtml", document.title, _notes(document))]
    files: dict[str, str | bytes] = {
        "META-INF/container.xml": _CONTAINER,
        "EPUB/package.opf": _package(document, chapters, pictures.items()),
        "EPUB/nav.xhtml": _navigation(document, chapters),
        "EPUB/style.css": STYLE,
        **{f"EPUB/{chapter.name}": _page(document, chapter.title, chapter.body) for chapter in chapters},
        **{f"EPUB/{name}": data for data, name in pictures.names.items()},
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(zipfile.ZipInfo("mimetype"), "application/epub+zip")
        for name, content in files.items():
            package.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


class _Pictures:
    """The pictures in the book, each once.

    Attributes:
        names: their files, by what is in them.
    """

    def __init__(self) -> None:
        self.names: dict[bytes, str] = {}

    def figures(self, images: Sequence[Image]) -> str:
        """Take pictures into the book and return the elements that show them."""
        return "".join(figure(image, self._name(image.data)) + "\n" for image in images if _kind(image.data))

    def _name(self, data: bytes) -> str:
        suffix = _kind(data).rpartition("/")[2]
        return self.names.setdefault(data, f"picture{len(self.names) + 1}.{suffix}")

    def items(self) -> str:
        """Return their lines in the book's manifest."""
        return "".join(
            f'<item id="p{number}" href="{name}" media-type="{_kind(data)}"/>\n'
            for number, (data, name) in enumerate(self.names.items(), 1)
        )


def _kind(data: bytes) -> str:
    """Return the media type of a picture; empty if EPUB asks for another form beside it."""
    kind = media_type(data) or ""
    return kind if kind in _PICTURES else ""


def _chapters(document: Document, pictures: _Pictures) -> list[Chapter]:
    blocks = cut_blocks(document, apparatus=True)
    text = _Text(document, blocks, pictures)
    chapters: list[Chapter] = []
    for index, group in enumerate(text.groups):
        first = group[0].block if group else None
        heading = group[0].text if first and first.kind == "heading" else document.title
        body = (_head(document) if index == 0 else "") + text.chapter(group)
        chapters.append(Chapter(f"chapter{index + 1}.xhtml", heading, body, tuple(_parts(document, group))))
    rest = (*outside(document, blocks), *document.unplaced)
    if rest:
        title = words_for(document.language).unplaced
        quotes = "\n".join(_quoted(document, note) for note in rest)
        chapters.append(Chapter("unplaced.xhtml", title, f"<h2>{title}</h2>\n{quotes}"))
    return chapters


class _Text:
    """Writes the chapters; the article's footnotes and their marks lead to each other across them.

    Attributes:
        groups: the blocks of each chapter.
    """

    def __init__(self, document: Document, blocks: Sequence[CutBlock], pictures: _Pictures) -> None:
        self._document = document
        self._pictures = pictures
        self._ends = endings(blocks)
        self._called = called(blocks, blocks)
        self._done = 0
        self.groups = _by_heading(blocks)
        chapters = [(cut, f"chapter{at}.xhtml") for at, group in enumerate(self.groups, 1) for cut in group]
        self._files = {cut.block.span.start: file for cut, file in chapters}
        self._marks = {piece.reference: file for cut, file in chapters for piece in cut.pieces if piece.reference}

    def chapter(self, group: Sequence[CutBlock]) -> str:
        """Return the next chapter, the reader's notes at its end."""
        parts: list[str] = []
        for part in with_tables(group):
            cuts = [row.cut for row in part.rows] if isinstance(part, Table) else [part[1]]
            parts.append(self._pictures.figures(cuts[0].above))
            parts.append(self._table(part) if isinstance(part, Table) else self._block(*part))
            parts.append(self._pictures.figures(cuts[-1].below) + "\n")
        notes = [
            note
            for number, cut in enumerate(group)
            for at in range(len(cut.pieces))
            for note in self._speaking(number, at)
        ]
        self._done += len(group)
        return "".join(parts) + _footnotes(self._document, notes)

    def _speaking(self, number: int, at: int) -> list[Note]:
        """Return the notes that end at a piece of the chapter and say something."""
        ending = self._ends.get((self._done + number, at), [])
        return [note for note in ending if self._document.said(note) or note.tags]

    def _inside(self, number: int, pieces: Iterable[tuple[int, Piece]]) -> str:
        parts = (Inline(piece, _piece(piece), _marks(self._speaking(number, at))) for at, piece in pieces)
        return joined(parts, self._link)

    def _table(self, table: Table) -> str:
        return table_html(
            table,
            lambda row, cell: self._inside(row.number, cell),
            lambda row: self._pictures.figures(row.cut.above),
        )

    def _block(self, number: int, cut: CutBlock) -> str:
        block = cut.block
        back = back_links(self._called.get(block.span.start, ()), self._back)
        inside = self._inside(number, enumerate(cut.pieces)) + back
        name = {"title": "h1", "quote": "blockquote"}.get(block.kind, "p")
        if block.kind == "heading":
            name = f"h{min(6, (block.level or 1) + 1)}"
        inside = f"<p>{inside}</p>" if name == "blockquote" else inside
        return f'<{name} class="{block.kind}" id="b{block.span.start}">{inside}</{name}>'

    def _link(self, mark: Reference) -> str:
        file = self._files.get(mark.note)
        place = f'id="r{mark.span.start}" href="{file}#b{mark.note}"'
        return f'epub:type="noteref" role="doc-noteref" {place}' if file else ""

    def _back(self, mark: Reference) -> str:
        return f'class="back" role="doc-backlink" href="{self._marks[mark]}#r{mark.span.start}"'


def _parts(document: Document, group: Sequence[CutBlock]) -> Iterator[tuple[str, str]]:
    """Give what the contents name inside a chapter; notes that follow a heading of their own go by that."""
    for before, cut in pairwise(group):
        place = f"b{cut.block.span.start}"
        if cut.block.kind == "heading":
            yield place, cut.text
        elif cut.block.kind == "footnote" and before.block.kind not in {"footnote", "heading"}:
            yield place, words_for(document.language).unnumbered["footnote"]


def _by_heading(blocks: Sequence[CutBlock]) -> list[list[CutBlock]]:
    """Return the blocks in chapters: each heading of the highest level begins one."""
    top = min((cut.block.level or 1 for cut in blocks if cut.block.kind == "heading"), default=1)
    chapters: list[list[CutBlock]] = [[]]
    for cut in blocks:
        if cut.block.kind == "heading" and (cut.block.level or 1) == top and chapters[-1]:
            chapters.append([])
        chapters[-1].append(cut)
    return chapters


def _head(document: Document) -> str:
    shown = any(block.kind == "title" for block, _ in document.shown.blocks)
    title = "" if shown else f"<h1>{as_xml(document.title)}</h1>\n"
    return f'{title}<p class="source">{as_xml(document.source())}</p>\n'


def _piece(piece: Piece) -> str:
    text = as_xml(piece.text)
    if piece.restored:
        text = f'<span class="restored">{text}</span>'
    if piece.color is not None and text:
        text = f'<mark class="{piece.color if piece.color in COLORS else "other"}">{text}</mark>'
    return text


def _marks(ending: Sequence[Note]) -> str:
    return "".join(_mark(xml_name(note.id)) for note in ending)


def _mark(name: str) -> str:
    return f'<sup><a epub:type="noteref" role="doc-noteref" href="#n-{name}" id="r-{name}">注</a></sup>'


def _footnotes(document: Document, notes: Sequence[Note]) -> str:
    return "".join(
        f'\n<aside epub:type="footnote" role="doc-footnote" id="n-{xml_name(note.id)}">{_said(document, note)}</aside>'
        for note in notes
    )


def _said(document: Document, note: Note) -> str:
    lines = "".join(f"<p>{as_xml(line)}</p>" for line in document.said(note).splitlines() if line.strip())
    tags = " ".join(f"#{as_xml(tag)}" for tag in note.tags)
    return lines + (f'<p class="tags">{tags}</p>' if tags else "")


def _quoted(document: Document, note: Note) -> str:
    lines = "<br/>".join(as_xml(line) for line in document.quote(note).splitlines())
    source = f'<p class="source">{as_xml(document.source(note))}</p>'
    return f"<blockquote><p>{lines}</p></blockquote>\n{_said(document, note)}\n{source}"


def _notes(document: Document) -> str:
    parts = [_head(document)]
    for group in grouped(document):
        level = min(6, group.level + 1)
        parts += [f"<h{level}>{as_xml(group.heading)}</h{level}>"] if group.heading else []
        parts += [_quoted(document, note) for note in group.notes]
    return "\n".join(parts)


def _page(document: Document, title: str, body: str) -> str:
    language = as_xml(document.language)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
        f' xml:lang="{language}" lang="{language}">\n<head><title>{as_xml(title) or "Xidu"}</title>'
        f'<link rel="stylesheet" href="style.css"/></head>\n<body>\n{body}\n</body>\n</html>\n'
    )


def _navigation(document: Document, chapters: Sequence[Chapter]) -> str:
    items = "\n".join(map(_entry, chapters))
    words = words_for(document.language)
    return _page(
        document,
        words.contents,
        f'<nav epub:type="toc" role="doc-toc"><h1>{words.contents}</h1>\n<ol>\n{items}\n</ol></nav>',
    )


def _entry(chapter: Chapter) -> str:
    """Return a chapter's line in the contents, with the parts that it has below it."""
    parts = "".join(f'<li><a href="{chapter.name}#{place}">{as_xml(title)}</a></li>' for place, title in chapter.parts)
    below = f"\n<ol>{parts}</ol>" if parts else ""
    return f'<li><a href="{chapter.name}">{as_xml(chapter.title) or chapter.name}</a>{below}</li>'


def _package(document: Document, chapters: Sequence[Chapter], pictures: str) -> str:
    metadata = document.article.metadata
    authors = "".join(f"<dc:creator>{as_xml(name)}</dc:creator>" for name in people_of(metadata.author))
    date = day(metadata.published)
    date = f"<dc:date>{as_xml(date)}</dc:date>" if date else ""
    moment = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    manifest = "\n".join(
        f'<item id="c{number}" href="{chapter.name}" media-type="application/xhtml+xml"/>'
        for number, chapter in enumerate(chapters, 1)
    )
    spine = "".join(f'<itemref idref="c{number}"/>' for number in range(1, len(chapters) + 1))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:xidu:text:{document.article.text_hash}</dc:identifier>
<dc:title>{as_xml(document.title) or "Xidu"}</dc:title>{authors}{date}
<dc:language>{as_xml(document.language)}</dc:language>
<dc:source>{as_xml(document.source())}</dc:source>
<meta property="dcterms:modified">{moment}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
{manifest}
{pictures}</manifest>
<spine>{spine}</spine>
</package>
"""
