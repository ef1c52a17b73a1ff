"""Every format against its golden file, and read again by a reader of that format."""

import csv
import io
import json
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html
from markdown_it import MarkdownIt

from reader.article import Article, Block, Metadata
from reader.entities.types import Analysis
from reader.errors import CannotWrite, UnknownFormat
from reader.exporters import FORMATS, Document, Selection, export
from reader.files import write_file
from reader.notes import make_note
from reader.notes.annotations import read_annotations
from reader.text import Span
from tests.exporters.conftest import NOTES
from tests.made_articles import TEXT, make_analysis, make_article

BINARY = {"docx", "pdf", "epub"}  # read again by their own programs, in tests of their own
TEXTUAL = [format_ for format_ in FORMATS if format_.id not in BINARY]
GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.mark.parametrize("format_", TEXTUAL, ids=lambda each: each.id)
@pytest.mark.parametrize("script", ["original", "twp"])
def test_golden(document: Document, format_, script: str):
    """Delete the file and run again to accept a change, then look at the difference."""
    asked = replace(document, script=script, proposals=script != "original")
    name = f"annotated.{format_.id}.{script}{format_.extension}"
    written = export(asked, format_.id)
    if not (GOLDEN / name).exists():
        GOLDEN.mkdir(exist_ok=True)
        (GOLDEN / name).write_bytes(written)
        pytest.fail(f"{name} was missing and is written now; look at it")
    assert written.decode() == (GOLDEN / name).read_bytes().decode()


@pytest.mark.parametrize("format_", FORMATS, ids=lambda each: each.id)
def test_bare_article(format_):
    empty = Document(Article("", "无题", Metadata(), (), ()), analysis=Analysis(complete=True))
    assert export(empty, format_.id)
    odd = "坏\x00字\ud800符"
    block = Block("paragraph", Span(0, len(odd)), 1)
    article = replace(make_article(), text=odd, blocks=(block,), sections=(), damage=())
    export(Document(article, analysis=replace(make_analysis(), mentions=(), entities=(), quotes=())), format_.id)


def test_a_format_whose_extra_isnt_there_says_so(monkeypatch):
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(CannotWrite, match=r"^Writing PDF takes an extra: pip install '\.\[pdf\]'"):
        export(Document(make_article()), "pdf")


def test_an_unknown_format_names_the_known():
    with pytest.raises(UnknownFormat, match="markdown, html, docx"):
        export(Document(make_article()), "wordstar")


def test_a_table_of_notes_has_a_column_for_each_thing(document: Document):
    rows = list(csv.DictReader(io.StringIO(export(document, "notes-csv").decode("utf-8-sig"))))
    assert len(rows) == len(document.notes)
    found = next(row for row in rows if row["Tags"])
    note = next(each for each in document.listed if each.tags)
    assert found["Tags"].split("; ") == list(note.tags)
    assert found["Color"] == "粉"
    assert (found["Paragraph"], found["Quote"]) == (str(document.paragraph(note)), document.quote(note))
    assert (found["Source"], found["Created"]) == ("晋中论坛", note.created)
    assert {row["Section"] for row in rows} == {"", "他们的名字"}
    assert not any(tag in found["Note"] for tag in note.tags)


def chosen(**fields: tuple[str, ...]) -> list[str]:
    return [note.id for note in Selection(**fields).of(NOTES, make_article())]


def test_filters():
    assert chosen(colors=("pink", "blue")) == ["note1", "note2"]
    assert chosen(tags=("疫情", "数字")) == ["note1", "note3"]
    assert chosen(colors=("blue",), tags=("疫情",)) == []
    assert chosen(kinds=("highlight",)) == ["note2"]
    assert chosen(sections=("他們的名字",)) == ["note4", "note3"]
    assert chosen() == [note.id for note in NOTES]


@pytest.mark.parametrize(("order", "ids"), [
    ("position", "1 2 6 3 4 5"), ("date", "1 2 3 4 5 6"), ("color", "6 5 4 2 1 3"), ("tag", "3 1 2 6 4 5"),
    ("person", "6 1 2 3 4 5"),
])  # fmt: skip
def test_orders(document: Document, order, ids: str):
    assert [note.id for note in replace(document, order=order).listed] == [f"note{number}" for number in ids.split()]


