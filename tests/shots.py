"""Pictures of the window in named states, themes and languages, to be looked at: `python -m tests.shots OUT`."""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from reader.library import Library
from reader.resources import resource
from reader.session import Settings, View
from reader.session.opening import stumbled
from reader.text import Span
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.look.fonts import ensure_chinese, ui_font
from reader.ui.look.translations import install
from reader.ui.main_window import MainWindow
from reader.ui.preferences import Preferences
from reader.ui.start.screenshot import hush
from reader.ui.widgets.tour_card import TourCard

THEMES = ("light", "sepia", "dark", "contrast")
LANGUAGES = ("en", "zh_CN", "zh_TW")
OTHER = "雨中的一天\n\n王小明说，今天下雨，大家都带了伞。\n\n明天天晴，李大同要去北京。\n"

State = Callable[[MainWindow], QWidget | None]


def tour(window: MainWindow) -> None:
    window.actions_["tour"].trigger()
    _until(lambda: window.findChild(TourCard).isVisible())


def tour_scripts(window: MainWindow) -> None:
    window.findChild(TourCard).next_requested.emit()


def tour_ended(window: MainWindow) -> None:
    window.findChild(TourCard).skipped.emit()


def trigger(*names: str) -> State:
    def change(window: MainWindow) -> None:
        for name in names:
            window.actions_[name].trigger()

    return change


def dialog(name: str) -> State:
    def change(window: MainWindow) -> QWidget | None:
        window.actions_[name].trigger()
        return next((each for each in window.findChildren(QDialog) if each.isVisible()), None)

    return change


def person(window: MainWindow) -> None:
    entities = window.desk.reading.analysis.entities
    window.choose_entity(next(each.id for each in entities if each.type == "PER"))


def noted(window: MainWindow) -> None:
    reading = window.desk.reading
    for at, color in ((300, "yellow"), (420, "green"), (560, "pink")):
        reading.add_note(Span(at, at + 12), color=color, text="核对原文" if color == "green" else "", tags=("核对",))
    window.actions_["show_notes"].trigger()
    window.side.notes.show_note(reading.notes[1].id)


def searched(query: str) -> State:
    def change(window: MainWindow) -> None:
        window.actions_["show_search"].trigger()
        window.finding.set_query(query)

    return change


def found(window: MainWindow) -> None:
    window.finding.set_query("")
    window.actions_["find"].trigger()
    window.find_bar.field.setText("柳灣")


def library_searched(window: MainWindow) -> None:
    window.library.field.setText("下雨")


def library_nothing(window: MainWindow) -> None:
    window.library.field.setText("绝无此语")


def back(window: MainWindow) -> None:
    window.library.field.clear()
    window.show_article()


def broken(window: MainWindow) -> None:
    window.show_error(stumbled(Path("雨.pdf"), ValueError("unforeseen")))


def taiwan(window: MainWindow) -> None:
    for name in ("proposals", "script_tw"):
        window.actions_[name].trigger()
    _until(lambda: window.desk.reading.view.script == "tw")


def keys(window: MainWindow) -> QWidget | None:
    window.actions_["preferences"].trigger()
    found_ = next(each for each in window.findChildren(QDialog) if each.isVisible())
    found_.pages.setCurrentWidget(found_.keys)  # pyright: ignore[reportAttributeAccessIssue]
    return found_


EMPTY: dict[str, State] = {
    "library-empty": lambda _window: None,
    "palette-without-article": dialog("palette"),
}
READING: dict[str, State] = {
    "tour": tour,
    "tour-scripts": tour_scripts,
    "article": tour_ended,
    "article-as-found": trigger("proposals"),
    "article-taiwan": taiwan,
    "details-empty": trigger("script_original", "show_details"),
    "details-person": person,
    "notes-empty": trigger("show_notes"),
    "notes": noted,
    "search": searched("社区"),
    "search-nothing": searched("绝无此语"),
    "find-bar": found,
    "overview": trigger("show_overview"),
    "split": trigger("split"),
    "focus": trigger("split", "focus"),
    "library": trigger("focus", "library"),
    "library-search": library_searched,
    "library-nothing": library_nothing,
    "error": lambda window: (back(window), broken(window))[1],
    "palette": dialog("palette"),
    "preferences": dialog("preferences"),
    "keys": keys,
    "export": dialog("export"),
    "metadata": dialog("metadata"),
    "corrections": dialog("corrections"),
    "guide": dialog("guide"),
    "encoding": dialog("encoding"),
    "about": dialog("about"),
}
STATES = (*EMPTY, *READING)


class Studio:
    """Takes the pictures of one language."""

    def __init__(self, out: Path, language: str, themes: Iterable[str], only: frozenset[str], size: str) -> None:
        self._out, self._language, self._themes, self._only = out, language, tuple(themes), only
        self._size = tuple(map(int, size.split("x")))
        self._folder = Path(tempfile.mkdtemp(prefix="xidu-shots-"))
        application = QApplication.instance() or QApplication(sys.argv[:1])
        install(language)
        application.setStyle("Fusion")
        application.setFont(ui_font(language))

    def work(self) -> int:
        """Take them all and return how many there are."""
        window = self._window()
        taken = sum(self._take(window, name, state) for name, state in EMPTY.items())
        if not self._only or self._only & READING.keys():
            other = self._folder / "雨.txt"
            other.write_text(OTHER, encoding="utf-8")
            sample = self._folder / "article.txt"
            shutil.copy(resource("sample", "article.txt"), sample)
            for path in (other, sample):
                window.desk.opener.open_file(path)
                _until(lambda path=path: window.desk.reading is not None and window.desk.tabs.current.path == path)
                _until(lambda: window.desk.reading.analysis.complete)
            taken += sum(self._take(window, name, state) for name, state in READING.items())
        window.close()
        shutil.rmtree(self._folder, ignore_errors=True)
        return taken

    def _window(self) -> MainWindow:
        jobs, preferences = Jobs(), Preferences(Settings(), None)
        desk = Desk(jobs, Library(self._folder), self._folder, preferences, View(proposals=True, typography=True))
        window = MainWindow(jobs, desk, preferences, self._language)
        window.resize(*self._size)
        window.show()
        return window

    def _take(self, window: MainWindow, name: str, state: State) -> int:
        wanted = not self._only or name in self._only
        part = state(window)
        for theme in self._themes if wanted else ():
            window.preferences.choose_theme(theme)
            _settle()
            (part or window).grab().save(str(self._out / f"{name}.{theme}.{self._language}.png"))
        if isinstance(part, QDialog):
            part.reject()
            part.deleteLater()
        return len(self._themes) if wanted else 0


def _until(ready: Callable[[], bool], seconds: float = 120) -> None:
    until = time.monotonic() + seconds
    while not ready() and time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, QDeadlineTimer(50))


def _settle(seconds: float = 0.25) -> None:
    _until(lambda: False, seconds)


def main() -> None:
    """Take the pictures that the command line asks for."""
    parser = argparse.ArgumentParser("tests.shots", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", nargs="*", default=[], choices=STATES)
    parser.add_argument("--themes", nargs="*", default=THEMES)
    parser.add_argument("--languages", nargs="*", default=LANGUAGES)
    parser.add_argument("--size", default="1280x800")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    hush()
    QApplication(sys.argv[:1])
    ensure_chinese()
    taken = 0
    for language in options.languages:
        taken += Studio(options.out, language, options.themes, frozenset(options.only), options.size).work()
    sys.stdout.write(f"{taken} pictures in {options.out}\n")


if __name__ == "__main__":
    main()
