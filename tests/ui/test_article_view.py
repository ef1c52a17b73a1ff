"""The article on the screen: what is shown, what survives a change of script, what a click says."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextCharFormat, QTextFormat
from PySide6.QtTest import QTest

from reader.article.article import Article, Block, Metadata
from reader.importers import open_article
from reader.session import Reading, View
from reader.text.span import Span
from reader.ui.article_view import ArticleView
from reader.ui.article_view.marks import Layers
from reader.ui.look.theme import application_style, load_theme
from tests.ui.articles import TEXT, long_article, small_analysis, small_article, span_of

SHOWN = View("s", proposals=True, typography=True)


def point_of(view: ArticleView, span: Span) -> QPoint:
    """Where the middle of a span's first letter is on the page."""
    cursor = view.sheet.layers.text.cursor(Span(span.start, span.start + 1))
    end = view.page.cursorRect(cursor)
    return QPoint(end.left() - 8, end.center().y())


def click(view: ArticleView, span: Span) -> None:
    QTest.mouseClick(view.page.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, span))


def layers(view: ArticleView) -> Layers:
    assert view.sheet.layers is not None
    return view.sheet.layers


def letters_at(view: ArticleView, offset: int):
    """The format that Qt adds to the letter at an offset."""
    position = layers(view).text.position_of(offset)
    block = view.page.document().findBlock(position)
    at = position - block.position()
    ranges = block.layout().formats()
    return [QTextCharFormat(item.format) for item in ranges if item.start <= at < item.start + item.length]


def blocks_of(view: ArticleView):
    document = view.page.document()
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


@pytest.fixture
def reading() -> Reading:
    made = Reading(small_article(), view=SHOWN)
    made.set_analysis(small_analysis())
    return made


@pytest.fixture
def view(qtbot, reading) -> ArticleView:
    widget = ArticleView(load_theme("light"))
    qtbot.addWidget(widget)
    widget.resize(900, 700)
    widget.set_reading(reading)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def long_view(qtbot) -> ArticleView:
    widget = ArticleView(load_theme("light"))
    qtbot.addWidget(widget)
    widget.resize(900, 700)
    widget.set_reading(Reading(long_article(300_000)))
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def test_shows_title_source_and_text_without_furniture(view):
    lines = view.page.toPlainText().split("\n")
    assert lines[0] == "社区里的一天"
    assert "张三" in lines[1]
    assert "2023-11-06 21:28" in lines[1]
    assert "首页 › 新闻" in lines[1]
    assert lines[2] == "王小明在太原市工作，他的内存很大，后来党员很多。"
    assert not any("首页 >" in line for line in lines)


