from dataclasses import replace

import pytest

from reader.article.article import Metadata
from reader.entities import analyse
from reader.entities.measures.measures import find_measures
from reader.entities.measures.time_reference import Reference
from reader.entities.measures.times import find_times
from reader.importers import open_article


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("自5月6日清晨2时起封路", [("5月6日清晨2时", "XXXX-05-06T02")]),
        ("2021年第一季度增长", [("2021年第一季度", "2021-Q1")]),
        ("112年5月18日开工，111年11月停工", [("112年5月18日", "2023-05-18"), ("111年11月", "2022-11")]),
        ("公元112年5月，汉军出征", [("公元112年5月", "0112-05")]),
        ("上世纪90年代建成", [("上世纪90年代", "199X")]),
        ("今日（17日）近9时抵达", [("今日（17日）近9时", "XXXX-XX-17T09")]),
        ("11月2日至8日举行", [("11月2日至8日", "XXXX-11-02/XXXX-11-08")]),
        ("2019年至2021年", [("2019年至2021年", "2019/2021")]),
        ("民国98年3月", [("民国98年3月", "2009-03")]),
        ("二〇一七年六月", [("二〇一七年六月", "2017-06")]),
        ("光绪二十四年变法", [("光绪二十四年", "1898")]),
        ("与去年同期相比", [("去年同期", "XXXX")]),
        ("上周三下午开会", [("上周三下午", "XXXX-WXX-3TXX")]),
        ("12月4日（周四）晚8时30分", [("12月4日（周四）晚8时30分", "XXXX-12-04T20:30")]),
        ("2022-10-07 11:28", [("2022-10-07 11:28", "2022-10-07T11:28")]),
        ("国庆中秋双节", [("国庆", "XXXX-10-01"), ("中秋", "XXXX-XX-XX")]),
        ("前三季度和1至10月", [("前三季度", "XXXX-Q1/XXXX-Q3"), ("1至10月", "XXXX-01/XXXX-10")]),
        ("上午9点到下午5点", [("上午9点到下午5点", "XXXX-XX-XXT09/XXXX-XX-XXT17")]),
        ("端午假期，正月十五", [("端午假期", "XXXX-XX-XX"), ("正月十五", "XXXX-XX-XX")]),
        ("２０２３年５月１日", [("2023年5月1日", "2023-05-01")]),
        ("上世纪七八十年代的厂房", [("上世纪七八十年代", "197X/198X")]),
        ("周二到周四值班", [("周二到周四", "XXXX-WXX-2/XXXX-WXX-4")]),
        ("前9个月亏损", [("前9个月", "XXXX-01/XXXX-09")]),
        ("预计5、6月份开园", [("5、6月份", "XXXX-05/XXXX-06")]),
        ("2022-2023赛季", [("2022-2023赛季", "2022/2023")]),
        ("凌晨1时许到达", [("凌晨1时", "XXXX-XX-XXT01")]),
        ("2026年第三季出货", [("2026年第三季", "2026-Q3")]),
        ("除夕夜值守", [("除夕夜", "XXXX-XX-XX")]),
        ("令和元年即位，道光二十年开战", [("令和元年", "2019"), ("道光二十年", "1840")]),
        ("8月30日抵达，次日返回", [("8月30日", "XXXX-08-30"), ("次日", "XXXX-08-31")]),
        ("北京时间26日晚开赛", [("北京时间26日晚", "XXXX-XX-26TXX")]),
        ("15日夜间翻过山", [("15日夜间", "XXXX-XX-15TXX")]),
        ("周四至周六十三条线路停运", [("周四至周六", "XXXX-WXX-4/XXXX-WXX-6")]),
        ("周一至周五8:30开门", [("周一至周五8:30", "XXXX-WXX-1T08:30/XXXX-WXX-5T08:30")]),
        ("大桥年内开工，今冬封路", [("年内", "XXXX"), ("今冬", "XXXX-24")]),
        ("十一点前熄灯，别熬过十二点。", [("十一点", "XXXX-XX-XXT11"), ("十二点", "XXXX-XX-XXT12")]),
        ("2月12日元宵节开幕", [("2月12日元宵节", "XXXX-02-12")]),
        ("2024/25学年招生", [("2024/25学年", "2024/2025")]),
        ("2019年12月31日关门，翌日重开", [("2019年12月31日", "2019-12-31"), ("翌日", "2020-01-01")]),
    ],
)
def test_times_and_their_values(text, found):
    assert [(mention.text, mention.value) for mention in find_times(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "近日，目前，当天，那天，前段时间",
        "提出3点建议",
        "3号楼和5号线",
        "统一，十分，一点也不",
        "今后天气转凉",
        "90后青年",
        "三日游",
        "比分3:10",
        "以上周期",
        "粤府发〔2022〕18号，上述文件",
        "每周一打针，每逢周末，每周一至周五到岗",
        "三年内，合同期年内外",
    ],
)
def test_what_is_no_time(text):
    assert find_times(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("干了16个小时", [("16个小时", "PT16H")]),
        ("过了两个月", [("两个月", "P2M")]),
        ("几十年的邻居", [("几十年", None)]),
        ("第32天", [("32天", "P32D")]),
        ("一个半小时后", [("一个半小时", "PT1H30M")]),
        ("3年零2个月", [("3年零2个月", "P3Y2M")]),
        ("成绩是1分30秒", [("1分30秒", "PT1M30S")]),
        ("5至7天", [("5至7天", None)]),
        ("两天一夜", [("两天一夜", "P2D")]),
        ("提前48小时张贴，前三天", [("48小时", "PT48H"), ("三天", "P3D")]),
        ("游出2分14秒07，快了1秒32", [("2分14秒07", "PT2M14.07S"), ("1秒32", "PT1.32S")]),
        ("有一年塌方，一个月要800元，那一年", []),
        ("等了十多天，又等了二十来天", [("十多天", None), ("二十来天", None)]),
        ("12日两天内", [("两天", "P2D")]),
        ("三分钟热度，三天两头，千百年来", []),
        ("等了几天，休息几个小时，忙了一天", []),
        ("三年级二班一年一度", []),
    ],
)
def test_durations(text, found):
    assert [(mention.text, mention.value) for mention in find_measures(text) if mention.type == "DURATION"] == found


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("昨天", "2023-03-01"),
        ("前天晚上", "2023-02-28TXX"),
        ("去年", "2022"),
        ("去年12月", "2022-12"),
        ("今年5月1日", "2023-05-01"),
        ("明年一季度", "2024-Q1"),
        ("上月", "2023-02"),
        ("下个月15日", "2023-04-15"),
        ("上周五", "2023-02-24"),
        ("本周一上午", "2023-02-27TXX"),
        ("12月25日", "2022-12-25"),
        ("4月7日", "2023-04-07"),
        ("12月30日至1月2日", "2022-12-30/2023-01-02"),
        ("28日", "2023-02-28"),
        ("今日（2日）近9时", "2023-03-02T09"),
        ("1998年8月", "1998-08"),
    ],
)
def test_relative_times_are_resolved_against_the_day_of_publication(text, value):
    assert [one.value for one in find_times(text, Reference(2023, 3, 2))] == [value]


