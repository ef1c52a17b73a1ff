"""Names: what the rules add to the network, by example. The texts are invented."""

from itertools import pairwise

import pytest

from reader.entities import analyse
from reader.entities.names.offices import whole_place


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
        (
            "补偿由县征迁办发放，县林业发展中心会同县农业农村局核实。",
            "ORG",
            ["县征迁办", "县林业发展中心", "县农业农村局"],
        ),
        ("该股东与国盛证券保荐代表人卞洪联系。", "ORG", ["国盛证券"]),
        ("会议任命那日苏为副市长，接受及永乾辞去市长职务。", "PER", ["那日苏", "及永乾"]),
        ("政委关向应留下一张借条。", "PER", ["关向应"]),
        ("他在京广铁路小商桥站附近的一处工棚落网。", "LOC", ["京广铁路", "小商桥站"]),
        ("国务院安委办派工作组赶赴现场。", "ORG", ["国务院安委办"]),
        ("专家来自美国密苏里植物园和英国剑桥大学。", "ORG", ["密苏里植物园", "剑桥大学"]),
        ("专家来自美国密苏里植物园和英国剑桥大学。", "LOC", ["美国", "英国"]),
        ("旅客安置在介达国小。", "ORG", ["介达国小"]),
        ("赞比亚矿业部长到访。", "LOC", ["赞比亚"]),
        ("赞比亚矿业部长到访。", "ORG", []),
        ("队员从阿克陶县城出发。", "LOC", ["阿克陶县"]),
        ("他逃到云龙湖东岸，又去了马坞、蒲麻两镇。", "LOC", ["云龙湖", "马坞", "蒲麻"]),
        ("董事会聘任佘晓燕女士接任。", "PER", ["佘晓燕"]),
        ("国民党籍召委杨琼蕙宣布散会。", "ORG", ["国民党"]),
        ("控股子公司包头市鹿城永磁有限责任公司迁址。", "ORG", ["包头市鹿城永磁有限责任公司"]),
        ("考古队说，襄汾的陶寺遗址年代更早。", "LOC", ["襄汾", "陶寺遗址"]),
        ("郜某先被送到扶沟县人民医院。", "PER", ["郜某"]),
        ("比塔阿马、马卢乌和小马莱塔岛的村子断了粮。", "LOC", ["比塔阿马", "马卢乌", "小马莱塔岛"]),
        ("沧州雄狮领队被停赛。", "ORG", ["沧州雄狮"]),
        ("县委编办通知，县委书记包世荣主持会议。", "ORG", ["县委编办", "县委"]),
        ("他从彰化芳苑赶来，家住台东达仁。", "LOC", ["彰化", "芳苑", "台东", "达仁"]),
        ("宏远化工当班班长孙德海被控制，皇后长孙无垢去世。", "PER", ["孙德海", "长孙无垢"]),
        ("警方控制了当班班长孙某海等3人。", "PER", ["孙某海"]),
        ("事发后，原禾川市环保局没有公布结果。", "ORG", ["禾川市环保局"]),
        ("原平市教育局通知，放假三天。原州区教育局没有通知。", "ORG", ["原平市教育局", "原州区教育局"]),
        ("青澜江支流白鹭河水质变差。青澜江是长江支流。", "LOC", ["青澜江", "白鹭河", "青澜江", "长江"]),
        ("林小*2人于昨日到案。", "PER", ["林小*"]),
        ("护士林晓*来到现场。林晓说，没有看见。", "PER", ["林晓", "林晓"]),
        ("总部搬去合肥高新区，他在苏州平江路开咖啡馆。", "LOC", ["合肥高新区", "苏州", "平江路"]),
        ("国家总理阿比·艾哈迈德发表讲话。", "PER", ["阿比·艾哈迈德"]),
        ("祖母罗莎·施特恩临终前念叨一个名字。", "PER", ["罗莎·施特恩"]),
        ("检察官昨日申请羁押海川集团主席沈庆。", "ORG", ["海川集团"]),
        ("邓启云回忆，袁老站在地里对他说了一句话。", "PER", ["邓启云", "袁老"]),
        ("工程师贺兰山介绍，阀门已修好。总工程师贺兰山说，没有问题。", "PER", ["贺兰山", "贺兰山"]),
        ("渡工祝三江站在船头，祝三江说，水大。胡老七对望一眼，走了。", "PER", ["祝三江", "祝三江", "胡老七"]),
        ("“爸，别去了。”林阿水站在码头喊。", "PER", ["林阿水"]),
        ("田某则称，他不知情。", "PER", ["田某"]),
        ("市长在黄山介绍，景区已关闭。", "PER", []),
        ("萬大線自通車以來，萬大線沿線居民說，萬大線施工吵。", "LOC", ["萬大線", "萬大線", "萬大線"]),
        ("審計署報告批評食環署監管不力。", "ORG", ["審計署", "食環署"]),
        ("她收下香奈儿包。", "ORG", ["香奈儿"]),
        ("黎总统约瑟夫·奥恩呼吁克制。李总理来到太原。", "PER", ["约瑟夫·奥恩", "李总理"]),
        ("郊外的哈雷特·赫雷克地区遭袭，圣·安德鲁斯镇的居民撤离。", "LOC", ["哈雷特·赫雷克", "圣·安德鲁斯镇"]),
        ("联合国驻黎巴嫩临时部队（联黎部队）在核实。", "ORG", ["联合国驻黎巴嫩临时部队"]),
        ("黎巴嫩首都贝鲁特遭袭。", "LOC", ["黎巴嫩", "贝鲁特"]),
        ("他来到额济纳旗苏泊淖尔苏木策克嘎查党群服务中心。", "LOC", ["额济纳旗", "苏泊淖尔苏木", "策克嘎查"]),
        ("村民向朝富说，他听到了声音。记者向李明说，没事了。", "PER", ["向朝富", "李明"]),
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


