"""Who is who for a search: full names of persons with all the places that mean them."""

from contextlib import closing
from pathlib import Path

from reader.article import Article
from reader.article.hits import NOBODY, People, find_in_article
from reader.entities import Analysis, analyse
from reader.library import Library
from reader.text import Query, Span, fold_key

_NAME = range(2, 7)


def people(analysis: Analysis) -> People:
    """Return the persons that an analysis found; those of one name are taken together."""
    places: dict[str, list[Span]] = {}
    for entity in analysis.entities:
        if entity.type == "PER" and len(entity.name) > 1:
            places.setdefault(entity.name, []).extend(mention.span for mention in entity.mentions)
    return places


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
