"""Who is who in one document."""

from dataclasses import replace

import pytest

from reader.article import Damage
from reader.article.structure.structure import Draft, build
from reader.entities import analyse
from reader.entities.linking.occurrences import stands_alone
from reader.errors import Message
from reader.text import Span


def entities(text):
    return {one.name: one for one in analyse(text).entities}


def test_surname_with_title_is_the_one_person_it_fits():
    found = entities("老党员廉效清是社区荣退干部。“廉主任还乐呵呵的。”居民们说。")
    assert found["廉效清"].aliases == ("廉主任",)


def test_surname_that_fits_two_people_stays_apart():
    found = entities("主任王慧来了，副主任王建国也来了。王主任说，大家辛苦了。")
    assert "王主任" not in found["王慧"].aliases
    assert "王主任" not in found["王建国"].aliases


def test_declared_short_form_is_an_alias():
    found = entities("深圳市星澜科技股份有限公司（以下简称“星澜科技”）发布报告。星澜科技表示，业绩稳定。")
    assert found["深圳市星澜科技股份有限公司"].aliases == ("星澜科技",)


def test_place_with_and_without_its_suffix_is_one():
    found = entities("山西省太原、晋中相继下雪。太原市气象台发布预警，太原市民纷纷拍照，太原市也开放了公园。")
    assert found["太原市"].aliases == ("太原",)


def test_ids_are_in_reading_order_and_agree_with_mentions():
    analysis = analyse("张三丰和李四海在北京市见面。张三丰说：“你好。”")
    assert [one.id for one in analysis.entities] == [f"e{number + 1}" for number in range(len(analysis.entities))]
    for entity in analysis.entities:
        assert [one.entity for one in entity.mentions] == [entity.id] * len(entity.mentions)
        assert set(entity.mentions) <= set(analysis.mentions)


def test_names_of_traditional_text_are_as_found():
    analysis = analyse("里長簡瑞芬表示：「我們不是反對翻修。」簡瑞芬說。")
    assert analysis.entities[0].name == "簡瑞芬"
    assert analysis.quotes[0].speakers == ("簡瑞芬",)


def test_a_surname_with_a_title_names_whom_the_text_gives_that_title():
    text = "东湖街道主任王慧和派出所所长王强来到现场。王主任说，道路已经通了。王所长介绍，没有人受伤。"
    people = {one.name: one.aliases for one in analyse(text).entities if one.type == "PER"}
    assert people == {"王慧": ("王主任",), "王强": ("王所长",)}


def test_a_nickname_is_linked_where_the_text_explains_it():
    text = "有“龙城”之称的太原市下了一场大雪。龙城的市民走上街头。"
    places = {one.name: one.aliases for one in analyse(text).entities if one.type == "LOC"}
    assert places == {"太原市": ("龙城",)}


def test_who_is_called_by_the_last_character_of_the_name():
    text = "吕荣添坐在店里做鼓。添叔没有作声，低头倒了两杯茶。"
    people = {one.name: one.aliases for one in analyse(text).entities if one.type == "PER"}
    assert people == {"吕荣添": ("添叔",)}


def people(text):
    return [
        (one.name, [role.text for role in one.roles], len(one.mentions))
        for one in analyse(text).entities
        if one.type == "PER"
    ]


def test_two_persons_of_one_name_are_kept_apart_where_the_text_names_both_at_once():
    text = "教师王慧和护士王慧走在前面。护士王慧说，下午还要来。王慧没有吃饭。\n教师王慧回到了学校。"
    assert people(text) == [("王慧", ["教师"], 2), ("王慧", ["护士"], 3)]


def test_a_namesake_may_be_said_to_be_one():
    text = "教师王慧走在前面。同名的护士王慧说，下午还要来。"
    assert people(text) == [("王慧", ["教师"], 1), ("王慧", ["护士"], 1)]


def test_one_person_with_two_posts_stays_one():
    text = "社区主任王慧走在前面。党支部书记王慧说，下午还要来。"
    assert [(name, count) for name, _, count in people(text)] == [("王慧", 2)]


@pytest.mark.parametrize(
    ("text", "form", "full"),
    [
        ("青海天佑德客场获胜。排名靠后的青海男篮爆冷取胜，终场哨响。", "青海男篮", "青海天佑德"),
        ("埃塞俄比亚租用海岸，埃塞每年还要付一笔港口费。", "埃塞", "埃塞俄比亚"),
        ("苟建功违反学术道德。通报称苟某功被停职，苟教授没有回应。", "苟教授", "苟建功"),
        ("彰化商业银行员林分行昨天停业。彰化银行表示，影响不大。", "彰化银行", "彰化银行"),
        ("冼家富（绰号“肥富”）到案。法庭上肥富没有抬头。", "肥富", "冼家富"),
        ("小胖看见了拖把。小胖后来成了制琴师，大名纪宏。纪宏只说了一句。", "小胖", "纪宏"),
    ],
)
def test_short_forms_stand_for_whom_the_text_names_in_full(text, form, full):
    of = {each: one.name for one in analyse(text).entities for each in (one.name, *one.aliases)}
    assert of[form] == full


def test_an_unknown_word_with_a_line_of_business_is_a_company_where_it_acts():
    text = "深言智能走到十字路口。去年，深言智能宣布裁员，深言智能的员工搬走了绿萝。"
    assert [one.text for one in analyse(text).mentions if one.type == "ORG"] == ["深言智能"] * 3
    assert not [one for one in analyse("人工智能宣布了新时代，人工智能成立了吗？").mentions if one.type == "ORG"]


