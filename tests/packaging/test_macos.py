"""The macOS program offers itself for what it opens."""

import plistlib
import sys
from pathlib import Path

import pytest

from reader.importers import FORMATS

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.fixture
def plist(monkeypatch):
    monkeypatch.syspath_prepend(PACKAGING)
    from macos import info_plist

    yield plistlib.loads(plistlib.dumps(info_plist()))
    sys.modules.pop("macos")


def test_every_format_is_offered_and_none_taken_over(plist):
    types = plist["CFBundleDocumentTypes"]
    offered = {f".{extension}" for each in types for extension in each["CFBundleTypeExtensions"]}
    assert offered == {extension for each in FORMATS for extension in each.extensions}
    assert {each["LSHandlerRank"] for each in types} == {"Alternate"}


def test_links_to_passages_are_the_programs(plist):
    assert [each["CFBundleURLSchemes"] for each in plist["CFBundleURLTypes"]] == [["xidu"]]


def test_the_program_has_a_window_and_speaks_three_languages(plist):
    assert not plist.get("LSBackgroundOnly")
    spec = (PACKAGING / "pyinstaller" / "xidu.spec").read_text("utf-8")
    # PyInstaller hides a console program from the Dock.
    assert 'console=sys.platform == "linux"' in spec
    assert plist["CFBundleLocalizations"] == ["en", "zh-Hans", "zh-Hant"]


def test_the_entitlements_can_be_read():
    asked = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert asked
    assert all(asked.values())
