from itertools import pairwise

import pytest

from reader.entities import analyse
from reader.entities.measures.measures import find_measures
from reader.entities.types import Quantity


def quantities(text):
    return [mention for mention in find_measures(text) if mention.type == "QUANTITY"]


@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("约35万余人口居住", "35万余人口", Quantity(350000, "人口", "约 余", "人口")),
        ("共有18个社区", "18个社区", Quantity(18, "个", None, "社区")),
        ("投入711万元", "711万元", Quantity(7110000, "元", None, None)),
        ("经费931亿4,500万元", "931亿4,500万元", Quantity(93145000000, "元", None, None)),
        ("附近三十几家店面受影响", "三十几家店", Quantity(None, "家", None, "店")),
        ("有48人到场", "48人", Quantity(48, "人", None, "人")),
        ("占３５％", "35%", Quantity(35, "%", None, None)),
        ("占三分之二", "三分之二", Quantity(0.666667, None, None, None)),
        ("配64GB内存", "64GB", Quantity(64, "GB", None, None)),
        ("3名初中女生获奖", "3名初中女生", Quantity(3, "名", None, "初中女生")),
        ("三轮核酸", "三轮", Quantity(3, "轮", None, None)),
        ("几十名记者", "几十名记者", Quantity(None, "名", None, "记者")),
        ("500余村民", "500余村民", Quantity(500, "村民", "余", "村民")),
        ("超过300万市民", "300万市民", Quantity(3000000, "市民", "超过", "市民")),
        ("10-15名工人", "10-15名工人", Quantity(None, "名", None, "工人")),
        ("12座桥梁垮塌", "12座桥梁", Quantity(12, "座", None, "桥梁")),
        ("赔偿$300", "$300", Quantity(300, "$", None, None)),
        ("总值34.62万亿元", "34.62万亿元", Quantity(34_620_000_000_000, "元", None, None)),
        ("身高1米78", "1米78", Quantity(1.78, "米", None, None)),
        ("降到零下15摄氏度", "零下15摄氏度", Quantity(-15, "摄氏度", None, None)),
        ("罚新台币300元", "300元", Quantity(300, "新台币元", None, None)),
        ("来了十来个人", "十来个人", Quantity(10, "个", "来", "人")),
        ("不会超过20吨", "20吨", Quantity(20, "吨", "不会超过", None)),
        ("工资不得低于3000元", "3000元", Quantity(3000, "元", "不得低于", None)),
        ("并没有达到60分", "60分", Quantity(60, "分", "并没有达到", None)),
        ("尚未超过5%", "5%", Quantity(5, "%", "尚未超过", None)),
        ("未满14周岁", "14周岁", Quantity(14, "周岁", "未满", None)),
        ("低于6%", "6%", Quantity(6, "%", "低于", None)),
        ("找不到20个人", "20个人", Quantity(20, "个", None, "人")),
        ("奖金近万元", "万元", Quantity(10000, "元", "近", None)),
        ("上万元罚款", "上万元", Quantity(None, "元", None, None)),
        ("每万人拥有", "万人", Quantity(10000, "人", None, "人")),
        ("过百名街坊到场", "百名街坊", Quantity(100, "名", None, "街坊")),
        ("共 35 万人", "35 万人", Quantity(350000, "人", None, "人")),
        ("装机3千瓦", "3千瓦", Quantity(3, "千瓦", None, None)),
        ("装机五十万千瓦", "五十万千瓦", Quantity(500000, "千瓦", None, None)),
        ("气压980百帕", "980百帕", Quantity(980, "百帕", None, None)),
        ("十人死亡", "十人", Quantity(10, "人", None, "人")),
        ("周转量12亿吨公里", "12亿吨公里", Quantity(1_200_000_000, "吨公里", None, None)),
        ("发电2.4万兆瓦时", "2.4万兆瓦时", Quantity(24000, "兆瓦时", None, None)),
        ("产值翻了两番", "两番", Quantity(2, "番", None, None)),
        ("只剩千把人", "千把人", Quantity(1000, "人", "把", "人")),
        ("买了三斤半苹果", "三斤半", Quantity(3.5, "斤", None, None)),
        ("花了二十块零五毛", "二十块零五毛", Quantity(20.5, "块", None, None)),
        ("花三块五买的", "三块五", Quantity(3.5, "块", None, None)),
        ("三十九块九一箱", "三十九块九", Quantity(39.9, "块", None, None)),
        ("贷上十五万元", "十五万元", Quantity(150000, "元", None, None)),
        ("六成五的人赞成", "六成五", Quantity(6.5, "成", None, None)),
        ("血糖7.8mmol/L", "7.8mmol/L", Quantity(7.8, "mmol/L", None, None)),
        ("浓度35微克/立方米", "35微克/立方米", Quantity(35, "微克/立方米", None, None)),
        ("奖金5万元/人", "5万元/人", Quantity(50000, "元/人", None, None)),
        ("1/3的学生没来", "1/3", Quantity(0.333333, None, None, None)),
        ("百分之三到五", "百分之三到五", Quantity(None, "%", None, None)),
        ("增长百分之五十", "百分之五十", Quantity(50, "%", None, None)),
        ("占千分之一点五", "千分之一点五", Quantity(1.5, "‰", None, None)),
        ("¥199起", "¥199", Quantity(199, "¥", None, None)),
        ("买了四斤二两排骨", "四斤二两", Quantity(4.2, "斤", None, None)),
        ("布长三丈五尺", "三丈五尺", Quantity(3.5, "丈", None, None)),
        ("缴获四吨三，", "四吨三", Quantity(4.3, "吨", None, None)),
        ("全长12公里300米", "12公里300米", Quantity(12.3, "公里", None, None)),
        ("占一成半", "一成半", Quantity(1.5, "成", None, None)),
        ("减少两成三垃圾", "两成三", Quantity(2.3, "成", None, None)),
        ("因三万八酒款起争执", "三万八", Quantity(38000, None, None, None)),
        ("每座要价五十一万，", "五十一万", Quantity(510000, None, None, None)),
        ("被删的七百多万会影响步道", "七百多万", Quantity(7000000, None, "多", None)),
        ("比邻县贵了一倍", "一倍", Quantity(1, "倍", None, None)),
        ("工资三千五，够用", "三千五", Quantity(3500, None, None, None)),
        ("月薪从一万三降到", "一万三", Quantity(13000, None, None, None)),
        ("亏了四十来万，", "四十来万", Quantity(400000, None, "来", None)),
        ("气温在零下5度到3度之间", "零下5度到3度", Quantity(None, "度", None, None)),
        ("降到零下12℃至零下8℃", "零下12℃至零下8℃", Quantity(None, "℃", None, None)),
        ("风力八级", "八级", Quantity(8, "级", None, None)),
        ("获得五面金牌", "五面金牌", Quantity(5, "面", None, "金牌")),
        ("筹量增加一倍", "一倍", Quantity(1, "倍", None, None)),
        ("多花八十块运费", "八十块", Quantity(80, "块", None, None)),
        ("在目前三家工厂中", "三家工厂", Quantity(3, "家", None, "工厂")),
        ("涨了3.5个百分点左右", "3.5个百分点", Quantity(3.5, "个百分点", "左右", None)),
    ],
)
def test_quantity(text, surface, value):
    assert [(mention.text, mention.value) for mention in quantities(text)] == [(surface, value)]