def unpacked(content: bytes) -> str:
    """All that a file says, whatever it is packed into."""
    if not content.startswith(b"PK"):
        return content.decode("utf-8", "replace")
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return "".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())


def test_nothing_filtered_out_leaves(document: Document):
    few = replace(document, notes=Selection(colors=("blue",)).of(NOTES, document.article))
    for format_ in FORMATS:
        written = unpacked(export(few, format_.id))
        assert "哪一" not in written
        assert "two words" not in written
        assert "a.txt" not in written


def test_html_holds_text_highlights_and_notes(document: Document):
    page = html.document_fromstring(export(document, "html").decode())
    assert page.get("lang") == "zh-Hans"
    assert page.xpath("//script[@type!='application/ld+json'] | //img | //link | //iframe | //@onclick | //@src") == []
    assert [href for href in page.xpath("//a/@href") if not href.startswith("#")] == []
    shown = ["".join(block.itertext()) for block in page.xpath("//main//*[starts-with(@id, 'b')]")]
    assert shown[0].endswith("据了解,抗病*战打响后,名*员干部到岗。余海说：“我们的软件很好。”")
    assert shown[1] == "他们的名字"
    assert "<b>𠮷野家</b> & *太原* _市_ [x](y) 的“说明”。" in shown[3]
    for note in document.placed:
        marked = "".join("".join(mark.itertext()) for mark in page.xpath(f"//mark[@data-note='{note.id}']"))
        assert marked == document.quote(note).replace("\n", "")
        assert len(page.xpath(f"//*[@id='h{note.id}']")) == 1
        assert len(page.xpath(f"//main//*[@id='n{note.id}']")) == 1
    assert page.xpath("//nav//a/@href") == [f"#b{document.article.blocks[3].span.start}"]
    assert page.xpath("//footer//section/@id") == ["nnote5"]
    assert page.xpath("//strong/text()") == ["战"]
    identifiers = page.xpath("//@id")
    assert len(identifiers) == len(set(identifiers))


def test_html_in_another_script_marks_what_is_restored(document: Document):
    page = html.document_fromstring(export(replace(document, script="tw", proposals=True), "html").decode())
    assert page.get("lang") == "zh-Hant-TW"
    restored = ["".join(each.itertext()) for each in page.xpath("//*[@class='restored']")]
    assert "".join(restored) == "〔毒〕〔缺數〕〔黨〕"


def test_html_filters_by_colour_without_scripts_and_names_who_is_named(document: Document):
    page = html.document_fromstring(export(document, "html").decode())
    buttons = page.xpath("//body/input/@id")
    assert buttons == ["c-all", "c-yellow", "c-green", "c-blue", "c-pink", "c-other"]
    assert page.xpath("//label/@for") == buttons
    assert page.xpath("//main/preceding-sibling::input"), "what hides must stand before what it hides"
    style = page.xpath("string(//style)")
    assert "#c-pink:checked ~ :is(main, footer, .whole) .note:not(.pink)" in style
    names = {item.text.strip(): item.xpath(".//a/@href") for item in page.xpath("//section[@class='names']//li")}
    assert set(names) == {"余海", "王云", "太原"}
    assert page.xpath("//section[@class='names']/h3/text()") == ["人物", "地点"]
    assert [link for links in names.values() for link in links if not page.xpath(f"//*[@id='{link[1:]}']")] == []


def test_colours_are_called_as_the_reader_calls_them(document: Document):
    named = replace(document, color_names={"pink": "存疑<"}, order="color")
    page = html.document_fromstring(export(named, "html").decode())
    assert page.xpath("//label[@for='c-pink']/text()") == ["存疑<"]
    assert page.xpath("//*[@id='nnote1']//*[@class='tag']/text()") == ["存疑<", "#疫情", "#two words"]
    headings = [line for line in export(named, "markdown").decode().splitlines() if line.startswith("## ")]
    assert headings == ["## 黄", "## 绿", "## 蓝", r"## 存疑<", "## 重要的"]


