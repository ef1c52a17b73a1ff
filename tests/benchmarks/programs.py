"""Start real programs in a real window and watch from outside when text stands on the screen, and their memory.

Every program is watched the same way, ours as the peers: the screen of an X server of our own is read again and again
until a page's worth of dark pixels stays for a while. Needs Xvfb and `xwd`.
"""

import os
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SIZE = (1280, 800)
_LONGEST_S = 90
_POLL_S = 0.02
_LOOK_S = 0.1
# A page of text has 3,000 dark pixels and more in these rows; menus, panels, a splash and a spinner have some hundred.
_PAGE = 2_000
_DARK = 110
_ROW = 4
TOOLS = ("Xvfb", "xwd")


@dataclass(frozen=True, slots=True)
class Started:
    """What was seen of one start.

    Attributes:
        seconds: from starting the process to text on the screen.
        processor: seconds of processor time that the process and all it started took for it, which other programs on
            the machine don't lengthen as they do the first figure.
        memory: proportional set size of the process and all it started, in MB, when the text stood.
        most: the highest such size while it settled; that of a process that ended in between counts while it lived.
        settled: the size when it had settled.
    """

    seconds: float
    processor: float
    memory: float
    most: float
    settled: float


def missing_tools() -> list[str]:
    """Return what this machine lacks to watch programs."""
    return [name for name in TOOLS if shutil.which(name) is None]


@contextmanager
def screen() -> Iterator[str]:
    """Give the name of an X display of our own.

    The server must not reset itself when the last program has left it, as it does by itself, after each look at an
    empty screen too: a program that starts in that moment is turned away.
    """
    reader, writer = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-wr", "-noreset", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def start(command: Sequence[str | Path], display: str, *, settle: float = 0.0) -> Started:
    """Start a program, wait until text stands on the screen, and end it.

    Args:
        command: program and arguments.
        display: the X display to open its window on.
        settle: seconds to watch the memory, for what goes on after the text is shown.

    Raises:
        TimeoutError: no page of text was seen.
        RuntimeError: the program failed before there was one.
    """
    # What was started may still write while it is being ended.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        _greet_nobody(Path(home))
        environment = {**os.environ, "DISPLAY": display, "HOME": home, "XIDU_LIBRARY": f"{home}/library"}
        environment |= {
            "QT_QPA_PLATFORM": "xcb",
            "XDG_CONFIG_HOME": f"{home}/.config",
            "XDG_CACHE_HOME": f"{home}/cache",
        }
        # An installed program is compiled; one that runs from a checkout is compiled by its first start.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment |= {"XDG_RUNTIME_DIR": home, "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox --disable-gpu"}
        # Without a session's bus no desktop service is started, which would outlive the program: one of them mounts a
        # file system of its own in the home that is to be removed.
        environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
        begun = time.perf_counter()
        process = subprocess.Popen(
            list(map(str, command)),
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            seconds, processor, size = _until_text(display, begun, process)
            sizes = [size]
            end = time.perf_counter() + settle
            while time.perf_counter() < end:
                time.sleep(_LOOK_S)
                sizes.append(_size(process.pid))
            return Started(seconds, processor, sizes[0], max(sizes), sizes[-1])
        finally:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            _until_blank(display)


def _greet_nobody(home: Path) -> None:
    """Tell calibre's viewer that its help was read: it covers the book at the first two starts."""
    settings = home / ".config" / "calibre" / "viewer-webengine.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"session_data": {"controls_help_shown_count": 2}}')


def _until_text(display: str, begun: float, process: subprocess.Popen[bytes]) -> tuple[float, float, float]:
    """Return when the text was first seen that stayed, and the processor time and the memory of that moment."""
    seen: tuple[float, float, float] | None = None
    while time.perf_counter() - begun < _LONGEST_S:
        if process.poll():
            raise RuntimeError(f"the program ended with status {process.returncode} before its text was seen")
        now = time.perf_counter()
        if dark_pixels(display) < _PAGE:
            seen = None
        elif seen is None:
            seen = now - begun, sum(map(_processor, _family(process.pid))), _size(process.pid)
        elif now - begun - seen[0] > 10 * _POLL_S:
            return seen
        time.sleep(_POLL_S)
    raise TimeoutError(f"no text was seen within {_LONGEST_S} s")


def _until_blank(display: str) -> None:
    end = time.perf_counter() + 5
    while dark_pixels(display) >= _PAGE and time.perf_counter() < end:
        time.sleep(_POLL_S)


def dark_pixels(display: str) -> int:
    """Count the dark pixels of the screen, every fourth row; the root window is white."""
    asked = subprocess.run(["xwd", "-root", "-silent", "-display", display], capture_output=True, check=False)
    if asked.returncode:
        return 0
    header, height, line = _geometry(asked.stdout)
    rows = b"".join(asked.stdout[begin : begin + line] for begin in range(header, header + height * line, _ROW * line))
    greens = rows[1::4]
    return len(greens) - len(greens.translate(None, bytes(range(_DARK))))


def _geometry(dump: bytes) -> tuple[int, int, int]:
    """Return where the pixels begin, how many lines there are, and the bytes of a line of an XWD dump."""
    fields = struct.unpack(">25I", dump[:100])
    return fields[0] + fields[19] * 12, fields[5], fields[12]


def _family(pid: int) -> Iterator[int]:
    """Give a process and all that it started."""
    yield pid
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            yield from _family(int(child))


def _size(pid: int) -> float:
    return sum(map(_proportional, _family(pid))) / 1024


def _processor(pid: int) -> float:
    """Return the processor seconds that a process has taken."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _proportional(pid: int) -> int:
    """Return a process's proportional set size in KiB."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


EMPTY_WINDOW = """
import sys
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser
application = QApplication([])
window, view = QMainWindow(), QTextBrowser()
font = QFont("Noto Serif CJK SC")
font.setPixelSize(19)
view.setFont(font)
view.setPlainText(open(sys.argv[1], encoding="utf-8").read())
window.setCentralWidget(view)
window.resize(1280, 800)
window.show()
application.exec()
"""


def commands(path: Path) -> dict[str, list[str | Path]]:
    """Return how each program opens a file, ours first; those that are not installed are left out."""
    found: dict[str, list[str | Path]] = {
        "xidu": [sys.executable, "-m", "reader", path],
        "empty window": [sys.executable, "-c", EMPTY_WINDOW, path],
    }
    for name, arguments in (("ebook-viewer", ()), ("foliate", ())):
        program = shutil.which(name)
        if program is not None:
            found[name] = [program, *arguments, path]
    return found
