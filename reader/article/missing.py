"""Places where a number must have been dropped: a counting word with nothing to count, a date without its day.

Every pattern asks for surroundings in which Chinese can't do without the number, since clean text must give nothing.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from reader.article.article import Damage
from reader.errors import Message
from reader.text.span import Span

_DIGIT = "\\d０-９〇零一二三四五六七八九十百千万亿两几数多半双壹贰叁萬億兩幾數半雙每整"
_EDGE = r"(?:^|(?<=[，。、；：！？,;:!?（(“\"\n]))"
_END = r"(?=$|[，。、；：！？,;:!?）)”\"\s])"
_PERSON = (
    "(?:[党團团]员|干部|志愿者|志願者|工作人员|医务|医护|护士|医生|学生|群众|居民|村民|代表|职工|员工|民警|队员|党员|网格|游客|"
    "战士|官兵|旅客|乘客|患者|选手|运动员|儿童|孩子|老人|考生|市民|农民|工人|参赛|同学|大学生|师生|热心|社区|基层|青年|嘉宾|会员|委员|消防|黨員|幹部)"
)
_UNIT = (
    "(?:人|名|户|位|岁|元|米|公里|分钟|小时|天|吨|亩|台|辆|次|件|套|公斤|人次|平方米|平方公里|戶|歲|分鐘|小時|噸|畝)"
)
_CLASS = "(?:班|号楼|栋|幢|单元|号线|年级|连|组|楼|層|层|期|號樓)"

# In each pattern the empty group `x` (or `y`) stands where the number is missing.
_PATTERNS: tuple[tuple[str, str], ...] = (
    (rf"{_EDGE}(?P<x>)名{_PERSON}", "名"),
    (
        rf"(?:全[市县区镇乡街村省校]|只有|仅有|共有|共计|共|约|近|超过|达到|招募|组织|动员|发动|出动|派出|抽调|惠及|慰问|救助|吸引|包括|带领|和|与|及|的)(?P<x>)名{_PERSON}",
        "名",
    ),
    (
        rf"(?:{_EDGE}|(?<=[有约共近超达了着的起出到]))(?P<x>)余(?:名|万|户|人次|亿元|万元|公里|吨|台|辆|件|家|亩|座|平方米|位|条|场|项|份){{1}}",
        "余",
    ),
    (
        rf"(?<![相预邀大节制条公契特签简违履守赴失])约(?P<x>)(?:(?:人|名|户|元|公里|吨|亩|台|辆|家|小时|分钟|平方米|平方公里|公斤|岁|人次){_END}|名{_PERSON}|(?:人|户|小时|分钟|公里)左右)",
        "约",
    ),
    (rf"(?:(?<=[的有到为达至用需约近从了在是])|{_EDGE})(?P<x>){_UNIT}左右", "左右"),
    (
        rf"(?:增加|增长|增至|上升|下降|减少|提高|扩大|发展|降|升)(?:到|至|了)(?:现在的|目前的|如今的|今天的)?约?(?P<x>)(?:人|名|户|元|家|台|辆|吨|亩|个(?![人性体别])|岁){_END}",
        "到",
    ),
    (rf"(?:{_EDGE}|(?<=[于在自从到至截]))(?P<x>)年(?=\d{{1,2}}月)", "年"),
    (rf"(?:{_EDGE}|(?<=[于在自从到至])|(?<=截至))(?P<x>)月(?P<y>)日(?=$|[，。、；：,;（(凌上下晚中早起至])", "月"),
    (r"(?<=\d月)(?P<x>)日(?=$|[，。、；：,;）)（(凌上下晚中早起至])", "日"),
    (rf"(?:{_EDGE}|(?<=[于在自从到至])|(?<=截至))(?P<x>)月(?=\d{{1,2}}日)", "月"),
    (r"(?<=\d{4}年)(?P<x>)月(?=\d{1,2}日)", "月"),
    (
        r"(?:增长|下降|上升|提高|达到|达|占|超过|增加|减少|比例为|率为|约|仅|为|降低|上涨|下跌)了?(?P<x>)[%％](?![A-Fa-f0-9]{2})",
        "%",
    ),
    (rf"百分之(?P<x>){_END}", "百分之"),
    (r"(?<![次等门府落及科品甲宅])第(?P<x>)(?:届|次|期|批|轮|季度|名|位|条|屆|輪|條)(?=$|[\u4e00-\u9fff，。、])", "第"),
    (r"(?:今年|现年|年仅|年满|年近|年过|刚满|已满|平均年龄|年龄|年近)(?P<x>)岁(?![月末尾首暮初数寒阴])", "岁"),
    (
        r"(?:捐款|投资|耗资|价值|共计|总计|合计|收入|支出|花费|售价|每斤|每人|人均|奖励|补贴|罚款)约?(?P<x>)元(?![旦月首老素宵气凶件帅])",
        "元",
    ),
    (
        r"(?:下辖|辖区?有?|共有|共计|覆盖|涉及|设有|组建起?|成立起?|建成|划分为|分为|走访|排查|累计|新增|全[市县区镇乡街村省])了?(?P<x>)个(?:社区|村|小区|行政村|自然村|网格|小组|支部|党支部|检测点|服务队|项目|企业|街道|乡镇|卡口|点位|班级|家庭|省份|城市|国家|出入口|临时)",
        "个",
    ),
    (r"(?:上午|下午|凌晨|晚上?|早上|中午|傍晚)(?P<x>)[时点](?:许|左右|\d+分|整)", "时"),
    (
        rf"(?<=[\d〇一二三四五六七八九十]){_CLASS}、(?P<x>)(?:班|号楼|栋|幢|单元|号线|號樓)(?=$|[的，。、；和等学同居])",
        "、",
    ),
    (
        rf"(?:{_EDGE}|(?<=[于在自从到至])|(?<=截至))(?P<x>)年(?P<y>)月(?P<z>)日(?=$|[，。、；：,;）)—-]|[凌上下晚中早起至在，\u4e00-\u9fff])(?!期|份|生)",
        "年",
    ),
    (rf"(?:{_EDGE}|(?<=[于自从到至])|(?<=截至))(?P<x>)年(?P<y>)月(?=[，间起至在]|有|正式|，)", "年"),
    (r"(?<=\d年)(?P<x>)月(?P<y>)日", "月"),
    (r"(?<=[于自])(?P<x>)年(?=[，。；出在获进成创建发毕]|开始|起)(?!发夜)", "年"),
    (r"从(?P<x>)年(?:到|至)(?P<y>)年", "年"),
    (r"(?:总|占地|建筑|种植)?面积(?:约为|约|为|达到?|是|有)?(?P<x>)(?:平方公里|平方千米|平方米|公顷|亩)", "面积"),
    (r"人口(?:总数)?(?:约为|约|为|有|仅有?|达到?)(?P<x>)万?人(?=$|[，。、；）])", "人口"),
    (r"(?:导致|造成|致)(?P<x>)人(?:死亡|受伤|遇难|失踪|轻伤|重伤)", "人"),
    (rf"逾(?P<x>)(?:人|名|户|家|公里){_END}", "逾"),
    (r"(?<!甚)(?<=至)(?P<x>)年(?![初底末中终关度级轻龄头内货糕画夜幼老少长月纪岁华会报薪青资假金])", "年"),
    (r"(?<![对由关处属在终位甚限基])于(?P<x>)年(?=[，,。；、）)至秋春夏冬间\d]|[成出生开建创改获发加]\S)", "年"),
    (r"(?<![来独各])自(?P<x>)年(?=[，,。；、）)至秋春夏冬间起\d])", "年"),
    (r"(?:在|到|从|截至|直至)(?P<x>)年(?=[，,。；）)秋春夏冬间]|至\d|代[，初末中])", "年"),
    (rf"{_EDGE}(?P<x>)年(?=[，,。；）)秋春夏冬至]|间[，有]|代[，初末中后])", "年"),
    (r"(?<=\d年)(?P<x>)月(?![薪报刊均饼租票份光季台])(?=[，,。；、）)至起到初底末以开\u4e00-\u9fff])", "月"),
    (r"同年(?P<x>)月(?=[，\d起])", "月"),
    (r"\d月(?:至|到)(?P<x>)月(?=[，。；、）)期间的])", "月"),
    (rf"(?:{_EDGE}|[于在从自到至])(?P<x>)月(?=至\d|[上中下]旬)", "月"),
    (r"(?<=\d月)(?P<x>)日(?![常均本报報益语語子夜程出照落军軍元薪耗产销趋渐用志记光后前内数文租光托式系圆照])", "日"),
    (r"人口(?:总数)?(?P<x>)人(?=$|[，。、；（(])", "人口"),
    (r"密度(?:约为|为|约|达到?)?(?P<x>)人(?=[/／每])", "密度"),
    (r"(?<![次等门府落及科品甲宅])第(?P<x>)(?:个|任|集|号|层|站|代)(?=[\u4e00-\u9fff，。、])", "第"),
    (r"(?:持续|历时|为期|不到|长达|最多|至少|过去|未来|维持)(?P<x>)个月(?=$|[，。、；的内来后前以])", "个月"),
    (
        r"(?:由|来自|与|共|覆盖|遍及|涉及|包括|分为|下设|下辖|管辖|获得|全国|全球)(?P<x>)个(?:国家|地区|省份?|城市|县市?|行政区|乡镇?|镇|村|社区|单位|项目|学院|学科|品种|房间|座位|席位|部门|选区|车站|民族|亚冠)",
        "个",
    ),
    (
        r"(?:海拔|高度|水深|直径|跨度|身高|全长|[南北东西]宽|[东西南北]深|[东西南北]长|总长|长约|高约|宽约|深约|长达|高达|深达|海拔高度)(?:约为|为|约|达到?)?(?P<x>)(?:平方|立方|千|厘|毫|公)?[米里](?=$|[，。、；）)(（长宽高深])",
        "[米里]",
    ),
    (r"(?<=[，、；])(?:宽|长|高|深)(?:约|为|达)?(?P<x>)(?:厘|毫|公)?[米里](?=$|[，。、；）)])", "[米里]"),
    (r"(?:大约|约)(?P<x>)(?:厘|毫)?米(?=$|[，。、；）)长宽高深])", "米"),
    (
        r"(?:距离?|里程|站|[东西南北]面|以[东西南北]|相距|全程|长)(?:约为|为|约|达)?(?P<x>)公里(?=$|[，。、；）)外处])",
        "公里",
    ),
    (
        r"(?:体重|重量|重达|重约|净重|年产|产量|达到|总重)(?:约为|为|约|达)?(?P<x>)(?:公斤|千克|吨|克)(?=$|[，。、；）)])",
        "[吨克斤]",
    ),
    (
        r"(?:面积|库容|储量|总值|估价|产值|销量|流量|吞吐量|探明储量|建筑面积|蓄水量|装机容量|人口)(?:约为|为|约|达到?)?(?P<x>)[万亿](?:平方|立方|吨|桶|元|美元|人民币|港币|欧元|人次|人(?=$|[，。、；（])|千瓦|公顷|亩)",
        "[万亿]",
    ),
    (r"(?:约为|为)(?P<x>)亿(?=元|吨|桶|美元|立方|平方)", "亿"),
    (rf"{_EDGE}(?P<x>)岁(?=$|[，,）)。的起])", "岁"),
    (r"(?<=[于在到至])(?P<x>)岁(?=时[，候的就便]|以[上下前后])", "岁"),
)
_COMPILED = tuple((re.compile(pattern), word) for pattern, word in _PATTERNS)
_BARE_CLASS = re.compile(r"(?:初|高)[一二三](?P<x>)班、(?=(?P<y>)班(?:$|[的，。、；和等学同]))")
_QUICK = re.compile(
    "[名余约年月%％第岁元个時时点日逾米里万亿吨克]|密度|个|面积|人口|[致成]人|左右|百分之|、[班号栋幢单]|(?:增|降|升|减|发展|扩大)"
)


def find_missing(text: str, places: Sequence[Span], restored: Mapping[int, str]) -> list[Damage]:
    """Return the places inside `places` where a number was dropped, each an empty span.

    Args:
        text: the original text.
        places: where to look, in order.
        restored: characters proposed for masks, by offset, so that what counts behind a mask is seen.
    """
    found: dict[int, Damage] = {}
    masked = sorted(restored)
    for place in places:
        part = place.of(text)
        if not _QUICK.search(part):
            continue
        if masked:
            part = "".join(restored.get(place.start + index, char) for index, char in enumerate(part))
        for offset, word in _find(part):
            at = place.start + offset
            found.setdefault(at, _missing(at, word))
    return [found[at] for at in sorted(found)]


def _find(part: str) -> Iterator[tuple[int, str]]:
    for pattern, word in _COMPILED:
        if word[0] != "[" and word not in part:
            continue
        for match in pattern.finditer(part):
            for group in ("x", "y", "z"):
                if group in pattern.groupindex and match.start(group) >= 0:
                    # Where the pattern takes several units the one that stands there is named.
                    yield match.start(group), part[match.start(group) : match.end()] if word[0] == "[" else word
    if "班、" in part:
        for match in _BARE_CLASS.finditer(part):
            yield match.start("x"), "班"
            yield match.start("y"), "班"


def _missing(at: int, word: str) -> Damage:
    return Damage(
        "missing_number",
        Span(at, at),
        None,
        0.9,
        Message("damage.missing.number", "{word} stands here without its number", {"word": word}),
    )
