"""Conversions that aren't ready yet are built off the window's thread; what was asked for last is shown."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from reader.text import config_for
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
