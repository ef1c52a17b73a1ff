"""How far the words of a post reach: back over nouns, modifiers and names, to a verb, a mark or another person.

::

    据 | 河湾街道办事处主任 | 陈立新        back to the verb
    来自 | 法国里昂的 | 游客              where somebody comes from is no part of it
"""

import re
from collections.abc import Sequence

from reader.entities.names.lexicon import tokens
from reader.entities.roles.titles import ACTIONS, INSIDE, title_at_end
from reader.entities.sentences import NameIndex

LONGEST = 36
"""The most characters of a post."""
_BORDER = frozenset('。！？!?；;：:，,“”‘’「」『』"\n（）()【】《》…·|/\t \u3000')
_STOPS = frozenset(
    "的了着过在是与和及或也都就还又再已将被把给对向从由于以而但并且则因如若其这那此每各某我你他她它们来去到让使令请要能据经随同带跟叫为有见问找说称获迎陪遇邀聘派时后前岁遭"
)
_PREFIXES = frozenset({"兼", "副", "总", "原", "前", "老", "女", "男", "正"})
_LONGEST_VERB = 3
_SAID_OF_NOBODY = frozenset({"了", "着", "在", "把", "被", "和", "我", "他", "她"})
_DOING = tuple(ACTIONS)
_IN_MARKS = re.compile(r"《[^《》\n]{1,16}》")
# A verb before these is part of the name of a department: 评论|部.
_PARTS = frozenset("部处科组室司局股队")
# 来自|法国里昂|的游客, 旅居|海德堡|的汉学家: where somebody is or comes from is no post there
_FROM = re.compile(
    "(?:来自|出身|旅居|定居|生于|身在|身处|住在|前往|毕业于|就读|途经|路过|抵达|离开|家住|现居|远在)$|[在自于往赴抵离经]$"
)
# What kind of body is named next: 环保团体|荒野保护协会
_KIND_OF_BODY = re.compile(
    r"(?:环保|公益|民间|人权|慈善|劳工|妇女|动保|维权|国际|非政府)?(?:团体|组织|机构)|环保团体|环团|保荐机构|主承销商|承建方|开发商|运营商|投行|智库|券商|药企|车企|房企"
)
_TERM = re.compile(r"第[一二三四五六七八九十\d]{1,3}[代任届]$")
_ARTICLE = re.compile("一[个名位家]|[个名位]")
# Words before a name that end another name, or say where somebody is posted: 仁爱|区|文安里|里长, 中国|驻|挪威|大使
_BODY_OR_PLACE = re.compile("[区县市乡镇村里省州盟旗社院会部局厅署处校系团队站馆厂]$|组织$|集团$|^常?驻$")
_MAKE_NOUNS = frozenset("员者师手")
_AND = frozenset({"与", "和", "及", "暨"})