def test_what_xidu_adds_is_in_the_language_of_the_article(document: Document):
    named = replace(document, color_names={"pink": "存疑"}, order="color")
    headings = [line for line in export(named, "markdown").decode().splitlines() if line.startswith("## ")]
    assert headings == ["## 黄", "## 绿", "## 蓝", "## 存疑", "## 重要的"]
    # Where the colour itself is seen, its usual name isn't written beside every note.
    page = html.document_fromstring(export(replace(named, color_names={}), "html").decode())
    assert page.xpath("//*[@id='nnote1']//*[@class='tag']/text()") == ["#疫情", "#two words"]


def test_a_note_on_the_article_stands_under_the_title_which_isnt_said_twice(document: Document):
    title = document.article.blocks[0].span
    note = replace(make_note(TEXT, title, text="全文可疑", color="pink"), kind="article")
    page = html.document_fromstring(export(replace(document, notes=(*NOTES, note)), "html").decode())
    assert page.xpath("//section[@class='whole']//div/p/text()") == ["全文可疑"]
    assert page.xpath(f"count(//*[normalize-space(text())='{document.title}'])") == 2, "the heading and <title>"
    assert len(read_annotations(export(replace(document, notes=(note,)), "html"), document.article)) == 1


def test_the_page_holds_its_notes_as_data_and_no_others(document: Document):
    few = replace(document, notes=document.notes[:2])
    assert read_annotations(export(few, "html"), document.article) == list(few.listed)


def test_markdown_reads_as_the_quotation_does(document: Document):
    written = export(document, "markdown").decode()
    assert "> 抗病\\*战打响后,名\\*员" in written, "two asterisks would be emphasis"
    assert "> 打响后,名*员干部到岗" in written, "one is not"
    tokens = MarkdownIt("commonmark").parse(written.split("---\n", 2)[2])
    quotes, inside = [], 0
    for token in tokens:
        inside += token.nesting if token.type.startswith("blockquote") else 0
        if inside and token.type == "inline":
            lines = "\n".join(child.content or "\n" for child in token.children).split("\n\n\n")
            quotes += ["".join(line.split("\n")) for line in lines if not line.startswith("[!")]
    wanted = [line for note in document.placed + document.unplaced for line in document.quote(note).split("\n")]
    assert quotes == wanted
    headings = [tokens[at + 1].content for at, token in enumerate(tokens) if token.type == "heading_open"]
    assert headings == ["致敬身影", "他们的名字", "未找到原文位置的笔记"]


def test_both_scripts_are_quoted_where_they_differ(document: Document):
    both = replace(document, script="tw", proposals=True, both=True)
    assert both.quote(NOTES[1]) == "抗病〔毒〕戰打響後,〔缺數〕名〔黨〕員\n抗病*战打响后,名*员"
    same = replace(document, script="s", both=True)
    assert same.quote(NOTES[1]) == "抗病*战打响后,名*员"


def test_quotations_are_never_in_another_vocabulary(document: Document):
    note = replace(NOTES[5], placed=True, span=Span(TEXT.index("内存"), TEXT.index("内存") + 2))
    written = export(replace(document, script="twp", notes=(note,)), "markdown").decode()
    assert "> 內存" in written


def test_jsonld_spans_are_the_quotations(document: Document):
    for script in ("original", "tw"):
        collection = json.loads(export(replace(document, script=script), "jsonld"))
        items = collection["first"]["items"]
        assert collection["total"] == len(items) == len(NOTES)
        for item in items:
            quotation, *position = item["target"]["selector"]
            if not position:
                assert item["id"].endswith("note5")
                continue
            start, end = position[0]["start"], position[0]["end"]
            assert TEXT[start:end] == quotation["exact"]
            assert TEXT[:start].endswith(quotation["prefix"])
            assert TEXT[end:].startswith(quotation["suffix"])


