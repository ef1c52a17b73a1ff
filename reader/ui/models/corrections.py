"""The reader's corrections as a table."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.entities import Correction
from reader.library import KeptCorrection
from reader.ui.look.words import type_name

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ACTIONS = {
    "is": QT_TRANSLATE_NOOP("CorrectionsModel", "is"),
    "not": QT_TRANSLATE_NOOP("CorrectionsModel", "is no name"),
    "retype": QT_TRANSLATE_NOOP("CorrectionsModel", "is"),
    "boundary": QT_TRANSLATE_NOOP("CorrectionsModel", "is whole as"),
    "merge": QT_TRANSLATE_NOOP("CorrectionsModel", "is the same as"),
    "split": QT_TRANSLATE_NOOP("CorrectionsModel", "is someone else"),
    "rename": QT_TRANSLATE_NOOP("CorrectionsModel", "is called"),
    "role": QT_TRANSLATE_NOOP("CorrectionsModel", "has the role"),
    "speaker": QT_TRANSLATE_NOOP("CorrectionsModel", "was said by"),
    "value": QT_TRANSLATE_NOOP("CorrectionsModel", "comes to"),
    "metadata": QT_TRANSLATE_NOOP("CorrectionsModel", "of the article is"),
    "section": QT_TRANSLATE_NOOP("CorrectionsModel", "is set as"),
    "restoration": QT_TRANSLATE_NOOP("CorrectionsModel", "reads"),
}

_FIELDS = {
    "title": QT_TRANSLATE_NOOP("MetadataDialog", "Title"),
    "author": QT_TRANSLATE_NOOP("MetadataDialog", "Author"),
    "editor": QT_TRANSLATE_NOOP("MetadataDialog", "Editor"),
    "source": QT_TRANSLATE_NOOP("MetadataDialog", "Source"),
    "issue": QT_TRANSLATE_NOOP("MetadataDialog", "Issue"),
    "site": QT_TRANSLATE_NOOP("MetadataDialog", "Site"),
    "url": QT_TRANSLATE_NOOP("MetadataDialog", "Address"),
    "published": QT_TRANSLATE_NOOP("MetadataDialog", "Published"),
    "posted_by": QT_TRANSLATE_NOOP("MetadataDialog", "Posted by"),
    "posted_at": QT_TRANSLATE_NOOP("MetadataDialog", "Posted at"),
    "original_title": QT_TRANSLATE_NOOP("MetadataDialog", "Original title"),
}
_KINDS = {
    "paragraph": QT_TRANSLATE_NOOP("CorrectionsModel", "a paragraph"),
    "heading:1": QT_TRANSLATE_NOOP("CorrectionsModel", "a heading"),
    "heading:2": QT_TRANSLATE_NOOP("CorrectionsModel", "a heading of the second level"),
    "heading:3": QT_TRANSLATE_NOOP("CorrectionsModel", "a heading of the third level"),
    "quote": QT_TRANSLATE_NOOP("CorrectionsModel", "a quotation"),
    "caption": QT_TRANSLATE_NOOP("CorrectionsModel", "a caption"),
    "boilerplate": QT_TRANSLATE_NOOP("CorrectionsModel", "no part of the article"),
}
_MISSING = "〔缺〕"
# Chinese has no spaces between its words.
_SPACE = re.compile("(?<=[\u3400-\u9fff》”」）]) (?=[\u3400-\u9fff《“「（])")


def subject(correction: Correction, quote: str = "") -> str:
    """Return what a correction is about: words, a field's name, or what was found and what is read instead.

    Args:
        correction: what the reader said.
        quote: the words at its place, as found.
    """
    if correction.action == "metadata":
        field = _FIELDS.get(correction.surface)
        return QCoreApplication.translate("MetadataDialog", str(field)) if field else correction.surface
    if correction.action == "restoration":
        found = quote or _MISSING
        return found if correction.value is None else f"{found} → {correction.value or '∅'}"
    return correction.surface or quote


def said(correction: Correction) -> str:
    """Return what a correction says of its words, in the reader's language."""
    if correction.action == "restoration" and (correction.surface or correction.value is None):
        if correction.value is None:
            return QCoreApplication.translate("CorrectionsModel", "stays as found")
        return QCoreApplication.translate("Core", "after {witness}").format(witness=correction.surface)
    verb = QCoreApplication.translate("CorrectionsModel", str(_ACTIONS[correction.action]))
    kind = type_name(correction.type) if correction.type and correction.action in {"is", "retype"} else ""
    empty = correction.action in {"role", "speaker", "metadata", "restoration"}
    value = _value(correction) or (QCoreApplication.translate("CorrectionsModel", "nothing") if empty else "")
    was = QCoreApplication.translate("CorrectionsModel", "(not {role})").format(role=correction.was)
    return _SPACE.sub("", " ".join(part for part in (verb, kind, value, was if correction.was else "") if part))


def _value(correction: Correction) -> str | None:
    kind = _KINDS.get(correction.value or "") if correction.action == "section" else None
    return QCoreApplication.translate("CorrectionsModel", str(kind)) if kind else correction.value


def told(correction: Correction, quote: str = "") -> str:
    """Return a correction as a sentence; arguments as of `subject`."""
    return _SPACE.sub("", f"{subject(correction, quote)} {said(correction)}".strip())


class CorrectionsModel(QAbstractTableModel):
    """A row a correction: the words, what they are said to be, and where that holds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[KeptCorrection] = ()
        self._titles: Mapping[int, str] = {}

    def show(self, rows: Sequence[KeptCorrection], titles: Mapping[int, str]) -> None:
        """Show other corrections; `titles` are those of the articles by number."""
        self.beginResetModel()
        self._rows, self._titles = rows, titles
        self.endResetModel()

    def correction(self, row: int) -> KeptCorrection:
        """Return the correction in a row."""
        return self._rows[row]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else 3

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        kept = self._rows[index.row()]
        if index.column() == 0:
            return subject(kept.correction, kept.quote)
        return said(kept.correction) if index.column() == 1 else self._where(kept)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the head of a column."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Words"), self.tr("What you say"), self.tr("Where"))[section]

    def _where(self, kept: KeptCorrection) -> str:
        if kept.number is None:
            return self.tr("every article")
        title = self._titles.get(kept.number, f"@{kept.number}")
        if kept.correction.span is None or not kept.quote:
            return title
        return self.tr("{title}, only at “{words}”").format(title=title, words=kept.quote)
