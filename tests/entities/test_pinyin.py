import pytest

from reader.entities.telling.pinyin import name_pinyin


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
        ("乐嘉", "Yuè Jiā"),
        ("肖云", "Xiāo Yún"),
        ("陈铁*", "Chén Tiě*"),
        ("马克龙", "Mǎkèlóng"),
        ("安倍晋三", "Ānbèi Jìnsān"),
        ("梁主任", "Liáng zhǔrèn"),
        ("Smith", ""),
    ],
)
def test_persons(name, pinyin):
    assert name_pinyin(name, "PER") == pinyin


@pytest.mark.parametrize(
    ("name", "pinyin"),
    [
        ("甘泉街道党群服务中心", "Gānquán Jiēdào Dǎngqún Fúwù Zhōngxīn"),
        ("太原青禾物业公司", "Tàiyuán Qīnghé Wùyè Gōngsī"),
        ("山西省太原市小店区人民法院", "Shānxī Shěng Tàiyuán Shì Xiǎodiàn Qū Rénmín Fǎyuàn"),
        ("北京大学法学院", "Běijīng Dàxué Fǎxuéyuàn"),
        ("星海社区党支部", "Xīnghǎi Shèqū Dǎngzhībù"),
        ("TCL集团", "TCL Jítuán"),
    ],
)
def test_organisations_are_read_by_words(name, pinyin):
    assert name_pinyin(name, "ORG") == pinyin


def test_places():
    assert name_pinyin("泉东南路社区", "LOC") == "Quándōng Nánlù Shèqū"
    assert name_pinyin("和谐公园北停车场", "LOC") == "Héxié Gōngyuán Běi Tíngchēchǎng"
    assert name_pinyin("重庆市", "LOC") == "Chóngqìng Shì"
    assert name_pinyin("西安", "LOC") == "Xī’ān"
    assert name_pinyin("Google", "ORG") == ""


@pytest.mark.parametrize(("name", "reading"), [("公*党", "Gōng*dǎng"), ("*府", "*fǔ"), ("小店区*府", "Xiǎodiàn Qū*fǔ")])
def test_a_mask_in_the_name_of_a_body_is_joined_to_what_stands_around_it(name: str, reading: str) -> None:
    assert name_pinyin(name, "ORG") == reading
