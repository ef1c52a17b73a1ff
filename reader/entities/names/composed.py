"""Organisations put together of words: what stands before their closing word, and the branches behind it.

::

    西安市 | 见义勇为 | 基金会                the closing word 基金会, and back to the name before it
    北京大学 | 法学院 | 知识产权 | 研究中心    on to the last branch
"""

import re
from collections.abc import Sequence

from reader.entities.names.bodies import CLOSING, STRONG, WEAK, closes_name, is_body
from reader.entities.names.candidates import Candidate, trim
from reader.entities.names.gazetteer import gazetteer
from reader.entities.names.name_words import name_words
from reader.entities.names.offices import headed
from reader.entities.names.people import sounds_foreign
from reader.entities.networks.tokens import Token

_BREAKS = name_words("organisations", "breaks")
_BRANCHES = name_words("organisations", "branches")
_NEVER_ALONE = frozenset({"警方", "新闻", "科技", "物业", "地产", "在线", "系", "组织"})
# What the name of a body may hold; companies and the like are called by any words.
_INSIDE = frozenset({"n", "nz", "nw", "nr", "vn", "an", "a", "f", "s", "STEM", "LOC", "ORG", "PER", "m", "ad", "j"})
_INSIDE_FIRM = _INSIDE | {"v", "vd", "d", "TIME", "q", "r", "xc"}
_FIRMS = frozenset({"有限公司", "有限责任公司", "股份有限公司", "律师事务所", "事务所", "会计师事务所", "合作社"})
_NAMES = frozenset({"LOC", "ORG", "STEM"})
_ANCHORS = _NAMES | {"nz", "nw"}
# What may stand between a body and its branch.
_BEFORE_BRANCH = frozenset({"n", "nz", "vn", "LOC", "STEM", "a", "f", "an", "ORG", "nw", "s"})
_REACH_BACK = 8
_REACH_ON = 6
_SHORTEST = 3
_FOUR = 4
_LONG = 5
_TERM = re.compile(r"第[一二三四五六七八九十\d]{1,3}届")


def composed(text: str, tokens: Sequence[Token], at: int) -> Candidate | None:
    """Return the organisation that a closing word ends, if something before it is a name."""
    last = tokens[at]
    first = _first_of_name(tokens, at)
    if first is None:
        return Candidate(last.start, last.end, "ORG", 0.55) if _names_itself(last) else None
    surely = any(word.tag in _NAMES for word in tokens[first:at])
    if _too_weak(last, tokens[first], surely=surely, beside=first == at - 1):
        return None
    start, end = trim(text, tokens[first].start, branch_end(tokens, at))
    if parted(text, start, end) or end - start < _SHORTEST:
        return None
    return Candidate(start, end, "ORG", 0.8 if surely else 0.65, 1)


def _first_of_name(tokens: Sequence[Token], at: int) -> int | None:
    """Return the farthest word before a closing word that begins its name; None where nothing there is a name."""
    first = None
    for place in range(at - 1, max(-1, at - _REACH_BACK - 1), -1):
        farther_person = tokens[place].tag == "PER" and place < at - 1
        if not _may_be_inside(tokens, place, at) or (farther_person and first is not None):
            break
        if _is_anchor(tokens[place], beside=place == at - 1):
            first = place
    return first


def _may_be_inside(tokens: Sequence[Token], place: int, at: int) -> bool:
    """Say whether a word before a closing word may be a part of its name."""
    word = tokens[place]
    if word.text in _BREAKS or word.text.strip(" \n\u3000") == "":
        return False
    if word.tag == "m" and place != at - 1:
        return False
    return word.tag in (_INSIDE_FIRM if tokens[at].text in _FIRMS else _INSIDE) or _said_in_four(tokens, place, at)


def _said_in_four(tokens: Sequence[Token], place: int, at: int) -> bool:
    """Say whether a verb of four characters is a part of a name behind a place: 西安市|见义勇为|基金会."""
    verb = tokens[place]
    return verb.tag == "v" and len(verb.text) == _FOUR and place == at - 1 and tokens[at].text not in WEAK


