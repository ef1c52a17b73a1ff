"""About: licences of everything that ships."""

from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from reader.ui.dialogs.about import AboutDialog, LicencesDialog


def test_licences_are_a_click_away(qtbot):
    about = AboutDialog()
    qtbot.addWidget(about)
    about.show()
    button = next(each for each in about.findChildren(QPushButton) if each.text() == "Licences…")
    button.click()
    words = about.findChild(LicencesDialog).findChild(QPlainTextEdit).toPlainText()
    assert "SIL OPEN FONT LICENSE" in words
    assert "Open Chinese Convert" in words
