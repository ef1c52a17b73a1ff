"""What the entities of an article have to do with one another."""

from reader.entities import analyse
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
