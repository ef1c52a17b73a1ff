"""Where a passage comes from, in one line; what the source doesn't say is named as unknown, never guessed.

::

    张三：《小店街道疫情防控工作略记》，山西日报，2022-04-05，¶ 3
    张三：《江心洲的渡口》，地方志，2021，¶ 3，第 12 页
    老街坊：《江心洲的渡口》，晋中论坛，2023-11-06，帖中署张三、晚桥日报，¶ 3
    作者不详：《…》，出处不详，发表日期不详，转载于 2023-11-06（晋中论坛），¶ 3
    林佩蓉，〈海岸線退後了〉，《島嶼日報》，2024年6月13日，¶ 3            an article in Traditional: the marks of Taiwan

A post stands under whoever posted it. The date of a repost is not the article's.
"""

from types import MappingProxyType

from reader.article import Article
from reader.exporters.citing.dates import day, day_in_words
from reader.exporters.citing.item import appeared, author_of, claims, container_of, is_periodical, item_type

_HANS = MappingProxyType({
    "author": "作者不详", "source": "出处不详", "date": "发表日期不详", "reposted": "转载于 {date}", "original": "原题",
    "claimed": "帖中署{facts}", "page": "第 {page} 页", "issue": "第 {issue} 期", "sheet": "第 {sheet} 版",
})  # fmt: skip
_HANT = MappingProxyType({
    "author": "作者不詳", "source": "出處不詳", "date": "發表日期不詳", "reposted": "轉載於{date}", "original": "原題",
    "claimed": "帖中署{facts}", "page": "第 {page} 頁", "issue": "第 {issue} 期", "sheet": "第 {sheet} 版",
})  # fmt: skip


def citation(article: Article, paragraph: int | None = None, page: int | None = None) -> str:
    """Return the citation line of an article, or of one of its paragraphs, with its page where the source has pages."""
    metadata = article.metadata
    hant = metadata.language.startswith("zh-Hant")
    words, dated = (_HANT, day_in_words) if hant else (_HANS, day)
    author, title = author_of(metadata) or words["author"], _title(article, words["original"], hant=hant)
    source = container_of(metadata) or words["source"]
    marked = hant and (metadata.issue or is_periodical(source)) and not source.startswith("《")
    parts = [author, title] if hant else [f"{author}：{title}"]
    parts += [f"《{source}》" if marked else source, dated(appeared(metadata)) or words["date"]]
    parts += [words["issue"].format(issue=metadata.issue)] if metadata.issue else []
    parts += [words["sheet"].format(sheet=metadata.sheet)] if metadata.sheet else []
    parts += (
        [words["claimed"].format(facts="、".join(claims(metadata)))] if metadata.posted_by and claims(metadata) else []
    )
    if metadata.posted_at and not metadata.posted_by:
        reposted = words["reposted"].format(date=dated(metadata.posted_at))
        parts.append(f"{reposted}（{metadata.site}）" if metadata.site else reposted)
    parts += [metadata.url] if metadata.url else []
    parts += [f"¶ {paragraph}"] if paragraph is not None else []
    parts += [words["page"].format(page=article.page_label(page))] if page is not None else []
    return "，".join(parts)


def _title(article: Article, word: str, *, hant: bool) -> str:
    marked = _as_article if hant and item_type(article) != "book" else _as_book
    original = article.metadata.original_title
    if original and original != article.title:
        return f"{marked(article.title)}（{word}{marked(original)}）"
    return marked(article.title)


def _as_article(title: str) -> str:
    """Mark a title as Taiwan marks what stands in something larger; titles of books keep their marks inside."""
    return f"〈{title}〉"


def _as_book(title: str) -> str:
    """Mark a title; those inside it stand in single marks."""
    inner = title.replace("《", "〈").replace("》", "〉")
    return f"《{inner}》"
