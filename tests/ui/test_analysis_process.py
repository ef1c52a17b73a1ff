"""Where the process that looks for names is gone, the window hears it in words."""

import errno
from io import BytesIO
from types import SimpleNamespace

import pytest

from reader.errors import ReaderError
from reader.ui.desk import analysis_process


class Gone:
    """What is written to, as the platform tells that nobody reads it."""

    def __init__(self, number):
        self.number = number

    def write(self, question):
        raise OSError(self.number, "nobody reads")


@pytest.mark.parametrize("number", [errno.EPIPE, errno.EINVAL])
def test_one_that_ended_before_it_was_asked_is_told_in_words(monkeypatch, number):
    ended = SimpleNamespace(stdin=Gone(number), stdout=BytesIO(), kill=lambda: None, wait=lambda: None)
    monkeypatch.setattr(analysis_process.subprocess, "Popen", lambda *_, **__: ended)
    with pytest.raises(ReaderError, match="ended early"):
        list(analysis_process.stages_elsewhere(list))
