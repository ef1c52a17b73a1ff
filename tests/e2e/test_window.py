"""The window itself, with mouse and keyboard as a reader has them: the program under Xvfb, driven by xdotool.

What is on the screen is judged by its colours, which the theme names; what was kept by the command line.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.ui.look.theme import Theme, load_theme

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="Xvfb and xdotool are not installed"
)

LIGHT: Theme = load_theme("light")
_PATIENCE_S = 90.0
# Asked of another program, as nobody looks at a screen from inside: where a colour is, and what was copied.
_EYES = """
import json, sys
from PySide6.QtGui import QColor, QGuiApplication
application = QGuiApplication(sys.argv[:1])
if sys.argv[1] == "clipboard":
    sys.stdout.reconfigure(encoding="utf-8")
    print(json.dumps(application.clipboard().text()))
else:
    image = application.primaryScreen().grabWindow(0).toImage()
    wanted, left = QColor(sys.argv[1]).rgb(), int(sys.argv[2])
    rows = range(0, image.height())
    found = [(x, y) for y in rows for x in range(left, image.width()) if image.pixel(x, y) == wanted]
    print(json.dumps(found))
"""

# Another program's field, which writes down what is dropped into it.
_FIELD = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QPlainTextEdit
application = QApplication(sys.argv[:1])
field = QPlainTextEdit()
field.setWindowTitle("Another program")
field.setGeometry(960, 620, 400, 200)
field.textChanged.connect(lambda: Path(sys.argv[1]).write_text(field.toPlainText(), encoding="utf-8"))
field.show()
application.exec()
"""


class Desk:
    """A screen with the program on it, and the reader's hands and eyes."""

    def __init__(self, folder: Path, display: str) -> None:
        self.library = folder / "library"
        self.library.mkdir()
        settings = 'language = "en"\ntheme = "light"\ntoured = true\n'
        (self.library / "settings.toml").write_text(settings, encoding="utf-8")
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "XIDU_LIBRARY": str(self.library),
            "XDG_RUNTIME_DIR": str(folder),
        }

    def start(self, *arguments: str | Path) -> subprocess.Popen[bytes]:
        program = subprocess.Popen([sys.executable, "-m", "reader", *map(str, arguments)], env=self.environment)
        self.until(lambda: self.windows("· Xidu"))
        return program

    def xdo(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False
        ).stdout.strip()

    def windows(self, name: str) -> list[str]:
        return self.xdo("search", "--onlyvisible", "--name", name).split()

    def keys(self, *keys: str, window: str = "· Xidu") -> None:
        # The last one is uppermost. No window manager runs here: nobody else gives a new window the keyboard.
        self.xdo("windowfocus", "--sync", self.until(lambda: self.windows(window))[-1])
        for key in keys:
            self.xdo("key", key)
        time.sleep(0.3)

    def type(self, words: str) -> None:
        self.xdo("type", "--delay", "30", words)
        time.sleep(0.3)

    def click(self, place: tuple[int, int], times: int = 1) -> None:
        self.xdo("mousemove", str(place[0]), str(place[1]), "click", "--repeat", str(times), "--delay", "60", "1")
        time.sleep(0.4)

    def drag(self, start: tuple[int, int], end: tuple[int, int], steps: int = 8) -> None:
        self.xdo("mousemove", str(start[0]), str(start[1]), "mousedown", "1")
        for step in range(1, steps + 1):
            x, y = (round(a + (b - a) * step / steps) for a, b in zip(start, end, strict=True))
            self.xdo("mousemove", str(x), str(y))
            time.sleep(0.1)
        time.sleep(0.4)
        self.xdo("mouseup", "1")
        time.sleep(0.5)

    def look(self, color: str, left: int = 0) -> list[tuple[int, int]]:
        """Return where a colour is on the screen, right of `left`."""
        return [tuple(place) for place in self._seen(color, str(left))]

    def copied(self) -> str:
        return self._seen("clipboard")

    def notes(self) -> list[dict[str, object]]:
        told = subprocess.run(
            [sys.executable, "-m", "reader", "note", "list", "--json"],
            env=self.environment,
            capture_output=True,
            check=True,
        )
        return json.loads(told.stdout)["notes"]

    def until(self, what: Callable[[], object]) -> object:
        end = time.monotonic() + _PATIENCE_S
        while not (found := what()):
            assert time.monotonic() < end, "it does not happen"
            time.sleep(0.5)
        return found

    def _seen(self, *words: str):
        told = subprocess.run(
            [sys.executable, "-c", _EYES, *words], env=self.environment, capture_output=True, check=True
        )
        return json.loads(told.stdout)


