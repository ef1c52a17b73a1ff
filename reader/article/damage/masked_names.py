"""Masks that hide a part of a person's name, for which nothing is ever proposed: 记者 王*, (刘铁*)."""

import re
from collections.abc import Sequence
from math import log

from reader.article.damage.marks import HAN
from reader.article.damage.masked_words import Candidate, filtered

_SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易武乔贺赖龚闫廉纪"
    "張劉陳楊趙黃吳孫馬羅鄭謝韓馮鄧許呂蘇盧蔣賈葉閻鐘鄒陸顧龍錢湯賀賴龔郁倪严柯梅殷柳祝聂焦欧耿岳辛俞翁华卓柴鲍"
)
_COMPOUND = re.compile("(?:[欧歐][阳陽]|司[马馬]|[诸諸]葛|上官|夏侯|皇甫|尉[迟遲]|公[孙孫]|慕容|令狐|宇文|长孙|端木)$")
_AFTER_NAME = re.compile(
    r"^(?:$|[，。、；：！？）)”」』\s,.:;!?]|说|說|表示|介绍|介紹|告诉|告訴|认为|認為|称|稱|在|从|先生|女士|同志|老师|主任|书记|医生|是|和|与|的|也|又|就|家|今年|一边|报道|摄|文$)"
)


def in_closing_name(left: str, after: str, before: str) -> bool:
    """Say whether the mask ends or is in a person's name that stands alone: (刘铁*), 记者 王*。."""
    name = re.search(f"(?:^|记者|通讯员|作者|[（( 　:：、，,])([{HAN}])[{HAN}]?$", before)
    closed = bool(re.match(r"[）) ]|$", after))
    signed = re.search(f"[（(][{HAN}]{{1,3}}$", before) and re.match(r"[）)]\s*$", after)
    return bool(signed) or bool(name and name[1] in _SURNAMES and len(left) <= 5 and closed)


def splits_name(left: str, right: str, choices: Sequence[Candidate]) -> bool:
    """Say whether the likeliest word would take the characters of a person's name, or is the name of another one."""
    if _COMPOUND.search(left):
        return True  # 主任欧阳*: 欧阳克 of the novels is a word, and nobody's guess
    if not choices:
        return bool(left) and left[-1] in _SURNAMES and bool(_AFTER_NAME.match(right))
    best = max(choices, key=lambda each: each.weight + log(filtered(each.char)))
    if len(best.before) == 1 and best.before in _SURNAMES:
        return True
    lone = re.search(f"(?:^|[^{HAN}]|记者|居民|村民|队员|职工|同学|老师|主任|书记|医生)([{HAN}])$", left)
    return bool(lone and lone[1] in _SURNAMES and _AFTER_NAME.match(right))
