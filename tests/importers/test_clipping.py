"""What was copied elsewhere: no word of it is lost."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.errors import CannotOpen
from reader.importers import open_article
from reader.importers.clipping import Clipping, open_clipping
from tests.importers.soundness import check, refused

FIRST = "渡口在江心洲的东岸，一年四季都有人等船，老周撑了三十年的船。"
SECOND = "水涨的时候要等，水落的时候也要等，等的是同一件事。"
MARKUP = f"<h2>江心洲的渡口</h2><p>{FIRST}</p><blockquote><p>{SECOND}</p></blockquote>"
TEXT = f"江心洲的渡口\n\n{FIRST}\n\n{SECOND}"
WINDOWS = (
    "Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00000200\r\nStartFragment:00000131\r\nEndFragment:00000170\r\n"
    f"SourceURL:https://example.org/ferry\r\n<html><body>\r\n<!--StartFragment-->{MARKUP}<!--EndFragment-->"
    "<p>不在其中</p></body></html>"
)


def test_markup_is_kept():
    article = open_clipping(Clipping(TEXT, MARKUP, "https://example.org/ferry"), "粘贴的文字")
    assert article.importer.startswith("html")
    assert [words for words in article.text.split("\n") if words] == ["江心洲的渡口", FIRST, SECOND]
    assert article.blocks[-1].kind == "quote"
    assert article.metadata.url == "https://example.org/ferry"


def test_the_header_of_windows_names_part_and_source():
    article = open_clipping(Clipping(TEXT, WINDOWS), "粘贴的文字")
    assert "不在其中" not in article.text
    assert "SourceURL" not in article.text
    assert article.metadata.url == "https://example.org/ferry"


@pytest.mark.parametrize("markup", [
    "", f"<span style='color:red'>{TEXT}</span>", "<p>只有这一句</p>", "<p></p>",
])  # fmt: skip
def test_text_where_markup_says_less(markup: str):
    article = open_clipping(Clipping(TEXT, markup), "粘贴的文字")
    assert article.text == TEXT
    assert article.blocks == open_article(TEXT.encode(), "粘贴的文字.txt").blocks


def test_nothing_to_open():
    with pytest.raises(CannotOpen):
        open_clipping(Clipping("", "<p></p>"), "粘贴的文字")


@settings(max_examples=80)
@given(
    st.text(max_size=40),
    st.lists(st.sampled_from([WINDOWS, MARKUP, "<p>", "<br>", "船", "<!--StartFragment-->", "Version:1.0\r\n", "\0",
                              "SourceURL:javascript:x\r\n", "<script>"]), max_size=6).map("".join),
)  # fmt: skip
@example("\ud800船", "")
def test_any_clipboard(text: str, markup: str):
    try:
        article = open_clipping(Clipping(text, markup), "x")
    except CannotOpen as error:
        refused(error)
    else:
        check(article)
        assert not (article.metadata.url or "").startswith("javascript")
