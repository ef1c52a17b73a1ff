"""Wrong input gives one clear line and status 1 or 2: no traceback, no partial file, no article in the library."""

import json

import pytest

BINARY = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 20


def assert_refused(done, statuses=(1,)):
    assert done.returncode in statuses, done.stdout.decode()
    assert done.stdout == b""
    error = done.stderr.decode("utf-8", "replace")
    assert len(error.splitlines()) == 1, error
    assert "Traceback" not in error
    assert "internal error" not in error


@pytest.mark.parametrize("command", [("show",), ("convert", "--to", "tw", "-o", "OUT")])
@pytest.mark.parametrize("content", [None, b"", BINARY], ids=["missing", "empty", "binary"])
def test_bad_files(program, command, content, tmp_path):
    path, out = tmp_path / "bad.txt", tmp_path / "out"
    if content is not None:
        path.write_bytes(content)
    assert_refused(program(command[0], path, *(out if word == "OUT" else word for word in command[1:])))
    assert not out.exists()


def test_bad_standard_input(program):
    assert_refused(program("show", "-", input=b""))
    assert_refused(program("show", "-", input=BINARY))


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "FILE", "--script", "klingon"),
        ("convert", "FILE", "--to", "klingon"),
        ("convert", "FILE", "--config", "s2klingon"),
        ("export", "FILE", "--format", "doc95", "-o", "OUT"),
        ("export", "FILE", "--format", "markdown", "--script", "x", "-o", "OUT"),
        ("export", "FILE", "--format", "markdown"),
        ("frobnicate", "FILE"),
        ("nosuch.txt",),
    ],
)
def test_wrong_usage(program, article, tmp_path, arguments):
    words = {"FILE": str(article), "OUT": str(tmp_path / "out")}
    assert_refused(program(*(words.get(word, word) for word in arguments)), (2,))
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("target", ["missing/out.txt", ".", "食堂.txt/out.txt"])
@pytest.mark.parametrize("command", [("convert", "--to", "tw"), ("export", "--format", "html")])
def test_an_output_that_cannot_be_written(program, article, tmp_path, target, command):
    before = sorted(tmp_path.iterdir())
    done = program(command[0], article, *command[1:], "-o", tmp_path / target)
    assert_refused(done)
    assert [path for path in sorted(tmp_path.iterdir()) if path.name != "library"] == before


def test_a_library_that_is_no_folder(program, article):
    assert_refused(program("--library", article, "list"))
    assert_refused(program("--library", article, "add", article))


def test_a_library_that_is_no_database(program, tmp_path, article):
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "library.sqlite3").write_bytes(b"no database at all " * 500)
    assert_refused(program("add", article))
    assert_refused(program("list"))


def test_a_window_without_a_display(program, article):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        program.environment.pop(name, None)
    done = program(article)
    assert_refused(done)
    assert b"--screenshot" in done.stderr


def test_nothing_of_a_failed_note_stays(program, article):
    assert_refused(program("note", "add", article, "--quote", "绝无此语"))
    assert json.loads(program("list", "--json").stdout) == {"articles": []}
