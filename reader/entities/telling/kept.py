"""Which words keep their form when an article is shown in another script."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from reader.article import Article
from reader.entities.types import Analysis, Mention, Quote
from reader.text import Span


def names_within(analysis: Analysis | None, span: Span) -> tuple[Span, ...]:
    """Return the mentions of persons that lie inside a span, in order; names keep their characters."""
    return tuple(mention.span for mention in _mentions(analysis, span) if mention.type == "PER")


def authors_within(article: Article, span: Span) -> tuple[Span, ...]:
    """Return where the text names its authors inside a span, in order: they are known before anybody else is."""
    names = sorted((article.metadata.author or "").split("、"), key=len, reverse=True)
    pattern = "|".join(re.escape(name) for name in names if len(name) > 1)
    return tuple(
        Span(*found.span()) for found in re.compile(pattern or "(?!)").finditer(article.text, span.start, span.end)
    )


def words_within(analysis: Analysis | None, span: Span) -> tuple[Span, ...]:
    """Return what a conversion of vocabulary must not touch inside a span, in order: direct speech and names."""
    if analysis is None:
        return ()
    names = [mention.span for mention in _mentions(analysis, span) if mention.type in {"LOC", "ORG", "WORK"}]
    speech = [quote.span for quote in _quotes(analysis.quotes, span)]
    return tuple(sorted({*names, *speech}))


def _mentions(analysis: Analysis | None, span: Span) -> Sequence[Mention]:
    if analysis is None:
        return ()
    first = bisect_left(analysis.mentions, span.start, key=lambda mention: mention.span.start)
    last = bisect_left(analysis.mentions, span.end, key=lambda mention: mention.span.start)
    return [mention for mention in analysis.mentions[first:last] if mention.span.end <= span.end]


def _quotes(quotes: Sequence[Quote], span: Span) -> list[Quote]:
    last = bisect_left(quotes, span.end, key=lambda quote: quote.span.start)
    first = last
    # Direct quotes don't overlap one another; an indirect one may hold some, so one that ends early is no sign.
    while first and (quotes[first - 1].kind == "indirect" or quotes[first - 1].span.end > span.start):
        first -= 1
    return [quote for quote in quotes[first:last] if quote.kind == "direct" and quote.span.overlaps(span)]
