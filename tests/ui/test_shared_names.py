"""The index of names where several articles share one: it says so, and the reader says who bears it."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu

from reader.library.names.directory import Listed, Name
from reader.ui.look.theme import load_theme
from reader.ui.look.words import stated_time
from reader.ui.panels.names import NamesPage

NAME = Name("PER", "张伟")
SHARED = Listed(NAME, (), frozenset(), {1: 2, 3: 1}, ((1, NAME), (3, Name("PER", "張偉"))), None, ("張偉",))


@pytest.fixture
def page(qtbot):
    made = NamesPage(load_theme("light"))
    qtbot.addWidget(made)
    return made


def said(page: NamesPage, listed: Listed) -> str:
    page.show_names([("", listed)], [], 0)
    page.show_sentences([])
    return page.count.text()


def test_it_says_whether_a_name_is_known_to_mean_one(page: NamesPage) -> None:
    assert "2 articles with this name" in said(page, SHARED)
    assert "as you said" in said(page, replace(SHARED, person="a"))
    assert "articles" not in said(page, replace(SHARED, articles={1: 2}))
    assert page.table.model().index(0, 3).data() == "張偉"


def test_what_it_says_asks_for_no_more_room(page: NamesPage) -> None:
    room = page.minimumSizeHint().width()
    said(page, SHARED)
    assert page.minimumSizeHint().width() == room


def test_the_reader_says_who_bears_it(page: NamesPage) -> None:
    told: list[object] = []
    page.join_requested.connect(lambda *each: told.append(each))
    page.other_requested.connect(lambda *each: told.append(each))
    menu = QMenu(page)
    page._offer_bearers(menu, SHARED)
    assert [action.text() for action in menu.actions()] == [
        "张伟 is one in all these articles", "张伟 of @1 is another", "张伟 of @3 is another",
    ]  # fmt: skip
    menu.actions()[0].trigger()
    menu.actions()[2].trigger()
    assert told == [(SHARED, SHARED), (SHARED, 3)]


@pytest.mark.parametrize(
    ("stated", "shown"),
    [("2022-06-17T08:14:32", "2022-06-17 08:14"), ("2022-06-17", "2022-06-17"), ("2022-06", "2022-06"), (None, "")],
)
def test_a_stated_time_is_shown_to_the_minute(stated: str | None, shown: str) -> None:
    assert stated_time(stated) == shown
