"""Organisations: names put together around their closing word, branches and departments, media as sources."""

import re
from collections.abc import Iterator, Sequence

from reader.entities.candidates import Candidate, trim
from reader.entities.tokens import Token

_CLOSING = (
    "公司 有限公司 有限责任公司 股份有限公司 集团 集团公司 分公司 子公司 总公司 控股 银行 支行 分行 信用社 大学 学院 医院 卫生院 中学 小学 高中 初中 一中 二中"
    " 三中 四中 五中 六中 七中 八中 九中 十中 幼儿园 学校 职校 党校 研究院 研究所 研究中心 服务中心 指挥中心 疾控中心 中心 委员会 委 局 部"
    " 厅 署 司 法院 人民法院 中级人民法院 检察院 人民检察院 政府 人民政府 省委 市委 区委 县委 镇党委 党委 党工委 纪委 纪委监委 监委 政法委 发改委"
    " 卫健委 卫生健康委 宣传部 组织部 统战部 党组 人大 政协 人大常委会 常委会 协会 学会 联合会 基金会 商会 总会 工会 妇联 团委 团市委 党支部 支部"
    " 党总支 总支 派出所 公安局 公安分局 分局 公安厅 公安部 支队 大队 中队 总队 救援队 交警支队 交警大队 消防队 消防站 报社 电视台 广播电台"
    " 日报 晚报 晨报 早报 时报 都市报 周刊 通讯社 新闻网 新闻社 在线 出版社 杂志社 俱乐部 队 国家队 男足 女足 男篮 女篮 女排 男排 足协 篮协"
    " 乐团 剧团 剧院 歌舞团 艺术团 合唱团 大使馆 领事馆 总领事馆 使馆 军区 战区 部队 舰队 工厂 厂 电厂 矿 煤矿 事务所 律师事务所 合作社 居委会"
    " 居民委员会 村委会 村民委员会 业委会 街道办 街道办事处 办事处 管委会 管理委员会 联盟 组织 工作室 实验室 指挥部 办公室 办公厅 应急管理局"
    " 总局 管理局 管理处 管理所 监管局 监督管理局 市场监管局 税务局 教育局 卫生局 财政局 交通局 住建局 城管局 民政局 教育部 外交部 国防部 商务部"
    " 财政部 内政部 国务院 白宫 议会 国会 众议院 参议院 法庭 最高法院 警察局 警局 交易所 证券 保险 科技 传媒 药业 地产 置业 物业 基金 养老院"
    " 敬老院 福利院 救助站 志愿服务队 志愿队 服务队 宣讲团 代表团 工作组 治保组 专家组 药房 药店 酒店 饭店 宾馆 餐厅 超市 商店 门诊部 急诊科 科 系"
    " 频道 卫视 客户端 研究会 促进会 博物院 气象台 气象局 地震局 海关 海警局 警方 党 民进党 国民党 议院 内阁 国家卫健委 智库 论坛报 邮报 卫报 新闻 电台 通信社"
    " 教育厅 卫健局 疾控局 消防局 铁路局 水利局 农业农村局 文旅局 文化和旅游局 人社局 自然资源局 生态环境局 交通运输局 总部 总署 庭 监管局 院"
)
CLOSING = frozenset(_CLOSING.split())
_WEAK = frozenset(
    "中心 部 司 委 局 厅 署 队 厂 矿 党 组织 科技 新闻 在线 地产 证券 保险 基金 控股 物业 科 系 庭 院 酒店 饭店 宾馆 餐厅 超市 商店 药店 药房 学校 医院"
    " 公司 政府 部队 总部 传媒 药业 论坛 工厂 警方 办公室 电台 组织 联盟".split()
)
_NEVER_ALONE = frozenset({"警方", "新闻", "科技", "物业", "地产", "在线", "系", "组织"})
_INSIDE = frozenset({"n", "nz", "nw", "nr", "vn", "an", "a", "f", "s", "STEM", "LOC", "ORG", "PER", "m", "ad", "j"})
_ANCHORS = frozenset({"LOC", "ORG", "nz", "STEM", "nw"})
_BUILDINGS = ("馆", "大厦", "大楼", "广场", "公园", "机场", "车站", "体育场", "体育中心", "会展中心", "大剧院", "大会堂", "礼堂", "小区", "村")
_LOOSE = _INSIDE | {"v", "vd", "d", "TIME", "q", "r", "xc"}
_FIRM = frozenset({"有限公司", "有限责任公司", "股份有限公司", "律师事务所", "事务所", "会计师事务所", "合作社"})
_BREAKS = frozenset(
    "全国 各地 各 该 本 某 有关 相关 多家 一家 全部 所有 其他 其它 部分 同一 当地 附近 下属 所属 旗下 一名 两名 一个 两个 第一 首家 首个 目前 现任 前"
    " 原 时任 记者 来自 工作人员 居民 市民 学生 教师 医生 护士 专家 老师 职工 员工 家长 群众 干部 党员 共同 联合 地方 上述 双方 之一 主任 书记 局长 院长"
    " 校长 经理 董事长 总裁 主席 部长 市长 省长 县长 区长 总统 总理 首相 外长 防长 发言人 教授 副教授 博士 硕士 先生 女士 同志 企业 机构 最 日前 近日"
    " 最大 知名 著名 唯一 普通 东部 西部 南部 北部 中部 战 外".split()
)
_DECLARED = re.compile(r"[（(](?:以下|下称|以下简称|简称|下简称)+[“\"「]?(?P<short>[\u4e00-\u9fffA-Za-z0-9]{2,12})[”\"」]?[）)]")
_SOURCE = re.compile(
    r"(?:^|(?<=[\s（(，。“据]))(?P<name>[\u4e00-\u9fffA-Za-z]{2,8}?(?:新闻|网|日报|晚报|时报|都市报|社|周刊|在线|客户端|电视台|卫视|频道))"
    r"(?=讯|消息|记者|特约|实习|报道|\d{1,2}月\d{1,2}日(?:电|讯|消息|报道))",
    re.MULTILINE,
)
_BRANCH = frozenset(
    "党委 党组 党支部 支部 党总支 团委 工会 纪委 办公室 宣传部 组织部 学院 研究院 研究所 研究中心 医院 附属医院 系 中心 实验室 分公司 分行 支行 支队 大队"
    " 中队 派出所 分局 急诊科 法学院 医学院 商学院 第一医院 第二医院 总部 委员会 分校 附属中学 新闻系".split()
)


