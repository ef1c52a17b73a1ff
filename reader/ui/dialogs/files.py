"""Asks for files and folders, beginning where the reader was the last time for the same purpose."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

# Qt's own translations lack these two.
_OF_QT = QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"), QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:")
Purpose = Literal[
    "articles",
    "added",
    "copies",
    "export",
    "tables",
    "cards",
    "dictionary",
    "corrections",
    "settings",
    "library",
]

# Characters that some file system refuses in names.
_REFUSED = str.maketrans(dict.fromkeys('\\/:*?"<>|\n\r\t', " "))
_LONGEST = 80


def file_name(title: str, suffix: str) -> str:
    """Return a title as a file's name; `suffix` has its dot."""
    return (title.translate(_REFUSED).strip(" .")[:_LONGEST].strip() or "article") + suffix


class Files:
    """The system's dialogs for files; all answers are None or empty where the reader thinks better of it."""

    def __init__(self, kept: Path | None, near: Callable[[], Path | None] = lambda: None) -> None:
        """Begin with the folders that were kept.

        Args:
            kept: the file that they are kept in; None where they are to be forgotten with the program.
            near: gives the folder where to begin for a purpose that is new: that of the file that is open.
        """
        self._near = near
        self._stored = None if kept is None else QSettings(str(kept), QSettings.Format.IniFormat)
        self._folders: dict[str, Path] = {}

    def open(self, parent: QWidget, purpose: Purpose, title: str, kinds: str = "") -> Path | None:
        """Ask for a file that is there."""
        path, _ = QFileDialog.getOpenFileName(parent, title, str(self._begin(purpose)), kinds)
        return self._keep(purpose, Path(path)) if path else None

    def open_several(self, parent: QWidget, purpose: Purpose, title: str, kinds: str = "") -> list[Path]:
        """Ask for one file that is there, or several of a folder."""
        paths, _ = QFileDialog.getOpenFileNames(parent, title, str(self._begin(purpose)), kinds)
        return [self._keep(purpose, Path(path)) for path in paths]

    def save(self, parent: QWidget, purpose: Purpose, title: str, name: str, kinds: str = "") -> Path | None:
        """Ask where to save, with a name offered."""
        path, _ = QFileDialog.getSaveFileName(parent, title, str(self._begin(purpose) / name), kinds)
        return self._keep(purpose, Path(path)) if path else None

    def folder(self, parent: QWidget, purpose: Purpose, title: str) -> Path | None:
        """Ask for a folder that is there."""
        path = QFileDialog.getExistingDirectory(parent, title, str(self._begin(purpose)))
        return self._keep(purpose, Path(path)) if path else None

    def _begin(self, purpose: Purpose) -> Path:
        """Return where to begin; a folder that is gone by now is forgotten."""
        kept = self._folders.get(purpose)
        if kept is None and self._stored is not None:
            kept = Path(str(self._stored.value(f"folders/{purpose}", "")))
        if kept is not None and kept.is_absolute() and kept.is_dir():
            return kept
        near = self._near()
        if near is not None and near.is_dir():
            return near
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        return documents if documents.is_dir() else Path.home()

    def _keep(self, purpose: Purpose, chosen: Path) -> Path:
        folder = self._folders[purpose] = chosen if chosen.is_dir() else chosen.parent
        if self._stored is not None:
            self._stored.setValue(f"folders/{purpose}", str(folder))
        return chosen
