"""Copies on their way into a collation: articles that are open, articles of the library, files."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.article import Article
from reader.collation import Collation, Copy, Difference, collate_stages, typing_differences
from reader.importers import open_article
from reader.library import Library
from reader.session.copies.copies import copy_name, told_apart
from reader.session.correcting import load_corrected

Source = Article | int | Path
"""An article that is open, the number of one in the library, or a file."""


@dataclass(frozen=True, slots=True)
class Collated:
    """A collation with its differences, those of script and typing last and apart."""

    collation: Collation
    typing: tuple[Difference, ...]


def collate_sources(folder: Path | None, sources: Sequence[Source]) -> Iterator[float | Collated]:
    """Open copies and collate them with the first, giving the share that is done and at the end what was found.

    Args:
        folder: of the library, which is opened for this; None where no copy is in it.
        sources: the copies.

    Raises:
        CannotOpen: a file can't be read.
        NotFound: the library has no such article.
    """
    copies: list[Copy] = []
    for source in sources:
        copies.append(_copy(folder, source))
        yield 0.0
    for step in collate_stages(told_apart(copies)):
        if isinstance(step, Collation):
            yield Collated(step, tuple(typing_differences(step)))
        else:
            yield step


def _copy(folder: Path | None, source: Source) -> Copy:
    if isinstance(source, Article):
        return Copy(copy_name(source), source)
    if isinstance(source, Path):
        return Copy(source.name, open_article(source))
    library = Library(folder or Library.default_folder())
    with library:
        article, _ = load_corrected(library, source)
    return Copy(copy_name(article), article)