def test_what_the_day_of_publication_leaves_open_stays_open():
    assert [one.value for one in find_times("昨天，去年，4月7日", Reference(2023))] == [
        "XXXX-XX-XX",
        "2022",
        "2023-04-07",
    ]
    assert Reference.parse("2023-02-31T10:00").date is None
    assert Reference.parse(None) is None


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("3月14日起火。5月6日开会。14日早晨的火很大。", ["2023-03-14", "2023-05-06", "XXXX-XX-14TXX"]),
        ("3月14日起火。15日查看现场。", ["2023-03-14", "XXXX-XX-15"]),
        ("4月28日起火。3日查看现场。", ["2023-04-28", "2023-05-03"]),
        ("5月14日起火。15日查看，14日的火很大。", ["2023-05-14", "2023-05-15", "2023-05-14"]),
        ("15日查看现场。", ["2023-05-15"]),
    ],
)
def test_a_day_whose_month_the_dates_told_before_make_doubtful_is_left_open(text, values):
    assert [one.value for one in find_times(text, Reference(2023, 5, 18))] == values


def test_a_repost_dates_nothing():
    article = open_article("甲市消息\n\n昨天，甲市开会讨论桥梁。".encode(), "a.txt")
    facts = (Metadata(posted_at="2023-11-06T21:28"), Metadata(published="2023-11-06"))
    found = [analyse(replace(article, metadata=each)).mentions for each in facts]
    assert [[one.value for one in each if one.type == "TIME"] for each in found] == [["XXXX-XX-XX"], ["2023-11-05"]]


def test_a_books_own_yesterday_is_not_the_day_before_it_was_published_unless_the_reader_says_so():
    article = open_article("第一章\n\n昨天，他回到甲市，开会讨论桥梁。".encode(), "a.txt")
    book = replace(article, importer="epub 1")
    dated, entered = Metadata(published="2023-11-06"), Metadata(published="2023-11-06", entered=("published",))
    told = [
        [one.value for one in analyse(replace(each, metadata=facts)).mentions if one.type == "TIME"]
        for each, facts in ((article, dated), (book, dated), (book, entered))
    ]
    assert told == [["2023-11-05"], ["XXXX-XX-XX"], ["2023-11-05"]]


def test_a_month_and_a_bare_day_are_of_the_lunar_calendar():
    assert [(one.text, one.value) for one in find_times("八月十五那天，她回家了。八月三十名学生返校。")] == [
        ("八月十五", "XXXX-XX-XX"),
        ("八月", "XXXX-08"),
    ]


