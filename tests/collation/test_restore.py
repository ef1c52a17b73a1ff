"""Whatever a witness has of masked characters and dropped numbers is proposed from it."""

import re

from hypothesis import given
from hypothesis import strategies as st

from reader.collation import restorations, unanimous
from reader.text import convert
from tests.collation.made import PARAGRAPHS, article, changed, compared

MASKABLE = ("党", "毒", "官", "书", "人", "工", "桥")
NUMBERS = ("2350", "860", "46", "35", "18")


def test_a_masked_character_comes_back_in_the_script_of_the_copy():
    masked = changed("党", "*")
    witness = article(*(convert(paragraph, "s2tw") for paragraph in PARAGRAPHS))
    found = restorations(compared(masked, witness))
    assert [(each.span.of(masked.text), each.agreed) for each in found] == [("*", "党"), ("*", "党")]
    assert {witness.paragraph for each in found for witness in each.witnesses} == {3}


def test_witnesses_that_differ_are_all_named():
    found = restorations(compared(changed("860人", "人"), article(), changed("860人", "680人")))
    assert [each.kind for each in found] == ["missing_number"]
    assert [witness.text for witness in found[0].witnesses] == ["860", "680"]
    assert found[0].agreed is None
    assert unanimous(found) == []


def test_a_masked_witness_gives_nothing():
    assert restorations(compared(changed("党", "*"), changed("党", "□"))) == []


@given(
    st.sets(st.sampled_from(MASKABLE), max_size=3),
    st.sets(st.sampled_from(NUMBERS), max_size=3),
    st.sampled_from("*□■"),
    st.sampled_from([None, "s2twp", "s2hk"]),
)
def test_all_that_was_masked_or_dropped_is_proposed(masked, dropped, mark, config):
    harmed = [
        re.sub(f"[{''.join(sorted(masked))}]", mark, paragraph) if masked else paragraph for paragraph in PARAGRAPHS
    ]
    harmed = [
        re.sub(rf"(?<!\d)(?:{'|'.join(sorted(dropped))})(?!\d)", "", each) if dropped else each for each in harmed
    ]
    copy = article(*harmed)
    witness = article(*(convert(paragraph, config) if config else paragraph for paragraph in PARAGRAPHS))
    found = restorations(compared(copy, witness))
    text, at = "", 0
    for each in found:
        text += copy.text[at : each.span.start] + (each.agreed or "")
        at = each.span.end
    assert text + copy.text[at:] == article().text


def test_a_changed_number_is_none_that_was_dropped():
    assert restorations(compared(changed("46根", "64根"), article())) == []
    assert restorations(compared(changed("6月5日", "6月15日"), article())) == []


def test_what_was_spoken_before_a_great_unit_is_a_number_that_was_dropped():
    dropped, whole = (
        article("今年的销售额不能低于亿，大家都听见了。"),
        article("今年的销售额不能低于一个亿，大家都听见了。"),
    )
    assert [(each.kind, each.agreed) for each in restorations(compared(dropped, whole))] == [("missing_number", "一个")]


def test_a_word_that_another_copy_has_before_persons_is_no_number():
    shorter, longer = article("门外来人，大家都听见了。"), article("门外来一个人，大家都听见了。")
    assert restorations(compared(shorter, longer)) == []


def test_what_ten_thousands_were_counted_by_is_a_number_that_was_dropped():
    dropped, whole = article("他收受款项新台币万元。"), article("他收受款項新臺幣三千六百八十萬元。")
    assert [each.agreed for each in restorations(compared(dropped, whole))] == ["三千六百八十"]
    assert restorations(compared(article("他收受款项八十万元。"), whole)) == []
