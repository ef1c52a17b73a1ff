"""Masks and dropped numbers: found where they are, and nowhere else."""

import pytest

from reader.importers import open_article


def damage(text: str, name: str = "a.txt") -> list[tuple[int, str, str | None]]:
    return [(item.span.start, item.kind, item.restored) for item in open_article(text.encode(), name).damage]


def proposals(text: str) -> list[str | None]:
    return [restored for _, kind, restored in damage(text) if kind == "masked_character"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("他是一名有着二十年经历的老*员。", ["党"]),
        ("警方破获一起贩*案，缴获海洛因若干。", ["毒"]),
        ("新冠病*的传播速度很快。", ["毒"]),
        ("会议由市委组织部和机关*委联合举办。", ["党"]),
        ("嫌疑人因聚众赌*被拘留。", ["博"]),
        ("村*支部带领群众致富。", ["党"]),
        ("病□传播得很快。", ["毒"]),
        ("他向*组织递交了申请书。", ["党"]),
        ("国家生态*境部发布通知。", ["环"]),
        ("國家衛*健康委員會表示，情況正在好轉。", ["生"]),
        ("他在*境部落住了三年。", [None]),
        ("全体＊员重温入＊誓词。", ["党", "党"]),
        ("全體*員出席會議，他是一名老*員。", ["黨", "黨"]),
        ("警方破獲一起販*案，繳獲海洛因若干。", ["毒"]),
    ],
)
def test_masks_with_a_proposal(text: str, expected: list[str | None]) -> None:
    assert proposals(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "记者王*报道了此事。",
        "居民陈*华说，这里的路修好了。",
        "（刘铁*）",
        "村民李*告诉记者，他家今年收成不错。",
        "主任欧阳*在会上说，阀门锈死了。",
    ],
)
def test_nothing_is_proposed_in_names(text: str) -> None:
    assert all(restored is None for restored in proposals(text))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("副**欧阳敏出席了会议。", [1]),
        ("副**欧阳敏、副**李四和**重点**项目的负责人出席了会议。", [1, 8]),
        ("出席的有局长**、代**，会后**同志作了小结。", [6, 10, 15]),
        ("他被**了三天，后来才知道是**干的。", [2, 14]),
        ("法院依《**种子条例》判他败诉，又引了“**保护法”。", [4, 20]),
        ("厂长收*2800万，仓管收*3.5万元。", [3, 13]),
        ("庄园连夜逃*300人，后来又抓了**12名。", [5, 16]),
        ("工头**来过，**也来过，他们抢走*场*粮。", [2, 7, 17, 19]),
        ("工头**来过，**也来过，*抢走了粮，又放*，没有人管。", [2, 7, 13, 21]),
        ("在《*原旧事》里，写的是山村。", [2]),
    ],
)
def test_runs_of_marks_hide_words(text: str, places: list[int]) -> None:
    assert damage(text) == [(place, "masked_character", None) for place in places]