def test_what_comes_every_month_or_year_is_of_no_one_year():
    published = Reference(2023, 11, 6)
    found = find_times("每月15日公布账目，每年5月1日休息，每月四千元。", published)
    assert [(one.text, one.value) for one in found] == [("每月15日", "XXXX-XX-15"), ("每年5月1日", "XXXX-05-01")]


@pytest.mark.parametrize(
    ("text", "worded", "value"),
    [
        ("上午9点到11点半", "上午9点到11点半", "XXXX-XX-XXT09/XXXX-XX-XXT11:30"),
        ("昨日下午2时30分许至5时", "昨日下午2时30分许至5时", "XXXX-XX-XXT14:30/XXXX-XX-XXT17"),
        ("晚上10点半至2点", "晚上10点半至2点", "XXXX-XX-XXT22:30/XXXX-XX-XXT02"),
        ("前天夜里十一点多", "前天夜里十一点多", "XXXX-XX-XXT23"),
        ("上午10点零3分", "上午10点零3分", "XXXX-XX-XXT10:03"),
        ("两点零七分", "两点零七分", "XXXX-XX-XXT02:07"),
        ("正月初五一大早", "正月初五一大早", "XXXX-XX-XXTXX"),
    ],
)
def test_parts_of_a_day_reach_over_a_range(text, worded, value):
    assert [(one.text, one.value) for one in find_times(text)] == [(worded, value)]


def test_a_year_and_a_length_of_time_beside_it_are_two():
    assert [(one.text, one.type) for one in find_measures("记着1967年一天之内卖光，第17分钟进球，半夜回家。")] == [
        ("1967年", "TIME"),
        ("17分钟", "DURATION"),
    ]


def test_days_that_are_a_limit_are_no_date():
    assert [(one.text, one.type, one.value) for one in find_measures("逾期30日不予受理，工期延长15日。")] == [
        ("30日", "DURATION", "P30D"),
        ("15日", "DURATION", "P15D"),
    ]


@pytest.mark.parametrize(
    ("text", "worded"),
    [
        ("上周二开庭", "上周二"),
        ("上周二审开庭", "上周"),
        ("下周一线员工放假", "下周"),
        ("上周四川下雨", "上周"),
        ("本周二手车降价", "本周"),
        ("本周二手术", "本周二"),
        ("从下周一起停水", "下周一"),
        ("本周一上午开会", "本周一上午"),
    ],
)
def test_a_numeral_that_begins_the_next_word_is_no_day_of_the_week(text, worded):
    assert [one.text for one in find_times(text)] == [worded]


def test_a_numeral_before_a_fixed_word_belongs_to_the_year():
    assert [(one.text, one.value) for one in find_measures("她是一九五一年生的，种的是一年生花草。")] == [
        ("一九五一年", "1951")
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("2018年春节前，厂长把他叫来，说今年不能亏。", ["2018-XX-XX", "XXXX"]),
        ("2019年3月，他在会上说：“大家辛苦了。今年不变。”今年，厂子关了。", ["2019-03", "XXXX", "2022"]),
        ("2019年，厂子亏了5亿元，厂长林河表示，今年会好。", ["2019", "2022"]),
        ("与2019年相比，林河说，今年好些。", ["2019", "2022"]),
        ("2019年3月，林河离开了。他说，今年会回来。", ["2019-03", "2022"]),
        ("2022年1月，林河说，今年会好。", ["2022-01", "2022"]),
    ],
)
def test_this_year_in_what_was_said_years_ago_is_not_the_year_of_publication(text, values):
    assert [one.value for one in find_times(text, Reference(2022, 6, 17))] == values


@pytest.mark.parametrize(
    ("text", "worded", "value"),
    [
        ("法院昨（十二）日判他九年", "昨（十二）日", "2024-06-12"),
        ("检方前（11）日约谈三人", "前（11）日", "2024-06-11"),
        ("今(13)日上午10时开庭", "今(13)日上午10时", "2024-06-13T10"),
        ("昨（12）晚间失火", "昨（12）晚间", "2024-06-12TXX"),
        ("昨（12日）晚失火", "昨（12日）晚", "2024-06-12TXX"),
        ("昨（二）日失火", "昨（二）日", "2024-06-02"),
        ("本（六）月底完工", "本（六）月底", "2024-06"),
        ("去（112）年5月动工", "去（112）年5月", "2023-05"),
    ],
)
def test_a_day_that_is_told_inside_of_its_word_is_one_date(text, worded, value):
    assert [(one.text, one.value) for one in find_times(text, Reference(2024, 6, 13))] == [(worded, value)]


@pytest.mark.parametrize("text", ["在此之前（11）日志遗失", "午后（三）日光斜照", "目前（10）日圆走低"])
def test_a_number_in_brackets_behind_other_words_is_no_day(text):
    assert find_times(text, Reference(2024, 6, 13)) == []
