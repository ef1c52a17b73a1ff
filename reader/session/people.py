"""Who is who for a search: full names of persons with all the places that mean them."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from reader.article import Article
from reader.article.hits import NOBODY, ArticleHit, People, find_in_article, find_near
from reader.entities import Analysis, Entity, analyse
from reader.library import Library
from reader.text import Query, Span, fold_key

_NAME = range(2, 7)


class _People(Mapping[str, Sequence[Span]]):
    """Persons by name; their places, of which a book has 100,000, are put together for those that are asked for."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self._named: dict[str, list[Entity]] = {}
        for entity in entities:
            if entity.type == "PER" and len(entity.name) > 1:
                self._named.setdefault(entity.name, []).append(entity)

    def __getitem__(self, name: str) -> Sequence[Span]:
        return [mention.span for entity in self._named[name] for mention in entity.mentions]

    def __iter__(self) -> Iterator[str]:
        return iter(self._named)

    def __len__(self) -> int:
        return len(self._named)


def people(analysis: Analysis) -> People:
    """Return the persons that an analysis found; those of one name are taken together."""
    return _People(analysis.entities)


def first_hits(article: Article, analysis: Analysis, query: Query, offset: int) -> tuple[list[ArticleHit], bool]:
    """Return the first hits of a query from a place on, and whether these are all; see `find_near`."""
    return find_near(article, query, people(analysis), offset)


def people_for(article: Article, query: Query) -> People:
    """Return the persons of an article that nobody has analysed yet, if the query may be the name of one.

    Analysis takes its time, so an article that doesn't hold the query, or holds it as no name, goes without.
    """
    if query.exact or query.regex:
        return NOBODY
    forms = {hit.span.of(article.text) for hit in find_in_article(article, query)}
    return people(analyse(article)) if any(map(_may_be_name, map(fold_key, forms))) else NOBODY


def _may_be_name(form: str) -> bool:
    from reader.entities.names.gazetteer import surname_of  # noqa: PLC0415 - reads a table of names

    return "·" in form or (len(form) in _NAME and surname_of(form) not in {None, form})


def keep_names(folder: Path, number: int, analysis: Analysis) -> None:
    """Let a library know the names of an analysis, with a connection of its own so that it may run beside others.

    Raises:
        LibraryTrouble: it can't be saved.
        NotFound: the article isn't there any more.
    """
    with closing(Library(folder)) as library:
        library.save_names(number, analysis)
