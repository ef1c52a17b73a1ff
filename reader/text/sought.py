"""Patterns that most texts have nothing for: they are compiled when a text first has a word that they can't do without.

A class of all Han characters alone takes a millisecond to compile, and what is looked for in an article as it is opened
has a hundred of them: compiled all at once they would be a fifth of the time until its text stands on the screen.
"""

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property


class Sought:
    """A regular expression with its signs: where none of them stands it matches nothing, and is not compiled."""

    def __init__(self, pattern: str, signs: Iterable[str], flags: re.RegexFlag = re.RegexFlag.NOFLAG) -> None:
        """Take the expression and its signs, letters or words; what it matches must hold one of them."""
        self.pattern = pattern
        self._signs = tuple(signs)
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression, ready to be used whatever the text."""
        return re.compile(self.pattern, self._flags)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match anywhere in the text."""
        return self.compiled.search(text) if self._may_match(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """Return the match at the beginning of the text."""
        return self.compiled.match(text) if self._may_match(text) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Return the matches in `[start, end)` of the text, in order."""
        return self.compiled.finditer(text, start, end) if self._may_match(text[start:end]) else iter(())

    def sub(self, replacement: Callable[[re.Match[str]], str], text: str) -> str:
        """Return the text with what each match is replaced by."""
        return self.compiled.sub(replacement, text) if self._may_match(text) else text

    def _may_match(self, text: str) -> bool:
        return any(map(text.__contains__, self._signs))
