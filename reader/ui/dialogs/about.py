"""About: what this is, which version, under which terms."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader import __version__
from reader.ui.icons import application_icon

# Longer ones are wrapped; a wrapped label asks for more height than short words need.
_LINE = 60


class AboutDialog(QDialog):
    """A few lines and a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Xidu"))
        self.setMinimumWidth(420)
        picture = QLabel()
        picture.setPixmap(application_icon().pixmap(72, 72))
        name = QLabel("细读 Xidu")
        name.setProperty("role", "name")
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
        layout.setContentsMargins(28, 26, 28, 18)
        layout.setSpacing(10)
        for label in (picture, name, *(QLabel(line) for line in lines)):
            label.setWordWrap(len(label.text()) > _LINE)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addSpacing(6)
        layout.addWidget(buttons)
