"""OpenDocument texts and Rich Text."""

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article
from reader.errors import CannotOpen
from reader.importers import open_article
from tests.importers.soundness import check, refused

_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"),
    )
)  # fmt: skip
_MORE = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
BODY = (
    '<text:p text:style-name="P1">渡口记</text:p><text:h text:outline-level="1">船</text:h>'
    "<text:p>渡船每天<office:annotation office:name='a'><dc:creator>周编辑</dc:creator>"
    "<dc:date>2024-03-01T09:00:00</dc:date>"
    "<text:p>趟数待核</text:p></office:annotation>开六趟<office:annotation-end office:name='a'/>"
    '<text:note text:id="1"><text:note-citation>1</text:note-citation><text:note-body><text:p>今属乙县。</text:p>'
    "</text:note-body></text:note>。</text:p>"
    "<text:list><text:list-item><text:p>木船<text:s text:c='2'/>两条</text:p></text:list-item></text:list>"
    "<table:table><table:table-row><table:table-cell><text:p>年份</text:p></table:table-cell><table:table-cell>"
    "<text:p>趟数</text:p></table:table-cell></table:table-row></table:table>"
    "<text:p>图<draw:frame><draw:text-box><text:p>框中的话。</text:p></draw:text-box></draw:frame></text:p>"
)


def odt(body: str, manifest: str = "", about: str = "") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr(
            "content.xml",
            f"<office:document-content {_NAMES} {_MORE}><office:automatic-styles>"
            '<style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles>'
            f"<office:body><office:text><text:tracked-changes><text:p>删去的话</text:p></text:tracked-changes>{body}"
            "</office:text></office:body></office:document-content>",
        )
        package.writestr("META-INF/manifest.xml", manifest)
        namespaces = f'{_NAMES} {_MORE} xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
        package.writestr(
            "meta.xml",
            f"<office:document-meta {namespaces}><office:meta>{about}</office:meta></office:document-meta>",
        )
    return out.getvalue()


def blocks(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, block.span.of(article.text)) for block in article.blocks]


def test_the_date_of_a_file_dates_no_article():
    told = "<meta:initial-creator>周甲</meta:initial-creator><dc:creator>李乙</dc:creator>"
    told += "<meta:creation-date>2024-01-02T03:04:05</meta:creation-date><dc:date>2024-02-02T03:04:05</dc:date>"
    metadata = open_article(odt(BODY, about=told), "a.odt").metadata
    assert (metadata.author, metadata.published, metadata.file_date) == ("周甲", None, "2024-01-02T03:04:05")


def test_structure():
    article = open_article(odt(BODY), "a.odt")
    assert article.title == "渡口记"
    assert blocks(article) == [
        ("title", "渡口记"), ("heading", "船"), ("paragraph", "渡船每天开六趟[1]。"), ("list_item", "木船  两条"),
        ("table_row", "年份\t趟数"), ("paragraph", "图"), ("paragraph", "框中的话。"), ("footnote", "[1] 今属乙县。"),
    ]  # fmt: skip
    (comment,) = article.comments
    assert (comment.span.of(article.text), comment.text, comment.author) == ("开六趟", "趟数待核", "周编辑")
    assert [each.span.of(article.text) for each in article.references] == ["[1]"]
    assert open_article(odt(BODY), "无名").importer.startswith("odt")


def test_encrypted():
    with pytest.raises(CannotOpen) as caught:
        open_article(odt(BODY, "<m:encryption-data/>"), "a.odt")
    assert caught.value.message.id == "open.encrypted"


@settings(max_examples=40)
@given(st.data())
def test_any_damage(data: st.DataObject):
    raw = bytearray(odt(BODY))
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(60, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        article = open_article(bytes(raw), "a.odt")
    except CannotOpen as error:
        refused(error)
    else:
        check(article)


RTF = (
    rb"{\rtf1\ansi\ansicpg936{\fonttbl{\f0 SimSun;}}{\pict "
    + b"0a1b" * 500
    + rb"}\f0 \'b4\'ac\u22312?\u27743?\u36793?\'a1\'a3\par \'cb\'ae\'d5\'c7\'c1\'cb\'a1\'a3\par}"
)


def test_rich_text():
    article = open_article(RTF, "a.rtf")
    assert article.text == "船在江边。\n水涨了。"
    with pytest.raises(CannotOpen):
        open_article(rb"{\rtf1}", "a.rtf")


@settings(max_examples=60)
@given(st.lists(st.sampled_from([rb"{", rb"}", rb"\par ", rb"\u27743?", rb"\u-10179?", rb"\'b4", rb"\uc9", b"\\", b"\0",
                                 b"\xb4\xac", rb"{\*\x", rb"\ansicpg99999", rb"\bin5 "]), max_size=20))  # fmt: skip
def test_any_rich_text(parts: list[bytes]):
    try:
        article = open_article(rb"{\rtf1\ansi\ansicpg936 " + b"".join(parts) + b"}", "a.rtf")
    except CannotOpen as error:
        refused(error)
    else:
        check(article)


@pytest.mark.parametrize("page", ["936", "950"])
def test_bytes_of_double_byte_characters_as_they_are(page: str) -> None:
    words = "渡口記：老周說，誠、功、蓋。"
    raw = rb"{\rtf1\ansi\ansicpg" + page.encode() + rb"\f0 " + words.encode(f"cp{page}") + rb"\par}"
    assert open_article(raw, "a.rtf").text == words