@pytest.mark.parametrize(
    "text",
    [
        "一些人一样统一万一千万别十分一直",
        "一个人，一名学生，一位老人",
        "第二轮，第三名，第5个",
        "G20峰会，5G手机，歼-20战机",
        "电话12345678",
        "几个人，几名学生",
        "三元里，百度",
        "市值少了约亿元",
        "罚款万元，单位：亿元，共计千元，奖金百元",
        "十分好，十年如一日，十里长街",
        "大半年，小半天，早九晚五",
        "1/3发布，编号1/3",
        "12楼，3号线，二队",
        "守住最后一米",
        "百折不挠",
        "千家万户，三五成群，五花八门，四面八方",
        "2020款轿车停在三里屯，七匹狼门店",
        "曾两度前往，三期试验，四分之一决赛",
        "前三名，前十家，两面三刀",
        "他真是二百五，",
    ],
)
def test_what_is_no_quantity(text):
    assert quantities(text) == []


def test_fixed_words_hold_no_time():
    assert find_measures("光明日报，星期五餐厅，三更半夜，半年报") == []


def test_mentions_lie_where_they_say_and_do_not_overlap():
    text = "5月1日，全市２０个社区共3000多人用两个半小时清理了1.5万平方米。" * 20
    found = find_measures(text)
    assert len(found) == 100
    for before, after in pairwise(found):
        assert before.span.end <= after.span.start


def test_a_text_may_end_within_a_word():
    for text in ("分析了176份裁", "来了3名便"):
        assert all(mention.span.end <= len(text) for mention in find_measures(text))


