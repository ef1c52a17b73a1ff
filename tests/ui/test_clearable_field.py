"""A field's button to clear it is seen in every theme."""

import pytest
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QToolButton, QWidget

from reader.ui.look.theme import THEMES, application_style, load_theme
from reader.ui.widgets.clearable_field import ClearableField


def strongest(icon: QIcon) -> QColor:
    """The colour of the icon's most opaque point."""
    image = icon.pixmap(20, 20).toImage()
    points = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(points, key=QColor.alpha)


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_the_button_follows_the_theme(window, qtbot):
    field = ClearableField("Find", window)
    window.setStyleSheet(application_style(load_theme("light")))
    window.show()
    for name in (*THEMES, "light"):
        theme = load_theme(name)
        window.setStyleSheet(application_style(theme))
        qtbot.wait(10)
        drawn = strongest(field.findChild(QToolButton).icon())
        assert drawn.name() == theme.soft, name


def test_the_button_empties_the_field_and_has_a_name(window, qtbot):
    field = ClearableField("Find", window)
    window.show()
    field.setText("水")
    button = field.findChild(QToolButton)
    assert button.text() == "Clear"
    button.click()
    assert field.text() == ""
    assert field.accessibleName() == "Find"
