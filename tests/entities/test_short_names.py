"""Short forms that are made by rule."""

import pytest

from reader.entities import analyse
from reader.entities.linking.short_names import short_names
from reader.entities.linking.short_persons import Calls


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("溪口师范大学", "溪口师大"),
        ("深圳市星澜科技股份有限公司", "星澜科技"),
        ("玄圃微电子（合肥）股份有限公司", "玄圃微"),
        ("武汉市公安局洪山分局", "洪山分局"),
    ],
)
def test_a_short_form_is_among_those_made(name, short):
    assert short in list(short_names(name))


def test_a_short_form_is_marked_and_linked_to_its_full_name():
    text = "深圳市星澜科技股份有限公司发布公告。昨日，星澜科技的股价上涨。"
    analysis = analyse(text)
    body = next(one for one in analysis.entities if one.type == "ORG")
    assert body.name == "深圳市星澜科技股份有限公司"
    assert "星澜科技" in body.aliases


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        ("中国驻大阪总领馆发布通知。", "ORG", ["中国驻大阪总领馆"]),
        ("他住在兆康苑，離漢返京。", "LOC", ["兆康苑", "漢", "京"]),
        ("小寒（化名）没有说话。", "PER", ["小寒"]),
        ("溪口镇的萧姓老翁报了警，萧翁说他怕。", "PER", ["萧姓老翁", "萧翁"]),
        ("印度尼西亚环境部长说，会再来。", "ORG", []),
        ("台21线坍方。", "LOC", ["台21线"]),
    ],
)
def test_what_the_rules_see_in_letters(text, kind, wanted):
    assert [one.text for one in analyse(text).mentions if one.type == kind] == wanted


@pytest.mark.parametrize("name", ["敬某*", "李*建", "王(小"])
def test_marks_in_a_name_are_no_pattern(name):
    text = "某某敬李李建建建王小小"
    assert list(Calls([name]).find(text, bytearray([1] * (len(text) + 1)))) == []


@pytest.mark.parametrize(
    ("text", "form", "full"),
    [
        ("东南亚国家联盟开会。东盟秘书长表示欢迎。", "东盟", "东南亚国家联盟"),
        ("国家发展和改革委员会发布消息。发改委表示，价格会下降。", "发改委", "国家发展和改革委员会"),
        ("清华大学和北京大学都来了。清华的学生说，北大的老师也来了。", "清华", "清华大学"),
        ("省第二人民医院收治伤员。二院医生表示，伤员平稳。", "二院", "省第二人民医院"),
        ("临川宏远化工有限公司停产。宏远化工去年亏损。", "宏远化工", "临川宏远化工有限公司"),
        ("青禾市宏远化工有限公司停产。村民说，宏远化工的水很臭。", "宏远化工", "青禾市宏远化工有限公司"),
        ("宏远化工厂去年停产。宏远化工的员工走了。", "宏远化工", "宏远化工厂"),
        ("瑞泰电器有限公司和瑞泰食品有限公司都来了。瑞泰电器赢了。瑞泰没有回应。", "瑞泰", "瑞泰"),
        ("武汉天河国际机场关闭。天河机场表示，航班取消。", "天河机场", "武汉天河国际机场"),
        ("国家发展和改革委员会说要查。国家发展改革委表示支持。", "国家发展改革委", "国家发展和改革委员会"),
        ("国家金融监督管理总局公布罚单。金融监管总局称，要查。", "金融监管总局", "国家金融监督管理总局"),
        ("台北地检署侦办此案。北检指出，证据确凿。", "北检", "台北地检署"),
        ("宏泰建工集团有限公司停工。宏泰建工集团负责人说，不知情。", "宏泰建工集团", "宏泰建工集团有限公司"),
        ("县林业局党委作出决定。县委表示同意。", "县委", "县委"),
    ],
)
def test_a_short_form_names_the_one_whose_words_it_is_made_of(text, form, full):
    of = {each: one.name for one in analyse(text).entities for each in (one.name, *one.aliases)}
    assert of[form] == full
