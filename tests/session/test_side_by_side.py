"""Places that answer to each other in two texts."""

from hypothesis import given
from hypothesis import strategies as st

from reader.importers import open_article
from reader.session import Reading, View
from reader.session.side_by_side import Places, beside
from reader.text import Span

ONE = "题目\n\n今天下雨，大家都带了伞。\n\n明天天晴。\n\n后天刮风，请关好门窗。\n"
OTHER = "題目\n\n今天下雨，大家都帶了傘。\n\n加了一段，原來沒有的。\n\n明天天晴。\n\n後天颳風，請關好門窗。\n"


def article(text):
    return open_article(text.encode(), "a.txt")


def test_paragraphs_that_are_the_same_answer_to_each_other_in_either_script():
    places = Places(article(ONE), article(OTHER))
    for words, theirs in (("明天", "明天"), ("后天", "後天"), ("今天", "今天")):
        assert OTHER[places(ONE.index(words)) :].startswith(theirs)


def test_the_same_article_answers_with_the_same_place():
    one = article(ONE)
    assert [Places(one, one)(offset) for offset in range(len(ONE))] == list(range(len(ONE)))


@given(st.lists(st.text("今天下雨明后", min_size=1, max_size=6), min_size=1, max_size=6), st.data())
def test_every_place_leads_into_the_other_text_and_never_backwards(paragraphs, data):
    one = article("题目\n\n" + "。\n\n".join(paragraphs))
    kept = data.draw(st.lists(st.sampled_from(paragraphs), min_size=1, max_size=6))
    other = article("题目\n\n" + "。\n\n".join(kept))
    places = Places(one, other)
    found = [places(offset) for offset in range(len(one.text))]
    assert all(0 <= offset <= len(other.text) for offset in found)
    assert found == sorted(found)


def test_the_second_half_follows_notes_and_keeps_its_view():
    reading = Reading(article(ONE))
    second, end = beside(reading, "tw")
    reading.add_note(Span(4, 6))
    reading.set_view(View(script="hk"))
    assert second.notes == reading.notes
    assert second.view.script == "tw"
    end()
    reading.undo()
    assert len(second.notes) == 1


def test_inside_a_passage_that_both_have_it_is_the_same_letter():
    shared = "等船的人也不急，坐在台阶上剥花生，说今天水大，不走了。"
    one, other = (
        f"题目\n\n老周说：{shared}\n",
        f"题目\n\n昨天下午，在渡口开了二十年船的老周对记者说：{shared}他又说了一遍。\n",
    )
    places = Places(article(one), article(other))
    for words in ("坐在台阶", "不走了"):
        assert places(one.index(words)) == other.index(words)
