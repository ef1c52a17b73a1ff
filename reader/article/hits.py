"""Search in the open article: over the text as found, over the text with the proposals put in, and by who is meant."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from types import MappingProxyType

from reader.article import Article, Section
from reader.text import FOLDS, AlignedText, Finder, Hit, Query, Span, find_hits, fold_key

_CONTEXT = 20
# Characters that are searched at a time for the hit that a reader waits for, and how many such pieces.
_PIECE, _PIECES = 20_000, 6
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
    return _find(article, query, people, None) if query.words else []


def find_near(
    article: Article, query: Query, people: People = NOBODY, offset: int = 0
) -> tuple[list[ArticleHit], bool]:
    """Return the hits in the piece of an article where the first from a place on stands, and whether these are all.

    The search goes on from the article's end at its beginning, and gives up after a few pieces: `find_in_article`
    knows whether there are hits, this function is there before a book has been folded.

    Args:
        article: the article.
        query: what to search for.
        people: see `find_in_article`.
        offset: where somebody is reading.

    An expression is left to `find_in_article`: it may take long, and what it finds in a piece may be cut off.
    """
    if not query.words or query.regex:
        return [], False
    if len(article.text) <= 2 * _PIECE:
        return find_in_article(article, query, people), True
    for piece in islice(_pieces_from(article, offset), _PIECES):
        hits = _find(article, query, people, piece)
        if hits:
            return hits, False
    return [], False


def _pieces_from(article: Article, offset: int) -> Iterator[Span]:
    """Cut an article into pieces, of whole lines if these aren't too long, from an offset on and then before it."""
    text = article.text
    for begin, end in ((offset, len(text)), (0, offset)):
        at = begin
        while at < end:
            longest = min(at + 2 * _PIECE, end)
            cut = text.find("\n", at + _PIECE, longest) + 1 or longest
            yield Span(at, cut)
            at = cut


def _find(article: Article, query: Query, people: People, piece: Span | None) -> list[ArticleHit]:
    """Search the whole article, or a piece of it, whose fold isn't kept."""
    whole = piece or Span(0, len(article.text))
    find = find_hits if piece is None else _find_once
    text = whole.of(article.text)
    hits = {(span := hit.span.shift(whole.start)): Hit(span, hit.folds) for hit in find(text, query)}
    repaired = repaired_text(article, whole)
    if repaired is not None:
        for hit in find(repaired.target, query):
            span = repaired.to_source(hit.span).shift(whole.start)
            if span not in hits and span.start < span.end:
                hits[span] = Hit(span, tuple(fold for fold in FOLDS if fold == "mask" or fold in hit.folds))
    meant = {} if query.exact or query.regex else _meant(article.text, hits, people)
    found = [*hits.values(), *(Hit(span) for span in meant if whole.covers(span))]
    return describe(article, found, meant)


def _find_once(text: str, query: Query) -> list[Hit]:
    return Finder(text).find_hits(query)


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


def repaired_text(article: Article, piece: Span | None = None) -> AlignedText | None:
    """Return the text, or a piece of it, with every proposal put in; None where there is none."""
    whole = piece or Span(0, len(article.text))
    edits = [
        (damage.span.shift(-whole.start), damage.restored)
        for damage in article.damage
        if damage.restored is not None and whole.covers(damage.span)
    ]
    return AlignedText.from_edits(whole.of(article.text), edits) if edits else None


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