class Phrases:
    """Finds where the words of posts begin and end in a text with names."""

    def __init__(self, text: str, names: NameIndex) -> None:
        self.text = text
        self.names = names

    def floor(self, end: int) -> int:
        """Return how far back a role before `end` may reach: to a mark or to the end of another person's name."""
        floor = max(0, end - LONGEST)
        for place in range(end - 1, floor - 1, -1):
            if self.text[place] in _BORDER and not self.names.covers(place):
                floor = place + 1
                break
        people = [name.end for name in self.names.within(floor, end) if name.entity.type == "PER"]
        return max([floor, *people])

    def start(self, floor: int, end: int) -> int | None:
        """Return where the post that ends at `end` begins, no farther back than `floor`; None where none ends there."""
        head = title_at_end(self.text, end, floor)
        if head is None or self.text.endswith(_DOING, floor, head):
            return head
        start = self._periodical(self._first_word(floor, head))
        kind = _KIND_OF_BODY.match(self.text, start, head)
        start = kind.end() if kind and self.names.at(kind.end()) else start
        term = _TERM.search(self.text, floor, start)
        start = term.start() if term else start
        article = _ARTICLE.match(self.text, start, head)
        start = article.end() if article else start
        while self.text[start : start + 1] in {"兼", "、", "的"} and start < head:
            start += 1
        return start

    def _first_word(self, floor: int, head: int) -> int:
        """Return where the first word of a post with the title at `head` begins: 县|林业局|副|局长."""
        start, named = head, False
        words = self._tokens(floor, head)
        for at, (left, right, kind) in reversed([*enumerate(words)]):
            word = self.text[left:right]
            if word == "的" and self._names_place(left):
                continue  # 某县林业局的|局长
            if word in _AND and self._joins(words[:at], right):
                named = False
                continue  # 匈牙利外交|与|对外经济部|部长
            told = self.text[left - 1 : left] in {"该", "本"}  # 该组织|东南亚区主任
            noun = kind == "v" and self.text[right] in _MAKE_NOUNS  # 外送|员工会|理事长
            if not _belongs(word, "n" if noun else kind) or (named and (told or not _before_names(word, kind))):
                break
            # what such a word ends is one more body or place: 国际危机|组织|非洲项目|主任
            start, named = left, kind == "name" or (named and not _BODY_OR_PLACE.search(word))
        return start

    def _joins(self, words: Sequence[tuple[int, int, str]], after: int) -> bool:
        """Say whether 与 stands between fields of work, and whose they are is named before: 欧盟|外交|与|安全政策."""
        kinds = [kind for _, _, kind in words]
        place = self.names.at(after)
        if place is not None and place.entity.type == "LOC":
            return False
        while len(kinds) > 1 and kinds[-1] in {"n", "m"}:
            kinds.pop()
        return len(kinds) < len(words) and bool(kinds) and kinds[-1] == "name"

    def _periodical(self, start: int) -> int:
        """Take in the paper or book right before a title: 《健康报》记者."""
        if self.text[start - 1 : start] != "》":
            return start
        opens = self.text.rfind("《", max(0, start - LONGEST), start)
        return opens if opens >= 0 and "\n" not in self.text[opens:start] else start

    def _names_place(self, offset: int) -> bool:
        last = self.names.before(offset)
        if last is None or last.end != offset or last.entity.type not in {"ORG", "LOC"}:
            return False
        start = last.start
        while (before := self.names.before(start)) is not None and before.end == start:
            start = before.start
        return _FROM.search(self.text, max(0, start - 2), start) is None

    def _tokens(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """Cut into words, the names of places and organisations whole."""
        cut: list[tuple[int, int, str]] = []
        place = start
        for name in self.names.within(start, end):
            if name.start >= place and name.entity.type != "PER":
                cut.extend(tokens(self.text, place, name.start))
                cut.append((name.start, name.end, "name"))
                place = name.end
        cut.extend(tokens(self.text, place, end))
        return cut

    def clause_end(self, start: int) -> int:
        """Return where the clause ends; a title between its marks lies inside: 《健康报》编辑."""
        limit = min(len(self.text), start + LONGEST)
        titled = {place for found in _IN_MARKS.finditer(self.text, start, limit) for place in range(*found.span())}
        return next(
            (
                at
                for at in range(start, limit)
                if self.text[at] in _BORDER and at not in titled and not self.names.covers(at)
            ),
            limit,
        )

    def is_post(self, start: int, end: int) -> bool:
        """Say whether the words before a title are a phrase: no verb, no pronoun."""
        head = title_at_end(self.text, end, start)
        kinds = self._tokens(start, head if head is not None else end)
        words = [
            (self.text[left:right], "n" if kind == "v" and self.text[right : right + 1] in _PARTS else kind)
            for left, right, kind in kinds
        ]
        return not any((kind == "v" and word not in INSIDE) or word in _SAID_OF_NOBODY for word, kind in words)


def _before_names(word: str, kind: str) -> bool:
    """Say whether a word of a post may stand before the name in it: 资深|北京大学|教授, but 羁押|某集团|主席."""
    return kind in {"name", "m"} or word in _PREFIXES or word in INSIDE or _BODY_OR_PLACE.search(word) is not None


def _belongs(word: str, kind: str) -> bool:
    """Say whether a word may be a part of a post; `kind` is as in the list of words, or "name"."""
    if word in ACTIONS:
        return False
    if kind in {"name", "n", "m"} or word in _PREFIXES:
        return True
    if kind == "v":
        return word in INSIDE or len(word) > _LONGEST_VERB
    if kind == "x":
        return word in INSIDE
    return word not in _STOPS and "\u4e00" <= word <= "\u9fff"
