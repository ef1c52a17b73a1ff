"""Short forms that are made by rule."""

import pytest

from reader.entities import analyse
from reader.entities.linking.short_names import short_names
from reader.entities.linking.short_persons import patterns


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
    assert not any(one.match("") for one in patterns([name]))
