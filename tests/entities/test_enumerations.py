import pytest

from reader.entities import analyse


def names(text, kind):
    return [one.text for one in analyse(text).mentions if one.type == kind]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("土耳其的卡赫拉曼马拉什、哈塔伊、阿德亚曼等省受灾严重。", ["土耳其", "卡赫拉曼马拉什", "哈塔伊", "阿德亚曼"]),
        ("白沟河、小清河、拒马河水位暴涨。", ["白沟河", "小清河", "拒马河"]),
        ("汗尤尼斯一家医院被迫关闭。", ["汗尤尼斯"]),
        ("南川区金佛山出现火情。", ["南川区", "金佛山"]),
        ("青海海东市民和县中川乡受损。", ["青海", "海东市", "民和县", "中川乡"]),
        ("每日经济新闻呼和浩特10月30日电（记者 贺兰山）今年牛奶便宜。", ["呼和浩特"]),
        ("他代理的河北保定市场销量涨了两成。", ["河北", "保定"]),
        ("滨河东路由玉泉桥东侧封闭，15路公交车改道。", ["滨河东路", "玉泉桥"]),
        ("美国总统在白宫说，日英签署了协议。", ["美国", "白宫", "日", "英"]),
        ("球队夺得亚洲杯冠军，英媒称赞。", []),
    ],
)
def test_places_by_what_stands_beside_them(text, places):
    assert names(text, "LOC") == places


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("西北工业大学航空学院的教授支援朝说，他的报告拿来就能当教材。", ["支援朝"]),
        ("湾坝镇人民政府镇长泽仁邓珠在电话中介绍，镇上没有人员伤亡。", ["泽仁邓珠"]),
        ("专家普遍认为，水位还会上涨。", []),
        ("志愿者和专家说，水位还会上涨。", []),
    ],
)
def test_persons_between_a_post_and_a_verb(text, people):
    assert names(text, "PER") == people
