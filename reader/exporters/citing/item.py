"""An article as a CSL-JSON item: what the source states, and nothing that it doesn't."""

import re
from typing import Any

from reader.article import Article, Metadata
from reader.exporters.citing.dates import date_parts, day

_SEPARATORS = re.compile(r"\s*[、,，;；/／|]\s*")
_LATIN_NAME = re.compile(r"[A-Za-z][A-Za-z.'’-]*(?: [A-Za-z][A-Za-z.'’-]*)+")
_NEWSPAPER = re.compile(r"[报報]》?$|\b(?:Daily|Times|Post|Herald|Tribune|Gazette)$")
_JOURNAL = re.compile(
    r"(?:学报|學報|学刊|學刊|杂志|雜誌|期刊|月刊|周刊|週刊|季刊|双月刊|半月刊|研究|评论|評論|论丛|論叢)$"
)
_SITE = re.compile(r"(?:[网網]站?|客[户戶]端|[论論][坛壇]|社[区區]|公[众眾][号號])$")
_LANGUAGES = {"zh-Hans": "zh-CN", "zh-Hant-TW": "zh-TW", "zh-Hant-HK": "zh-HK"}


def csl_item(article: Article, accessed: str | None = None) -> dict[str, Any]:
    """Return the item that a CSL processor or a reference manager reads.

    A post of a forum is cited as a post: by whom and when it was posted. Whom it names as the author of a report that
    it repeats, and when that appeared, is the post's word: `claims` has it. Where nobody is named as having posted it,
    the date of the repost is no date of publication.

    Args:
        article: the article.
        accessed: when it was fetched, ISO 8601 as far as known.
    """
    metadata = article.metadata
    post, kind, where = is_post(metadata), item_type(article), container_of(metadata)
    published = kind in {"book", "document"}
    issued = None if post and not metadata.posted_by else appeared(metadata)
    fields: dict[str, Any] = {
        "id": key_of(article),
        "type": kind,
        "title": article.title,
        "author": _poster(metadata) or [_name(part) for part in people_of(metadata.author)],
        "container-title": metadata.site if post else None if published else where,
        "publisher": where if published else None,
        "issue": None if post else metadata.issue,
        "page": None if post else metadata.sheet,
        "issued": _date(issued),
        "submitted": _date(metadata.posted_at),
        "accessed": _date(accessed) if is_online(article) else None,
        "URL": metadata.url,
        "language": _LANGUAGES.get(metadata.language, metadata.language),
        "original-title": metadata.original_title,
    }
    return {name: value for name, value in fields.items() if value}


def is_online(article: Article) -> bool:
    """Say whether an article was read on the web, whether its address is known or not."""
    metadata = article.metadata
    known = metadata.url or metadata.site or _SITE.search(metadata.source or "")
    return bool(known) or article.importer.startswith("html")


def is_post(metadata: Metadata) -> bool:
    """Say whether what is cited is a post of a forum, whose own words or a report that it repeats."""
    return bool(metadata.posted_by or metadata.posted_at)


def claims(metadata: Metadata) -> tuple[str, ...]:
    """Return what a post says of the report that it repeats: who wrote it, where and when it appeared."""
    if not is_post(metadata):
        return ()
    author = metadata.author if metadata.posted_by else None
    return tuple(filter(None, (author, metadata.source, day(metadata.published))))


def missing_fields(article: Article) -> tuple[str, ...]:
    """Return which of `author`, `source`, `date` and, of what was read on the web, `address` the source lacks."""
    metadata = article.metadata
    found = {"author": author_of(metadata), "source": container_of(metadata), "date": appeared(metadata)}
    if is_online(article):
        found["address"] = metadata.url
    return tuple(name for name, value in found.items() if not value)


def key_of(article: Article) -> str:
    """Return a key for reference managers: the year where known, and the beginning of the text's hash."""
    return f"xidu{(article.metadata.published or '')[:4]}{article.text_hash[:8]}"


def item_type(article: Article) -> str:
    """Return the CSL type, as far as source and address tell."""
    if is_post(article.metadata):
        return "post"
    source = container_of(article.metadata) or ""
    if article.metadata.issue or _JOURNAL.search(source):
        return "article-journal"
    if _NEWSPAPER.search(source) or (article.metadata.genre == "news" and source and not _SITE.search(source)):
        return "article-newspaper"
    if article.importer.startswith("epub"):
        return "book"
    known = article.metadata.url or article.metadata.site or _SITE.search(source)
    return "webpage" if known else "document"


def is_periodical(source: str) -> bool:
    """Say whether a source is a newspaper or a journal by its name."""
    return bool(_NEWSPAPER.search(source) or _JOURNAL.search(source))


def container_of(metadata: Metadata) -> str | None:
    """Return where it appeared: the source; the site where it published the article itself, and a post always."""
    if metadata.posted_by:
        return metadata.site
    return metadata.source or (metadata.site if not metadata.posted_at else None)


def author_of(metadata: Metadata) -> str | None:
    """Return whom a citation names as the author: of a post whoever posted it, whomever it names itself."""
    return metadata.posted_by or metadata.author


def appeared(metadata: Metadata) -> str | None:
    """Return when what is cited appeared: a post when it was posted; the day of a repost dates nothing else."""
    return metadata.posted_at if metadata.posted_by else metadata.published


def people_of(author: str | None) -> list[str]:
    """Return the authors one by one."""
    return [part for part in _SEPARATORS.split(author or "") if part]


def _poster(metadata: Metadata) -> list[dict[str, str]]:
    """Return who posted it: what one calls oneself in a forum has neither given nor family name."""
    return [{"literal": metadata.posted_by}] if metadata.posted_by else []


def _name(person: str) -> dict[str, str]:
    if _LATIN_NAME.fullmatch(person):
        given, _, family = person.rpartition(" ")
        return {"family": family, "given": given}
    return {"literal": person}


def _date(moment: str | None) -> dict[str, list[list[int]]] | None:
    parts = date_parts(moment)
    return {"date-parts": [parts]} if parts else None
