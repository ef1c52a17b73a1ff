import json
from importlib import metadata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import UnknownScript
from reader.resources import resource
from reader.text import CONFIGS, SCRIPTS, Span, align, config_for, convert, detect_script
from reader.text.matcher import Matcher, Segments
from reader.text.opencc import base_table, table, tell_characters, telling_characters
from reader.text.script import language_of

CASES = Path(__file__).parents[2] / "../shared/data/opencc/cases.json"
TRICKY = "后来发现头发干里面着台湾内存软件在老師學發裡著的𠮷，\n a鼠标什么麼乾隆皇后计算机"
TEXTS = st.text(alphabet=TRICKY, max_size=16)


@pytest.mark.parametrize(
    ("config", "source", "target"),
    [
        ("s2t", "后来发现皇后的头发", "後來發現皇后的頭髮"),
        ("s2t", "干杯，干部，干燥", "乾杯，幹部，乾燥"),
        ("s2tw", "这里着火了", "這裡著火了"),
        ("s2twp", "鼠标和软件占内存", "滑鼠和軟體佔記憶體"),
        ("s2hk", "这里着火了", "這裏着火了"),
        ("s2hkp", "打印机", "打印機"),
        ("t2s", "乾隆皇帝說：頭髮乾了", "乾隆皇帝说：头发干了"),
        ("tw2s", "這是什麼", "这是什么"),
        ("tw2sp", "軟體動物與滑鼠", "软体动物与鼠标"),
        ("hk2s", "裏面着火", "里面着火"),
        ("t2tw", "裏面", "裡面"),
        ("t2hk", "爲什麼", "為什麼"),
        ("tw2t", "這裡", "這裏"),
        ("hk2t", "為了", "爲了"),
        ("t2jp", "國學", "国学"),
        ("jp2t", "国学", "國學"),
    ],
)
def test_converts_words_not_characters(config, source, target):
    assert convert(source, config) == target
    assert config in CONFIGS


def test_agrees_with_the_published_cases_of_opencc():
    if not CASES.exists():
        pytest.skip("the published cases are not beside this checkout")
    cases = json.loads(CASES.read_text(encoding="utf-8"))["cases"]
    asked = [(config, case["input"], wanted) for case in cases for config, wanted in case["expected"].items()]
    wrong = [(config, text) for config, text, wanted in asked if convert(text, config) != wanted]
    assert len(asked) > 200
    assert wrong == []


@pytest.mark.parametrize("config", ["s2t", "s2tw", "s2hk", "t2s"])
def test_plain_prose_comes_out_as_the_base_has_it(config):
    """The supplement mends hard words; where there is none, the base and we agree."""
    opencc = pytest.importorskip("opencc")
    prose = (
        "我们在学校里读书，老师说明天下雨，大家都带了雨伞。" if config[0] == "s" else "我們在學校讀書，老師說明天下雨。"
    )
    assert convert(prose, config) == opencc.OpenCC(config).convert(prose)


def test_each_table_of_the_supplement_changes_the_base():
    for path in resource("opencc").glob("*.txt"):
        assert dict(table(path.stem)) != base_table(path.stem), path.name


def test_the_base_is_the_release_that_the_supplement_was_made_for():
    assert metadata.version("opencc-python-reimplemented") == "0.1.7"
    assert "0.1.7" in resource("opencc", "NOTICE").read_text(encoding="utf-8")


@given(TEXTS, st.sampled_from(CONFIGS))
def test_alignment_leads_from_the_text_to_what_convert_gives(text, config):
    aligned = align(text, config)
    assert aligned.source == text
    assert aligned.target == convert(text, config)
    whole = Span(0, len(text))
    assert aligned.to_target(whole) == Span(0, len(aligned.target))
    for at in range(len(text)):
        span = Span(at, at + 1)
        assert aligned.to_source(aligned.to_target(span)).covers(span)


