"""What stands beside an article comes back with it: with its tab, and at the next start."""

import pytest

from reader.ui.start.window_layout import kept_layout

SIZE = (1280, 800)


@pytest.fixture
def two(start, qtbot, tmp_path):
    """A window with two articles of the library, the second one in front."""
    window = start(size=SIZE)
    for title in ("第一篇", "第二篇"):
        path = tmp_path / f"{title}.txt"
        path.write_text(f"{title}\n\n　　台湾来的游客很多，大家都说{title}很好。\n", encoding="utf-8")
        window.desk.opener.open_file(path)
        qtbot.waitUntil(lambda title=title: said(window, title), timeout=20_000)
        qtbot.waitUntil(lambda: window.desk.reading.number is not None, timeout=20_000)
    return window


def said(window, title):
    return window.desk.reading is not None and window.desk.reading.article.title == title


def pane(window):
    split = window.arrangement._split
    return split.pane if split is not None else None


def beside(window):
    """Return the text of the second half; empty where there is none."""
    there = pane(window)
    return there.view.page.document().toPlainText() if there is not None and there.isVisible() else ""


def choose(window, qtbot, words):
    names = [pane(window)._choice.itemText(at) for at in range(pane(window)._choice.count())]
    pane(window)._choice.activated.emit(names.index(words))


@pytest.fixture
def split(two, qtbot):
    two.actions_["split"].trigger()
    qtbot.waitUntil(lambda: "臺灣來的" in beside(two), timeout=20_000)
    return two


def drag(window):
    """Make the first half narrower, and return how wide the halves are then."""
    window.halves.moveSplitter(400, 1)
    return window.halves.sizes()


def test_another_tab_comes_as_it_was_left(split, qtbot):
    choose(split, qtbot, "繁體（香港）")
    qtbot.waitUntil(lambda: "台灣來的" in beside(split), timeout=20_000)
    widths = drag(split)
    split.actions_["next_tab"].trigger()
    qtbot.waitUntil(lambda: said(split, "第一篇"))
    assert not beside(split)
    split.actions_["next_tab"].trigger()
    qtbot.waitUntil(lambda: "台灣來的" in beside(split))
    assert split.halves.sizes() == widths
    split.actions_["next_tab"].trigger()
    assert not beside(split)
    assert not split.actions_["split"].isChecked()


def test_a_script_beside_the_article_is_there_at_the_next_start(split, start, qtbot):
    choose(split, qtbot, "繁體（香港）")
    qtbot.waitUntil(lambda: "台灣來的" in beside(split), timeout=20_000)
    widths = drag(split)
    front = split.desk.reading.number
    split.close()
    again = start(front)
    qtbot.waitUntil(lambda: "台灣來的" in beside(again), timeout=20_000)
    assert again.actions_["split"].isChecked()
    qtbot.waitUntil(lambda: again.halves.sizes() == widths)
    again.actions_["next_tab"].trigger()
    qtbot.waitUntil(lambda: said(again, "第一篇"), timeout=20_000)
    assert not beside(again)


def test_another_article_beside_it_is_loaded_at_the_next_start(split, start, qtbot):
    choose(split, qtbot, "第一篇")
    qtbot.waitUntil(lambda: "第一篇很好" in beside(split))
    front = split.desk.reading.number
    split.close()
    again = start(front)
    qtbot.waitUntil(lambda: "第一篇很好" in beside(again), timeout=20_000)
    assert said(again, "第二篇")
    assert pane(again)._choice.currentText() == "第一篇"


def test_a_tab_behind_gets_its_second_half_when_it_is_looked_at(split, start, qtbot):
    split.actions_["next_tab"].trigger()
    qtbot.waitUntil(lambda: said(split, "第一篇"))
    split.actions_["split"].trigger()
    front = split.desk.reading.number
    split.close()
    again = start(front)
    qtbot.waitUntil(lambda: said(again, "第一篇") and again._parts is not None, timeout=20_000)
    assert not beside(again)
    again.actions_["next_tab"].trigger()
    qtbot.waitUntil(lambda: said(again, "第二篇") and "臺灣來的" in beside(again), timeout=20_000)


def test_what_stood_there_and_is_gone_leaves_what_suits_the_article(split, start, desktop, qtbot):
    choose(split, qtbot, "第一篇")
    front = split.desk.reading.number
    split.close()
    kept = kept_layout(desktop.folder / "window.ini").second
    other = next(words for words in kept.values() if words.startswith("@"))
    file = desktop.folder / "window.ini"
    file.write_text(file.read_text().replace(other, "@99 5000"))
    again = start(front)
    qtbot.waitUntil(lambda: "臺灣來的" in beside(again), timeout=20_000)
