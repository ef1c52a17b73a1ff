"""Takes the second network's spans over where something confirms them: a surname, a closing word, the first network.

Where both networks agree on a name it is surer than either says; a person whom only one of them sees is doubted.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.entities.names.candidates import Candidate, trim
from reader.entities.names.gazetteer import gazetteer, japanese_surnames, surname_of
from reader.entities.names.lexicon import words as common_words
from reader.entities.names.offices import is_office
from reader.entities.names.organisations import closes_name, is_body, untitled
from reader.entities.names.people import BODY_ENDINGS, MIXED, TITLES, follows_post, sounds_foreign, untitled_name
from reader.entities.names.places import PLAIN_STEMS, STATIONS, SUFFIXES, bare_end
from reader.entities.networks.segmentation import cutter
from reader.entities.networks.tokens import Token, covered, lay
from reader.entities.roles.titles import title_at_start
from reader.entities.types import EntityType

_AGREED = 0.4
_DOUBTED = 0.5
_UNSHARED = 0.94
_ONLY_SECOND = 0.7
_LONGEST_NAME = 3
_SURE = 0.8
# Words that the first network may cut anywhere, whole clauses among them.
_LOOSE_WORDS = frozenset({"nw", "nz", "n"})
_NICKNAME = re.compile(r"[大小老阿][\u4e00-\u9fff]")
_NOT_LAST = frozenset("曾方来亦称说已也将的与和在朝不要让仍还就都又从对向被把因为是有讲等")
_PLACES = ("社区", "小区", "街道", "村", "镇", "乡", "新村", "家园", "花园", "监狱", "看守所", "家属院", "家属区")
_SITES = ("园区", "厂区", "校区", "院区", "基地", "大厦", "广场", "体育馆", "体育场", "车站", "门店")
_NO_PLACE = (
    "等地",
    "上",
    "中",
    "下",
    "内",
    "里",
    "外",
    "前",
    "后",
    "多国",
    "各地",
    "中下游",
    "地区",
    "方面",
    "门口",
    "附近",
    "沿线",
)


def lay_hints(text: str, tokens: Sequence[Token], hints: Sequence[Candidate]) -> list[Token]:
    """Return the words of a sentence with the hints that something confirms laid over them."""
    trimmed = [Candidate(*trim(text, one.start, one.end), one.type, one.confidence) for one in hints]
    words = [_weighed(text, one, trimmed) for one in tokens]
    for hint in trimmed:
        if len(hint) > 0:
            words = _LAYERS[_kind(text, hint)](text, words, hint.start, hint.end)
    return words


def _kind(text: str, hint: Candidate) -> EntityType:
    """Return the type of a hint; its last word tells better than the second network."""
    if hint.type == "ORG" and text.endswith(_PLACES, hint.start, hint.end):
        return "LOC"
    return "ORG" if hint.type == "LOC" and is_body(text[hint.start : hint.end]) else hint.type


def _weighed(text: str, word: Token, hints: Sequence[Candidate]) -> Token:
    """Return a name of the first network with a confidence that heeds the second."""
    if word.tag not in _LAYERS:
        return word
    touching = [one for one in hints if one.start < word.end and word.start < one.end]
    if any((one.start, one.end, one.type) == (word.start, word.end, word.tag) for one in touching):
        return replace(word, confidence=1 - (1 - word.confidence) * _AGREED)
    if word.tag == "PER" and not any(one.type == "PER" for one in touching):
        return _seen_by_one(text, word, touching)
    if (
        word.tag == "LOC"
        and word.confidence < _DOUBTED
        and not any(one.type != "PER" and len(one) * 2 > len(word.text) for one in touching)
    ):
        return replace(word, tag="n")
    return word


def _seen_by_one(text: str, word: Token, touching: Sequence[Candidate]) -> Token:
    """Return a person whom the second network doesn't see, doubted but right behind a post."""
    if follows_post(text, word.start):
        return word
    if any((one.start, one.end, one.type) == (word.start, word.end, "LOC") for one in touching):
        return replace(word, tag="LOC", confidence=_ONLY_SECOND)
    return replace(word, confidence=word.confidence * (_DOUBTED if word.confidence < _SURE else _UNSHARED))


