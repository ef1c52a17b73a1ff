import re
from pathlib import Path

import pytest

from reader.entities import analyse
from reader.entities.speech.cues import INDIRECT
from reader.entities.speech.quotes import find_quotes
from tests.entities.annotated import read

CORPUS = Path(__file__).parents[1] / "corpus"


def quotes(marked):
    text, entities = read(marked)
    return [(quote.kind, quote.speakers, quote.cue, quote.span.of(text)) for quote in find_quotes(text, entities)]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("[PER 何兰]说：“今年收成好。”", [(("何兰",), "说", "今年收成好。")]),
        (
            "“今年好。”[PER 何兰]笑着说，“明年更好。”",
            [(("何兰",), "笑着说", "今年好。"), (("何兰",), "笑着说", "明年更好。")],
        ),
        (
            "“今年好，”[PER 何兰]主任告诉记者，“明年更好。”",
            [(("何兰",), "告诉记者", "今年好，"), (("何兰",), "告诉记者", "明年更好。")],
        ),
        ("[PER 何兰]对[PER 李强]说：“你来吧！”", [(("何兰",), "说", "你来吧！")]),
        ("[PER 陈明]是村医。他说：“我每天都来。”", [(("陈明",), "说", "我每天都来。")]),
        ("一位接近董事会的人士透露，“新规很快会出台。”", [(("一位接近董事会的人士",), "透露", "新规很快会出台。")]),
        (
            "「我没有想过会赢，」[PER 林豪]受访时说，「这是大家的功劳。」",
            [(("林豪",), "说", "我没有想过会赢，"), (("林豪",), "说", "这是大家的功劳。")],
        ),
        ("[PER 小许]和[PER 小罗]异口同声地说：“我们愿意！”", [(("小许", "小罗"), "说", "我们愿意！")]),
        ("[PER 张三]很兴奋。“我等了十年。”", [(("张三",), None, "我等了十年。")]),
        (
            "“怎么回事？”[PER 王建]问。“我也不知道。”[PER 李丽]回答。",
            [(("王建",), "问", "怎么回事？"), (("李丽",), "回答", "我也不知道。")],
        ),
        (
            "“不是不想卖，”村民[PER 赵英]叹了口气，“是卖不出去。”",
            [(("赵英",), None, "不是不想卖，"), (("赵英",), None, "是卖不出去。")],
        ),
        ("[PER 李明]告诉[PER 王芳]：“会改到后天开。”", [(("李明",), "告诉", "会改到后天开。")]),
        ("“都散了吧！”保安大声喊道。", [(("保安",), "喊道", "都散了吧！")]),
        ("网友评论说：“这才叫担当！”", [(("网友",), "评论说", "这才叫担当！")]),
        ("一名不愿具名的员工向本报透露：“三个月没发钱了。”", [(("一名不愿具名的员工",), "透露", "三个月没发钱了。")]),
        ("“我早就提过。”说起那场会，[PER 郭山]直摇头。", [(("郭山",), None, "我早就提过。")]),
        ("“盐放多了。”[PER 俞兰]笑着对[PER 卓伟]说。", [(("俞兰",), "说", "盐放多了。")]),
        (
            "[PER 向军]算了一笔账，还要八十万元。“路要先通。”[PER 覃林]也留了下来。",
            [(("向军",), None, "路要先通。")],
        ),
        ("[PER 冉荣]说，分馆只看人气，“哪里有孩子，书就送到哪里”。", [(("冉荣",), "说", "哪里有孩子，书就送到哪里")]),
        ("[PER 马成]输给了[PER 倪文]。他想了想：“明天再来。”", [(("马成",), None, "明天再来。")]),
        ("[PER 萧雯]和[PER 杜杰]赶了回来，两人都说：“人没事就好。”", [(("萧雯", "杜杰"), "说", "人没事就好。")]),
        ("[PER 罗丽]的父亲[PER 罗山]回来了。他说：“都好。”", [(("罗山",), "说", "都好。")]),
        ("[PER 单骁]跑来抱住[PER 罗锐]。[PER 罗锐]不动，[PER 单骁]笑他。他说：“都好。”", [(("罗锐",), "说", "都好。")]),
        ("[ORG 银行]把奖金交给[PER 詹雅]。她说：“够了。”", [(("詹雅",), "说", "够了。")]),
        (
            "“读者一点也看不见我是谁。\n“真的看不见。”[PER 罗珊]说。",
            [(("罗珊",), None, "读者一点也看不见我是谁。"), (("罗珊",), "说", "真的看不见。")],
        ),
        ("试飞员[PER 罗锐]：“我的恐惧写在检查单上”", [(("罗锐",), None, "我的恐惧写在检查单上")]),
        ("[PER 罗山]说：“要的不是岗位，是一口干净井。”", [(("罗山",), "说", "要的不是岗位，是一口干净井。")]),
        ("书记[PER 向军]说：“人心不能退。”", [(("向军",), "说", "人心不能退。")]),
        ("[PER 罗珊]每天带[PER 阿乐]上学。[PER 阿乐]会举手了。“老师好。”", [(("罗珊",), None, "老师好。")]),
        ("[PER 何兰]说：“他讲‘不行’，我就走了。”", [(("何兰",), "说", "他讲‘不行’，我就走了。")]),
    ],
)
def test_direct_speech(marked, found):
    assert [quote[1:] for quote in quotes(marked) if quote[0] == "direct"] == found


