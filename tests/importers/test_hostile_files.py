"""Files made to last or to fill the memory: each is refused in one sentence, or read within bounds."""

import os
import socket
import threading
from pathlib import Path

import pytest

from reader.article import limits
from reader.errors import CannotOpen
from reader.importers import open_article, package, source
from reader.importers.html import read as html
from tests.importers.books import book_parts, pack
from tests.importers.made_docx import docx
from tests.importers.soundness import check
from tests.importers.test_odt import odt

TEXT = "老码头的石阶一共有九十九级，走船的人说，多一级是天上的事。"


def refusal(what: Path | bytes, name: str | None = None) -> str:
    with pytest.raises(CannotOpen) as caught:
        open_article(what, name)
    assert "\n" not in str(caught.value)
    return caught.value.message.id


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_CHARACTERS", 1_000)


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ((TEXT + "\n").encode() * 100, "a.txt"),
        (TEXT.encode("utf-16") * 100, "a.txt"),
        (f"<html><body>{f'<p>{TEXT}</p>' * 100}".encode(), "a.html"),
        ((TEXT + "\n\n").encode() * 100, "a.md"),
        (pack(book_parts([f"<p>{TEXT}</p>" * 10] * 10)), "a.epub"),
        (docx(f"<w:p><w:r><w:t>{TEXT}</w:t></w:r></w:p>" * 100), "a.docx"),
        (odt(f"<text:p>{TEXT}</text:p>" * 100), "a.odt"),
    ],
    ids=["txt", "utf-16", "html", "markdown", "epub", "docx", "odt"],
)
def test_endless_text(raw: bytes, name: str) -> None:
    assert refusal(raw, name) == "open.long"


def test_endless_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_LINES", 100)
    assert refusal("字\n".encode() * 200, "a.txt") == "open.lines"


def test_endless_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "_MOST_TAGS", 100)
    monkeypatch.setattr(package, "_TAG_LIMIT", 100)
    assert refusal(f"<html><body>{'<b>字</b>' * 100}".encode(), "a.html") == "open.markup"
    assert refusal(docx("<w:p><w:r><w:t>字</w:t></w:r></w:p>" * 100), "a.docx") == "open.markup"
    assert refusal(odt("<text:p>字</text:p>" * 100), "a.odt") == "open.markup"


def test_comments_that_never_end() -> None:
    began = "".join(
        f'<w:p><w:commentRangeStart w:id="{number}"/><w:r><w:t>{TEXT}</w:t></w:r></w:p>' for number in range(2_000)
    )
    notes = "".join(
        f'<w:comment w:id="{number}"><w:p><w:r><w:t>记</w:t></w:r></w:p></w:comment>' for number in range(2_000)
    )
    article = open_article(docx(began, comments=notes), "a.docx")
    check(article)
    assert len(article.comments) == 2_000


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_that_nobody_writes_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "_PATIENCE_S", 0.1)
    os.mkfifo(tmp_path / "a.txt")
    assert refusal(tmp_path / "a.txt") == "open.pipe"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_text, args=(TEXT,), kwargs={"encoding": "utf-8"})
    writer.start()
    assert open_article(path).text == TEXT
    writer.join()


def test_what_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "s.txt"))
        assert refusal(tmp_path / "s.txt") == "open.special"
    assert refusal(Path("/dev/zero")) == "open.special"
    assert refusal(tmp_path / "zero.txt") == "open.special"
    assert refusal(tmp_path / "loop.txt") == "open.missing"
    assert refusal(tmp_path) == "open.directory"
