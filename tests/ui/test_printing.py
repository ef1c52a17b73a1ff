"""On paper: no heading at the foot of a page, the title and the source at the head, the page's number below."""

from dataclasses import replace

import pypdfium2
import pytest
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from reader.errors import Message
from reader.importers import open_article
from reader.session import Reading, View
from reader.text import Span
from reader.ui.dialogs.print_preview import PrintPreview
from reader.ui.flows import printing
from reader.ui.flows.printing import print_document, printed

SENTENCES = "渡口的船一天只开两次。老周把缆绳绕在石桩上，说今天水大，不走了。等船的人也不急，坐在台阶上剥花生。"


def article():
    """Return one whose headings, alone and in pairs, come to every height of a page."""
    sections = [
        f"{'## 上篇' if n % 3 else '### 下篇'}{n}\n\n" + (f"### 小节{n}\n\n" if n % 2 else "") + SENTENCES * (1 + n % 5)
        for n in range(60)
    ]
    text = "# 渡口旧事\n\n本报记者 周文　2023年11月6日　来源：青河日报\n\n" + "\n\n".join(sections)
    return open_article(text.encode(), name="a.md")


def pages(reading, path) -> list[list[str]]:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    print_document(printed(reading), printer)
    texts = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path)]
    return [[line.strip() for line in text.splitlines() if line.strip()] for text in texts]


@pytest.mark.parametrize(
    ("script", "title", "source"),
    [("original", "渡口旧事", "河日报"), ("tw", "渡口舊事", "河日報"), ("hk", "渡口舊事", "河日報")],
)
def test_headings_stand_with_their_text_under_the_title_and_over_the_number(qtbot, tmp_path, script, title, source):
    reading = Reading(article(), view=View(script))
    at = reading.article.text.index("石桩")
    reading.add_note(Span(at, at + 2), text="待核")
    found = pages(reading, tmp_path / "a.pdf")
    assert len(found) > 3
    assert found[0][0] == title
    everything = "".join(line for lines in found for line in lines)
    assert everything.count("等船的人") >= reading.article.text.count("等船的人")
    for number, lines in enumerate(found, 1):
        # The header is drawn last; the number may be read as the end of the last line.
        header = lines.pop() if number > 1 else title + source + "2023-11-06"
        assert title in header
        assert source in header
        assert "2023-11-06" in header
        last = lines.pop()
        assert last.endswith(str(number))
        last = last.removesuffix(str(number)) or lines[-1]
        assert last[:2] not in {"上篇", "下篇", "小節", "小节"}


def test_what_is_printed_to_a_file_can_be_searched(qtbot, tmp_path):
    """Qt names a glyph by the lowest character that has it: a radical for 民, 一, 用, a tab for a space."""
    text = "# 民國舊事\n\n"
    text += "民國一二年，用工一人——鐵匠老金，木匠、石匠、玉匠，山上水邊；iPhone 15。黃金入⾦部。"
    (lines,) = pages(Reading(open_article(text.encode(), name="a.md")), tmp_path / "a.pdf")
    assert lines[0] == "民國舊事"
    assert "".join(lines[1:]).startswith(
        "民國一二年，用工一人——鐵匠老金，木匠、石匠、玉匠，山上水邊；iPhone 15。黃金入"
    )


def test_notes_are_printed_if_one_asks(qtbot, window, select):
    select("水来了")
    window.desk.reading.add_note(window.view.selected_span(), text="**谁**的话？")
    select("热水")
    window.desk.reading.add_note(window.view.selected_span(), kind="wording", proposed="开水")
    select("两条管线")
    window.desk.reading.add_note(window.view.selected_span(), color="green")
    without = printed(window.desk.reading).toPlainText()
    assert "谁的话" not in without
    below = printed(window.desk.reading, notes=True).toPlainText()
    assert "“水来了1！”" in below
    assert "喝上了热水2，" in below
    assert below.endswith("\n笔记\n1\u2002“水来了”\n谁的话？\n2\u2002“热水”\n改为：开水")
    window.actions_["print_preview"].trigger()
    dialog = window.findChild(PrintPreview)
    before = shown(dialog)
    dialog.notes.click()
    assert shown(dialog) != before
    dialog.notes.click()
    assert shown(dialog) == before
    dialog.close()


def test_without_words_in_notes_nothing_is_asked(window):
    window.actions_["print_preview"].trigger()
    dialog = window.findChild(PrintPreview)
    assert not dialog.notes.isVisible()
    dialog.close()


def shown(dialog: PrintPreview) -> QImage:
    return dialog.sheets.viewport().grab().toImage()


def test_lists_and_quotations_have_their_signs_on_paper(qtbot):
    article = open_article(
        "# 渡口\n\n> 谷雨前后一场雨，\n>\n> 胜似中举。\n\n- 先清场\n- 再铺石\n\n老周不走。\n".encode(), name="a.md"
    )
    document = printed(Reading(article))
    document.setPageSize(QSizeF(400, 600))
    image = QImage(400, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    printing._paint_signs(document, QRectF(0, 0, 400, 600), painter)
    painter.end()
    layout, colored = document.documentLayout(), []
    first, second = (layout.blockBoundingRect(document.findBlockByNumber(number)).toRect() for number in (2, 3))
    between = range(first.top() + 5, second.bottom() - 15)
    assert all(any(image.pixelColor(x, y) != Qt.GlobalColor.white for x in range(40)) for y in between)
    for number in range(document.blockCount()):
        place = layout.blockBoundingRect(document.findBlockByNumber(number)).toRect()
        rows = range(place.top(), place.bottom())
        colored.append(any(image.pixelColor(x, y) != Qt.GlobalColor.white for y in rows for x in range(40)))
    assert [document.findBlockByNumber(n).text()[:2] for n in range(document.blockCount()) if colored[n]] == [
        "谷雨",
        "胜似",
        "先清",
        "再铺",
    ]


def test_what_stands_in_brackets_is_explained_below(qtbot):
    masked = open_article("街灯\n\n　　镇里的共产*员干部连夜上了大堤。\n".encode(), "a.txt")
    reason = Message("damage.witnessed", "after {witness}", {"witness": "《街灯》（青河日报，2023-11-06） ¶ 1"})
    (mask,) = masked.damage
    given = replace(masked, damage=(replace(mask, restored="党", reason=reason),))
    with_proposals = printed(Reading(given, view=View(proposals=True))).toPlainText()
    assert with_proposals.endswith("\n〔党〕据《街灯》（青河日报，2023-11-06） ¶ 1")
    assert "据《街灯》" not in printed(Reading(given, view=View())).toPlainText()
