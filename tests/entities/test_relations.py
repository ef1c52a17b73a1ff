"""What the entities of an article have to do with one another."""

from itertools import product

from reader.entities import analyse
from reader.entities.corrections.rules import Correction
from reader.importers import open_article

TEXT = """桥通了

据青山县交通局局长马文斌介绍，青山大桥投资2.3亿元。2021年3月5日，马文斌来到工地。

工程师周晓虹说：“大桥长860米。”马文斌和周晓虹都到了现场，那里有12名工人。
"""


def found():
    article = open_article(TEXT.encode(), "bridge.txt")
    analysis = analyse(article)
    return article, analysis, {one.id: one.name for one in analysis.entities}


def test_who_is_named_beside_whom():
    _, analysis, names = found()
    pairs = {tuple(names[each] for each in one.entities): (one.paragraphs, one.sentences) for one in analysis.together}
    assert pairs["马文斌", "周晓虹"] == (1, 1)
    assert ("周晓虹", "马文斌") not in pairs


def test_dated_statements_have_their_sentence_and_names():
    article, analysis, names = found()
    (only,) = analysis.statements
    assert only.time.value == "2021-03-05"
    assert only.sentence.of(article.text) == "2021年3月5日，马文斌来到工地。"
    assert [names[each] for each in only.entities] == ["马文斌"]


def test_a_number_in_speech_knows_who_said_it():
    _, analysis, _ = found()
    assert [(one.quantity.text, one.speakers) for one in analysis.figures] == [
        ("2.3亿元", ("马文斌",)),
        ("860米", ("周晓虹",)),
        ("12名工人", ()),
    ]


def test_affiliations_name_the_role_that_says_so():
    _, analysis, names = found()
    (only,) = analysis.affiliations
    assert (names[only.person], names[only.organisation]) == ("马文斌", "青山县交通局")
    assert only.role.text == "青山县交通局局长"


def test_a_list_of_names_makes_no_pairs():
    names = [f"{surname}{given}国" for surname in "王李张刘陈杨赵黄周吴" for given in "建卫爱安兴"]
    analysis = analyse("名单：" + "、".join(names) + "。")
    assert len(analysis.entities) > 40
    assert analysis.together == ()


def test_what_is_dated_or_counted_lies_in_its_sentence():
    """Whatever a paragraph ends with and the next begins with: no amount and no time goes over the end of one."""
    pairs = product(("之2", "到了2018年", "约", "3月至", "人民币"), ("　　张纸", "3月4日", "12名工人", "5月", "300元"))
    article = open_article("\n\n".join(line for pair in pairs for line in pair).encode(), "ends.txt")
    analysis = analyse(article)
    held = [(one.time, one.sentence) for one in analysis.statements]
    held += [(one.quantity, one.sentence) for one in analysis.figures]
    assert len(held) > 20
    for mention, sentence in held:
        assert sentence.covers(mention.span)
        assert "\n" not in mention.text


def test_a_mark_inside_of_a_mention_ends_no_sentence():
    """What the reader calls a quantity or a name may have any words."""
    text = "前天到了。来了12名！工人，王晓虹看了《你好！大桥》，大桥长860米。后来也看了。"
    named = [Correction("is", "12名！工人", "QUANTITY"), Correction("is", "你好！大桥", "WORK")]
    analysis = analyse(open_article(text.encode(), "marks.txt"), corrections=named)
    assert {"12名！工人", "你好！大桥"} <= {one.text for one in analysis.mentions}
    assert [one.quantity.text for one in analysis.figures] == ["12名！工人", "860米"]
    assert {one.sentence.of(text) for one in analysis.figures} == {text[text.index("来") : text.rindex("后来")]}
