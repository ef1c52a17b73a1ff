"""A real window over a library of its own, offscreen."""

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.session import Settings, View
from reader.text import config_for
from reader.ui.desk import analysing
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.front import Front
from reader.ui.look.fonts import ui_font
from reader.ui.look.translations import install
from reader.ui.main_window import MainWindow
from reader.ui.preferences import Preferences
from reader.ui.start.application import Application
from reader.ui.start.window_layout import kept_layout

ARTICLE = """青河社区通水记

本报记者 周文

　　“水来了！”5月6日上午，青河街道党群服务中心主任林秀芳这样说道。青河社区共有12个小区，约3万余人口。

共产*员走在前

　　林秀芳介绍，社区*员干部连夜抢修，维修队队长赵大勇在现场指挥。赵大勇说：“管道昨天夜里就接好了。”

居民的夏天

　　林秀芳说，后面还要改造两条管线。台湾来的游客也喝上了热水，餐馆里摆出了面条。
"""


class Desktop:
    """Opens windows over one library, as starts of the program do."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.file = folder / "news.txt"
        self.file.write_text(ARTICLE, encoding="utf-8")
        self.jobs: list[Jobs] = []

    def start(self) -> MainWindow:
        jobs = Jobs()
        self.jobs.append(jobs)
        QApplication.setFont(ui_font("en"))
        path = self.folder / "settings.toml"
        preferences = Preferences(Settings.load(path), path)
        preferences.show_theme("light")
        desk = Desk(jobs, Library(self.folder), self.folder, preferences, View(typography=True))
        window = MainWindow(jobs, desk, preferences)
        window.resize(1280, 800)
        window.show()
        self.qtbot.addWidget(window)
        return window

    def read(self, window: MainWindow, path: Path | None = None) -> MainWindow:
        before = window.desk.reading
        window.desk.opener.open_file(path or self.file)
        self.qtbot.waitUntil(lambda: window.desk.reading not in {None, before}, timeout=20_000)
        self.qtbot.waitUntil(lambda: window.desk.reading.analysis.complete, timeout=60_000)
        # Scripts are shown at once from here on.
        wanted = config_for("tw", window.desk.reading.article.text)
        window.desk.warming.warm([wanted])
        self.qtbot.waitUntil(lambda: window.desk.warming.is_ready(wanted), timeout=60_000)
        return window


@pytest.fixture(autouse=True, scope="session")
def short_articles_stay_here() -> None:
    """A process for the article of each of some hundred windows would take the suite minutes."""
    analysing.AT_FIRST = analysing.AGAIN


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """The suite's one application is the program's own."""
    return Application


@pytest.fixture(autouse=True, scope="session")
def clipboard_is_emptied(qapp: QApplication) -> Iterator[None]:
    """Offscreen nobody takes over what was copied last, and Qt would let go of it after Python has ended."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True, scope="session")
def english_is_spoken(qapp: QApplication) -> None:
    """As a start of the program does, so that a test reads the same words whichever ran before it."""
    install("en")


@pytest.fixture
def desktop(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    made = Desktop(qtbot, tmp_path)
    yield made
    # What is still under way must not be delivered to a window that is gone.
    for jobs in made.jobs:
        jobs.shutdown()
    for widget in QApplication.topLevelWidgets():
        widget.close()
    gc.collect()


@pytest.fixture
def start(desktop: Desktop, qtbot: QtBot) -> Callable[..., MainWindow]:
    """Begin as the program does: with what the last window over this library left."""

    def begin(entry: int = 0, size: tuple[int, int] | None = None) -> MainWindow:
        preferences = Preferences(Settings(language="en", theme="light"), desktop.folder / "settings.toml")
        jobs = Jobs(preferences)
        desktop.jobs.append(jobs)
        desk = Desk(jobs, Library(desktop.folder), desktop.folder, preferences, View(typography=True))
        if entry:
            desk.opener.open_entry(entry)
        front = Front(desk, preferences, "en", desktop.folder)
        front.lay_out(size)
        front.window.tab_flow.restore(kept_layout(desktop.folder / "window.ini"))
        front.window.show()
        qtbot.addWidget(front.window)
        return front.window

    return begin


@pytest.fixture
def window(desktop: Desktop) -> MainWindow:
    return desktop.read(desktop.start())


@pytest.fixture
def select(window: MainWindow) -> Callable[[str], None]:
    def choose(words: str) -> None:
        from reader.text import Span

        at = window.desk.reading.article.text.index(words)
        window.view.jump_to(Span(at, at + len(words)), select=True)

    return choose
