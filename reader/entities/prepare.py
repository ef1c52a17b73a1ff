"""Makes the text that the recogniser reads: without furniture and line wraps, repaired, simplified one to one.

::

    article   晋中⏎  后臺*員們⏎在此   (first line furniture, 党 proposed, a paragraph wrapped in the middle)
    read      后台党员们在此          every place maps back to the article
"""

import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass

from reader.article.article import Article
from reader.entities.measures.time_reference import Reference
from reader.entities.simplify import simplified_by_and_by
from reader.text import AlignedText, Span
from reader.text.aligned import Edit

_WRAP = re.compile(r"[^\S\n]*(?:\r\n|\n|\r)\s*")
_SENTENCE_END = re.compile(r"(?:[。！？!?；;…]+[”’」』）)\"]*|\n+)")
_LONGEST = 220
_EDITS_STEP = 2_000


@dataclass(frozen=True, slots=True)
class Prepared:
    """The text to read and the way back.

    Attributes:
        aligned: from the original text to what is read, script and proposals left aside.
        plain: what is read: as long as the target of `aligned`.
        published: the day that relative words are resolved against; a repost's day is none, nor a book's.
        section_starts: where sections begin in the original.
    """

    aligned: AlignedText
    plain: str
    published: Reference | None = None
    section_starts: tuple[int, ...] = ()

    def original(self, start: int, end: int) -> Span:
        """Return where a piece of the text read stands in the original."""
        return self.aligned.to_source(Span(start, end))


def prepare(article: Article | str) -> Generator[None, None, Prepared]:
    """Return the text that the recogniser reads, a piece of a long text at each step."""
    if isinstance(article, str):
        return Prepared(AlignedText.identity(article), (yield from simplified_by_and_by(article)))
    edits: list[Edit] = []
    for number, edit in enumerate(_edits(article), 1):
        edits.append(edit)
        if number % _EDITS_STEP == 0:
            yield
    aligned = AlignedText.from_edits(article.text, edits)
    repaired = yield from _repaired(article, aligned)
    published = _written(article)
    starts = tuple(sorted(section.span.start for section in article.sections))
    return Prepared(aligned, (yield from simplified_by_and_by(repaired)), published, starts)


def _written(article: Article) -> Reference | None:
    """Return the day whose yesterday the text means: a book's own story has another, unless the reader says so."""
    known = article.metadata
    if article.importer.startswith("epub") and "published" not in known.entered:
        return None
    return Reference.parse(known.published)


def _repaired(article: Article, aligned: AlignedText) -> Generator[None, None, str]:
    """Return the aligned text with what is proposed for damaged characters."""
    pieces: list[str] = []
    at = 0
    for number, damage in enumerate(sorted(article.damage, key=lambda one: one.span.start), 1):
        place = aligned.to_target(damage.span)
        if damage.restored and len(damage.restored) == len(damage.span) == len(place) and place.start >= at:
            pieces += (aligned.target[at : place.start], damage.restored)
            at = place.end
        if number % _EDITS_STEP == 0:
            yield
    return "".join((*pieces, aligned.target[at:]))


def _edits(article: Article) -> Iterator[Edit]:
    """Yield what takes furniture and line wraps out; a line break stays between blocks."""
    at = 0
    for block in article.blocks:
        if block.kind == "boilerplate" or block.span.start < at:
            continue
        yield Span(at, block.span.start), "\n" if at else ""
        for wrap in _WRAP.finditer(article.text, block.span.start, block.span.end):
            before, after = article.text[wrap.start() - 1 : wrap.start()], article.text[wrap.end() : wrap.end() + 1]
            spaced = before.isascii() and before.isalnum() and after.isascii() and after.isalnum()
            yield Span(*wrap.span()), " " if spaced else ""
        at = block.span.end
    if at or article.blocks:
        yield Span(at, len(article.text)), ""


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences of a text, none longer than the network reads well."""
    start = 0
    for found in _SENTENCE_END.finditer(text):
        yield from _pieces(text, start, found.end())
        start = found.end()
    yield from _pieces(text, start, len(text))


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    stop = end
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    while stop - start > _LONGEST:
        cut = max(text.rfind(mark, start + 60, start + _LONGEST) for mark in "，,、：: ")
        cut = cut + 1 if cut > 0 else start + _LONGEST
        yield start, cut
        start = cut
    if start < stop:
        yield start, stop