@pytest.mark.parametrize(
    "text",
    [
        "会上他强调**第一，要快；第二，要好**，大家都同意。",
        "会上他强调**苹果、梨**的价格，又说**副**职也要参加。",
        "价格**，数量，单位。\n**注：不含税。",
        "**提示：本店今日休息。",
        "面积是3*4平方米，也就是长*宽。",
        "这是**重点**内容，也是*强调*的话。",
        "* 第一项\n* 第二项\n* 第三项",
        "张某某与李某发生口角，某*公司出面调解。",
        "被告人王××在××县××村被抓获。",
        "×月×日，天气晴。",
        "请选择：□是 □否",
        "■本报记者的报道在此。",
        "电话：138****1234，欢迎来电。",
        "可乐*2瓶，人数*500元，雨伞*10000元，共三样。",
        "他**来过**，又说这是*重点*内容，也是*强调*的话。",
        "带*号的为必填，（*为选填）。",
        "价格*2万，人数*300人是上限。\n*注：含税。",
        "本文作者*单位如下。\n*注：作者单位为某大学。",
        "他用代码 a*b 表示乘积，又写了 f(x)=2*x。",
        "***\n\n分隔线以后的正文在这里。",
        "身高1.8米×体重80公斤不是公式。",
        "《我的一生》★★★☆☆",
    ],
)
def test_stars_that_mean_something(text: str) -> None:
    assert damage(text) == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("当天，名志愿者来到现场，余名群众参加了活动。", [3, 12]),
        ("队伍从最初的人左右发展到现在的约人。", [6, 16]),
        ("初二班、班的同学都来了。", [2, 4]),
        ("大火烧毁了3号楼、号楼。", [9]),
        ("会议于2020年月日召开。", [8, 9]),
        ("产量比去年增长了%，达到新高。", [8]),
        ("截至年4月，工程完成过半。", [2]),
        ("他今年岁，身体硬朗。", [3]),
        ("这里曾经举办过第届运动会。", [8]),
        ("该县面积平方公里，人口约万人。", [4, 12]),
        ("年，学院恢复招生；2009年月，扩建动工。", [0, 14]),
        ("1946年10月日他到了北京，时任第任院长。", [8, 18]),
        ("人口人，人口密度人/平方公里。", [2, 8]),
        ("该湖海拔米，蓄水量亿立方米，长公里。", [4, 9, 15]),
        ("到会的来自个国家，为期个月。", [5, 11]),
        ("公司排出约吨含苯废水，每升毫克，被罚款万元。", [5, 13, 19]),
        ("事故中共有人受伤，其中人死亡，抓获人。", [5, 11, 17]),
        ("月日上午时分，甲村停水，要到月日才来。", [0, 1, 4, 5, 14, 15]),
        ("本报甲市月日电，今年月起，截至日零时已办完。", [4, 5, 10, 15]),
        ("召回年月日至年月日生产的车。", [2, 3, 4, 6, 7, 8]),
        ("缺口始终有万元，利润由亿元减至亿元。", [5, 11, 15]),
        ("成本元，每亩元，房价涨到元，存款有亿元。", [2, 6, 12, 17]),
        ("占公司股份%，利率下调个百分点。", [5, 11]),
        ("最后第分钟进球，落差毫米，要铺公里。", [3, 10, 15]),
        ("是岁的她，岁少年，老王先生岁，退休了。", [1, 5, 13]),
        ("现场名球迷和把名学生送走的人。", [2, 7]),
        ("发生级地震，最大为级，海拔米的山。", [2, 9, 13]),
        ("上世纪年代，民国年的书，二〇一九年的产量比年下降。", [3, 8, 21]),
        ("追回虚增的亿元收入，计提万元费用。", [5, 12]),
        ("他说产值不能低于亿。销量也不应少于万。", [8, 17]),
        ("延误逾个月，至少个工作日，完成约%。", [3, 8, 16]),
        ("利润由亿元减至万元，夜里零下度，调集辆消防车。", [3, 7, 14, 18]),
        ("延误逾 个月，造价由 亿元增至 亿元。", [4, 11, 16]),
        ("政府拨款 万元聘请顾问，工程完成  %的部分。", [5, 18]),
        ("截至 年 月 日，已有人报名。", [3, 5, 7]),
    ],
)
def test_missing_numbers(text: str, places: list[int]) -> None:
    found = damage(text)
    assert {kind for _, kind, _ in found} == {"missing_number"}
    assert [place for place, _, _ in found] == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("世界卫生组织（）宣布疫情结束。", [7]),
        ("作家（，）生于1935年，学名：，属于蔷薇科。", [3, 16]),
        ("她是型血，被确诊感染型流感，医生让她拍光片。", [2, 10, 19]),
        ("新型冠状病毒病（-19）流行，-19疫情还没有过去。", [8, 15]),
        ("他写的《》被收进教科书。", [4]),
        ("公司完成轮融资，景区被评为级景区。", [4, 13]),
        ("他的英文名是，网址是。", [6, 10]),
        ("他穿了一件恤，去卡拉厅唱歌。", [5, 10]),
        ("這種花的學名：，屬於薔薇科。", [7]),
    ],
)
def test_missing_letters_and_words(text: str, places: list[int]) -> None:
    found = damage(text)
    assert {kind for _, kind, _ in found} == {"missing_text"}
    assert [place for place, _, _ in found] == places


