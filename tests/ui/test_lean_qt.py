"""What PySide knows of its signatures is loaded when somebody needs it, and says then what it always says."""

import subprocess
import sys

_ASK = """
import sys, builtins
before = builtins.compile
import reader.ui.app
from reader.ui import lean_qt
from PySide6.QtCore import QObject, QRect, Signal
assert builtins.compile is before
print(sorted(lean_qt.SOURCES))
class Sender(QObject):
    sent = Signal(int)
heard = []
sender = Sender()
sender.sent.connect(heard.append)
sender.sent.emit(3)
assert heard == [3]
try:
    {wrong}
except Exception as error:
    print(type(error).__name__, error)
print(sorted(lean_qt.SOURCES))
"""


def _said(wrong: str) -> list[str]:
    code = _ASK.format(wrong=wrong)
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.splitlines()


def test_the_signatures_wait_until_a_call_is_wrong():
    waiting, *words, left = _said("QRect('a', 2)")
    for name in ("errorhandler", "layout", "mapping", "parser", "lib.pyi_generator"):
        assert f"shibokensupport.signature.{name}'" in waiting
    assert "'PySide6.QtCore.QRect.__init__' called with wrong argument types:" in words[0]
    assert "  PySide6.QtCore.QRect.__init__(left: int, top: int, width: int, height: int, /)" in words
    assert "errorhandler" not in left
    assert "pyi_generator" in left


def test_a_property_that_is_not_there_is_named():
    assert any("'nothing' is not a Qt property or a signal" in line for line in _said("QObject(nothing=3)"))


def test_signatures_can_be_looked_at():
    wrong = "from PySide6.support.signature import get_signature; print(get_signature(QRect.translate))"
    assert any("dx: int" in line for line in _said(wrong))


def test_a_name_that_is_nowhere_is_missed_as_always():
    wrong = "import shibokensupport.signature.mapping as mapping; mapping.no_such_name"
    said = _said(wrong)
    assert "AttributeError module 'shibokensupport.signature.mapping' has no attribute 'no_such_name'" in said
    assert "parser" in said[-1]


_MADE = """
import enum
made = []
make = enum.EnumType._create_
def made_so(cls, name, *rest, **options):
    made.append(name)
    return make(cls, name, *rest, **options)
enum.EnumType._create_ = made_so
import reader.ui.app
from reader.ui.front import speak
from reader.ui.start.application import application
running = application()
speak("")
print(*made)
print(running.style().name())
"""


def test_a_start_has_qt_s_styles_and_screen_readers_left_alone():
    """PySide makes all numbers of a class with its first use: 600 for the styles."""
    done = subprocess.run([sys.executable, "-c", _MADE], capture_output=True, text=True, check=True)
    made, style = done.stdout.splitlines()
    assert "AlignmentFlag" in made
    assert {"StandardPixmap", "PixelMetric", "AnnouncementPoliteness"} & set(made.split()) == set()
    assert style == "fusion"