def test_a_title_that_is_in_no_block_is_shown_too(qtbot):
    article = Article("正文。", "文件名", Metadata(), (Block("paragraph", Span(0, 3), number=1),), ())
    view = ArticleView(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.set_reading(Reading(article))
    assert view.page.toPlainText().split("\n")[0] == "文件名"
    assert view.page.document().firstBlock().charFormat().fontWeight() == QFont.Weight.Bold


def test_set_like_a_book(view):
    paragraph = view.page.document().findBlockByNumber(2)
    title = view.page.document().firstBlock()
    assert paragraph.blockFormat().textIndent() == 2 * 19
    assert paragraph.blockFormat().alignment() == Qt.AlignmentFlag.AlignJustify
    assert title.charFormat().font().pixelSize() == 31
    assert title.blockFormat().textIndent() == 0


def test_kinds_of_blocks_are_set_apart(qtbot):
    text = "引文一段\n第一项\n1. 第二项\n表|行\n末段。"
    kinds = ("quote", "list_item", "list_item", "table_row", "paragraph")
    spans = [span_of(line, text) for line in text.split("\n")]
    blocks = tuple(Block(kind, span) for kind, span in zip(kinds, spans, strict=True))
    view = ArticleView(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.set_reading(Reading(Article(text, "题", Metadata(), blocks, ())))
    document = view.page.document()
    formats = [document.findBlockByNumber(2 + line).blockFormat() for line in range(5)]
    assert [form.leftMargin() for form in formats] == [38, 38, 38, 0, 0]
    assert [form.textIndent() for form in formats] == [0, 0, 0, 0, 38]
    assert formats[4].topMargin() == formats[4].bottomMargin() == 13
    assert [form.topMargin() for form in formats[2:4]] == [0, 13]
    picture = view.grab().toImage()

    def painted(line: int) -> bool:
        """Whether something stands in the margin left of a line."""
        box = document.documentLayout().blockBoundingRect(document.findBlockByNumber(2 + line))
        left = view.page.x() + 56
        ground = load_theme("light").paper
        columns, rows = range(left + 14, left + 34), range(int(box.top()) + 4, int(box.top()) + 26)
        return any(picture.pixelColor(x, y).name() != ground for x in columns for y in rows)

    assert [painted(line) for line in range(3)] == [True, True, False]


@pytest.mark.parametrize(("width", "fewest", "most"), [(760, 28, 38), (1000, 28, 38), (1900, 28, 38), (400, 8, 28)])
def test_the_column_is_a_good_measure_and_centred(view, width, fewest, most):
    view.resize(width, 700)
    document = view.page.document()
    column = (document.textWidth() - 2 * document.documentMargin()) / 19
    assert fewest <= column <= most
    left, right = view.page.x(), view.bar.x() - view.page.geometry().right() - 1
    assert abs(left - right) <= 1


def test_a_click_names_the_entity(view, qtbot):
    with qtbot.waitSignal(view.entity_clicked) as told:
        click(view, span_of("王小明"))
    assert told.args[0] == "e1"


def test_a_click_on_a_time_gives_the_mention(view, qtbot):
    with qtbot.waitSignal(view.mention_clicked) as told:
        click(view, span_of("4月3日"))
    assert told.args[0].value == "XXXX-04-03"


def test_a_click_on_a_proposal_gives_the_damage(view, qtbot):
    with qtbot.waitSignal(view.damage_clicked) as told:
        click(view, span_of("*"))
    assert told.args[0].restored == "党"


def test_a_click_on_a_note_names_it(view, reading, qtbot):
    note = reading.add_note(span_of("内存很大"))
    with qtbot.waitSignal(view.note_clicked) as told:
        click(view, span_of("存很"))
    assert told.args == [note.id]


def test_a_click_beside_marks_says_nothing(view, qtbot):
    with qtbot.assertNotEmitted(view.entity_clicked), qtbot.assertNotEmitted(view.note_clicked):
        click(view, span_of("后来"))


def test_types_switched_off_are_not_marked_nor_clicked(view, qtbot):
    view.set_hidden_types(frozenset({"PER"}))
    kinds = {stretch.thing.type for n in range(2, 6) for stretch in layers(view).marks(n).mentions}
    assert kinds == {"LOC", "TIME"}
    with qtbot.assertNotEmitted(view.entity_clicked):
        click(view, span_of("王小明"))


def test_types_switched_off_stay_off_in_the_next_article(view):
    view.set_hidden_types(frozenset({"PER", "LOC"}))
    reading = Reading(small_article())
    reading.set_analysis(small_analysis())
    view.set_reading(reading)
    assert {stretch.thing.type for n in range(6) for stretch in layers(view).marks(n).mentions} == {"TIME"}


def test_the_chosen_entity_is_coloured_and_semi_bold_everywhere(view):
    view.choose_entity("e1")
    for occurrence in (1, 2, 3):
        found = letters_at(view, span_of("王小明", occurrence=occurrence).start)
        assert [item.fontWeight() for item in found] == [QFont.Weight.DemiBold]
        assert found[0].foreground().color().name() == load_theme("light").PER
    assert not letters_at(view, span_of("太原市").start)
    assert len([mark for mark in view.scroll_marks.marks if mark[2] == "right"]) == 3
    view.choose_entity(None)
    assert not letters_at(view, span_of("王小明").start)
    assert not view.scroll_marks.marks


def test_a_proposal_is_in_the_damage_colour(view, reading):
    assert letters_at(view, span_of("*").start)[0].foreground().color().name() == load_theme("light").damage
    reading.set_view(View())
    assert "*员" in view.page.toPlainText()
    assert letters_at(view, span_of("*").start)[0].foreground().color().name() == load_theme("light").damage


def test_a_mask_without_a_proposal_is_marked_like_one_that_has_it(view):
    article = open_article("街灯\n\n　　那个*东西，共产*员，约有万元。\n".encode(), "a.txt")
    view.set_reading(Reading(article, view=SHOWN))
    mask = article.text.index("*")
    assert [one.restored for one in article.damage] == [None, "党", None]
    assert letters_at(view, mask)[0].foreground().color().name() == load_theme("light").damage
    marks = [layers(view).marks(number) for number in range(view.page.document().blockCount())]
    assert [one.thing.span.start for each in marks for one in each.open] == [mask]


def test_a_dropped_number_is_told_in_small_letters(view):
    assert "〔缺数〕名党员" in view.page.toPlainText()
    block = next(one for one in blocks_of(view) if "〔缺数〕" in one.text())
    (found,) = block.layout().formats()
    assert (found.start, found.length) == (block.text().index("〔缺数〕") + 1, 4)  # 𠮷 is two
    size = QTextCharFormat(found.format).property(QTextFormat.Property.FontPixelSize)
    assert size < block.charFormat().font().pixelSize()


@pytest.mark.parametrize("script", ["original", "t", "tw", "twp", "hk", "hkp"])
def test_selection_notes_and_marks_survive_a_change_of_script(view, reading, script):
    reading.add_note(span_of("他的内存"), text="x")
    view.jump_to(span_of("内存很大"), select=True)
    reading.set_view(View(script, proposals=True, typography=True))
    assert view.selected_span() == span_of("内存很大")
    marks = layers(view).marks(2)
    assert [stretch.thing.quote for stretch in marks.notes] == ["他的内存"]
    assert [stretch.thing.text for stretch in marks.mentions] == ["王小明", "太原市"]


def test_copy_gives_the_text_as_found(view, reading):
    reading.set_view(View("tw", proposals=True, typography=True))
    view.jump_to(Span(span_of("后来").start, span_of("很多").end), select=True)
    view.page.copy()
    assert QGuiApplication.clipboard().text() == "后来*员很多"


def test_the_place_stays_through_scripts_without_drifting(long_view):
    reading = long_view.sheet.reading
    long_view.jump_to(150_000)
    here = long_view.reading_offset()
    assert abs(here - 150_000) < 60
    for script in ("tw", "s", "hk", "original") * 2:
        reading.set_view(View(script, typography=True))
        assert long_view.reading_offset() == here


def test_the_place_stays_through_sizes(long_view):
    long_view.jump_to(150_000)
    here = long_view.reading_offset()
    for width in (500, 1300, 640, 900):
        long_view.resize(width, 700)
        assert long_view.reading_offset() == here
        assert 0 <= long_view.sheet._top_of(here) < 60


def test_a_long_text_is_read_without_a_seam(long_view, qtbot):
    """Page after page, every line comes by, in order, and the bar moves with it."""
    seen, bar = [], []
    for _ in range(70):
        QTest.keyClick(long_view.page, Qt.Key.Key_PageDown)
        qtbot.wait(1)
        seen.append(long_view.reading_offset())
        bar.append(long_view.bar.value())
    steps = [after - before for before, after in pairwise(seen)]
    assert min(steps) > 0
    assert max(steps) <= 2 * min(steps)
    assert seen[-1] > 25_000
    assert bar == sorted(bar)


def test_an_article_opens_at_its_top_however_the_page_grows(qtbot):
    view = ArticleView(load_theme("light"))
    qtbot.addWidget(view)
    view.set_reading(Reading(long_article(5_000)))
    view.resize(900, 700)
    view.show()
    view.resize(1100, 600)
    assert view.page.verticalScrollBar().value() == 0


def test_an_article_opens_where_it_was_left(qtbot, long_view):
    long_view.jump_to(123_456)
    here = long_view.reading_offset()
    again = ArticleView(load_theme("light"))
    qtbot.addWidget(again)
    again.resize(900, 700)
    again.show()
    again.set_reading(Reading(long_view.sheet.reading.article), here)
    assert again.reading_offset() == here


def test_jumping_to_the_end_and_back(long_view):
    article = long_view.sheet.reading.article
    QTest.keyClick(long_view.page, Qt.Key.Key_End)
    assert long_view.page.toPlainText().endswith(article.text.strip()[-20:])
    assert long_view.bar.value() == long_view.bar.maximum()
    QTest.keyClick(long_view.page, Qt.Key.Key_Home)
    assert long_view.page.toPlainText().startswith("长文")
    assert long_view.bar.value() == 0


def test_the_bar_speaks_of_the_whole(long_view, qtbot):
    long_view.bar.setValue(long_view.bar.maximum() // 2)
    qtbot.waitUntil(lambda: 130_000 < long_view.reading_offset() < 170_000)
    assert len(long_view.page.toPlainText()) < 60_000


def test_hits_are_drawn_and_ticked_over_the_whole(long_view):
    long_view.show_hits([Span(10, 12), Span(290_000, 290_003)], 1)
    places = [share for share, _, lane in long_view.scroll_marks.marks if lane == "wide"]
    assert min(places) < 0.01
    assert max(places) > 0.95
    assert [stretch.thing for stretch in layers(long_view).marks(1 + 1).hits] == [False]


def test_selecting_all_of_a_long_text_is_all_of_it(long_view):
    long_view.page.selectAll()
    article = long_view.sheet.reading.article
    assert long_view.selected_span() == Span(0, article.blocks[-1].span.end)


def test_tab_walks_the_mentions_and_enter_opens_them(view, qtbot):
    view.page.setFocus()
    said = []
    view.announced.connect(said.append)
    for _ in range(2):
        QTest.keyClick(view.page, Qt.Key.Key_Tab)
    assert [words.split(", ")[0] for words in said] == ["王小明", "太原市"]
    with qtbot.waitSignal(view.entity_clicked) as told:
        QTest.keyClick(view.page, Qt.Key.Key_Return)
    assert told.args[0] == "e2"


def test_past_the_last_mention_tab_leaves_the_page(view):
    for _ in range(6):
        assert view.walk.to_mention(1)
    assert not view.walk.to_mention(1)


def test_shift_tab_walks_back(view):
    view.walk.to_mention(1)
    second = (view.walk.to_mention(1), view.page.focused)[1]
    view.walk.to_mention(1)
    view.walk.to_mention(-1)
    assert view.page.focused == second


def test_another_article_ends_the_subscription(view, reading):
    view.set_reading(Reading(small_article()))
    before = view.page.document()
    reading.set_view(View("tw"))
    assert view.page.document() is before
    assert not layers(view).notes


def test_no_article_is_an_empty_page(view):
    view.set_reading(None)
    assert view.page.toPlainText() == ""
    view.grab()


def test_the_small_toolbar_comes_with_a_selection_and_goes_with_it(view, qtbot):
    view.jump_to(span_of("内存"), select=True)
    qtbot.waitUntil(view.mini_toolbar.isVisible)
    assert view.rect().contains(view.mini_toolbar.geometry())
    view.clear_selection()
    assert not view.mini_toolbar.isVisible()


def test_the_dots_ask_for_their_colours(view, qtbot):
    asked = []
    view.mini_toolbar.highlight_requested.connect(asked.append)
    for dot in view.mini_toolbar._dots.values():
        dot.click()
    assert asked == ["yellow", "green", "blue", "pink", "orange"]


@pytest.mark.parametrize("theme", ["light", "sepia", "dark"])
def test_paper_and_washes_are_the_themes(qtbot, view, reading, theme):
    colors = load_theme(theme)
    view.setStyleSheet(application_style(colors))
    view.set_theme(colors)
    reading.add_note(span_of("他的内存很大"), color="green")
    qtbot.waitUntil(view.page.viewport().updatesEnabled)
    picture = view.grab().toImage()
    assert picture.pixelColor(5, 5).name() == colors.paper
    found = {picture.pixelColor(x, y).name() for x in range(100, 800, 3) for y in range(100, 400, 3)}
    assert colors.highlights["green"] in found


def test_type_can_be_larger(view):
    view.set_font("Noto Sans CJK SC", 24)
    paragraph = view.page.document().findBlockByNumber(2)
    assert paragraph.charFormat().font().pixelSize() == 24
    assert paragraph.charFormat().font().families()[0] == "Noto Sans CJK SC"
    assert paragraph.blockFormat().textIndent() == 48


def test_the_family_follows_the_script(view, reading):
    def family() -> str:
        return view.page.document().findBlockByNumber(2).charFormat().font().families()[0]

    if family() != "Noto Serif CJK SC":
        pytest.skip("the Noto serif for Chinese isn't installed")
    reading.set_view(View("tw"))
    assert family() == "Noto Serif CJK TC"
    reading.set_view(View("hk"))
    assert family() == "Noto Serif CJK HK"


def test_text_of_the_article_is_never_changed(view, reading):
    assert reading.article.text == TEXT
