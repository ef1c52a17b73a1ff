"""Pinyin of names, with the readings that surnames keep: 单 Shàn, 解 Xiè, 区 Ōu, 尉迟 Yùchí."""

import re
from functools import cache
from typing import TYPE_CHECKING

from reader.entities.lexicon import table, terms
from reader.entities.types import EntityType

if TYPE_CHECKING:
    from collections.abc import Callable

COMPOUND_SURNAMES = table("pinyin", "compound_surnames")
SURNAMES = table("pinyin", "surnames")
# Ends of places and organisations that are written as a word of their own.
_HEADS = terms("pinyin", "heads")
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff〇]+")
_TITLES = re.compile(
    r"(?:先生|女士|小姐|主任|书记|经理|教授|老师|医生|局长|校长|院长|市长|主席|总统|记者|警官|律师|法官|队长|总)$"
)


@cache
def _engine() -> "Callable[[str], list[str]]":
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415  its tables take a third of a second to load

    def read(text: str) -> list[str]:
        return [str(syllable) for syllable in lazy_pinyin(text, style=Style.TONE, v_to_u=True)]

    return read


def name_pinyin(name: str, type: EntityType) -> str:  # noqa: A002  the name that the contract gives it
    """Return the pinyin of a name, capitalised, with tone marks; empty where the name has no Chinese character."""
    if not _HAN.search(name):
        return ""
    if type == "PER":
        return _person(name)
    return " ".join(_words(name)) if type in {"LOC", "ORG"} else _capital("".join(_joined(name)))


def _person(name: str) -> str:
    if not _HAN.fullmatch(name):
        # 雷克斯·克罗泽: each part of a transliterated name is a word; Latin initials stay
        parts = re.split(r"[·・•\s.．]+", name)
        return " ".join(_capital("".join(_joined(part))) if _HAN.search(part) else part for part in parts if part)
    title = _TITLES.search(name)
    if title and title.start() in {1, 2}:
        return f"{_person(name[: title.start()])} {''.join(_joined(title[0]))}"
    if name[0] in "小老阿大" and len(name) == 2:
        return f"{_capital(''.join(_joined(name[0])))} {_capital(SURNAMES.get(name[1]) or ''.join(_joined(name[1])))}"
    compound = COMPOUND_SURNAMES.get(name[:2])
    if compound and len(name) > 2:
        return f"{_capital(compound)} {_capital(''.join(_joined(name[2:])))}"
    surname = SURNAMES.get(name[0]) or _joined(name[0])[0]
    given = "".join(_joined(name[1:]))
    if len(name) > 4:
        return _capital("".join(_joined(name)))
    return f"{_capital(surname)} {_capital(given)}".strip()


def _joined(text: str) -> list[str]:
    """Return the syllables, an apostrophe before those that begin with a vowel inside the word."""
    syllables = _engine()(text)
    return [
        f"’{syllable}" if place and syllable[0] in "aāáǎàeēéěèoōóǒò" and syllable[0].isalpha() else syllable
        for place, syllable in enumerate(syllables)
    ]


def _words(name: str) -> list[str]:
    words: list[str] = []
    for piece in re.split(rf"({_HAN.pattern})", name):
        if not _HAN.fullmatch(piece):
            words.extend(piece.split())
            continue
        words.extend(_capital("".join(_joined(word))) for word in _cut(piece))
    return [word for word in words if word]


def _cut(name: str) -> list[str]:
    """Cut 太原市小店区人民法院 at the ends of its places and before its own head word."""
    words, rest = list[str](), name
    while rest:
        head = max((head for head in _HEADS if rest.endswith(head) and len(rest) > len(head)), key=len, default="")
        if not head or len(rest) - len(head) < 2:
            return _places(rest) + words
        words.insert(0, head)
        rest = rest[: -len(head)]
    return words


def _places(text: str) -> list[str]:
    """Cut what stands before the head word after each 省, 市, 县, 区 inside."""
    parts = re.findall(r".{2,4}?(?:省|市|县|区|镇|街道|社区)|.+", text)
    return [
        word
        for part in parts
        for word in ((part[:-1], part[-1]) if part[-1] in "省市县区镇" and len(part) > 2 else (part,))
    ]


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
