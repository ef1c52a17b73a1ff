"""The roles of one person or body: a line each, to be changed, removed, or added to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader.entities import Correction, Entity
from reader.text import Span
from reader.ui.look.measures import DIALOG, DIALOG_SPACING
from reader.ui.widgets.field import Field


class RolesDialog(QDialog):
    """Shows the roles of an entity; `entered` carries corrections of what was changed."""

    entered = Signal(object)

    def __init__(self, entity: Entity, where: Span | None = None, parent: QWidget | None = None) -> None:
        """Show an entity's roles; `where` tells it from others of its name."""
        super().__init__(parent)
        self._where = where
        self.setWindowTitle(self.tr("Roles of {name}").format(name=entity.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        self._name = entity.name
        layout = QVBoxLayout(self)
        layout.setContentsMargins(DIALOG)
        layout.setSpacing(DIALOG_SPACING)
        layout.addWidget(QLabel(self.tr("Change a role, or empty its line where it is none.")))
        self.lines: list[tuple[str, Field]] = []
        for words in (*(role.text for role in entity.roles), ""):
            line = Field(words)
            line.setAccessibleName(self.tr("Role"))
            layout.addWidget(line)
            self.lines.append((words, line))
        self.lines[-1][1].setPlaceholderText(self.tr("Another role"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _save(self) -> None:
        changed = [(was, line.text().strip()) for was, line in self.lines if line.text().strip() != was]
        self.accept()
        if changed:
            self.entered.emit(
                tuple(
                    Correction("role", self._name, was=was or None, value=now or None, span=self._where)
                    for was, now in changed
                )
            )
