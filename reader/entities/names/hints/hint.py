"""A name that the second network sees, with the words of the first network that it touches."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.entities.networks.tokens import Token, covered, lay
from reader.entities.types import EntityType

DOUBTED = 0.5
"""A word of the first network that it holds for less likely than this is doubted."""
SURE = 0.8
"""A person whom the first network holds for likelier than this stays one."""


@dataclass(slots=True)
class Hint:
    """A name that the second network sees in a sentence, `[start, end)`.

    ::

        大队长 | 建设 | 局长      the words of the sentence
                 ^^^^^^^          the hint 建设局: it begins a word, and ends inside one

    Attributes:
        text: the whole simplified text.
        words: the words of the sentence, as the first network cuts it.
        start: offset in the text.
        end: offset after it.
        name: what stands there.
        first: the number of the first word that it touches.
        under: the words that it touches.
    """

    text: str
    words: list[Token]
    start: int
    end: int
    name: str
    first: int
    under: Sequence[Token]

    @classmethod
    def over(cls, text: str, words: list[Token], start: int, end: int) -> "Hint":
        """Return the hint `[start, end)` over the words of a sentence."""
        first, last = covered(words, start, end)
        return cls(text, words, start, end, text[start:end], first, words[first : last + 1])

    @property
    def begins_word(self) -> bool:
        """Whether a word begins where the name does."""
        return self.under[0].start == self.start

    @property
    def begins_inside(self) -> bool:
        """Whether the first word began before the name."""
        return self.under[0].start < self.start

    @property
    def ends_inside(self) -> bool:
        """Whether the last word goes on behind the name."""
        return self.under[-1].end > self.end

    @property
    def cuts_words(self) -> bool:
        """Whether the name takes only a part of a word, at either end."""
        return self.begins_inside or self.ends_inside

    def touches(self, *tags: str) -> bool:
        """Say whether a word of one of these tags lies under the name."""
        return any(word.tag in tags for word in self.under)

    def laid(self, tag: EntityType, confidence: float) -> list[Token]:
        """Return the words of the sentence with the name over those that it touches."""
        return lay(self.text, self.words, Token(self.start, self.end, self.name, tag, confidence))

    def laid_over_noun(self, tag: EntityType, confidence: float) -> list[Token]:
        """Do as `laid` does, and hold what is left of the first word for a noun."""
        noun = replace(self.under[0], tag="n")
        words = [*self.words[: self.first], noun, *self.words[self.first + 1 :]]
        return lay(self.text, words, Token(self.start, self.end, self.name, tag, confidence))
