"""The entities of an article as a table, and its times, durations and quantities after them."""

import csv
import io
from collections.abc import Iterable

from reader.article import Article
from reader.entities.types import Analysis, Entity, Mention, Quantity
from reader.exporters.document import Document

COLUMNS = ("Type", "Name", "Aliases", "Pinyin", "Roles", "Affiliations", "Value", "Mentions", "Paragraphs", "Article")


def write(document: Document) -> bytes:
    """Return the table; forms and roles are as found, whatever script was asked for."""
    analysis = document.analysis if document.analysis is not None else _analysed(document.article)
    sheet = io.StringIO(newline="")
    rows = csv.writer(sheet)
    rows.writerow(COLUMNS)
    rows.writerows(_entity(entity, analysis, document.article) for entity in analysis.entities)
    rows.writerows(_value(mention, document.article) for mention in analysis.mentions if mention.entity is None)
    return sheet.getvalue().encode("utf-8", "replace")


def _analysed(article: Article) -> Analysis:
    from reader.entities import analyse  # noqa: PLC0415 - loads the tagging network, which no other export needs

    return analyse(article)


def _entity(entity: Entity, analysis: Analysis, article: Article) -> list[str | int]:
    roles = dict.fromkeys(f"[{role.text}]" if role.inferred else role.text for role in entity.roles)
    others = [other.name for other in map(analysis.entity, entity.affiliations) if other is not None]
    return [
        entity.type, entity.name, _list(entity.aliases), entity.pinyin, _list(roles), _list(others), "",
        len(entity.mentions), _list(_paragraphs(entity.mentions, article)), article.title,
    ]  # fmt: skip


def _value(mention: Mention, article: Article) -> list[str | int]:
    paragraphs = _list(_paragraphs([mention], article))
    return [mention.type, mention.text, "", "", "", "", _worded(mention.value), 1, paragraphs, article.title]


def _worded(value: str | Quantity | None) -> str:
    if not isinstance(value, Quantity):
        return value or ""
    return " ".join(str(part) for part in (value.qualifier, value.number, value.unit) if part is not None)


def _paragraphs(mentions: Iterable[Mention], article: Article) -> list[str]:
    numbers = [block.number for block in map(article.block_at, (m.span.start for m in mentions)) if block is not None]
    return [str(number) for number in dict.fromkeys(numbers) if number is not None]


def _list(parts: Iterable[str]) -> str:
    return "; ".join(parts)
