"""Where names appear in an article: the sentence, the role as worded, the date with what that rests on."""

import json
import re
import sqlite3
from bisect import bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from reader.entities.sentences import sentences
from reader.library import articles
from reader.library.names import name_rows
from reader.text import Span

_YEAR = re.compile(r"\d{4}|[一二三四五六七八九〇零]{4}年")


@dataclass(frozen=True, slots=True)
class Appearance:
    """A sentence that names somebody or something.

    Attributes:
        name: who or what.
        form: as the sentence words it.
        span: of the form.
        sentence: as found, without white space at its ends.
        role: as the sentence words it; empty where it gives none.
        date: of the sentence, like ISO 8601; empty where it tells none.
        basis: what the date rests on: `stated`, `published` (completed from the day of publication), `text`
            (completed from elsewhere in the text), or empty.
        worded: the time as the sentence words it.
        article: its number.
        title: of the article.
        source: of the article, or its site.
        published: as the article states it.
        paragraph: its number, None outside the numbered ones.
    """

    name: str
    form: str
    span: Span
    sentence: str
    role: str
    date: str
    basis: str
    worded: str
    article: int
    title: str
    source: str
    published: str
    paragraph: int | None


class _Page:
    """An article with its sentences and times."""

    def __init__(self, connection: sqlite3.Connection, number: int) -> None:
        self._article, self._number = articles.load(connection, number), number
        self._sentences = sentences(self._article.text)
        self._starts = [sentence.start for sentence in self._sentences]
        self._times = name_rows.dates_of(connection, number)

    def sentence(self, offset: int) -> Span:
        """Return the sentence at an offset."""
        return self._sentences[bisect_right(self._starts, offset) - 1]

    def appearance(self, name: str, span: Span, roles: list[tuple[str, int, int, bool]]) -> Appearance:
        """Return a mention with what its sentence says."""
        article, sentence = self._article, self.sentence(span.start)
        metadata, block = article.metadata, article.block_at(span.start)
        said = [role for role, start, _, inferred in roles if not inferred and _within(sentence, start)]
        worded, value = next(
            (
                (Span(start, end).of(article.text), value)
                for start, end, value in self._times
                if _within(sentence, start)
            ),
            ("", ""),
        )
        return Appearance(
            name=name,
            form=span.of(article.text),
            span=span,
            sentence=sentence.of(article.text).strip(),
            role="；".join(dict.fromkeys(said)),
            date=value,
            basis=_basis(worded, value, metadata.published),
            worded=worded,
            article=self._number,
            title=article.title,
            source=metadata.source or metadata.site or "",
            published=metadata.published or "",
            paragraph=block.number if block else None,
        )


def appearances(
    connection: sqlite3.Connection, number: int, name: str, spelt: Collection[tuple[str, str]]
) -> Iterator[Appearance]:
    """Give the sentences of an article that name one, the first mention of each.

    Args:
        connection: to the library.
        number: of the article.
        name: what all the names stand for.
        spelt: the names, each with its type.
    """
    page = _Page(connection, number)
    seen = set[Span]()
    for type_, text, _, places, roles, *_ in name_rows.rows(connection, number):
        if (type_, text) not in spelt:
            continue
        for start, end in json.loads(places):
            sentence = page.sentence(start)
            if sentence not in seen:
                seen.add(sentence)
                yield page.appearance(name, Span(start, end), json.loads(roles))


def _within(sentence: Span, offset: int) -> bool:
    return sentence.start <= offset < sentence.end


def _basis(worded: str, value: str, published: str | None) -> str:
    """Say what a date rests on: a year that isn't worded was completed."""
    if not value:
        return ""
    if not value[:4].isdigit() or _YEAR.search(worded):
        return "stated"
    return "published" if published else "text"
