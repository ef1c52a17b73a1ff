import pytest

from reader.entities.measures import find_measures
from reader.entities.times import find_times


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("自5月6日清晨2时起封路", [("5月6日清晨2时", "XXXX-05-06T02")]),
        ("2021年第一季度增长", [("2021年第一季度", "2021-Q1")]),
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
        ("等了几天，休息几个小时，忙了一天", []),
        ("三年级二班一年一度", []),
    ],
)
def test_durations(text, found):
    assert [(mention.text, mention.value) for mention in find_measures(text) if mention.type == "DURATION"] == found
