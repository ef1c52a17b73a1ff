"""Metadata that a page's markup states for machines: meta elements, JSON-LD, microdata, a script's variables."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from lxml import html as lxml_html

from reader.article.dates import parse_date
from reader.article.metadata import Fields
from reader.importers.html.title import clean

_META: dict[str, tuple[str, ...]] = {
    "author": ("author", "article:author", "og:article:author", "byl", "dc.creator", "contentauthor"),
    "source": ("source", "contentsource", "article:source", "weibo:article:source", "mediaid", "dc.source"),
    "published": (
        "article:published_time", "og:published_time", "pubdate", "publishdate", "datepublished", "og:release_date",
        "og:time", "weibo:article:create_at", "apub:time", "date.available", "bytedance:published_time", "dc.date",
        "dcterms.created", "date", "_pubtime", "publish_time", "firstpublishedtime", "publish-date", "article.created",
        "dateupdate",
    ),
    "site": ("og:site_name", "application-name", "sitename"),
    "url": ("og:url", "twitter:url"),
}  # fmt: skip
_TITLES = ("og:title", "twitter:title", "articletitle", "title", "dc.title")
_NOBODY = re.compile(r"^(?:https?:|[\d\s]+$|admin|管理员|佚名|未知|null$|undefined$)|[@{}<>]", re.IGNORECASE)
COMPANY = re.compile(
    r"(?:网|網|在线|在線|报|報|社|台|臺|频道|頻道|编辑部|小编|公司|网站|平台|微博|客户端|电子报|News)$", re.IGNORECASE
)
_SOURCE_WORD = re.compile(r"^(?:稿件|文章|信息|新闻)?(?:来源|來源|来自|來自|出处|转自)于?\s*[:：]?\s*")
_WECHAT_TIME = re.compile(r"var\s+ct\s*=\s*[\"'](\d{10})[\"']")
_WECHAT_NAME = re.compile(r"var\s+nickname\s*=\s*(?:htmlDecode\()?[\"']([^\"'<>\n]{1,40})[\"']")
_NEWS = frozenset({"NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle"})
_LD = "application/ld+json"
_LD_LIMIT = 200_000
_CHINA = timezone(timedelta(hours=8))


class Head:
    """What the markup states.

    Attributes:
        fields: author, source, time, site and address.
        titles: titles, likeliest first.
        company: an author that looks like a company's name: the last resort.
    """

    def __init__(self, tree: lxml_html.HtmlElement) -> None:
        """Read a page's markup; scripts must still be in it."""
        self.fields = Fields()
        self.titles: list[str] = []
        self.company: str | None = None
        meta = _metas(tree)
        self.fields.language = tree.get("lang") or tree.get("xml:lang") or meta.get("og:locale", "")
        for record in _json_ld(tree):
            self._take_record(record)
        self._take_meta(meta)
        self._take_links(tree)
        if tree.xpath("//*[@id='js_content' or @id='activity-name']"):
            self._take_wechat(tree)

    def _take_meta(self, meta: dict[str, str]) -> None:
        for field, names in _META.items():
            for name in names:
                self._take(field, meta.get(name))
        self.titles += [meta[name] for name in _TITLES if name in meta]

    def _take(self, field: str, value: str | None) -> None:
        if not value:
            return
        if field == "published":
            self.fields.set(field, parse_date(value))
        elif field == "author":
            self._take_author(value)
        elif field == "source":
            named = _SOURCE_WORD.sub("", value).strip()
            self.fields.set(field, named if named and not _NOBODY.search(named) and len(named) <= 40 else None)
        elif field == "url":
            self.fields.set(field, value if value.startswith(("http://", "https://")) else None)
        else:
            self.fields.set(field, value)

    def _take_author(self, value: str) -> None:
        if _NOBODY.search(value) or len(value) > 40:
            return
        if COMPANY.search(value):
            self.company = self.company or value
        else:
            self.fields.set("author", value)

    def _take_record(self, record: dict[str, Any]) -> None:
        """Take a JSON-LD record of an article."""
        if isinstance(record.get("headline"), str):
            self.titles.append(clean(record["headline"]))
        for name in ("datePublished", "pubDate", "dateCreated", "uploadDate"):
            if isinstance(record.get(name), str):
                self._take("published", record[name])
        kinds = record.get("@type")
        if _NEWS.intersection(kinds if isinstance(kinds, list) else [kinds]):
            self.fields.set("genre", "news")
        people = _names(record.get("author"))
        if people:
            self._take_author("、".join(people))
        publisher = _names(record.get("publisher"))
        if publisher:
            self._take("source", publisher[0])

    def _take_links(self, tree: lxml_html.HtmlElement) -> None:
        canonical = tree.xpath("//link[translate(@rel, 'CANONICAL', 'canonical')='canonical']/@href")
        if canonical and str(canonical[0]).startswith(("http://", "https://")):
            self.fields.values["url"] = str(canonical[0])
        for element in tree.xpath("//*[@itemprop='author']")[:1]:
            names = element.xpath(".//meta[@itemprop='name']/@content | .//*[@itemprop='name']/text()")
            self._take("author", clean(str(names[0])) if names else None)
        for stamp in tree.xpath("//time/@datetime | //meta[@itemprop='datePublished']/@content")[:1]:
            self._take("published", str(stamp))

    def _take_wechat(self, tree: lxml_html.HtmlElement) -> None:
        """Take what a WeChat page's script writes into the page when it is shown."""
        for script in tree.iter("script"):
            words = script.text or ""
            if match := _WECHAT_TIME.search(words):
                moment = datetime.fromtimestamp(int(match[1]), UTC).astimezone(_CHINA)
                self.fields.set("published", moment.isoformat(timespec="seconds"))
            if match := _WECHAT_NAME.search(words):
                self.fields.set("source", match[1])


def _metas(tree: lxml_html.HtmlElement) -> dict[str, str]:
    meta: dict[str, str] = {}
    for element in tree.iter("meta"):
        content = clean(element.get("content"))
        for attribute in ("property", "name", "itemprop"):
            name = element.get(attribute)
            if name and content:
                meta.setdefault(name.lower(), content)
    return meta


def _json_ld(tree: lxml_html.HtmlElement) -> Iterator[dict[str, Any]]:
    """Yield the records of articles in a page's JSON-LD."""
    for script in tree.iter("script"):
        words = script.text or ""
        if (script.get("type") or "").lower() != _LD or len(words) > _LD_LIMIT:
            continue
        try:
            data = json.loads(words, strict=False)
        except (ValueError, RecursionError):
            continue
        stack = [data]
        for _ in range(100):
            if not stack:
                break
            each = stack.pop(0)
            if isinstance(each, list):
                stack += each
            elif isinstance(each, dict):
                stack += [each[name] for name in ("@graph", "mainEntity") if isinstance(each.get(name), (list, dict))]
                if "headline" in each or "datePublished" in each or "pubDate" in each:
                    yield each


def _names(value: object) -> list[str]:
    """Return the names of the people or bodies in a JSON-LD value."""
    found: list[str] = []
    for each in value if isinstance(value, list) else [value]:
        name = each.get("name") if isinstance(each, dict) else each
        if isinstance(name, str) and clean(name):
            found.append(clean(name))
    return found
