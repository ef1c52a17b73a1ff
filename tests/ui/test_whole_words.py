"""No label, button or tab of the window is cut, in any language, in the narrowest window or a roomy one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionTab,
    QTabBar,
)

from reader.ui.look.fonts import ui_font
from reader.ui.look.translations import install
from reader.ui.side_panel import PANELS
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.widgets.tab_strip import TabStrip


@pytest.fixture(params=["en", "zh_CN", "zh_TW"])
def spoken(request, desktop):
    """A window in a language, with an article and a note."""
    install(request.param)
    window = desktop.read(desktop.start())
    QApplication.setFont(ui_font(request.param))
    QApplication.processEvents()
    yield window
    install("en")
    QApplication.setFont(ui_font("en"))


def cut(window) -> list[str]:
    """Return the words on the screen that have less room than they need."""
    return [*_tabs(window), *_labels(window), *_buttons(window), *_choices(window)]


def _tabs(window):
    for bar in window.findChildren(QTabBar):
        if bar.isVisible() and not isinstance(bar, TabStrip):  # titles of articles may be cut
            for number in range(bar.count()):
                option = QStyleOptionTab()
                bar.initStyleOption(option, number)
                room = bar.style().subElementRect(QStyle.SubElement.SE_TabBarTabText, option, bar)
                if room.width() < bar.fontMetrics().horizontalAdvance(bar.tabText(number)):
                    yield bar.tabText(number)


def _labels(window):
    for label in window.findChildren(QLabel):
        rich = label.textFormat() == Qt.TextFormat.RichText or "<" in label.text()
        fluid = rich or label.wordWrap() or isinstance(label, ElidedLabel)
        needed = 0 if fluid else label.fontMetrics().horizontalAdvance(label.text())
        if label.isVisible() and label.contentsRect().width() < needed:
            yield label.text()


def _buttons(window):
    for button in window.findChildren(QPushButton):
        if button.isVisible() and button.text() and button.width() < button.minimumSizeHint().width():
            yield button.text()


def _choices(window):
    for choice in window.findChildren(QComboBox):
        if choice.isVisible():
            option = QStyleOptionComboBox()
            choice.initStyleOption(option)
            room = choice.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, choice
            )
            if room.width() < choice.fontMetrics().horizontalAdvance(choice.currentText()):
                yield choice.currentText()


@pytest.mark.parametrize("width", [900, 1280])
def test_no_words_of_the_window_are_cut(qtbot, spoken, width):
    spoken.resize(width, 800)
    spoken.splitter.setSizes([width // 6, width * 5 // 9, width * 5 // 18])
    reading = spoken.desk.reading
    for _ in range(27):
        note = reading.add_note(reading.analysis.mentions[0].span, color="green", text="核对", tags=("核对",))
    spoken.side.notes.show_note(note.id)
    spoken.find_bar.open("社区")
    spoken.choose_entity(reading.analysis.entities[0].id)
    for name in PANELS:
        spoken.side.bring(name)
        qtbot.wait(1)
        QApplication.processEvents()
        assert cut(spoken) == [], name
    spoken.actions_["library"].trigger()
    QApplication.processEvents()
    assert cut(spoken) == []