def _person(text: str, words: list[Token], start: int, end: int) -> list[Token]:
    """Lay a person where the first network sees a part of the name, or an unknown word that begins with a surname."""
    start, end = untitled_name(text, start, end)
    name = text[start:end]
    first, last = covered(words, start, end)
    here = words[first : last + 1]
    people = [one for one in here if one.tag == "PER"]
    posted = follows_post(text, start) and 2 <= len(name) <= 4
    if not (people or posted or _like_a_name(name)) or any(
        one.tag == "ORG" and not _doubtful(one, start, end) for one in here
    ):
        return words
    if not people:
        if len(name) == _LONGEST_NAME + 1 and here[-1].text in {name[-1:]} and here[-1].tag == "v" and surname_of(name):
            return lay(text, words, Token(start, end - 1, name[:-1], "PER", 0.72))  # 符亦凡|拉|上
        cut = posted and here[0].start < start  # 大队长|文建新
        common = (
            first == last
            and not cut
            and here[0].tag not in {"nz", "nr", "nw", "ORG"}
            and _common(here[0], posted=posted)
        )
        placed = any(one.tag == "LOC" and gazetteer().kind(one.text) for one in here)
        return words if common or placed else lay(text, words, Token(start, end, name, "PER", 0.72))
    if len(people) > 1 or not _better(people[0], here[-1], start, end):
        return words
    return lay(text, words, Token(start, end, name, "PER", 0.75))


_NO_NAMES = frozenset({"v", "vn", "d", "a", "ad", "an", "t", "f", "s"})


def _common(word: Token, *, posted: bool) -> bool:
    """Say whether a word is one of the language and no name: 张罗; behind a post only a known one is."""
    return (
        cutter().knows(word.text)
        or word.text in common_words()
        or (word.tag in _NO_NAMES and not (posted and surname_of(word.text)))
    )


def _doubtful(word: Token, start: int, end: int) -> bool:
    """Say whether an organisation may be the person that the second network sees in exactly the same place."""
    return (word.start, word.end) == (start, end) and word.confidence < 0.95 and not gazetteer().kind(word.text)


def _like_a_name(name: str) -> bool:
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


def _better(found: Token, last: Token, start: int, end: int) -> bool:
    """Say whether a hint marks a person better than the first network: 普里戈|任, 林晓曾, 大|刘笑."""
    if start == found.start and end > found.end:
        return last.end == end and last.start == found.end and end - found.end == 1
    if start > found.start and end == found.end:
        taken = found.text[: start - found.start]
        return taken in TITLES or (
            found.confidence < _DOUBTED and surname_of(found.text[start - found.start :]) is not None
        )
    if start < found.start:
        return found.start - start <= 2 and (end == found.end or found.confidence < _SURE)
    foreign = "·" in found.text and found.text[end - start : end - start + 1] == "因"  # 伊尔莎·克莱因
    return start == found.start and end < found.end and not foreign and found.text[end - start] in _NOT_LAST


def _body(text: str, words: list[Token], start: int, end: int) -> list[Token]:
    """Lay an organisation whose last word is one of organisations, or that is an unknown word by itself."""
    start, end = untitled(text, start, end)
    name = text[start:end]
    first, last = covered(words, start, end)
    here = words[first : last + 1]
    outside = here[0].start < start or here[-1].end > end
    # 民主|西路118号某中心, 阿贝娜|学会|了, and 旗委|办
    cut = (here[0].tag == "LOC" and here[0].start < start) or text[end : end + 1] in {"了", "着", "过"}
    cut = cut or (outside and len(here) == 1 and is_office(here[0].text))
    if cut or any(one.tag == "PER" and one.confidence > _SURE and one.end - one.start > 1 for one in here):
        return words
    if outside and here[0].start == start and here[-1].tag in _LOOSE_WORDS and len(here) > 1 and is_body(name):
        return lay(text, words, Token(start, end, name, "ORG", 0.7))
    if any(one.tag == "ORG" for one in here) and (outside or len(here) == 1):
        return _shortened(text, words, (start, end), first) if _swallowed(here, start, name) else words
    if (
        outside is False
        and len(name) < 6
        and all(one.tag in {"n", "vn", "v", "an", "b"} for one in here)
        and _plain(here)
        and not (is_body(name) or (len(name) > 2 and title_at_start(text, end)))
    ):
        return words
    if not (closes_name(name) or gazetteer().kind(name) in {"body", "media"} or _own_word(here, outside=outside)):
        return words
    return lay(text, words, Token(start, end, name, "ORG", 0.78 if closes_name(name) else 0.62))


def _shortened(text: str, words: Sequence[Token], span: tuple[int, int], at: int) -> list[Token]:
    """Lay a body over the beginning of a word that the first network took for one; what is left of it is none."""
    bare = [*words[:at], replace(words[at], tag="n"), *words[at + 1 :]]
    return lay(text, bare, Token(*span, text[slice(*span)], "ORG", 0.7))


# How the names of branches end, which the second network leaves out: 教育局|基础教育股.
_BRANCHES = frozenset("处股科室组队部院所站心办会系")


