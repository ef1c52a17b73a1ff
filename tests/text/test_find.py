from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.errors import BadQuery
from reader.text import Finder, Hit, Query, Span, convert, find, find_hits
from reader.text.find import folds_between
from reader.text.opencc import WORD_KEEPING

CONFUSABLE = "发髮發后後干乾幹里裏裡着著台臺只隻祕秘余餘面麵麪"
ALPHABET = CONFUSABLE + "头老什么麼隆皇杯的aＡ1１ßé\u0301㎏，,“」…·\n　 \u200b\ufe0f𠮷"


def found(text, query, **options):
    return [span.of(text) for span in find(text, query, **options)]


@st.composite
def passages(draw):
    text = draw(st.text(alphabet=ALPHABET, min_size=1, max_size=16))
    start = draw(st.integers(0, len(text) - 1))
    return text, Span(start, draw(st.integers(start + 1, len(text))))


@given(passages(), st.sampled_from(WORD_KEEPING))
@example(("\u200b字 \u200b", Span(0, 2)), "s2t")
@example(("字aaa字", Span(2, 4)), "s2t")
@example(("头发 \n发现", Span(1, 5)), "s2tw")
@example(("a\u200b b", Span(1, 4)), "s2t")
def test_law_a_passage_is_found_at_its_own_place_in_any_script(passage, config):
    text, span = passage
    part = span.of(text)
    if part == part.strip() and any(letter.isalpha() for letter in part):
        assert span in find(text, convert(part, config))


@given(st.text(alphabet=ALPHABET, max_size=16), st.text(alphabet=ALPHABET, max_size=3))
def test_hits_are_in_order_inside_the_text_and_fold_like_the_query(text, query):
    spans = find(text, query)
    assert len(set(spans)) == len(spans)
    assert all(span.end <= len(text) for span in spans)
    assert [span.start for span in spans] == sorted(span.start for span in spans)


@pytest.mark.parametrize(
    ("text", "query", "hits"),
    [
        ("去臺灣，到台湾", "台湾", ["臺灣", "台湾"]),
        ("张 三\n　丰来了", "張三丰", ["张 三\n　丰"]),
        ("  张三  ", "张三", ["张三"]),
        ("ＡＢＣ abc", "Abc", ["ＡＢＣ", "abc"]),
        ("他说：「好」", '"好"', ["「好」"]),
        ("aaa", "aa", ["aa", "aa"]),
        ("张三 张三", " 张三 ", ["张三", "张三"]),
        ("the rapist", "therapist", []),
        ("重10㎏", "10kg", ["10㎏"]),
        ("重㎏", "k", ["㎏"]),
        ("没有", "有没", []),
        ("", "字", []),
        ("字", "", []),
    ],
)
def test_finds_what_a_reader_means(text, query, hits):
    assert found(text, query) == hits


def test_queries_of_marks_or_white_space_alone():
    assert find("甲，乙,丙", ",") == [Span(1, 2), Span(3, 4)]
    assert find("甲\n乙", "\n") == [Span(1, 2)]
    assert find("甲\u200b乙", "\u200b") == [Span(1, 2)]


def test_exact_folds_nothing():
    assert find("臺灣台湾", "台湾", exact=True) == [Span(2, 4)]
    assert find("aaaA", "aa", exact=True) == [Span(0, 2), Span(1, 3)]


def test_expressions_run_on_the_text_as_it_is():
    assert found("2023年4月3日", r"\d+(?=月)", regex=True) == ["4"]
    assert found("台灣臺灣", "[台臺]灣", regex=True) == ["台灣", "臺灣"]
    assert find("abc", "x*", regex=True) == []


def test_a_bad_expression_says_so():
    with pytest.raises(BadQuery, match="no regular expression"):
        find("字", "(", regex=True)