def test_half_of_what_a_container_holds_is_counted():
    assert [(one.text, one.value) for one in find_measures("他吃了半碗面，喝了半杯水。")] == [
        ("半碗面", Quantity(0.5, "碗", None, "面")),
        ("半杯水", Quantity(0.5, "杯", None, "水")),
    ]


def test_two_round_numerals_make_an_inexact_one():
    assert [(one.text, one.value) for one in find_measures("来了十几二十个人。")] == [
        ("十几二十个人", Quantity(None, "个", None, "人"))
    ]


def test_what_leads_from_one_amount_to_another_is_no_range():
    assert [one.text for one in quantities("从三十块到三百块不等，由3元涨到5元，3元到5元都有。")] == [
        "三十块",
        "三百块",
        "3元",
        "5元",
        "3元到5元",
    ]


def test_what_was_done_so_often_is_not_what_is_counted():
    [found] = [one for one in analyse("他先后11次收受财物。").mentions if isinstance(one.value, Quantity)]
    assert (found.text, found.value.counts) == ("11次", None)


@pytest.mark.parametrize("counted", ["两起事故", "三户牧民", "14次重大险情", "两层毡子", "五百本书"])
def test_what_was_counted_and_follows_at_once_belongs_to_the_mention(counted):
    [found] = [one for one in analyse(f"报告里写着{counted}。").mentions if isinstance(one.value, Quantity)]
    assert found.text == counted


def test_a_number_without_a_unit_takes_no_other_number_in():
    assert [one.text for one in quantities("三千万买六十座凉亭")] == ["三千万", "六十座凉亭"]


def test_whose_parent_is_meant_is_not_counted():
    assert [one.text for one in find_measures("身为三个孩子母亲，她很忙。她有三个女儿。")] == ["三个孩子", "三个女儿"]


def test_what_is_counted_is_worded_as_the_article_writes_it():
    text = "20個社區參加，共3萬戶；20個臺灣學生。"
    counted = [one.value.counts for one in analyse(text).mentions if isinstance(one.value, Quantity)]
    assert counted == ["社區", "戶", "臺灣學生"]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("事故造成38吨废水泄漏。", "废水"),
        ("废水约38吨流入河道。", "废水"),
        ("工厂泄漏苯20吨。", "苯"),
        ("当地出动消防车12辆。", "消防车"),
        ("到场的有消防员60名。", "消防员"),
        ("三分之二的村民反对。", "村民"),
        ("35%的家庭停水。", "家庭"),
        ("当月的失业率为5.2%。", "失业率"),
        ("这条公路全长约38公里。", "公路全长"),
        ("公司被罚款20万元。", "罚款"),
        ("损失达300万元。", "损失"),
        ("合作社投入38万元，村民都同意。", "投入"),
        ("工程的资金缺口始终有2300万元。", "资金缺口"),
        ("工厂的市值蒸发约70亿元。", "市值蒸发"),
        ("农场的预付款增加到2.7亿元。", "预付款"),
        ("大米每公斤8元。", "每公斤"),
        ("银行发给他20万元的贷款。", "贷款"),
        ("老人花了3000元看病。", "花"),
        ("洗衣机全年只卖了3600台。", "洗衣机"),
        ("门票卖出800张。", "门票"),
        ("当地损失小麦860吨。", "小麦"),
        ("医院收治伤者11人，都已出院。", "伤者"),
        ("医药费已经花了18万元。", "医药费"),
        ("水库的淤積量是3,400萬立方公尺。", "淤積量"),
        ("當天的洩洪量是每秒2,150立方公尺。", "洩洪量"),
    ],
)
def test_what_is_counted_may_stand_beside_the_number_and_is_no_part_of_it(text, counted):
    [found] = [one for one in analyse(text).mentions if isinstance(one.value, Quantity)]
    assert (found.value.counts, counted in found.text) == (counted, False)


@pytest.mark.parametrize(
    "text",
    [
        "公司20吨，学校30吨。",
        "他住在5公里外的学校。",
        "距离学校5公里。",
        "学校为每户减免五吨水费。",
        "奖励企业20万元。",
        "工人生产了3600台，公司卖了300台。",
        "他从30元涨到40元。",
    ],
)
def test_what_only_stands_beside_a_number_is_not_counted(text):
    counted = [one.value.counts for one in analyse(text).mentions if isinstance(one.value, Quantity)]
    assert counted
    assert set(counted) == {None}


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("均价从每台2199元跌至1780元。", ["均价", "均价"]),
        ("占比由52%降至47.8%。", ["占比", "占比"]),
        ("猪肉价格从每公斤30元跌至22元，又回升到25元。", ["每公斤", "每公斤", "每公斤"]),
        ("水价为3元，书价为25元。", ["水价", "书价"]),
    ],
)
def test_what_changes_from_one_amount_to_another_is_counted_by_both(text, counted):
    assert [one.value.counts for one in analyse(text).mentions if isinstance(one.value, Quantity)] == counted


