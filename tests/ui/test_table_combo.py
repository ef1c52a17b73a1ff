"""A choice in a row of a table leaves the wheel to the table."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QTableWidget

from reader.ui.widgets.table_combo import TableCombo


@pytest.fixture
def table(qtbot) -> QTableWidget:
    made = QTableWidget(60, 1)
    for row in range(60):
        combo = TableCombo()
        combo.addItems(["甲", "乙"])
        made.setCellWidget(row, 0, combo)
    made.resize(300, 200)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def turn_wheel(combo: TableCombo) -> bool:
    """Turn it by a notch and say whether the combo took it; what it leaves goes to the table."""
    middle = QPointF(combo.rect().center())
    event = QWheelEvent(
        middle, QPointF(combo.mapToGlobal(middle.toPoint())), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(combo, event)
    return event.isAccepted()


def test_the_wheel_over_a_choice_is_left_to_the_table(table):
    combo = table.cellWidget(1, 0)
    assert not turn_wheel(combo)
    assert combo.currentText() == "甲"
    assert not combo.hasFocus()


def test_the_wheel_chooses_where_the_keyboard_is(table):
    combo = table.cellWidget(1, 0)
    combo.setFocus()
    assert turn_wheel(combo)
    assert combo.currentText() == "乙"
