"""Reads articles of a library for names, so that its index of names knows them: in a process of its own, one by one."""

from collections.abc import Iterator

from reader.article import Article
from reader.entities import Analysis, analyse
from reader.library import Directory, Library


def read_names(library: Library) -> Iterator[int]:
    """Read the articles that the index of names doesn't know, and give how many are left; closing ends it."""
    unread = Directory(library).unread()
    if not unread:
        return
    from reader.session.opening import niced_pool  # noqa: PLC0415 - brings what runs processes

    with niced_pool(1) as worker:
        for left, number in zip(reversed(range(len(unread))), unread, strict=True):
            library.save_names(number, worker.submit(_analyse, library.load(number)).result())
            yield left


def _analyse(article: Article) -> Analysis:
    return analyse(article)
