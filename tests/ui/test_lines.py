"""The edges of set lines, the last line of a paragraph, spaces between Latin words."""

import random

import pytest
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from reader.importers import open_article
from reader.session import Reading, View
from reader.text import Span
from reader.text.utf16 import Utf16Index
from reader.ui.article_view import ArticleView
from reader.ui.article_view.aids import Aids
from reader.ui.article_view.document import GUTTER
from reader.ui.article_view.painting import place_in, segments
from reader.ui.flows import printing
from reader.ui.look.theme import load_theme

WORDS = (
    "县里修了", "24", "条水渠，", "“水到了田头”", "《渠志》", "〔旧本〕", "『甲』", "「乙」", "GDP", "增长5.6%", "——",
    "……", "不少人说", "（略）", "，", "老屋", "𠮷田", "㐂", "iPhone 15", "从2019年到", "的", "、",
)  # fmt: skip
OPENING = "“‘「『《（〔【"


def paragraph(seed: int) -> str:
    chosen = random.Random(seed)  # noqa: S311 - no secret
    return "县里" + "".join(chosen.choice(WORDS) for _ in range(50)) + "。"


@pytest.fixture
def shown(qtbot):
    """Shows paragraphs under a title and returns the view; its page is painted."""

    def show(*paragraphs: str, width: int = 1000, script: str = "original", aloud: str = "off") -> ArticleView:
        article = open_article(("渠志\n\n" + "\n\n".join(f"　　{each}" for each in paragraphs)).encode(), "a.txt")
        view = ArticleView(load_theme("light"))
        view.sheet.aids = Aids(aloud=aloud)
        qtbot.addWidget(view)
        view.resize(width, 9000)
        view.show()
        qtbot.waitExposed(view)
        view.set_reading(Reading(article, view=View(script)))
        QApplication.processEvents()
        view.grab()
        return view

    return show


def paragraphs(document: QTextDocument) -> list[QTextBlock]:
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    return [block for block in blocks if block.blockFormat().textIndent() > 0]


def lines(block: QTextBlock) -> list[str]:
    index, layout = Utf16Index(block.text()), block.layout()
    ends = [layout.lineAt(number).textStart() for number in range(layout.lineCount())]
    return [
        block.text()[index.offset(start) : index.offset(end)]
        for start, end in zip(ends, [*ends[1:], len(block.text()) + 9], strict=True)
    ]


def edges(block: QTextBlock) -> list[tuple[float, float]]:
    """Where each line begins and where the paper of its last letter ends, in pixels."""
    layout, found = block.layout(), []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        end = line.textStart() + line.textLength()
        while block.text().encode("utf-16-le")[2 * end - 2 : 2 * end] == "\u200b".encode("utf-16-le"):
            end -= 1
        spaced = next(
            each.format.fontLetterSpacing()
            for each in block.textFormats()
            if each.start < end <= each.start + each.length
        )
        found.append((line.x(), place_in(line, end) - max(0.0, spaced)))
    return found


@pytest.mark.parametrize("aloud", ["off", "all"])
@pytest.mark.parametrize(("width", "script"), [(1000, "original"), (700, "original"), (900, "tw"), (560, "hk")])
def test_lines_begin_and_end_at_the_edges(shown, width, script, aloud):
    view = shown(*map(paragraph, range(12)), width=width, script=script, aloud=aloud)
    across = view.page.viewport().width() - 2 * GUTTER
    for block in paragraphs(view.page.document()):
        for number, (line, (left, right)) in enumerate(zip(lines(block), edges(block), strict=True)):
            if number:
                assert (left < -0.3 * view.sheet.size) == (line[0] in OPENING), (line, left)
            if number < block.layout().lineCount() - 1:
                assert right == pytest.approx(across, abs=1.1), line


def test_what_marks_letters_ends_at_the_edge(shown):
    view = shown(*map(paragraph, range(6)))
    across = view.page.viewport().width() - 2 * GUTTER
    ends = [
        segment.right - visible.origin.x()
        for visible in view.page.visible()
        for segment in segments(visible, 0, visible.block.length())
    ]
    assert max(ends) == pytest.approx(across, abs=0.5)


def test_they_stay_there(shown):
    view = shown(*map(paragraph, range(6)))
    before = [edges(block) for block in paragraphs(view.page.document())]
    view.grab()
    assert [edges(block) for block in paragraphs(view.page.document())] == before
    view.resize(800, 9000)
    view.grab()
    view.resize(1000, 9000)
    view.grab()
    assert [edges(block) for block in paragraphs(view.page.document())] == before


def test_on_paper_too(qtbot, tmp_path):
    text = "渠志\n\n" + "\n\n".join(f"　　{paragraph(seed)}" for seed in range(6))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    document = printing.printed(Reading(open_article(text.encode(), "a.txt")))
    printing.print_document(document, printer)
    beginnings = {
        (line[0] in OPENING, left < -3)
        for block in paragraphs(document)
        for line, (left, _) in list(zip(lines(block), edges(block), strict=True))[1:]
    }
    assert beginnings == {(True, True), (False, False)}


def test_no_character_stands_alone_on_the_last_line(shown):
    whole = "县里的人都说渠水是从山那边来的，没有人见过它的源头在哪里，只有放羊的孩子到过那里一两回"
    ends = set()
    for length in range(30, 44):
        (block,) = paragraphs(shown((whole + whole)[:length] + "渠。").page.document())
        *_, before, last = ["", *lines(block)]
        assert len(last) != 2
        ends.add(len(last))
        assert not before or last[0] not in "，。"
    assert 3 in ends or 4 in ends


@pytest.mark.parametrize(
    ("text", "width", "last"), [("县里修了渠水老渠。", 320, "渠。"), ("县里修了渠水老屋不少“人渠”。", 400, "渠”。")]
)
def test_it_does_where_the_line_before_would_be_torn_or_end_with_a_bracket(shown, text, width, last):
    (block,) = paragraphs(shown(text, width=width).page.document())
    assert lines(block)[1:] == [last]


def test_a_space_between_latin_words_takes_no_more_than_its_share(shown):
    text = "他从前用的是一台iPhone 15手机，后来换成了别的，再后来又换了回来，他说：" + "w" * 24 + "也行，不过没有人信。"
    view = shown(text)
    (block,) = paragraphs(view.page.document())
    line = block.layout().lineAt(0)
    at = block.text().index("15")
    assert place_in(line, at) - place_in(line, at - 1) < 0.1
    assert place_in(line, at) - place_in(line, at - 2) < 19
    start = view.sheet.reading.article.text.index("iPhone")
    view.jump_to(Span(start, start + 9), select=True)
    assert view.sheet.copied() == "iPhone 15"


def test_spaces_of_a_latin_paragraph_stay(shown):
    (block,) = paragraphs(
        shown(
            "The water came down from the hills in the spring 渠水, and nobody knew where it began. " * 3
        ).page.document()
    )
    assert "came down from" in block.text()
