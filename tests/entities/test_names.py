"""Names: what the rules add to the network, by example. The texts are invented."""

from itertools import pairwise

import pytest

from reader.entities import analyse


def names(text, kind):
    return [one.text for one in analyse(text).mentions if one.type == kind]


def test_a_chain_of_places_is_one_mention_a_level():
    assert names("记者从太原市小店区小店街道了解到情况。", "LOC") == ["太原市", "小店区", "小店街道"]


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        ("他在北京大学法学院读书。", "ORG", ["北京大学法学院"]),
        ("宁德时代和比亚迪分别下跌。", "ORG", ["宁德时代", "比亚迪"]),
        ("湖北今天律师事务所律师殷正文提醒大家。", "ORG", ["湖北今天律师事务所"]),
        ("小店街道党群服务中心主任李全权说。", "ORG", ["小店街道党群服务中心"]),
        ("《体坛周报》评论说，这是一场胜利。", "ORG", ["体坛周报"]),
        ("她唱了自己写的《云上的操场》。", "WORK", ["云上的操场"]),
        ("他赴台访问，次日返京。", "LOC", ["台", "京"]),
        ("物业小区实行连片管理，社区医院也开门了。", "LOC", []),
        ("志愿者来到和谐公园北停车场继续忙碌。", "LOC", ["和谐公园北停车场"]),
        ("队伍从医院一直排到成功路，没有人说话。", "LOC", ["成功路"]),
        ("一名监利籍女工提着被子。", "LOC", ["监利"]),
        ("开了一间名叫“留下书舍”的独立书店。", "ORG", ["留下书舍"]),
        ("孩子们很快学会了包粽子。", "ORG", []),
        ("老党员廉效清是社区干部。", "PER", ["廉效清"]),
        ("犯罪嫌疑人李某某被抓获。", "PER", ["李某某"]),
    ],
)
def test_rules_find_what_the_network_misses(text, kind, wanted):
    assert names(text, kind) == wanted


def test_bylines_hold_names_and_not_their_words():
    text = "村里通了电。\n（记者 周立平 通讯员 杨满秀）"
    assert names(text, "PER") == ["周立平", "杨满秀"]


def test_traditional_scores_as_simplified():
    simple = analyse("武汉市公安局洪山分局民警鲁毅介绍，案件已经侦破。")
    other = analyse("武漢市公安局洪山分局民警魯毅介紹，案件已經偵破。")
    assert [(one.span, one.type) for one in simple.mentions] == [(one.span, one.type) for one in other.mentions]
    assert [one.text for one in other.mentions][-1] == "魯毅"


def test_a_name_found_once_is_found_everywhere():
    text = "社区党委书记骆敏介绍，社区里老人多。\n每到周末，骆敏都来。骆敏，大家都认识。"
    assert names(text, "PER") == ["骆敏"] * 3


def test_mentions_never_overlap_and_say_what_stands_there():
    text = "21世纪经济报道记者王小明10月3日从深圳市星澜科技股份有限公司获悉，公司投入3亿元。"
    mentions = analyse(text).mentions
    assert all(one.span.of(text) == one.text for one in mentions)
    assert all(a.span.end <= b.span.start for a, b in pairwise(mentions))
