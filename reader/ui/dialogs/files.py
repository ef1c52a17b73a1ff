"""Asks for files and folders, beginning where the reader was the last time for the same purpose."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Literal

import shiboken6
from PySide6.QtCore import QT_TRANSLATE_NOOP, QSettings, QSize, QStandardPaths, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.ui.dialogs.file_dialog import furnish
from reader.ui.widgets.placing import place_on_screen

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
_SIZE = QSize(860, 540)


def file_name(title: str, suffix: str) -> str:
    """Return a title as a file's name; `suffix` has its dot."""
    return (title.translate(_REFUSED).strip(" .")[:_LONGEST].strip() or "article") + suffix


def kind_of_file(name: str, extension: str) -> str:
    """Return what the list of types offers for a format: its name and `extension`, which has its dot."""
    return f"{name.removesuffix(f'({extension})').rstrip()} (*{extension})"


def ask(dialog: QFileDialog) -> list[str]:
    """Show a dialog until it is answered, and return the paths chosen; none where the reader thinks better of it."""
    return dialog.selectedFiles() if dialog.exec() else []


def _take_suffix(dialog: QFileDialog, kind: str) -> None:
    """Have names without an extension get that of another type, where it has a single one."""
    suffix = kind.rpartition("(*")[2].removesuffix(")")
    if Path(f"x{suffix}").suffix == suffix:
        dialog.setDefaultSuffix(suffix)


def _usual_places() -> list[str]:
    """Return the folders in which people keep what they read, and their own."""
    kinds = QStandardPaths.StandardLocation
    known = (kinds.DesktopLocation, kinds.DownloadLocation, kinds.DocumentsLocation, kinds.HomeLocation)
    places = dict.fromkeys(QStandardPaths.writableLocation(kind) for kind in known)
    return [place for place in places if place and Path(place).is_dir()]


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
        self._latest: Path | None = None

    def open(self, parent: QWidget, purpose: Purpose, title: str, kinds: str = "") -> Path | None:
        """Ask for a file that is there."""
        return next(iter(self._asked(parent, purpose, title, kinds, QFileDialog.FileMode.ExistingFile)), None)

    def open_several(self, parent: QWidget, purpose: Purpose, title: str, kinds: str = "") -> list[Path]:
        """Ask for one file that is there, or several of a folder."""
        return self._asked(parent, purpose, title, kinds, QFileDialog.FileMode.ExistingFiles)

    def save(self, parent: QWidget, purpose: Purpose, title: str, name: str, kinds: str = "") -> Path | None:
        """Ask where to save, with a name offered."""
        return next(iter(self._asked(parent, purpose, title, kinds, QFileDialog.FileMode.AnyFile, name)), None)

    def folder(self, parent: QWidget, purpose: Purpose, title: str) -> Path | None:
        """Ask for a folder that is there."""
        return next(iter(self._asked(parent, purpose, title, "", QFileDialog.FileMode.Directory)), None)

    def _asked(
        self,
        parent: QWidget,
        purpose: Purpose,
        title: str,
        kinds: str,
        mode: QFileDialog.FileMode,
        name: str | None = None,
    ) -> list[Path]:
        dialog = QFileDialog(parent, title, str(self._begin(purpose)), kinds)
        dialog.setFileMode(mode)
        # A list of all extensions would make the dialog wider than many a screen.
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails, name is None)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, mode == QFileDialog.FileMode.Directory)
        if name is not None:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            # A name without an extension gets that of the type; writing over a file is asked about by its whole name.
            dialog.setDefaultSuffix(Path(name).suffix)
            dialog.filterSelected.connect(partial(_take_suffix, dialog))
            dialog.selectFile(name)
        dialog.setSidebarUrls([QUrl.fromLocalFile(place) for place in _usual_places()])
        furnish(dialog)
        place_on_screen(dialog, _SIZE)
        paths = [Path(path) for path in ask(dialog)]
        shiboken6.delete(dialog)
        return [self._keep(purpose, path) for path in paths]

    def _begin(self, purpose: Purpose) -> Path:
        """Return where to begin; a folder that is gone by now is forgotten."""
        kept = self._folders.get(purpose)
        if kept is None and self._stored is not None:
            kept = Path(str(self._stored.value(f"folders/{purpose}", "")))
        if kept is not None and kept.is_absolute() and kept.is_dir():
            return kept
        for near in (self._near(), self._latest):
            if near is not None and near.is_dir():
                return near
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        return documents if documents.is_dir() else Path.home()

    def _keep(self, purpose: Purpose, chosen: Path) -> Path:
        folder = self._folders[purpose] = self._latest = chosen if chosen.is_dir() else chosen.parent
        if self._stored is not None:
            self._stored.setValue(f"folders/{purpose}", str(folder))
        return chosen
