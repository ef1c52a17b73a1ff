"""What is handed out for Linux says the same as the program, and validates where the validators are installed."""

import configparser
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from reader import __version__
from reader.cli import COMMANDS
from reader.importers import FORMATS
from reader.notes.link import SCHEME

# What the desktop calls the files of each extension; packed files and link files are opened from inside the program.
TYPES = {
    "application/epub+zip": {".epub"},
    "application/pdf": {".pdf"},
    "application/rtf": {".rtf"},
    "application/vnd.ms-word.document.macroEnabled.12": {".docm"},
    "application/vnd.oasis.opendocument.text": {".odt"},
    "application/vnd.oasis.opendocument.text-template": {".ott"},
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": {".docx"},
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template": {".dotx"},
    "application/x-mimearchive": {".mhtml", ".mht"},
    "application/xhtml+xml": {".xhtml"},
    "text/html": {".html", ".htm", ".shtml"},
    "text/markdown": {".md", ".markdown", ".mdown", ".mkd"},
    "text/plain": {".txt", ".text"},
}
ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
ID = "io.github.xidu.Xidu"


def tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def desktop_types() -> set[str]:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(LINUX / f"{ID}.desktop", "utf-8")
    return {each for each in entry["Desktop Entry"]["MimeType"].split(";") if each}


def test_the_desktop_entry_validates():
    subprocess.run([tool("desktop-file-validate"), LINUX / f"{ID}.desktop"], check=True)


def test_the_metainfo_validates():
    subprocess.run([tool("appstreamcli"), "validate", "--no-net", LINUX / f"{ID}.metainfo.xml"], check=True)


def test_entry_and_metainfo_name_the_same_types():
    metainfo = ElementTree.parse(LINUX / f"{ID}.metainfo.xml")  # noqa: S314 - our own file
    assert {each.text for each in metainfo.iter("mediatype")} == desktop_types()


def test_links_to_passages_are_the_programs():
    entry = (LINUX / f"{ID}.desktop").read_text("utf-8")
    assert f"x-scheme-handler/{SCHEME}" in desktop_types()
    assert "Exec=xidu %U" in entry


def test_every_format_is_offered():
    opened = {each for one in FORMATS if one.id not in {"gzip", "shortcut"} for each in one.extensions}
    assert set().union(*TYPES.values()) == opened
    assert set(TYPES) | {f"x-scheme-handler/{SCHEME}"} == desktop_types()


def test_the_metainfo_knows_this_version():
    metainfo = ElementTree.parse(LINUX / f"{ID}.metainfo.xml")  # noqa: S314 - our own file
    assert next(metainfo.iter("release")).get("version") == __version__


def test_the_manual_names_every_command():
    manual = re.sub(r"\\f.|\\", "", (LINUX / "xidu.1").read_text("utf-8"))
    assert [name for name in COMMANDS if not re.search(rf"\b{name}\b", manual)] == []
    assert f'"Xidu {__version__}"' in manual
