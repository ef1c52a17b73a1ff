"""What is typed stands in the middle of its line, in a window of Latin letters too."""

import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

import reader.ui
from reader.ui.dialogs.metadata import MetadataDialog
from reader.ui.look.fonts import ui_font
from reader.ui.look.theme import application_style, load_theme
from reader.ui.widgets.field import Field
from tests.ui.articles import small_article

_DARK = 120
# Letters of any kind are a little higher or lower than their neighbours.
_ABOUT = 1.5


@pytest.fixture
def field(qtbot) -> Field:
    QApplication.setFont(ui_font("en"))
    made = Field()
    made.setStyleSheet(application_style(load_theme("light")))
    qtbot.addWidget(made)
    made.show()
    return made


def off_the_middle(field: Field) -> float:
    """How many pixels what is drawn of a field's words stands below the middle of the field."""
    picture = field.grab().toImage()
    inside = range(3, picture.height() - 3)
    inked = [y for y in inside if any(picture.pixelColor(x, y).lightness() < _DARK for x in range(8, 60))]
    return (inked[0] + inked[-1] + 1 - picture.height()) / 2


@pytest.mark.parametrize("words", ["386 H", "毫米", "约386毫米", "柳湾镇"])
def test_words_stand_in_the_middle(field, words):
    field.setText(words)
    field.resize(field.sizeHint())
    assert abs(off_the_middle(field)) <= _ABOUT


def test_a_field_is_as_high_whatever_is_in_it(field):
    heights = set()
    for words in ("", "386", "毫米"):
        field.setText(words)
        heights.add(field.sizeHint().height())
    assert len(heights) == 1


def test_all_lines_of_the_window_are_such_fields():
    for path in Path(reader.ui.__file__).parent.rglob("*.py"):
        called = [each.func for each in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(each, ast.Call)]
        assert "QLineEdit" not in {each.id for each in called if isinstance(each, ast.Name)}, path


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_where_a_fact_comes_from_has_room(qtbot, language):
    QApplication.setFont(ui_font(language))
    dialog = MetadataDialog(small_article())
    qtbot.addWidget(dialog)
    dialog.setStyleSheet(application_style(load_theme("light")))
    dialog.resize(520, 400)
    dialog.show()
    told = [each for each in dialog.findChildren(QLabel) if each.property("role") == "origin"]
    assert len(told) == len(dialog.edits)
    for each in told:
        assert each.contentsRect().height() >= each.fontMetrics().size(0, each.text()).height(), each.text()
