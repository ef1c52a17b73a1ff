"""Names that what stands around them corrects, whichever rule or network proposed them.

::

    一份名为“欧总定”的表格        a table's name, no person
    顾三|正蹲在跳板旁边           who is 顾三 elsewhere is so here
    手稿藏|江陵市档案馆           a verb before the place of a body
    河湾商报|讯                   what a medium's report begins with
    立委|蔡宜君                   a post, no body
    在法*外                       a character beside a masked one stands for no country
    哈雷特·赫雷克|地区            a place, though its name is built as persons' are
    万大线                        a line of the metro, and no person
    工程师|贺兰山|介绍            a person of a place's name, behind a post and before what he does
    渡工祝|三江站|在船头          祝三江, who stands there
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader.entities.names.candidates import Candidate
from reader.entities.names.gazetteer import gazetteer, surname_of
from reader.entities.names.people import MASKS, follows_post
from reader.entities.roles.titles import TITLES
from reader.entities.speech.cues import VERBS


def in_context(text: str, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates with what their surroundings say, without those that name nothing there.

    Args:
        text: the whole simplified text.
        found: names that the rules propose in it.
    """
    for one in found:
        match one.type:
            case "PER" if place := _foreign_place(text, one) or _line(text, one):
                yield place
            case "LOC" if person := _person(text, one):
                yield person
            case "PER" if not _names_a_thing(text, one):
                yield one.cut(one.start, _before_adverb(text, one.start, one.end))
            case "ORG" if text[one.start : one.end] not in TITLES:
                yield one.cut(_behind_verb(text, one), _before_report(text, one.start, one.end))
            case "LOC" if len(one) > 1 or not _beside_mask(text, one):
                yield one
            case "PER" | "ORG" | "LOC":
                pass
            case _:
                yield one


_NAMED = re.compile("(?:名为|名叫|叫做|叫作|叫|题为|标题为|取名|命名为|标注为|标为|标着|写着)$")
# What one counts things by, and nobody persons.
_COUNTED_THING = re.compile("[一二两三几这那每\\d][份张款艘部首幅本封篇档项座栋间台套支则段]$")
_THING = re.compile(
    "”的(?:[\u4e00-\u9fff]{0,4}?)(?:表格|表|文件夹?|文档|档案|账本|账[户号]|账|群聊?|微信群|网站|网页|网店|项目|计划|行动|歌曲?|船|渔船|店铺?|饭馆|餐馆|面馆|程序|软件|病毒"
    "|邮件|图片|照片|视频|短片|电影|小说|节目|栏目|品牌|商标|产品|药|酒|茶|游戏|地图|画|雕塑|台风|小行星|卫星)"
)
_REACH = 8


def _names_a_thing(text: str, one: Candidate) -> bool:
    """Say whether quotation marks hold the name of a thing: its measure word stands before, or what it is behind."""
    if text[one.start - 1 : one.start] != "“" or text[one.end : one.end + 1] != "”":
        return False
    named = _NAMED.search(text, max(0, one.start - 1 - _REACH), one.start - 1)
    if named is None:
        return False
    counted = _COUNTED_THING.search(text, max(0, named.start() - 2), named.start()) is not None
    return counted or _THING.match(text, one.end) is not None


_FOREIGN_PLACE = re.compile("(?P<own>[省州市镇村县区岛湾山河](?![长委民政官警方府]))|地区|难民营|郊区|机场|海滩|半岛")


def _foreign_place(text: str, one: Candidate) -> Candidate | None:
    """Return the place whose name looks like a person's of several parts: 哈雷特·赫雷克|地区, 圣·安德鲁斯|镇."""
    kind = _FOREIGN_PLACE.match(text, one.end) if "·" in text[one.start : one.end] else None
    return replace(one, type="LOC", end=kind.end("own") if kind["own"] else one.end) if kind else None


