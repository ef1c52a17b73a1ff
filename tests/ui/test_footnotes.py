"""Footnotes and endnotes: from the mark to its note and back, by mouse and by keyboard, out of each kind of file."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader.text import Span
from tests.importers.books import book_parts, pack
from tests.importers.made_docx import docx, paragraph, run

SENTENCES = "渡口的船一天只开两次。老周把缆绳绕在石桩上，说今天水大，不走了。等船的人也不急，坐在台阶上剥花生。" * 2
NOTES = ("今属乙县，见《县志》。", "见《年鉴》第三卷。")
LONG = range(1, 41)


def word_file() -> bytes:
    marks = {3: "footnote", 20: "endnote"}
    body = "".join(
        paragraph(f"第{n}天", raw=f'<w:r><w:{marks[n]}Reference w:id="4"/></w:r>' + run(SENTENCES))
        if n in marks
        else paragraph(f"第{n}天{SENTENCES}")
        for n in LONG
    )
    foot, end = (paragraph(words) for words in NOTES)
    return docx(
        body, footnotes=f'<w:footnote w:id="4">{foot}</w:footnote>', endnotes=f'<w:endnote w:id="4">{end}</w:endnote>'
    )


def web_page() -> bytes:
    marks = {3: '<sup><a id="r1" href="#n1">[1]</a></sup>', 20: '<sup><a id="r2" href="#n2">[2]</a></sup>'}
    body = "".join(f"<p>第{n}天{marks.get(n, '')}{SENTENCES}</p>" for n in LONG)
    notes = "".join(f'<li id="n{n}">{words}</li>' for n, words in enumerate(NOTES, 1))
    page = f"<h1>渡口</h1>{body}<section class='footnotes'><ol>{notes}</ol></section>"
    return f"<meta charset='utf-8'><title>渡口</title><body><article>{page}</article></body>".encode()


def book() -> bytes:
    """Make one with a note in the chapter, and one in a chapter of notes that nothing but the links tells of."""
    marks = {3: '<a epub:type="noteref" href="#f1">[1]</a>', 20: '<sup><a id="r2" href="ch1.xhtml#n2">[2]</a></sup>'}
    body = "".join(f"<p>第{n}天{marks.get(n, '')}{SENTENCES}</p>" for n in LONG)
    aside = f'<aside epub:type="footnote" id="f1"><p>{NOTES[0]}</p></aside>'
    back = f'<h1>注释</h1><p id="n2"><a href="ch0.xhtml#r2">[2]</a> {NOTES[1]}</p>'
    return pack(book_parts([f"<h1>渡口</h1>{body}{aside}", back]))


@pytest.fixture(params=[("a.docx", word_file), ("a.html", web_page), ("a.epub", book)], ids=["docx", "html", "epub"])
def noted(request, desktop, tmp_path):
    name, make = request.param
    path = tmp_path / name
    path.write_bytes(make())
    return desktop.read(desktop.start(), path)


def click(view, span):
    view.jump_to(span)
    page = view.page
    cursor = view.sheet.layers.text.cursor(span)
    cursor.setPosition(cursor.selectionStart() + 1)
    QTest.mouseClick(
        page.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        page.cursorRect(cursor).center() + QPoint(1, 0),
    )  # fmt: skip


def test_a_click_leads_to_the_note_and_alt_left_back(noted, qtbot):
    article, view = noted.desk.reading.article, noted.view
    assert len(article.references) == 2
    for reference, words in zip(article.references, NOTES, strict=True):
        view.clear_selection()
        view.jump_to(Span(reference.span.start, reference.span.start))
        before = view.reading_offset()
        click(view, reference.span)
        assert words in view.selected_span().of(article.text)
        assert view.page.viewport().rect().intersects(view.page.cursorRect())
        qtbot.keyClick(view.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert view.reading_offset() == before
        assert not view.selected_span()
        qtbot.keyClick(view.page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        assert view.reading_offset() > before
        qtbot.keyClick(view.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def test_the_keyboard_walks_to_a_mark_says_it_and_follows_it(noted, qtbot):
    reference, view = noted.desk.reading.article.references[0], noted.view
    said = []
    view.announced.connect(said.append)
    view.jump_to(reference.span.start)
    view.page.setFocus()
    for _ in range(20):
        qtbot.keyClick(view.page, Qt.Key.Key_Tab)
        if view.page.focused is reference:
            break
    assert said[-1].startswith("Footnote [1]: ")
    assert NOTES[0] in said[-1]
    qtbot.keyClick(view.page, Qt.Key.Key_Return)
    assert NOTES[0] in view.selected_span().of(noted.desk.reading.article.text)


def test_in_the_second_half_too(desktop, qtbot, tmp_path):
    path = tmp_path / "a.html"
    path.write_bytes(web_page())
    window = desktop.read(desktop.start(), path)
    window.actions_["split"].trigger()
    second = window.arrangement._split.pane.view
    qtbot.waitUntil(lambda: second.sheet.layers is not None, timeout=20_000)
    reference = window.desk.reading.article.references[1]
    second.jump_to(reference.span)
    before = window.view.reading_offset()
    click(second, reference.span)
    assert NOTES[1] in second.selected_span().of(window.desk.reading.article.text)
    assert window.view.reading_offset() > before + 200
    qtbot.keyClick(second.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert abs(window.view.reading_offset() - before) < 60
    assert abs(second.reading_offset() - before) < 60