@given(TEXTS, st.sampled_from(CONFIGS), st.data())
def test_fixed_pieces_keep_their_result_and_words_end_at_them(text, config, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    result = data.draw(st.sampled_from(["", "余秋雨", "后", "ABC"]))
    aligned = align(text, config, fixed=[(Span(start, end), result)])
    if start == end:
        assert aligned.target == convert(text, config)
        return
    assert result in aligned.target
    assert aligned.to_target(Span(start, end)).of(aligned.target) == result
    if config in {"s2t", "t2s", "t2tw", "t2jp"}:  # these cut no segments, so that each side converts as if alone
        assert aligned.target == convert(text[:start], config) + result + convert(text[end:], config)


def test_a_fixed_name_is_not_joined_with_its_neighbours():
    assert convert("范后来说", "s2t") == "範後來說"
    assert align("范后来说", "s2t", fixed=[(Span(0, 2), "范后")]).target == "范后來說"


def test_vocabulary_has_no_places_inside_but_script_has():
    aligned = align("我的内存和头发", "s2twp")
    assert aligned.target == "我的記憶體和頭髮"
    assert aligned.to_target(Span(2, 3)) == Span(2, 5)
    assert aligned.to_target(Span(5, 6)) == Span(6, 7)
    words = align("软件", "s2twp")
    assert words.target == "軟體"
    assert words.to_target(Span(0, 1)) == Span(0, 2)


def test_earlier_tables_win_and_a_longer_word_of_a_later_one_does_not():
    matcher = Matcher([{"甲": "1"}, {"甲乙": "2", "丙": "3", "丁丁": "4"}])
    assert matcher.apply("甲乙丙丁丁")[0].target == "1乙34"
    assert Matcher([{"甲乙": "2"}, {"甲": "1"}]).apply("甲乙甲")[0].target == "21"


def test_no_word_reaches_across_a_segment():
    words = Matcher([{"甲乙": "甲乙"}])
    after = Matcher([{"乙丙": "X", "丙丁": "Y", "丁丙": "Z"}])
    text = "甲乙丙丁丙"
    segments = Segments(text, words.matches(text))
    assert segments.crossed(0, 2) == []
    assert segments.crossed(1, 3) == [(0, 2), (2, 5)]
    assert after.apply(text)[0].target == "甲XZ"
    assert after.apply(text, (), segments.crossed)[0].target == "甲乙Y丙"


def test_segments_follow_a_text_that_changes_its_length():
    segments = Segments("甲乙丙", Matcher([{"甲乙": "甲乙"}]).matches("甲乙丙"))
    link, _ = Matcher([{"甲": "一二三"}]).apply("甲乙丙")
    segments.follow(link)
    assert segments.crossed(3, 5) == [(0, 4), (4, 5)]
    assert segments.crossed(0, 4) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("这是发展中国家", "zh-Hans"),
        ("這是發展中國家", "zh-Hant"),
        ("", "zh-Hans"),
        ("abc", "zh-Hans"),
        ("他說“后”", "zh-Hant"),
    ],
)
def test_tells_the_script(text, language):
    assert detect_script(text) == language


def test_scripts_choose_their_configuration():
    simplified, standard, taiwan, hong_kong = "这里说着话", "這是發展", "這裡說著話", "這裏說着話嘅台"
    assert [config_for(script, simplified) for script in SCRIPTS] == [
        None,
        None,
        "s2t",
        "s2tw",
        "s2twp",
        "s2hk",
        "s2hkp",
    ]
    assert [config_for(script, standard) for script in SCRIPTS] == [None, "t2s", None, None, None, "t2hk", "t2hk"]
    assert config_for("tw", "違反貪污治罪條例的祕書") is None
    assert config_for("twp", hong_kong) == "t2tw"
    assert config_for("s", taiwan) == "tw2s"
    assert config_for("t", taiwan) == "tw2t"
    assert config_for("s", hong_kong) in {"hk2s", "t2s"}


def test_unknown_names_are_said_with_the_known_ones():
    with pytest.raises(UnknownScript, match="s2twp"):
        convert("字", "s2x")
    with pytest.raises(UnknownScript, match="twp"):
        config_for("cn", "字")


def test_the_telling_characters_are_those_of_the_tables():
    assert tuple(map(frozenset, telling_characters())) == tell_characters()
    assert all(not one & other for one, other in [tell_characters()])


@pytest.mark.parametrize(
    ("text", "declared", "language"),
    [
        ("這棟舊樓的電線", "zh-HK", "zh-Hant-HK"),
        ("這棟舊樓的電線", "zh_HK", "zh-Hant-HK"),
        ("這棟舊樓的電線", "zh-Hant-MO", "zh-Hant-HK"),
        ("這棟舊樓的電線", "zh-TW", "zh-Hant"),
        ("這棟舊樓的電線", "", "zh-Hant"),
        ("这栋旧楼的电线", "zh-HK", "zh-Hans"),
        ("佢哋話呢棟樓係阿公起嘅，喺度住咗三十年", "", "zh-Hant-HK"),
        ("他說佢是粵語的「他」", "", "zh-Hant"),
    ],
)
def test_hong_kong_is_told_by_the_document_or_by_its_words(text, declared, language):
    assert language_of(text, declared) == language
