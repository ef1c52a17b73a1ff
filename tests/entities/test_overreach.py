"""Borders of names: what belongs to the words beside them. The texts are invented."""

import pytest

from reader.entities import analyse
from reader.entities.names.candidates import Candidate
from reader.entities.names.overreach import in_bounds


@pytest.mark.parametrize(
    ("text", "name", "kind", "wanted"),
    [
        ("前水务局副处长到庭", "前水务局", "ORG", [("水务局", "ORG")]),
        ("台湾前水务局科长到庭", "台湾前水务局", "ORG", [("台湾", "LOC"), ("水务局", "ORG")]),
        ("前海管理局局长到庭", "前海管理局", "ORG", [("前海管理局", "ORG")]),
        ("交通部委托学者调查", "交通部委", "ORG", [("交通部", "ORG")]),
        ("发改委任命两人", "发改委", "ORG", [("发改委", "ORG")]),
        ("白沙溪上游兴建水库", "白沙溪上游兴建水库", "LOC", [("白沙溪", "LOC")]),
        ("白沙溪水库迁村口述史", "白沙溪水库迁村", "LOC", [("白沙溪水库", "LOC")]),
        ("主张迁村", "迁村", "LOC", []),
        ("三村户数", "三村", "LOC", []),
        ("月眉国小教师", "月眉国", "LOC", [("月眉国小", "ORG")]),
        ("平埔寮国小关了", "平埔寮国小关", "LOC", [("平埔寮国小", "ORG")]),
        ("中国小学生", "中国", "LOC", [("中国", "LOC")]),
        ("蒲甘王国中部", "蒲甘王国", "LOC", [("蒲甘王国", "LOC")]),
        ("越国中小企业", "越国", "LOC", [("越国", "LOC")]),
        ("头目之子谷沐·瓦旦", "子谷沐·瓦旦", "PER", [("谷沐·瓦旦", "PER")]),
        ("总额（万元）", "万元", "PER", []),
        ("记者万元说", "万元", "PER", [("万元", "PER")]),
    ],
)
def test_names_keep_to_their_bounds(text, name, kind, wanted):
    start = text.index(name)
    found = in_bounds(text, [Candidate(start, start + len(name), kind, 0.9)])
    assert [(text[one.start : one.end], one.type) for one in found] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("（記者秦若嵐攝）", [("秦若嵐", "PER")]),
        ("經濟部水利局決定在白沙溪上游興建水庫。", [("經濟部水利局", "ORG"), ("白沙溪", "LOC")]),
        ("（圖／秦若嵐攝）", [("秦若嵐", "PER")]),
        ("部落族長古慕·烏茂的田被收走了。", [("古慕·烏茂", "PER")]),
        ("黃惠敏主張遷村造成部落瓦解。", [("黃惠敏", "PER")]),
        ("交通部委託秦若嵐團隊調查。", [("交通部", "ORG"), ("秦若嵐", "PER")]),
        ("監察院正調查都發局是否有其他官員涉案。", [("監察院", "ORG"), ("都發局", "ORG")]),
        ("補償總額（萬元）", []),
        ("當日主持的是副總工程司馬國雄。", [("馬國雄", "PER")]),
        ("記者司馬國雄到場。", [("司馬國雄", "PER")]),
        ("信是喬望之的姐姐喬婉如在1949年寫的。", [("喬望之", "PER"), ("喬婉如", "PER"), ("1949年", "TIME")]),
    ],
)
def test_names_in_sentences_keep_to_their_bounds(text, wanted):
    found = [(one.text, one.type) for one in analyse(text).mentions if one.type in {"PER", "LOC", "ORG", "TIME"}]
    assert found == wanted


def entities(text):
    return {one.name: one for one in analyse(text).entities}


def test_a_former_post_and_one_of_today_are_of_one_body():
    found = entities("前都市計畫局副局長駱景行到庭。都市計畫局局長尹大川說，尊重判決。")
    assert [name for name, one in found.items() if one.type == "ORG"] == ["都市計畫局"]
    assert [role.text for role in found["駱景行"].roles] == ["前都市計畫局副局長"]


def test_a_place_of_the_text_opens_an_enumeration_by_its_short_name():
    found = entities("受訪者有平寮村村長汪水木。淹沒的有平寮、石門頭與番仔埔。")
    assert found["平寮村"].aliases == ("平寮",)


def test_who_is_addressed_so_has_a_post_that_is_so_addressed():
    found = entities("月眉國小教師簡秋霞說，父親簡水木回家了。簡老師後來在縣城租屋。")
    assert found["簡秋霞"].aliases == ("簡老師",)
    assert found["簡水木"].aliases == ()


def test_a_true_name_may_stand_right_behind_the_one_that_is_used():
    found = entities("藥房的喬先生來了。喬先生本名喬望之，開了藥房。喬望之的姐姐也在。")
    assert found["喬望之"].aliases == ("喬先生",)
    assert found["喬望之"].roles == ()
