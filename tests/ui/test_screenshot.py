"""`--screenshot`: a picture of the very window, or one clear line."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.ui.conftest import ARTICLE

ROOT = Path(__file__).parents[2]


@pytest.fixture
def shoot(tmp_path):
    (tmp_path / "news.txt").write_text(ARTICLE, encoding="utf-8")

    def run(*arguments: str):
        command = [sys.executable, "-m", "reader", "--library", "library", "--screenshot", *arguments]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120, check=False
        )

    return run


def test_a_picture_of_the_size_and_theme_asked_for(shoot, tmp_path):
    done = shoot("out.png", "news.txt", "--size", "1000x700", "--theme", "dark", "--select", "林秀芳", "--proposals")
    assert (done.returncode, done.stderr) == (0, "")
    picture = QImage(str(tmp_path / "out.png"))
    assert (picture.width(), picture.height()) == (1000, 700)
    assert picture.pixelColor(500, 690).lightness() < 80
    assert not (tmp_path / "library").exists()


def test_without_a_file_the_sample_is_shown(shoot, tmp_path):
    done = shoot("out.png", "--panel", "overview")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "out.png").stat().st_size > 20_000


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("out.png", "news.txt", "--select", "无此人"), "无此人"),
        (("missing/out.png", "news.txt"), "missing"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_no_file(shoot, tmp_path, arguments, said):
    done = shoot(*arguments)
    assert done.returncode == 1
    assert said in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert [path.name for path in Path(tmp_path).rglob("*.png")] == []
