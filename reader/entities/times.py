"""Dates, clock times, named days and their ranges, with values like ISO 8601 (X for what the text leaves open).

A time is read as a chain of pieces (4月3日 | 凌晨 | 1时); neighbouring pieces join, and two chains around 至 or a dash
make a range.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reader.entities.numerals import narrow
from reader.entities.time_values import Fields, read_piece, value_of
from reader.entities.types import Mention
from reader.text.span import Span

_CN = "一二三四五六七八九十"
_N = rf"(?:\d{{1,2}}|[{_CN}]{{1,3}})"
_D = rf"(?:3[01]|[12]\d|0?[1-9]|[{_CN}]{{1,3}})"
_DASH = r"(?:至|到|-|—{1,2}|~|～|–|－)"
_YEAR = r"(?:(?<!\d)(?:1[0-9]|20|21)\d{2}(?!\d)|[一二][〇零○一二三四五六七八九]{3})"
_ERAS = (
    "民国|公元前|公元|西元|昭和|平成|令和|大正|明治|光绪|宣统|同治|咸丰|道光|嘉庆|乾隆|雍正|康熙|顺治|崇祯|万历|嘉靖|正德|"
    "弘治|成化|永乐|洪武|贞观|开元|天宝|檀纪|佛历"
)
_FESTIVALS = (
    "元旦|春节|除夕|元宵节?|端午节?|七夕|中秋节?|重阳节?|腊八节?|小年夜|大年夜|国庆节?|劳动节|妇女节|儿童节|教师节|母亲节|父亲节|"
    "护士节|青年节|建军节|建党节|植树节|情人节|圣诞节?|平安夜|感恩节|万圣节|复活节|双十一|双十二|双十国庆|双11|双12|"
    "(?<![0-9第二])五一(?=劳动节|国际劳动节|假期|小长假|黄金周|长假|期间|节|前|后|当|，|、)|"
    "(?<![二三四五六七八九双])十一(?=假期|长假|黄金周|期间)|六一(?=儿童节|国际儿童节|期间)|三八(?=妇女节|国际妇女节|节)|"
    "清明节?|寒食节|冬至|夏至|春分|秋分|(?:立春|立夏|立秋|立冬|大寒|小寒|大暑|小暑|大雪|小雪|谷雨|雨水|惊蛰|芒种|白露|霜降)(?=节气|当天|这天|时节)|"
    "寒假|暑假|开斋节|古尔邦节|泼水节|光明节|排灯节|记者节|世界[\u4e00-\u9fff]{2,4}日"
)
_PIECES: tuple[tuple[str, str], ...] = (
    ("iso", rf"(?<![\d.]){_YEAR}[-/.](?:1[0-2]|0?[1-9])[-/.](?:3[01]|[12]\d|0?[1-9])(?![\d.]*\d)"),
    ("era", rf"(?:{_ERAS})(?:前)?(?:\d{{1,4}}|[{_CN}百零〇元]{{1,5}})年(?:间|代)?"),
    ("years", rf"{_YEAR}年?{_DASH}{_YEAR}(?:年|学年)"),
    ("school", rf"{_YEAR}(?:学年|财年|年度|赛季)"),
    (
        "decade",
        rf"(?:(?:\d{{2}}|[一二]?十?[{_CN}])世纪|上个?世纪|本世纪)?(?:{_YEAR[:-1]}|(?<![\d.])[1-9]0|[二三四五六七八九]十))年代(?:初期|中期|末期|后期|前期|初|中|末)?",
    ),
    (
        "century",
        rf"(?:公元前|前)?(?:(?:(?<!\d)[12]?\d|[一二]?十[{_CN}]?|[{_CN}])世纪(?!之?[久最]|[以来]?大)(?:初期|中期|末期|后期|前期|中叶|初|中|末)?|上个?世纪(?:初|末|中叶)?|本世纪(?:初|末|中叶)?)",
    ),
    (
        "year",
        rf"{_YEAR}\s?年(?![级龄薪限均])(?:度|底|末|同期|初(?![级中步一二]))?(?!代)|(?<![\d.])'?(?:0\d|[89]\d)年(?![级龄代来间历之以后前多内]|以来)|[零〇九八][〇零一二三四五六七八九]年(?![级代来])|(?<=[于在元自从至前（(])[1-9]\d{{2}}年(?![级代来间历之以后前多内])",
    ),
    (
        "relyear",
        r"(?<![过除])(?:今年|去年(?!世)|明年|前年(?!底前)|后年|本年度|上年度|上年|本年|同年|翌年|次年)(?:同期|年?[底初末](?!的))?",
    ),
    ("months", rf"(?<![\d.]){_N}月?{_DASH}{_N}月(?:份)?(?![光亮球饼])"),
    (
        "quarter",
        r"(?:第|前)?(?:[一二三四1-4]|首)(?:个)?季度(?:末|初)?|(?:前|首)[一二三四五六七八九十两\d]{1,2}个?月|Q[1-4](?![A-Za-z\d])|[一二三四]季(?=度|报)",
    ),
    ("half", r"(?:上|下|前|后)半年|上半月|下半月"),
    ("yearpart", r"(?:年底|年末|年初|岁末|年中(?=[，、。前]))"),
    ("season", r"(?:春|夏|秋|冬)(?:天|季)|(?:初|早|深|盛|仲|暮|晚|隆)(?:春|夏|秋|冬)|寒冬|(?:春|夏|秋|冬)(?=[，,。])"),
    (
        "lunar",
        rf"(?:农历|阴历|旧历)?(?:正月|腊月|冬月|闰[{_CN}]{{1,2}}月)(?:初[{_CN}]|十[{_CN}]|二十[{_CN}]?|廿[{_CN}]|三十|十)?|(?:农历|阴历|旧历)(?:[{_CN}]{{1,2}}月)?(?:初[{_CN}]|十[{_CN}]|二十[{_CN}]?|廿[{_CN}]|三十)?(?<=[^历])|大年(?:初[{_CN}]|三十)|[{_CN}]{{1,2}}月(?:初[{_CN}]|廿[{_CN}])",
    ),
    ("month", rf"(?<![\d.第]){_N}\s?月(?:份)?(?![光亮球饼嫂子票])(?:上旬|中旬|下旬|初|底|末|中(?=[，、。]))?"),
    (
        "relmonth",
        r"(?:本月|(?<!以)上个?月|下个?月(?!球)|这个月|当月(?=\d)|同月)(?:份)?(?:上旬|中旬|下旬|初|底|末)?|月底|月初|月末",
    ),
    ("days", rf"(?<![\d.]){_N}[日号]?{_DASH}{_N}[日号](?!楼|线|门|院|机|内)"),
    (
        "day",
        rf"(?<![\d.第])(?<!只有)(?<!历时)(?<!为期)(?<!长达)(?<!共计)(?<!连续){_D}\s?日(?![内元报益渐趋常后]|以内|之内|游|均|语|本|军|间|夜)|(?<=月)\s?{_N}\s?[日号](?!楼|线)|(?<![\d.第])\d{{1,2}}号(?=[，,。上下晚早中凌（(至到—]|当|开始|起|前)|(?<=[，,。在到]){_N}日后",
    ),
    ("monthday", r"(?<![\d.])(?:1[0-2]|0?[1-9])[/](?:3[01]|[12]\d|0?[1-9])(?![\d/.])(?=[（(\s，,日])"),
    (
        "relday",
        r"(?<![之今以最几数天])(?:(?:大)?前天(?![空气])|(?:大)?后天(?![空气生性赋形养下]))|今天|昨天|明天|今日(?!头条|说法|俄罗斯)|昨日|明日|次日|翌日|隔日(?=[，,上下凌])|今晚(?!报)|昨晚|明晚|前晚|今晨|昨晨|今早|明早|昨早|昨夜|今夜|当晚(?=\d)|前日|后日(?=[，,上下])",
    ),
    (
        "week",
        rf"(?<![\d一二两三四五六七八九十几每多数])(?:(?<!以)上|(?<!天)下|本|这|每)?(?:个)?(?:周|星期|礼拜)[一二三四五六日天末](?![{_CN}名人次个年天小岁期报刊边])(?:至周?[一二三四五六日])?|(?:(?<!以)上|本|这)(?:个)?(?:周|星期|礼拜)(?![边期长密转年知])|(?<!天)下(?:个)?(?:星期|礼拜|周(?=[，,。起将开的举初内]))|(?:上|本|这|下)?个?双休日|周末",
    ),
    ("festival", rf"(?:{_FESTIVALS})(?:假期|小长假|长假|黄金周|假日)?"),
    ("clock", r"(?<![\d:.分以])(?:[01]?\d|2[0-4])[:：][0-5]\d(?:[:：][0-5]\d)?(?![\d:：])(?:分|许)?"),
    ("hours", rf"(?<![\d.])\d{{1,2}}[时点]?{_DASH}\d{{1,2}}(?:时|点)(?![^整半许，。、）)间]*建议)(?:整|半|许)?"),
    (
        "hour",
        (
            rf"(?:(?<![\d.第])\d{{1,2}}\s?时(?!期|间|代|速|刻|长|候|差)|(?<![\d.第])\d{{1,2}}点(?![建意要原内体启希优不经措好方共质看改问钱位明人球种名个赞阅击军数评火五四三二一六七八九的]|\d(?!\d?分))|(?:(?<=[晨上午晚夜后上间早约近])|(?<![{_CN}百\d第几有这]))[{_CN}两零]{{1,3}}(?:时(?!期|间|代|速|刻|长|候|差)(?=[{_CN}许整\d])|点(?=半|钟|整|许|[{_CN}]{{1,3}}[分刻])))"
            rf"(?:钟|整|半|许|多|[一三]刻|(?:[0-5]?\d|[{_CN}零]{{1,3}})分(?!钟|之|球|析|[0-9一-九]*成)(?:(?:[0-5]?\d|[{_CN}]{{1,3}})秒)?许?)?"
        ),
    ),
    ("cnhour", rf"(?<=[晨上午晚夜间早])[{_CN}两]{{1,2}}[点时](?![{_CN}])"),
    (
        "part",
        r"凌晨|清晨|拂晓|早上|早晨|清早|一早|上午|中午|正午|午间|午后|下午|傍晚|黄昏|晚上|晚间|夜间|夜里|夜晚|深夜|午夜|半夜|早间|零时|午时|(?<=[日号天])[晚早晨夜](?!饭|餐|报|会|期|点|于|已|就)|晚(?=\d)|早(?=\d)",
    ),
)
_RANK = {
    "era": 1,
    "years": 1,
    "school": 1,
    "decade": 1,
    "century": 1,
    "year": 1,
    "relyear": 1,
    "yearpart": 2,
    "half": 2,
    "quarter": 2,
    "season": 2,
    "lunar": 3,
    "festival": 3,
    "months": 3,
    "month": 3,
    "relmonth": 3,
    "days": 4,
    "day": 4,
    "iso": 4,
    "monthday": 4,
    "relday": 5,
    "week": 6,
    "part": 7,
    "clock": 8,
    "hours": 8,
    "hour": 8,
    "cnhour": 8,
}
_NEEDS_COMPANY = frozenset({"part", "season"})
_LEADS = (
    "零〇一二三四五六七八九十正腊冬闰农阴旧大民公西昭平令明光宣同咸道嘉乾雍康顺崇万弘成永洪贞开天檀佛上下"
    "本前后首今去翌次年岁春夏秋冬早深盛仲暮晚隆寒初月昨这每周星礼元除端七中重小国劳妇儿教母父护青建植情圣"
    "安感复双五六三清至立惊芒白霜暑雨谷泼排记世凌拂正午傍黄夜半当隔个第两Q'"
)


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: str
    start: int
    end: int
    fields: Fields


@cache
def _pattern() -> re.Pattern[str]:
    alternatives = "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _PIECES)
    return re.compile(rf"(?=[\d{_LEADS}])(?:{alternatives})")


_JOINT = re.compile(r"(?:\s|的|，?近|约|左右)?")
_OPEN = re.compile(r"\s?[（(]")
_CLOSE = re.compile(r"[）)]")
_RANGE = re.compile(rf"(?:起|开始)?\s?{_DASH}\s?")


def find_times(text: str) -> list[Mention]:
    """Return the dates and times of `text`, in order, not overlapping."""
    text = narrow(text)
    pieces = [
        _Piece(kind, match.start(), match.end(), read_piece(kind, match[0]))
        for match in _pattern().finditer(text)
        if (kind := match.lastgroup) and match.end() > match.start()
    ]
    chains = list(_chains(text, pieces))
    return [_mention(text, group) for group in _ranges(text, chains)]


def _chains(text: str, pieces: list[_Piece]) -> Iterator[list[_Piece]]:
    """Join neighbouring pieces that go from large to small."""
    chain: list[_Piece] = []
    for piece in pieces:
        if chain and _follows(text, chain, piece):
            chain.append(piece)
            continue
        if chain:
            yield from _kept(text, chain)
        chain = [piece]
    if chain:
        yield from _kept(text, chain)


def _follows(text: str, chain: list[_Piece], piece: _Piece) -> bool:
    last = chain[-1]
    gap = text[last.end : piece.start]
    if _OPEN.fullmatch(gap):
        return bool(_CLOSE.match(text, piece.end)) and piece.kind in {
            "day",
            "week",
            "month",
            "festival",
            "lunar",
            "relday",
            "year",
        }
    if gap[:1] in {")", "）"}:
        gap = gap[1:]
        if not _opened(text, chain):
            return False
    if not _JOINT.fullmatch(gap):
        return False
    if gap and gap[-1] == "的" and not (last.kind in {"relyear", "year"} and piece.kind in {"season", "festival"}):
        return False
    if gap and gap[-1] in "近约右" and _RANK[piece.kind] < 8:
        return False
    before, after = _RANK[last.kind], _RANK[piece.kind]
    return (
        after > before
        or (last.kind == "relday" and piece.kind == "day")
        or (last.kind == "festival" and piece.kind == "lunar")
    )


def _opened(text: str, chain: list[_Piece]) -> bool:
    return len(chain) > 1 and text[chain[-1].start - 1] in "（("


def _kept(text: str, chain: list[_Piece]) -> Iterator[list[_Piece]]:
    if len(chain) == 1 and chain[0].kind in _NEEDS_COMPANY:
        return
    if text[chain[0].start - 1 : chain[0].start] == "第" and chain[0].kind not in {"quarter"}:
        return
    yield chain


def _ranges(text: str, chains: list[list[_Piece]]) -> Iterator[list[list[_Piece]]]:
    """Put two chains with 至 or a dash between them together."""
    index = 0
    while index < len(chains):
        group = [chains[index]]
        if index + 1 < len(chains):
            gap = text[_end(text, chains[index]) : chains[index + 1][0].start]
            if gap and _RANGE.fullmatch(gap):
                group.append(chains[index + 1])
        yield group
        index += len(group)


def _end(text: str, chain: list[_Piece]) -> int:
    end = chain[-1].end
    return end + 1 if _opened(text, chain) and _CLOSE.match(text, end) else end


def _mention(text: str, group: list[list[_Piece]]) -> Mention:
    start, end = group[0][0].start, _end(text, group[-1])
    value = value_of([[piece.fields for piece in chain] for chain in group])
    return Mention(Span(start, end), text[start:end], "TIME", value=value, confidence=0.95)
