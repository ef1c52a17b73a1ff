"""Puts what is known over the network's words, so that a known place or body is a word of its own."""

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.entities.names.bodies import is_body
from reader.entities.names.composed import called_abroad
from reader.entities.names.gazetteer import gazetteer, surname_of
from reader.entities.names.name_words import name_words
from reader.entities.names.offices import is_office
from reader.entities.names.places import STATIONS, ZONE
from reader.entities.networks.segmentation import cutter
from reader.entities.networks.tokens import Token, covered, lay, part

_HOLD_POSTS = frozenset({"ORG", "LOC", "n", "nz"})
NAME_TAGS = frozenset({"PER", "LOC", "ORG"})
_STRONG = frozenset({"province", "city", "area", "town"})
_SUFFIXED = ("省", "市", "区", "县", "旗", "州", "盟", "镇", "乡", "街道", "苏木", "地区")
_SEEN_BY_ONE = 0.95
_DOUBTED = 0.5
_ACROSS = frozenset({"市场", "市值", "区域", "区别", "区间", "旗下", "旗舰", "旗帜", "乡亲", "乡村"})
_TOWARDS = name_words("places", "towards")
_NEVER_INSIDE = frozenset({"v", "p", "c", "u", "d"})


def overlay(text: str, tokens: Sequence[Token], stems: frozenset[str] = frozenset()) -> list[Token]:
    """Put the gazetteer's places over the words, so that a known place is a word of its own.

    Args:
        text: the whole simplified text.
        tokens: the words of one sentence.
        stems: names of this document's places without their suffix (小店 for 小店区).
    """
    if not tokens:
        return []
    base = tokens[0].start
    sentence = text[base : tokens[-1].end]
    placed = [part for one in tokens for part in (_posts(text, one) if one.tag in _HOLD_POSTS else (one,))]
    for start, end, kind in gazetteer().find(sentence):
        across = kind in _STRONG and sentence[end - 1 : end + 1] in _ACROSS  # 保定|市场
        span = (base + start, base + end - across)
        placed = _body(text, placed, span) if kind in {"body", "media"} else _place(text, placed, span, kind)
    if stems:
        placed = [replace(one, tag="STEM") if one.text in stems and one.tag not in NAME_TAGS else one for one in placed]
    return placed


_ADDRESS = re.compile(r"(?P<road>.*(?:路|街|道|巷|弄))(?P<number>[0-9０-９]+(?:-[0-9]+)?号)(?P<rest>.*)")
_OFFICER = re.compile(
    r"(?P<body>.{2,}?)(?P<post>(?:商务|政务|新闻|文化|教育)?参赞|大使|总领事|董事会秘书|董事长|总经理|副?总裁|副?主任|副?书记|副?局长|副?院长"
    r"|副?校长|教授|律师|记者|发言人|负责人|主席|会长|研究员|分析师)(?P<name>[\u4e00-\u9fff]{2,3})"
)
_DATELINE = ("电", "讯")
_PARTY = re.compile(
    r"(?:[省市县区镇乡州]委|党委|党工委|党组|纪委|团委|党支部|党总支|工会|妇联)(?=(?:常务)?副?(?:书记|主席|常委|秘书长|委员|主任)$)"
)


def _posts(text: str, token: Token) -> list[Token]:
    """Part the body from the post in words such as 党委书记, and an address from the body that it leads to."""
    if token.tag in {"ORG", "LOC"}:
        pieces = next((found for parts in _PARTS if (found := parts(token))), []) or _cabinet(text, token)
        cut = [replace(one, tag=tag) for start, end, tag in pieces for one in part(text, token, start, end)]
        return cut or [token]
    found = _PARTY.match(token.text) if token.tag in {"n", "nz"} else None
    if found is None:
        return [token]
    border = token.start + found.end()
    return [*part(text, token, token.start, border), *part(text, token, border, token.end)]


_Piece = tuple[int, int, str]


def _dateline(token: Token) -> list[_Piece]:
    """Part the medium or the place from what it sends: 新华社|电."""
    known = gazetteer().kind(token.text[:-1]) if token.tag == "ORG" and token.text.endswith(_DATELINE) else None
    if known is None:
        return []
    return [(token.start, token.end - 1, "ORG" if known in _BODIES else "LOC"), (token.end - 1, token.end, "n")]


def _officer(token: Token) -> list[_Piece]:
    """Part a body, a post in it and who has the post."""
    found = _OFFICER.fullmatch(token.text) if token.tag == "ORG" else None
    if found is None or surname_of(found.group("name")) is None:
        return []
    body, post = (token.start + found.end(group) for group in ("body", "post"))
    return [(token.start, body, "ORG"), (body, post, "n"), (post, token.end, "PER")]


def _address(token: Token) -> list[_Piece]:
    """Part a road, the number of a house in it, and what is there."""
    found = _ADDRESS.fullmatch(token.text)
    if found is None:
        return []
    road, number = (token.start + found.end(group) for group in ("road", "number"))
    return [(token.start, road, "LOC"), (road, number, "m"), (number, token.end, token.tag)]


