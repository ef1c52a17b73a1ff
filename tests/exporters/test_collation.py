"""A collation leaves as a table in several formats; what was restored names its witness."""

import io
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from reader.entities.corrections.article import corrected_article
from reader.entities.corrections.rules import Correction
from reader.exporters import Document
from reader.exporters.collation import COLLATION_FORMATS, Report, export_collation
from reader.text import Span
from tests.collation.made import PARAGRAPHS, article, changed, compared

SCHEMA = Path(__file__).parents[2].parent / "shared" / "data" / "tei" / "tei_all.rng"
TEI = "{http://www.tei-c.org/ns/1.0}"


@pytest.fixture(scope="module")
def report():
    moved = article(*(PARAGRAPHS[number] for number in (0, 2, 3, 1)))
    collation = compared(article(), changed("860人", "680人"), moved)
    return Report(collation, collation.differences)


@pytest.mark.parametrize("format_", COLLATION_FORMATS, ids=lambda format_: format_.name)
def test_every_reading_is_in_every_format(report, format_):
    written = export_collation(report, f"report{format_.extension}")
    if format_.extension == ".docx":
        table = docx.Document(io.BytesIO(written)).tables[0]
        words = "".join(cell.text for row in table.rows for cell in row.cells)
    else:
        words = written.decode("utf-8-sig")
    assert "860人" in words
    assert "680人" in words


def test_a_word_report_is_nobody_elses_and_of_today(report):
    shown = docx.Document(io.BytesIO(export_collation(report, "report.docx"))).core_properties
    assert shown.title.endswith(report.collation.copies[0].article.title)
    assert (shown.author, shown.last_modified_by) == ("", "Xidu")
    assert shown.created is not None
    assert shown.created.year > 2013


def test_the_apparatus_names_the_witnesses(report):
    tree = etree.fromstring(export_collation(report, "report.xml"))
    assert [each.get("{http://www.w3.org/XML/1998/namespace}id") for each in tree.iter(f"{TEI}witness")] == list("ABC")
    (app,) = (each for each in tree.iter(f"{TEI}app") if each.get("type") == "numbers")
    assert [(each.tag.removeprefix(TEI), each.get("wit"), each.text) for each in app] == [
        ("lem", "#A #C", "860人"),
        ("rdg", "#B", "680人"),
    ]


@pytest.mark.parametrize("extension", [".html", ".docx", ".csv"])
def test_a_left_out_paragraph_and_a_mask_are_called_so(extension):
    collation = compared(changed("党", "*"), article(*PARAGRAPHS[:-1]))
    written = export_collation(Report(collation, collation.differences), f"report{extension}")
    if extension == ".docx":
        rows = [[cell.text for cell in row.cells] for row in docx.Document(io.BytesIO(written)).tables[0].rows]
        kinds, lacking = [row[0] for row in rows], rows[1][2]
    else:
        kinds = lacking = written.decode("utf-8-sig")
    assert "文字（缺段）" in kinds
    assert any("遮字" in each for each in kinds) or "遮字" in kinds
    if extension != ".csv":
        assert "［缺段］" in lacking


@pytest.mark.slow
def test_the_apparatus_is_valid(report):
    if not SCHEMA.is_file():
        pytest.skip("the schema of TEI is not beside this checkout")
    schema = etree.RelaxNG(etree.parse(SCHEMA))
    schema.assertValid(etree.fromstring(export_collation(report, "report.xml")))


def test_a_citation_names_the_witness_of_what_it_shows():
    copy = changed("党", "*")
    at = copy.text.index("*")
    restored = corrected_article(copy, [Correction("restoration", "B《转载》 ¶ 3", value="党", span=Span(at, at + 1))])
    document = Document(restored, proposals=True)
    assert document.source().endswith("；〔党〕据《转载》 ¶ 3")
    assert "转载" not in replace(document, proposals=False).source()


