"""Has the dictionaries of conversion and of readings built off the window's thread, before they are asked for."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject

from reader.article.conversion import Words, settled_pieces
from reader.entities.types import EntityType
from reader.text import align
from reader.ui.jobs import Jobs

_TASTE = "他说的后面有人在台湾"
# A longer name has pinyin look places up, a person's has it look for a surname.
_NAMES: tuple[tuple[str, EntityType], ...] = (("太原市人民法院", "LOC"), ("张三", "PER"))


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
        """Get conversions ready that are likely to be asked for, one after the other, then the pinyin of names."""
        cold = [one for one in dict.fromkeys(configs) if one and one not in self._ready and one not in self._waiting]
        self._waiting |= {one: [] for one in cold}

        def work() -> Iterator[str]:
            from reader.entities.pinyin import name_pinyin  # noqa: PLC0415 - the text comes to the screen first

            for config in cold:
                align(_TASTE, config, fixed=settled_pieces(_TASTE, Words(), config))
                yield config
            for name, type_ in _NAMES:
                name_pinyin(name, type_)

        self._jobs.run(work, each=self._on_ready)

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
