"""Words are composed with an input method in every field: nothing acts on half-typed letters, nothing loses them.

The fields are found, not listed; a file that makes one and isn't opened here fails.
"""

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QKeySequenceEdit, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget

from reader.ui.dialogs.quantity import QuantityDialog
from reader.ui.dialogs.roles import RolesDialog
from reader.ui.dialogs.words import ask_words

ROOT = Path(__file__).parents[2] / "reader" / "ui"
MAKERS = {"QLineEdit", "Field", "QPlainTextEdit", "ClearableField", "TagField", "Writing", "QInputDialog"}
Field = QLineEdit | QPlainTextEdit | QTextEdit


def mention(window, type_):
    return next(one for one in window.desk.reading.analysis.mentions if one.type == type_)


def entity(window, type_):
    return next(one for one in window.desk.reading.analysis.entities if one.type == type_)


def open_notes(window):
    reading = window.desk.reading
    note = reading.add_note(mention(window, "PER").span, kind="wording")
    window.side.show_note(note.id)


def open_note_menu(window):
    open_notes(window)
    notes = window.side.notes
    menu = notes._menu.popup(notes.mapToGlobal(notes.rect().center()), notes.chosen(), ())
    next(each.menu() for each in menu.actions() if each.text() == "Tag").popup(menu.pos())


def open_damage(window):
    damage = next(each for each in window.desk.reading.article.damage if each.kind == "masked_character")
    window.side.show_damage(damage)


def open_names(window):
    window.show_library()
    shelves = window.library.shelves
    row = next(row for row in range(shelves.count()) if shelves.item(row).text().startswith("Names"))
    shelves.setCurrentRow(row)


def open_preferences(page) -> Callable[..., None]:
    def open_(window):
        from reader.ui.dialogs.preferences import PreferencesDialog

        window.actions_["preferences"].trigger()
        window.findChild(PreferencesDialog).pages.setCurrentIndex(page)

    return open_


def command(name) -> Callable[..., None]:
    return lambda window: window.actions_[name].trigger()


WAYS: dict[str, tuple[Callable[..., None], set[str]]] = {
    "find": (command("find"), {"article_view/find_bar.py", "widgets/clearable_field.py", "widgets/field.py"}),
    "search": (command("show_search"), {"panels/search.py"}),
    "notes": (open_notes, {"panels/notes_filter.py", "panels/note_editor.py", "widgets/tag_field.py"}),
    "note menu": (open_note_menu, {"panels/note_menu.py"}),
    "damage": (open_damage, {"panels/damage_page.py"}),
    "library": (lambda window: window.show_library(), {"panels/library.py"}),
    "names": (open_names, {"panels/names.py"}),
    "palette": (command("palette"), {"dialogs/palette.py"}),
    "settings": (open_preferences(0), {"dialogs/preferences.py"}),
    "colours": (open_preferences(3), {"widgets/color_names.py"}),
    "corrections": (command("corrections"), {"dialogs/corrections.py"}),
    "metadata": (command("metadata"), {"dialogs/metadata.py"}),
    "roles": (lambda window: RolesDialog(entity(window, "PER"), None, window).open(), {"dialogs/roles.py"}),
    "quantity": (lambda window: QuantityDialog(mention(window, "QUANTITY"), window).open(), {"dialogs/quantity.py"}),
    "words": (lambda window: ask_words(window, "Rename", print), {"dialogs/words.py"}),
    "merge": (lambda window: ask_words(window, "Merge", print, offered=["赵大勇", "林秀芳"]), {"dialogs/words.py"}),
}


def fields() -> list[Field]:
    """Return the fields on the screen in which something can be written."""
    found = [each for each in QApplication.allWidgets() if isinstance(each, Field) and each.isVisible()]
    return [each for each in found if not each.isReadOnly() and not isinstance(each.parent(), QKeySequenceEdit)]


def words(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def compose(field: Field, letters: str, commit: str = "") -> None:
    event = QInputMethodEvent(letters, [])
    event.setCommitString(commit)
    QApplication.sendEvent(field, event)


@pytest.mark.parametrize("way", WAYS)
def test_words_are_composed_in_every_field(window, qtbot, way):
    before: set[QWidget] = set(fields())
    WAYS[way][0](window)
    qtbot.waitUntil(lambda: bool(set(fields()) - before), timeout=5_000)
    tops = {each for each in QApplication.topLevelWidgets() if each.isVisible()}
    # From the foot up: what is sought at the head may hide what doesn't fit it.
    for field in sorted(set(fields()) - before, key=lambda each: -each.mapToGlobal(QPoint(0, 0)).y()):
        field.setFocus()
        field.selectAll()
        compose(field, "", "水")
        assert words(field) == "水", "what was selected is written over"
        told = []
        field.textChanged.connect(lambda *_, told=told: told.append(1))
        compose(field, "xie")
        assert words(field) == "水", "what is being composed is not yet text"
        assert not (isinstance(field, QLineEdit) and told), "nobody looks for half-typed letters"
        compose(field, "")
        assert words(field) == "水", "what is given up leaves nothing"
        compose(field, "xie")
        compose(field, "", "谢")
        assert words(field) == "水谢"
        assert field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        assert field.isVisible()
    assert tops <= {each for each in QApplication.topLevelWidgets() if each.isVisible()}
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QMenu):
            each.close()


def test_every_file_that_makes_a_field_is_opened_here():
    made = set()
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MAKERS:
                reads = any(each.arg == "readOnly" for each in node.keywords)
                made |= set() if reads else {path.relative_to(ROOT).as_posix()}
            if isinstance(node, ast.ClassDef):
                bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
                made |= {path.relative_to(ROOT).as_posix()} if bases & (MAKERS - {"QPlainTextEdit"}) else set()
    licences = {"dialogs/about.py"}  # are only read
    assert made - licences == {name for _, names in WAYS.values() for name in names}


def test_what_to_write_doesn_t_stand_under_what_is_being_composed(window):
    open_notes(window)
    text = window.side.notes.editor.text
    asked = text.placeholderText()
    compose(text, "xie")
    assert not text.placeholderText()
    compose(text, "")
    assert text.placeholderText() == asked
