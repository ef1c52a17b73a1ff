"""The palette's search: letters, scripts, pinyin, English."""

import pytest

from reader.ui.commands.search import ranked

NAMED = [
    ("find", ("查找", "Find", "在文章中查找")),
    ("export", ("导出…", "Export…", "")),
    ("theme_dark", ("深色", "Dark", "")),
    ("note", ("为所选写笔记", "Note on the selection", "")),
    ("open", ("打开…", "Open…", "")),
]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("查找", "find"),
        ("導出", "export"),
        ("chazhao", "find"),
        ("cz", "find"),
        ("daochu", "export"),
        ("Dar", "theme_dark"),
        ("note sel", "note"),
        ("xbj", "note"),
        ("opn", "open"),
        ("Ｆｉｎｄ", "find"),
    ],
)
def test_what_is_meant_comes_first(query, first):
    assert ranked(query, NAMED)[0] == first


def test_nothing_typed_means_everything_and_nonsense_nothing():
    assert ranked("  ", NAMED) == [id_ for id_, _ in NAMED]
    assert ranked("zzzqqq", NAMED) == []


def test_a_whole_word_goes_before_scattered_letters():
    assert ranked("open", [("a", ("old pens are new",)), ("b", ("Open…",))])[0] == "b"
