"""Persons whom the second network sees."""

import re

from reader.entities.names.gazetteer import gazetteer, japanese_surnames, surname_of
from reader.entities.names.hints.hint import DOUBTED, SURE, Hint
from reader.entities.names.lexicon import words as common_words
from reader.entities.names.people import BODY_ENDINGS, MIXED, TITLES, follows_post, sounds_foreign, untitled_name
from reader.entities.networks.segmentation import cutter
from reader.entities.networks.tokens import Token

_SURE_BODY = 0.95
_WITH_VERB = 4
_NICKNAME = re.compile(r"[大小老阿][\u4e00-\u9fff]")
# What no name ends in and the first network takes into one: 林晓|曾.
_NOT_LAST = frozenset("曾方来亦称说已也将的与和在朝不要让仍还就都又从对向被把因为是有讲等")
_NO_NAMES = frozenset({"v", "vn", "d", "a", "ad", "an", "t", "f", "s"})
# What the first network calls names that it doesn't know.
_UNKNOWN = frozenset({"nz", "nr", "nw", "ORG"})


def lay_person(text: str, words: list[Token], start: int, end: int) -> list[Token]:
    """Lay a person where the first network sees a part of the name, or an unknown word that begins with a surname.

    ::

        普里戈 | 任              普里戈任, of whom the first network saw the beginning
        大 | 刘笑                 刘笑
        大队长文 | 建新          文建新, behind a post
        符亦凡拉 | 上            符亦凡: the last character of the hint is a verb
        张罗                      no person but a word
    """
    hint = Hint.over(text, words, *untitled_name(text, start, end))
    people = [word for word in hint.under if word.tag == "PER"]
    posted = follows_post(text, hint.start) and 2 <= len(hint.name) <= 4
    if not (people or posted or _like_a_name(hint.name)) or _in_a_body(hint):
        return words
    if not (people or posted) and rather_a_place(hint):
        return words
    if people:
        return hint.laid("PER", 0.75) if len(people) == 1 and _better(people[0], hint) else words
    if _ends_in_verb(hint):
        return Hint.over(text, words, hint.start, hint.end - 1).laid("PER", 0.72)
    if _is_word(hint, posted=posted) or _holds_known_place(hint):
        return words
    return hint.laid("PER", 0.72)


def rather_a_place(hint: Hint) -> bool:
    """Say whether a person whom nothing else confirms may be a town: a known one, or one to the first network."""
    if gazetteer().kind(hint.name) is not None:
        return True
    word = hint.under[0]
    return (word.start, word.end, word.tag) == (hint.start, hint.end, "LOC") and word.confidence > DOUBTED


def _in_a_body(hint: Hint) -> bool:
    """Say whether the first network sees a body there, unless it may be this very person."""
    return any(word.tag == "ORG" and not _rather_the_person(word, hint) for word in hint.under)


def _rather_the_person(body: Token, hint: Hint) -> bool:
    """Say whether an organisation may be the person that the second network sees in exactly the same place."""
    same = (body.start, body.end) == (hint.start, hint.end)
    return same and body.confidence < _SURE_BODY and not gazetteer().kind(body.text)


def _ends_in_verb(hint: Hint) -> bool:
    """Say whether the hint took in the verb of one character behind a name of three: 符亦凡|拉|上."""
    last = hint.under[-1]
    return (
        len(hint.name) == _WITH_VERB
        and last.text == hint.name[-1]
        and last.tag == "v"
        and surname_of(hint.name) is not None
    )


def _is_word(hint: Hint, *, posted: bool) -> bool:
    """Say whether the hint is one word of the language and no name: 张罗; behind a post only a known one is."""
    word = hint.under[0]
    behind_post = posted and hint.begins_inside  # 大队长文|建新
    if len(hint.under) > 1 or behind_post or word.tag in _UNKNOWN:
        return False
    if cutter().knows(word.text) or word.text in common_words():
        return True
    return word.tag in _NO_NAMES and not (posted and surname_of(word.text))


def _holds_known_place(hint: Hint) -> bool:
    return any(word.tag == "LOC" and gazetteer().kind(word.text) for word in hint.under)


def _like_a_name(name: str) -> bool:
    """Say whether a name looks like a person's: 王小明, 老王, 小C, 伊尔莎·克莱因, 克莱因, 高桥一郎."""
    if MIXED.fullmatch(name) or ("·" in name and not name.endswith("·")):
        return True
    surname = surname_of(name)
    if surname is None and name.endswith(BODY_ENDINGS):
        return False
    short = surname is not None and len(surname) < len(name) <= len(surname) + 2
    nickname = _NICKNAME.fullmatch(name) is not None and surname_of(name[1:]) is not None
    return short or nickname or (2 <= len(name) <= 7 and sounds_foreign(name)) or _japanese(name)


def _japanese(name: str) -> bool:
    return any(size < len(name) <= size + 3 and name[:size] in japanese_surnames() for size in (2, 3))


def _better(found: Token, hint: Hint) -> bool:
    """Say whether a hint marks a person better than the first network: 普里戈|任, 林晓曾, 大|刘笑."""
    start, end, last = hint.start, hint.end, hint.under[-1]
    if start == found.start and end > found.end:
        return last.end == end and last.start == found.end and end - found.end == 1
    if start > found.start and end == found.end:
        taken = found.text[: start - found.start]
        return taken in TITLES or (
            found.confidence < DOUBTED and surname_of(found.text[start - found.start :]) is not None
        )
    if start < found.start:
        return found.start - start <= 2 and (end == found.end or found.confidence < SURE)
    foreign = "·" in found.text and found.text[end - start : end - start + 1] == "因"  # 伊尔莎·克莱因
    return start == found.start and end < found.end and not foreign and found.text[end - start] in _NOT_LAST