@pytest.mark.parametrize(
    ("text", "form", "whom"),
    [
        ("厂长陆建华最后总结。陆*华说，他赞成。", "陆*华", "陆建华"),
        ("镇长郑守田介绍了收成。记者问郑守*，郑守*没有回答。", "郑守*", "郑守田"),
        ("欧阳*兰教授说，文物需要保护。欧阳玉兰教授从教三十年。", "欧阳*兰", "欧阳玉兰"),
        ("校长贺国梁和副校长贺栋梁都来了。贺*梁表示，老师们很辛苦。", "贺*梁", "贺*梁"),
        ("厂长陆建华最后总结。记者问陆**，陆**没有回答。", "陆**", "陆**"),
        ("李某华和李*华都住在村里。李建华是村长，李建华没有来。", "李*华", "李*华"),
        ("李建华是村长。村民李某华说，李某华没有来。", "李某华", "李某华"),
    ],
)
def test_a_masked_name_is_the_one_person_whom_it_fits(text, form, whom):
    analysis = analyse(text)
    of = {each: one.name for one in analysis.entities for each in (one.name, *one.aliases)}
    assert of.get(form, form) == whom
    assert all(one.span.of(text) == one.text for one in analysis.mentions)


def test_a_surname_with_a_title_is_not_made_doubtful_by_the_masked_name_of_the_same_person():
    found = entities("厂长陆建华最后总结。陆*华说，他赞成。陆厂长没有再说什么。")
    assert set(found["陆建华"].aliases) == {"陆*华", "陆厂长"}


def test_an_entity_has_its_name_from_where_no_character_is_masked():
    text = "队长赵大勇在现场指挥。赵大*说，管道接好了。"
    masked = Damage("masked_character", Span(13, 14), "勇", 1.0, Message("after", "after a copy", {}), entered=True)
    analysis = analyse(replace(build(Draft(text, b"", "", "text"), ""), damage=(masked,)))
    assert [(one.name, one.aliases) for one in analysis.entities] == [("赵大勇", ("赵大*",))]


@pytest.mark.parametrize(
    ("text", "alone"), [("去听雨楼，找人", True), ("云南山区多雨", False), ("镇南山区委会", False)]
)
def test_a_place_of_three_characters_is_found_again_where_no_word_goes_over_its_ends(text, alone):
    assert stands_alone(text, 1, 4, "LOC", bytearray(len(text) + 1)) == alone


@pytest.mark.parametrize(
    ("text", "form", "full"),
    [
        ("他在丹洲镇长大，丹洲书院在岛上。今年，丹洲涨了水。", "丹洲", "丹洲镇"),
        ("乔二嫂端着碗，丈夫乔有旺来了。老乔说，以前没有路。", "老乔", "乔有旺"),
        ("护士蔺素琴救人。蔺姨没说话。", "蔺姨", "蔺素琴"),
        ("国家卫生健康委员会发布通知。国家卫健委说，已经核实。", "国家卫健委", "国家卫生健康委员会"),
        ("中国石油化工集团有限公司公告。中石化说，不变。", "中石化", "中国石油化工集团有限公司"),
        ("青海省地质矿产勘查开发局发现。省地矿局说，储量不大。", "省地矿局", "青海省地质矿产勘查开发局"),
        ("中央气象署预报。气象署说，会下雨。", "气象署", "中央气象署"),
        ("交通部铁道局召开会议。铁道局回应，年底装设。", "铁道局", "交通部铁道局"),
        ("他从长沙搬到上海，在魔都住了三年，又回星城。", "魔都", "上海"),
        ("他从长沙搬到上海，在魔都住了三年，又回星城。", "星城", "长沙"),
        (
            "北方稀磁新材料股份有限公司（以下简称“北方稀磁”或“公司”）公告，北方稀磁迁址。",
            "北方稀磁",
            "北方稀磁新材料股份有限公司",
        ),
    ],
)
def test_a_short_form_is_whom_or_what_it_stands_for(text, form, full):
    assert form in entities(text)[full].aliases


def test_whom_the_press_keeps_back_it_does_not_name_afterwards():
    assert not entities("学生祁某晕倒，祁某的父亲祁海潮赶来。")["祁海潮"].aliases


@pytest.mark.parametrize(("text", "name", "form"), [
    ("海港房屋协会（房协）昨日开会。房协表示，工程如期完成。", "海港房屋协会", "房协"),
    ("海港房屋協會（下稱「房協」）昨日開會。房協表示，工程如期完成。", "海港房屋協會", "房協"),
    ("海港房屋协会（又称房协）昨日开会。房协表示，工程如期完成。", "海港房屋协会", "房协"),
])  # fmt: skip
def test_a_short_form_in_brackets_behind_a_body_is_the_body(text: str, name: str, form: str) -> None:
    bodies = [one for one in analyse(text).entities if one.type == "ORG"]
    assert [(one.name, one.aliases, len(one.mentions)) for one in bodies] == [(name, (form,), 3)]


def test_another_body_in_brackets_is_another_one() -> None:
    text = "海港房屋协会（河湾大学）昨日开会。河湾大学表示，工程如期完成。"
    names = [one.name for one in analyse(text).entities if one.type == "ORG"]
    assert names == ["海港房屋协会", "河湾大学"]


def test_a_person_who_is_known_is_found_where_part_of_the_name_is_a_place():
    text = "第二代东主区永康在门外贴出告示。\n区永康说，业主去年以通知加租。"
    found = [(one.text, one.type) for one in analyse(text).mentions if one.type in {"PER", "LOC"}]
    assert found == [("区永康", "PER")] * 2
