"""Articles and passages that are named on the command line."""

from reader.article import Article
from reader.cli.arguments import open_path, reference_number
from reader.errors import NotFound
from reader.library import Library
from reader.session import find_in_article
from reader.text import Query, Span, find


def resolve(argument: str, library: Library) -> tuple[int | None, Article]:
    """Return an article and its number in the library; None where it isn't there."""
    number = reference_number(argument)
    if number is not None:
        return number, library.load(number)
    article = open_path(argument)
    entry = library.match(article)
    return entry.number if entry else None, article


def locate_quote(article: Article, quote: str, occurrence: int | None) -> Span:
    """Return where a quotation stands: as found, else folded, else with the proposals put in.

    Raises:
        NotFound: it stands nowhere, or more than once and `occurrence` doesn't say which, or not that often.
    """
    places = (
        find(article.text, quote, exact=True)
        or find(article.text, quote)
        or [hit.span for hit in find_in_article(article, Query(quote))]
    )
    if not places:
        raise NotFound("no_quote", "The article does not contain “{quote}”.", quote=quote)
    if occurrence is None and len(places) > 1:
        raise NotFound(
            "many_quotes",
            "“{quote}” occurs {count} times; say which with --occurrence 1 to {count}.",
            quote=quote,
            count=len(places),
        )
    if occurrence is not None and occurrence > len(places):
        raise NotFound(
            "few_quotes",
            "“{quote}” occurs {count} times, so there is no such occurrence.",
            quote=quote,
            count=len(places),
        )
    return places[(occurrence or 1) - 1]
