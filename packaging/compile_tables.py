"""Compiles the tables of words that the program opens instead of building them: `*.words` in `resources`.

    python packaging/compile_tables.py

Their sources are beside them: word frequencies, LAC's vocabularies, the gazetteer's lists; the readings are
pypinyin's. A test says when a table is
older than its source.
"""

import gzip
import lzma
import math
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from pypinyin import Style, lazy_pinyin
from pypinyin.constants import PHRASES_DICT, PINYIN_DICT
from pypinyin.style import convert as restyle

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from reader.article.lexicon import GAP  # noqa: E402 - a script in a checkout finds the package beside itself
from reader.entities.names.gazetteer import KINDS, PlaceKind, gazetteer_words  # noqa: E402
from reader.entities.names.name_words import name_words  # noqa: E402
from reader.entities.networks.segmentation import read_lines  # noqa: E402
from reader.text.fold import work_out_representatives  # noqa: E402
from reader.text.likelihood import COSTS  # noqa: E402
from reader.text.word_table import write_letters, write_table  # noqa: E402

RESOURCES = ROOT / "resources"
_LIGHT = "˙"
_SHORTER = ("特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "省", "市", "地区")
_SHORT_PROVINCES = (
    "北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南"
    " 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆"
)
_NOT_NAMES = name_words("places", "not_names")
_PEOPLES = sorted(name_words("places", "peoples"), key=len, reverse=True)
_AUTONOMOUS = re.compile(rf"(?P<stem>.{{2,}}?)(?:{'|'.join(_PEOPLES)})+自治(?P<level>[县州])")


def weights() -> dict[str, float]:
    """Return the log probability of each common word."""
    data = lzma.decompress((RESOURCES / "lexicon" / "frequencies.txt.xz").read_bytes()).decode()
    counts = {word: int(count) for word, _, count in (line.partition(" ") for line in data.splitlines())}
    total = math.log(sum(counts.values()))
    return {word: math.log(count) - total for word, count in counts.items()}


def around(words: Iterable[str]) -> dict[str, str]:
    """Return for each word of two characters and more, with a gap in it, the characters that fill the gap."""
    found: dict[str, str] = {}
    for word in words:
        for place in range(len(word) if len(word) > 1 else 0):
            key = f"{word[:place]}{GAP}{word[place + 1 :]}"
            found[key] = found.get(key, "") + word[place]
    return found


def lac_numbers() -> dict[str, int]:
    """Return the number of each word that LAC's network has one for."""
    rows = (line.partition("\t") for line in read_lines("lac_word.dic.gz"))
    return {word: int(number) for number, _, word in rows}


def lac_lexicon() -> dict[str, float]:
    """Return the log frequencies of the words that LAC cuts with."""
    rows = (line.rpartition(" ") for line in read_lines("lac_small_seg.dic.gz"))
    return {word: math.log(float(count) + 1) for word, _, count in rows if len(word) > 1}


def places() -> tuple[dict[str, PlaceKind], dict[str, list[str]]]:
    """Return the kind of each known name and, for divisions, what it lies in."""
    kinds: dict[str, PlaceKind] = {}
    parents: dict[str, list[str]] = {}
    for name, kind, _ in (*_rows("subdivisions.tsv.gz"), *_rows("cities.tsv.gz")):
        if name not in _NOT_NAMES:
            kinds[name] = "small" if kind == "small" else "world"
    kinds.update((row[0], "country") for row in _rows("countries.tsv.gz") if row[0] not in _NOT_NAMES)
    for name, level, above in _rows("divisions.tsv.gz"):
        for form in (name, _short(name, level), _stem(name, level)):
            if form and form not in _NOT_NAMES:
                kinds[form] = _broader(kinds.get(form), level)
                if above and above not in parents.setdefault(form, []):
                    parents[form].append(above)
    kinds.update(dict.fromkeys(_SHORT_PROVINCES.split(), "province"))
    kinds.update(dict.fromkeys(gazetteer_words("districts.txt"), "area"))
    for name in gazetteer_words("more_places.txt"):
        if kinds.get(name, "small") == "small":
            kinds[name] = "place"
    for name in ("schools", "companies", "bodies"):
        kinds.update(dict.fromkeys(gazetteer_words(f"{name}.txt"), "body"))
    kinds.update(dict.fromkeys(gazetteer_words("media.txt"), "media"))
    return kinds, parents


def _rows(name: str) -> Iterable[list[str]]:
    text = gzip.decompress((RESOURCES / "gazetteers" / name).read_bytes()).decode("utf-8")
    return (line.split("\t") for line in text.splitlines())


def _short(name: str, kind: str) -> str | None:
    """Return the short form of a division's name that stands by itself: 太原, 民和县, 临夏州."""
    if found := _AUTONOMOUS.fullmatch(name):
        return found["stem"] + found["level"]
    if kind not in {"province", "city"} or "自治州" in name:
        return None
    for suffix in _SHORTER:
        if name.endswith(suffix) and len(name) - len(suffix) >= 2:
            return name.removesuffix(suffix)
    return None


def _stem(name: str, kind: str) -> str | None:
    """Return the name of a county without its level, where that is no word that might mean something else: 麦盖提."""
    stem = name[:-1]
    if found := _AUTONOMOUS.fullmatch(name):
        stem = found["stem"]
    elif kind != "area" or name[-1] not in "县旗市":
        return None
    return stem if len(stem) > 2 else None


def _broader(known: PlaceKind | None, level: str) -> PlaceKind:
    """Return the higher of two levels that share a name."""
    order: tuple[PlaceKind, ...] = ("province", "city", "area")
    for kind in order:
        if kind in {known, level}:
            return kind
    return "town"


def write_places(folder: Path, kinds: Mapping[str, PlaceKind], parents: Mapping[str, list[str]]) -> None:
    """Write the places, and the divisions that they lie in, each combination once."""
    combinations = dict.fromkeys([(), *map(tuple, parents.values())])
    lines = {above: number for number, above in enumerate(combinations)}
    numbers = {
        name: KINDS.index(kind) + len(KINDS) * lines[tuple(parents.get(name, ()))] for name, kind in kinds.items()
    }
    write_table(folder / "places.words", numbers, "i")
    (folder / "parents.txt").write_text("\n".join("\t".join(above) for above in lines), encoding="utf-8")


def pinyin() -> dict[str, str]:
    """Return how pypinyin reads each of its phrases and each character."""
    known = sorted({*PHRASES_DICT, *map(chr, PINYIN_DICT)})
    return {word: " ".join(lazy_pinyin(word, style=Style.TONE, v_to_u=True)) for word in known}


def other_readings() -> dict[str, str]:
    """Return all readings, the usual one first, of each character that has others than its own in the table above."""
    usual = pinyin()
    all_readings = {chr(code): found.replace(",", " ") for code, found in PINYIN_DICT.items()}
    return {letter: found for letter, found in all_readings.items() if found != usual[letter]}


def zhuyin() -> dict[str, str]:
    """Return how each syllable is written in zhuyin.

    The light tone's dot stands before the letters, as the dictionaries of Taiwan's ministry of education have it.
    """
    said = {each for found in (*pinyin().values(), *other_readings().values()) for each in found.split()}
    for region in ("mainland", "taiwan"):
        lines = (RESOURCES / "readings" / f"{region}.txt").read_text(encoding="utf-8").splitlines()
        said.update(each for line in lines for each in line.split("\t")[-1].split() if not line.startswith("#"))
    written = {syllable: restyle(syllable, Style.BOPOMOFO, strict=True) for syllable in sorted(said)}
    return {
        syllable: f"{_LIGHT}{letters.removesuffix(_LIGHT)}" if letters.endswith(_LIGHT) else letters
        for syllable, letters in written.items()
    }


def representatives() -> dict[str, int]:
    """Return for each character that search takes for another the code point of the one that stands for all."""
    return {letter: ord(one) for letter, one in work_out_representatives().items()}


def characters() -> dict[str, int]:
    """Return for each character what it costs in Simplified and in Traditional prose, in one number."""
    found: dict[str, int] = {}
    rows = (RESOURCES / "encodings" / "characters.txt").read_text(encoding="utf-8").splitlines()[1:]
    for cost, *scripts in (row.split("\t") for row in rows):
        for factor, those in zip((1, COSTS), scripts, strict=True):
            for character in those:
                found[character] = found.get(character, 0) + factor * int(cost)
    return found


def main(target: Path) -> None:
    """Write all tables into a folder laid out like `resources`."""
    for name in ("lexicon", "models", "gazetteers", "opencc", "readings", "encodings"):
        (target / name).mkdir(exist_ok=True)
    likely = weights()
    write_table(target / "lexicon" / "weights.words", likely, "d")
    write_letters(target / "lexicon" / "around.words", around(likely))
    write_table(target / "models" / "lac_numbers.words", lac_numbers(), "i")
    write_table(target / "models" / "lac_lexicon.words", lac_lexicon(), "d")
    write_table(target / "encodings" / "characters.words", characters(), "H")
    write_table(target / "lexicon" / "fold.words", representatives(), "I")
    write_letters(target / "readings" / "pinyin.words", pinyin())
    write_letters(target / "readings" / "others.words", other_readings())
    write_letters(target / "readings" / "zhuyin.words", zhuyin())
    write_places(target / "gazetteers", *places())


if __name__ == "__main__":
    main(RESOURCES)
