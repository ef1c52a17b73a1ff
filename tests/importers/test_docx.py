"""Word documents: what a reader of the printed page sees, what stands in the margin, and what hostile ones do."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.article import Article
from reader.errors import CannotOpen
from reader.importers import open_article
from reader.library import Library
from tests.importers.made_docx import docx, paragraph, part, run, table
from tests.importers.soundness import check, refused

PNG = b"\x89PNG\r\n\x1a\n"


def blocks(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, block.span.of(article.text)) for block in article.blocks]


def opened(body: str, **parts: str | bytes) -> Article:
    return open_article(docx(body, **parts), "渡口.docx")


def test_structure():
    article = opened(
        paragraph("渡口记", "T")
        + paragraph("江上没有桥，渡船每天开六趟。")
        + paragraph("船", "1")
        + paragraph("木船", "B2")
        + paragraph("铁船", "own")
        + paragraph("细目", "out")
        + paragraph("老人们常说：水急不渡。", "q")
        + table(("年份", "趟数"), ("1998", "六"))
        + paragraph("图一　渡船", "cap")
    )
    assert article.title == "渡口记"
    assert [(section.title, section.level) for section in article.sections] == [
        (None, 1), ("船", 1), ("木船", 2), ("铁船", 2), ("细目", 3),
    ]  # fmt: skip
    assert blocks(article)[6:] == [
        ("quote", "老人们常说：水急不渡。"), ("table_row", "年份\t趟数"), ("table_row", "1998\t六"),
        ("caption", "图一　渡船"),
    ]  # fmt: skip


def test_numbers_that_word_puts_before_paragraphs():
    numbered = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="7"/></w:numPr>'
    levels = (
        '<w:lvl w:ilvl="0"><w:start w:val="9"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%1条　"/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="（%2）"/></w:lvl>'
    )
    article = opened(
        paragraph("凡例如下。")
        + paragraph("船不夜行。", "", numbered.format(0))
        + paragraph("雾天同夜。", "", numbered.format(1))
        + paragraph("雪天同雾。", "", numbered.format(1))
        + paragraph("船不超载。", "", numbered.format(0)),
        numbering=f'<w:abstractNum w:abstractNumId="1">{levels}</w:abstractNum>'
        '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>',
    )
    assert blocks(article)[1:] == [
        ("list_item", "第九条　船不夜行。"), ("list_item", "（1）雾天同夜。"), ("list_item", "（2）雪天同雾。"),
        ("list_item", "第十条　船不超载。"),
    ]  # fmt: skip


def test_footnotes_and_ruby():
    article = opened(
        paragraph("渡口在江心洲", "", "", '<w:r><w:footnoteReference w:id="4"/></w:r>' + run("东岸。"))
        + paragraph(
            "", "", "",
            "<w:r><w:ruby><w:rt><w:r><w:t>cún</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>邨</w:t></w:r></w:rubyBase>"
            "</w:ruby></w:r>" + run("里人都走水路。"),
        ),
        footnotes=f'<w:footnote w:id="0">{paragraph("—")}</w:footnote>'
        f'<w:footnote w:id="4">{paragraph("今属乙县。")}</w:footnote>',
    )  # fmt: skip
    assert blocks(article) == [
        ("paragraph", "渡口在江心洲[1]东岸。"), ("paragraph", "邨里人都走水路。"), ("footnote", "[1] 今属乙县。"),
    ]  # fmt: skip
    (reference,) = article.references
    assert reference.span.of(article.text) == "[1]"
    assert reference.note == article.blocks[2].span.start
    assert [(each.span.of(article.text), each.reading) for each in article.ruby] == [("邨", "cún")]


COMMENTS = (
    '<w:comment w:id="1" w:author="周编辑" w:date="2024-03-01T09:00:00Z">' + paragraph("趟数待核") + "</w:comment>"
    '<w:comment w:id="2" w:author="">' + paragraph("两段都要改") + "</w:comment>"
)
COMMENTED = (
    paragraph("渡船每天", "", "", '<w:commentRangeStart w:id="1"/>' + run("开六趟")
              + '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'
              + '<w:commentRangeStart w:id="2"/>' + run("，风雨无阻。"))
    + paragraph("腊月停航", "", "", '<w:commentRangeEnd w:id="2"/>' + run("。"))
)  # fmt: skip


def test_comments_become_notes(tmp_path: Path):
    article = opened(COMMENTED, comments=COMMENTS)
    assert [(each.span.of(article.text), each.text, each.author, each.created) for each in article.comments] == [
        ("开六趟", "趟数待核", "周编辑", "2024-03-01T09:00:00Z"),
        ("，风雨无阻。\n\n腊月停航", "两段都要改", "", ""),
    ]
    with Library(tmp_path) as library:
        notes = library.notes(library.add(article).number)
    assert [(note.quote, note.text) for note in notes] == [
        ("开六趟", "周编辑：趟数待核"), ("，风雨无阻。\n\n腊月停航", "两段都要改"),
    ]  # fmt: skip


def test_a_comment_on_a_cell_stays_with_its_words():
    cell = paragraph("六", "", "", '<w:commentRangeStart w:id="1"/>' + run("趟") + '<w:commentRangeEnd w:id="1"/>')
    body = f"<w:tbl><w:tr><w:tc>{paragraph('趟数')}</w:tc><w:tc>{cell}</w:tc></w:tr></w:tbl>"
    article = opened(body, comments=COMMENTS)
    assert article.text == "趟数\t六趟"
    assert article.comments[0].span.of(article.text) == "趟"


def test_tracked_changes_are_accepted_and_said():
    article = opened(
        paragraph(
            "渡船每天开", "", "", '<w:del w:id="1"><w:r><w:delText>五</w:delText></w:r></w:del>'
            f'<w:ins w:id="2">{run("六")}</w:ins>' + run("趟。"),
        )
    )  # fmt: skip
    assert article.text == "渡船每天开六趟。"
    assert [str(notice) for notice in article.notices] == [
        "Of the tracked changes 1 insertions are shown as accepted, 1 deletions are left out."
    ]


def test_text_boxes_once_and_pictures_with_their_words():
    box = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>{0}</w:txbxContent>"
        "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>{0}</w:txbxContent></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    ).format(paragraph("框中的话。"))
    drawing = '<w:r><w:drawing><a:x descr="渡船停在岸边"/><a:blip r:embed="r1"/></w:drawing></w:r>'
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Target="media/p.png"/></Relationships>'
    )
    article = opened(
        paragraph("框前的话。", "", "", box) + paragraph("", "", "", drawing) + paragraph("图后的话。"),
        rels=relations, p=PNG,
    )  # fmt: skip
    assert [words for _, words in blocks(article)] == ["框前的话。", "框中的话。", "图后的话。"]
    (image,) = article.images
    assert (image.alt, image.data, image.offset) == ("渡船停在岸边", PNG, article.blocks[2].span.start)


def test_properties():
    core = (
        '<c:coreProperties xmlns:c="c" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:t="http://purl.org/dc/terms/">'
        "<dc:title>{}</dc:title><dc:creator>周甲</dc:creator><t:created>2024-01-02T03:04:05Z</t:created>"
        "</c:coreProperties>"
    )
    article = opened(paragraph("江上没有桥，渡船每天开六趟。"), core=core.format("江心洲的渡口"))
    assert (article.title, article.metadata.author) == ("江心洲的渡口", "周甲")
    assert (article.metadata.published, article.metadata.file_date) == (None, "2024-01-02T03:04:05Z")
    assert not opened(paragraph("没有桥。"), core=core.format("船").replace("周甲", "python-docx")).metadata.author
    assert opened(paragraph("没有桥，有船。"), core=core.format("Microsoft Word - 文档1")).title == "渡口"


def test_table_of_contents_is_furniture():
    article = opened(paragraph("一、船\t3", "TOC1") + paragraph("船", "1") + paragraph("江上没有桥。"))
    assert blocks(article)[0] == ("boilerplate", "一、船\t3")


def refusal(raw: bytes, name: str = "a.docx") -> str:
    with pytest.raises(CannotOpen) as caught:
        open_article(raw, name)
    assert "\n" not in str(caught.value)
    return caught.value.message.id


def test_refused():
    good = docx(paragraph("江上没有桥。"))
    assert refusal(good[: len(good) // 2]) == "open.damaged"
    assert refusal(docx("")) == "open.no_words"
    assert refusal(b"\xd0\xcf\x11\xe0" + bytes(500) + "EncryptedPackage".encode("utf-16-le")) == "open.encrypted"
    assert refusal(b"\xd0\xcf\x11\xe0" + b"WordDocument" * 50, "a.doc") == "open.old_word"


def packed(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(f"word/{name}.xml", data)
    return out.getvalue()


def test_bombs_are_refused():
    lol = b'<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    file = b'<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    body = part("document", "<w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body>").partition(b"?>")[2]
    assert refusal(packed(document=lol + body)) == "open.damaged"
    assert refusal(packed(document=file + body)) == "open.damaged"
    assert refusal(packed(document=b"<w>" + b" " * 70_000_000 + b"</w>")) == "open.unpacked"
    assert refusal(packed(document=b"<w>" * 5000)) == "open.damaged"
    assert refusal(docx(paragraph("江上。")) + b"PK\x01\x02" * 30_000) == "open.entries"


def test_names_that_climb_out_of_the_package_lead_nowhere():
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Target="../../../../etc/passwd"/></Relationships>'
    )
    drawing = '<w:r><w:drawing><a:blip r:embed="r1"/></w:drawing></w:r>'
    article = opened(paragraph("江上没有桥。", "", "", drawing), rels=relations)
    assert article.images == ()


FRAGMENTS = st.sampled_from([
    paragraph("江上没有桥。"), paragraph("船", "1"), paragraph("", "T"), table(("甲", "乙"), ("", "")), COMMENTED,
    "<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "<w:tr/>", "<w:tc/>", '<w:commentRangeStart w:id="9"/>',
    '<w:p><w:commentRangeEnd w:id="1"/></w:p>', "<w:r><w:ruby/></w:r>", '<w:r><w:sym w:char="zz"/></w:r>',
    "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", "<w:r><w:br/></w:r>", "<w:r><w:footnoteReference/></w:r>",
])  # fmt: skip


@settings(max_examples=60)
@given(st.lists(FRAGMENTS, max_size=8))
@example([paragraph("江上没有桥。"), "<w:p><w:r><w:br/><w:t>船</w:t></w:r></w:p>"])
def test_any_mixture(fragments: list[str]):
    try:
        article = opened("".join(fragments), comments=COMMENTS)
    except CannotOpen as error:
        refused(error)
    else:
        check(article)
        assert all(len(comment.span) for comment in article.comments)


@settings(max_examples=60)
@given(st.data())
def test_any_damage(data: st.DataObject):
    raw = bytearray(docx(COMMENTED + table(("甲", "乙")), comments=COMMENTS))
    for _ in range(data.draw(st.integers(1, 5))):
        raw[data.draw(st.integers(4, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        article = open_article(bytes(raw), "a.docx")
    except CannotOpen as error:
        refused(error)
    else:
        check(article)
