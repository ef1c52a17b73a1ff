"""Search in the open article: over the text as found, and over the text with the proposals put in."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.article import Article, Section, read_text
from reader.text import Hit, Span, find_hits

_CONTEXT = 20


@dataclass(frozen=True, slots=True)
class ArticleHit:
    """A place in the article where a query was found.

    Attributes:
        span: in the original text.
        folds: what had to be overlooked; `mask` where a proposed character was needed.
        section: title of the section; None in the lead.
        paragraph: number of the paragraph; None outside paragraphs.
        context: the text around it as found, within its block.
        context_span: where the context stands.
    """

    span: Span
    folds: tuple[str, ...]
    section: str | None
    paragraph: int | None
    context: str
    context_span: Span


def find_in_article(article: Article, query: str, *, exact: bool = False, regex: bool = False) -> list[ArticleHit]:
    """Return where a query stands in an article, in order.

    Raises:
        BadQuery: the search can't be carried out.
    """
    if not query:
        return []
    hits = {hit.span: hit for hit in find_hits(article.text, query, exact=exact, regex=regex)}
    if any(damage.restored for damage in article.damage):
        repaired = read_text(article).target
        for hit in find_hits(repaired, query, exact=exact, regex=regex):
            hits.setdefault(hit.span, Hit(hit.span, (*hit.folds, "mask")))
    return list(_described(article, sorted(hits.values(), key=lambda hit: hit.span)))


def _described(article: Article, hits: Sequence[Hit]) -> Iterator[ArticleHit]:
    starts = [section.span.start for section in article.sections]
    for hit in hits:
        section = _innermost(article.sections, starts, hit.span.start)
        block = article.block_at(hit.span.start)
        around = _context(article.text, hit.span, block.span if block else None)
        yield ArticleHit(
            hit.span,
            hit.folds,
            section.title if section else None,
            block.number if block else None,
            around.of(article.text),
            around,
        )


def _innermost(sections: Sequence[Section], starts: Sequence[int], offset: int) -> Section | None:
    """Return the innermost section there; they are in reading order, so it is close before."""
    for number in range(bisect_right(starts, offset) - 1, -1, -1):
        if offset in sections[number].span:
            return sections[number]
    return None


def _context(text: str, hit: Span, block: Span | None) -> Span:
    start, end = max(0, hit.start - _CONTEXT), min(len(text), hit.end + _CONTEXT)
    if block is not None and block.covers(hit):
        start, end = max(start, block.start), min(end, block.end)
    return Span(start, end)
