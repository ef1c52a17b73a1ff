"""What the system and other programs ask the running one to open."""

import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent

from reader.ui.start.door import Door
from reader.ui.start.single import address, handed_over
from tests.ui.elsewhere import handing_over

LINK = "xidu://text/0a1b?quote=%E9%9B%A8"
KNOCK = """
import os, socket, sys
os.setgid(int(sys.argv[2]))
os.setuid(int(sys.argv[2]))
socket.socket(socket.AF_UNIX).connect(sys.argv[1])
"""
ROOT, NOBODY = 0, 65_534


@pytest.fixture
def owner():
    made = QObject()
    yield made
    made.deleteLater()


@pytest.mark.parametrize(
    ("url", "asked"), [(QUrl.fromLocalFile("/somewhere/新闻.txt"), "/somewhere/新闻.txt"), (QUrl(LINK), LINK)]
)
def test_the_system_asks_by_an_event(qapp, qtbot, url, asked):
    with qtbot.waitSignal(qapp.asked) as caught:
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(url))
    assert caught.args == [[asked]]


def test_a_second_start_hands_its_files_to_the_first(qtbot, tmp_path, owner):
    assert not handed_over(tmp_path, ["a.txt"])
    door = Door(address(tmp_path), owner)
    with handing_over(tmp_path, "a.txt", LINK) as done, qtbot.waitSignal(door.arrived, timeout=20_000) as caught:
        pass
    assert caught.args[0] == [str(Path.cwd() / "a.txt"), LINK]
    assert done.wait(10) == 0


@pytest.mark.skipif(os.name != "posix", reason="a named pipe is spoken to in another way")
@pytest.mark.parametrize("said", [b"7\n", b"{}\n", b"nothing that is JSON\n"])
def test_what_no_start_says_is_not_answered(qtbot, tmp_path, owner, said):
    door = Door(address(tmp_path), owner)
    door.arrived.connect(lambda _files: pytest.fail("this was taken for files"))
    with socket.socket(socket.AF_UNIX) as knocking:
        knocking.connect(address(tmp_path))
        knocking.sendall(said)
        knocking.setblocking(False)

        def hung_up() -> bool:
            try:
                return knocking.recv(64) == b""
            except BlockingIOError:
                return False

        qtbot.waitUntil(hung_up, timeout=10_000)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can act as another user")
def test_another_user_is_refused(owner):
    with tempfile.TemporaryDirectory() as folder:
        # The folder is open to everyone: what refuses is the listening place itself.
        Path(folder).chmod(0o755)
        place = str(Path(folder, "place"))
        Door(place, owner)
        assert knock(place, ROOT) == ""
        assert "PermissionError" in knock(place, NOBODY)


def knock(place: str, user: int) -> str:
    call = [sys.executable, "-c", KNOCK, place, str(user)]
    return subprocess.run(call, check=False, capture_output=True, text=True).stderr


@pytest.mark.skipif(os.name != "posix", reason="a named pipe is listened at by Qt from the start")
def test_a_window_that_nobody_knocks_at_loads_no_network_library(tmp_path):
    code = (
        "import sys; from PySide6.QtCore import QCoreApplication, QTimer; from pathlib import Path\n"
        "running = QCoreApplication([])\n"
        "from reader.ui.start.door import Door\n"
        "door = Door(sys.argv[1], running)\n"
        "assert Path(sys.argv[1]).is_socket()\n"
        "QTimer.singleShot(0, running.quit); running.exec()\n"
        "assert not Path(sys.argv[1]).exists()\n"
        "print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, tmp_path / "d"], capture_output=True, text=True, check=True)
    assert {"PySide6.QtNetwork", "socket"} & set(done.stdout.split()) == set()


@pytest.mark.skipif(os.name != "posix", reason="a Flatpak is of Linux")
def test_the_starts_of_a_flatpak_meet_in_the_folder_that_they_share(monkeypatch, tmp_path):
    outside = Path(address(tmp_path))
    monkeypatch.setenv("FLATPAK_ID", "io.github.xidu.Xidu")
    assert Path(address(tmp_path)) == outside.parent / "app" / "io.github.xidu.Xidu" / outside.name


@pytest.mark.skipif(os.name != "posix", reason="only a file can be left behind")
def test_what_a_killed_window_left_at_the_door_gives_way(qtbot, tmp_path, owner):
    place = address(tmp_path)
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(place)
    door = Door(place, owner)
    with handing_over(tmp_path, "a.txt") as done, qtbot.waitSignal(door.arrived, timeout=20_000):
        pass
    assert done.wait(10) == 0
