import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import Span, fold, fold_key, is_han
from reader.text.fold import fold_letter, is_ignorable
from reader.text.opencc import WORD_KEEPING, table, table_names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("臺灣", "台湾"),
        ("頭髮發現", "头发发现"),
        ("這裏", "這裡"),
        ("看著", "看着"),
        ("祕書", "秘书"),
        ("ＡＢＣ１２３", "abc123"),
        ("“引”", "「引」"),
        ("『引』", '"引"'),
        ("甲，乙；丙：丁！", "甲,乙;丙:丁!"),
        ("张 三\r\n　丰", "張三丰"),
        ("New \n York", "new york"),
        ("阿·里", "阿•里"),
        ("等等……", "等等......"),
        ("软\u200b件\ufe0f", "軟件"),
        ("iPhone 手机", "iPhone手機"),
        ("㎏", "kg"),
        ("說", "説"),
    ],
)
def test_these_are_the_same_to_search(one, other):
    assert fold_key(one) == fold_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("张三", "张四"), ("therapist", "the rapist"), ("，", "、"), ("a", "b"), ("里", "理"), ("1", "2")],
)
def test_these_are_not(one, other):
    assert fold_key(one) != fold_key(other)


def test_all_that_conversion_exchanges_folds_alike():
    """This is what the law of search rests on, for each entry of each table."""
    for name in table_names(WORD_KEEPING):
        for word, replacement in table(name).items():
            assert len(word) == len(replacement), word
            assert [*map(fold_letter, word)] == [*map(fold_letter, replacement)], word


@given(st.text(alphabet="臺台发髮Ａa ，,“\n\u200b\ufe0f㎏ßİ…𠮷é\u0301裡", max_size=12))
def test_folding_twice_changes_nothing_and_the_alignment_holds(text):
    folded = fold(text)
    assert folded.source == text
    assert fold_key(folded.target) == folded.target
    for at, letter in enumerate(text):
        if fold_letter(letter) and not letter.isspace():
            span = Span(at, at + 1)
            image = folded.to_target(span)
            assert image.of(folded.target) == fold_letter(letter)
            assert folded.to_source(image) == span


def test_folded_text_is_simplified_and_readable():
    assert fold_key("臺灣裡面發展後來") == "台湾里面发展后来"


def test_letters_are_known_for_what_they_are():
    assert all(map(is_han, "字𠮷〇々﨑"))
    assert not any(map(is_han, "a，1 あ"))
    assert all(map(is_ignorable, "\u200b\ufe0f\u00ad\ufeff\U000e0100"))
    assert not any(map(is_ignorable, "a字\n\u0301"))


@given(st.text(max_size=12))
def test_a_word_that_is_folded_letter_by_letter_folds_as_in_a_text(word):
    assert fold_key(word) == fold(word).target
