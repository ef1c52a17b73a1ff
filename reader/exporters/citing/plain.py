"""Where a passage comes from, in one line; what the source doesn't say is named as unknown, never guessed.

::

    张三：《小店街道疫情防控工作略记》，山西日报，2022-04-05，¶ 3
    张三：《江心洲的渡口》，地方志，2021，¶ 3，第 12 页
    作者不详：《…》，出处不详，发表日期不详，转载于 2023-11-06（晋中论坛，风信子），¶ 3

The date of a repost is not the article's.
"""

from types import MappingProxyType

from reader.article import Article

_HANS = MappingProxyType({
    "author": "作者不详", "source": "出处不详", "date": "发表日期不详", "reposted": "转载于 {date}", "original": "原题",
    "page": "第 {page} 页", "issue": "第 {issue} 期", "sheet": "第 {sheet} 版",
})  # fmt: skip
_HANT = MappingProxyType({
    "author": "作者不詳", "source": "出處不詳", "date": "發表日期不詳", "reposted": "轉載於 {date}", "original": "原題",
    "page": "第 {page} 頁", "issue": "第 {issue} 期", "sheet": "第 {sheet} 版",
})  # fmt: skip


def citation(article: Article, paragraph: int | None = None, page: int | None = None) -> str:
    """Return the citation line of an article, or of one of its paragraphs, with its page where the source has pages."""
    metadata = article.metadata
    words = _HANT if metadata.language.startswith("zh-Hant") else _HANS
    site = metadata.site
    parts = [
        f"{metadata.author or words['author']}：{_title(article, words['original'])}",
        metadata.source or (site if site and not metadata.posted_at else None) or words["source"],
        day(metadata.published) or words["date"],
    ]
    parts += [words["issue"].format(issue=metadata.issue)] if metadata.issue else []
    parts += [words["sheet"].format(sheet=metadata.sheet)] if metadata.sheet else []
    if metadata.posted_at:
        reposted = words["reposted"].format(date=day(metadata.posted_at))
        where = "，".join(filter(None, (site, metadata.posted_by)))
        parts.append(f"{reposted}（{where}）" if where else reposted)
    parts += [metadata.url] if metadata.url else []
    parts += [f"¶ {paragraph}"] if paragraph is not None else []
    parts += [words["page"].format(page=article.page_label(page))] if page is not None else []
    return "，".join(parts)


def day(moment: str | None) -> str | None:
    """Return the date of an ISO 8601 moment, as far as it is known."""
    return moment.partition("T")[0] if moment else None


def _title(article: Article, word: str) -> str:
    original = article.metadata.original_title
    if original and original != article.title:
        return f"《{_inner(article.title)}》（{word}《{_inner(original)}》）"
    return f"《{_inner(article.title)}》"


def _inner(title: str) -> str:
    """Titles inside a title stand in single marks."""
    return title.replace("《", "〈").replace("》", "〉")
