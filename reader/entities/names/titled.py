"""Persons whom neither network knows, where only a person can stand: between a post and a verb of speaking.

::

    教授 | 支援朝 | 说          words to the networks (支援, 朝), a name by its place
    村支书 | 向老四 | 记得
"""

import re
from collections.abc import Iterator, Sequence

from ahocorasick_rs import AhoCorasick

from reader.entities.names.gazetteer import gazetteer, japanese_surnames, surname_of, surnames
from reader.entities.names.lexicon import terms
from reader.entities.names.lexicon import words as common_words
from reader.entities.names.people import BODY_ENDINGS, TITLES
from reader.entities.networks.segmentation import cutter
from reader.entities.networks.tokens import Token, covered, lay
from reader.entities.roles.titles import TITLES as HEADS
from reader.entities.roles.titles import is_title
from reader.entities.speech.cues import VERBS

_PLACED = 0.72
_STATED = 0.92
_ALL_POSTS = frozenset(one for one in {*TITLES, *HEADS} if len(one) > 1)
# Where 主任 stands, 副主任 needs no look of its own: what matters is where a post ends.
_POSTS = AhoCorasick(
    sorted(one for one in _ALL_POSTS if not any(one[at:] in _ALL_POSTS for at in range(1, len(one) - 1)))
)
_SAYS = "|".join(VERBS)
_HOW = (
    "(?:也|还|都|就|又|则|均|曾|便|却|再次|随后|后来|最后|当场|当即|立刻|日前|近日|昨天|今天|昨日|今日|事后|对此|同时|一边[^，。]{1,8}?一边"
    "|在[^，。、]{1,10}?(?:上|中|时|里|会|后|前|节目))"
)
_SURNAME = "|".join(sorted(surnames(), key=len, reverse=True))
# Behind a post: who says something.
_NAMED = re.compile(
    rf"(?P<name>(?:{_SURNAME})[\u4e00-\u9fff]{{1,2}}?)(?={_HOW}{{0,2}}(?:{_SAYS}|反驳|推测|测算|记得|发现|持[^，。]{{2,4}}意见)[，,：:“「『了过\u4e00-\u9fff])"
)
_UNUSUAL = re.compile(
    rf"(?P<name>[\u4e00-\u9fff]{{2,4}}?)(?={_HOW}{{0,2}}(?:{_SAYS}|反驳|推测|测算|记得|发现)[，,：:“「『])"
)
# Who is given a post, or gives it up: 任命|那日苏|为, 接受|及永乾|辞去, 由|齐东方|代理
_APPOINTED = re.compile(
    rf"(?:任命|聘任|聘请|免去|接受|选举|推选|罢免|增补|补选|提名|指定)(?P<name>(?:{_SURNAME})[\u4e00-\u9fff]{{1,2}}?|[\u4e00-\u9fff]{{3,6}}?)"
    r"(?=(?:同志|先生|女士|等人?)?(?:为|任|担任|出任|辞去|的[\u4e00-\u9fff]{0,12}职务))"
    rf"|由(?P<by>(?:{_SURNAME})[\u4e00-\u9fff]{{1,2}}?)(?=接任|接替|代理|担任|出任|兼任|主持|执导|主演|饰演)"
)
# Behind a post and before a verb, where the networks cut a name in two: 政委|关向应|留下, 木匠|向光华|只会
_CUT = re.compile(rf"(?P<name>(?:{_SURNAME})[\u4e00-\u9fff]{{2}})")
_BEHIND = frozenset({"v", "d", "p", "TIME", "vd", "ad"})
_GIVEN = terms("people", "given_words")
_PERSONAL = frozenset("他她它我你们其谁某新")
# Characters that begin no given name after what only looks like a surname: 书记和专家说.
_JOINTS = frozenset("和与同从向于对将应时由有都也就又还曾被把则均便全终常连越边经")
# 村民|向朝富|说 is no 向|朝富 without a surname; 向李明说 is said to 李明.
_ALSO_SURNAMES = frozenset("向和")
_FUNCTION = frozenset("的了着过们是在和与及或也都就还又将已被把对从于以而但则却均便这那此每各某")
_WORDS_OF_PLACE = frozenset("等中上下里外后前时地得所不没有再一二两三四五六七八九十几多数其向")
_NOT_INSIDE = frozenset({"LOC", "ORG", "TIME"})


