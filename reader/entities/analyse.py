"""The analysis of an article, whole or as it grows."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.article.article import Article
from reader.entities.corrections.rules import Correction, in_force
from reader.entities.detail import LEAST, Detail
from reader.entities.networks.cache import Cache
from reader.entities.steps import meanwhile
from reader.entities.types import Analysis, Mention
from reader.text import Span


def analyse(article: Article | str, *, detail: Detail = "usual", corrections: Sequence[Correction] = ()) -> Analysis:
    """Return everything that analysis finds in an article or a plain text, as the reader corrected it."""
    analysis = Analysis()
    for analysis in analyse_stages(article, detail=detail, corrections=corrections):  # noqa: B007 - the last is wanted
        pass
    return analysis


def analyse_stages(
    article: Article | str,
    *,
    detail: Detail = "usual",
    cache: Cache | None = None,
    corrections: Sequence[Correction] = (),
    first: Span | None = None,
) -> Iterator[Analysis]:
    """Yield what is known of an article as it grows; the last one is complete.

    Closing the generator cancels; no step takes long. A step that found little beside what is known yields the same
    object again: copying a book's mentions at every step would take time that grows with the square of its length.

    Args:
        article: the article, or a plain text.
        detail: how sure names must be.
        cache: what an earlier analysis read; this one adds to it.
        corrections: of the reader; those of the article itself were applied to it before.
        first: what the reader sees: names in it come with the first stage, however far down it lies.
    """
    from reader.entities.growing import Growing  # noqa: PLC0415 - grammars and rules take longer to load than a page
    from reader.entities.prepare import prepare  # noqa: PLC0415

    found, known, rules = Analysis(), cache or Cache(), in_force(corrections)
    part = _around(article, first)
    if part is not None and first is not None:
        # To get a book ready to be read takes longer than to read a page of it.
        glance = Growing((yield from meanwhile(prepare(part), found)), LEAST[detail], known, rules)
        found = yield from glance.look_at(first)
    prepared = yield from meanwhile(prepare(article), found)
    growing = Growing(prepared, LEAST[detail], known, rules, found.mentions)
    yield from growing.measure()
    yield from growing.read()
    yield from growing.finish()


def _around(article: Article | str, first: Span | None) -> Article | None:
    """Return an article with no other blocks than those around a place; None where there is no place or no block."""
    if first is None or isinstance(article, str):
        return None
    blocks = tuple(block for block in article.blocks if block.span.overlaps(first))
    return replace(article, blocks=blocks) if blocks else None


def correct_stages(
    article: Article | str, known: Sequence[Mention], corrections: Sequence[Correction]
) -> Iterator[Analysis | None]:
    """Link what was recognised before once more, with other corrections; the last item is the whole analysis.

    Much quicker than a new one, because nothing is read again. None says that it is still at work; `known` is the
    `recognised` of an earlier analysis.
    """
    from reader.entities.document import Document  # noqa: PLC0415
    from reader.entities.prepare import prepare  # noqa: PLC0415

    prepared = yield from prepare(article)
    document = Document(prepared, known, in_force(corrections))
    yield from document.steps()
    yield document.analysis()
