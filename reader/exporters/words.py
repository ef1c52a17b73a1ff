"""The few words that exporters add to a document, in its script."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from reader.article.article import BlockKind
from reader.notes import NoteKind


@dataclass(frozen=True, slots=True)
class ExportWords:
    """Headings and labels of an exported document."""

    notes: str
    contents: str
    unplaced: str
    restored: str
    wording: str
    strike: str
    names: str
    name: str
    untagged: str
    nobody: str
    whole: str
    about: Mapping[NoteKind, str]
    unnumbered: Mapping[BlockKind, str]
    colors: Mapping[str, str]
    types: Mapping[str, str]


_COLORS_HANS = MappingProxyType({"yellow": "黄", "green": "绿", "blue": "蓝", "pink": "粉", "orange": "橙"})
_COLORS_HANT = MappingProxyType({"yellow": "黃", "green": "綠", "blue": "藍", "pink": "粉", "orange": "橙"})
_TYPES_HANS = MappingProxyType({"PER": "人物", "LOC": "地点", "ORG": "机构", "WORK": "作品", "TERM": "用语"})
_TYPES_HANT = MappingProxyType({"PER": "人物", "LOC": "地點", "ORG": "機構", "WORK": "作品", "TERM": "用語"})
_ABOUT_HANS: Mapping[NoteKind, str] = MappingProxyType({
    "entity": "关于{type}", "section": "关于本节", "article": "关于全文",
})  # fmt: skip
_ABOUT_HANT: Mapping[NoteKind, str] = MappingProxyType({
    "entity": "關於{type}", "section": "關於本節", "article": "關於全文",
})  # fmt: skip
_KINDS_HANS: Mapping[BlockKind, str] = MappingProxyType({
    "title": "题", "heading": "标题", "caption": "图说", "footnote": "注释", "table_row": "表",
})  # fmt: skip
_KINDS_HANT: Mapping[BlockKind, str] = MappingProxyType({
    "title": "題", "heading": "標題", "caption": "圖說", "footnote": "註釋", "table_row": "表",
})  # fmt: skip
_HANS = ExportWords(
    "笔记", "目录", "未找到原文位置的笔记", "推补", "改为：", "删去", "人名、地名、机构等", "这个名称",
    "无标签", "未涉及人物", "全部", _ABOUT_HANS, _KINDS_HANS, _COLORS_HANS, _TYPES_HANS,
)  # fmt: skip
_HANT = ExportWords(
    "筆記", "目錄", "未找到原文位置的筆記", "推補", "改為：", "刪去", "人名、地名、機構等", "這個名稱",
    "無標籤", "未涉及人物", "全部", _ABOUT_HANT, _KINDS_HANT, _COLORS_HANT, _TYPES_HANT,
)  # fmt: skip


def words_for(language: str) -> ExportWords:
    """Return the words for a document in this language."""
    return _HANT if language.startswith("zh-Hant") else _HANS
