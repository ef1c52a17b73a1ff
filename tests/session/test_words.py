"""A dictionary that the reader brings, the words they learn, and cards of them for Anki."""

import pytest

from reader.article.article import Article, Block, Metadata
from reader.errors import CannotOpen
from reader.session.words.cards import anki_lines, word_cards
from reader.session.words.dictionary import Dictionary
from reader.session.words.numbered import read_numbered
from reader.session.words.word_list import WordList
from reader.text import Span, convert

FILE = """# CC-CEDICT
銀行 银行 [yin2 hang2] /bank/CL:家[jia1]/
行 行 [hang2] /row/line/
行 行 [xing2] /to walk/OK/
研究 研究 [yan2 jiu1] /research/a study/
not an entry
"""


def plain(text: str, title: str) -> Article:
    return Article(text, title, Metadata(), (Block("paragraph", Span(0, len(text)), number=1),), ())


@pytest.fixture
def dictionary() -> Dictionary:
    return Dictionary(FILE)


def test_words_are_found_in_either_script(dictionary):
    assert len(dictionary) == 4
    (entry,) = dictionary.entries("银行")
    assert dictionary.entries("銀行") == [entry]
    assert entry.pinyin == "yin2 hang2"
    assert entry.glosses == ("bank", "CL:家[jia1]")
    assert [entry.glosses[0] for entry in dictionary.entries("行")] == ["row", "to walk"]
    assert dictionary.entries("银") == []


@pytest.mark.parametrize(
    ("numbered", "pinyin", "zhuyin"),
    [
        ("chi3 duo2", "chǐ duó", "ㄔˇ ㄉㄨㄛˊ"),
        ("lu:4 hou4", "lǜ hòu", "ㄌㄩˋ ㄏㄡˋ"),
        ("gui4 liu2", "guì liú", "ㄍㄨㄟˋ ㄌㄧㄡˊ"),
        ("Bei3 jing1", "Běi jīng", "ㄅㄟˇ ㄐㄧㄥ"),
        ("A · xx5", "A · xx", "A · xx"),
    ],
)
def test_numbers_become_tones(numbered, pinyin, zhuyin):
    assert read_numbered(numbered, "pinyin") == pinyin
    assert read_numbered(numbered, "zhuyin") == zhuyin


def test_an_entry_is_told_in_the_script_that_is_read(dictionary):
    (entry,) = dictionary.entries("银行")
    assert entry.forms("銀行") == ("銀行", "银行")
    assert entry.forms("银行") == ("银行", "銀行")
    assert entry.explained("銀行", "pinyin") == ("bank", "CL:家 jiā")
    (other,) = Dictionary("行號 行号 [hang2 hao4] /see 銀行|银行[yin2 hang2]/\n").entries("行號")
    assert other.explained("行號", "zhuyin") == ("see 銀行 ㄧㄣˊ ㄏㄤˊ",)
    assert other.explained("行号", "pinyin") == ("see 银行 yín háng",)


def test_a_word_in_two_scripts_counts_once():
    assert len(Dictionary("銀行 银行 [yin2 hang2] /bank/\n")) == 1


def test_the_longest_word_at_a_place(dictionary):
    text = "在银行研究"
    assert [dictionary.word_at(text, place) for place in range(5)] == [None, (1, 3), (1, 3), (3, 5), (3, 5)]


@pytest.mark.parametrize(("content", "id_"), [(b"\xff\xfe\x00", "dictionary_unreadable"), (b"hello", "no_dictionary")])
def test_a_file_that_is_no_dictionary_is_named(tmp_path, content, id_):
    path = tmp_path / "words.u8"
    path.write_bytes(content)
    with pytest.raises(CannotOpen) as caught:
        Dictionary.load(path)
    assert caught.value.message.id == id_
    with pytest.raises(CannotOpen):
        Dictionary.load(tmp_path / "missing.u8")


def test_word_lists_are_kept(tmp_path):
    path = tmp_path / "words.tsv"
    words = WordList(path)
    words.enter("研究", "learning")
    words.enter("银行", "known")
    words.enter("研究", "known")
    words.enter("行", "learning")
    again = WordList(path)
    assert (again.of("learning"), again.of("known")) == (["行"], ["银行", "研究"])
    again.enter("行", None)
    assert WordList(path).state("行") is None
    path.write_text("坏行\n词\tunknown\n好\tknown\n", encoding="utf-8")
    assert WordList(path).of("known") == ["好"]


def test_cards_have_the_sentence_in_which_a_word_was_met(dictionary):
    article = plain("他去了銀行。他們在那裏研究垃圾。", "标题")
    cards = list(word_cards(article, ["研究", "银行", "没有的词"], dictionary, "taiwan", "pinyin"))
    assert [card.word for card in cards] == ["研究", "銀行"]
    assert cards[0].reading == "yán jiù"
    assert cards[0].gloss == "research; a study"
    assert cards[0].sentence == "他們在那裏研究垃圾。"
    lines = anki_lines(cards).splitlines()
    assert lines[0] == "#separator:tab"
    assert lines[2].removeprefix("#columns:").split("\t")[:5] == ["Word", "Reading", "Gloss", "Sentence", "Source"]
    assert lines[-1].split("\t")[5:] == ["", ""]


def test_cards_have_the_word_as_shown_and_the_sentence_in_both_forms_where_they_differ(dictionary):
    article = plain("他去了銀行。他們在那裏研究垃圾。", "标题")

    def shown(span):
        return convert(span.of(article.text), "t2s")

    bank, study = word_cards(article, ["银行", "研究"], dictionary, "mainland", "pinyin", shown)
    assert (bank.word, bank.found) == ("银行", "銀行")
    assert (bank.sentence, bank.shown) == ("他去了銀行。", "他去了银行。")
    assert (study.word, study.found, study.shown) == ("研究", "", "他们在那里研究垃圾。")
    assert study.sentence == "他們在那裏研究垃圾。"


def test_cards_need_no_dictionary():
    (card,) = word_cards(plain("研究", "题"), ["研究"], None, "mainland", "zhuyin")
    assert (card.gloss, card.reading) == ("", "ㄧㄢˊ ㄐㄧㄡ")


def test_a_word_learned_in_the_vocabulary_of_another_region_has_its_card(dictionary):
    cards = word_cards(plain("他写软件，坐出租车。", "标题"), ["軟體", "計程車"], dictionary, "mainland", "pinyin")
    assert [card.word for card in cards] == ["软件", "出租车"]
    both = word_cards(plain("质量好，品质好。", "标题"), ["品質"], dictionary, "mainland", "pinyin")
    assert [card.word for card in both] == ["品质"]
