"""Commands beyond the article's own: the palette, focus, printing, the original, one window for one library."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QMessageBox

from reader.ui.commands.table import COMMANDS
from reader.ui.dialogs.palette import CommandPalette
from reader.ui.widgets.paper_sheets import PaperSheets


@pytest.fixture
def reading_window(desktop, qtbot):
    """A window with an article, its names not waited for."""
    window = desktop.start()
    window.desk.opener.open_file(desktop.file)
    qtbot.waitUntil(lambda: window.desk.reading is not None, timeout=20_000)
    return window


def palette_of(window):
    window.actions_["palette"].trigger()
    return next(child for child in window.findChildren(CommandPalette) if child.isVisible())


def test_the_palette_carries_out_what_was_typed(qtbot, reading_window):
    palette = palette_of(reading_window)
    qtbot.keyClicks(palette.field, "dark")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert reading_window.preferences.settings.theme == "dark"


def test_the_palette_begins_with_what_was_chosen_lately(qtbot, reading_window):
    for words in ("dark", "sepia"):
        palette = palette_of(reading_window)
        qtbot.keyClicks(palette.field, words)
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    shown = palette_of(reading_window).list.model()
    assert [shown.index(row, 0).data() for row in range(3)] == ["Sepia", "Dark", "Open…"]


def test_the_palette_says_when_nothing_is_called_so(qtbot, reading_window):
    palette = palette_of(reading_window)
    palette.field.setText("qqqqzz")
    assert palette._nothing.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_arrows_move_in_the_list_while_one_types(qtbot, reading_window):
    palette = palette_of(reading_window)
    before = palette.list.currentIndex().row()
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == before + 1


def test_what_can_not_be_done_now_is_not_chosen(desktop):
    palette = palette_of(desktop.start())
    palette.field.setText("Export")
    assert not palette._model.item(0).isEnabled() or "Export" not in palette._model.item(0).text()


def test_focus_shows_nothing_but_the_article(qtbot, reading_window):
    window = reading_window
    window.actions_["focus"].trigger()
    around = (window.bar, window.outline, window.side, window.status, window.menuBar())
    assert not any(part.isVisible() for part in around)
    qtbot.keyClick(window.view.page, Qt.Key.Key_Escape)
    assert all(part.isVisible() for part in around)
    window.actions_["focus"].trigger()
    window.actions_["show_notes"].trigger()
    assert window.side.isVisible()
    assert window.side.currentWidget() is window.side.notes


def test_panels_put_away_stay_away_in_the_next_article(qtbot, reading_window, tmp_path):
    window = reading_window
    window.actions_["panel"].trigger()
    path = tmp_path / "other.txt"
    path.write_text("另一篇\n\n今天下雨。\n", encoding="utf-8")
    window.desk.opener.open_file(path)
    qtbot.waitUntil(lambda: len(window.desk.tabs.all) == 2, timeout=20_000)
    assert not window.side.isVisible()
    assert window.arrangement.hidden == ["panel"]


def test_printing_keeps_script_proposals_and_highlights(qtbot, reading_window, tmp_path):
    from reader.text import Span
    from reader.ui.flows.printing import printed

    reading = reading_window.desk.reading
    at = reading.article.text.index("两条管线")
    reading.add_note(Span(at, at + 4), color="green")
    reading_window.desk.set_view(script="tw", proposals=True)
    qtbot.waitUntil(lambda: reading.view.script == "tw", timeout=20_000)
    document = printed(reading)
    assert isinstance(document, QTextDocument)
    assert "共產〔黨〕員走在前" in document.toPlainText()
    washed = document.find("兩條管線")
    assert washed.charFormat().background().color().isValid()


def test_the_pages_are_shown_before_they_are_printed(qtbot, reading_window):
    reading_window.actions_["print_preview"].trigger()
    sheets = reading_window.findChild(PaperSheets)
    assert sheets.count >= 1
    qtbot.waitUntil(lambda: sheets.rect_of(1).height() <= sheets.viewport().height())
    # Letters stand on the paper, all of them within its margins.
    shot = sheets.viewport().grab().toImage()
    place = sheets.rect_of(1).toRect()
    inked = [x for x in range(place.left() + 2, place.right() - 2) if _inked(shot, x, place)]
    assert inked
    assert min(inked) - place.left() > place.width() / 12
    assert place.right() - max(inked) > place.width() / 12
    whole = sheets.zoom
    sheets.fit_width()
    assert sheets.zoom > whole
    assert sheets.rect_of(1).right() <= sheets.viewport().width()
    sheets.reduce()
    assert sheets.zoom < (sheets.viewport().width() - 40) / (place.width() / whole)
    sheets.window().close()


def _inked(shot: QImage, x: int, place: QRect) -> bool:
    return any(shot.pixelColor(x, y).lightness() < 120 for y in range(place.top() + 2, place.bottom() - 2, 2))


def test_what_is_printed_is_as_large_on_paper_as_books_are(reading_window, tmp_path):
    from reader.ui.flows.printing import print_document, printed

    file = tmp_path / "out.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    print_document(printed(reading_window.desk.reading), printer)
    page = pypdfium2.PdfDocument(file)[0].get_textpage()
    heights = [box[3] - box[1] for box in map(page.get_charbox, range(20, 60))]
    # Of 11 points, in points: a character is nearly as high as its font.
    assert 8 < max(heights) < 13


def test_the_original_file_is_opened_or_said_to_be_gone(reading_window, desktop, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    reading_window.actions_["original_file"].trigger()
    assert "No program here opens" in reading_window.messages.text
    assert opened == [str(desktop.file)]
    Path(desktop.file).unlink()
    reading_window.actions_["original_file"].trigger()
    assert len(opened) == 1
    assert "news.txt is no longer" in reading_window.messages.text


def test_a_link_is_opened_only_after_asking(qtbot, desktop, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    page = tmp_path / "page.html"
    page.write_text(
        '<html><head><title>雨</title><link rel="canonical" href="https://example.org/rain"></head>'
        "<body><article><h1>雨</h1><p>今天下雨，明天天晴，后天又下雨，大家都带了伞出门。</p></article></body></html>",
        encoding="utf-8",
    )
    window = desktop.start()
    window.desk.opener.open_file(page)
    qtbot.waitUntil(lambda: window.desk.reading is not None, timeout=20_000)
    window.actions_["original_link"].trigger()
    box = window.findChild(QMessageBox)
    assert "example.org" in box.informativeText()
    assert opened == []
    box.buttons()[0].click()
    qtbot.waitUntil(lambda: opened == ["https://example.org/rain"])


def test_an_article_without_a_page_says_so(reading_window):
    reading_window.actions_["original_link"].trigger()
    assert "does not say which page" in reading_window.messages.text


def test_every_command_is_in_a_menu(reading_window):
    menus = list(reading_window.menus.values())
    inner = [action.menu() for menu in menus for action in menu.actions() if action.menu()]
    offered = {action.objectName() for menu in (*menus, *inner) for action in menu.actions()}
    assert {command.id for command in COMMANDS} <= offered
    titles = [action.text() for action in reading_window.menus["view"].actions() if action.menu()]
    inside = ["More scripts", "Quotation marks", "Colours", "Text size", "Names", "Readings", "Paragraph numbers"]
    assert titles == inside
