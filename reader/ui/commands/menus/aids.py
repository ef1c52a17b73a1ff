"""Reading aids, in the same menu: which names are marked and coloured, readings, paragraph numbers."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from reader.session.settings import ALOUD, NUMBERS
from reader.ui.commands.command import Command

_NAMES = QT_TRANSLATE_NOOP("Actions", "Names")
_READINGS = QT_TRANSLATE_NOOP("Actions", "Readings")
_NUMBERS = QT_TRANSLATE_NOOP("Actions", "Paragraph numbers")

AIDS = (
    Command(
        "more_names",
        QT_TRANSLATE_NOOP("Actions", "Show more names"),
        QT_TRANSLATE_NOOP("Actions", "Mark names that are less sure too"),
        "Ctrl+Alt+=",
        separated=True,
        under=_NAMES,
    ),
    Command(
        "fewer_names",
        QT_TRANSLATE_NOOP("Actions", "Show fewer names"),
        QT_TRANSLATE_NOOP("Actions", "Mark only names that are surer"),
        "Ctrl+Alt+-",
        under=_NAMES,
    ),
    Command(
        "color_name",
        QT_TRANSLATE_NOOP("Actions", "Colour this name"),
        QT_TRANSLATE_NOOP("Actions", "Colour every mention of the chosen name, or take the colour away"),
        "Ctrl+K",
        separated=True,
        under=_NAMES,
    ),
    Command(
        "uncolor_names",
        QT_TRANSLATE_NOOP("Actions", "Remove the colours of names"),
        QT_TRANSLATE_NOOP("Actions", "Take the colour away from all names that you coloured"),
        "Ctrl+Shift+K",
        under=_NAMES,
    ),
    *(
        Command(
            f"aloud_{which}",
            "",
            QT_TRANSLATE_NOOP("Actions", "What has its reading above it"),
            f"Alt+Shift+{key}",
            checkable=True,
            group="aloud",
            under=_READINGS,
        )
        for key, which in enumerate(ALOUD, 1)
    ),
    Command(
        "zhuyin",
        QT_TRANSLATE_NOOP("Actions", "Readings in zhuyin"),
        QT_TRANSLATE_NOOP("Actions", "Write readings in zhuyin instead of pinyin"),
        "Alt+Shift+5",
        checkable=True,
        separated=True,
        under=_READINGS,
    ),
    Command(
        "taiwan_readings",
        QT_TRANSLATE_NOOP("Actions", "Readings of Taiwan"),
        QT_TRANSLATE_NOOP("Actions", "Read as in Taiwan instead of the mainland: 垃圾 lèsè, 和 hàn"),
        "Alt+Shift+6",
        checkable=True,
        under=_READINGS,
    ),
    *(
        Command(
            f"numbers_{which}",
            "",
            QT_TRANSLATE_NOOP("Actions", "Which paragraphs have their number in the margin"),
            f"Alt+Shift+{key}",
            checkable=True,
            group="numbers",
            under=_NUMBERS,
        )
        for key, which in enumerate(NUMBERS, 7)
    ),
)
