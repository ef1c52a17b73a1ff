"""What the page says of a name: the card under the mouse, colours for a while, ticks beside the scroll bar."""

import pytest

from reader.session import Reading, View
from reader.ui.article_view import ArticleView
from reader.ui.article_view.card import Card
from reader.ui.look.theme import load_theme
from tests.ui.articles import small_analysis, small_article


@pytest.fixture
def view(qtbot) -> ArticleView:
    widget = ArticleView(load_theme("light"))
    qtbot.addWidget(widget)
    widget.resize(900, 700)
    reading = Reading(small_article(), view=View("tw"))
    reading.set_analysis(small_analysis())
    widget.set_reading(reading)
    return widget


def test_the_card_tells_type_name_and_count(view):
    mention = small_analysis().mentions[0]
    words = Card(view.sheet).describe(mention, view.sheet.reading.article)
    assert "Person" in words
    assert ">王小明</b>" in words
    assert "3 mentions" in words


def test_the_card_tells_the_first_role(window):
    reading = window.desk.reading
    entity = next(one for one in reading.analysis.entities if one.name == "林秀芳")
    words = Card(window.view.sheet).describe(entity.mentions[0], reading.article)
    assert entity.roles[0].text in words
    assert ">林秀芳</b>" in words


def names_of(window) -> list[str]:
    return [one.id for one in window.desk.reading.analysis.entities if len(one.mentions) > 1]


def test_names_are_coloured_in_different_colours_and_ticked(qtbot, window):
    first, second = names_of(window)[:2]
    colored = []
    for name in (first, second):
        window.choose_entity(name)
        window.actions_["color_name"].trigger()
        colored.append(window.view.sheet.layers.colored[name])
    assert len(set(colored)) == 2
    hues = {color for _, color, lane in window.view.scroll_marks.marks if lane == "right"}
    assert {window.view.sheet.theme.hues[marker] for marker in colored} <= hues
    window.actions_["script_tw"].trigger()
    assert set(window.view.sheet.layers.colored) == {first, second}

    def grounds():
        picture = window.view.grab().toImage()
        return {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in range(picture.height())}

    # Another script is set over some turns of the event loop, and drawn after them.
    qtbot.waitUntil(lambda: window.view.sheet.theme.markers[colored[0]] in grounds())
    window.actions_["color_name"].trigger()
    assert set(window.view.sheet.layers.colored) == {first}
    window.actions_["uncolor_names"].trigger()
    assert not window.view.sheet.layers.colored


def test_without_a_name_the_command_says_what_to_do(window):
    said = []
    window.coloring.news.connect(said.append)
    window.actions_["color_name"].trigger()
    assert said
