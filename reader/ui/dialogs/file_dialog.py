"""Qt's own dialog for files, where it is not as people expect: its buttons, its columns, paths that are typed."""

from PySide6.QtCore import QItemSelectionModel, QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFileDialog, QHeaderView, QLineEdit, QToolButton, QTreeView

from reader.ui.look.icons import tinted

_ICONS = {
    "backButton": "back",
    "forwardButton": "forward",
    "toParentButton": "up",
    "newFolderButton": "new_folder",
    "listModeButton": "grid",
    "detailModeButton": "rows",
}
_ICON, _BUTTON = QSize(18, 18), QSize(40, 30)


def furnish(dialog: QFileDialog) -> None:
    """Make a dialog one of ours; where the system shows one of its own, nothing is to be done."""
    files, field = dialog.findChild(QTreeView, "treeView"), dialog.findChild(QLineEdit, "fileNameEdit")
    if files is None or field is None:
        return
    color = dialog.palette().color(QPalette.ColorRole.ButtonText).name()
    for button in dialog.findChildren(QToolButton):
        picture = _ICONS.get(button.objectName())
        if picture is None:
            continue
        button.setIcon(tinted(picture, color))
        button.setIconSize(_ICON)
        button.setFixedSize(_BUTTON)
    columns = files.header()
    columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    columns.setStretchLastSection(False)
    columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    field.textChanged.connect(lambda: _choose_what_is_typed(files))


def _choose_what_is_typed(files: QTreeView) -> None:
    """Leave no folder chosen but those that are listed.

    Of a path in the folder that is shown, Qt chooses that folder as soon as its name is typed, and then the file too:
    what is opened with Enter is the folder, and the path is gone.
    """
    chosen = files.selectionModel()
    for index in chosen.selectedRows():
        if index.parent() != files.rootIndex():
            chosen.select(index, QItemSelectionModel.SelectionFlag.Deselect | QItemSelectionModel.SelectionFlag.Rows)
