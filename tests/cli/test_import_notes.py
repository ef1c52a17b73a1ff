"""Notes that leave one library and join another."""

from pathlib import Path


def test_export_then_import(xidu, article: Path, tmp_path: Path):
    here, there, file = tmp_path / "here", tmp_path / "there", tmp_path / "notes.jsonld"
    xidu(
        "--library",
        here,
        "note",
        "add",
        article,
        "--quote",
        "面条最受欢迎",
        "--text",
        "味道",
        "--tag",
        "吃",
        "--color",
        "我的",
    )
    xidu("--library", here, "export", article, "--format", "jsonld", "-o", file)
    first = xidu("--library", there, "import-notes", article, file)
    assert (first.status, first.lines) == (0, ["1 notes imported to @1"])
    assert xidu("--library", there, "import-notes", "@1", file).status == 0
    listed = xidu("--library", there, "note", "list", "--json").out
    assert listed == xidu("--library", here, "note", "list", "--json").out


def test_a_file_that_is_none(xidu, article: Path, tmp_path: Path):
    done = xidu("--library", tmp_path / "x", "import-notes", article, article)
    assert (done.status, done.out) == (1, "")
    assert "holds no annotations" in done.err
