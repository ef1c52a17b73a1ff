"""Work off the window's thread: order, cancelling, errors, no flood."""

import sys
import threading
import time

import pytest
from PySide6.QtCore import QTimer

from reader.ui.desk.jobs import Jobs


@pytest.fixture
def jobs(qtbot):
    made = Jobs()
    yield made
    made.shutdown()


def test_items_arrive_in_order_on_the_windows_thread(jobs, qtbot):
    here, items, ended = threading.get_ident(), [], []
    jobs.run(
        lambda: (n for n in range(500)),
        each=lambda n: items.append((n, threading.get_ident())),
        done=lambda: ended.append(len(items)),
    )
    qtbot.waitUntil(lambda: bool(ended))
    assert items == [(n, here) for n in range(500)]
    assert ended == [500]


def test_a_function_delivers_its_result(jobs, qtbot):
    got = []
    jobs.run(lambda: 6 * 7, each=got.append)
    qtbot.waitUntil(lambda: got == [42])


def test_cancelling_closes_the_generator_and_delivers_nothing_more(jobs, qtbot):
    closed, items = threading.Event(), []

    def numbers():
        try:
            n = 0
            while True:
                n += 1
                yield n
        finally:
            closed.set()

    job = jobs.run(numbers, each=items.append)
    qtbot.waitUntil(lambda: len(items) > 10)
    job.cancel()
    count = len(items)
    assert closed.wait(2)
    qtbot.wait(60)
    assert len(items) == count


def test_an_error_is_heard_after_what_came_before_it(jobs, qtbot):
    heard = []

    def broken():
        yield 1
        raise ValueError("no")

    jobs.run(broken, each=heard.append, failed=heard.append, done=lambda: heard.append("done"))
    qtbot.waitUntil(lambda: len(heard) == 2)
    qtbot.wait(40)
    assert heard[0] == 1
    assert isinstance(heard[1], ValueError)
    assert len(heard) == 2


def test_without_a_listener_an_error_reaches_the_exception_hook(jobs, qtbot):
    with qtbot.captureExceptions() as caught:
        jobs.run(lambda: 1 / 0)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_a_quick_generator_does_not_flood_the_window(jobs, qtbot):
    """However many items come, other events get their turn among them."""
    done, turns, ended = [], [], []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: turns.append(len(done)))

    def slow(item):
        done.append(item)
        time.sleep(0.0005)

    timer.start()
    jobs.run(lambda: (n for n in range(400)), each=slow, done=lambda: ended.append(1))
    qtbot.waitUntil(lambda: bool(ended), timeout=10_000)
    timer.stop()
    assert len({count for count in turns if 0 < count < 400}) >= 3


def test_shutdown_waits_for_the_workers(qtbot):
    jobs, over = Jobs(), []

    def work():
        try:
            while True:
                time.sleep(0.005)
                yield 1
        finally:
            over.append(1)

    jobs.run(work)
    qtbot.wait(30)
    jobs.shutdown()
    assert over == [1]


def test_the_window_gets_the_interpreter_back_at_once(jobs):
    """It asks for it again and again in one turn of the loop, so each wait counts a hundred times."""
    assert sys.getswitchinterval() < 0.0005


def test_nobody_waits_for_a_worker_to_begin(jobs, qtbot, monkeypatch):
    """`Thread.start` waits until the thread has the interpreter, which another worker may hold."""
    monkeypatch.setattr(threading.Thread, "start", lambda _thread: pytest.fail("waited"))
    came: list[int] = []
    jobs.run(lambda: 7, each=came.append)
    qtbot.waitUntil(lambda: came == [7])
