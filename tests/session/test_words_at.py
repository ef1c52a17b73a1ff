"""The word at a place: cut as one reads it, in either script, never across marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.session.words.words_at import word_at
from reader.text import Span, is_han

SENTENCE = "水退之后，疾控人员最担心的是疫情。7月4日起，病*和細菌容易滋生。"


@pytest.mark.parametrize(
    ("at", "word"), [("控", "疾控"), ("员", "人员"), ("担心", "担心"), ("疫", "疫情"), ("菌", "細菌"), ("易", "容易")]
)
def test_the_word_at_a_place(at: str, word: str):
    offset = SENTENCE.index(at)
    span = word_at(SENTENCE, offset)
    assert span is not None
    assert offset in range(span.start, span.end)
    assert span.of(SENTENCE) in {word, at}  # a word that the lexicon lacks stands as its characters
    assert len(span) == len(word) or word == "疾控"


def test_no_word_where_no_han_stands():
    assert word_at(SENTENCE, SENTENCE.index("，")) is None
    assert word_at(SENTENCE, SENTENCE.index("7")) is None
    assert word_at(SENTENCE, len(SENTENCE)) is None


@given(st.text(alphabet="水退之后疾控人员，。a*", max_size=40), st.integers(0, 40))
def test_a_word_covers_its_place_and_holds_han_alone(text: str, offset: int):
    span = word_at(text, offset)
    if offset < len(text) and is_han(text[offset]):
        assert span is not None
        assert span.start <= offset < span.end
        assert all(map(is_han, span.of(text)))
    else:
        assert span is None


def test_a_simplified_text_is_cut_without_asking_the_dictionaries(monkeypatch):
    """The title of the first page is: reading them would hold it up."""
    monkeypatch.setattr("reader.entities.simplify.simplify", lambda _: pytest.fail("they were asked"))
    assert word_at("疾控人员", 3) == Span(2, 4)
    with pytest.raises(pytest.fail.Exception):
        word_at("疾控人員", 3)