def test_what_is_counted_beside_the_number_is_worded_as_the_article_writes_it():
    text = "廢氣處理廠排出廢水38噸。"
    assert [one.value.counts for one in analyse(text).mentions if isinstance(one.value, Quantity)] == ["廢水"]


@pytest.mark.parametrize(
    ("text", "worded", "number", "unit"),
    [
        ("今年的销售额不能低于一个亿。", "一个亿", 100_000_000, None),
        ("厂里亏了两个多亿元。", "两个多亿元", 200_000_000, "元"),
        ("这座桥花了半个亿。", "半个亿", 50_000_000, None),
        ("要投几个亿。", "几个亿", None, None),
        ("缺口公布：3.6亿元", "3.6亿元", 360_000_000, "元"),
        ("回款不到一成", "一成", 1, "成"),
        ("产量增长超过一倍", "一倍", 1, "倍"),
        ("人民币3亿元", "3亿元", 300_000_000, "人民币元"),
        ("台币约3万元", "3万元", 30_000, "新台币元"),
        ("没收一公斤鱼干", "一公斤", 1, "公斤"),
        ("没有超过一米", "一米", 1, "米"),
    ],
)
def test_sums_as_they_are_spoken_and_shares_that_are_compared(text, worded, number, unit):
    ((found, value),) = [(one.text, one.value) for one in quantities(text) if isinstance(one.value, Quantity)]
    assert (found, value.number, value.unit) == (worded, number, unit)


@pytest.mark.parametrize(
    "text",
    [
        "村里没有一分钱收入",
        "工人一分钱没拿到",
        "迄今没拿到一毛钱",
        "粮食一斤也不剩",
        "成了一个亿万富翁",
        "这是五十步笑百步，此地无银三百两",
        "比分3:10人人都看见",
    ],
)
def test_what_says_that_there_is_nothing_and_set_phrases_count_nothing(text):
    assert quantities(text) == []


@pytest.mark.parametrize("blank", ["\u3000", " "])
def test_a_blank_parts_an_amount_from_the_phrase_behind_it(blank):
    text = f"前稅務處長索賄2450萬{blank}周啟雲判12年"
    found = analyse(text)
    assert [(one.text, one.type) for one in found.mentions] == [
        ("2450萬", "QUANTITY"),
        ("周啟雲", "PER"),
        ("12年", "DURATION"),
    ]


@pytest.mark.parametrize("text", ["走了 16 小时", "走了16 个小时", "走了3 周"])
def test_digits_may_be_set_apart_from_their_unit(text):
    assert [one.type for one in analyse(text).mentions] == ["DURATION"]


def test_units_and_qualifiers_are_worded_as_the_article_writes_them():
    text = "六十二戶裡只剩二十戶，補助台幣約三萬元，最老的九十歲，來過35萬餘名學生。"
    values = [one.value for one in analyse(text).mentions if isinstance(one.value, Quantity)]
    assert [(one.unit, one.qualifier) for one in values] == [
        ("戶", None),
        ("戶", None),
        ("新台幣元", "約"),
        ("歲", None),
        ("名", "餘"),
    ]


@pytest.mark.parametrize(("text", "type_", "worded", "qualifier"), [
    ("工程延誤逾18個月。", "DURATION", "逾18個月", "逾"),
    ("工程延误近三年。", "DURATION", "近三年", "近"),
    ("他们等了三天左右。", "DURATION", "三天左右", "左右"),
    ("工程做了不足两个月。", "DURATION", "不足两个月", "不足"),
    ("工程做了18个月。", "DURATION", "18个月", None),
    ("工程完成約73%。", "QUANTITY", "約73%", "約"),
    ("镇里有35万余人口。", "QUANTITY", "35万余人口", "余"),
    ("至少300個單位會入伙。", "QUANTITY", "至少300個單位", "至少"),
])  # fmt: skip
def test_how_exact_an_amount_is_stands_beside_it(text: str, type_: str, worded: str, qualifier: str | None) -> None:
    (found,) = [one for one in analyse(text).mentions if one.type in {"DURATION", "QUANTITY"}]
    said = found.value.qualifier if isinstance(found.value, Quantity) else found.qualifier
    assert (found.type, found.worded, said) == (type_, worded, qualifier)