def test_csv_has_readwises_columns(document: Document):
    rows = list(csv.DictReader(io.StringIO(export(document, "csv").decode(), newline="")))
    assert list(rows[0]) == ["Highlight", "Title", "Author", "URL", "Note", "Location", "Date"]
    assert rows[0]["Highlight"] == "抗病*战打响后,名*员"
    assert (rows[0]["Note"], rows[0]["Location"]) == (".疫情 .two_words 哪一**战**？", "1")
    assert (rows[0]["Author"], rows[0]["Date"]) == ("刘铁*", "2026-01-01 08:00:00")
    assert rows[-1]["Highlight"] == "不再有的话"


def test_entities_csv(document: Document):
    rows = list(csv.DictReader(io.StringIO(export(document, "entities-csv").decode(), newline="")))
    assert [(row["Type"], row["Name"]) for row in rows] == [
        ("PER", "余海"), ("PER", "王云"), ("LOC", "太原"), ("QUANTITY", "35万条"),
    ]  # fmt: skip
    assert (rows[0]["Aliases"], rows[0]["Roles"], rows[0]["Affiliations"]) == ("海哥", "站长", "太原")
    assert (rows[3]["Value"], rows[3]["Paragraphs"]) == ("350000 条", "2")


def test_anki_reads_fields_by_the_header(document: Document):
    """As Anki's manual says: lines with # set separator, HTML, columns; quotes hold what has a quote in it."""
    lines = export(document, "anki").decode().splitlines()
    header = dict(line[1:].split(":", 1) for line in lines if line.startswith("#"))
    assert (header["separator"], header["html"], header["tags column"]) == ("tab", "true", "5")
    names = header["columns"].split("\t")
    rows = list(csv.reader((line for line in lines if not line.startswith("#")), delimiter="\t", strict=True))
    assert [len(row) for row in rows] == [len(names)] * len(document.notes)
    cards = [dict(zip(names, row, strict=True)) for row in rows]
    fields = [html.fromstring(f"<p>{card['Quote'] or '-'}</p>") for card in cards]
    assert {element.tag for field in fields for element in field.iter()} == {"p", "br"}
    said = ["\n".join(field.itertext()) for field in fields]
    assert said == [document.quote(note) for note in document.listed]
    assert cards[0]["Tags"].split(" ") == ["疫情", "two_words"]
    assert all(card["Link"].startswith("xidu://text/") for card in cards)


def test_text_is_the_article_with_notes_at_its_end(document: Document):
    paragraphs = export(document, "text").decode().split("\n\n")
    assert paragraphs[0] == "致敬身影"
    assert paragraphs[1].startswith("据了解,抗病*战")
    assert paragraphs[-1] == (
        "刘铁*：《致敬身影》，出处不详，发表日期不详，转载于 2023-11-06（晋中论坛），https://example.org/a?b=1&c=2\n"
    )


def test_files_are_written_wholly_or_not(tmp_path: Path):
    target = tmp_path / "out.md"
    write_file(target, b"one")
    write_file(target, b"two")
    assert target.read_bytes() == b"two"
    for wrong in (tmp_path, tmp_path / "none" / "x", target / "x"):
        with pytest.raises(CannotWrite):
            write_file(wrong, b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["out.md"]


def test_notes_say_what_they_are_on_and_names_what_has_no_number(document: Document):
    names = document.analysis
    assert names is not None
    place = names.entities[0].mentions[0].span
    made = [replace(make_note(TEXT, place, text="谁？"), kind=kind) for kind in ("entity", "section")]
    nobody = replace(make_note(TEXT, Span(0, 1), text="谁？"), kind="entity", placed=False)
    noted = replace(document, notes=(*made, nobody))
    page = html.document_fromstring(export(noted, "html").decode())
    assert page.xpath("//*[@class='tags']/span/text()") == ["关于人物", "关于本节", "关于这个名称"]
    written = export(noted, "markdown").decode()
    assert "· 黄 · 关于人物\n" in written
    assert "· 黄 · 关于本节\n" in written
    heads = tuple(replace(each, kind="heading", number=None) for each in document.article.blocks)
    titled = replace(document, article=replace(document.article, blocks=heads))
    page = html.document_fromstring(export(titled, "html").decode())
    assert set(page.xpath("//section[@class='names']//a/text()")) == {"标题"}
