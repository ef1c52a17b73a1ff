"""`xidu entities`: who, where, when and how much an article names."""

import argparse
from argparse import Namespace
from dataclasses import asdict
from typing import Any

from reader.article import Article
from reader.article.projection import Projection
from reader.cli.arguments import ARTICLE, Command, add_json, load_as_corrected, open_library, reference_number
from reader.cli.dossiers import DossierPrinter, about, origin
from reader.cli.output import say, say_json
from reader.entities import DETAILS, TYPES, Analysis, Entity, Mention, Quantity, Role, analyse
from reader.entities.telling.shown import Shown
from reader.text import SCRIPTS, Span


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("article", metavar="ARTICLE", help=ARTICLE)
    parser.add_argument("--about", metavar="NAME", help="everything that the article says about one of them")
    parser.add_argument("--script", choices=SCRIPTS, default="original", help="with --about: the script to show it in")
    parser.add_argument("--names", choices=DETAILS, default="usual", help="fewer and surer names, or more of them")
    add_json(parser)


def run(options: Namespace) -> int:
    """Print the entities of an article."""
    article, corrections = load_as_corrected(options.article, options)
    analysis = analyse(article, detail=options.names, corrections=corrections)
    number = reference_number(options.article)
    if number is not None and options.names == "usual":
        with open_library(options) as library:
            library.save_names(number, analysis)  # as the window does, for the library's search
    if options.about is not None:
        _print_about(article, analysis, options)
    elif options.json:
        say_json(describe(article, analysis))
    else:
        for line in _lines(analysis):
            say(line)
    return 0


def _print_about(article: Article, analysis: Analysis, options: Namespace) -> None:
    shown = Shown(article, analysis, Projection(options.script, marked=True))
    printer = DossierPrinter(article, analysis, shown)
    found = about(analysis, options.about)
    if options.json:
        say_json(printer.described(found))
        return
    for entity in found:
        for line in printer.lines(entity):
            say(line)


def describe(article: Article, analysis: Analysis) -> dict[str, Any]:
    """Return the object that `entities --json` prints."""
    return {
        "entities": [_entity(entity) for entity in analysis.entities],
        "mentions": [
            {
                **_place(mention),
                "type": mention.type,
                "entity": mention.entity,
                "value": _value(mention),
                "qualifier": mention.qualifier,
                "confidence": mention.confidence,
                "entered": mention.entered,
            }
            for mention in analysis.mentions
        ],
        "quotes": [
            {
                "start": quote.span.start,
                "end": quote.span.end,
                "speakers": list(quote.speakers),
                "kind": quote.kind,
                "cue": quote.cue,
                "entered": quote.entered,
            }
            for quote in analysis.quotes
        ],
        **_relations(article.text, analysis),
    }


def _relations(text: str, analysis: Analysis) -> dict[str, Any]:
    """Return who stands beside whom, what is dated, what is counted and by whom, and who belongs where."""
    return {
        "together": [
            {"entities": list(pair.entities), "paragraphs": pair.paragraphs, "sentences": pair.sentences}
            for pair in analysis.together
        ],
        "statements": [
            {
                "time": {**_place(one.time), "value": one.time.value},
                **_sentence(text, one.sentence),
                "entities": list(one.entities),
            }
            for one in analysis.statements
        ],
        "quantities": [
            {
                "quantity": {**_place(one.quantity), "value": _value(one.quantity)},
                **_sentence(text, one.sentence),
                "speakers": list(one.speakers),
            }
            for one in analysis.figures
        ],
        "affiliations": [
            {"person": one.person, "organisation": one.organisation, "role": _role(one.role)}
            for one in analysis.affiliations
        ],
    }


def _sentence(text: str, span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.of(text)}


def _value(mention: Mention) -> Any:
    return asdict(mention.value) if isinstance(mention.value, Quantity) else mention.value


def _role(role: Role) -> dict[str, Any]:
    return {
        "text": role.text,
        "start": role.span.start if role.span else None,
        "end": role.span.end if role.span else None,
        "inferred": role.inferred,
        "entered": role.entered,
    }


def _entity(entity: Entity) -> dict[str, Any]:
    return {
        "id": entity.id,
        "type": entity.type,
        "name": entity.name,
        "aliases": list(entity.aliases),
        "pinyin": entity.pinyin,
        "roles": [_role(role) for role in entity.roles],
        "affiliations": list(entity.affiliations),
        "parents": [
            {
                "name": one.name,
                "entity": one.entity,
                "start": one.span.start if one.span else None,
                "end": one.span.end if one.span else None,
            }
            for one in entity.parents
        ],
        "mentions": [_place(mention) for mention in entity.mentions],
        "entered": entity.entered,
    }


def _place(mention: Mention) -> dict[str, Any]:
    return {"start": mention.span.start, "end": mention.span.end, "text": mention.text}


def _lines(analysis: Analysis) -> list[str]:
    """Return one line an entity, by type, and one line a type for what is no entity."""
    lines: list[str] = []
    for kind in TYPES:
        entities = [entity for entity in analysis.entities if entity.type == kind]
        loose = dict.fromkeys(
            mention.worded for mention in analysis.mentions if mention.type == kind and not mention.entity
        )
        if entities or loose:
            lines.append(kind)
            lines += [f"  {_line(entity)}" for entity in entities]
            lines += [f"  {text}" for text in loose]
    return lines


def _line(entity: Entity) -> str:
    parts = [entity.name, entity.pinyin, f"×{len(entity.mentions)}"]
    if entity.aliases:
        parts.append("= " + "、".join(entity.aliases))
    parts += [f"{role.text}{origin(role)}" for role in entity.roles]
    if entity.entered:
        parts.append("(entered by the reader)")
    return "  ".join(part for part in parts if part)


COMMAND = Command(
    "entities",
    "list the people, places, organisations, times and quantities that an article names",
    "xidu entities report.txt --json",
    configure,
    run,
)
