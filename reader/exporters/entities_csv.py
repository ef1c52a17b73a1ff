"""The entities of an article as a table, and its times, durations and quantities after them."""

import csv
import io
from collections.abc import Iterable

from reader.article import Article
from reader.entities.telling.dossier import Dossier, Dossiers
from reader.entities.telling.tables import plain_number
from reader.entities.types import Analysis, Mention, Quantity
from reader.exporters.document import Document

COLUMNS = ("Type", "Name", "Aliases", "Pinyin", "Roles", "Affiliations", "Value", "Mentions", "Paragraphs", "Article")


def write(document: Document) -> bytes:
    """Return the table; forms and roles are as found, whatever script was asked for."""
    analysis = document.analysis if document.analysis is not None else _analysed(document.article)
    sheet = io.StringIO(newline="")
    rows = csv.writer(sheet)
    rows.writerow(COLUMNS)
    dossiers = Dossiers(document.article, analysis)
    rows.writerows(_entity(dossiers.of(entity.id), document.article.title) for entity in analysis.entities)
    rows.writerows(_value(mention, document.article) for mention in analysis.mentions if mention.entity is None)
    return sheet.getvalue().encode("utf-8", "replace")


def _analysed(article: Article) -> Analysis:
    from reader.entities import analyse  # noqa: PLC0415 - loads the tagging network, which no other export needs

    return analyse(article)


def _entity(found: Dossier, title: str) -> list[str | int]:
    roles = dict.fromkeys(f"[{role.text}]" if role.inferred else role.text for role, _ in found.roles)
    paragraphs = dict.fromkeys(str(number) for _, _, number, _ in found.mentions if number is not None)
    return [
        found.type, found.name, _list(found.entity.aliases), found.pinyin, _list(roles),
        _list(one.name for one in found.affiliations), "", len(found.mentions), _list(paragraphs), title,
    ]  # fmt: skip


def _value(mention: Mention, article: Article) -> list[str | int]:
    block = article.block_at(mention.span.start)
    paragraph = block.number if block and block.number else ""
    return [mention.type, mention.text, "", "", "", "", _worded(mention), 1, paragraph, article.title]


def _worded(mention: Mention) -> str:
    value = mention.value
    if not isinstance(value, Quantity):
        return " ".join(filter(None, (mention.qualifier, value)))
    number = None if value.number is None else plain_number(value.number)
    return " ".join(part for part in (value.qualifier, number, value.unit) if part is not None)


def _list(parts: Iterable[str]) -> str:
    return "; ".join(parts)