def test_a_longer_name_of_the_text_covers_the_words_that_a_network_saw_inside_it():
    text = "控股股东宜春宏岭投资控股集团有限公司（以下简称“宏岭投资”）来函。宏岭投资所持股份已经质押。"
    assert names(text, "ORG") == ["宜春宏岭投资控股集团有限公司", "宏岭投资", "宏岭投资"]


def test_a_given_name_ends_before_the_verb_behind_it():
    assert names("借给他女儿纪蔓拉三年。纪蔓拉着它考进了音乐学院，纪蔓后来成了首席。", "PER") == ["纪蔓"] * 3


def test_a_known_place_is_whole_behind_a_preposition():
    assert names("肯尼亚总统鲁托3日在内罗毕会见到访的客人。", "LOC") == ["肯尼亚", "内罗毕"]


def test_what_storms_and_ships_are_called_names_nobody_anywhere_in_the_text():
    text = "“台风‘贝碧嘉’来的那晚，水漫到了门槛。”他回忆说。\n贝碧嘉过后，村主任王大山说，人都平安。"
    assert names(text, "PER") == ["王大山"]
    assert names("民國九十八年莫拉克颱風之後，鍾沛霖說，淤積量為2,300萬立方公尺。", "PER") == ["鍾沛霖"]


def test_the_latin_name_behind_a_person_is_the_same_person():
    text = "苹果公司首席执行官蒂姆·库克（Tim Cook）上周到访。Tim Cook很高兴。科学家王敏（Google）没来。"
    people = {one.name: one.aliases for one in analyse(text).entities if one.type == "PER"}
    assert people["蒂姆·库克"] == ("Tim Cook",)
    assert "Google" not in {form for name, others in people.items() for form in (name, *others)}


def test_departments_of_hospitals_belong_to_them():
    text = "北京大学第三医院骨科主任医师田耘和市一医院呼吸科医生王敏获奖。"
    assert names(text, "ORG") == ["北京大学第三医院骨科", "市一医院呼吸科"]


def test_a_word_said_again_of_the_surroundings_is_no_part_of_a_place():
    assert names("甘肃省敦煌市莫高窟窟区昨日迎客。杭州西湖湖区禁止钓鱼。", "LOC") == [
        "甘肃省", "敦煌市", "莫高窟", "杭州", "西湖",
    ]  # fmt: skip


def test_compounds_where_workers_live_are_places():
    text = "红星机械厂家属院的三百户居民搬走了。北部都会区首批用地将招标。江城旧厂改造十一年。"
    assert names(text, "LOC") == ["红星机械厂家属院", "北部都会区", "江城"]
    assert names(text, "ORG") == []


def test_what_is_counted_is_told_by_the_words_of_the_sentence():
    found = analyse("公司两名独立董事辞职，渔政查了46处捕鱼点，12名辅警现场疏导。").mentions
    assert [(one.text, one.value.counts) for one in found if one.type == "QUANTITY"] == [
        ("两名独立董事", "独立董事"),
        ("46处捕鱼点", "捕鱼点"),
        ("12名辅警", "辅警"),
    ]


def test_an_office_has_the_whole_name_of_its_place():
    text = "他是原临川市环保局局长。"
    assert whole_place(text, text.index("川"), text.index("局长")) == text.index("临")
    assert whole_place(text, text.index("临"), text.index("局长")) == text.index("临")


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        ("侦查员找到了一份名为“杨总定”的表格，里面列着各季度的数字。", "PER", []),
        ("他在电脑里建了一个名叫“杨总”的文件夹。", "PER", []),
        ("网上有一名叫“李小山”的男子说，渡口停了。", "PER", ["李小山"]),
        ("手稿藏南河市档案馆，日记藏南京图书馆。", "ORG", ["南河市档案馆", "南京图书馆"]),
        ("他把一箱信捐南京博物院，没有留名。", "ORG", ["南京博物院"]),
        ("她在藏医院上班。", "ORG", ["藏医院"]),
        ("河湾商报讯（记者 赵立新）大桥昨日通车。", "ORG", ["河湾商报"]),
        ("他从腾讯离职。", "ORG", ["腾讯"]),
        ("立委蔡宜文當場質疑。", "ORG", []),
        ("立法委員蔡宜文當場質疑。", "ORG", []),
        ("金管會主委范國平表示，年底前提出草案。", "ORG", ["金管會"]),
        ("记者在法*外见到了他。", "LOC", []),
        ("他赴法访问。", "LOC", ["法"]),
    ],
)
def test_what_stands_around_a_name_corrects_it(text, kind, wanted):
    assert names(text, kind) == wanted


def test_a_name_ends_before_an_adverb_where_the_text_has_it_without():
    text = "顾三不信。顾三在江边活了四十年。管事的努了努嘴。顾三正蹲在跳板旁边抽烟。顾三又笑了一声。"
    assert set(names(text, "PER")) == {"顾三"}
    assert set(names("李守正蹲在跳板旁边抽烟。后来李守正走了。", "PER")) == {"李守正"}
