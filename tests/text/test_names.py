import pytest

from reader.text import convert_name


@pytest.mark.parametrize(
    ("name", "traditional"),
    [
        ("余秋雨", "余秋雨"), ("范仲淹", "范仲淹"), ("于谦", "于謙"), ("郁达夫", "郁達夫"), ("游国恩", "游國恩"),
        ("丑建国", "丑建國"), ("朴槿惠", "朴槿惠"), ("云飞扬", "云飛揚"), ("马云", "馬雲"), ("后羿", "后羿"),
        ("姜文", "姜文"), ("沈从文", "沈從文"), ("钟南山", "鍾南山"), ("钱锺书", "錢鍾書"), ("谷建芬", "谷建芬"),
        ("党国英", "党國英"), ("李建党", "李建黨"), ("仇英", "仇英"), ("曲波", "曲波"), ("叶圣陶", "葉聖陶"),
        ("涂山", "涂山"), ("王冲", "王沖"), ("李松仁", "李松仁"), ("万俟卨", "万俟卨"), ("万里", "萬里"),
        ("韩愈", "韓愈"), ("岳飞", "岳飛"), ("周杰", "周傑"), ("干宝", "干寶"), ("种师道", "种師道"),
        ("胡适", "胡適"), ("张松溪", "張松溪"), ("范", "范"), ("", ""),
    ],
)  # fmt: skip
@pytest.mark.parametrize("config", ["s2t", "s2tw", "s2twp", "s2hk"])
def test_names_keep_the_form_that_names_have(name, traditional, config):
    assert convert_name(name, config) == traditional


def test_regional_forms_reach_into_names_and_regional_words_do_not():
    assert convert_name("王群峰", "s2t") == "王羣峯"
    assert convert_name("王群峰", "s2tw") == "王群峰"
    assert convert_name("马信息", "s2twp") == "馬信息"


@pytest.mark.parametrize(
    ("name", "simplified"),
    [
        ("葉聖陶", "叶圣陶"),
        ("鍾南山", "钟南山"),
        ("於梨華", "於梨华"),
        ("張乾", "张乾"),
        ("畢昇", "毕昇"),
        ("馬雲", "马云"),
        ("范仲淹", "范仲淹"),
    ],
)
@pytest.mark.parametrize("config", ["t2s", "tw2s", "tw2sp", "hk2s"])
def test_back_to_simplified(name, simplified, config):
    assert convert_name(name, config) == simplified


@pytest.mark.parametrize(
    ("name", "taiwan"), [("周杰伦", "周杰倫"), ("涂老板", "涂老闆"), ("于干事", "于幹事"), ("李干", "李幹")]
)
def test_famous_names_and_titles_are_words(name, taiwan):
    assert convert_name(name, "s2tw") == taiwan


def test_between_traditional_scripts_only_the_forms_change():
    assert convert_name("余羣", "t2tw") == "余群"


def test_a_name_that_comes_again_is_not_worked_out_again():
    convert_name("余秋雨", "s2tw")
    before = convert_name.cache_info().misses
    assert convert_name("余秋雨", "s2tw") == "余秋雨"
    assert convert_name.cache_info().misses == before
