"""A shelf of the library with nothing on it says why, and offers nothing that can't be done."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from reader.ui.panels.library_shelves import Shelf


@pytest.mark.parametrize(("kind", "words"), [("unread", "Nothing unread"), ("notes", "No notes yet")])
def test_an_empty_shelf_says_why(desktop, kind, words):
    window = desktop.read(desktop.start())
    window.show_library()
    window.library.shelves.choose(Shelf(kind))
    said = [label.text() for label in window.library.findChildren(QLabel) if label.isVisible()]
    assert words in said
    offered = [button.text() for button in window.library.findChildren(QPushButton) if button.isVisible()]
    assert offered == ["New collection…", "Open a file…", "Open the sample article"]
