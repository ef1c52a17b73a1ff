"""Cards of words for Anki: a line for each with its reading, its gloss and the sentence that it was met in.

Cards are for study, so the word is as shown; the sentence can be cited, so it is as found. Where the other form differs
it has a column of its own.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from reader.article import Article
from reader.entities.sentences import SentenceIndex
from reader.session.words.dictionary import Dictionary
from reader.session.words.forms import forms, spellings
from reader.text import Notation, Region, Span, readings, written

# Anki reads these lines as what they say.
_HEAD = (
    "#separator:tab\n#html:false\n#columns:Word\tReading\tGloss\tSentence\tSource\tWord as found\tSentence as shown\n"
)


class Card(NamedTuple):
    """What stands on a card.

    Attributes:
        word: as shown.
        reading: of the word.
        gloss: of the word; empty where no dictionary has it.
        sentence: that it was met in, as found.
        source: title of the article.
        found: the word as found, where that is another form.
        shown: the sentence as shown, where that is another form.
    """

    word: str
    reading: str
    gloss: str
    sentence: str
    source: str
    found: str = ""
    shown: str = ""


def word_cards(
    article: Article,
    words: Iterable[str],
    dictionary: Dictionary | None,
    region: Region,
    notation: Notation,
    shown: Callable[[Span], str] | None = None,
) -> Iterator[Card]:
    """Give a card for each of the words that the article has, with the first sentence that has it.

    Args:
        article: where the words are looked for, in all their forms.
        words: that the reader learns.
        dictionary: that glosses them.
        region: whose readings are given.
        notation: of the readings.
        shown: returns a passage as the reader sees it; None where that is as found.
    """
    text = article.text
    for word in words:
        met = _met(text, word)
        if met is None:
            continue
        found, sentence = met.of(text), _sentence(article, met)
        as_found = sentence.of(text)
        as_seen, seen = (shown(met), shown(sentence)) if shown else (found, as_found)
        yield Card(
            as_seen,
            " ".join(written(syllable, notation) for syllable in readings(as_seen, region) if syllable),
            gloss_of(as_seen, dictionary) or gloss_of(found, dictionary),
            as_found,
            article.title,
            found if found != as_seen else "",
            seen if seen != as_found else "",
        )


def _met(text: str, word: str) -> Span | None:
    """Return where a text first has a word, in either script; else in the words of another region."""
    for written_so in (spellings, forms):
        places = [(text.find(form), len(form)) for form in written_so(word)]
        found = [Span(at, at + length) for at, length in places if at >= 0]
        if found:
            return min(found)
    return None


def _sentence(article: Article, place: Span) -> Span:
    """Return the sentence that a place is in, without the white space round it."""
    block = article.block_at(place.start)
    whole = block.span if block else Span(0, len(article.text))
    words = whole.of(article.text)
    inside = SentenceIndex(words).at(place.start - whole.start)
    said = inside.of(words)
    start = whole.start + inside.start + len(said) - len(said.lstrip())
    return Span(start, start + len(said.strip()))


def gloss_of(word: str, dictionary: Dictionary | None) -> str:
    """Return the glosses of a word in one line; empty where no dictionary has it."""
    entries = dictionary.entries(word) if dictionary else []
    return " / ".join("; ".join(entry.glosses) for entry in entries)


def anki_lines(cards: Iterable[Card]) -> str:
    """Return the file that Anki imports."""
    return _HEAD + "".join("\t".join(" ".join(field.split()) for field in card) + "\n" for card in cards)
