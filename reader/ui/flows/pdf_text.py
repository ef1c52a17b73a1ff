"""Gives a PDF that Qt wrote the characters of the text: Qt names each glyph by the lowest character that has it.

::

    一 and ⼀ (the radical, U+2F00) have one glyph, so has 民 with ⺠, and a search for 民國 finds nothing
    begincmap … <0001> <0002> [<2EA0> <570B> ] … endcmap    →    … <0001> <0002> [<6C11><570B>] …

The maps from glyphs to characters stand in the file as they are, not compressed, and keep their length: no other byte
has to change.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QRawFont

from reader.files import write_file

_MAP = re.compile(rb"(?<=begincmap)(.*?)(?=endcmap)", re.DOTALL)
_RANGE = re.compile(rb"(<[0-9A-F]{4}>) (<[0-9A-F]{4}>) (?:<([0-9A-F]{4})>|\[((?:<[0-9A-F]{4}> ?)+)\])")
_CODE = re.compile(rb"[0-9A-F]{4}")
# Made of two characters by the font, and nothing that one could search for.
_JOINED = {"\u2e3a": "\u2014\u2014"}


def name_glyphs(path: Path, text: str, families: Iterable[str]) -> None:
    """Let the glyphs of a PDF stand for the characters of the text that it shows.

    Args:
        path: of the file that Qt wrote.
        text: all that was written on its pages.
        families: of the fonts that it was written in.

    Raises:
        CannotWrite: the file can't be written anew.
    """
    found = _found_in(text, families)
    before = path.read_bytes()
    after = _MAP.sub(lambda match: _renamed(match[0], found), before)
    if after != before:
        write_file(path, after)


def _renamed(entries: bytes, found: Callable[[str], str]) -> bytes:
    """Return the entries of a map, as long as before; those as they were that would be longer."""

    def named(match: re.Match[bytes]) -> bytes:
        first, last = (int(match[number][1:5], 16) for number in (1, 2))
        codes = [int(code, 16) for code in _CODE.findall(match[4] or match[3])]
        if match[3]:
            codes = list(range(codes[0], codes[0] + last - first + 1))
        names = [found(chr(code)) for code in codes]
        if names == [chr(code) for code in codes]:
            return match[0]
        listed = "".join(f"<{name.encode('utf-16-be').hex().upper()}>" for name in names)
        return b"%s %s [%s]" % (match[1], match[2], listed.encode())

    after = _RANGE.sub(named, entries)
    return after.ljust(len(entries)) if len(after) <= len(entries) else entries


def _found_in(text: str, families: Iterable[str]) -> Callable[[str], str]:
    """Return what finds the characters of a text that a character stands for: the commonest of those with its glyph."""
    there = "".join(character for character, _ in reversed(Counter(text).most_common()))
    fonts = [QRawFont.fromFont(QFont(family)) for family in families]
    glyphs = [dict(zip(_glyphs(font, there), there, strict=True)) for font in fonts]

    @cache
    def found(character: str) -> str:
        if character < " ":
            return " " if " " in there else character
        for font, known in zip(fonts, glyphs, strict=True):
            (glyph,) = _glyphs(font, character)
            if glyph and glyph in known:
                return known[glyph]
        if character in there:
            return character
        plain = _JOINED.get(character) or unicodedata.normalize("NFKC", character)
        return plain if plain in text else character

    return found


def _glyphs(font: QRawFont, characters: str) -> list[int]:
    """Return the glyph of each character, 0 for those without one."""
    return [next(iter(font.glyphIndexesForString(each)), 0) for each in characters]
