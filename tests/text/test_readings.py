"""How characters are read: on the mainland, in Taiwan, in names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.resources import resource
from reader.text import NOTATIONS, REGIONS, readings, shared_out, written


@pytest.mark.parametrize(
    ("text", "mainland", "taiwan"),
    [
        ("企业研究", "qǐ yè yán jiū", "qì yè yán jiù"),
        ("垃圾", "lā jī", "lè sè"),
        ("我和你", "wǒ hé nǐ", "wǒ hàn nǐ"),
        ("和平", "hé píng", "hé píng"),
        ("頭髮發現", "tóu fà fā xiàn", "tóu fǎ fā xiàn"),
        ("星期日", "xīng qī rì", "xīng qí rì"),
        ("人质和质量", "rén zhì hé zhì liàng", "rén zhì hàn zhí liàng"),
        ("性质的改变", "xìng zhì de gǎi biàn", "xìng zhí de gǎi biàn"),
        ("银行行长", "yín háng háng zhǎng", "yín háng háng zhǎng"),
        ("看著遠處", "kàn zhe yuǎn chù", "kàn zhe yuǎn chù"),
        ("他看著她走著", "tā kàn zhe tā zǒu zhe", "tā kàn zhe tā zǒu zhe"),
        ("顯著的著作", "xiǎn zhù de zhù zuò", "xiǎn zhù de zhù zuò"),
        ("土著拿著書本", "tǔ zhù ná zhe shū běn", "tǔ zhù ná zhe shū běn"),
        ("GDP，35万𠮷", "wàn", "wàn"),
    ],
)
def test_each_region_reads_its_way(text, mainland, taiwan):
    assert [syllable for syllable in readings(text) if syllable] == mainland.split()
    assert [syllable for syllable in readings(text, "taiwan") if syllable] == taiwan.split()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("慢慢地走在地上", "màn màn de zǒu zài dì shàng"),
        ("仔細地看，異口同聲地說", "zǐ xì de kàn yì kǒu tóng shēng de shuō"),
        ("很快地修好了有效地址", "hěn kuài de xiū hǎo le yǒu xiào dì zhǐ"),
        ("寫得明白，還得等，你得來", "xiě de míng bái hái děi děng nǐ děi lái"),
        ("夺得金牌，得了第一，得10分", "duó dé jīn pái dé le dì yī dé fēn"),
        ("以農業為主，分為三類", "yǐ nóng yè wéi zhǔ fēn wéi sān lèi"),
        ("为群众办事，面积为30亩", "wèi qún zhòng bàn shì miàn jī wéi mǔ"),
        ("长5米，長高了", "cháng mǐ zhǎng gāo le"),
        ("兩隻手，两只手，他只有一只", "liǎng zhī shǒu liǎng zhī shǒu tā zhǐ yǒu yī zhī"),
        ("在行走，三行字，还款", "zài xíng zǒu sān háng zì huán kuǎn"),
    ],
)
def test_a_character_alone_is_read_by_what_stands_beside_it(text, said):
    assert [syllable for syllable in readings(text) if syllable] == said.split()


def test_zhuyin_writes_the_same_syllables():
    found = [written(each, "zhuyin") for each in readings("究的绿", "taiwan")]
    assert found == ["ㄐㄧㄡˋ", "˙ㄉㄜ", "ㄌㄩˋ"]
    assert written("", "zhuyin") == ""
    assert written("lǜ", "pinyin") == "lǜ"


@given(st.text(alphabet="研究和平垃圾髮發的 aB1，。\n𠮷㐀*", max_size=30))
def test_every_code_point_has_its_reading(text):
    for region in REGIONS:
        found = readings(text, region)
        assert len(found) == len(text)
        assert all(not each for each, letter in zip(found, text, strict=True) if letter in " aB1，。\n*")
        assert all(written(each, notation) or not each for each in found for notation in NOTATIONS)


def test_a_name_shares_its_pinyin_out():
    assert shared_out("Lù’ān Shì", "六安市") == ["lù", "ān", "shì"]
    assert shared_out("Liú Tiě*", "刘铁*") == ["liú", "tiě", ""]
    assert shared_out("Bādé", "刘铁") is None
    assert shared_out("", "") == []


@pytest.mark.parametrize("region", REGIONS)
def test_the_tables_are_whole(region):
    text = resource("readings", f"{region}.txt").read_text("utf-8")
    lines = [line.split("\t") for line in text.splitlines() if line[0] != "#"]
    words = [fields[0] for fields in lines]
    assert len(set(words)) == len(words)
    for word, *said in lines:
        assert len(said) == 2 if len(word) == 1 else len(said[0].split()) == len(word), word
