"""Word documents: read again by python-docx, and by LibreOffice where it is installed."""

import io
import shutil
import subprocess
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn

from reader.exporters import Document, export
from reader.importers import open_article
from reader.notes import make_note
from tests.exporters.conftest import NOTES
from tests.made_articles import TEXT, find_span

WORDING = make_note(
    TEXT, find_span(TEXT, "内存里"), kind="wording", proposed="内部存储器里", text="原文含混", color="orange"
)
STRUCK = make_note(TEXT, find_span(TEXT, "据了解,"), text="改为：")


@pytest.fixture
def marked(document: Document) -> Document:
    return replace(document, notes=(*NOTES, WORDING, STRUCK))


def word_of(document: Document):
    return docx.Document(io.BytesIO(export(document, "docx")))


def test_comments_stand_at_their_passages(marked: Document):
    word = word_of(marked)
    comments = {comment.text: comment for comment in word.comments}
    assert set(comments) == {
        "哪一战？\n#疫情 #two words", "跨行，=SUM(A1)\n第二行\n#数字", "跨段", "原文含混",
        "见 <script>alert(1)</script> & [链接](javascript:alert(1))",
    }  # fmt: skip
    assert {comment.author for comment in word.comments} == {"Xidu"}
    assert commented(word, comments["哪一战？\n#疫情 #two words"]) == "抗病*战打响后,名*员"
    assert commented(word, comments["跨段"]) == "很好。”他们的名字后来"
    assert commented(word, comments["原文含混"]) == "内存里"


def commented(word, comment) -> str:
    """The text between a comment's marks."""
    inside, pieces = False, []
    for element in word.element.body.iter():
        if element.tag == qn("w:commentRangeStart") and element.get(qn("w:id")) == str(comment.comment_id):
            inside = True
        elif element.tag == qn("w:commentRangeEnd") and element.get(qn("w:id")) == str(comment.comment_id):
            return "".join(pieces)
        elif inside and element.tag in {qn("w:t"), qn("w:delText")}:
            styles = [each.get(qn("w:val")) for each in element.getparent().iter(qn("w:rStyle"))]
            pieces += [] if "XiduParagraphNumber" in styles else [element.text]
    raise AssertionError("the comment has no end")


def test_proposed_wordings_are_tracked_changes(marked: Document):
    body = word_of(marked).element.body
    deleted = [each.text for change in body.iter(qn("w:del")) for each in change.iter(qn("w:delText"))]
    inserted = [each.text for change in body.iter(qn("w:ins")) for each in change.iter(qn("w:t"))]
    assert (deleted, inserted) == (["据了解,", "内存里"], ["内部存储器里"])


def test_headings_highlights_and_chinese_fonts(marked: Document):
    word = word_of(marked)
    heads = [each for each in word.paragraphs if each.style.name.startswith(("Title", "Heading"))]
    assert [(each.text, each.style.name) for each in heads] == [
        ("致敬身影", "Title"), ("他们的名字", "Heading 1"), ("未找到原文位置的笔记", "Heading 1"),
    ]  # fmt: skip
    for name in ("Normal", "Title", "Heading 1", "Quote"):
        fonts = word.styles[name].element.rPr.find(qn("w:rFonts"))
        assert fonts.get(qn("w:eastAsia")) in {"宋体", "黑体"}
        assert fonts.get(qn("w:eastAsiaTheme")) is None
    shades = {shade.get(qn("w:fill")) for shade in word.element.body.iter(qn("w:shd"))}
    # The window's own colours; Word's own pink would be magenta.
    assert shades == {"FDF1B2", "D3F0D0", "D4E7FB", "FBD9E6", "FFE0C2", "E6E2F5"}


def test_paragraphs_have_the_numbers_that_citations_name(marked: Document):
    data = export(marked, "docx")
    numbered = [
        (int(each.runs[0].text), "".join(run.text for run in each.runs[1:]))
        for each in docx.Document(io.BytesIO(data)).paragraphs
        if each.runs and each.runs[0].style.name == "XiduParagraphNumber"
    ]
    blocks = [block for block in marked.article.blocks if block.number is not None and block.kind != "boilerplate"]
    assert [number for number, _ in numbered] == [block.number for block in blocks]
    # Opened again, the file has the text alone.
    again = open_article(data, "a.docx")
    assert not [block for block in again.blocks if block.span.of(again.text)[:1].isdigit()]


def test_what_file_managers_show_is_as_long_as_the_format_lets_it_be(document: Document):
    long = "来源甲，" * 100
    article = replace(
        document.article, title=long, metadata=replace(document.article.metadata, author=long, source=long)
    )
    shown = word_of(replace(document, article=article)).core_properties
    for words in (shown.author, shown.comments):
        assert 230 < len(words) <= 255
        assert words.endswith("来源甲…")


def test_notes_only(marked: Document):
    paragraphs = [each.text for each in word_of(replace(marked, text=False, order="color")).paragraphs]
    assert "后来王云发现" not in "".join(paragraphs)
    assert paragraphs[2:4] == ["黄", "据了解,"]


def test_libreoffice_opens_it(marked: Document, tmp_path):
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("LibreOffice is not installed")
    (tmp_path / "a.docx").write_bytes(export(marked, "docx"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", "fodt", "--outdir", tmp_path, tmp_path / "a.docx"]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    opened = (tmp_path / "a.fodt").read_text("utf-8")
    assert opened.count("<office:annotation ") == 5
    assert opened.count("<text:deletion>") == 2
    assert opened.count("<text:insertion>") == 1
