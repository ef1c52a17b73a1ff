"""The commands of the aids to reading: paragraph numbers."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from reader.session.settings import NUMBERS
from reader.ui.command import Command

AID_COMMANDS = tuple(
    Command(
        f"numbers_{which}",
        "view",
        "",
        QT_TRANSLATE_NOOP("Actions", "Which paragraphs have their number in the margin"),
        f"Alt+Shift+{key}",
        checkable=True,
        group="numbers",
        separated=key == 7,
    )
    for key, which in enumerate(NUMBERS, 7)
)