@pytest.mark.parametrize(
    "marked",
    [
        "他们被称为“逆行者”。",
        "提出“绿水青山就是金山银山”的理念。",
        "社区“两委”干部到岗。",
        "“春眠不觉晓，处处闻啼鸟。”又到春天。",
        "横幅上写着：“欢迎回家！”",
    ],
)
def test_what_is_no_speech(marked):
    assert quotes(marked) == []


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("[ORG 外交部]发言人[PER 孔宁]表示，中方一贯反对制裁。", [("indirect", ("孔宁",), "表示", "中方一贯反对制裁")]),
        ("[ORG 华兴]称，该产品将于下月上市。", [("indirect", ("华兴",), "称", "该产品将于下月上市")]),
        ("据[PER 李全]介绍，村里有三百户人家。", [("indirect", ("李全",), "介绍", "村里有三百户人家")]),
        ("据介绍，该项目投资三亿元。", [("indirect", (), "介绍", "该项目投资三亿元")]),
        ("该公司负责人表示，目前生产正常。", [("indirect", ("该公司负责人",), "表示", "目前生产正常")]),
        (
            "[PER 张维]教授、[PER 刘芬]博士均表示，成果已经公开。",
            [("indirect", ("张维", "刘芬"), "表示", "成果已经公开")],
        ),
        ("[PER 冉荣]说，分馆只看人气，“哪里有孩子，书就送到哪里”。", [("indirect", ("冉荣",), "说", "分馆只看人气")]),
        ("[PER 何兰]来了。据她介绍，村里有三百户人家。", [("indirect", ("何兰",), "介绍", "村里有三百户人家")]),
        ("[PER 覃林]也留了下来，他说等大桥合龙再走。", [("indirect", ("覃林",), "说", "等大桥合龙再走")]),
        ("警方通报称，两名嫌疑人已经归案。", [("indirect", ("警方",), "通报称", "两名嫌疑人已经归案")]),
        ("[PER 何兰]表示感谢。", []),
        ("[PER 何兰]的名称很好，大家都喜欢。", []),
    ],
)
def test_reported_speech(marked, found):
    assert [quote for quote in quotes(marked) if quote[0] == "indirect"] == found


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("镜头扫到蒙美兰，粉丝问那是谁。钏小双喊得嗓子沙哑，粉丝又问起蒙美兰，她说：“那是我师父。”", "钏小双"),
        ("崔万军承认运气好，不过他话锋一转：“我给每个人鞠躬。”消息去年由记者贾磊首先披露。", "崔万军"),
        ("拉尔森先伸出了手。“他一次也没有犯错。”拉尔森赛后说，“我小时候在踢足球。”", "拉尔森"),
        ("“国家不能做囚徒。”去年10月，李文山在讲话中抛出这句话时，没有人当真。", "李文山"),
        ("蓝天茂把护照递给窗口里的民警韦柳，说：“再签一年，就一年。”", "蓝天茂"),
        ("李桂枝没有听见敲门。敲门的是组长王大庆，浑身是泥，他喊：“走，马上走！”", "王大庆"),
        ("苑国强爬上车顶，他听见后面有人喊：“拉孩子一把！”", None),
        ("李亦凡没有认输。这位创始人在会上说：“我们还要再来。”", "李亦凡"),
    ],
)
def test_speakers_by_what_the_clause_around_says(text, wanted):
    first = next(one for one in analyse(text).quotes if one.kind == "direct")
    assert first.speakers == (() if wanted is None else (wanted,))


