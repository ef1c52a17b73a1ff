"""`xidu find`: a passage in articles or the whole library, whatever script it is asked for in."""

import argparse
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from reader.cli.arguments import ARTICLE, Command, add_json, load_as_corrected, open_library, words
from reader.cli.output import say, say_json
from reader.session import ArticleHit, find_in_article, people_for
from reader.text import Query, Span

_Found = tuple[str, str, ArticleHit, str, str | None]


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("query", metavar="QUERY", type=words, help="what to look for, in any script")
    parser.add_argument(
        "articles",
        metavar="ARTICLE",
        nargs="*",
        help=f'{ARTICLE}; without one, the whole library, where QUERY may hold several words, "phrases", OR, '
        "-exclusion, and filters: author: source: tag: type:PER before:2023 after:2022-05 in:title|text|notes|names",
    )
    parser.add_argument("--regex", action="store_true", help="QUERY is a regular expression")
    parser.add_argument("--pinyin", action="store_true", help="QUERY may be pinyin: xiaodian, xiǎodiàn, xd")
    parser.add_argument("--exact", action="store_true", help="tell scripts, width, case and punctuation apart")
    add_json(parser)


def run(options: Namespace) -> int:
    """Print the places where the query stands."""
    query = Query(options.query, exact=options.exact, regex=options.regex, pinyin=options.pinyin)
    found = _in_articles(query, options) if options.articles else _in_library(query, options)
    if options.json:
        say_json({"hits": [_describe(*each) for each in found]})
    else:
        for each in found:
            say(_line(*each))
    return 0


def _in_articles(query: Query, options: Namespace) -> Iterator[_Found]:
    for name in options.articles:
        article, _ = load_as_corrected(name, options)
        for hit in find_in_article(article, query, people_for(article, query)):
            yield name, article.title, hit, hit.span.of(article.text), None


def _in_library(query: Query, options: Namespace) -> Iterator[_Found]:
    """Give the hits of each article and the notes that say it; an article that only filters found, by its title."""
    with open_library(options) as library:
        for match in library.search(query):
            name = f"@{match.number}"
            for found in match.hits:
                hit = found.hit
                yield name, match.title, hit, hit.span.shift(-hit.context_span.start).of(hit.context), None
            for note in match.notes:
                place = ArticleHit(note.span, (), None, None, note.quote, note.span)
                yield name, match.title, place, note.quote, note.text
            if not match.hits and not match.notes:
                span = match.title_span or Span(0, 0)
                yield name, match.title, ArticleHit(span, (), None, None, match.opening, span), match.title, None


def _describe(name: str, title: str, hit: ArticleHit, text: str, note: str | None) -> dict[str, Any]:
    return {
        "article": name,
        "title": title,
        "start": hit.span.start,
        "end": hit.span.end,
        "text": text,
        "section": hit.section,
        "paragraph": hit.paragraph,
        "context": hit.context,
        "fold": list(hit.folds),
        "person": hit.person,
        "note": note,
    }


def _line(name: str, title: str, hit: ArticleHit, text: str, note: str | None) -> str:
    if note is not None:
        return f"{name}  “{' '.join(text.split())}”  {' '.join(note.split())}".rstrip()
    if hit.span == hit.context_span:  # found by filters alone
        return f"{name}  {title}"
    place = f"¶{hit.paragraph}" if hit.paragraph else f"{hit.span.start}"
    return f"{name}  {place}  {' '.join(hit.context.split())}"


COMMAND = Command(
    "find",
    "find a passage in articles or the library; scripts, width and masked characters make no difference",
    "xidu find 台灣 report.txt @3 --json",
    configure,
    run,
)
