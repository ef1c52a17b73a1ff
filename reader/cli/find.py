"""`xidu find`: a passage in articles or the whole library, whatever script it is asked for in."""

import argparse
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from reader.article import Article
from reader.cli.arguments import ARTICLE, Command, add_json, load_article, open_library, words
from reader.cli.output import say, say_json
from reader.session import ArticleHit, find_in_article, people_for
from reader.text import Query


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("query", metavar="QUERY", type=words, help="what to look for, in any script")
    parser.add_argument("articles", metavar="ARTICLE", nargs="*", help=f"{ARTICLE}; without one, the whole library")
    parser.add_argument("--regex", action="store_true", help="QUERY is a regular expression")
    parser.add_argument("--pinyin", action="store_true", help="QUERY may be pinyin: xiaodian, xiǎodiàn, xd")
    parser.add_argument("--exact", action="store_true", help="tell scripts, width, case and punctuation apart")
    add_json(parser)


def run(options: Namespace) -> int:
    """Print the places where the query stands."""
    query = Query(options.query, exact=options.exact, regex=options.regex, pinyin=options.pinyin)
    hits = [
        (name, article, hit)
        for name, article in _articles(options)
        for hit in find_in_article(article, query, people_for(article, query))
    ]
    if options.json:
        say_json({"hits": [_describe(*found) for found in hits]})
    else:
        for name, _, hit in hits:
            say(_line(name, hit))
    return 0


def _articles(options: Namespace) -> Iterator[tuple[str, Article]]:
    """Give each article and the name that it goes by."""
    if options.articles:
        for argument in options.articles:
            yield argument, load_article(argument, options)
        return
    with open_library(options) as library:
        for entry in library.entries():
            yield f"@{entry.number}", library.load(entry.number)


def _describe(name: str, article: Article, hit: ArticleHit) -> dict[str, Any]:
    return {
        "article": name,
        "title": article.title,
        "start": hit.span.start,
        "end": hit.span.end,
        "text": hit.span.of(article.text),
        "section": hit.section,
        "paragraph": hit.paragraph,
        "context": hit.context,
        "fold": list(hit.folds),
        "person": hit.person,
    }


def _line(name: str, hit: ArticleHit) -> str:
    place = f"¶{hit.paragraph}" if hit.paragraph else f"{hit.span.start}"
    return f"{name}  {place}  {' '.join(hit.context.split())}"


COMMAND = Command(
    "find",
    "find a passage in articles or the library; scripts, width and masked characters make no difference",
    "xidu find 台灣 report.txt @3 --json",
    configure,
    run,
)