def test_what_somebody_thinks_is_reported_as_his_view():
    quote = next(one for one in analyse("薄云舒去过吉布提。在薄云舒看来，铁路的货源才是暗线。").quotes)
    assert (quote.kind, quote.speakers) == ("indirect", ("薄云舒",))


def test_a_story_s_protagonist_is_he_or_she_at_the_head_of_a_paragraph():
    text = (
        "万俟珊在窄巷里长大。万俟珊学了葡语，万俟珊译过小说。\n"
        "编辑逯璐回忆，那本书下厂前夜，老太太还在改一个逗号。\n"
        "问起下一部，她摆摆手：“眼睛不行了，只想把菜谱译完。”"
    )
    assert [one.speakers for one in analyse(text).quotes if one.kind == "direct"] == [("万俟珊",)]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        (
            "二审法院认定，两人与[ORG 杭州青禾贸易有限公司]（下称青禾贸易）等七家公司签假合同。",
            [(("二审法院",), "认定", "两人与杭州青禾贸易有限公司（下称青禾贸易）等七家公司签假合同")],
        ),
        ("[ORG 临江区人民法院]经审理查明：两人三次进入仓库。", [(("临江区人民法院",), "查明", "两人三次进入仓库")]),
        ("案件在[ORG 临江区人民法院]裁决，两人罪名不成立。", []),
        ("庭审到傍晚才结束，法庭宣布，择日再行宣判。", [(("法庭",), "宣布", "择日再行宣判")]),
        ("[ORG 青禾贸易]（旧称杭州第三百货批发站，1962年设立）昨日停业。", []),
        ("工厂昨日停业（[PER 郑雁]表示，货款已经付清），工人散去。", [(("郑雁",), "表示", "货款已经付清")]),
        ("而控方的起诉书记载的票据为九十一张。", [(("控方",), "记载", "票据为九十一张")]),
        ("[ORG 南屏市审计局]去年发布的一份审计报告显示，工程款被挪用。", [(("南屏市审计局",), "显示", "工程款被挪用")]),
        ("仲裁委员会认定，公司应当支付三个月工资。", [(("仲裁委员会",), "认定", "公司应当支付三个月工资")]),
        ("报告显示，水库的工程款被挪用。", []),
        ("依控方起诉的内容，两年间虚开票据九十一张。", [(("控方",), "内容", "两年间虚开票据九十一张")]),
        ("[PER 罗山]是会长（又称老罗会长，称掌门的也有）。红铜里加镍，指的是白铜这一类合金。", []),
        ("[PER 罗山]于法庭表示过“愿意赔偿”，第二天又反悔了。", []),
        ("根据合同的内容，房屋应当在五月交付。", []),
        ("[PER 郑雁]说到这里，停了很久。[PER 郑雁]说着，把门关上了。[PER 郑雁]说罢，转身走了出去。", []),
        ("[PER 郑雁]说完成任务要靠大家。", [(("郑雁",), "说", "完成任务要靠大家")]),
    ],
)
def test_bodies_state_and_what_is_told_on_is_no_speech(marked, found):
    assert [quote[1:] for quote in quotes(marked)] == [(*one,) for one in found]


def test_who_speaks_is_told_behind_the_words_by_what_he_does_having_said_them():
    assert quotes("[PER 李强]来了。“我那时没有钱。”[PER 郑雁]说到这里，停了很久。")[0][1] == ("郑雁",)


