"""What no command can read: one clear line and status 1, nothing written, nothing in the library."""

import pytest

COMMANDS = {
    "show": ("show", "FILE"),
    "show --json": ("show", "FILE", "--json"),
    "entities": ("entities", "FILE"),
    "convert": ("convert", "FILE", "--to", "tw", "-o", "OUT"),
    "find": ("find", "食堂", "FILE"),
    "add": ("add", "FILE"),
    "note add": ("note", "add", "FILE", "--quote", "食堂"),
    "note list": ("note", "list", "FILE"),
    "export": ("export", "FILE", "--format", "markdown", "-o", "OUT"),
}
CONTENTS = {
    "empty": b"",
    "blank": b"\r\n \r\n",
    "picture": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 20,
    "archive": b"PK\x03\x04" + bytes(range(256)) * 20,
    "zeros": bytes(5000),
}


@pytest.fixture(params=["missing", "directory", *CONTENTS])
def bad(request, tmp_path):
    path = tmp_path / "bad.txt"
    if request.param == "directory":
        path.mkdir()
    elif request.param in CONTENTS:
        path.write_bytes(CONTENTS[request.param])
    return path


@pytest.mark.parametrize("command", COMMANDS)
def test_bad_files(xidu, command, bad, tmp_path):
    out = tmp_path / "out"
    done = xidu(*({"FILE": bad, "OUT": out}.get(word, word) for word in COMMANDS[command]))
    assert (done.status, done.raw) == (1, b"")
    assert len(done.err.splitlines()) == 1
    assert "internal error" not in done.err
    assert not out.exists()
    assert xidu.json("list", "list") == {"articles": []}
