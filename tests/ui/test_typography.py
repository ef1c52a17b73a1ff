"""How the article is set: where lines break, where letters move together or apart, which paragraphs are numbered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QImage,
    QPainter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from reader.session import Reading, Settings
from reader.ui.article_view import ArticleView
from reader.ui.article_view.aids import Aids
from reader.ui.article_view.document import Style
from reader.ui.article_view.fonts import serif_families
from reader.ui.article_view.spacing import Spacing, gap_after
from reader.ui.look.theme import load_theme
from tests.ui.articles import long_article

PASSAGE = (
    "他说：“这是《细读》，好（很好）。”台湾来的‘客人’、游客们；在2024年由WHO发布的报告里，GDP增长5.6%，"
    "“真的？！”她问……是的——大家都这样说。『是』「不是」【问】答〔案〕"
) * 8


def spacing_of(script: str) -> Spacing:
    font = QFont()
    font.setFamilies(serif_families(script, "zh-Hans"))
    font.setPixelSize(100)
    return Spacing(font)


def moved(spacing: Spacing, text: str) -> dict[str, float]:
    return {text[run.start : run.start + 2]: run.spacing for run in spacing.runs(text) if run.spacing}


def test_marks_that_meet_share_their_paper(qapp):
    found = moved(spacing_of("s"), "说：“《细读》，好（很好）。”")
    assert set(found) == {"：“", "“《", "》，", "）。", "。”"}
    assert all(-0.5 <= space < -0.3 for space in found.values())


def test_the_marks_of_taiwan_stand_in_the_middle_and_give_less(qapp):
    if "Noto Serif CJK TC" not in serif_families("tw", "zh-Hans"):
        pytest.skip("Noto Serif CJK is not installed: other fonts place their marks otherwise")
    pair = "。」"
    assert moved(spacing_of("s"), pair)[pair] < moved(spacing_of("tw"), pair)[pair] < 0


def test_latin_in_chinese_stands_a_quarter_off(qapp):
    found = moved(spacing_of("s"), "在2024年由WHO发布，增长5.6%。有 9 个")
    assert found == {"在2": 0.25, "4年": 0.25, "由W": 0.25, "O发": 0.25, "长5": 0.25}
    assert gap_after("4年") == 0.25
    assert gap_after("。”") == gap_after("好的") == gap_after("") == 0.0


@given(st.text(alphabet="说好“”「」《》（），。：；！？、 1aZ%𠮷\u3000\n", max_size=40))
def test_runs_cover_the_text_in_order(text):
    runs = list(spacing_of("s").runs(text))
    assert "".join(text[run.start : run.end] for run in runs) == text


@pytest.mark.parametrize("width", range(14, 39, 4))
def test_no_mark_begins_a_line_and_no_bracket_ends_one(qapp, width):
    document = QTextDocument()
    font = QFont()
    font.setFamilies(serif_families("s", "zh-Hans"))
    font.setPixelSize(19)
    document.setDefaultFont(font)
    document.setDefaultTextOption(QTextOption())
    document.setTextWidth(width * 19 + 2 * document.documentMargin())
    for start in range(0, 40, 3):
        text = PASSAGE[start:]
        document.setPlainText(text)
        document.size()
        layout = document.begin().layout()
        for number in range(1, layout.lineCount()):
            at = layout.lineAt(number).textStart()
            assert text[at] not in "，。、；：！？”’」』》）】〕…%", text[at - 3 : at + 3]
            assert text[at - 1] not in "“‘「『《（【〔", text[at - 3 : at + 3]


def test_the_setter_spaces_and_leaves_the_text(qtbot):
    view = ArticleView(load_theme("light"))
    qtbot.addWidget(view)
    view.set_reading(Reading(long_article(2_000)))
    assert view.sheet.layers is not None
    for block, span in view.sheet.layers.text.shown.blocks:
        if block.kind == "paragraph":
            assert span.of(view.sheet.layers.text.shown.aligned.target) in view.page.toPlainText()


def test_paragraphs_are_numbered_as_the_reader_wants():
    wanted = {
        which: [number for number in range(1, 12) if Aids(which).numbered(number)] for which in ("every", "fifth")
    }
    assert wanted == {"every": list(range(1, 12)), "fifth": [5, 10]}
    assert not Aids("off").numbered(5)
    assert not Aids().numbered(None)


def test_the_choice_of_numbers_is_kept(window):
    window.actions_["numbers_fifth"].trigger()
    assert window.view.sheet.aids.numbers == "fifth"
    assert Settings.load(window.preferences._path).paragraph_numbers == "fifth"
    assert window.actions_["numbers_fifth"].isChecked()


@pytest.mark.parametrize("language", ["zh_TW", "zh_HK", "ja"])
def test_letters_have_the_forms_of_the_text_not_of_the_window(qapp, language):
    """A font that follows the window's language would set a Simplified article with Taiwan's or Japan's forms."""
    if "Noto Serif CJK SC" not in QFontDatabase.families():
        pytest.skip("the font that has the forms of all regions is not installed")
    before = QLocale()

    def drawn(locale):
        QLocale.setDefault(QLocale(locale))
        letters = QTextCharFormat()
        letters.setFont(Style(load_theme("light"), ("Noto Serif CJK SC",), ("Sans",), 40).font())
        document = QTextDocument()
        QTextCursor(document).insertText("骨头直了，真的。", letters)
        document.setTextWidth(600)
        image = QImage(600, 120, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        document.drawContents(painter)
        painter.end()
        return bytes(image.constBits())

    try:
        assert drawn(language) == drawn("zh_CN")
    finally:
        QLocale.setDefault(before)
