"""Merge the fallback font from the pieces that Fontsource publishes, cut to the characters that are wanted.

Maintainers run it when a newer font is wanted; the result is committed, so that installing needs neither npm nor these
tools::

    npm pack @fontsource/noto-serif-sc @fontsource/noto-serif-tc @fontsource/noto-serif-hk @fontsource/noto-serif-jp
    python packaging/build_font.py noto-serif-{sc,tc,hk,jp}/package resources/fonts      # each unpacked

Fontsource cuts each font into about a hundred WOFF2 files by frequency. Qt can't be relied on to read WOFF2, so the
result is TrueType. Earlier folders win where several have a character; some of the rarest are in none.
"""

import argparse
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from fontTools.merge import Merger, Options
from fontTools.subset import Options as SubsetOptions
from fontTools.subset import Subsetter
from fontTools.ttLib import TTFont

from reader.text import convert

FAMILY = "Xidu Fallback Serif"
_TABLES = {"head", "hhea", "maxp", "OS/2", "hmtx", "cmap", "loca", "glyf", "name", "post", "GlyphOrder"}
# Big5 as it is used: with the characters that ETEN added (裏 among them) and those of Hong Kong.
_LEADS = {"gb2312": (0xA1, 0xF7), "cp950": (0xA1, 0xF9), "big5hkscs": (0x87, 0xFE)}
_CONVERSIONS = ("s2t", "s2tw", "s2hk", "t2tw", "t2hk", "t2s")
_TRAILS = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]


def wanted() -> set[int]:
    """Return the code points of ASCII, Latin with pinyin's tone marks, zhuyin, GB 2312, Big5, and what they convert to.

    Hong Kong writes 説 and 閲, which no version of Big5 has.
    """
    found = {
        *range(0x20, 0x7F),
        *range(0xA0, 0x180),
        *range(0x1CD, 0x1DD),
        *range(0x2000, 0x2070),
        *range(0x3100, 0x3130),
    }
    for encoding, (first, last) in _LEADS.items():
        for lead in range(first, last + 1):
            found.update(ord(letter) for letter in _row(encoding, lead) if len(letter) == 1)
    letters = "\n".join(map(chr, sorted(found)))
    return found.union(*({ord(letter) for letter in convert(letters, each)} for each in _CONVERSIONS)) - {ord("\n")}


def _row(encoding: str, lead: int) -> Iterator[str]:
    for trail in _TRAILS:
        try:
            yield bytes((lead, trail)).decode(encoding)
        except UnicodeDecodeError:
            continue


def pieces(folders: Iterable[Path], into: Path) -> Iterator[Path]:
    """Cut every piece to what is wanted and not yet there, and give the paths of what is left of them."""
    missing = wanted()
    for folder in folders:
        for path in sorted(folder.glob("files/*-400-normal.woff2")):
            font = TTFont(path)
            take = missing & set(font.getBestCmap())
            if not take:
                continue
            missing -= take
            yield _cut(font, take, into / f"{path.stem}.ttf")


def _cut(font: TTFont, take: set[int], target: Path) -> Path:
    options = SubsetOptions(layout_features=[], hinting=False, notdef_outline=True, glyph_names=False)
    options.drop_tables += [name for name in font.keys() if name not in _TABLES]  # noqa: SIM118 - not a dict
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=take)
    subsetter.subset(font)
    font.flavor = None
    font.save(target)
    return target


def build(folders: Iterable[Path], target: Path) -> None:
    """Write the merged font and the licence of the first folder."""
    folders = list(folders)
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        merged = Merger(Options(drop_tables=["vmtx", "vhea"])).merge([
            str(path) for path in pieces(folders, Path(work))
        ])
    for record in list(merged["name"].names):
        if record.nameID in {1, 3, 4, 6, 16, 17, 21, 22}:
            merged["name"].removeNames(nameID=record.nameID)
    for number, words in ((1, FAMILY), (2, "Regular"), (3, FAMILY), (4, FAMILY), (6, FAMILY.replace(" ", ""))):
        merged["name"].setName(words, number, 3, 1, 0x409)
    merged.save(target / "fallback.ttf")
    shutil.copyfile(folders[0] / "LICENSE", target / "LICENSE")


def main() -> None:
    """Read the arguments and build."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folders", nargs="+", type=Path, help="unpacked packages of Fontsource")
    parser.add_argument("target", type=Path, help="resources/fonts")
    options = parser.parse_args()
    build(options.folders, options.target)


if __name__ == "__main__":
    main()
