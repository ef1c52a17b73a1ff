"""Pinyin of names, with the readings that surnames keep: 单 Shàn, 解 Xiè, 区 Ōu, 尉迟 Yùchí."""

import re
from typing import TYPE_CHECKING

from reader.entities.names.gazetteer import gazetteer, surname_of
from reader.entities.names.lexicon import table, terms, tokens
from reader.entities.simplify import simplify_words
from reader.entities.types import EntityType
from reader.text.readings import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

COMPOUND_SURNAMES = table("pinyin", "compound_surnames")
SURNAMES = table("pinyin", "surnames")
# Ends of places and organisations that are written as a word of their own.
_HEADS = terms("pinyin", "heads")
_JAPANESE = terms("pinyin", "japanese")
_FIXED = table("pinyin", "fixed")
_SOUNDS = frozenset("".join(terms("pinyin", "sounds")))
_TELLING = frozenset("".join(terms("pinyin", "telling")))
# A masked character stands for itself: 刘铁* is Liú Tiě*.
_MASKED = re.compile(r"[*＊□×]+")
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff〇]+")
# A longer name of a place is cut into words like that of an organisation: 和谐公园北停车场.
_LONGEST_PLACE = 4
_TITLES = re.compile(
    r"(?:先生|女士|小姐|主任|书记|经理|教授|老师|医生|局长|校长|院长|市长|主席|总统|记者|警官|律师|法官|队长|总)$"
)


def syllables(text: str) -> list[str]:
    """Return the syllables as pypinyin cuts and reads them; what isn't Chinese stays together as it is."""
    table = compiled("pinyin")
    found, other, place = list[str](), "", 0
    while place < len(text):
        word = table.longest(text, place)
        if word and other:
            found.append(other)
        found += table.get(word).split() if word else ()
        other = "" if word else other + text[place]
        place += len(word) or 1
    return [*found, other] if other else found


def name_pinyin(name: str, type: EntityType) -> str:  # noqa: A002  the name that the contract gives it
    """Return the pinyin of a name in either script, capitalised, with tone marks; empty where it has no Han."""
    name = simplify_words(name)
    if not _HAN.search(name):
        return ""
    if name in _FIXED:
        return _FIXED[name]
    if type == "PER":
        return _person(name)
    return " ".join(_words(name, whole=type == "LOC")) if type in {"LOC", "ORG"} else _capital("".join(_joined(name)))


def _person(name: str) -> str:
    if not _HAN.fullmatch(_MASKED.sub("", name)):
        # 雷克斯·克罗泽: each part of a transliterated name is a word; Latin initials stay
        parts = re.split(r"[·・•\s.．]+", name)
        return " ".join(_word(part) if _HAN.search(part) else part for part in parts if part)
    title = _TITLES.search(name)
    if title and title.start() in {1, 2}:
        return f"{_family(name[: title.start()])} {''.join(_joined(title[0]))}"
    if name[0] in "小老阿大" and len(name) == 2:
        return f"{_word(name[0])} {_family(name[1])}"
    if _is_transliterated(name) or (len(name) > 4 and name[:2] not in COMPOUND_SURNAMES):
        return _word(name)
    size = 2 if _is_compound(name) else 1
    return f"{_family(name[:size])} {_word(name[size:])}".strip()


def _is_compound(name: str) -> bool:
    return len(name) > 2 and (name[:2] in COMPOUND_SURNAMES or (len(name) == 4 and name[:2] in _JAPANESE))


def _family(surname: str) -> str:
    """Return the reading that a surname keeps."""
    return _capital(COMPOUND_SURNAMES.get(surname) or SURNAMES.get(surname) or "".join(_joined(surname)))


def _word(text: str) -> str:
    return _capital("".join(_joined(text)))


def _is_transliterated(name: str) -> bool:
    """Say whether a name without a point is a foreign one: 马克龙, 拜登."""
    sounds = all(char in _SOUNDS for char in name)
    return sounds and (surname_of(name) is None or any(char in _TELLING for char in name))


def _joined(text: str) -> list[str]:
    """Return the syllables, an apostrophe before those that begin with a vowel inside the word."""
    return [
        f"’{syllable}" if place and syllable[0] in "aāáǎàeēéěèoōóǒò" and syllable[0].isalpha() else syllable
        for place, syllable in enumerate(syllables(text))
    ]


def _words(name: str, *, whole: bool) -> list[str]:
    """Return the words of a name; what stands before a place's heads stays `whole`."""
    words: list[str] = []
    masked = False  # whether the last word ends with a mask: where the word ends that this is part of, nobody knows
    for piece in filter(None, re.split(rf"({_HAN.pattern})", name)):
        mask = _MASKED.fullmatch(piece) is not None
        if _HAN.fullmatch(piece):
            read = [_capital("".join(_joined(word))) for word in _cut(piece, whole=whole)]
        else:
            read = piece.split()
        if words and read and (mask or masked):
            words[-1] += read.pop(0).lower()
        words += read
        masked = mask
    return [word for word in words if word]


def _cut(name: str, *, whole: bool) -> list[str]:
    """Cut 太原市小店区人民法院 at the ends of its places and before its own head word."""
    words, rest = list[str](), name
    while rest:
        head = max((head for head in _HEADS if rest.endswith(head) and len(rest) > len(head)), key=len, default="")
        if not head or len(rest) - len(head) < 2:
            break
        words.insert(0, head)
        rest = rest[: -len(head)]
    places = _places(rest)
    first = places if whole and len(rest) <= _LONGEST_PLACE else [word for place in places for word in _parts(place)]
    return first + words


def _parts(name: str) -> list[str]:
    """Cut 太原青创物业 into the places and common words in it, the characters between them together."""
    parts: list[str] = []
    place = 0
    for start, end, kind in gazetteer().find(name):
        known = name[start:end]
        parts += [*_common(name[place:start]), *(_common(known) if kind == "body" else _places(known))]
        place = end
    return [*parts, *_common(name[place:])]


def _common(text: str) -> "Iterator[str]":
    """Cut at common words; characters that none covers stay together."""
    loose = ""
    for start, end, kind in tokens(text, 0, len(text)):
        if kind in {"s", "?"}:
            loose += text[start:end]
            continue
        if loose:
            yield loose
        loose = ""
        yield text[start:end]
    if loose:
        yield loose


_LEVELS = "省|市|县|区|镇|街道|社区"


def _places(text: str) -> list[str]:
    """Cut what stands before the head word after each 省, 市, 县, 区 inside."""
    words: list[str] = []
    for part in re.findall(rf".{{2,4}}?(?:{_LEVELS})|.+", text):
        head = re.search(rf"(?<=..)(?:{_LEVELS})$", part)
        words += [part[: head.start()], head[0]] if head else [part]
    return words


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
