"""`xidu --screenshot`: the window without a display."""

import struct

import pytest

pytest.importorskip("PySide6", reason="this environment is the one without Qt")


@pytest.mark.parametrize("theme", ["light", "sepia", "dark"])
def test_a_picture_of_the_size_asked_for(program, article, tmp_path, theme):
    out = tmp_path / "window.png"
    done = program(
        "--screenshot", out, article, "--script", "tw", "--theme", theme, "--size", "1280x800", "--select", "余文秀"
    )
    assert done.returncode == 0, done.stderr.decode()
    picture = out.read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert struct.unpack(">II", picture[16:24]) == (1280, 800)
    assert not (tmp_path / "library" / "library.sqlite3").exists() or program("list").stdout == b""


def test_the_sample_without_a_file(program, tmp_path):
    out = tmp_path / "window.png"
    assert program("--screenshot", out).returncode == 0
    assert out.stat().st_size > 10_000


@pytest.mark.parametrize("target", ["missing/a.png", "."])
def test_an_unwritable_picture(program, article, tmp_path, target):
    done = program("--screenshot", tmp_path / target, article)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert b"Traceback" not in done.stderr


def test_a_file_that_is_not_there(program, tmp_path):
    done = program("--screenshot", tmp_path / "a.png", tmp_path / "none.txt")
    assert done.returncode in {1, 2}
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "a.png").exists()
