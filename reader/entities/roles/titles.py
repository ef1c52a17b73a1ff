"""Words that name a post, a profession or a standing: the heads of roles."""

import re
from functools import cache

from reader.entities.names.lexicon import terms, words
from reader.entities.networks.segmentation import cutter

TITLES = terms("titles", "heads")
_ENDINGS = frozenset("员长师者官手匠商农")
_LAST = _ENDINGS | frozenset("家迷生人")
_LAST_OF_TITLES = _LAST | {title[-1] for title in TITLES}
_NO_TITLES = terms("titles", "no_titles")
# Verbs and the like that stand inside titles: 执行董事, 服务中心主任.
INSIDE = terms("titles", "inside")

# Words of doing that often stand right before a title and are no part of it, though they can modify a noun elsewhere.
ACTIONS = terms("titles", "actions")


@cache
def _longest() -> int:
    return max(len(title) for title in TITLES)


def title_at_end(text: str, end: int, start: int = 0) -> int | None:
    """Return where the title word that ends at `end` begins, or None."""
    if text[end - 1 : end] not in _LAST_OF_TITLES:
        return None
    for size in range(min(_longest(), end - start), 1, -1):
        if is_title(text[end - size : end]):
            return end - size
    return None


def title_at_start(text: str, start: int) -> int | None:
    """Return where the title word that begins at `start` ends, or None."""
    for size in range(min(_longest(), len(text) - start), 1, -1):
        if text[start : start + size] in TITLES:
            return start + size
    return None


def is_title(word: str) -> bool:
    """Say whether `word` can be the head of a role."""
    if word in TITLES or (word.endswith(_AIDES) and word[:-2] in TITLES):
        return True
    if word[-1:] not in _LAST or word in _NO_TITLES:
        return False
    if word[-1] in _ENDINGS and (words().get(word) == "n" or _made(word)):
        return True
    return _BY_FIELD.fullmatch(word) is not None


# Who helps whom a title names: 总统|助理, 市长|秘书.
_AIDES = ("助理", "秘书", "顾问", "特使")
# These after what somebody does make the name of a profession, which no dictionary needs to list: 监督员, 调音师.
_MAKES = frozenset("员师官手匠商农")


# What tells by itself that a word is what somebody is: 汉学家, 瓜农, 戏迷, 大三学生, 舰艇长.
_BY_FIELD = re.compile(
    r"(?![的了是和与位名])[\u4e00-\u9fff]{1,2}学家|[果菜茶花棉烟蔗瓜稻蚕药林蜂麻粮枣椒葡蚵蚝盐胶炭桑蕉橘柑桃梨竹菇]农|守[馆桥林墓塔灯岛山湖井渡]人|[牧放养][羊牛马蜂蚝蚵鸭鱼蚕]人|采[药珠茶蜜]人|[戏球歌影书车票舞棋]迷|[一-龥]{1,2}[演弹吹拉]奏家"
    r"|大[一二三四五]学生|[初高][一二三]学生|[一二三四五六七八九]年级学生|[舰艇船舱炮塔坊寨堡监]{1,2}长"
)


def _made(word: str) -> bool:
    """Say whether a word is made as names of professions are: 监督员, but not 管理人员."""
    return (
        word[-1] in _MAKES
        and len(word) > 2
        and (words().get(word[:-1]) in {"v", "n", "m"} or cutter().knows(word[:-1]))
        and word[-2:] not in words()
        and word[1:] not in _NO_TITLES
    )
