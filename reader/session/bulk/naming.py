"""Reads articles of a library for names, so that its index of names knows them: in a process of its own, one by one."""

from collections.abc import Iterator

from reader.article import Article
from reader.entities import Analysis, analyse, corrected_article
from reader.entities.corrections.rules import Correction
from reader.errors import ReaderError
from reader.library import Corrections, Library
from reader.library.names.directory import Directory


def read_names(library: Library) -> Iterator[int]:
    """Read the articles that the index of names doesn't know, and give how many are left; closing ends it.

    Raises:
        ReaderError: an article brought the process down; those before it are read.
    """
    unread = Directory(library).unread()
    if not unread:
        return
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    from reader.session.bulk.opening import niced_pool  # noqa: PLC0415 - brings what runs processes

    with niced_pool(1) as worker:
        for left, number in zip(reversed(range(len(unread))), unread, strict=True):
            try:
                corrections = Corrections(library).of(number)
                article = corrected_article(library.load(number), corrections)
                found = worker.submit(_analyse, article, corrections).result()
            except BrokenProcessPool as error:
                raise ReaderError(
                    "names_ended", "Looking for names ended early at @{number}.", number=number
                ) from error
            library.save_names(number, found)
            yield left


def _analyse(article: Article, corrections: tuple[Correction, ...]) -> Analysis:
    return analyse(article, corrections=corrections)