@pytest.mark.parametrize(
    ("marked", "speakers"),
    [
        ("[PER 乌林]到了渡口。\n“你是哪家的？”管账的问他。\n“我找我叔叔。”\n管账的摇了摇头。", ["管账的", "乌林"]),
        ("[PER 乌林]不信水会来。船工们说，今年的水要比往年大得多。", ["船工们"]),
        ("[PER 乌林]没有动。来人说，先生还是早些搬走为好。", ["来人"]),
        ("[PER 乌林]坐在门口，看门的说：“里面满了。”", ["看门的"]),
        ("[PER 乌林]站在檐下。“雨还要下几天呢。”屋里的人说。", ["屋里的人"]),
        ("“谁在那儿？”[PER 鲁英]问[PER 乌林]。\n“是我，送信的。”", ["鲁英", "乌林"]),
        ("[PER 鲁英]问[PER 乌林]：“谁在那儿？”\n“是我，送信的。”", ["鲁英", "乌林"]),
        ("[PER 乌林]站在檐下。更夫说：“雨还要下几天呢。”", ["更夫"]),
        ("[PER 罗山]走了。[PER 吴大娘]说：“雨还要下几天呢。”", ["吴大娘"]),
        ("[PER 乌林]走了。[PER 乌林]的邻居们说，雨还要下几天。", ["乌林的邻居们"]),
        ("[PER 乌林]接起电话。“明天再来吧。”对方说。", ["对方"]),
        ("[ORG 南屏市教育局]一位不愿具名的职员表示，来信已经转到省里。", ["南屏市教育局一位不愿具名的职员"]),
        ("[ORG 南屏市教育局]的一位负责人表示，来信已经转到省里。", ["南屏市教育局的一位负责人"]),
        ("衡信所一位不愿具名的合伙人对本报记者表示，不便评论此事。", ["衡信所一位不愿具名的合伙人"]),
        ("昨天一位不愿具名的职员表示，来信已经转到省里。", ["一位不愿具名的职员"]),
        ("[PER 乌林]每月取样一次。他们发现，支流的水质正在变差。", []),
        ("[PER 乌林]考上了学校。临走那天，[PER 乌大年]把怀表取出来，上紧了弦给他看。“别忘了家。”", ["乌大年"]),
        ("[PER 乌林]病了。[PER 乌大年]劝她下山，给她煮药，她不肯。“下去了就没脸回来。”", ["乌林"]),
    ],
)
def test_a_subject_that_the_clause_itself_has_speaks_and_nobody_near_it(marked, speakers):
    assert [who for quote in quotes(marked) for who in quote[1]] == speakers


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("[PER 鲁若英]在庭上那句「我只是照吩咐做的」，比什么证据都沉。", [(("鲁若英",), "我只是照吩咐做的")]),
        ("该所一句「无可奉告」，就想了事。", [(("该所",), "无可奉告")]),
        ("这句「路在脚下」刻在门上，那句「马到成功」贴在车上。", []),
        ("[PER 鲁若英]唱过那首「渔歌」。", []),
        ("[PER 鲁若英]说，他提过异议，被校长[PER 敖林]一句“大局为重”挡了回去。", []),
        ("在[PER 鲁若英]看来，“真正该来的人，今天一个也没有来”。", [(("鲁若英",), "真正该来的人，今天一个也没有来")]),
        ("[PER 鲁若英]表示，判决对此“只字未提”。", []),
    ],
)
def test_words_handed_on_with_their_owner_are_speech(marked, found):
    assert [(who, words) for kind, who, _, words in quotes(marked) if kind == "direct"] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        (
            "[PER 李明]表示支持这一方案，[PER 王芳]则认为应当更加慎重。",
            [("李明", "支持这一方案"), ("王芳", "应当更加慎重")],
        ),
        (
            "[PER 李明]说，路要先修好才行；[PER 王芳]表示，钱还没有到位。",
            [("李明", "路要先修好才行"), ("王芳", "钱还没有到位")],
        ),
        ("[PER 李明]说，判决来得太迟了；[ORG 国民党]则拒绝评论。", [("李明", "判决来得太迟了")]),
        ("[PER 王某]到案。公诉机关指控，[PER 王某]还挪用公款。", [("公诉机关", "王某还挪用公款")]),
        ("[PER 王某]的辩护人提出，其中有一笔是借款。", [("王某的辩护人", "其中有一笔是借款")]),
        ("[PER 李明]说，第一，路要修好；第二，钱要省着花。", [("李明", "第一，路要修好；第二，钱要省着花")]),
        ("[PER 李明]表示，[PER 王芳]认为应当慎重，他不同意。", [("李明", "[王芳]认为应当慎重，他不同意")]),
    ],
)
def test_reported_words_end_where_somebody_else_has_the_word(marked, found):
    said = [(who, words) for kind, (who,), _, words in quotes(marked) if kind == "indirect"]
    assert said == [(who, words.replace("[", "").replace("]", "")) for who, words in found]


