"""The few words that exporters add to a document, in its script."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


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
    untagged: str
    nobody: str
    whole: str
    colors: Mapping[str, str]
    types: Mapping[str, str]


_COLORS_HANS = MappingProxyType({"yellow": "黄", "green": "绿", "blue": "蓝", "pink": "粉", "orange": "橙"})
_COLORS_HANT = MappingProxyType({"yellow": "黃", "green": "綠", "blue": "藍", "pink": "粉", "orange": "橙"})
_TYPES_HANS = MappingProxyType({"PER": "人物", "LOC": "地点", "ORG": "机构", "WORK": "作品", "TERM": "用语"})
_TYPES_HANT = MappingProxyType({"PER": "人物", "LOC": "地點", "ORG": "機構", "WORK": "作品", "TERM": "用語"})
_HANS = ExportWords(
    "笔记", "目录", "未找到原文位置的笔记", "推补", "改为：", "删去", "人名、地名、机构等",
    "无标签", "未涉及人物", "全部", _COLORS_HANS, _TYPES_HANS,
)  # fmt: skip
_HANT = ExportWords(
    "筆記", "目錄", "未找到原文位置的筆記", "推補", "改為：", "刪去", "人名、地名、機構等",
    "無標籤", "未涉及人物", "全部", _COLORS_HANT, _TYPES_HANT,
)  # fmt: skip


def words_for(language: str) -> ExportWords:
    """Return the words for a document in this language."""
    return _HANT if language.startswith("zh-Hant") else _HANS
