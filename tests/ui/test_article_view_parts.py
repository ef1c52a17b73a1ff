"""The parts beside the page: find bar, tips, paging of a long text, marks of a block."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from reader.article.article import Article, Block, Damage, Metadata
from reader.entities.types import Analysis, Mention
from reader.errors import Message
from reader.notes.note import make_note
from reader.session import Reading, View
from reader.text import Query, Span
from reader.ui.article_view import ArticleView, ScrollMarks
from reader.ui.article_view.find_bar import FindBar
from reader.ui.article_view.fonts import serif_families
from reader.ui.article_view.paging import Paging
from reader.ui.article_view.tips import tip
from reader.ui.look.theme import load_theme
from tests.made_articles import make_article
from tests.ui.articles import long_article, span_of


@pytest.fixture
def bar(qtbot) -> FindBar:
    widget = FindBar()
    qtbot.addWidget(widget)
    widget.open()
    return widget


def test_typing_asks_while_one_types(bar):
    asked = []
    bar.query_changed.connect(asked.append)
    QTest.keyClicks(bar.field, "ab")
    assert asked == ["a", "ab"]


def test_enter_goes_on_and_shift_enter_back(bar):
    asked = []
    bar.next_requested.connect(lambda: asked.append("next"))
    bar.previous_requested.connect(lambda: asked.append("previous"))
    bar.closed.connect(lambda: asked.append("closed"))
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert asked == ["next", "previous", "closed"]


def test_the_count_says_where_one_is(bar):
    bar.field.setText("社区")
    bar.set_count(2, 14)
    assert "2" in bar._count.text()
    assert "14" in bar._count.text()
    assert bar._next.isEnabled()
    bar.set_count(0, 0)
    assert bar._count.text()
    assert not bar._next.isEnabled()
    bar.field.clear()
    bar.set_count(0, 0)
    assert not bar._count.text()


def test_options_are_toggles(bar, qtbot):
    bar.field.setText("党员")
    assert bar.switches.query("党员") == Query("党员")
    with qtbot.waitSignal(bar.options_changed):
        bar.switches.exact.click()
    assert bar.switches.query("党员").exact
    with qtbot.waitSignal(bar.options_changed):
        bar.switches.regex.click()
    assert bar.switches.query("党员").regex


def test_every_control_has_a_name(bar, qtbot):
    view = ArticleView(load_theme("light"))
    qtbot.addWidget(view)
    controls = [bar.field, bar._previous, bar._next, bar.switches.exact, bar.switches.regex, bar._close]
    controls += view.mini_toolbar._dots.values()
    assert all(control.accessibleName() for control in controls)
    view.set_reading(Reading(long_article(500)))
    assert view.page.accessibleName() == "长文"


def test_a_tip_says_what_is_proposed_why_and_how_sure(qapp):
    reason = Message("word", "{word} is a common word", {"word": "党员"})
    words = tip(Damage("masked_character", Span(3, 4), "党", 0.98, reason), make_article())
    assert "党" in words
    assert "98" in words
    assert "党员 is a common word" in words


def test_a_tip_on_a_mask_without_proposal_says_why(qapp):
    damage = Damage("masked_character", Span(3, 4), None, 0.6, Message("none", "Nothing supports a proposal"))
    assert tip(damage, make_article()) == "Nothing supports a proposal"


def test_a_tip_on_a_time_says_its_value(qapp):
    assert "XXXX-04-03" in tip(Mention(Span(0, 4), "4月3日", "TIME", None, "XXXX-04-03"), make_article())


def test_a_tip_on_a_note_is_the_readers_words(qapp):
    assert tip(make_note("一二三四", Span(1, 3), text="why?"), make_article()) == "why?"


@pytest.mark.parametrize("offset", [0, 1, 5_999, 6_000, 50_000, 99_000])
def test_shares_map_there_and_back(offset):
    paging = Paging(long_article(100_000))
    assert abs(paging.offset_at(paging.share(offset)) - offset) <= 30


def test_shares_rise():
    paging = Paging(long_article(100_000))
    shares = [paging.share(offset) for offset in range(0, 99_000, 500)]
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert paging.share(10**9) == 1


@pytest.mark.parametrize(
    ("screen", "chunk"), [(0, 1_700), (750, 1_700), (1_200, 2_500), (1_700, 3_500), (3_000, 3_500)]
)
def test_there_is_always_a_screen_of_text_on_both_sides_and_not_much_more(screen, chunk):
    paging = Paging(long_article(100_000), screen)
    for offset in range(0, 99_000, 777):
        paging.turn_to(offset)
        blocks = paging.blocks()
        assert blocks[0].span.start <= max(0, offset - chunk * 2 // 3)
        assert blocks[-1].span.end >= min(99_000, offset + chunk * 2 // 3)
        assert blocks[-1].span.end - blocks[0].span.start <= 3 * (chunk + 200)
        assert not paging.must_turn(offset)


def test_a_page_that_grows_is_given_larger_chunks(qtbot):
    view = ArticleView(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    view.set_reading(Reading(long_article(100_000), view=View()))
    view.jump_to(50_000)
    small = len(view.sheet.layers.text.shown.aligned.target)
    view.resize(1_900, 1_400)
    qtbot.waitUntil(lambda: len(view.sheet.layers.text.shown.aligned.target) > small)
    assert abs(view.reading_offset() - 50_000) < 50  # a longer line
    view.set_font("", 12)
    assert len(view.sheet.layers.text.shown.aligned.target) > 3 * small // 2


def test_a_short_article_is_loaded_whole():
    paging = Paging(long_article(3_000))
    assert paging.whole
    assert not paging.must_turn(2_900)


def test_an_endless_paragraph_is_cut_at_sentences():
    text = "春天的社区很安静，人们在街上走。" * 3_000
    article = Article(text, "长", Metadata(), (Block("paragraph", Span(0, len(text)), number=1),), ())
    blocks = [block for chunk in Paging(article).chunks for block in chunk.blocks]
    assert max(len(block.span) for block in blocks) <= 3_000
    assert "".join(block.span.of(text) for block in blocks) == text
    assert all(block.span.of(text).endswith("。") for block in blocks)
    assert [block.number for block in blocks] == [1] + [None] * (len(blocks) - 1)


def test_ticks_that_fall_together_are_drawn_once(qtbot):
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    marks = ScrollMarks(parent)
    marks.set_marks([(0.5, "#ff0000", "wide"), (0.50001, "#ff0000", "wide"), (0.6, "#ff0000", "left")])
    assert len(marks.marks) == 2


@pytest.mark.parametrize(
    ("script", "language", "wanted"),
    [
        ("original", "zh-Hans", "SC"),
        ("original", "zh-Hant", "TC"),
        ("s", "zh-Hant", "SC"),
        ("twp", "zh-Hans", "TC"),
        ("hk", "zh-Hans", "HK"),
    ],
)
def test_the_family_has_the_glyphs_of_the_script(qapp, script, language, wanted):
    families = serif_families(script, language)
    if not families[0].startswith("Noto Serif CJK"):
        pytest.skip("the Noto serif for Chinese isn't installed")
    assert families[0] == f"Noto Serif CJK {wanted}"
    assert families[-1] == "serif"


def test_a_change_of_language_sets_the_line_under_the_title_anew(qtbot):
    view = ArticleView(load_theme("light"))
    qtbot.addWidget(view)
    view.set_reading(Reading(long_article(500)))
    before = view.page.document()
    QCoreApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
    assert view.page.document() is not before


def test_names_that_come_late_correct_the_text_in_place(qtbot):
    """Analysis tells which characters are names: the script changes in place, the reader stays where they were."""
    text = "".join(f"第{n}段，于谦后来走了。\n" for n in range(200))
    spans, at = [], 0
    for line in text.splitlines():
        spans.append(Span(at, at + len(line)))
        at += len(line) + 1
    blocks = tuple(Block("paragraph", span, number=n + 1) for n, span in enumerate(spans))
    reading = Reading(Article(text, "题", Metadata(), blocks, ()), view=View("tw"))
    view = ArticleView(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.set_reading(reading)
    view.show()
    view.jump_to(spans[100].start)
    here = view.reading_offset()
    names = tuple(Mention(span_of("于谦", text, n + 1), "于谦", "PER", "e1") for n in range(200))
    reading.set_analysis(Analysis(names, (), (), complete=True))
    assert view.reading_offset() == here
    assert "于謙後來走了" in view.page.toPlainText()


def test_of_a_million_characters_little_is_laid_out(qtbot):
    """Open, jump to the end, resize, change script: the page never holds more than what is around the screen."""
    view = ArticleView(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(900, 800)
    view.show()
    reading = Reading(long_article(1_000_000), view=View("s"))
    steps = (
        lambda: view.set_reading(reading),
        lambda: view.sheet.to_end(True),
        lambda: view.resize(500, 800),
        lambda: view.jump_to(500_000),
        lambda: view.resize(1200, 800),
        lambda: reading.set_view(View("tw")),
        lambda: view.bar.setValue(view.bar.maximum() // 3),
    )
    held = []
    for step in steps:
        step()
        qtbot.wait(60)
        held.append(view.page.document().characterCount())
    assert max(held) < 30_000, held
