"""Title and metadata that a page's markup states."""

import re

from lxml import html as lxml_html

from reader.article.dates import parse_date
from reader.article.metadata import Fields

_META: dict[str, tuple[str, ...]] = {
    "author": ("author", "article:author", "og:article:author", "mediaid", "byl", "dc.creator", "contentauthor"),
    "source": ("source", "contentsource", "article:source", "weibo:article:source"),
    "published": (
        "article:published_time", "og:published_time", "pubdate", "publishdate", "datepublished",
        "og:release_date", "og:time", "weibo:article:create_at", "apub:time", "dc.date", "date", "_pubtime",
        "publish_time", "firstpublishedtime",
    ),
    "site": ("og:site_name", "application-name", "sitename"),
    "url": ("og:url", "twitter:url"),
}  # fmt: skip
_SITE = re.compile(
    r"网|網|新闻|新聞|频道|頻道|报$|報$|日报|社$|在线|在線|门户|论坛|論壇|博客|专栏|資訊|资讯|中国|财经|新浪|搜狐|腾讯|央视|头条|知乎|豆瓣|百科|\.(?:com|cn|net|org)|News|BBC|公众号|平台|客户端|号$",
    re.IGNORECASE,
)
_CUT = re.compile(r"\s*(?:_+|--+|——(?=[^—]{2,8}$)|\s[-–—|｜]\s|[|｜]|-|–|·)\s*(?=[^_|｜\-–—]*$)")
_LD_DATE = re.compile(r"\"(?:datePublished|pubDate|publish_time|ctime)\"\s*:\s*\"([^\"]{8,40})\"")
_LD_AUTHOR = re.compile(r"\"author\"\s*:\s*[\[{\s]*(?:[^{}\[\]]*?\"name\"\s*:\s*)?\"([^\"]{2,40})\"")


def _clean(text: str | None) -> str:
    return " ".join((text or "").replace("\u200b", "").split())


def page_metadata(tree: lxml_html.HtmlElement, markup: str, fields: Fields) -> None:
    """Read author, source, time, site and address from a page's markup."""
    meta = _metas(tree)
    for field, names in _META.items():
        value = next((meta[name] for name in names if meta.get(name)), None)
        if field == "published":
            value = parse_date(value or "")
        if field == "author" and value and (value.startswith("http") or len(value) > 40):
            value = None
        fields.set(field, value)
    canonical = tree.xpath("//link[translate(@rel, 'CANONICAL', 'canonical')='canonical']/@href")
    if canonical and str(canonical[0]).startswith(("http://", "https://")):
        fields.values["url"] = str(canonical[0])
    if not str(fields.values.get("url", "http")).startswith("http"):
        del fields.values["url"]
    if match := _LD_DATE.search(markup):
        fields.set("published", parse_date(match[1]))
    if (match := _LD_AUTHOR.search(markup)) and "ld+json" in markup:
        fields.set("author", match[1])
    stamps = tree.xpath("//time/@datetime")
    if stamps:
        fields.set("published", parse_date(str(stamps[0])))


def _metas(tree: lxml_html.HtmlElement) -> dict[str, str]:
    meta: dict[str, str] = {}
    for element in tree.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop")
        content = _clean(element.get("content"))
        if key and content:
            meta.setdefault(key.lower(), content)
    return meta


def page_title(tree: lxml_html.HtmlElement, fields: Fields) -> str:
    """Return the title: a heading or og:title that the title element holds, else that without the site's name."""
    whole = _clean(next((element.text_content() for element in tree.iter("title")), ""))
    fields.set("page_title", whole or None)
    meta = _metas(tree)
    named = [meta.get(name, "") for name in ("og:title", "twitter:title", "articletitle")]
    headings = [_clean(element.text_content()) for tag in ("h1", "h2") for element in tree.iter(tag)]
    site = str(fields.values.get("site", ""))
    cut = _without_site(whole, site)
    key = _key(whole)
    for choices, least in ((headings, 0.4), (named, 0.3)):
        fitting = [each for each in choices if len(each) >= 4 and _key(each) and _key(each) in key and each != site]
        best = max(fitting, key=len, default="")
        if best and len(_key(best)) >= least * len(_key(cut)):
            return _without_site(best, site) if best == whole else best
    if cut:
        return cut
    return next((each for each in (*named, *headings) if len(each) >= 4), "")


def _key(text: str) -> str:
    return re.sub(r"[\s\W_]+", "", text)


def _without_site(title: str, site: str) -> str:
    """Cut the site's name, and the channel's, from the end of a title."""
    for _ in range(4):
        match = _CUT.search(title)
        if not match:
            return title
        left, right, mark = title[: match.start()], title[match.end() :], match.group()
        strong = "_" in mark or "--" in mark or (mark != mark.strip() and len(right) <= 12)
        sitelike = bool(_SITE.search(right)) or (site and _key(right) == _key(site))
        if not left or len(right) > 20 or len(left) < 4 or not (strong or sitelike):
            return title
        title = left
    return title