@pytest.mark.parametrize("text", [
    "项目 万元\n地基 2.1\n",
    "我们 走 了 三 公里 ， 花 了 两 个 小时 。",
    "他逾期未还，超过个人限额。",
    "房租由年轻人自己付，零下假日不开门。",
    "他们开了 16 小时的车，共 3 公里。",
])  # fmt: skip
def test_blanks_and_words_that_take_no_number(text: str) -> None:
    assert not [kind for _, kind, _ in damage(text) if kind == "missing_number"]


def test_missing_numbers_of_a_traditional_text() -> None:
    text = "當天，名志願者來到現場，餘名群眾參加了活動，該縣面積平方公里。"
    assert [(place, kind) for place, kind, _ in damage(text)] == [
        (3, "missing_number"), (12, "missing_number"), (26, "missing_number"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "名人故居对外开放，名师讲堂座无虚席。其余人员原地待命，业余时间他读书。",
        "多名志愿者、三十余名党员和近百名群众参加，二十人左右留守。",
        "他约人吃饭，相约人民广场。大约两年左右就能完成。",
        "高三班主任来了。初一班会上，老师讲了话。",
        "年初，他回到家乡。年终岁末，月底结账。",
        "春天次第开放的花。今年岁末，他将退休。第一届、第二届都办得好。",
        "4月日常工作照旧，出生年月日请填写清楚。",
        "收入过亿元，近万元的奖金，上万元的设备。",
        "这个人有名，那些医生也有名。每个社区都来了。",
        "全村个个都夸他，下午时分，天色渐暗。",
        "一个个小组分头行动，个别人迟到了。约半小时左右到达，几岁左右的孩子。",
        "年轻人甚至年夜饭也不回家吃，年代久远，对于年关，由于年久失修。",
        "达万人规模，收入超过亿元，有个国家，每个月，约米其林餐厅。",
        "傍晚时分，下午时分，月日不居，岁月日长，填写出生年月日，每月日均用水多。",
        "几公里、多少公里、两三百公里、海拔近千米，按平方米计，和公里不同，精确到分钟。",
        "近万元奖金，上亿元资产，单位为万元，获万元大奖，美元现金，多元补贴，百分之五，用%表示。",
        "去年月饼卖得好，今年月底，明年月薪要涨，由于年老，关于年终奖，对于年轻人，急于年内办完。",
        "有人受伤，共有人死亡后的财产，被害人遇难的消息，人死亡后，达人，世纪之交。",
        "第一分钟，门第天生，等名单，报了名学生才能去，挂着名贵的画，出了名工人都认得他。",
        "他的血型是O型，国家级景区。呈现出一种新型流感的样子，体恤下属，抚恤的钱。",
        "下列说法正确的是（）。调用函数main()之后返回。书名号（《》）的用法，引号“”也一样。",
        "他说：“好。”图1：河湾。温度从-19度升到2.5度，卡拉是他的名字。",
        "用户过亿，销量破万，观众近万，收入超过亿元，多于一亿，得益于万亩水田。",
        "骗走亿元存款，打造的亿元产业，获奖的万元户，确认的资产。",
        "8月日本队来访，4月日常开放，身长体壮，高个子，长公里数。",
    ],
)
def test_clean_text_gives_nothing(text: str) -> None:
    assert damage(text) == []


def test_inserted_marks_hide_nothing() -> None:
    found = damage("店里的伙计在酒里下了蒙*汗*药，好汉们都倒了。")
    assert found == [(11, "inserted_mark", ""), (13, "inserted_mark", "")]
    assert [kind for _, kind, _ in damage("公*安机关说，习*惯成自然，会影*响睡眠。")] == ["inserted_mark"] * 3


def test_one_mask_supports_another() -> None:
    alone = open_article("街道*委的会议。".encode(), "a.txt").damage
    together = open_article("全体*员出席街道*委的会议，*支部书记讲话。".encode(), "a.txt").damage
    assert together[1].confidence >= alone[0].confidence
    assert together[1].restored == "党"


def test_undecodable_bytes_are_damage() -> None:
    article = open_article("今天天气很好，我们出去走走吧。".encode() + b"\xff\xfe" + "明天也是晴天。".encode(), "a.txt")
    assert [item.kind for item in article.damage] == ["undecodable"]
    assert "\ufffd" in article.damage[0].span.of(article.text)