def _line(text: str, one: Candidate) -> Candidate | None:
    """Return the line of a railway or metro that a network took for a person: 万大线."""
    return replace(one, type="LOC") if _LINE.fullmatch(text, one.start, one.end) else None


def _person(text: str, one: Candidate) -> Candidate | None:
    """Return the person whose name a place has, or holds without the surname, where only persons do what follows."""
    stands = len(one) > _SHORTEST and _STANDS.match(text, one.end - 1) is not None
    end = one.end - 1 if stands else one.end
    if not (_STANDS.match(text, end) or _SPEAKS.match(text, end)):
        return None
    for start in (one.start, one.start - 1):
        name = text[max(0, start) : end]
        opens = start == 0 or text[start - 1] in _OPENING
        opens = follows_post(text, start) or (opens and (stands or start < one.start))
        if opens and len(name) == _NAME_SIZE and len(surname_of(name) or name) < len(name):
            known = gazetteer().kind(name) in _DIVISIONS
            return None if known else replace(one, type="PER", start=start, end=end, confidence=_DOES)
    return None


_LINE = re.compile("[\u4e00-\u9fff]{2,3}线")
_STANDS = re.compile("[站坐走躺跑蹲跪住][在着到起]")
_SPEAKS = re.compile(f"(?:{'|'.join(one for one in VERBS if len(one) > 1)})|说[，：。]|说(?=[\u4e00-\u9fff]{{3}})")
_OPENING = frozenset("，。；：、！？“”\n　 ")
_DIVISIONS = frozenset({"province", "city", "area", "country", "town"})
_NAME_SIZE = 3
_SHORTEST = 2
_DOES = 0.75
_ADVERB = re.compile("[正又也还便就才却仍](?=[\u4e00-\u9fff])")


def _before_adverb(text: str, start: int, end: int) -> int:
    """Return where a name ends whose last character is an adverb, where the text has it without more often."""
    name = text[start:end]
    if name[1:2] == "某" and name[2:] in _LATER:
        return end - 1  # 田某|则称
    if len(name) != _WITH_ADVERB or len(surname_of(name) or "") != 1 or not _ADVERB.match(text, end - 1):
        return end
    shorter = len(re.findall(f"{re.escape(name[:-1])}(?!{re.escape(name[-1])})", text))
    return end - 1 if shorter > text.count(name) else end


_WITH_ADVERB = 3
_LATER = frozenset("则也又还均亦曾已却并")
_KEEPS = "藏存寄送捐赠交投递"
_PLACES = frozenset({"province", "city", "area", "place"})


def _behind_verb(text: str, one: Candidate) -> int:
    """Return where a body begins behind a verb of keeping or giving: 藏|江陵市档案馆; 藏医院 has no place behind 藏."""
    start = one.start
    if text[start] not in _KEEPS or gazetteer().kind(text[start : one.end]) or text[start - 1 : start] == "西":
        return start
    place = any(gazetteer().kind(text[start + 1 : start + 1 + size]) in _PLACES for size in (4, 3, 2))
    whole = gazetteer().kind(text[start + 1 : one.end]) in {"body", "media"}
    return start + 1 if (place or whole or _DIVISION.match(text, start + 1, one.end)) else start


_DIVISION = re.compile("[\u4e00-\u9fff]{2,3}[省市县](?=[\u4e00-\u9fff]{2})")
_REPORT = re.compile("(?<=[报社网台刊])[讯电]$|(?<=频道)讯$|(?<=客户端)讯$")


def _before_report(text: str, start: int, end: int) -> int:
    """Return where a medium ends without the word that begins its report: 河湾商报|讯, 新华社|电."""
    cut = _REPORT.search(text, start + 2, end)
    return cut.start() if cut else end


def _beside_mask(text: str, one: Candidate) -> bool:
    """Say whether a mask touches a place."""
    return not MASKS.isdisjoint(text[max(0, one.start - 1) : one.start] + text[one.end : one.end + 1])
