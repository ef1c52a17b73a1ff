"""Characters that are several in the other script and that no word decides, and what the reader chose for them.

::

    他干了    干 may be 幹, 乾 or 干; the choice holds wherever 干了 stands
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from reader.article.lexicon import weights
from reader.resources import resource
from reader.text import Span, is_han, loose_letters, regional
from reader.text.word_table import WordTable

_LONGEST = 4
# What a word of the lexicon may add to a character without telling anything of its form: 干了, 面很.
_PARTICLES = frozenset("了着著过過的得地在是有不也就很")


@dataclass(frozen=True, slots=True)
class Choice:
    """What the reader wants for a character in a word.

    Attributes:
        word: as found.
        place: of the character in the word.
        form: one of the forms that the character may have, as OpenCC's standard has it.
    """

    word: str
    place: int
    form: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """A character whose form is uncertain, or was until the reader chose.

    Attributes:
        span: the character.
        word: the character with what stands beside it, for which a choice would hold.
        place: of the character in the word.
        forms: what it may be, as OpenCC's standard has it; the usual one first.
        shown: the same forms in the script that is shown.
        chosen: the form that the reader chose, or None.
    """

    span: Span
    word: str
    place: int
    forms: tuple[str, ...]
    shown: tuple[str, ...]
    chosen: str | None = None


def find_doubts(text: str, config: str, settled: Sequence[Span]) -> Iterator[Doubt]:
    """Give the uncertain characters of a text outside the settled pieces, in order."""
    known = weights()
    forms = _forms(config)
    for at in loose_letters(text, config, forms, _PARTICLES, settled):
        words = ((text[a:b], text[a:at] + text[at + 1 : b]) for a, b in _around(text, at))
        if any(word in known and not _PARTICLES.issuperset(rest) for word, rest in words):
            continue
        place = _word(text, at, known)
        yield doubt_of(Span(at, at + 1), place.of(text), at - place.start, config)


def find_chosen(text: str, config: str, choices: Sequence[Choice]) -> list[Doubt]:
    """Return the characters for which the reader chose a form, in order; of two choices for one the later counts."""
    forms = _forms(config)
    found: dict[int, Doubt] = {}
    for choice in choices:
        if choice.form not in forms.get(choice.word[choice.place], ""):
            continue
        for match in re.finditer(re.escape(choice.word), text):
            at = match.start() + choice.place
            if len(choice.word) > 1 or not any(map(is_han, text[max(0, at - 1) : at] + text[at + 1 : at + 2])):
                found[at] = doubt_of(Span(at, at + 1), choice.word, choice.place, config, choice.form)
    return [found[at] for at in sorted(found)]


def doubt_of(span: Span, word: str, place: int, config: str, chosen: str | None = None) -> Doubt:
    """Return a character of a word with the forms that it may have."""
    forms = tuple(_forms(config)[word[place]])
    return Doubt(span, word, place, forms, tuple(shown_form(form, config) for form in forms), chosen)


def shown_form(form: str, config: str) -> str:
    """Return a form of OpenCC's standard as a configuration shows it."""
    return regional(form, config) if config.startswith("s2") else form


def _word(text: str, at: int, known: WordTable) -> Span:
    """Return the character with the common word before it, else with the character after or before it."""
    for start in range(max(0, at - _LONGEST), at - 1):
        if text[start:at] in known:
            return Span(start, at + 1)
    if is_han(text[at + 1 : at + 2] or " "):
        return Span(at, at + 2)
    return Span(at - 1, at + 1) if at and is_han(text[at - 1]) else Span(at, at + 1)


def _around(text: str, at: int) -> Iterator[tuple[int, int]]:
    """Give the stretches of two characters and more that hold a place."""
    for start in range(max(0, at - _LONGEST + 1), at + 1):
        for end in range(max(at + 1, start + 2), min(len(text), start + _LONGEST) + 1):
            yield start, end


@cache
def _forms(config: str) -> Mapping[str, str]:
    """Return the uncertain characters of the script that a configuration begins with."""
    tables: list[dict[str, str]] = []
    for line in resource("lexicon", "doubts.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# To "):
            tables.append({})
        elif not line.startswith("#"):
            letter, _, forms = line.partition("\t")
            tables[-1][letter] = forms
    if config.startswith("s2"):
        return tables[0]
    return tables[1] if config.endswith(("2s", "2sp")) else {}
