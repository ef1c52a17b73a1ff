"""An article as a CSL-JSON item: what the source states, and nothing that it doesn't."""

import re
from typing import Any

from reader.article import Article, Metadata
from reader.exporters.citing.plain import day

_SEPARATORS = re.compile(r"\s*[、,，;；/／|]\s*")
_LATIN_NAME = re.compile(r"[A-Za-z][A-Za-z.'’-]*(?: [A-Za-z][A-Za-z.'’-]*)+")
_NEWSPAPER = re.compile(r"[报報]$")
_JOURNAL = re.compile(
    r"(?:学报|學報|学刊|學刊|杂志|雜誌|期刊|月刊|周刊|週刊|季刊|双月刊|半月刊|研究|评论|評論|论丛|論叢)$"
)
_LANGUAGES = {"zh-Hans": "zh-CN", "zh-Hant": "zh-TW", "zh-Hant-TW": "zh-TW", "zh-Hant-HK": "zh-HK"}


def csl_item(article: Article, accessed: str | None = None) -> dict[str, Any]:
    """Return the item that a CSL processor or a reference manager reads.

    Args:
        article: the article. The date of a repost is no date of publication.
        accessed: when it was fetched, ISO 8601 as far as known.
    """
    metadata = article.metadata
    container = container_of(metadata)
    fields: dict[str, Any] = {
        "id": key_of(article),
        "type": item_type(article),
        "title": article.title,
        "author": [_name(part) for part in people_of(metadata.author)],
        "container-title": container,
        "issue": metadata.issue,
        "issued": _date(metadata.published),
        "accessed": _date(accessed) if is_online(article) else None,
        "URL": metadata.url,
        "language": _LANGUAGES.get(metadata.language, metadata.language),
        "original-title": metadata.original_title,
    }
    return {name: value for name, value in fields.items() if value}


def is_online(article: Article) -> bool:
    """Say whether an article was read on the web, whether its address is known or not."""
    return bool(article.metadata.url or article.metadata.site) or article.importer.startswith("html")


def missing_fields(article: Article) -> tuple[str, ...]:
    """Return which of `author`, `source` and `date` the source does not state."""
    metadata = article.metadata
    found = {"author": metadata.author, "source": container_of(metadata), "date": metadata.published}
    return tuple(name for name, value in found.items() if not value)


def key_of(article: Article) -> str:
    """Return a key for reference managers: the year where known, and the beginning of the text's hash."""
    return f"xidu{(article.metadata.published or '')[:4]}{article.text_hash[:8]}"


def item_type(article: Article) -> str:
    """Return the CSL type, as far as source and address tell."""
    source = article.metadata.source or ""
    if article.metadata.issue or _JOURNAL.search(source):
        return "article-journal"
    if _NEWSPAPER.search(source):
        return "article-newspaper"
    if article.importer.startswith("epub"):
        return "book"
    return "webpage" if article.metadata.url or article.metadata.site else "document"


def container_of(metadata: Metadata) -> str | None:
    """Return where it appeared: the source; the site only where it published the article itself."""
    return metadata.source or (metadata.site if not metadata.posted_at else None)


def people_of(author: str | None) -> list[str]:
    """Return the authors one by one."""
    return [part for part in _SEPARATORS.split(author or "") if part]


def date_parts(moment: str | None) -> list[int]:
    """Return year, month and day of an ISO 8601 moment, as far as they are known."""
    return [int(part) for part in re.findall(r"\d+", day(moment) or "")][:3]


def _name(person: str) -> dict[str, str]:
    if _LATIN_NAME.fullmatch(person):
        given, _, family = person.rpartition(" ")
        return {"family": family, "given": given}
    return {"literal": person}


def _date(moment: str | None) -> dict[str, list[list[int]]] | None:
    parts = date_parts(moment)
    return {"date-parts": [parts]} if parts else None
