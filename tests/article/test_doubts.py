import pytest

from reader.article.conversion.doubts import Choice, find_chosen, find_doubts


def doubts(text, config="s2tw", settled=()):
    return [(doubt.word, doubt.place, doubt.shown) for doubt in find_doubts(text, config, settled)]


def test_only_what_no_word_decides_is_in_doubt():
    assert doubts("衣服干了，干部干杯。") == [("衣服干", 2, ("幹", "乾", "干"))]
    assert doubts("他面很白，面条很长，表面。") == [("面很", 0, ("面", "麵"))]
    assert doubts("衣服干了", "t2tw") == []
    assert doubts("", "s2t") == []


def test_the_other_way_round():
    assert doubts("湯乾。", "t2s") == [("湯乾", 1, ("干", "乾"))]


@pytest.mark.parametrize(
    ("choice", "text", "chosen"),
    [
        (Choice("衣服干", 2, "乾"), "衣服干了，干衣服干。", [2, 8]),
        (Choice("干", 0, "乾"), "干了，“干”，苦干。", [4]),
        (Choice("衣服干", 2, "麪"), "衣服干了", []),
        (Choice("湯乾", 1, "乾"), "湯乾", []),
    ],
)
def test_a_choice_holds_wherever_its_word_stands(choice, text, chosen):
    assert [doubt.span.start for doubt in find_chosen(text, "s2tw", [choice])] == chosen


def test_the_later_choice_counts():
    found = find_chosen("衣服干了", "s2hk", [Choice("衣服干", 2, "乾"), Choice("衣服干", 2, "幹")])
    assert [doubt.chosen for doubt in found] == ["幹"]
