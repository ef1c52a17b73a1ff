"""The compiled tables of words say what their sources say."""

import importlib.util
from pathlib import Path

import pytest

from reader.article.lexicon import lexicon
from reader.entities.names.gazetteer import gazetteer
from reader.entities.telling.pinyin import syllables
from reader.resources import resource
from reader.text.word_table import read_letters, read_table

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def compiling():
    spec = importlib.util.spec_from_file_location("compile_tables", ROOT / "packaging" / "compile_tables.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def assert_current(table, source):
    assert len(table) == len(source)
    assert [word for word, number in source.items() if table.get(word) != number] == []


def test_the_lexicon_is_current(compiling):
    source = compiling.weights()
    assert_current(lexicon().weight, source)
    letters = compiling.around(source)
    assert [key for key, those in letters.items() if lexicon()._around.get(key) != those] == []


@pytest.mark.parametrize("name", ["lac_numbers", "lac_lexicon"])
def test_lacs_vocabularies_are_current(compiling, name):
    assert_current(read_table(resource("models", f"{name}.words")), getattr(compiling, name)())


def test_the_characters_that_search_takes_for_one_are_current(compiling):
    assert_current(read_table(resource("lexicon", "fold.words")), compiling.representatives())


def test_the_costs_of_characters_are_current(compiling):
    assert_current(read_table(resource("encodings", "characters.words")), compiling.characters())


def test_the_readings_are_pypinyins(compiling):
    table = read_letters(resource("readings", "pinyin.words"))
    assert [word for word, reading in compiling.pinyin().items() if table.get(word) != reading] == []


def test_other_readings_and_zhuyin_are_current(compiling):
    for name, source in (("others", compiling.other_readings()), ("zhuyin", compiling.zhuyin())):
        table = read_letters(resource("readings", f"{name}.words"))
        assert [key for key, those in source.items() if table.get(key) != those] == []


@pytest.mark.parametrize("text", ["A股abc 太原·刘〇3号", "重庆市长行长朝阳银行", "吕梁女子、绿", "", "abc", "𠮷野家行"])
def test_text_is_cut_and_read_as_pypinyin_does(text):
    from pypinyin import Style, lazy_pinyin

    assert syllables(text) == lazy_pinyin(text, style=Style.TONE, v_to_u=True)


def test_the_gazetteer_is_current(compiling):
    kinds, parents = compiling.places()
    known = gazetteer()
    assert [name for name, kind in kinds.items() if known.kind(name) != kind] == []
    assert [name for name in kinds if known.parents(name) != tuple(parents.get(name, ()))] == []
    assert len(known._places) == len(kinds)


def test_the_longest_known_place_is_found():
    assert gazetteer().find("他从太原市小店区来") == [(2, 5, "city"), (5, 8, "area")]
    assert gazetteer().parents("没有这个地方") == ()
