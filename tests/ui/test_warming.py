"""Conversions that aren't ready yet are built off the window's thread; what was asked for last is shown."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from reader.article.conversion.conversion import Words, settled_pieces
from reader.text import Span, align, config_for, names
from reader.ui.desk.jobs import Jobs
from reader.ui.desk.warming import Warming


def test_it_waits_for_a_cold_conversion_and_answers_at_once_afterwards(qtbot):
    jobs, parent, told = Jobs(), QObject(), []
    warming = Warming(jobs, parent)
    warming.when_ready(None, lambda: told.append("as found"))
    assert told == ["as found"]
    warming.warm(["s2hk", None, "s2hk"])
    warming.when_ready("s2hk", lambda: told.append("first"))
    warming.when_ready("s2hk", lambda: told.append("second"))
    assert told == ["as found"]
    qtbot.waitUntil(lambda: warming.is_ready("s2hk"), timeout=30_000)
    assert told == ["as found", "first", "second"]
    warming.when_ready("s2hk", lambda: told.append("third"))
    assert told[-1] == "third"
    jobs.shutdown()


def test_only_the_last_choice_is_shown(window, qtbot):
    for script in ("t", "hkp", "twp"):
        window.desk.set_view(script=script)
    qtbot.waitUntil(lambda: window.desk.reading.view.script == "twp", timeout=30_000)


def test_scripts_are_made_ready_when_the_mouse_comes_near(window, qtbot):
    warming = window.desk.warming
    config = next(one for one in ("s2hk", "t2hk") if one == config_for("hk", window.desk.reading.article.text))
    assert not warming.is_ready(config)
    QApplication.sendEvent(window.bar.scripts, QEvent(QEvent.Type.Enter))
    qtbot.waitUntil(lambda: warming.is_ready(config), timeout=30_000)


def test_names_convert_at_once_where_a_conversion_is_ready(qtbot):
    """What converts names has tables of its own; the window would build them when the first names come."""
    for cached in (names.convert_name, names._letter, names._forms):
        cached.cache_clear()
    jobs, parent = Jobs(), QObject()
    warming = Warming(jobs, parent)
    warming.warm(["s2tw"])
    qtbot.waitUntil(lambda: warming.is_ready("s2tw"), timeout=30_000)
    built = names._forms.cache_info().misses
    text = "余秋雨来了"
    align(text, "s2tw", fixed=settled_pieces(text, Words(names=[Span(0, 3)]), "s2tw"))
    assert names._forms.cache_info().misses == built
    jobs.shutdown()
