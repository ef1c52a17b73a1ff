"""About: what this is, which version, under which terms."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from reader import __version__
from reader.ui.article_view.fonts import name_font
from reader.ui.look.icons import application_icon
from reader.ui.look.measures import DIALOG, DIALOG_SPACING
from reader.ui.look.words import program_name

# Longer ones are wrapped; a wrapped label asks for more height than short words need.
_LINE = 60
_LICENCES_SIZE = (680, 560)
# Of the icon: its side in pixels, and how much of it is paper on each side.
_ICON, _PAPER = 72, 8 / 128


class AboutDialog(QDialog):
    """A few lines and a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Xidu"))
        self.setMinimumWidth(420)
        picture = QLabel()
        picture.setPixmap(_without_paper(application_icon().pixmap(_ICON, _ICON)))
        name = QLabel(" ".join(dict.fromkeys((program_name(), "Xidu"))))
        name.setProperty("role", "name")
        name.setFont(name_font())
        lines = (
            self.tr("Version {version}").format(version=__version__),
            self.tr("Read a Chinese article closely, and cite it."),
            self.tr("Works on this computer only: nothing is sent anywhere."),
            self.tr(
                "Free software under the Apache licence 2.0. Conversion by the dictionaries of OpenCC, "
                "names by the network of LAC (both Apache 2.0), window by Qt (LGPL 3)."
            ),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(DIALOG)
        layout.setSpacing(10)
        for label in (picture, name, *(QLabel(line) for line in lines)):
            label.setWordWrap(len(label.text()) > _LINE)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        licences = buttons.addButton(self.tr("Licences…"), QDialogButtonBox.ButtonRole.ActionRole)
        licences.setAutoDefault(False)
        licences.clicked.connect(self._show_licences)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
        layout.addSpacing(12)
        layout.addWidget(buttons)

    def _show_licences(self) -> None:
        LicencesDialog(self).open()


class LicencesDialog(QDialog):
    """All libraries and data that ship, each with its terms."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self.resize(*_LICENCES_SIZE)
        text = QPlainTextEdit("\n".join(_licence_lines()))
        text.setReadOnly(True)
        text.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(DIALOG)
        layout.setSpacing(DIALOG_SPACING)
        layout.addWidget(text)
        layout.addWidget(buttons)


def _without_paper(drawn: QPixmap) -> QPixmap:
    """Return the program's icon without the paper that a desktop wants round it, in line with the words below."""
    edge = round(drawn.width() * _PAPER)
    return drawn.copy(edge, edge, drawn.width() - 2 * edge, drawn.height() - 2 * edge)


def _licence_lines() -> Iterator[str]:
    """Give a line for each library, then the notices of the data in full."""
    from reader.session.licences import libraries, notices  # noqa: PLC0415 - reads the metadata of all libraries

    yield from (f"{each.name} {each.version}: {each.terms}" for each in libraries())
    for each in notices():
        yield f"\n\n{each.name}\n\n{each.terms}"
