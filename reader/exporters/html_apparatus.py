"""What belongs to the article without being text of it, as HTML: pictures, readings, links to its footnotes."""

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import NamedTuple

from reader.article import Image, Reference
from reader.exporters.markup import as_xml
from reader.exporters.pieces import Piece


class Inline(NamedTuple):
    """A piece with its markup.

    Attributes:
        piece: the piece.
        markup: the piece as HTML.
        after: what follows it but may stand neither in a link nor in a reading's characters.
    """

    piece: Piece
    markup: str
    after: str = ""


def back_links(marks: Iterable[Reference], link: Callable[[Reference], str]) -> str:
    """Return what leads from a footnote back to the marks that call it; its arrow is the style's, not text.

    Args:
        marks: of that footnote.
        link: returns a link's attributes, its address among them.
    """
    return "".join(f'<a {link(mark)} aria-label="↑"></a>' for mark in marks)


def joined(parts: Iterable[Inline], link: Callable[[Reference], str]) -> str:
    """Return pieces as HTML, those that share a reading or a footnote's mark inside one element.

    Args:
        parts: of one block.
        link: returns a link's attributes; empty where the footnote isn't exported.
    """
    found: list[str] = []
    for (reference, ruby), run in groupby(parts, lambda part: (part.piece.reference, part.piece.ruby)):
        together = list(run)
        if reference is None and ruby is None:
            found += (part.markup + part.after for part in together)
            continue
        inside = "".join(part.markup for part in together)
        if ruby is not None:
            inside = f"<ruby>{inside}<rp>（</rp><rt>{as_xml(ruby.reading)}</rt><rp>）</rp></ruby>"
        attributes = link(reference) if reference else ""
        found.append(f"<a {attributes}>{inside}</a>" if attributes else inside)
        found += (part.after for part in together)
    return "".join(found)


def figure(image: Image, source: str) -> str:
    """Return a picture.

    Args:
        image: the picture.
        source: where its bytes are.
    """
    return f'<figure><img src="{as_xml(source)}" alt="{as_xml(image.alt)}"/></figure>'