def _seated(token: Token) -> list[_Piece]:
    """Part a state and the body where it has somebody: 中国|常驻|联合国."""
    found = _SEATED.fullmatch(token.text) if token.tag == "ORG" and not token.text.endswith("团") else None
    if found is None or gazetteer().kind(found["state"]) != "country":
        return []
    state, seat, last = (token.start + at for at in (found.end("state"), found.start("body"), found.end("body")))
    return [(token.start, state, "LOC"), (state, seat, "v"), (seat, last, "ORG"), (last, token.end, "n")]


def _joined(token: Token) -> list[_Piece]:
    """Part two bodies that the network took for one."""
    joint = _joint(token.text) if token.tag == "ORG" else None
    if joint is None:
        return []
    left, right = (token.start + place for place in joint)
    return [(token.start, left, "ORG"), (left, right, "c"), (right, token.end, "ORG")]


def _abroad(token: Token) -> list[_Piece]:
    """Part a state and a body that is called by a place or somebody there: 美国|密苏里植物园, 丹麦|维斯塔恩风电."""
    first = next(iter(gazetteer().find(token.text)), None) if token.tag == "ORG" else None
    if first is None or (first[0], first[2]) != (0, "country") or len(token.text) < first[1] + _LEAST:
        return []
    if token.text.startswith("中国") or not called_abroad(token.text[first[1] :]):
        return []
    border = token.start + first[1]
    return [(token.start, border, "LOC"), (border, token.end, "ORG")]


def _cabinet(text: str, token: Token) -> list[_Piece]:
    """Part a state from what a member of its cabinet is in charge of: 赞比亚|矿业|部长."""
    first = next(iter(gazetteer().find(token.text)), None) if token.tag == "ORG" else None
    if first is None or (first[0], first[2]) != (0, "country") or not _MINISTER.match(text, token.end):
        return []
    border = token.start + first[1]
    return [(token.start, border, "LOC"), (border, token.end, "n")] if border < token.end else []


_MINISTER = re.compile("(?:[及与和、][\u4e00-\u9fff]{2,8}?)?(?:部长|大臣)")


def _of_place(token: Token) -> list[_Piece]:
    """Part two places that the network took for one: 襄汾|的|陶寺遗址."""
    at = token.text.find("的", 2) if token.tag == "LOC" else -1
    if at < 0 or len(token.text) - at <= 2:
        return []
    border = token.start + at
    return [(token.start, border, "LOC"), (border, border + 1, "u"), (border + 1, token.end, "LOC")]


_PARTS = (_dateline, _officer, _address, _seated, _abroad, _joined, _of_place)
_BODIES = frozenset({"body", "media"})
_SEATED = re.compile("(?P<state>.{2,})常驻(?P<body>.{2,}?)(?P<post>副?代表)?")
_JOINTS = re.compile("会同|联合|[和与及向]")
_LEAST = 4


def _joint(name: str) -> tuple[int, int] | None:
    """Return where the word lies that joins two bodies which the network took for one: 某中心|会同|县农业农村局."""
    for found in _JOINTS.finditer(name, _LEAST, max(_LEAST, len(name) - _LEAST)):
        left, right = name[: found.start()], name[found.end() :]
        places = gazetteer().find(right)
        named = is_office(right) or (places and places[0][0] == 0 and is_body(right))
        if named and (is_office(left) or is_body(left)):
            return found.span()
    return None


def _place(text: str, tokens: list[Token], span: tuple[int, int], kind: str) -> list[Token]:
    """Make one known place a word of its own where the words around allow it."""
    start, end = span
    first, last = covered(tokens, start, end)
    name, here = text[start:end], tokens[first : last + 1]
    if kind in _SPOTS and len(name) > 2 and _cut_wrongly(text, here, span):
        return lay(text, tokens, Token(start, end, name, "LOC", 0.75))
    suffixed = kind in _STRONG and name.endswith(_SUFFIXED) and len(name) >= 3
    if (_stays_whole if (here[0].start, here[-1].end) == span else _stays_uncut)(here, span, kind, suffixed):
        return tokens
    sure = max(0.9 if suffixed else 0.8, min((one.confidence for one in here if one.tag == "LOC"), default=0.0))
    return lay(text, tokens, Token(start, end, name, "LOC", sure))


_SPOTS = frozenset({"place", "world"})


def _cut_wrongly(text: str, here: Sequence[Token], span: tuple[int, int]) -> bool:
    """Say whether the network cut the words around a known place wrongly, before it or behind it."""
    left, right = here[0].start, here[-1].end
    if left == span[0] and right > span[1] and _opens(here, text[span[1] : right]):
        return True
    return right == span[1] and _glued(text[left : span[0]])


