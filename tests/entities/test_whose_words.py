import pytest

from reader.entities import analyse
from reader.entities.speech.quotes import find_quotes
from tests.entities.annotated import read

_STORY = "一、出海\n船长[PER 汪水木]站在码头上等了一夜。\n"


def speakers(marked):
    text, entities = read(marked)
    return [quote.speakers for quote in find_quotes(text, entities)]


@pytest.mark.parametrize(
    ("told", "said_by"),
    [
        ("[PER 谷沐·瓦旦]的部落散到两个县。他说：“我连名字都换了。”", [("谷沐·瓦旦",)]),
        ("[PER 莎韵]的女儿今年回来了。她说：“我不走了。”", [()]),
        ("[PER 莎韵]的屋子空了，[PER 谷沐]的田也荒了。他说：“我连名字都换了。”", [()]),
        ("[PER 莎韵]走了。[PER 谷沐]的田荒了三年。他说：“我连名字都换了。”", [()]),
        ("[PER 莎韵]走了。田里都是[PER 谷沐]的人。他说：“我连名字都换了。”", [("莎韵",)]),
        ("船都卖了。他说：“我连名字都换了。”", [("汪水木",)]),
        ("二、上岸\n船都卖了。他说：“我连名字都换了。”", [()]),
    ],
)
def test_he_is_nobody_beyond_a_headline_or_behind_one_nearer(told, said_by):
    assert speakers(_STORY + told) == said_by


@pytest.mark.parametrize(
    "byline",
    [
        "〔记者[PER 秦若岚]／高雄报导〕法院昨日开庭。\n",
        "〔记者[PER 秦若岚]、[PER 洪大川]／综合报导〕法院昨日开庭。\n",
        "（本报记者[PER 秦若岚]摄）\n",
        "（图／[PER 秦若岚]）\n",
        "记者 [PER 秦若岚] 高雄报道\n法院昨日开庭。\n",
    ],
)
def test_who_stands_in_a_byline_is_not_told_of(byline):
    assert speakers(byline + "她说，港边的风很大，船都走了。") == []
    assert speakers(byline + "“港边的风很大。”她这样说。") == [()]


def test_a_reporter_who_is_told_of_speaks():
    assert speakers("记者[PER 秦若岚]说：“我没有写过。”") == [("秦若岚",)]


@pytest.mark.parametrize("words", ["判決書指出，", "起訴書則認為，", "一審判決書認定，"])
def test_a_judgment_is_the_source_of_what_it_says_and_of_its_figures(words):
    text = f"〔記者秦若嵐／高雄報導〕前科長駱景行昨日被判刑九年。\n{words}駱景行透過胞弟的帳戶分八次收受款項。"
    found = analyse(text)
    (quote,) = found.quotes
    assert quote.speakers[0] in words
    assert quote.speakers[0].endswith("書")
    assert [one.speakers for one in found.figures if one.quantity.text == "八次"] == [quote.speakers]


def test_an_unnamed_study_says_nothing_by_who_was_told_of_before():
    assert speakers("[PER 汪水木]站在码头上等了一夜。\n研究指出，沿岸的鱼群已经少了一半。") == []
