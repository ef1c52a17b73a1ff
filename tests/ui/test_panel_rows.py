"""Rows of panels: those left out are a click away, and what they quote is cut where a reader would cut it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment

from reader.article.article import Article, Block, Metadata
from reader.entities.types import Analysis, Entity, Mention, Quote
from reader.session import Reading, View
from reader.text.span import Span
from reader.ui.look.theme import load_theme
from reader.ui.panels.dossier import DossierPanel
from reader.ui.panels.overview import OverviewPanel
from reader.ui.panels.passages import Passages
from reader.ui.widgets.passage import Passage
from reader.ui.widgets.rest import Rest
from tests.ui.articles import small_article, span_of

NAMES = [f"渡口{letter}" for letter in "甲乙丙丁戊己庚辛壬癸子丑"]
SPOKEN = "渡口甲的人說：「水大。」"


def reading_of(text: str, mentions: list[Mention], quotes: tuple[Quote, ...] = ()) -> Reading:
    block = Block("paragraph", Span(0, len(text)), number=1)
    made = Reading(Article(text, "渡口", Metadata(), (block,), (), ()))
    entities = tuple(Entity(each.entity, "LOC", each.text, mentions=(each,)) for each in mentions)
    made.set_analysis(Analysis(tuple(mentions), entities, quotes))
    return made


def mention(text: str, name: str) -> Mention:
    start = text.index(name)
    return Mention(Span(start, start + len(name)), name, "LOC", name)


@pytest.fixture
def overview(qtbot) -> OverviewPanel:
    panel = OverviewPanel(load_theme("light"))
    qtbot.addWidget(panel)
    text = "，".join(NAMES)
    panel.show_reading(reading_of(text, [mention(text, name) for name in NAMES]))
    panel.resize(360, 900)
    panel.show()
    qtbot.waitUntil(lambda: bool(panel.findChildren(Rest)))
    return panel


def rows(panel: OverviewPanel) -> list[str]:
    found = [each.accessibleName() for each in panel.findChildren(Passage) if each.isVisible()]
    return [name for name in found if name.startswith("渡口")]


def test_the_rows_left_out_take_the_place_of_what_tells_of_them(overview, qtbot):
    assert len(rows(overview)) == 8
    rest = overview.findChild(Rest)
    assert "and 4 more" in rest.link.text()
    qtbot.mouseClick(rest.link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(rows(overview)) == len(NAMES))
    assert not rest.link.isVisible()
    with qtbot.waitSignal(overview.entity_requested) as caught:
        qtbot.mouseClick(rest.findChildren(Passage)[-1], Qt.MouseButton.LeftButton)
    assert caught.args == [NAMES[-1]]


def test_the_keyboard_goes_on_from_the_first_row_that_came(overview, qtbot):
    overview.activateWindow()
    rest = overview.findChild(Rest)
    rest.link.setFocus()
    qtbot.keyClick(rest.link, Qt.Key.Key_Return)
    assert rest.findChildren(Passage)[1].accessibleName().startswith(NAMES[8])
    assert rest.findChildren(Passage)[1].hasFocus()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("7月9日，站在刚刚清理出来的渡口甲，他说水大", "7月9日，站在刚刚清理出来的渡口甲，他说水大"),
        ("截至昨天一共来了整整3600人，都在渡口甲过夜", "［…］一共来了整整3600人，都在渡口甲过夜"),
        ("渡口甲在7月3日下午2时被洪水冲断了一跨", "渡口甲在7月3日［…］"),
    ],
)
def test_an_excerpt_is_cut_at_a_mark_and_never_inside_a_date(qapp, text: str, shown: str):
    one = mention(text, "渡口甲")
    html = Passages(reading_of(text, [one]), load_theme("light")).excerpt(Span(0, len(text)), one.span, 14, 4)
    assert QTextDocumentFragment.fromHtml(html).toPlainText() == shown


def test_speech_keeps_the_marks_that_the_article_has(qtbot):
    said = Span(SPOKEN.index("水大"), SPOKEN.index("水大") + 3)
    one = mention(SPOKEN, "渡口甲")
    panel = DossierPanel(load_theme("light"))
    qtbot.addWidget(panel)
    reading = reading_of(SPOKEN, [one], (Quote(said, ("渡口甲",), "direct"),))
    reading.choose_entity("渡口甲")
    panel.show_reading(reading)
    panel.resize(360, 700)
    panel.show()
    qtbot.waitUntil(lambda: any("水大" in each.text() for each in panel.findChildren(Passage)))
    words = " ".join(each.text() for each in panel.findChildren(Passage))
    assert "「水大。」" in words
    assert "“" not in words


def test_a_passage_of_two_blocks_is_shown_in_the_script_that_is_read():
    article = small_article()
    reading = Reading(article, view=View("tw", proposals=True))
    across = Span(span_of("王小明在").start, span_of("名党员干部").end)
    shown = Passages(reading, load_theme("light")).shown(across)
    assert "記憶體" in shown or "內存" in shown
    assert "〔黨〕員" in shown
    assert shown.endswith("名黨員幹部")
    assert shown.count("\n") == 1
