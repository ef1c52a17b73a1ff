"""An analysis in another process: what it sends, what it loads, how it fails."""

import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from io import BytesIO

import pytest

from reader import ANALYSIS_PROCESS
from reader.entities import Analysis, Mention, analyse, analyse_stages
from reader.entities.analyse import correct_stages
from reader.entities.elsewhere import Packed, frames_of, receive_stage, send_stages
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


def received(frames):
    """Return the next stage."""
    pieces = receive_stage(frames)
    while True:
        try:
            next(pieces)
        except StopIteration as done:
            return done.value


def sent(stages):
    """Return the stages that were sent."""
    stream = BytesIO()
    send_stages(stages, stream, 0)
    stream.seek(0)
    return stages_of(stream)


def stages_of(stream):
    """Return the stages that stand in a stream, up to the complete one."""
    frames = frames_of(stream)
    found = [received(frames)]
    while not found[-1].complete:
        found.append(received(frames))
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
    with pytest.raises(ReaderError, match="ended early"):
        received(iter([None]))


@pytest.mark.parametrize("length", [2, 30, -1])
def test_a_piece_that_was_cut_off_is_no_stage(length):
    stream = BytesIO()
    send_stages(nothing_at_first, stream, 0)
    cut = BytesIO(stream.getvalue()[:length])
    with pytest.raises(ReaderError, match="ended early"):
        stages_of(cut)


@pytest.mark.parametrize("length", [0, 10])
def test_a_window_that_went_before_it_had_asked_is_no_trouble(length):
    asked = pickle.dumps((what_is_loaded, 0))[:length]
    command = [sys.executable, "-P", "-m", "reader", ANALYSIS_PROCESS]
    path = {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(command, input=asked, capture_output=True, env={**os.environ, **path}, check=True)
    assert (done.stdout, done.stderr) == (b"", b"")


def test_a_window_that_goes_while_it_is_answered_is_no_trouble():
    command = [sys.executable, "-P", "-m", "reader", ANALYSIS_PROCESS]
    path = {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, env={**os.environ, **path}) as process:
        process.stdout.close()
        process.stdin.write(pickle.dumps((what_is_loaded, 0)))
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def stray_words() -> Iterator[Analysis]:
    """Print something by mistake, past Python, on the way."""
    os.write(1, b"stray")
    yield Analysis(("found",), complete=True)


@pytest.mark.skipif(os.name != "posix", reason="closes a stream between fork and exec")
def test_a_program_without_a_place_for_errors_answers_all_the_same():
    command = [sys.executable, "-P", "-m", "reader", ANALYSIS_PROCESS]
    path = {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    close = "import os, sys; os.close(2); os.execv(sys.argv[1], sys.argv[1:])"
    asked = pickle.dumps((stray_words, 0))
    done = subprocess.run(
        [sys.executable, "-c", close, *command],
        input=asked,
        stdout=subprocess.PIPE,
        env={**os.environ, **path},
        check=True,
    )
    assert received(frames_of(BytesIO(done.stdout))).mentions == ("found",)


def test_neither_the_window_nor_the_commands_are_loaded_there():
    asked = pickle.dumps((what_is_loaded, 0))
    command = [sys.executable, "-P", "-m", "reader", ANALYSIS_PROCESS]
    path = {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(command, input=asked, capture_output=True, env={**os.environ, **path}, check=True)
    loaded = set(received(frames_of(BytesIO(done.stdout))).mentions)
    assert "reader.entities.elsewhere" in loaded
    unwanted = ("PySide6", "reader.ui", "reader.cli", "reader.session", "reader.library", "sqlite3", "lxml")
    assert [name for name in sorted(loaded) if name.startswith((*unwanted, "multiprocessing"))] == []


def test_what_was_recognised_stays_packed_until_it_is_corrected():
    here = analyse(TEXT)
    *_, there = sent(partial(analyse_stages, TEXT))
    assert isinstance(there.recognised, Packed)
    assert there == here
    handed_back = pickle.loads(pickle.dumps(there.recognised))  # noqa: S301 - our own
    assert handed_back == here.recognised
    assert (len(handed_back), handed_back[0], handed_back[1:3]) == (
        len(here.recognised),
        here.recognised[0],
        here.recognised[1:3],
    )
    *_, again = sent(partial(correct_stages, TEXT, handed_back, ()))
    assert again == here


def read_by_and_by() -> Iterator[Analysis]:
    found = (Mention(Span(0, 1), "王", "PER"),)
    yield Analysis(found)
    for share in (0.2, 0.2, 0.6):
        yield Analysis(found, read=share)
    yield Analysis(complete=True)


def test_how_much_is_read_is_told_between_stages_that_come_at_long_intervals():
    stream = BytesIO()
    send_stages(read_by_and_by, stream, 0)
    stream.seek(0)
    frames = frames_of(stream)
    received(frames)
    assert [share for share in receive_stage(frames) if share is not None] == [0.2, 0.6]
