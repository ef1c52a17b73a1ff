import pytest
from ahocorasick_rs import AhoCorasick, MatchKind
from hypothesis import given
from hypothesis import strategies as st

from reader.text import CONFIGS, word_list
from reader.text.matcher import Matcher
from reader.text.opencc import recipe, table
from reader.text.word_list import LongList, finder

WORDS = st.lists(st.text(alphabet="后来发𠮷", min_size=1, max_size=4), min_size=1, max_size=8, unique=True)
TEXTS = st.text(alphabet="后来发𠮷，", max_size=20)


@given(WORDS, TEXTS)
def test_a_long_list_finds_what_an_automaton_finds(words, text):
    known = LongList(words)
    assert known.first(text) == AhoCorasick(words, matchkind=MatchKind.LeftmostFirst).find_matches_as_indexes(text)
    everywhere = AhoCorasick(words).find_matches_as_indexes(text, overlapping=True)
    assert sorted(known.everywhere(text)) == sorted(everywhere)


def test_of_the_words_that_begin_at_a_place_the_first_one_is_found():
    assert LongList(["后来", "后来的", "来的人"]).first("后来的人") == [(0, 0, 2)]
    assert LongList(["后来的", "后来", "来的人"]).first("后来的人") == [(0, 0, 3)]


@pytest.mark.parametrize("config", CONFIGS)
def test_no_dictionary_of_a_language_is_built_as_an_automaton(config, monkeypatch):
    """That would hold the interpreter, and with it the window, for a tenth of a second."""
    sizes = []

    def automaton(words, **options):
        sizes.append(len(words))
        return AhoCorasick(words, **options)

    monkeypatch.setattr(word_list, "AhoCorasick", automaton)
    finder.cache_clear()
    for stage in recipe(config).stages:
        Matcher([table(name) for name in stage.tables])
    assert max(sizes, default=0) < 5_000