@pytest.fixture
def screen() -> Iterator[str]:
    reading, writing = os.pipe()
    xvfb = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    if not number:
        pytest.skip("Xvfb does not start here")
    yield f":{number}"
    xvfb.terminate()
    xvfb.wait()


def test_a_day_of_reading(screen, tmp_path, article):
    desk = Desk(tmp_path, screen)
    program = desk.start(article)
    try:
        # Open: the person's line is under the name. A click on the letters above it opens what is said of her.
        x, y = desk.until(lambda: desk.look(LIGHT.PER))[0]
        panel = 930
        assert not desk.look(LIGHT.PER, panel)
        desk.click((x + 8, y - 12))
        desk.until(lambda: desk.look(LIGHT.PER, panel))

        # Convert: what is shown is Traditional, what is copied as shown too.
        # The first conversion builds its dictionaries: until then the text stands as it was.
        desk.keys("alt+3")
        desk.until(lambda: desk.keys("ctrl+a", "ctrl+shift+c") or "熱飯送到家" in desk.copied())

        # Search: the hit is marked where it stands.
        desk.keys("Escape", "ctrl+f")
        desk.type("2300")
        hit = desk.until(lambda: desk.look(LIGHT.current_hit))[0]

        # Highlight, and write a note on the same words.
        desk.keys("Escape")
        desk.click((hit[0] + 6, hit[1] + 12), times=2)
        desk.keys("ctrl+2")
        assert desk.until(desk.notes)[0]["color"] == "green"
        desk.click((hit[0] + 6, hit[1] + 12), times=2)
        desk.keys("ctrl+m")
        desk.type("to be checked")
        desk.until(lambda: desk.notes()[0]["text"] == "to be checked")

        # Export.
        out = tmp_path / "out.md"
        desk.keys("ctrl+e")
        desk.keys("Return", window="^Export$")
        desk.until(lambda: len(desk.windows("^Export$")) > 1)
        desk.keys("ctrl+a", window="^Export$")
        desk.type(str(out))
        desk.keys("Return", window="^Export$")
        desk.until(out.exists)
        assert "to be checked" in out.read_text(encoding="utf-8")

        # Restart: the article is there again, and the note on it.
        desk.keys("ctrl+q")
        assert program.wait(60) == 0
        program = desk.start()
        desk.until(lambda: desk.look(LIGHT.wash("green")))
        assert [note["text"] for note in desk.notes()] == ["to be checked"]
        desk.keys("ctrl+q")
        assert program.wait(60) == 0
    finally:
        program.kill()
        program.wait()


def test_words_and_notes_are_dragged_into_another_program(screen, tmp_path, article):
    desk = Desk(tmp_path, screen)
    dropped = tmp_path / "dropped.txt"
    program = desk.start(article)
    field = subprocess.Popen([sys.executable, "-c", _FIELD, str(dropped)], env=desk.environment)
    try:
        x, y = desk.until(lambda: desk.look(LIGHT.PER))[0]
        desk.until(lambda: desk.windows("Another program"))
        name, inside = (x + 8, y - 12), (1160, 720)

        def take_words() -> bool:
            desk.click(name, times=2)
            desk.drag(name, inside)
            return dropped.exists()

        desk.until(take_words)
        assert dropped.read_text(encoding="utf-8") == "余文秀"

        # The note's row is the one place right of the page that has its colour as a bar.
        desk.keys("ctrl+2", "Escape", "F6")
        assert desk.until(desk.notes)[0]["quote"] == "余文秀"
        panel = 930

        def take_note() -> bool:
            row = max(desk.until(lambda: desk.look(LIGHT.strong("green"), panel)), key=lambda place: place[1])
            desk.drag((row[0] + 30, row[1] - 6), inside)
            return "青山镇为两百位老人送午饭" in dropped.read_text(encoding="utf-8")

        desk.until(take_note)
    finally:
        for each in (field, program):
            each.kill()
            each.wait()
