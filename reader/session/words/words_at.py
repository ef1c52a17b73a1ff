"""The word that stands at a place: what a double click selects, where Chinese has no spaces."""

from reader.article.lexicon import lexicon
from reader.entities.simplify import simplify_words
from reader.text import Span, is_han

_AROUND = 12


def word_at(text: str, offset: int) -> Span | None:
    """Return the span of the word at an offset, cut where the lexicon finds it likeliest; None where no Han stands.

    Either script is read; what is cut is the run of Han characters around the offset, at most 12 either way.
    """
    if not 0 <= offset < len(text) or not is_han(text[offset]):
        return None
    start = end = offset
    while start and offset - start < _AROUND and is_han(text[start - 1]):
        start -= 1
    while end < len(text) and end - offset <= _AROUND and is_han(text[end]):
        end += 1
    at = start
    for word in lexicon().read(simplify_words(text[start:end]))[1]:
        if offset < at + len(word):
            return Span(at, at + len(word))
        at += len(word)
    return None
