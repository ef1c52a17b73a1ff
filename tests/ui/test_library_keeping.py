"""The library as a whole from the window: one file out and in, repaired, and shared with the command line."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QMessageBox

from reader.importers import open_article
from reader.library import Library
from reader.library.safety import backups, moving
from reader.text import Span
from reader.ui.dialogs import files
from reader.ui.dialogs.preferences import PreferencesDialog

ROOT = Path(__file__).parents[2]


def test_the_library_goes_out_and_comes_in(qtbot, desktop, window, monkeypatch, tmp_path):
    target = tmp_path / "out.zip"
    monkeypatch.setattr(files, "ask", lambda _: [str(target)])
    window.actions_["export_library"].trigger()
    qtbot.waitUntil(
        lambda: window.messages.text == "The library is saved as out.zip, without what is in the bin.", timeout=20_000
    )
    monkeypatch.setattr(files, "ask", lambda _: [str(target)])
    window.actions_["import_library"].trigger()
    qtbot.waitUntil(lambda: window.messages.text == "0 articles came in, 1 were there already.", timeout=20_000)
    target.write_bytes(b"nothing")
    window.actions_["import_library"].trigger()
    qtbot.waitUntil(lambda: "no archive" in window.messages.text, timeout=20_000)


def test_writing_the_library_can_be_cancelled(qtbot, desktop, window, monkeypatch, tmp_path):
    with Library(desktop.folder) as library:
        for number in range(400):
            library.add(open_article(f"第{number}篇\n\n　　{'说' * number}完了。\n".encode(), "a.txt"))
    target = tmp_path / "out" / "out.zip"
    target.parent.mkdir()
    monkeypatch.setattr(files, "ask", lambda _: [str(target)])
    window.actions_["export_library"].trigger()
    qtbot.waitUntil(lambda: "left to write" in window.messages.text, timeout=20_000)
    assert window.messages._action.text() == "Cancel"
    window.messages._action.click()
    qtbot.waitUntil(lambda: not list(target.parent.iterdir()), timeout=20_000)
    assert window.messages.text == "Cancelled; no file was written."


def test_the_window_backs_up_and_offers_to_repair(qtbot, desktop, window, monkeypatch):
    keeping = window.library_keeping
    keeping.look_after()
    path = desktop.folder / "library.sqlite3"
    qtbot.waitUntil(lambda: len(backups.listed(path)) == 1, timeout=20_000)
    window.desk.shelf.library.close()
    path.write_bytes(b"no database" * 999)
    keeping.look_after()
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)), timeout=20_000)
    assert "damaged" in window.messages.text
    (box,) = [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    next(each for each in box.buttons() if each.text() == "Repair").click()
    qtbot.waitUntil(lambda: "repaired" in "".join(b.text() for b in window.findChildren(QMessageBox) if b.isVisible()))
    with Library(desktop.folder) as library:
        assert len(library.entries()) == 1


def test_window_and_command_line_write_at_once(qtbot, desktop, window):
    command = [sys.executable, "-m", "reader", "--library", str(desktop.folder), "note", "add", "@1", "--quote"]
    others = [
        subprocess.Popen([*command, words], cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)})
        for words in ("水来了", "两条管线", "热水")
    ]
    mine = set()
    while any(other.poll() is None for other in others):
        place = len(mine) % 60
        mine.add(window.desk.reading.add_note(Span(place, place + 3), color="green").id)
        qtbot.wait(20)
    assert [other.returncode for other in others] == [0, 0, 0]
    assert not window.messages.isVisible()
    with Library(desktop.folder) as library:
        kept = {note.id for note in library.notes(1)}
    assert kept > mine
    assert len(kept) == len(mine) + 3


def test_the_library_is_moved_from_the_preferences(qtbot, desktop, window, monkeypatch, tmp_path_factory):
    away = tmp_path_factory.mktemp("away")
    monkeypatch.delenv("XIDU_LIBRARY", raising=False)
    monkeypatch.setattr(moving.platformdirs, "user_config_dir", lambda *_, **__: str(away / "config"))
    monkeypatch.setattr(moving.platformdirs, "user_data_dir", lambda *_, **__: str(desktop.folder))
    target = away / "elsewhere"
    monkeypatch.setattr(files, "ask", lambda _: [str(target)])
    window.actions_["preferences"].trigger()
    window.findChild(PreferencesDialog).move_library.click()
    qtbot.waitUntil(lambda: "moved" in "".join(b.text() for b in window.findChildren(QMessageBox) if b.isVisible()))
    assert Library.default_folder() == target
    with Library(target) as library:
        assert [entry.title for entry in library.entries()] == ["青河社区通水记"]
