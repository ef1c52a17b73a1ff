"""Pasting as a new article, and what the window says of a document that it opens."""

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

from reader.ui.flows.clipboard import clipping_of
from tests.importers.made_docx import docx, paragraph, run
from tests.importers.made_pdf import MadePage, pdf

MARKUP = "<h2>江心洲的渡口</h2><p>渡口在东岸，一年四季都有人等船。</p><p>水涨的时候要等。</p>"
COMMENTED = docx(
    paragraph("渡船每天", "", "", '<w:commentRangeStart w:id="1"/>' + run("开六趟") + '<w:commentRangeEnd w:id="1"/>')
    + paragraph("腊月", "", "", f'<w:ins w:id="2">{run("停航。")}</w:ins>'),
    comments=f'<w:comment w:id="1" w:author="周编辑">{paragraph("趟数待核")}</w:comment>',
)


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp):
    """Leave nothing made here on the clipboard: Qt lets go of it after Python has gone, and the process crashes."""
    yield
    QGuiApplication.clipboard().setText("")


def copied(**formats: bytes) -> QMimeData:
    data = QMimeData()
    data.setText("江心洲的渡口\n渡口在东岸，一年四季都有人等船。\n水涨的时候要等。")
    data.setHtml(MARKUP)
    for name, value in formats.items():
        data.setData(name, value)
    return data


def test_browsers_name_the_page():
    url = "https://example.org/ferry"
    assert clipping_of(copied(**{"text/x-moz-url-priv": url.encode("utf-16-le")})).source == url
    assert clipping_of(copied(**{"chromium/x-source-url": url.encode()})).source == url
    assert clipping_of(copied()).source == ""


def test_copied_markup_becomes_an_article(qtbot, desktop):
    window = desktop.start()
    QGuiApplication.clipboard().setMimeData(copied())
    window.actions_["paste"].trigger()
    qtbot.waitUntil(lambda: window.desk.reading is not None)
    article = window.desk.reading.article
    assert article.importer.startswith("html")
    assert [block.kind for block in article.blocks].count("paragraph") == 2


def test_copied_files_are_opened(qtbot, desktop, tmp_path):
    path = tmp_path / "渡口.docx"
    path.write_bytes(COMMENTED)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window = desktop.start()
    QGuiApplication.clipboard().setMimeData(data)
    window.actions_["paste"].trigger()
    qtbot.waitUntil(lambda: window.desk.reading is not None)
    (note,) = window.desk.reading.notes
    assert (note.quote, note.text) == ("开六趟", "周编辑：趟数待核")
    assert "1" in window.messages.text


def test_the_status_line_names_the_page(qtbot, desktop, tmp_path):
    path = tmp_path / "渡口.pdf"
    path.write_bytes(pdf(MadePage(), MadePage().put(72, 700, "渡口在江心洲的东岸。")))
    window = desktop.start()
    window.desk.opener.open_file(path)
    qtbot.waitUntil(lambda: window.desk.reading is not None)
    assert "page 2" in window.status.words
