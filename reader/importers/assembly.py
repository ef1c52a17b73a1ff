"""Joins the pieces of pages into one text, and says where blocks, pictures, readings and footnote marks stand."""

from collections import deque
from collections.abc import Callable

from reader.article.apparatus import Image, Reference, Ruby
from reader.article.article import Block
from reader.importers.html_text import Found, Picture, Piece
from reader.text.span import Span

_BETWEEN = "\n\n"
_MOST_PICTURES = 5_000


class Assembly:
    """A text in the making.

    Attributes:
        blocks: of the pieces so far.
        images: pictures so far.
        ruby: readings so far.
        length: of the text so far, with what will stand before the next piece.
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.images: list[Image] = []
        self.ruby: list[Ruby] = []
        self.length = 0
        self._parts: list[str] = []
        self._links: list[tuple[Span, str]] = []
        self._places: dict[str, int] = {}

    def add(self, piece: Piece, document: str = "") -> Span:
        """Append a piece and return where it stands.

        Args:
            piece: the piece.
            document: the file that it comes from, so that links between files are understood.
        """
        start = self.length
        span = Span(start, start + len(piece.text))
        self._parts.append(piece.text)
        self.blocks.append(Block(piece.kind, span, None, piece.level))
        self.ruby += [Ruby(Span(start + mark.start, start + mark.end), mark.word) for mark in piece.ruby]
        for mark in piece.links:
            file, _, name = mark.word.rpartition("#")
            self._links.append((Span(start + mark.start, start + mark.end), f"{file or document}#{name}"))
        for name in piece.ids:
            self._places.setdefault(f"{document}#{name}", len(self.blocks) - 1)
        self.length = span.end + len(_BETWEEN)
        return span

    def add_picture(self, alt: str, source: str, data: bytes) -> None:
        """Put a picture after the last piece."""
        self.images.append(Image(self.length, alt, source, data))

    def add_all(self, found: Found, load: Callable[[str], bytes | None], document: str = "") -> None:
        """Append pieces with their pictures.

        Args:
            found: pieces and pictures.
            load: gives a picture's bytes, none as yet (empty), or None for a picture to leave out.
            document: the file that they come from.
        """
        pictures = deque(found.pictures[:_MOST_PICTURES])
        for index, piece in enumerate(found.pieces):
            self._add_pictures(pictures, index, load)
            self.add(piece, document)
        self._add_pictures(pictures, len(found.pieces) + 1, load)

    def _add_pictures(self, pictures: deque[Picture], before: int, load: Callable[[str], bytes | None]) -> None:
        while pictures and pictures[0].before <= before:
            picture = pictures.popleft()
            data = load(picture.source)
            if data is not None:
                source = "" if picture.source.startswith("data:") else picture.source
                self.add_picture(picture.alt, source, data)

    def place(self, address: str) -> int | None:
        """Return which block a link to `file#name` leads to."""
        return self._places.get(address)

    @property
    def text(self) -> str:
        """The text so far."""
        return _BETWEEN.join(self._parts)

    def references(self) -> list[Reference]:
        """Return the links that lead from the text to a footnote."""
        found: list[Reference] = []
        for span, address in self._links:
            place = self._places.get(address)
            if place is not None and self.blocks[place].kind == "footnote" and self.blocks[place].span.start > span.end:
                found.append(Reference(span, self.blocks[place].span.start))
        return found

    def images_in_text(self) -> list[Image]:
        """Return the pictures, those at the end at the text's end."""
        end = max(0, self.length - len(_BETWEEN))
        return [
            image if image.offset <= end else Image(end, image.alt, image.source, image.data) for image in self.images
        ]
