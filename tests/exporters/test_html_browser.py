"""The page in a browser: what the filter leaves, and what goes to the printer."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from reader.exporters import Document, export
from reader.notes import make_note
from tests.exporters.conftest import NOTES
from tests.made_articles import TEXT

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = [pytest.mark.slow, pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")]


def printed(page: str, folder: Path) -> str:
    """What a browser puts on paper, scripts switched off, white space left out."""
    (folder / "page.html").write_text(page, "utf-8")
    command = [
        CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-javascript", "--no-pdf-header-footer",
        f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={folder / 'page.pdf'}",
        (folder / "page.html").as_uri(),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    pdf = pypdfium2.PdfDocument(folder / "page.pdf")
    return "".join("".join(page.get_textpage().get_text_bounded().split()) for page in pdf)


@pytest.fixture
def page(document: Document) -> str:
    whole = replace(make_note(TEXT, document.article.blocks[0].span, text="全文可疑", color="blue"), kind="article")
    return export(replace(document, notes=(*NOTES, whole)), "html").decode()


def chosen(page: str, color: str) -> str:
    """The page as after a click on one of its buttons."""
    return page.replace(" checked>", ">").replace(f'id="c-{color}">', f'id="c-{color}" checked>')


def test_all_is_printed(page: str, tmp_path: Path):
    said = printed(page, tmp_path)
    for words in ("全文可疑", "哪一战？", "跨段", "跨行", "留着", "余海说", "人物", "目录"):
        assert words in said
    assert "@context" not in said


def test_the_filter_leaves_one_colour(page: str, tmp_path: Path):
    said = printed(chosen(page, "pink"), tmp_path)
    assert "哪一战？" in said
    assert "余海说" in said, "the article stays whole"
    for words in ("全文可疑", "跨段", "跨行", "留着"):
        assert words not in said
