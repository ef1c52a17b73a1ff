"""The installer for Windows offers the program for what it opens, and the icon has the sizes that are shown."""

import importlib.util
import re
import struct
from pathlib import Path

from reader.importers import FORMATS

PACKAGING = Path(__file__).parents[2] / "packaging"
SCRIPT = (PACKAGING / "windows" / "xidu.iss").read_text("utf-8")


def test_every_format_is_offered():
    offered = re.search(r'#define Extensions "([^"]+)"', SCRIPT)[1].split()
    # Packed files and link files are opened from inside the program, as on Linux.
    opened = {each for one in FORMATS if one.id not in {"gzip", "shortcut"} for each in one.extensions}
    assert {f".{each}" for each in offered} == opened


def test_links_to_passages_are_the_programs():
    assert r'"Software\Classes\xidu\shell\open\command"' in SCRIPT


def test_the_icon_holds_a_picture_of_each_size():
    spec = importlib.util.spec_from_file_location("icons", PACKAGING / "icons.py")
    icons = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(icons)
    pictures = {16: b"small", 256: b"large one"}
    made = icons.windows_icon(pictures)
    assert struct.unpack_from("<HHH", made) == (0, 1, 2)
    for entry, (size, picture) in enumerate(pictures.items()):
        width, length, place = struct.unpack_from("<B7xII", made, 6 + 16 * entry)
        assert (width, made[place : place + length]) == (size % 256, picture)
