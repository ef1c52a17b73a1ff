"""A dictionary in the format of CC-CEDICT, which the reader brings: words with their reading and glosses.

::

    銀行 银行 [yin2 hang2] /bank/CL:家[jia1]/
"""

import re
from dataclasses import dataclass
from pathlib import Path

from reader.errors import CannotOpen
from reader.session.words.numbered import read_numbered
from reader.text.readings import Notation

_LINE = re.compile(r"(\S+) (\S+) \[([^]]*)\] /(.*)/\s*$", re.MULTILINE)
_BOTH = re.compile(r"([^\s|\[\]A-Za-z:,]+)\|([^\s|\[\]]+)")
_READ = re.compile(r"\[([^]]*[1-5])\]")
_LONGEST = 8
_LARGEST = 200_000_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One word of the dictionary.

    Attributes:
        traditional: the word in Traditional script.
        simplified: in Simplified.
        pinyin: as the file has it, with numbers for tones.
        glosses: what it means.
    """

    traditional: str
    simplified: str
    pinyin: str
    glosses: tuple[str, ...]

    def forms(self, first: str) -> tuple[str, ...]:
        """Return the word in both scripts, or once where they are alike, that which is `first` first."""
        return tuple(dict.fromkeys((*((first,) if first in self.written else ()), *self.written)))

    @property
    def written(self) -> tuple[str, str]:
        """The word in Traditional script and in Simplified."""
        return self.traditional, self.simplified

    def explained(self, first: str, notation: Notation) -> tuple[str, ...]:
        """Return the glosses, the words that they name in the script of the form that is `first`, readings written out.

        CL:家[jia1] has a reading; 銀行|银行[yin2 hang2] has the same word in both scripts.
        """
        simplified = first == self.simplified != self.traditional
        glosses = (_BOTH.sub(r"\2" if simplified else r"\1", gloss) for gloss in self.glosses)
        return tuple(_READ.sub(lambda read: f" {read_numbered(read[1], notation)}", gloss) for gloss in glosses)


class Dictionary:
    """The words of one file, found in either script. Entries are taken apart when they are asked for."""

    def __init__(self, text: str) -> None:
        """Index the lines of a file."""
        self._text = text
        self._places: dict[str, list[int]] = {}
        self._lines = 0
        for line in _LINE.finditer(text):
            self._lines += 1
            for word in {line[1], line[2]}:
                self._places.setdefault(word, []).append(line.start())

    @classmethod
    def load(cls, path: Path) -> "Dictionary":
        """Read a file.

        Raises:
            CannotOpen: it can't be read, or no line of it is an entry.
        """
        try:
            if path.stat().st_size > _LARGEST:
                raise CannotOpen("dictionary_too_large", "{name} is too large for a dictionary.", name=path.name)
            made = cls(path.read_text("utf-8-sig"))
        except (OSError, UnicodeDecodeError) as error:
            raise CannotOpen("dictionary_unreadable", "The dictionary {name} can't be read.", name=path.name) from error
        if not len(made):
            raise CannotOpen("no_dictionary", "{name} holds no entry in the format of CC-CEDICT.", name=path.name)
        return made

    def __len__(self) -> int:
        """Return how many entries there are; one in two scripts is one."""
        return self._lines

    def entries(self, word: str) -> list[Entry]:
        """Return the entries of a word, in the file's order."""
        found = [_LINE.match(self._text, place) for place in self._places.get(word, ())]
        return [Entry(line[1], line[2], line[3], tuple(line[4].split("/"))) for line in found if line]

    def word_at(self, text: str, place: int) -> tuple[int, int] | None:
        """Return the longest word of the dictionary that covers a place of a text; of equals the first."""
        best: tuple[int, int] | None = None
        for start in range(max(0, place - _LONGEST + 1), place + 1):
            for end in range(min(len(text), start + _LONGEST), place, -1):
                if text[start:end] in self._places:
                    if best is None or end - start > best[1] - best[0]:
                        best = start, end
                    break
        return best
