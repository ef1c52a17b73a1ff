"""Conversions that aren't ready yet are built off the window's thread; what was asked for last is shown."""

from PySide6.QtCore import QObject

from reader.ui.jobs import Jobs
from reader.ui.warming import Warming


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
