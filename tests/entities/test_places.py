"""Places: what belongs to their names, and what only looks like one, by example. The texts are invented."""

import pytest

from reader.entities import analyse
from reader.entities.names.gazetteer import gazetteer


def names(text, kind):
    return [one.text for one in analyse(text).mentions if one.type == kind]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("台风登陆后折向西北，进入内陆。", []),
        ("震中在香港西南约200公里处。", ["香港"]),
        ("考察队在卡拉库里湖边扎营。", ["卡拉库里湖"]),
        ("雪崩掩埋了安吉里山南麓的帐篷。", ["安吉里山"]),
        ("大桥横跨双溪河河谷。", ["双溪河"]),
        ("渝万高铁全线进入运行试验，沪昆高速双向封闭。", ["渝万高铁", "沪昆高速"]),
        ("乘客改坐高铁，公司公路部门加班。", []),
        ("只要加沙不停火，航运就不会恢复。", ["加沙"]),
        ("那座摩天大楼里的超级市场关了门。", []),
        ("她去黄大仙祠还神。", ["黄大仙祠"]),
        ("预计明年6月，第二粮库将迁往柳树镇新址，原址改建公园。", ["柳树镇"]),
        ("昨天，地铁3号线小寨站往北的站台关闭。", ["地铁3号线", "小寨站"]),
        ("保洁员蔺素琴地铁站救人。", []),
        ("花莲县长到场，社皮村村长也来了。", ["花莲", "社皮村"]),
        ("途经长寿、垫江、梁平三地。", ["长寿", "垫江", "梁平"]),
        ("她在图宾根读书时认识了他。", ["图宾根"]),
        ("这本书三天加印两次。", []),
        ("往返嘉义布袋的客轮停航。", ["嘉义", "布袋"]),
        ("那条街的阀井漏过气。", []),
        ("工厂设在图林根州，二期在外喀尔巴阡州。", ["图林根州", "外喀尔巴阡州"]),
    ],
)
def test_a_place_is_its_name_and_no_more(text, wanted):
    assert names(text, "LOC") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("她被送到温州医科大学附属第一医院检查。", ["温州医科大学附属第一医院"]),
        ("要求县府建设处清查河岸。", ["县府建设处"]),
        ("马士基、赫伯罗特等航运公司绕行。", ["马士基", "赫伯罗特"]),
        ("中国常驻联合国副代表耿肃发言。", ["联合国"]),
        ("中间党主席反对这项指令，挪威新政府没有回应。", ["中间党"]),
        ("证书由西安市见义勇为基金会颁发。", ["西安市见义勇为基金会"]),
        ("爆炸波及建设银行乌海分行营业厅。", ["建设银行乌海分行"]),
        ("国民党籍立委呼吁补助。", ["国民党"]),
        ("上海法治报记者在法庭旁听。", ["上海法治报"]),
    ],
)
def test_a_body_is_whole_and_alone(text, wanted):
    assert names(text, "ORG") == wanted


def test_the_end_of_a_body_is_nobody_behind_a_post():
    assert names("公路局东区养护工程分局说，最快今天抢通。", "PER") == []


def test_a_japanese_name_keeps_its_last_character():
    assert names("首相宫城诚一取消了访问，发言人北村说，会改期。", "PER") == ["宫城诚一", "北村"]


def test_states_of_other_countries_are_known():
    assert {gazetteer().kind(name) for name in ("北卡罗来纳州", "下奥地利州", "喀拉拉邦")} <= {"world", "place"}


def test_a_name_of_several_parts_keeps_its_last_character_before_a_verb():
    assert names("颁奖词由评委会主席伊尔莎·克莱因宣读。", "PER") == ["伊尔莎·克莱因"]


def test_a_verb_to_the_network_is_a_person_behind_a_post_where_the_other_network_sees_one():
    assert names("从西安市见义勇为基金会理事长仝建军手里接过证书。", "PER") == ["仝建军"]


def test_one_part_of_a_mongol_name_is_a_name_behind_a_post():
    assert names("社工其其格挨个登记，一夜没合眼。", "PER") == ["其其格"]
