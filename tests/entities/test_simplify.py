"""What is read is simplified, one character for one; words that are so already ask no dictionary."""

import pytest

from reader.entities.simplify import simplify, simplify_words
from reader.text.opencc import table


def test_no_traditional_character_is_overlooked_whose_simple_form_is_in_use():
    letters = [letter for letter in table("TSCharacters") if simplify(letter) <= "\uffff"]
    assert [letter for letter in letters if simplify_words(letter) != simplify(letter)] == []


@pytest.mark.parametrize("words", ["", "张晓", "張曉", "后藤", "清華大学１２３ＡＢ", "什麽", "雷克斯·克罗泽"])
def test_words_are_simplified_as_texts_are(words: str):
    assert simplify_words(words) == simplify(words)


def test_simplified_words_ask_no_dictionary(monkeypatch):
    monkeypatch.setattr("reader.entities.simplify.convert", lambda *_: pytest.fail("one was asked"))
    assert simplify_words("清座青背２３") == "清座青背23"
    with pytest.raises(pytest.fail.Exception):
        simplify_words("後")
