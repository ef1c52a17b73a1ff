"""The page's own paper follows a change of theme while an article lies open."""

from PySide6.QtGui import QColor


def paper(window) -> QColor:
    return window.view.grab().toImage().pixelColor(6, window.view.height() // 2)


def test_the_paper_changes_with_the_theme(qtbot, window):
    for theme in ("dark", "sepia", "light"):
        window.actions_[f"theme_{theme}"].trigger()
        qtbot.wait(50)
        assert paper(window) == QColor(window.preferences.theme.paper), theme


def test_the_paper_has_the_theme_that_was_chosen_before_it_was_ever_seen(qtbot, desktop):
    window = desktop.start()
    window.actions_["theme_dark"].trigger()
    qtbot.wait(50)
    desktop.read(window)
    assert paper(window) == QColor(window.preferences.theme.paper)
    window.actions_["theme_light"].trigger()