@pytest.mark.parametrize("pattern", [r"(.*)*x", r"(?:a|aa|a\w)+$(?<!b)c?(?=z)", "(" * 5000 + ")" * 5000])
def test_an_expression_that_explodes_is_stopped(pattern):
    with suppress(BadQuery):
        assert find("a" * 5000 + "b", pattern, regex=True) == []


def test_an_expression_that_takes_too_long_says_so():
    with pytest.raises(BadQuery, match="too long"):
        find("a" * 5000 + "b", r"(?:a|aa|a\w)+$(?<!b)c?(?=z)", regex=True)


def hits(text, words, **how):
    return find_hits(text, Query(words, **how))


def test_says_what_it_overlooked():
    text = "去臺 灣，ＡＢＣ。這裡"
    assert hits(text, "台湾") == [Hit(Span(1, 4), ("script", "space"))]
    assert hits(text, "abc") == [Hit(Span(5, 8), ("width", "case"))]
    assert hits(text, "裏") == [Hit(Span(10, 11), ("variant",))]
    assert hits(text, "灣,") == [Hit(Span(3, 5), ("punctuation",))]
    assert hits(text, "這裡") == [Hit(Span(9, 11))]
    assert hits(text, "臺 灣", exact=True) == [Hit(Span(1, 4))]


@pytest.mark.parametrize(
    ("text", "query"),
    [("看著他", "看着"), ("看着他", "看著"), ("这裏", "这裡"), ("這裡", "这里"), ("臺北", "台北"), ("台北", "臺北")],
)
def test_variants_stand_for_each_other(text, query):
    (hit,) = hits(text, query)
    assert set(hit.folds) & {"script", "variant"}


@pytest.mark.parametrize(
    "typed",
    ["xiaodian", "xd", "Xiao Dian", "xiǎodiàn", "xiao3dian4", "xiao3 dian4", "xiao'dian", "xiaod", "ｘｉａｏｄｉａｎ"],
)
def test_pinyin_finds_what_is_read_so(typed):
    text = "太原小店区的小\n　店，Xiaodian"
    found = [(hit.span.of(text), hit.folds) for hit in hits(text, typed, pinyin=True)]
    assert [each for each in found if "pinyin" in each[1]] == [
        ("小店", ("pinyin",)),
        ("小\n　店", ("space", "pinyin")),
    ]
    assert not [hit for hit in hits(text, typed) if "pinyin" in hit.folds]
    assert hits(text, typed, pinyin=True, exact=True) == hits(text, typed, exact=True)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("xiao4dian", []),
        ("chongqing", ["重庆"]),
        ("xian", ["西安", "先"]),
        ("xi'an", ["西安"]),
        ("lüse", ["绿色"]),
        ("lvse", ["绿色"]),
        ("lǜsè", ["绿色"]),
        ("sh", ["上海"]),
        ("xdqu", []),
        ("x", []),
        ("the", []),
        ("ze3", []),
    ],
)
def test_syllables_tones_and_initials(typed, found):
    text = "重庆、西安、先、绿色、上海"
    assert [hit.span.of(text) for hit in hits(text, typed, pinyin=True)] == found


@given(st.text("abcdeghinopuxzüǎ3 '", max_size=90))
def test_whatever_is_typed_as_pinyin_is_answered(typed):
    text = "山西太原小店区，西安的女儿"
    assert all(0 <= hit.span.start < hit.span.end <= len(text) for hit in hits(text, typed, pinyin=True))


@pytest.mark.parametrize(
    ("one", "other", "kinds"),
    [
        ("字", "字", ()),
        ("A", "a", ("case",)),
        ("Ａ", "A", ("width",)),
        ("发A", "發Ａ", ("script", "width")),
        ("a  b", "a\nb", ("space",)),
    ],
)
def test_kinds_of_folding(one, other, kinds):
    assert folds_between(one, other) == kinds


def test_a_finder_folds_once():
    finder = Finder("臺灣" * 10)
    assert finder.folded is finder.folded
    assert len(finder.find("台湾")) == 10