@pytest.mark.parametrize(
    ("text", "name", "roles"),
    [
        ("出庭的南屏市人民检察院检察员高山则指出，仓库的门锁没有被撬过。", "高山", ["南屏市人民检察院检察员"]),
        ("校长白云随后说，操场要在秋天以前修好才行。", "白云", ["校长"]),
    ],
)
def test_a_word_given_as_a_name_speaks_behind_its_post(text, name, roles):
    found = analyse(text)
    assert [one.speakers for one in found.quotes] == [(name,)]
    assert [[role.text for role in one.roles] for one in found.entities if one.name == name] == [roles]


@pytest.mark.parametrize(
    ("marked", "speakers"),
    [
        ("[ORG 南屏市检察院]检察员阙问尘指出，两人明知来路不明。", ["阙问尘"]),
        ("[ORG 南屏市教育局]局长昨天表示，学校下周一开学。", ["南屏市教育局局长"]),
        ("[ORG 南屏市教育局]昨晚表示，学校下周一开学。", ["南屏市教育局"]),
        ("[ORG 鲲海股份有限公司]停牌。[PER 乌林]走了。公司公告称收到了警示函。", ["鲲海股份有限公司"]),
        ("[ORG 鲲海股份有限公司]停牌。公司同日的另一份公告称，厂房已经出租。", ["鲲海股份有限公司"]),
        ("公司解释称，原奶的价格回落了。", ["公司"]),
        ("[ORG 南屏市疾控中心]上月的调查显示，七成的人没有看过牙。", ["南屏市疾控中心"]),
        ("[PER 乌林]来了。他说不去上海参加会议了。", ["乌林"]),
        ("[PER 乌林]不愿多谈，只说该写的都写在里面了。", ["乌林"]),
        ("[PER 乌林]说不清楚当天的经过，一句话也没有说，低下了头。", []),
        ("[PER 乌林]走过来。她指司机当时已经超速。她指着屋顶上的石钟乳。", ["乌林"]),
        ("[PER 鲁英]开了门。邻居[PER 乌林]端来茶，告诉他，面包店的人都走了。", ["乌林"]),
        ("[PER 乌林]端来石榴，说等火车来了要改行。", ["乌林"]),
        ("县长[PER 乌林]表示，将限期清退。", ["乌林"]),
        ("[PER 乌林]表示同意。[PER 乌林]说，好。", []),
        ("[PER 乌林]怒批，「这是替外资铺路。」[PER 鲁英]回呛，执照就是证据。", ["乌林", "鲁英"]),
        ("[PER 乌林]提出申诉，主张计时器显示的时间有误。", ["乌林"]),
        ("局长[PER 乌林]总结时回应，「护齿先导计划」年内会扩展到四万人。", ["乌林"]),
        (
            "[PER 鲁英]见了[PER 乌林]。[PER 鲁英]是教师。她说，他不爱讲话，“石头讲得多。”[ORG 学会]称，先生可敬可佩。",
            ["鲁英", "鲁英", "学会"],
        ),
        ("[PER 乌林]在会见使者[PER 鲁英]时否认供货，称“对方才是动荡之源”。", ["乌林"]),
    ],
)
def test_who_reports(marked, speakers):
    assert [who for quote in quotes(marked) for who in quote[1]] == speakers


def test_he_laughs_and_speaks_to_those_around_him():
    marked = "[PER 乌林]上岸后坐在池边，笑着对围上来的队友说：“谁去买碗饭？”"
    assert [quote[1] for quote in quotes(marked)] == [("乌林",)]


def test_cues_begin_with_the_characters_that_are_looked_for():
    text = "".join(file.read_text(encoding="utf-8") for file in (CORPUS / "train").glob("*.txt"))
    lead = INDIRECT.pattern.index(")") + 1
    assert [*INDIRECT.finditer(text)] != []
    assert [found.span() for found in INDIRECT.finditer(text)] == [
        found.span() for found in re.compile(INDIRECT.pattern[lead:]).finditer(text)
    ]
