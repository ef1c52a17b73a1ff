"""What can be opened, what can't, and the sentence that says so."""

import io
from pathlib import Path

import pytest

from reader.errors import CannotOpen
from reader.importers import FORMATS, open_article


def test_wrong_input(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "blank.txt").write_bytes(b" \r\n\t\n")
    for path in (tmp_path, tmp_path / "none.txt", tmp_path / "empty.txt", tmp_path / "blank.txt"):
        with pytest.raises(CannotOpen) as caught:
            open_article(path)
        assert "\n" not in str(caught.value)


def test_path_bytes_and_file_give_the_same(tmp_path: Path) -> None:
    raw = "夜航船\n\n夜里的船走得很慢，船夫唱着歌。岸上的人都睡了。".encode()
    path = tmp_path / "夜航船.txt"
    path.write_bytes(raw)
    first = open_article(path)
    assert first.name == "夜航船.txt"
    assert first == open_article(raw, "夜航船.txt") == open_article(io.BytesIO(raw), "夜航船.txt")
    assert first.raw == raw
    assert first.title == "夜航船"


def test_content_counts_before_extension() -> None:
    page = "<!DOCTYPE html><html><body><p>正文在这里，写得不长，但是足够读。</p></body></html>".encode()
    assert open_article(page, "a.txt").importer.startswith("html")
    assert open_article("就是一段文字。".encode(), "a.xyz").importer.startswith("plain")
    assert open_article("a < b 而且 c > d。".encode(), "a.txt").importer.startswith("plain")


def test_untitled_text_is_named_after_its_file() -> None:
    assert open_article("就是一段文字。".encode(), "随笔.txt").title == "随笔"


def test_formats_are_told_apart() -> None:
    assert len({format_.id for format_ in FORMATS}) == len(FORMATS)
    assert all(extension.startswith(".") for format_ in FORMATS for extension in format_.extensions)
