"""Cards of words for Anki: a line for each with its reading, its gloss and the sentence that it was met in."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reader.article import Article
from reader.entities.sentences import SentenceIndex
from reader.session.dictionary import Dictionary
from reader.text import Notation, Region, convert, readings, written

# Anki reads these lines as what they say.
_HEAD = "#separator:tab\n#html:false\n#columns:Word\tReading\tGloss\tSentence\tSource\n"


class Card(NamedTuple):
    """What stands on a card."""

    word: str
    reading: str
    gloss: str
    sentence: str
    source: str


def word_cards(
    article: Article, words: Iterable[str], dictionary: Dictionary | None, region: Region, notation: Notation
) -> Iterator[Card]:
    """Give a card for each of the words that the article has, with the first sentence that has it."""
    text = article.text
    for word in words:
        forms = dict.fromkeys((word, convert(word, "t2s"), convert(word, "s2t")))
        at = min((place for form in forms if (place := text.find(form)) >= 0), default=-1)
        if at < 0:
            continue
        met = next(form for form in forms if text.startswith(form, at))
        read = " ".join(written(syllable, notation) for syllable in readings(met, region) if syllable)
        block = article.block_at(at)
        whole = block.span.of(text) if block else text
        inside = at - (block.span.start if block else 0)
        sentence = SentenceIndex(whole).at(inside).of(whole)
        yield Card(met, read, gloss_of(met, dictionary), sentence.strip(), article.title)


def gloss_of(word: str, dictionary: Dictionary | None) -> str:
    """Return the glosses of a word in one line; empty where no dictionary has it."""
    entries = dictionary.entries(word) if dictionary else []
    return " / ".join("; ".join(entry.glosses) for entry in entries)


def anki_lines(cards: Iterable[Card]) -> str:
    """Return the file that Anki imports."""
    return _HEAD + "".join("\t".join(" ".join(field.split()) for field in card) + "\n" for card in cards)
