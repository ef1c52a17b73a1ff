"""The syllables of names, one for each character: a surname keeps its reading, 单田芳 is shàn tián fāng."""

from reader.entities.telling.pinyin import name_pinyin
from reader.entities.types import EntityType
from reader.text import Region, readings, shared_out


def name_syllables(name: str, type: EntityType, region: Region) -> list[str]:  # noqa: A002 - as the contract has it
    """Return for each code point of a name its syllable in pinyin; empty where it has none.

    Taiwan's readings hold where the name keeps none of its own.
    """
    usual = readings(name)
    own = shared_out(name_pinyin(name, type), name) or usual
    if region == "mainland":
        return own
    there = readings(name, region)
    return [local if said == plain else said for said, plain, local in zip(own, usual, there, strict=True)]
