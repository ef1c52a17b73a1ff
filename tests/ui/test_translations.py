"""The window's words are translated, all of them, and the compiled files are current."""

import ast
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from reader.ui.look.core_words import SENTENCES
from reader.ui.look.translations import LANGUAGES, language_for

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent
CHINESE = ("zh_CN", "zh_TW")


def messages(path: Path):
    for context in ElementTree.parse(path).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            yield (context.findtext("name"), message.findtext("source")), message.find("translation")


@pytest.fixture(scope="module")
def extracted(tmp_path_factory):
    target = tmp_path_factory.mktemp("words") / "all.ts"
    sources = sorted(str(path) for path in (ROOT / "reader" / "ui").rglob("*.py"))
    subprocess.run([TOOLS / "pyside6-lupdate", *sources, "-ts", target], check=True, capture_output=True)
    return {key for key, _ in messages(target)}


@pytest.mark.parametrize("language", CHINESE)
def test_every_word_is_translated(extracted, language):
    translated = {}
    for key, translation in messages(FOLDER / f"xidu_{language}.ts"):
        done = translation.get("type") is None and "".join(translation.itertext()).strip()
        translated[key] = bool(done)
    assert [key for key in sorted(extracted, key=str) if not translated.get(key)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_is_current(language, tmp_path):
    fresh = tmp_path / "fresh.qm"
    source = FOLDER / f"xidu_{language}.ts"
    subprocess.run([TOOLS / "pyside6-lrelease", source, "-qm", fresh], check=True, capture_output=True)
    assert fresh.read_bytes() == (FOLDER / f"xidu_{language}.qm").read_bytes()


@pytest.mark.parametrize("language", CHINESE)
def test_placeholders_survive_translation(language):
    import re

    for (_, source), translation in messages(FOLDER / f"xidu_{language}.ts"):
        places = set(re.findall(r"\{\w+\}|%n", source))
        assert places == set(re.findall(r"\{\w+\}|%n", "".join(translation.itertext()))), source


def test_the_sentences_of_the_core_are_listed():
    kinds = {"CannotOpen", "CannotWrite", "UnknownFormat", "BadQuery", "NotFound", "LibraryTrouble", "Message"}
    said = set()
    for path in (ROOT / "reader").rglob("*.py"):
        if path.relative_to(ROOT / "reader").parts[0] in {"cli", "ui"}:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in kinds:
                words = [each.value for each in node.args if isinstance(each, ast.Constant)]
                said.update(words[1:2])
    assert said - set(SENTENCES) == set()


def test_no_word_is_put_together_before_it_is_translated():
    for path in (ROOT / "reader" / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
                assert isinstance(node.args[0], ast.Constant), f"{path.name}:{node.lineno}"


def test_the_wish_decides_the_language(qapp):
    assert [language_for(language) for language in LANGUAGES] == list(LANGUAGES)
    assert language_for("") in LANGUAGES


@pytest.mark.skipif(sys.platform != "linux", reason="other systems ask no variables")
@pytest.mark.parametrize(
    ("system", "language", "day"),
    [
        ("zh_TW", "zh_TW", "3月14日"),
        ("zh_HK", "zh_TW", "3月14日"),
        ("zh_CN", "zh_CN", "3月14日"),
        ("zh_SG", "zh_CN", "3月14日"),
        ("en_GB", "en", "14 March"),
        ("ja_JP", "en", "14 March"),
    ],
)
def test_without_a_wish_the_window_speaks_as_the_system_does(system, language, day):
    asked = """
from PySide6.QtCore import QCoreApplication
application = QCoreApplication([])
from reader.ui.look.moments import time_meaning
from reader.ui.look.translations import install
print(ascii([install(""), time_meaning("XXXX-03-14").split(",")[0].split("，")[0]]))
"""
    variables = {name: value for name, value in os.environ.items() if not name.startswith("LC_")}
    variables |= {"LANG": f"{system}.UTF-8", "LANGUAGE": "", "LC_ALL": ""}
    told = subprocess.run([sys.executable, "-c", asked], env=variables, capture_output=True, check=True, text=True)
    assert ast.literal_eval(told.stdout) == [language, day]


def test_a_translation_loads(qapp):
    translator = QTranslator()
    assert translator.load(str(FOLDER / "xidu_zh_CN.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        assert QCoreApplication.translate("Words", "Person") == "人物"
    finally:
        QCoreApplication.removeTranslator(translator)
