"""Search in the open article: over the text as found, over the text with the proposals put in, and by who is meant."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from reader.article import Article, Section
from reader.text import FOLDS, AlignedText, Hit, Query, Span, find_hits, fold_key

_CONTEXT = 20
People = Mapping[str, Sequence[Span]]
NOBODY: People = MappingProxyType({})


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
        person: full name of the person that was searched for, where a short form or a title stands for it here.
        left_out: whether it stands in furniture or in what else is no part of the article.
    """

    span: Span
    folds: tuple[str, ...]
    section: str | None
    paragraph: int | None
    context: str
    context_span: Span
    person: str | None = None
    left_out: bool = False


def find_in_article(article: Article, query: Query, people: People = NOBODY) -> list[ArticleHit]:
    """Return where a query stands in an article, in order.

    Args:
        article: the article.
        query: what to search for.
        people: full names of persons with all places that mean them: whoever searches for the name finds these too.

    Raises:
        BadQuery: the search can't be carried out.
    """
    if not query.words:
        return []
    hits = {hit.span: hit for hit in find_hits(article.text, query)}
    repaired = repaired_text(article)
    if repaired is not None:
        for hit in find_hits(repaired.target, query):
            span = repaired.to_source(hit.span)
            if span not in hits and span.start < span.end:
                hits[span] = Hit(span, tuple(fold for fold in FOLDS if fold == "mask" or fold in hit.folds))
    meant = {} if query.exact or query.regex else _meant(article.text, hits, people)
    found = [*hits.values(), *(Hit(span) for span in meant)]
    return describe(article, found, meant)


def describe(
    article: Article, hits: Iterable[Hit], meant: Mapping[Span, str] = MappingProxyType({})
) -> list[ArticleHit]:
    """Return hits in order, each with where it stands.

    Args:
        article: the article.
        hits: in any order.
        meant: the hits that stand for a person, each with the full name.
    """
    return list(_described(article, sorted(hits, key=lambda hit: hit.span), meant))


def repaired_text(article: Article) -> AlignedText | None:
    """Return the text with every proposal put in; None where there is none."""
    edits = [(damage.span, damage.restored) for damage in article.damage if damage.restored is not None]
    return AlignedText.from_edits(article.text, edits) if edits else None


def _meant(text: str, hits: Mapping[Span, Hit], people: People) -> dict[Span, str]:
    """Return the places that mean a person whose full name was found, but don't hold a hit, each with that name."""
    if not people or not hits:
        return {}
    forms = {span.of(text) for span in hits}
    found = {fold_key(form) for form in forms}
    starts = sorted(span.start for span in hits)

    def held(span: Span) -> bool:
        number = bisect_left(starts, span.start)
        return number < len(starts) and starts[number] < span.end

    named = (name for name in people if name in forms or fold_key(name) in found)
    return {span: name for name in named for span in people[name] if not held(span)}


def _described(article: Article, hits: Sequence[Hit], meant: Mapping[Span, str]) -> Iterator[ArticleHit]:
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
            meant.get(hit.span),
            block is None or block.kind == "boilerplate",
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
