"""The few words that exporters add to a document, in its script."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExportWords:
    """Headings and labels of an exported document."""

    notes: str
    contents: str
    unplaced: str
    restored: str


_HANS = ExportWords("笔记", "目录", "未找到原文位置的笔记", "推补")
_HANT = ExportWords("筆記", "目錄", "未找到原文位置的筆記", "推補")


def words_for(language: str) -> ExportWords:
    """Return the words for a document in this language."""
    return _HANT if language.startswith("zh-Hant") else _HANS
