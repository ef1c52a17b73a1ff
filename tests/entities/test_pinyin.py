import pytest

from reader.entities.pinyin import name_pinyin


@pytest.mark.parametrize(
    ("name", "pinyin"),
    [
        ("李全权", "Lǐ Quánquán"),
        ("单雄信", "Shàn Xióngxìn"),
        ("解缙", "Xiè Jìn"),
        ("区志伟", "Ōu Zhìwěi"),
        ("尉迟恭", "Yùchí Gōng"),
        ("仇英", "Qiú Yīng"),
        ("曾国藩", "Zēng Guófān"),
        ("查良镛", "Zhā Liángyōng"),
        ("朴槿惠", "Piáo Jǐnhuì"),
        ("吕布", "Lǚ Bù"),
        ("任长安", "Rén Cháng’ān"),
        ("雷克斯·克罗泽", "Léikèsī Kèluózé"),
        ("小郭", "Xiǎo Guō"),
        ("Smith", ""),
    ],
)
def test_persons(name, pinyin):
    assert name_pinyin(name, "PER") == pinyin


def test_places_and_organisations():
    assert name_pinyin("重庆市", "LOC") == "Chóngqìng Shì"
    assert name_pinyin("西安", "LOC") == "Xī’ān"
    assert name_pinyin("Google", "ORG") == ""
