"""Places, bodies and surnames that are known beforehand: facts from openly licensed data (`resources/gazetteers`)."""

import gzip
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Literal

from ahocorasick_rs import AhoCorasick, MatchKind

from reader.entities.name_words import name_words
from reader.resources import resource

PlaceKind = Literal["province", "city", "area", "town", "country", "world", "small", "place", "body", "media"]
Match = tuple[int, int, PlaceKind]

_SHORTER = ("特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "省", "市", "地区")
_WORDS = name_words("places", "not_names")
_SHORT_PROVINCES = (
    "北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南"
    " 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆"
)


class Gazetteer:
    """Finds known places in a simplified text."""

    def __init__(self, kinds: Mapping[str, PlaceKind], parents: Mapping[str, tuple[str, ...]]) -> None:
        """Take the kind of each name and, for divisions, what it lies in (several, where several are named so)."""
        self._kinds = kinds
        self._parents = parents
        self._names = list(kinds)
        self._matcher = AhoCorasick(self._names, matchkind=MatchKind.LeftmostLongest)

    def find(self, text: str) -> list[Match]:
        """Return the known places in a text, the longest at each place, without overlaps."""
        kinds = self._kinds
        return [
            (start, end, kinds[self._names[number]])
            for number, start, end in self._matcher.find_matches_as_indexes(text)
        ]

    def kind(self, name: str) -> PlaceKind | None:
        """Return what a name is known as."""
        return self._kinds.get(name)

    def parents(self, name: str) -> tuple[str, ...]:
        """Return the divisions that a place of this name lies in; more than one where several share the name."""
        return self._parents.get(name, ())


def _rows(name: str) -> Iterable[list[str]]:
    text = gzip.decompress(resource("gazetteers", name).read_bytes()).decode("utf-8")
    return (line.split("\t") for line in text.splitlines())


def _words(name: str) -> list[str]:
    """Return the words of a list, without its remarks."""
    lines = resource("gazetteers", name).read_text(encoding="utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]


_PEOPLES = sorted(name_words("places", "peoples"), key=len, reverse=True)
_AUTONOMOUS = re.compile(rf"(?P<stem>.{{2,}}?)(?:{'|'.join(_PEOPLES)})+自治(?P<level>[县州])")


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


@cache
def gazetteer() -> Gazetteer:
    """Load the places."""
    kinds: dict[str, PlaceKind] = {}
    parents: dict[str, list[str]] = {}
    for name, kind, _ in _rows("cities.tsv.gz"):
        if name not in _WORDS:
            kinds[name] = "small" if kind == "small" else "world"
    kinds.update((row[0], "country") for row in _rows("countries.tsv.gz") if row[0] not in _WORDS)
    for name, level, above in _rows("divisions.tsv.gz"):
        for form in (name, _short(name, level)):
            if form and form not in _WORDS:
                kinds[form] = _broader(kinds.get(form), level)
                if above and above not in parents.setdefault(form, []):
                    parents[form].append(above)
    kinds.update(dict.fromkeys(_SHORT_PROVINCES.split(), "province"))
    kinds.update(dict.fromkeys(_words("districts.txt"), "area"))
    for name in _words("more_places.txt"):
        kinds.setdefault(name, "place")
    for name in ("schools", "companies", "bodies"):
        kinds.update(dict.fromkeys(_words(f"{name}.txt"), "body"))
    kinds.update(dict.fromkeys(_words("media.txt"), "media"))
    return Gazetteer(kinds, {name: tuple(above) for name, above in parents.items()})


def _broader(known: PlaceKind | None, level: str) -> PlaceKind:
    """Return the higher of two levels that share a name."""
    order: tuple[PlaceKind, ...] = ("province", "city", "area")
    for kind in order:
        if kind in {known, level}:
            return kind
    return "town"


@cache
def surnames() -> Mapping[str, int]:
    """Return the surnames with their rank, the most frequent first."""
    return {name: rank for rank, name in enumerate(_words("surnames.txt"))}


@cache
def japanese_surnames() -> frozenset[str]:
    """Return frequent surnames of Japan."""
    return frozenset(_words("japanese_surnames.txt"))


def surname_of(name: str) -> str | None:
    """Return the surname that a name begins with, a compound one first."""
    known = surnames()
    for length in (4, 2, 1):
        if len(name) >= length and name[:length] in known:
            return name[:length]
    return None
