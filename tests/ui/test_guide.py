"""The guide that ships with the program names what the program has."""

import re

import pytest

from reader.resources import resource
from reader.text import detect_script
from reader.ui.commands.table import COMMANDS
from reader.ui.dialogs.guide import GuideWindow, guide


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_every_key_in_the_guide_is_a_command(language):
    keys = {command.shortcut for command in COMMANDS}
    named = set(re.findall(r"`((?:Ctrl|Alt|Shift|F\d)[^`]*)`", guide(language)))
    assert named
    assert named - keys == set()


def test_each_language_has_its_script(qtbot):
    assert detect_script(guide("zh_CN")) == "zh-Hans"
    assert detect_script(guide("zh_TW")) == "zh-Hant"
    # By the words of the window, where the converter has others.
    assert not re.search("查詢|高亮", guide("zh_TW"))
    window = GuideWindow("zh_TW")
    qtbot.addWidget(window)


def test_the_walks_name_files_that_exist():
    from pathlib import Path

    root = Path(__file__).parents[2]
    words = resource("help", "contributing.md").read_text("utf-8")
    paths = re.findall(r"`((?:reader|tests|resources)/[\w./]+)`", words)
    assert len(paths) > 8
    assert [path for path in paths if not (root / path).exists()] == []
