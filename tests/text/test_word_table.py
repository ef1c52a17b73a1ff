"""A compiled table answers as the dictionary that it was made from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.word_table import read_letters, read_table, write_letters, write_table

WORDS = st.dictionaries(st.text("中国人民大学a𠮷", min_size=1, max_size=5), st.integers(-9, 9_000), min_size=1)


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    return tmp_path_factory.mktemp("table") / "a.words"


@given(words=WORDS, text=st.text("中国人民大学a𠮷\0", max_size=30))
def test_a_table_is_the_dictionary(file, words, text):
    write_table(file, words, "i")
    table = read_table(file)
    assert len(table) == len(words)
    assert dict(table.items()) == words
    assert {word: table.get(word) for word in words} == words
    for start in range(len(text)):
        rest = text[start:]
        assert table.starting(text, start) == sorted(filter(rest.startswith, words), key=len)
        assert table.get(rest, "none") == words.get(rest, "none")
        assert (rest in table) == (rest in words)
    place = 0
    for start, end, number in [*table.cover(text), (len(text), 0, 0)]:
        assert not any(table.starting(text, between) for between in range(place, start))
        assert end == 0 or (text[start:end] == table.starting(text, start)[-1] and number == words[text[start:end]])
        place = end


def test_numbers_keep_their_type(file):
    write_table(file, {"人": -0.1, "人民": 2.5e-7}, "d")
    assert read_table(file).get("人") == -0.1


def test_half_a_surrogate_pair_is_no_word(file):
    write_table(file, {"人": 1}, "i")
    table = read_table(file)
    assert table.get("\ud842", 7) == 7
    assert "\ud842" not in table
    assert table.starting("人\ud842", 0) == ["人"]
    assert table.starting("\ud842人", 0) == []
    assert table.cover("\ud842人") == [(1, 2, 1)]


@given(letters=st.dictionaries(st.text("中国*", min_size=1, max_size=4), st.text("毒党𠮷", min_size=1), min_size=1))
def test_letters_come_back(file, letters):
    write_letters(file, letters)
    table = read_letters(file)
    assert {key: table.get(key) for key in letters} == letters
    assert table.get("没有") == ""
    assert table.get("\ud842") == ""
