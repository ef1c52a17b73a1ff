"""How the reader wants to cite: the style and what is to be said beside it."""

from dataclasses import dataclass
from html import escape
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from reader.article import Article
from reader.exporters.citing.dates import day
from reader.exporters.citing.item import claims, csl_item, is_online, missing_fields
from reader.exporters.citing.plain import citation
from reader.exporters.citing.styles import PLAIN, style_file

_WORDS = MappingProxyType({
    "zh-Hans": {
        "author": "作者", "source": "出处", "date": "发表日期", "address": "网址", "missing": "原文未载{fields}",
        "join": "、", "claimed": "帖中署{facts}", "reposted": "转载于 {date}", "at": "（{site}）",
        "hash": "文本 SHA-256 {hash}", "note": "〔{facts}〕", "facts": "；",
    },
    "zh-Hant": {
        "author": "作者", "source": "出處", "date": "發表日期", "address": "網址", "missing": "原文未載{fields}",
        "join": "、", "claimed": "帖中署{facts}", "reposted": "轉載於 {date}", "at": "（{site}）",
        "hash": "文本 SHA-256 {hash}", "note": "〔{facts}〕", "facts": "；",
    },
    "en": {
        "author": "author", "source": "publication", "date": "date", "address": "address",
        "missing": "not stated: {fields}", "join": ", ", "claimed": "the post names: {facts}",
        "reposted": "reposted {date}", "at": " on {site}", "hash": "SHA-256 of the text {hash}", "note": " [{facts}]",
        "facts": "; ",
    },
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Citing:
    """A way to cite.

    Attributes:
        style: one of `STYLES`, or the name of a `.csl` file that the reader added.
        form: as a footnote (with the page) or as an entry of a bibliography.
        accessed: when the article was fetched, ISO 8601; None where nobody knows.
        with_hash: whether the hash of the text is named.
        folder: where the reader's own styles lie.
    """

    style: str = PLAIN
    form: Literal["note", "bibliography"] = "note"
    accessed: str | None = None
    with_hash: bool = False
    folder: Path | None = None

    def line(self, article: Article, paragraph: int | None = None, page: int | None = None) -> str:
        """Return the citation of an article, or of one of its paragraphs.

        Raises:
            NotFound: the style isn't there or can't be used.
        """
        if self.style == PLAIN:
            return self._with_hash(citation(article, paragraph, page), article)
        return self._styled(article, paragraph, page, html=False)

    def remark(self, article: Article) -> str:
        """Return what fields of a citation can't hold, in the article's script: what isn't stated, a repost."""
        return self._remarks(article, "zh").strip("〔〕")

    def html(self, article: Article, paragraph: int | None = None, page: int | None = None) -> str:
        """Return the same as HTML, with what the style sets in italics.

        Raises:
            NotFound: the style isn't there or can't be used.
        """
        if self.style == PLAIN:
            return escape(self.line(article, paragraph, page))
        return self._styled(article, paragraph, page, html=True)

    def _styled(self, article: Article, paragraph: int | None, page: int | None, *, html: bool) -> str:
        from reader.exporters.citing import processor  # noqa: PLC0415 - slow to load

        path = style_file(self.style, self.folder)
        label = None if page is None else article.page_label(page)
        item = csl_item(article, self.accessed)
        if is_online(article) and processor.names_carriers(path):
            item["medium"] = "OL"
        said = processor.render(path, item, self.form, label, html=html)
        place = f" ¶ {paragraph}" if paragraph is not None else ""
        remarks = self._remarks(article, processor.language_of(path))
        return said + place + (escape(remarks, quote=False) if html else remarks)

    def _remarks(self, article: Article, language: str) -> str:
        """Return what the style has no place for: fields that the source leaves out, a repost, the hash."""
        words = _words(article.metadata.language if language.startswith("zh") else "en")
        missing = [words[name] for name in missing_fields(article)]
        metadata = article.metadata
        claimed = words["join"].join(claims(metadata))
        facts = [words["claimed"].format(facts=claimed)] if claimed else []
        facts += [words["missing"].format(fields=words["join"].join(missing))] if missing else []
        if metadata.posted_at and not metadata.posted_by:  # by whom and when a post was posted, the citation says
            at = words["at"].format(site=metadata.site) if metadata.site else ""
            facts.append(words["reposted"].format(date=day(metadata.posted_at)) + at)
        facts += [words["hash"].format(hash=article.text_hash)] if self.with_hash else []
        return words["note"].format(facts=words["facts"].join(facts)) if facts else ""

    def _with_hash(self, line: str, article: Article) -> str:
        words = _words(article.metadata.language)
        return f"{line}〔{words['hash'].format(hash=article.text_hash)}〕" if self.with_hash else line


def _words(language: str) -> dict[str, str]:
    return _WORDS["zh-Hant" if language.startswith("zh-Hant") else "en" if language == "en" else "zh-Hans"]
