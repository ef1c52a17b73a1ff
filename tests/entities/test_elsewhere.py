"""An analysis in another process: what it sends, what it loads, how it fails."""

import sys
from collections.abc import Iterator
from functools import partial
from multiprocessing import Pipe, get_context

import pytest

from reader.entities import Analysis, Mention, analyse, analyse_stages
from reader.entities.elsewhere import receive_stage, send_stages
from reader.errors import ReaderError
from reader.text import Span

TEXT = "4月3日，王小明在上海市说：“好。”\n" * 30


def what_is_loaded() -> Iterator[Analysis]:
    """Tell in the place of mentions which modules this process has."""
    yield Analysis(tuple(sys.modules), complete=True)


def nothing_at_first() -> Iterator[Analysis | None]:
    yield None
    yield Analysis()
    yield Analysis((Mention(Span(0, 1), "王", "PER"),))
    yield Analysis(complete=True)


def trouble() -> Iterator[Analysis]:
    yield Analysis()
    raise KeyError("what")


def received(receiver):
    """Return the next stage."""
    pieces = receive_stage(receiver)
    while True:
        try:
            next(pieces)
        except StopIteration as done:
            return done.value


def sent(stages):
    """Return the stages that came through a pipe of this process."""
    receiver, sender = Pipe(duplex=False)
    send_stages(stages, sender, 0)
    sender.close()
    found = [received(receiver)]
    while not found[-1].complete:
        found.append(received(receiver))
    return found


@pytest.fixture(autouse=True)
def garbage_is_looked_for_afterwards():
    import gc

    yield
    gc.enable()


def test_the_last_stage_is_what_analysis_finds_here():
    assert sent(partial(analyse_stages, TEXT))[-1] == analyse(TEXT)


def test_the_first_stage_that_has_anything_goes_at_once():
    found = sent(nothing_at_first)
    assert [len(one.mentions) for one in found] == [1, 0]


def test_an_error_there_is_raised_here():
    with pytest.raises(KeyError):
        sent(trouble)


def test_a_process_that_ended_is_told_in_words():
    receiver, sender = Pipe(duplex=False)
    sender.close()
    with pytest.raises(ReaderError, match="ended early"):
        received(receiver)


def test_neither_the_window_nor_the_commands_are_loaded_there():
    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=send_stages, args=(what_is_loaded, sender, 0))
    process.start()
    sender.close()
    loaded = set(received(receiver).mentions)
    process.join()
    assert "reader.entities.elsewhere" in loaded
    unwanted = ("PySide6", "reader.ui", "reader.cli", "reader.session", "reader.library", "sqlite3", "lxml")
    assert [name for name in sorted(loaded) if name.startswith(unwanted)] == []
