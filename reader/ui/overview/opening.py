"""Opens the overview of what is being read."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow


def open_overview(window: "MainWindow") -> None:
    """Open the overview of the current article; what is clicked there is shown in the window."""
    from reader.ui.look.words import THEME_CHOICES  # noqa: PLC0415 - as the window below
    from reader.ui.overview.window import OverviewWindow  # noqa: PLC0415 - only who opens it waits for it

    if window.desk.reading is None:
        return
    overview = OverviewWindow(window.desk.reading, window.preferences.theme, window.preferences.files, window)
    overview.span_requested.connect(window.view.jump_to)
    overview.entity_requested.connect(window.choose_entity)
    overview.failed.connect(window.show_error)
    # The keys that choose colours hold in this window too, and it follows them.
    overview.addActions([window.actions_[f"theme_{name}"] for name in THEME_CHOICES])
    window.coat.dress(overview)
    overview.destroyed.connect(lambda: window.coat.undress(overview))
    overview.show()