def _swallowed(here: Sequence[Token], start: int, name: str) -> bool:
    """Say whether the first network, none too sure, took more words into a body than its name: 地检署|分案侦办."""
    one = here[0]
    return (
        len(here) == 1
        and one.start == start
        and one.confidence < _DOUBTED
        and is_body(name)
        and not closes_name(one.text)
        and one.text[-1] not in _BRANCHES
    )


def _plain(here: Sequence[Token]) -> bool:
    """Say whether all words are common ones, as in 环保组织 or 造纸厂, which name nobody."""
    return all(one.text in common_words() or cutter().knows(one.text) for one in here)


def _own_word(here: Sequence[Token], *, outside: bool) -> bool:
    """Say whether the words are names by their look: unknown, or begun by a name."""
    if outside or any(one.tag in {"v", "p", "c", "u", "d", "r", "m", "w", "TIME"} for one in here):
        return False
    if len(here) == 1:
        word = here[0]
        return len(word.text) > 1 and word.tag in {"nz", "nw"} and not gazetteer().kind(word.text)
    if here[0].tag == "ORG" and len(here) == 2 and _plain(here[1:]):
        return False
    return here[0].tag in {"ORG", "nz", "nw"} and here[-1].tag in {"n", "nz", "nw"}


def _place(text: str, words: list[Token], start: int, end: int) -> list[Token]:
    """Lay a station over its city, and a place over words that are parts of its name."""
    end = bare_end(text, start, end)
    first, last = covered(words, start, end)
    here = words[first : last + 1]
    name = text[start:end]
    known = len(name) > 2 and gazetteer().kind(name) in {"world", "place", "city", "country"}
    if (known and not any(one.tag in _LAYERS for one in here)) or _closed(name, here, start):
        return lay(text, words, Token(start, end, name, "LOC", 0.7))
    suffix = next((size for size in (5, 4, 3) if name[-size:] in SUFFIXES), 0)
    before = [one for one in here if one.tag != "v" or one.start < end - suffix]  # 北部|都会|区
    if here[-1].end > end or any(one.tag in {"PER", "v", "w", "TIME"} or one.text.isdigit() for one in before):
        return words
    if any(one.tag == "ORG" for one in here) and not (here[-1].tag != "ORG" and name.endswith(_SITES)):
        return words
    if (
        name.endswith(_PLACES)
        and len(name) > 3
        and not all(one.tag == "LOC" for one in here)
        and here[0].start == start
    ):
        return lay(text, words, Token(start, end, name, "LOC", 0.7))
    return lay(text, words, Token(start, end, name, "LOC", 0.7)) if _one_place(name, here, start) else words


def _closed(name: str, here: Sequence[Token], start: int) -> bool:
    """Say whether unknown words end as only names of places do, however the first network cut them: 下渡|路上."""
    if here[0].start != start or not _CLOSED.fullmatch(name) or cutter().knows(name) or name[:-1] in PLAIN_STEMS:
        return False
    if any(one.tag in {"ORG", "w"} or (one.tag == "PER" and one.confidence > _SURE) for one in here):
        return False
    inside = [one for one in here if one.tag == "LOC" and len(one.text) > 1]
    if (inside and inside[-1].end > start + len(name)) or (name[-1] in "山峰" and len(name) == _LONGEST_NAME):
        return False
    known = bool(inside) and inside[0].start == start and gazetteer().kind(inside[0].text) is not None
    return len(inside) < 2 and not (known and not sounds_foreign(name[: len(inside[0].text) + 1]))


_CLOSED = re.compile(
    r"[\u4e00-\u9fff]{2,5}?(?:(?<![左右中])路|街|大道|大街|巷|胡同|(?<![街大渠隧管航轨赛跑车频渠地步通频味力])道|河|江|溪|湖|岛|屿|山|峰|冰川|达坂|海峡|半岛|群岛|沙漠|盆地|高原|平原|走廊|瀑布|垭口|谷地|草原|村|镇|乡|州|大桥|水库|片区|自然保护区|风景区|口岸|寨|峡谷|雪山|地铁站|火车站)"
)


def _one_place(name: str, here: Sequence[Token], start: int) -> bool:
    """Say whether words that the second network takes for a place are one."""
    places = [one for one in here if one.tag == "LOC"]
    if len(here) == len(places):
        return name.endswith(STATIONS) and len(here) == 2
    if here[0].start != start or name.endswith(_NO_PLACE) or cutter().knows(name) or len(here) > 4:
        return False
    named = any(one.tag in {"LOC", "nz", "nw", "ORG", "STEM"} for one in here)
    return len(places) < 2 and (named or name.endswith(tuple(SUFFIXES))) and len(name) > 2


_LAYERS = {"PER": _person, "ORG": _body, "LOC": _place}