def find_organisations(text: str, tokens: Sequence[Token]) -> Iterator[Candidate]:
    """Propose the organisations of one sentence, given as words with the gazetteer over them."""
    for at, word in enumerate(tokens):
        if word.tag == "ORG" and word.text.endswith(_BUILDINGS) and not word.text.endswith(("使馆", "领事馆")):
            start, end = trim(text, word.start, word.end)
            yield Candidate(start, end, "LOC", word.confidence, 2)
        elif word.tag == "ORG":
            start, end = trim(text, word.start, _branch_end(tokens, at))
            first = _anchor(tokens, at)
            if end > start and tokens[first].start < start and not _joined(text, tokens[first].start, start):
                start = tokens[first].start
            if end > start and not text[start:end].isdigit() and end - start > 1:
                yield Candidate(start, end, "ORG", word.confidence, 2)
        elif _closes(word):
            found = _built(text, tokens, at)
            if found is not None:
                yield found


def _joined(text: str, start: int, end: int) -> bool:
    """Say whether the piece between holds a mark that parts two names."""
    return any(mark in text[start:end] for mark in "、，,。；;：:！？ \n“”（）()")


def _closes(word: Token) -> bool:
    """Say whether a word closes the name of an organisation."""
    if word.tag in {"PER", "LOC", "v", "r", "m", "TIME"} and word.text not in CLOSING:
        return False
    return word.text in CLOSING or any(
        len(word.text) > size and word.text[-size:] in CLOSING - _WEAK for size in (5, 4, 3, 2)
    )


def _branch_end(tokens: Sequence[Token], at: int) -> int:
    """Return where an organisation ends once its branches after it are taken in: 北京大学|法学院."""
    end = at
    for place in range(at + 1, min(at + 5, len(tokens))):
        word = tokens[place]
        if word.text in _BRANCH or (word.text in CLOSING - _WEAK and word.tag in {"n", "nz", "ORG", "j"}):
            end = place
        elif word.tag not in {"n", "nz", "vn", "LOC", "STEM", "a"} or word.text in _BREAKS:
            break
    return tokens[end].end


def _anchor(tokens: Sequence[Token], at: int) -> int:
    """Return the first word of the run of places right before a word."""
    first = at
    while first > 0 and tokens[first - 1].tag in {"LOC", "STEM"} and tokens[first - 1].end == tokens[first].start:
        first -= 1
    return first


def _built(text: str, tokens: Sequence[Token], at: int) -> Candidate | None:
    """Return the organisation that a closing word ends, if something before it is a name."""
    first, anchor, surely = at, None, False
    own = len(tokens[at].text) > 3 and tokens[at].tag in {"nz", "n"} and tokens[at].text not in CLOSING
    for place in range(at - 1, max(-1, at - 9), -1):
        word = tokens[place]
        if word.tag not in (_LOOSE if tokens[at].text in _FIRM else _INSIDE) or word.text in _BREAKS or word.text.strip(" \n\u3000") == "":
            break
        if word.tag == "PER" and place < at - 1 and anchor is not None:
            break
        if word.tag == "m" and place != at - 1:
            break
        if word.tag in _ANCHORS or (word.tag == "PER" and place == at - 1):
            anchor = place
            surely = surely or word.tag in {"LOC", "ORG", "STEM"}
        elif word.text.isascii() and word.text.isalnum() and word.tag != "m":
            anchor = place
        first = place
    if anchor is None:
        return Candidate(tokens[at].start, tokens[at].end, "ORG", 0.55) if own and _named(tokens[at]) else None
    last = tokens[at]
    if last.text in _NEVER_ALONE or (last.text in _WEAK and not surely and anchor == at - 1 and tokens[anchor].tag != "nz"):
        return None
    start, end = trim(text, tokens[anchor].start, _branch_end(tokens, at))
    if _joined(text, start, end) or end - start < 3:
        return None
    return Candidate(start, end, "ORG", 0.8 if surely else 0.65, 1)


def _named(word: Token) -> bool:
    """Say whether a single word is an organisation's own name: 国家卫健委, 最高人民法院."""
    return word.text.startswith(("国家", "最高", "中央", "全国")) and not word.text.startswith("国家公园")


def find_media(text: str, start: int, end: int) -> Iterator[Candidate]:
    """Propose media and declared short forms in a piece of text."""
    for found in _SOURCE.finditer(text, start, end):
        yield Candidate(*found.span("name"), "ORG", 0.8, 1)
    for found in _DECLARED.finditer(text, start, end):
        yield Candidate(*found.span("short"), "ORG", 0.8)


def declared(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield `(where the bracket opens, start, end)` of each declared short form: …（以下简称“…”）."""
    for found in _DECLARED.finditer(text):
        yield found.start(), *found.span("short")
