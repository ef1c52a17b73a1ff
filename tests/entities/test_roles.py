import pytest

from reader.entities import analyse
from reader.entities.roles.worded import find_roles
from tests.entities.annotated import read


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        (
            "据[ORG 河湾街道办事处]主任[PER 陈新]介绍，[PER 陈新]曾任[LOC 南山县]副县长。",
            {"陈新": ["河湾街道办事处主任", "南山县副县长"]},
        ),
        ("老党员[PER 何兰]是[LOC 东风社区]退休干部，每天巡逻。", {"何兰": ["老党员", "东风社区退休干部"]}),
        ("社区党委书记[PER 方刚]和社区主任[PER 周福]带领大家", {"方刚": ["社区党委书记"], "周福": ["社区主任"]}),
        ("积极分子、社区治保组组长[PER 季明]，不停地喊话", {"季明": ["积极分子", "社区治保组组长"]}),
        (
            "记者近日采访了[ORG 华兴科技有限公司]董事长兼总经理[PER 赵敏]。",
            {"赵敏": ["华兴科技有限公司董事长兼总经理"]},
        ),
        ("[PER 周立]，时任[LOC 平川县]县委书记，说。", {"周立": ["平川县县委书记"]}),
        ("作为[ORG 人民医院]急诊科医生，[PER 李梅]说", {"李梅": ["人民医院急诊科医生"]}),
        (
            "[PER 陈栋]，现年52岁，曾任[LOC 临江市]副市长，2019年起担任[LOC 河口市]市委书记。",
            {"陈栋": ["临江市副市长", "河口市市委书记"]},
        ),
        ("[PER 石磊]（化名）今年30岁，是一名外卖骑手。", {"石磊": ["外卖骑手"]}),
        ("《河口日报》记者 [PER 宇文硕]", {"宇文硕": ["《河口日报》记者"]}),
        ("项目负责人：[PER 豆建]；来自[LOC 沙市]的小学生[PER 牛可]", {"豆建": ["项目负责人"], "牛可": ["小学生"]}),
        ("12岁小将[PER 缪墨]和一个徒弟[PER 阿强]", {"缪墨": ["小将"], "阿强": ["徒弟"]}),
        ("[PER 艾青]如今是[ORG 东林大学]副教授，在工厂当过锅炉工。", {"艾青": ["东林大学副教授", "锅炉工"]}),
        ("她的同事[PER 杨帆]和辩护律师[PER 郑凯]都到了", {"杨帆": ["同事"], "郑凯": ["辩护律师"]}),
        ("[PER 张伟]教授指出", {"张伟": ["教授"]}),
        ("书记[PER 杨福]带队，[PER 杨福]，时任街道副书记，说", {"杨福": ["书记", "街道副书记"]}),
        ("抢修工人[PER 孙长]说，老艄公[PER 祝三]救了他", {"孙长": ["抢修工人"], "祝三": ["老艄公"]}),
        ("[ORG 省高院]公开开庭审理被告人[PER 劳荣]上诉案", {"劳荣": ["被告人"]}),
        ("[PER 金沃]女婿[PER 库什]、[LOC 美国]特使[PER 威特]参加", {"库什": ["女婿"], "威特": ["美国特使"]}),
        (
            "检方羁押[ORG 海川集团]主席[PER 沈庆]，资深[ORG 河口日报]记者[PER 赵敏]报道",
            {"沈庆": ["海川集团主席"], "赵敏": ["资深河口日报记者"]},
        ),
        ("[LOC 俄]总统助理[PER 乌沙]称", {"乌沙": ["俄总统助理"]}),
        ("[PER 马克龙]（[LOC 法国]总统）抵达", {"马克龙": ["法国总统"]}),
        ("国务卿会见外长[PER 王义]", {"王义": ["外长"]}),
        ("记者 [PER 段超] [PER 廖燕]报道", {"段超": ["记者"], "廖燕": ["记者"]}),
        ("由国家一级演员[PER 冯共]主演", {"冯共": ["国家一级演员"]}),
        ("[PER 赵六]是一名快递员，", {"赵六": ["快递员"]}),
        ("时任[LOC 南山县]副县长的[PER 周立]承认", {"周立": ["南山县副县长"]}),
        ("[PER 王强]、当班班长[PER 周立]被控制", {"周立": ["当班班长"]}),
        ("[PER 王强]后来当班长。", {"王强": ["班长"]}),
        ("担任村委会主任已有八年的[PER 吴春]说", {"吴春": ["村委会主任"]}),
        ("居民选出的监督员[PER 周桂]和管理人员[PER 赵敏]", {"周桂": ["监督员"]}),
        ("曾任教师的[PER 何兰]和接任副厂长的人[PER 吴凡]都到了", {"何兰": ["教师"]}),
        ("[LOC 中国]常驻[ORG 联合国]副代表[PER 周立]呼吁", {"周立": ["中国常驻联合国副代表"]}),
        (
            "仁爱区[LOC 文安里]里长[PER 周立]受访，国际危机组织[LOC 非洲]项目主任[PER 博尔]说",
            {"周立": ["仁爱区文安里里长"], "博尔": ["国际危机组织非洲项目主任"]},
        ),
        ("该组织[LOC 东南亚]项目主任[PER 林慕]说", {"林慕": ["东南亚项目主任"]}),
        ("[LOC 河国]外交与[ORG 对外经济部]部长[PER 周立]出席", {"周立": ["河国外交与对外经济部部长"]}),
        ("工厂和[LOC 河国]总统[PER 周立]", {"周立": ["河国总统"]}),
        ("追忆地质学家[PER 周立]，少年逼平世界冠军[PER 林慕]", {"周立": ["地质学家"], "林慕": ["世界冠军"]}),
        (
            "[LOC 河国]外送员职业工会理事长[PER 周立]，守馆人[PER 林慕]",
            {"周立": ["河国外送员职业工会理事长"], "林慕": ["守馆人"]},
        ),
        ("民众党团书记长[PER 周立]怒批，召委[PER 林慕]回呛", {"周立": ["民众党团书记长"], "林慕": ["召委"]}),
        ("有个出租车司机[PER 周立]，家教会主席[PER 林慕]", {"周立": ["出租车司机"], "林慕": ["家教会主席"]}),
        ("[PER 周立]当过三十年民办教师，如今已转为[ORG 河口局]的护矿员。", {"周立": ["民办教师", "河口局的护矿员"]}),
        ("[PER 何兰]先生来了，他见到了[PER 吴凡]", {}),
    ],
)
def test_roles_as_worded(marked, found):
    text, entities = read(marked)
    names = {entity.id: entity.name for entity in entities}
    roles = find_roles(text, entities)
    assert {names[id]: [role.text for role in each] for id, each in roles.items()} == found  # noqa: A001
    for each in roles.values():
        for role in each:
            assert role.span is not None
            assert role.span.of(text) == role.text