def _stays_whole(here: Sequence[Token], span: tuple[int, int], kind: str, suffixed: bool) -> bool:  # noqa: FBT001
    """Say whether whole words that make up a known place are rather what the network says."""
    name = "".join(one.text for one in here)
    if kind == "small" and (any(one.tag in {"PER", "v"} for one in here) or cutter().knows(name)):
        return True
    if suffixed or len(here) > 1:
        return False
    if here[0].tag == "PER":
        return kind != "country" and here[0].confidence >= _SEEN_BY_ONE and span[1] - span[0] <= 3
    return here[0].tag in _NEVER_INSIDE | {"ORG"}


def _stays_uncut(here: Sequence[Token], span: tuple[int, int], kind: str, suffixed: bool) -> bool:  # noqa: FBT001
    """Say whether words around a known place are not to be cut for it."""
    if kind in {"small", "place", "world"} or (len(here) == 1 and here[0].tag == "ORG"):
        return True
    if len(here) == 1 and here[0].tag == "PER":
        return not (suffixed and here[0].start == span[0] and here[0].confidence < _DOUBTED)  # 东乌珠穆沁旗|满
    return not _splits(here, span, suffixed=suffixed)


def _glued(before: str) -> bool:
    """Say whether the network took the beginning of a place to the preposition before it: 在内|罗毕."""
    return before in _TOWARDS


def _opens(here: Sequence[Token], rest: str) -> bool:
    """Say whether a known place opens words that the network cut wrongly: 祁连|山西|迁, 撒马尔罕来客."""
    if len(here) > 1:
        return all(one.tag == "LOC" for one in here)
    return here[0].tag == "PER" and here[0].confidence < _SEEN_BY_ONE and len(rest) > 1 and rest[0] != "·"


def _body(text: str, tokens: list[Token], span: tuple[int, int]) -> list[Token]:
    """Make a known body a word of its own where whole words make it up, or where it opens words cut wrongly."""
    start, end = span
    first, last = covered(tokens, start, end)
    here = tokens[first : last + 1]
    whole = (here[0].start, here[-1].end) == span
    if not (whole or _opens_clause(here[0], start) or _opens_words(text, here, span)) or _own_word(here, span):
        return tokens
    return lay(text, tokens, Token(start, end, text[start:end], "ORG", 0.8 if end - start > 2 else 0.7))


def _opens_clause(word: Token, start: int) -> bool:
    """Say whether a body opens what the network left whole, an unknown word longer than words are."""
    return word.tag == "nw" and word.start == start and len(word.text) > _LONGEST_WORD


def _opens_words(text: str, here: Sequence[Token], span: tuple[int, int]) -> bool:
    """Say whether a body of three characters or more opens longer words: 公安部|刑侦局, 国防|部长."""
    start, end = span
    rest = text[end : here[-1].end]
    headed = rest == "长" and end - start == 3 and here[0].end == end - 1
    long = end - start >= 3 and (len(rest) > 1 or headed) and not rest.startswith(("院", "门", "会"))
    return long and here[0].start == start and here[-1].tag in {"nz", "nw", "ORG", "n"}


def _own_word(here: Sequence[Token], span: tuple[int, int]) -> bool:
    """Say whether a single word is a body already, or a short one that the network holds for something else."""
    word = here[0]
    if len(here) > 1 or word.tag == "ORG":
        return len(here) == 1
    doubted = word.tag == "LOC" and word.confidence < _SEEN_BY_ONE
    return span[1] - span[0] <= 2 and word.tag not in {"nz", "nw", "n"} and not doubted


_LONGEST_WORD = 6


def _clause(word: Token, span: tuple[int, int]) -> bool:
    """Say whether a word is rather a clause that the network left whole: 加沙|不停火."""
    loose = word.tag in {"v", "vn"} and word.start == span[0]
    return loose and word.end - span[1] > 1 and not cutter().knows(word.text)


def _splits(here: Sequence[Token], span: tuple[int, int], *, suffixed: bool) -> bool:
    """Say whether a place that isn't whole words may cut them: inside a longer name of a place, or a sure name."""
    if len(here) == 1:
        return _splits_word(here[0], span, suffixed=suffixed)
    long = suffixed or (span[1] - span[0] >= 4 and any(one.tag == "LOC" for one in here))
    return long and len(here) <= 4 and not any(one.tag in {"PER", "ORG"} for one in here)


def _splits_word(word: Token, span: tuple[int, int], *, suffixed: bool) -> bool:
    """Say whether a place may cut the one word that holds it: 山西|迁 but not 金佛山, 合肥高新区."""
    before, rest = word.text[: span[0] - word.start], word.text[span[1] - word.start :]
    if before and not (suffixed or before.endswith(_SUFFIXED) or gazetteer().kind(before)):
        return False
    if not suffixed and ZONE.fullmatch(rest):
        return False
    if word.tag in {"LOC", "PER"} and not word.text.endswith(STATIONS):
        return True
    return (word.tag in {"n", "nz"} and word.start == span[0]) or _clause(word, span)
