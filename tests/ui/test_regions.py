"""An article's own words keep the forms of the region that they are written for, in a window of any language."""

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QLineEdit

from reader.importers import open_article
from reader.session import Reading
from reader.ui.article_view import ArticleView
from reader.ui.dialogs.metadata import MetadataDialog
from reader.ui.look.fonts import region_of, region_told, told_font, ui_families, ui_font, words_families
from reader.ui.look.theme import load_theme


@pytest.mark.parametrize(
    ("script", "language", "region"),
    [
        ("original", "zh-Hans", "SC"),
        ("original", "zh-Hant", "TC"),
        ("original", "zh-HK", "HK"),
        ("original", None, "SC"),
        ("s", "zh-Hant", "SC"),
        ("tw", "zh-Hans", "TC"),
        ("twp", "zh-HK", "TC"),
        ("t", "zh-Hans", "TC"),
        ("hkp", "zh-Hans", "HK"),
    ],
)
def test_the_script_shown_decides_and_the_articles_own_where_it_is_as_found(script, language, region):
    assert region_of(script, language) == region


@pytest.fixture
def in_taiwan(qapp):
    QApplication.setFont(ui_font("zh_TW"))
    yield
    QApplication.setFont(ui_font("en"))


def test_words_of_the_mainland_keep_their_forms_in_a_window_of_taiwan(in_taiwan):
    assert words_families("original", "zh-Hans") == ui_families("zh_CN")
    assert words_families("tw", "zh-Hans") == ui_families("zh_TW")


def test_the_face_of_an_english_window_stays_for_latin_letters(qapp):
    QApplication.setFont(ui_font("en"))
    assert words_families("original", "zh-Hans") == ui_families("en")
    assert words_families("original", "zh-Hant")[:-1] == ui_families("en")[:-1]


def test_byline_outline_and_metadata_show_them_so(qtbot, window, in_taiwan):
    simplified = list(ui_families("zh_CN"))
    window.outline.show_reading(window.desk.reading)
    assert list(window.outline.list.itemDelegate().families) == simplified
    dialog = MetadataDialog(window.desk.reading.article, window)
    qtbot.addWidget(dialog)
    assert all(edit.font().families() == simplified for edit in dialog.findChildren(QLineEdit))
    assert window.view.sheet.style("original").ui_families == tuple(simplified)


def test_titles_of_the_library_tell_their_region_themselves(in_taiwan):
    assert region_told("桥断了") == "SC"
    assert region_told("橋斷了") == "TC"
    assert region_told("雨中的一天") == ""
    assert told_font("橋斷了") is None
    assert told_font("雨中的一天") is None
    told = told_font("桥断了")
    assert told is not None
    assert told.families() == list(ui_families("zh_CN"))


@pytest.mark.parametrize(("language", "family"), [("zh-HK", "HK"), ("zh-Hant-TW", "TC"), ("zh", "TC")])
def test_a_page_is_read_in_the_forms_of_the_region_that_it_names(qtbot, language, family):
    if f"Noto Serif CJK {family}" not in QFontDatabase.families():
        pytest.skip("the font that has the forms of all regions is not installed")
    said = "這棟屋子一九三六年蓋的，樑木是從內地運來的，裡面的電線去年重新鋪過。"
    page = f"<html lang='{language}'><body><h1>舊樓</h1>" + f"<p>{said}</p>" * 3 + "</body></html>"
    view = ArticleView(load_theme("light"))
    qtbot.addWidget(view)
    view.set_reading(Reading(open_article(page.encode(), "a.html")))
    assert view.page.document().lastBlock().charFormat().font().families()[0] == f"Noto Serif CJK {family}"