def _is_anchor(word: Token, *, beside: bool) -> bool:
    """Say whether the name of a body may begin with a word: a name, an unknown word, Latin letters."""
    if word.tag in _ANCHORS or (word.tag == "PER" and beside):
        return True
    return word.text.isascii() and word.text.isalnum() and word.tag != "m"


def _names_itself(word: Token) -> bool:
    """Say whether a single word is an organisation's own name: 国家卫健委, 最高人民法院."""
    if len(word.text) < _FOUR or word.tag not in {"nz", "n"} or word.text in CLOSING:
        return False
    of_state = word.text.startswith(("国家", "最高", "中央", "全国")) and not word.text.startswith("国家公园")
    return of_state or (len(word.text) > _LONG and is_body(word.text))


def _too_weak(last: Token, anchor: Token, *, surely: bool, beside: bool) -> bool:
    """Say whether a closing word and the name before it make no body: 纽约|总部, 李明|办公室."""
    if last.text in _NEVER_ALONE or (last.text == "总部" and beside and anchor.tag == "LOC"):
        return True
    return last.text in WEAK and not surely and beside and anchor.tag != "nz"


def parted(text: str, start: int, end: int) -> bool:
    """Say whether the piece between holds a mark that parts two names."""
    return any(mark in text[start:end] for mark in "、，,。；;：:！？ \n“”（）()")


def first_of_places(tokens: Sequence[Token], at: int) -> int:
    """Return the first word of the run of places right before a word: 内蒙古|呼伦贝尔市|第五届|人大常委会."""
    first = at
    if at > 1 and _TERM.fullmatch(tokens[at - 1].text) and tokens[at - 2].tag == "LOC":
        first -= 1
    abroad = called_abroad(tokens[at].text)
    while first > 0 and tokens[first - 1].tag in {"LOC", "STEM"} and tokens[first - 1].end == tokens[first].start:
        state = tokens[first - 1].text
        if abroad and gazetteer().kind(state) == "country" and state != "中国":
            break  # 美国|匹兹堡大学
        first -= 1
    return first


def called_abroad(name: str) -> bool:
    """Say whether a body is called by a place abroad or by foreign sounds: 匹兹堡大学, 维斯塔恩风电."""
    own = next(iter(gazetteer().find(name)), (1, 0, ""))
    school = name.endswith(("大学", "学院")) and gazetteer().kind(name) == "body"
    return school or sounds_foreign(name[:3]) or (own[0] == 0 and own[2] in _ABROAD)


_ABROAD = frozenset({"world", "small", "place"})


def branch_end(tokens: Sequence[Token], at: int) -> int:
    """Return where an organisation ends once its branches after it are taken in: 北京大学|法学院.

    A medium has no branches: what follows it in a dateline is another body.
    """
    end = at
    if _is_media(tokens[at].text):
        return tokens[at].end
    for place in range(at + 1, min(at + _REACH_ON + 1, len(tokens))):
        if headed(tokens, place):
            break
        if _is_branch(tokens, place):
            end = place
        elif not _leads_to_branch(tokens, place):
            break
    return tokens[end].end


def _is_branch(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a word, by itself or with the one before it, closes the name of a branch."""
    word = tokens[place]
    joined = tokens[place - 1].text + word.text
    return (
        word.text in _BRANCHES
        or joined in _BRANCHES
        or _is_ward(word.text)
        or (joined in STRONG and len(word.text) == 1)
        or (word.text in STRONG and word.tag in {"n", "nz", "ORG", "j"})
        or (word.tag in {"n", "nz", "vn", "ORG"} and _closes_long(word.text) and not _is_media(word.text))
    )


def _leads_to_branch(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a branch may follow behind a word."""
    word = tokens[place]
    if word.text in _BREAKS:
        return False
    return word.tag in _BEFORE_BRANCH or (word.text == "及" and tokens[place - 1].tag != "ORG")


def _is_media(name: str) -> bool:
    return gazetteer().kind(name) == "media"


def _is_ward(name: str) -> bool:
    """Say whether a known body is a department of hospitals: 骨科, 呼吸科."""
    return name.endswith("科") and gazetteer().kind(name) == "body"


def _closes_long(name: str) -> bool:
    """Say whether a word of three characters or more closes the name of a body: 水土保持署."""
    return len(name) > 2 and closes_name(name)
