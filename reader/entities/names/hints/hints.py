"""Takes the second network's spans over where something confirms them: a surname, a closing word, the first network.

Where both networks agree on a name it is surer than either says; a person whom only one of them sees is doubted.
"""

from collections.abc import Sequence
from dataclasses import replace

from reader.entities.names.bodies import is_body
from reader.entities.names.candidates import Candidate, trim
from reader.entities.names.hints.bodies import lay_body
from reader.entities.names.hints.hint import DOUBTED, SURE
from reader.entities.names.hints.people import lay_person
from reader.entities.names.hints.places import SETTLEMENTS, lay_place
from reader.entities.names.people import follows_post
from reader.entities.networks.tokens import Token
from reader.entities.types import EntityType

_AGREED = 0.4
_UNSHARED = 0.94
_ONLY_SECOND = 0.7
_LAYERS = {"PER": lay_person, "ORG": lay_body, "LOC": lay_place}


def lay_hints(text: str, tokens: Sequence[Token], hints: Sequence[Candidate]) -> list[Token]:
    """Return the words of a sentence with the hints that something confirms laid over them."""
    trimmed = [one.cut(*trim(text, one.start, one.end)) for one in hints]
    words = [_weighed(text, one, trimmed) if one.tag in _LAYERS else one for one in tokens]
    for hint in trimmed:
        if len(hint) > 0:
            words = _LAYERS[_kind(text, hint)](text, words, hint.start, hint.end)
    return words


def _kind(text: str, hint: Candidate) -> EntityType:
    """Return the type of a hint; its last word tells better than the second network."""
    if hint.type == "ORG" and text.endswith(SETTLEMENTS, hint.start, hint.end):
        return "LOC"
    return "ORG" if hint.type == "LOC" and is_body(text[hint.start : hint.end]) else hint.type


def _weighed(text: str, word: Token, hints: Sequence[Candidate]) -> Token:
    """Return a name of the first network with a confidence that heeds the second."""
    touching = [one for one in hints if one.start < word.end and word.start < one.end]
    if any((one.start, one.end, one.type) == (word.start, word.end, word.tag) for one in touching):
        return replace(word, confidence=1 - (1 - word.confidence) * _AGREED)
    if word.tag == "PER" and not any(one.type == "PER" for one in touching):
        return _seen_by_one(text, word, touching)
    if (
        word.tag == "LOC"
        and word.confidence < DOUBTED
        and not any(one.type != "PER" and len(one) * 2 > len(word.text) for one in touching)
    ):
        return replace(word, tag="n")
    return word


def _seen_by_one(text: str, word: Token, touching: Sequence[Candidate]) -> Token:
    """Return a person whom the second network doesn't see, doubted but right behind a post."""
    if follows_post(text, word.start):
        return word
    if any((one.start, one.end, one.type) == (word.start, word.end, "LOC") for one in touching):
        return replace(word, tag="LOC", confidence=_ONLY_SECOND)
    return replace(word, confidence=word.confidence * (DOUBTED if word.confidence < SURE else _UNSHARED))
