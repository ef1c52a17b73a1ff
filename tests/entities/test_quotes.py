import pytest

from reader.entities.quotes import find_quotes
from tests.entities.annotated import read


def quotes(marked):
    text, entities = read(marked)
    return [(quote.kind, quote.speakers, quote.cue, quote.span.of(text)) for quote in find_quotes(text, entities)]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("[P:何兰]说：“今年收成好。”", [(("何兰",), "说", "今年收成好。")]),
        (
            "“今年好。”[P:何兰]笑着说，“明年更好。”",
            [(("何兰",), "笑着说", "今年好。"), (("何兰",), "笑着说", "明年更好。")],
        ),
        (
            "“今年好，”[P:何兰]主任告诉记者，“明年更好。”",
            [(("何兰",), "告诉记者", "今年好，"), (("何兰",), "告诉记者", "明年更好。")],
        ),
        ("[P:何兰]对[P:李强]说：“你来吧！”", [(("何兰",), "说", "你来吧！")]),
        ("[P:陈明]是村医。他说：“我每天都来。”", [(("陈明",), "说", "我每天都来。")]),
        ("一位接近董事会的人士透露，“新规很快会出台。”", [(("一位接近董事会的人士",), "透露", "新规很快会出台。")]),
        (
            "「我没有想过会赢，」[P:林豪]受访时说，「这是大家的功劳。」",
            [(("林豪",), "说", "我没有想过会赢，"), (("林豪",), "说", "这是大家的功劳。")],
        ),
        ("[P:小许]和[P:小罗]异口同声地说：“我们愿意！”", [(("小许", "小罗"), "说", "我们愿意！")]),
        ("[P:张三]很兴奋。“我等了十年。”", [(("张三",), None, "我等了十年。")]),
        (
            "“怎么回事？”[P:王建]问。“我也不知道。”[P:李丽]回答。",
            [(("王建",), "问", "怎么回事？"), (("李丽",), "回答", "我也不知道。")],
        ),
        ("[P:何兰]说：“他讲‘不行’，我就走了。”", [(("何兰",), "说", "他讲‘不行’，我就走了。")]),
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
        ("[O:外交部]发言人[P:孔宁]表示，中方一贯反对制裁。", [("indirect", ("孔宁",), "表示", "中方一贯反对制裁")]),
        ("[O:华兴]称，该产品将于下月上市。", [("indirect", ("华兴",), "称", "该产品将于下月上市")]),
        ("据[P:李全]介绍，村里有三百户人家。", [("indirect", ("李全",), "介绍", "村里有三百户人家")]),
        ("据介绍，该项目投资三亿元。", [("indirect", (), "介绍", "该项目投资三亿元")]),
        ("该公司负责人表示，目前生产正常。", [("indirect", ("该公司负责人",), "表示", "目前生产正常")]),
        ("[P:何兰]表示感谢。", []),
        ("[P:何兰]的名称很好，大家都喜欢。", []),
    ],
)
def test_reported_speech(marked, found):
    assert quotes(marked) == found
