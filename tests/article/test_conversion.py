from collections import defaultdict

import pytest

from reader.article.conversion.conversion import Words, settled_pieces, without
from reader.article.conversion.surnames import find_surnames
from reader.article.conversion.word_borders import word_borders
from reader.text import Span, align
from tests.benchmarks.conversion import FOLDER, sentences, shown

# The recogniser takes the city for a person, or misses the person.
UNSOLVED = {
    *("沈師傅來自瀋陽", "瀋陽市民沈建國", "張干是校長"),
    *("干寶撰寫", "于是之主演", "游本昌塑造", "著名学者看着书，了解瞭望塔"),
}


@pytest.mark.parametrize("name", ["practice_names", "practice_words", "more_names", "more_words"])
def test_names_and_words_keep_their_form_in_running_sentences(name):
    by_script = defaultdict(list)
    for sentence in sentences(FOLDER / f"{name}.tsv"):
        by_script[sentence.script].append(sentence)
    wrong = []
    for script, group in by_script.items():
        text = shown(script, "".join(f"{sentence.text}\n" for sentence in group))
        wrong += [sentence.wanted for sentence in group if sentence.wanted not in text]
    assert set(wrong) <= UNSOLVED


@pytest.mark.parametrize(
    ("text", "surnames"),
    [
        ("余师傅说余款未付", ["余"]),
        ("由于老师没来，其余老师走了", []),
        ("对于于老师", ["于"]),
        ("他姓丑，别丑化他", ["丑"]),
        ("导游小姐和游小姐", ["游"]),
        ("余、范二人", ["余", "范"]),
        ("年龄小于三十", []),
        ("三天后主任来了", []),
        ("村医余得水，作家余下的时间", ["余"]),
        ("於先生和於是", ["於"]),
        ("村民于建国于昨天", ["于"]),
        ("导游游国庆", ["游"]),
        ("这种老师，种先生", ["种"]),
        ("", []),
        ("记者于丽说，于丽到了。关于丽江，会于丽江开。", ["于", "于"]),
        ("记者于今天说，记者于会上表示。", []),
    ],
)
def test_finds_surnames_by_what_stands_beside_them(text, surnames):
    assert [span.of(text) for span in find_surnames(text)] == surnames


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("安史之乱发展到后期", ["安史之乱", "发展"]),
        ("要去干涉", ["干涉"]),
        ("碗里面条已凉", ["面条"]),
        ("头发很长", []),
        ("发展历史", []),
        ("", []),
    ],
)
def test_finds_the_words_that_others_overlap(text, words):
    assert [span.of(text) for span, _ in word_borders().words(text)] == words


def test_speech_keeps_its_words_where_they_overlap_too():
    text = "他说：“今日历史软件课。”"
    speech = Span(text.index("“") + 1, text.index("”"))
    pieces = settled_pieces(text, Words(kept=[speech]), "s2twp")
    assert align(text, "s2twp", fixed=pieces).target == "他說：“今日歷史軟件課。”"


def test_what_is_left_between_holes():
    assert list(without([Span(0, 9)], [Span(2, 3), Span(5, 7)])) == [Span(0, 2), Span(3, 5), Span(7, 9)]
    assert list(without([Span(0, 4), Span(2, 6)], [])) == [Span(0, 4), Span(4, 6)]
