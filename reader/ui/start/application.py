"""The program as the desktop sees it: its name, its icon, and what the system asks it to open while it runs."""

import sys

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from reader.ui.look.fonts import ensure_chinese
from reader.ui.look.icons import application_icon


class Application(QApplication):
    """Passes on what macOS asks for: files from the Finder and links come as events there, not as arguments."""

    asked = Signal(object)
    """A list of one file or link that is to be opened."""

    def event(self, event: QEvent) -> bool:
        """Take a file or link that the system hands over; everything else is Qt's."""
        if isinstance(event, QFileOpenEvent):
            self.asked.emit([event.file() or event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded)])
            return True
        return super().event(event)


def application() -> Application:
    """Return the one object of its kind, made and named on the first call."""
    running = QApplication.instance()
    if isinstance(running, Application):
        return running
    # Said by `setStyle`, which returns the style, it would have PySide make all that Qt knows of styles.
    made = Application([*(sys.argv[:1] or ["xidu"]), "-style", "Fusion"])
    made.setApplicationName("Xidu")
    # Wayland finds the icon of a window by the name of the desktop entry.
    made.setDesktopFileName("io.github.xidu.Xidu")
    # Menus and tips that fade or slide in are slower to read, and unwelcome to who asks for less motion.
    made.setEffectEnabled(Qt.UIEffect.UI_General, False)  # noqa: FBT003 - Qt's own signature
    ensure_chinese()
    made.setWindowIcon(application_icon())
    return made
