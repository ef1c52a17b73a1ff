"""The reader's corrections as a table."""

from collections.abc import Sequence
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

from reader.library import KeptCorrection
from reader.ui.words import type_name

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


class CorrectionsModel(QAbstractTableModel):
    """A row a correction: the words, what they are said to be, and where that holds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[KeptCorrection] = ()

    def show(self, rows: Sequence[KeptCorrection]) -> None:
        """Show other corrections."""
        self.beginResetModel()
        self._rows = rows
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
            return kept.correction.surface or kept.quote
        return self._says(kept) if index.column() == 1 else self._where(kept)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the head of a column."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Words"), self.tr("What you say"), self.tr("Where"))[section]

    def _says(self, kept: KeptCorrection) -> str:
        one = kept.correction
        said = QCoreApplication.translate("CorrectionsModel", str(_ACTIONS[one.action]))
        kind = type_name(one.type) if one.type and one.action in {"is", "retype"} else ""
        value = one.value or (
            self.tr("nothing") if one.action in {"role", "speaker", "metadata", "restoration"} else ""
        )
        was = self.tr("(not {role})").format(role=one.was) if one.was else ""
        return " ".join(part for part in (said, kind, value, was) if part)

    def _where(self, kept: KeptCorrection) -> str:
        if kept.number is None:
            return self.tr("every article")
        return f"@{kept.number}" + (f" · {kept.quote}" if kept.correction.span is not None and kept.quote else "")
