"""The few words that exporters add to a document, in its script."""

from dataclasses import dataclass


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


_HANS = ExportWords(
    "笔记", "目录", "未找到原文位置的笔记", "推补", "改为：", "删去", "人名、地名、机构等",
    "无标签", "未涉及人物", "全部",
)  # fmt: skip
_HANT = ExportWords(
    "筆記", "目錄", "未找到原文位置的筆記", "推補", "改為：", "刪去", "人名、地名、機構等",
    "無標籤", "未涉及人物", "全部",
)  # fmt: skip


def words_for(language: str) -> ExportWords:
    """Return the words for a document in this language."""
    return _HANT if language.startswith("zh-Hant") else _HANS
