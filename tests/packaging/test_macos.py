"""The macOS program offers itself for what it opens."""

import plistlib
import sys
from pathlib import Path

import pytest

from reader.importers import FORMATS


@pytest.fixture
def plist(monkeypatch):
    monkeypatch.syspath_prepend(Path(__file__).parents[2] / "packaging")
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
