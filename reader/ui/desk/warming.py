"""Has dictionaries read off the window's thread, before they are asked for: of conversion, of readings of names."""

from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QMenu, QWidget

from reader.article.conversion.conversion import Words, settled_pieces
from reader.entities import Entity
from reader.text import Span, align, config_for
from reader.ui.desk.jobs import Jobs

if TYPE_CHECKING:
    from reader.session import Changes
    from reader.ui.desk.desk import Desk

# It begins with a name: what converts names has tables of its own.
_TASTE, _WORDS = "王小明说的后面有人在台湾", Words(names=(Span(0, 3),))
_NAME = Entity("", "PER", "王小明")
_PANELS = ("reader.ui.panels.notes", "reader.ui.panels.overview", "reader.ui.overview.window")
_USUAL = ("s", "tw", "hk")


class Warming(QObject):
    """Knows which conversions answer at once."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._ready: set[str | None] = {None}
        self._waiting: dict[str, list[Callable[[], None]]] = {}

    def is_ready(self, config: str | None) -> bool:
        """Say whether a conversion answers at once; None is that of a text shown as found."""
        return config in self._ready

    def warm(self, configs: Sequence[str | None]) -> None:
        """Get conversions ready that are likely to be asked for, one after the other."""
        cold = [one for one in dict.fromkeys(configs) if one and one not in self._ready and one not in self._waiting]
        self._waiting |= {one: [] for one in cold}

        def work() -> Iterator[str]:
            for config in cold:
                align(_TASTE, config, fixed=settled_pieces(_TASTE, _WORDS, config))
                yield config

        if cold:
            self._jobs.run(work, each=self._on_ready)

    def warm_panels(self) -> None:
        """Get the readings of names ready, which stand at the head of what is told of one, and load the panels."""

        def work() -> Iterator[object]:
            yield _NAME.pinyin
            yield from map(import_module, _PANELS)

        self._jobs.run(work)

    def when_ready(self, config: str | None, then: Callable[[], None]) -> None:
        """Call `then` at once if a conversion is ready, else as soon as it is."""
        if config is None or config in self._ready:
            then()
            return
        if config not in self._waiting:
            self.warm([config])
        self._waiting[config].append(then)

    def _on_ready(self, config: str) -> None:
        self._ready.add(config)
        for then in self._waiting.pop(config, []):
            then()


class Foresight(QObject):
    """Warms the usual scripts when somebody comes near where they are chosen: most readers never change the script.

    The dictionaries take 30 MB, and building them 0.4 s of a processor. The readings of names (4 MB) and the modules of
    the panels are read as soon as there are names to be clicked.
    """

    def __init__(self, desk: "Desk", chooser: QWidget, menu: QMenu) -> None:
        """Take the desk, the widget that the mouse comes to and the menu that is opened for choosing a script."""
        super().__init__(chooser)
        self._desk = desk
        chooser.installEventFilter(self)
        menu.aboutToShow.connect(self.warm)
        desk.changed.connect(self._on_changes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take notice of the mouse."""
        if event.type() == QEvent.Type.Enter:
            self.warm()
        return super().eventFilter(watched, event)

    def _on_changes(self, changes: "Changes") -> None:
        if changes.analysis:
            self._desk.changed.disconnect(self._on_changes)
            self._desk.warming.warm_panels()

    def warm(self) -> None:
        """Get the usual scripts of the article in front ready."""
        if self._desk.reading is not None:
            text = self._desk.reading.article.text
            self._desk.warming.warm([config_for(script, text) for script in _USUAL])
