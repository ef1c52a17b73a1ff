"""The pictures for people are taken by one command."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def shoot(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.shots", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=600)


def test_two_states_are_drawn(tmp_path):
    done = shoot(
        tmp_path, "--only", "library-empty", "palette-without-article", "--themes", "dark", "--languages", "zh_TW"
    )
    assert done.returncode == 0, done.stderr
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["library-empty.dark.zh_TW.png", "palette-without-article.dark.zh_TW.png"]


@pytest.mark.slow
def test_all_states_are_drawn_in_all_themes_and_languages(tmp_path):
    assert shoot(tmp_path).returncode == 0
    assert len(list(tmp_path.iterdir())) >= 20 * 9
