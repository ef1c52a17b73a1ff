"""The guide that ships with the program names what the program has."""

import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from reader.entities.names.candidates import Candidate
from reader.resources import resource
from reader.text import detect_script
from reader.ui.commands.table import COMMANDS
from reader.ui.dialogs.guide import GuideWindow, guide

ROOT = Path(__file__).parents[2]
CALLED = (
    ("BinPage", "Forget completely…"),
    ("Core", "CSV (notes)"),
    ("UnplacedDrawer", "Notes not found in this text"),
)


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


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_what_the_guide_speaks_of_is_called_as_in_the_window(language):
    translator = QTranslator()
    assert translator.load(str(resource("translations", f"xidu_{language}.qm")))
    for context, words in CALLED:
        called = translator.translate(context, words) or words
        assert called.removesuffix("…") in guide(language), called


def walks() -> str:
    return resource("help", "contributing.md").read_text("utf-8")


def test_the_walks_name_files_that_exist():
    paths = re.findall(r"`((?:reader|tests|resources)/[\w./]+)`", walks())
    assert len(paths) > 8
    assert [path for path in paths if not (ROOT / path).exists()] == []
    files = re.findall(r"`(\w+\.py)`", walks())
    assert [name for name in files if not any((ROOT / "reader").rglob(name))] == []


def test_the_walks_name_what_the_sources_define():
    named = re.findall(r"`(?:\w+\.)*(\w+)\([^`]*\)`|`([A-Z]\w+)`|`\w+\.\w+\.(\w+)`|`(sniff|build)`", walks())
    names = {name for found in named for name in found if name}
    sources = "\n".join(path.read_text("utf-8") for path in (ROOT / "reader").rglob("*.py"))
    assert {"read", "write", "Draft", "blocks", "Candidate", "quote"} <= names
    defined = set(re.findall(r"\b(?:def|class) (\w+)|^    (\w+): ", sources, re.MULTILINE))
    assert names - {name for found in defined for name in found} == set()
    assert ", ".join(each.name for each in fields(Candidate)) in walks()