def test_a_copy_that_gave_back_much_is_named_once():
    copy = changed("党", "*")
    places = [at for at, letter in enumerate(copy.text) if letter == "*"]
    rules = [
        Correction("restoration", f"《转载》（某网，2022-04-05） ¶ {number}", value="党", span=Span(at, at + 1))
        for number, at in enumerate(places, 3)
    ]
    said = Document(corrected_article(copy, rules), proposals=True).source()
    assert said.endswith("；〔党〕据《转载》（某网，2022-04-05） ¶ 3、4")


def restored_report(**more):
    """Return a report of a copy with a mask that the reader restored from the other, as the window has it."""
    collation = compared(changed("党", "*"), article())
    damaged = collation.copies[0].article
    at = damaged.text.index("*")
    rule = Correction("restoration", f"{collation.copies[1].name} ¶ 3", value="党", span=Span(at, at + 1))
    copies = (replace(collation.copies[0], article=corrected_article(damaged, [rule])), *collation.copies[1:])
    return Report(replace(collation, copies=copies), collation.differences, **more)


@pytest.mark.parametrize("format_", COLLATION_FORMATS, ids=lambda format_: format_.name)
def test_what_was_restored_stands_beside_what_was_found_with_its_witness(format_):
    written = export_collation(restored_report(), f"report{format_.extension}")
    if format_.extension == ".docx":
        table = docx.Document(io.BytesIO(written)).tables[0]
        words = "".join(cell.text for row in table.rows for cell in row.cells)
    else:
        words = written.decode("utf-8-sig")
    assert "*" in words
    assert "〔党〕 据B ¶ 3" in words


def test_the_labels_are_in_the_language_that_is_asked_for():
    from reader.exporters.collation.report import _HANT

    words = replace(_HANT, kind="Concerns", kinds=dict.fromkeys(_HANT.kinds, "Wording"), restored="restored")
    written = export_collation(restored_report(own_words=words), "report.html").decode()
    assert "Concerns" in written
    assert "Wording（restored）" in written
    assert "遮字" not in written


def test_the_head_row_is_on_every_page_and_a_title_is_said_once():
    collation = compared(article(), changed("860人", "680人"))
    named = tuple(replace(each, name=f"《{each.article.title}》（某网，2022-04-05）") for each in collation.copies)
    written = export_collation(Report(replace(collation, copies=named), collation.differences), "report.docx")
    word = docx.Document(io.BytesIO(written))
    assert "w:tblHeader" in word.tables[0].rows[0]._tr.xml
    assert "w:tblHeader" not in word.tables[0].rows[1]._tr.xml
    sources = [each.text for each in word.paragraphs if each.text.startswith(("A ", "B "))]
    assert len(sources) == 2
    assert all(each.count("梅溪镇修桥记") == 1 and "（某网，2022-04-05）" in each for each in sources)


def test_a_dropped_number_is_said_to_be_restored_though_its_unit_is_left():
    collation = compared(changed("2350万元", "万元"), article())
    damaged = collation.copies[0].article
    at = damaged.text.index("万元")
    rule = Correction("restoration", f"B{collation.copies[1].name} ¶ 1", value="2350", span=Span(at, at))
    copies = (replace(collation.copies[0], article=corrected_article(damaged, [rule])), *collation.copies[1:])
    (difference,) = collation.differences
    report = Report(replace(collation, copies=copies), (difference,))
    assert difference.readings[0].text.startswith("万")
    assert report.restored(0, difference.readings[0]) == "〔2350〕 据B ¶ 1"
    assert report.kind(difference) == "数字（补出）"


def test_word_sets_the_fonts_and_the_language_of_the_script():
    collation = compared(article(), changed("860人", "680人"))
    word = docx.Document(io.BytesIO(export_collation(Report(collation, collation.differences), "report.docx")))
    normal = word.styles["Normal"].element.rPr
    assert normal.rFonts.get(qn("w:eastAsia")) == "宋体"
    assert normal.find(qn("w:lang")).get(qn("w:eastAsia")) == "zh-CN"
    assert word.styles["Heading 1"].element.rPr.rFonts.get(qn("w:eastAsia")) == "黑体"
    assert word.core_properties.title.endswith("梅溪镇修桥记")