def test_what_a_court_does_is_no_part_of_the_role_of_whom_it_sentences():
    analysis = analyse("上海市第一中级人民法院一审判决被告人王某某有期徒刑十一年。")
    assert [role.text for one in analysis.entities for role in one.roles] == ["被告人"]


@pytest.mark.parametrize(
    ("text", "name", "wanted"),
    [
        ("董事会同意聘任桂雪琴女士为财务总监，任期三年。", "桂雪琴", ["财务总监"]),
        ("会议接受李永乾辞去市长职务的请求。李永乾今年五十岁。", "李永乾", ["市长"]),
        ("调查组组长由镇长汤效禹担任，村支书协助。", "汤效禹", ["调查组组长", "镇长"]),
        ("薄云舒曾于2018年至2021年在中国驻吉布提大使馆任二等秘书。", "薄云舒", ["二等秘书"]),
        ("李亦凡不认为自己失败。这位34岁的创始人在会上说，还要再来。", "李亦凡", ["创始人"]),
        ("货币兑换商王米娜把硬币码成墙，盐商谭维岳死于一次覆船。", "谭维岳", ["盐商"]),
        ("谭正碧是第六代孙媳，做过白鹿镇供销社的营业员。", "谭正碧", ["白鹿镇供销社的营业员"]),
    ],
)
def test_posts_that_are_given_up_handed_over_or_told_of_whom_a_description_names(text, name, wanted):
    assert sorted(role.text for one in analyse(text).entities if one.name == name for role in one.roles) == wanted


@pytest.mark.parametrize(
    ("text", "person", "wanted"),
    [
        ("青年评论家曲飞扬认为，小说太长。", "曲飞扬", ["青年评论家"]),
        ("第三代传人吕荣添坐在鼓堆里。", "吕荣添", ["第三代传人"]),
        ("旅居海德堡的汉学家周其昌笑了。", "周其昌", ["汉学家"]),
        ("种了四十年洋香瓜的瓜农侯天福说，地价涨了。", "侯天福", ["瓜农"]),
        ("保荐机构国元证券的保荐代表人陶一鸣补充说。", "陶一鸣", ["国元证券的保荐代表人"]),
        ("林小荷曾任三峡日报编辑，现为湖北省作协副主席。", "林小荷", ["三峡日报编辑", "湖北省作协副主席"]),
        ("陈素琴进城后干过洗碗工、月嫂。", "陈素琴", ["洗碗工", "月嫂"]),
        ("嘉南水利会前会长、现任县议员黄玉珺质疑。", "黄玉珺", ["嘉南水利会前会长", "县议员"]),
        ("李海潮从庆阳赶来，是一名长途货车司机。", "李海潮", ["长途货车司机"]),
    ],
)
def test_posts_are_known_by_how_they_are_made_and_told(text, person, wanted):
    entity = next(one for one in analyse(text).entities if one.name == person)
    assert [role.text for role in entity.roles if not role.inferred] == wanted


def test_he_may_follow_the_time_at_the_head_of_a_clause():
    text = "地质学家周立民生于河口。毕业后他先在工厂任技术员，1978年出任河口市市长，1995年当选院士。"
    [person] = [one for one in analyse(text).entities if one.type == "PER"]
    assert [role.text for role in person.roles] == ["地质学家", "技术员", "河口市市长", "院士"]