def lay_titled(text: str, tokens: list[Token]) -> list[Token]:
    """Lay persons over the words of a sentence between a post and a verb of speaking."""
    start, end = tokens[0].start, tokens[-1].end
    posts = _posts(text, start, end)
    for pattern in (_NAMED, _UNUSUAL):
        for found in _behind(posts, pattern, text, end):
            name = Token(*found.span("name"), found["name"], "PER", _PLACED)
            fits = _is_name if pattern is _NAMED else _is_unusual
            if fits(name.text) and _free(tokens, name):
                tokens = lay(text, tokens, name)
    for found in _APPOINTED.finditer(text, start, end):
        group = "name" if found["name"] else "by"
        name = Token(*found.span(group), found[group], "PER", _STATED)
        if _appointed(name.text) if surname_of(name.text[:1]) is None else _is_name(name.text) or _appointed(name.text):
            tokens = lay(text, tokens, name)
    for found in _behind(posts, _CUT, text, end):
        name = Token(*found.span("name"), found["name"], "PER", _PLACED)
        if _is_cut(tokens, name) and _free(tokens, name):
            tokens = lay(text, tokens, name)
    return tokens


def _posts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where posts begin and end, in order."""
    found = _POSTS.find_matches_as_indexes(text[start:end], overlapping=True)
    return sorted((start + first, start + last) for _, first, last in found)


def _behind(posts: Sequence[tuple[int, int]], pattern: re.Pattern[str], text: str, end: int) -> Iterator[re.Match[str]]:
    """Yield what stands right behind posts; what was found holds no other post."""
    at = 0
    for start, stop in posts:
        if start >= at and (found := pattern.match(text, stop, end)):
            yield found
            at = found.end()


def _appointed(name: str) -> bool:
    """Say whether a word without a surname may be whom somebody appoints: a Mongol or transliterated name."""
    return not (_PERSONAL.intersection(name) or _known(name) or gazetteer().kind(name) or is_title(name[-2:]))


def _is_cut(tokens: Sequence[Token], name: Token) -> bool:
    """Say whether words that a verb follows are rather a name whose given name is no common word."""
    first, last = covered(tokens, name.start, name.end)
    here = tokens[first : last + 1]
    if (here[0].start, here[-1].end) != (name.start, name.end) or any(one.tag in {"PER", "w", "m"} for one in here):
        return False
    given = name.text[1:]
    behind = tokens[last + 1].tag if last + 1 < len(tokens) else "w"
    words = [name.text, name.text[:2], given]
    return (
        len(here) > 1
        and behind in _BEHIND
        and not any(one in common_words() or is_title(one) or gazetteer().kind(one) for one in words)
        and not _FUNCTION.intersection(given)
    )


def _free(tokens: Sequence[Token], name: Token) -> bool:
    """Say whether no network sees a name in this place that is as good."""
    first, last = covered(tokens, name.start, name.end)
    here = tokens[first : last + 1]
    if any(
        one.tag == "PER"
        and one.start >= name.start - 1
        and (one.start, one.end) != (name.start, name.end)
        and one.end > name.end
        for one in here
    ):
        return False
    if any(one.tag == "PER" and (one.start, one.end) == (name.start, name.end) for one in here):
        return False
    village = len(here) == 1 and here[0].tag == "LOC" and (here[0].start, here[0].end) == (name.start, name.end)
    if village and name.text in japanese_surnames():
        return True  # 发言人|北村|说
    return not any(one.tag in _NOT_INSIDE and one.start >= name.start and len(one.text) > 1 for one in here)


def _is_name(name: str) -> bool:
    """Say whether a word that begins with a surname may be a name: no common word, and no joint before a post."""
    rest = name[1:]
    if name in _GIVEN:
        return True  # 检察员|高山|则|指出
    joint = name[0] in _JOINTS and not (name[0] in _ALSO_SURNAMES and len(rest) > 1 and surname_of(rest) is None)
    if name.endswith(BODY_ENDINGS) or joint or _known(name) or is_title(rest) or gazetteer().kind(name):
        return False
    return not _FUNCTION.intersection(rest) and not (
        len(name) == 3 and _known(name[:2]) and name[2] in "们方组部者员家"
    )


def _is_unusual(name: str) -> bool:
    """Say whether a word without a surname may be a name: no part of it is a known word."""
    if name in japanese_surnames():
        return True
    if (_FUNCTION | _WORDS_OF_PLACE).intersection(name) or gazetteer().kind(name):
        return False
    return not any(
        _known(name[at : at + size]) or is_title(name[at : at + size])
        for size in (2, 3, 4)
        for at in range(len(name) - size + 1)
    )


def _known(word: str) -> bool:
    return cutter().knows(word) or word in common_words()
