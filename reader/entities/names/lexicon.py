"""Common words by kind, for finding where a counted noun or a title ends."""

import tomllib
from functools import cache
from typing import Any

from reader.entities.networks.segmentation import cutter
from reader.resources import resource

_LONGEST = 4
# Single characters that end a noun phrase when no known word covers them.
_STOPS = frozenset(
    "的了着过在是和与及或也都就还又再已将被把给对向从由于以为而但并且则因如若所其之这那此每各某我你他她它们来去到出入进上下说称问答叫让使令请要会能可应该得"
    "不没无未有第约近超达共均分别占比较后前中内外间时起至呢吗吧啊嘛呀等，。、；：！？“”‘’（）《》—…·"
)
_MARKS = frozenset("，,。、；;：:！!？?）)”’」』》\n…")
# Single characters that are a counted noun by themselves: 3辆车, 两头牛.
_SHORT_NOUNS = frozenset(
    "车船房树牛羊猪鸡鱼马狗猫花草书画信枪刀山河桥路楼井田地油酒茶饭菜汤粥面米药票球戏歌诗店厂校村人犬蛋果瓜糖盐烟灯床椅桌门窗墙洞坑箱包"
)
# A noun may end in one of these after a known word: 检测点, 志愿队, 供水站.
_NOUN_TAILS = frozenset(
    "点站区所队员户厂店校部车机楼室馆院线桥路村镇人者生师家工手民商品物件具器股份券卡证书报刊网群组会社团馆园场房屋舍病药剂案题法"
)


@cache
def words() -> dict[str, str]:
    """Return each common word's kind: n noun, m modifier of a noun, v verb, x other."""
    lines = resource("lexicon", "words.txt").read_text("utf-8").splitlines()
    return dict(line.split("\t") for line in lines if line and not line.startswith("#"))  # pyright: ignore[reportReturnType]


@cache
def _terms() -> dict[str, dict[str, Any]]:
    return tomllib.loads(resource("lexicon", "terms.toml").read_text("utf-8"))


@cache
def terms(section: str, name: str) -> frozenset[str]:
    """Return a list of words from `terms.toml`, such as `terms("titles", "heads")`."""
    return frozenset(_terms()[section][name].split())


@cache
def table(section: str, name: str) -> dict[str, str]:
    """Return a table of words from `terms.toml`, such as `table("pinyin", "surnames")`."""
    return dict(_terms()[section][name])


def tokens(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Cut `text[start:end]` into the longest known words; other characters stand alone with the kind "s" or "?"."""
    known, cut, place = words(), list[tuple[int, int, str]](), start
    while place < end:
        for size in range(min(_LONGEST, end - place), 1, -1):
            kind = known.get(text[place : place + size])
            if kind:
                cut.append((place, place + size, kind))
                place += size
                break
        else:
            char = text[place]
            cut.append((place, place + 1, "s" if char in _STOPS or not "\u4e00" <= char <= "\u9fff" else "?"))
            place += 1
    return cut


def noun_end(text: str, start: int, limit: int = 10) -> int:
    """Return where the noun phrase that begins at `start` ends; `start` itself where there is none.

    ::

        3台 | 呼吸机 | 送到       a word that only LAC's dictionary has
        12万株 | 树苗 | ，
        两名 | 便衣 | 警察 | 赶到
    """
    words_here = (text[start : start + size] for size in (4, 3))
    first = start + next((len(word) for word in words_here if _machine(word)), 0)
    end, unknown, skip = first, 0, first
    for left, right, kind in tokens(text, start, min(len(text), start + limit + 3)):
        if left < skip:
            continue
        longer = right if kind == "n" else _noun_character(text, left, start, skip) if kind == "?" else 0
        if not longer and kind == "?" and end == start:
            longer = skip = left + _unlisted(text, left, start + limit)
        if longer > left:
            end, unknown = longer, 0
        elif kind == "?" and not unknown:
            unknown = 1
        elif kind != "m":
            break
        if right - start >= limit:
            break
    if text.startswith("和地区", end) and text.endswith("国家", start, end):
        end += 3
    return end if end > start else _short_phrase(text, start)


def _machine(word: str) -> bool:
    """Say whether a word that the list lacks ends as nouns do, though it may begin with a verb: 呼吸机."""
    return len(word) > 2 and word[-1] in _NOUN_TAILS and cutter().knows(word) and word not in words()


def _noun_character(text: str, place: int, start: int, after: int) -> int:
    """Return the end of a character that is a noun by itself or closes one, else 0."""
    closes = text[place] in _NOUN_TAILS and place > start
    return place + 1 if closes or (text[place] in _SHORT_NOUNS and place in {start, after}) else 0


def _unlisted(text: str, start: int, limit: int) -> int:
    """Return the length of a word at `start` that LAC's dictionary has and the list of kinds doesn't, else 0: 便衣."""
    sizes = range(min(3, limit - start, len(text) - start), 1, -1)
    return next((size for size in sizes if cutter().knows(text[start : start + size])), 0)


def _short_phrase(text: str, start: int) -> int:
    """Return the end of a few characters up to the next mark that hold no verb, else `start`: 12万株 | 树苗 | ，."""
    end = start
    while end < len(text) and end - start < 6 and text[end] not in _MARKS:
        end += 1
    if not 1 <= end - start <= 5 or (end < len(text) and text[end] not in _MARKS):
        return start
    kinds = [kind for _, _, kind in tokens(text, start, end)]
    return start if {"v", "x", "s"} & set(kinds) or kinds.count("?") > 3 else end
