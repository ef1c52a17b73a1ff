"""`xidu show`: the article for reading, or everything known of it as JSON."""

import argparse
import re
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from reader.article import Article, Block, Comment, Damage
from reader.article.conversion.doubts import Choice
from reader.cli.arguments import (
    ARTICLE,
    Command,
    add_encoding,
    add_json,
    add_script,
    load_as_corrected,
    open_library,
    reference_number,
)
from reader.cli.output import say, say_json
from reader.entities import Analysis, Correction, analyse
from reader.exporters.text import paragraphs
from reader.importers import reread
from reader.library import Choices
from reader.session import View, view_text
from reader.text import QUOTATION_MARKS, Span, align, config_for, convert_name


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("article", metavar="ARTICLE", help=ARTICLE)
    add_script(parser)
    parser.add_argument("--typography", action="store_true", help="widen half-width punctuation between Chinese")
    parser.add_argument("--quotes", choices=QUOTATION_MARKS, default="as_found", help="quotation marks: 「」 or “”")
    add_encoding(parser)
    add_json(parser)


def run(options: Namespace) -> int:
    """Print an article."""
    article, corrections = load_as_corrected(options.article, options)
    if options.encoding:
        article = reread(article.raw, article.name, options.encoding)
    view = View(options.script, options.proposals, options.typography, options.quotes)
    shown = show(article, view, _choices(options), corrections)
    if options.json:
        say_json(describe(article, shown))
    else:
        say(shown, end="")
    return 0


def _choices(options: Namespace) -> tuple[Choice, ...]:
    """Return what the reader chose for an article of the library."""
    number = reference_number(options.article)
    if number is None:
        return ()
    with open_library(options) as library:
        return tuple(kept.choice for kept in Choices(library).of(number))


def show(article: Article, view: View, choices: Sequence[Choice] = (), corrections: Sequence[Correction] = ()) -> str:
    """Return title and body as `show` prints them: a paragraph a line, a blank line between."""
    analysis = analyse(article, corrections=corrections) if view.script != "original" else None
    title = _title(article, view, analysis)
    body = ""
    blocks = _body_blocks(article)
    if blocks:
        shown = view_text(article, view, blocks=blocks, analysis=analysis, choices=choices, marked=True)
        body = paragraphs(shown.blocks, shown.aligned.target)
    return "".join(f"{line}\n" for line in "\n\n".join(filter(None, (title, body))).split("\n"))


def describe(article: Article, shown: str) -> dict[str, Any]:
    """Return the object that `show --json` prints."""
    metadata = asdict(article.metadata)
    del metadata["spans"]
    blocks = _body_blocks(article)
    return {
        "title": article.title,
        "metadata": metadata | {"breadcrumb": list(article.metadata.breadcrumb)},
        "sections": [{"title": one.title, "level": one.level, **_ends(one.span)} for one in article.sections],
        "blocks": [_block(one) for one in article.blocks],
        "text": article.text,
        "body": view_text(article, View(), blocks=blocks).aligned.target if blocks else "",
        "shown": shown,
        "damage": [_damage(one) for one in article.damage],
        "comments": [_comment(one) for one in article.comments],
        "images": [
            {"offset": image.offset, "alt": image.alt, "source": image.source, "size": len(image.data)}
            for image in article.images
        ],
        "ruby": [{**_ends(ruby.span), "reading": ruby.reading} for ruby in article.ruby],
        "references": [{**_ends(mark.span), "note": mark.note} for mark in article.references],
        "notices": [str(notice) for notice in article.notices],
    }


def _ends(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _block(block: Block) -> dict[str, Any]:
    return {
        "kind": block.kind,
        **_ends(block.span),
        "number": block.number,
        "level": block.level,
        "page": block.page,
    }


def _damage(damage: Damage) -> dict[str, Any]:
    return {
        "kind": damage.kind,
        **_ends(damage.span),
        "restored": damage.restored,
        "confidence": damage.confidence,
        "reason": str(damage.reason),
        "entered": damage.entered,
    }


def _comment(comment: Comment) -> dict[str, Any]:
    return {
        **_ends(comment.span),
        "text": comment.text,
        "author": comment.author or None,
        "created": comment.created or None,
    }


def _body_blocks(article: Article) -> list[Block]:
    return [block for block in article.blocks if block.kind not in {"title", "boilerplate"}]


def _title(article: Article, view: View, analysis: Analysis | None) -> str:
    """Return the title in the view; one that stands in the text is shown like the rest of it."""
    blocks = [block for block in article.blocks if block.kind == "title"]
    if blocks and " ".join(block.span.of(article.text) for block in blocks) == article.title:
        shown = view_text(article, view, blocks=blocks, analysis=analysis, marked=True)
        return shown.aligned.target.replace("\n", " ")
    config = config_for(view.script, article.text)
    if config is None or analysis is None:
        return article.title
    people = {mention.text for mention in analysis.mentions if mention.type == "PER"}
    forms = "|".join(re.escape(form) for form in sorted(people, key=len, reverse=True))
    found = re.finditer(forms, article.title) if forms else ()
    fixed = [(Span(*match.span()), convert_name(match[0], config)) for match in found]
    return align(article.title, config, fixed=fixed).target


COMMAND = Command(
    "show",
    "print an article's title and body, without the furniture of the site",
    "xidu show report.html --script tw --proposals",
    configure,
    run,
)
