"""Changes that can be taken back and made again, each as two functions."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

Act = Callable[[], object]


class Steps(QObject):
    """What was done, the last first; `changed` when another step can be taken back or made again."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[tuple[Act, Act]] = []
        self._undone: list[tuple[Act, Act]] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is one to make again."""
        return bool(self._undone)

    def do(self, act: Act, back: Act) -> None:
        """Make a step that `back` takes back."""
        self._undone.clear()
        self._move(act, self._done, (act, back))

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        if self._done:
            act, back = self._done.pop()
            self._move(back, self._undone, (act, back))

    def redo(self) -> None:
        """Make the step again that was taken back last, if there is one."""
        if self._undone:
            act, back = self._undone.pop()
            self._move(act, self._done, (act, back))

    def clear(self) -> None:
        """Forget them all: what they were about may be gone."""
        self._done.clear()
        self._undone.clear()
        self.changed.emit()

    def _move(self, carry_out: Act, onto: list[tuple[Act, Act]], step: tuple[Act, Act]) -> None:
        onto.append(step)
        carry_out()
        self.changed.emit()
