"""The words that the reader learns and those that are known already, one a line in a file of their own."""

from pathlib import Path
from typing import Literal, get_args

from reader.files import write_file

State = Literal["learning", "known"]


class WordList:
    """Words with their state; every change is saved at once. Without a path it lasts as long as the object."""

    def __init__(self, path: Path | None) -> None:
        """Read the file; a missing or damaged one gives what can be read of it."""
        self._path = path
        self._states: dict[str, State] = {}
        try:
            text = path.read_text("utf-8", errors="replace") if path else ""
        except OSError:
            text = ""
        for line in text.splitlines():
            word, _, state = line.partition("\t")
            for known in get_args(State):
                if word and state == known:
                    self._states[word] = known

    def of(self, state: State) -> list[str]:
        """Return the words of a state, those entered first before the others."""
        return [word for word, each in self._states.items() if each == state]

    def state(self, word: str) -> State | None:
        """Return the state of a word; None for one that was never entered."""
        return self._states.get(word)

    def enter(self, word: str, state: State | None) -> None:
        """Give a word a state, or take it from the list with None.

        Raises:
            CannotWrite: the folder or the disk refuses; nothing has changed then.
        """
        states: dict[str, State] = {one: each for one, each in self._states.items() if one != word}
        if state is not None:
            states[word] = state
        if self._path is not None:
            lines = "".join(f"{one}\t{each}\n" for one, each in states.items())
            write_file(self._path, lines.encode())
        self._states = states
