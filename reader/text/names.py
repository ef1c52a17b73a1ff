"""Converts names of persons: the characters of a name keep the form that names have.

::

    余秋雨 -> 余秋雨 (not 餘)    叶圣陶 -> 葉聖陶    钟南山 -> 鍾南山    云 as a surname stays, 马云 -> 馬雲

A name is converted character by character: a word of the dictionary inside it is chance (李松仁 is no pine nut).
"""

from functools import cache, lru_cache
from types import MappingProxyType

from reader.text.opencc import VOCABULARY, recipe, table

_NAME_FORMS = MappingProxyType(
    # Characters that are two in Traditional script, where the one that names have is not the most frequent one.
    dict(zip(*["于余范郁游丑朴后岳岩征咸愈斗松栗涂谷里采占托曲仇姜沈党升才秋向志制布厘"] * 2, strict=True))
    | {"党": "黨", "冲": "沖", "叶": "葉", "钟": "鍾", "锺": "鍾", "杰": "傑"}
)
_SURNAME_FORMS = MappingProxyType(dict(zip(*["云党干种台卜折并"] * 2, strict=True)))
# Titles that are words of the dictionary; the others come out right character by character.
_TITLES = ("老板", "老板娘", "干部", "干事", "制片", "制作人")
_SURNAMES_OF_TWO = frozenset({"万俟"})
_KEPT_IN_SIMPLIFIED = frozenset("乾昇甯甦邨")
_SURNAMES_KEPT_IN_SIMPLIFIED = frozenset("於")


@lru_cache(maxsize=4096)  # a page names the same few people again and again
def convert_name(name: str, config: str) -> str:
    """Convert the name of a person.

    Args:
        name: the name as it stands, surname first where it has one.
        config: a configuration of OpenCC, as for `convert`.
    """
    if len(name) > 2 and (known := _in_dictionary(name, config)):
        return _letter(name[0], config, surname=True) + known[1:]
    for title in _TITLES:
        if name.endswith(title) and len(name) > len(title):
            return convert_name(name.removesuffix(title), config) + (
                _in_dictionary(title, config) or convert_name(title, config)
            )
    if config.startswith("s2") and name[:2] in _SURNAMES_OF_TWO:
        return name[:2] + convert_name(name[2:], config)
    first = _letter(name[:1], config, surname=len(name) > 1)
    return first + "".join(_letter(letter, config, surname=False) for letter in name[1:])


def _in_dictionary(word: str, config: str) -> str | None:
    """Return a famous name or a title as the dictionary has it (周杰伦 -> 周杰倫); None for another."""
    form, is_known = word, False
    for stage in recipe(config).stages:
        known = [table(one)[form] for one in stage.tables if one not in VOCABULARY and form in table(one)]
        is_known = is_known or bool(known)
        form = known[0] if known else "".join(_forms(stage.tables).get(letter, letter) for letter in form)
    return form if is_known else None


@cache
def _letter(letter: str, config: str, *, surname: bool) -> str:
    """Convert one character of a name through the passes of a configuration."""
    to_simplified = config.endswith(("2s", "2sp"))
    if to_simplified and (letter in _KEPT_IN_SIMPLIFIED or (surname and letter in _SURNAMES_KEPT_IN_SIMPLIFIED)):
        return letter
    for number, stage in enumerate(recipe(config).stages):
        form = _forms(stage.tables).get(letter, letter)
        if config.startswith("s2") and not number:
            form = _NAME_FORMS.get(letter, form)
            form = _SURNAME_FORMS.get(letter, form) if surname else form
        letter = form
    return letter


@cache
def _forms(names: tuple[str, ...]) -> dict[str, str]:
    """Return what the tables of a pass say about single characters; words of a region don't belong into names."""
    forms: dict[str, str] = {}
    for name in reversed(names):
        if name not in VOCABULARY:
            forms |= {word: replacement for word, replacement in table(name).items() if len(word) == 1}
    return forms
