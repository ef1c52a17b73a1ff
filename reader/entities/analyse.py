"""The analysis of an article, whole or as it grows."""

from collections.abc import Iterator

from reader.article.article import Article
from reader.entities.cache import Cache
from reader.entities.detail import LEAST, Detail
from reader.entities.types import Analysis


def analyse(article: Article | str, *, detail: Detail = "usual") -> Analysis:
    """Return everything that analysis finds in an article or a plain text."""
    analysis = Analysis()
    for analysis in analyse_stages(article, detail=detail):  # noqa: B007 - the last one is wanted
        pass
    return analysis


def analyse_stages(
    article: Article | str, *, detail: Detail = "usual", cache: Cache | None = None
) -> Iterator[Analysis]:
    """Yield what is known of an article as it grows; the last one is complete.

    Closing the generator cancels; no step takes long. A step that found little beside what is known yields the same
    object again: copying a book's mentions at every step would take time that grows with the square of its length.

    Args:
        article: the article, or a plain text.
        detail: how sure names must be.
        cache: what an earlier analysis read; this one adds to it.
    """
    from reader.entities.growing import Growing  # noqa: PLC0415 - grammars and rules take longer to load than a page
    from reader.entities.prepare import prepare  # noqa: PLC0415

    growing = Growing(prepare(article), LEAST[detail], cache or Cache())
    yield from growing.measure()
    yield from growing.read()
    yield from growing.finish()
