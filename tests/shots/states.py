"""The states of the window that pictures are taken of, each reached from the one before."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget

from reader.entities import Correction
from reader.importers import open_article
from reader.notes import COLORS
from reader.session.bulk.opening import stumbled
from reader.text import Span
from reader.ui.collation.restoring import RestoringDialog
from reader.ui.main_window import MainWindow
from reader.ui.panels.library_shelves import Shelf
from reader.ui.panels.passages import Passages
from reader.ui.widgets.tour_card import TourCard
from tests.shots import texts
from tests.shots.waiting import settle, until

State = Callable[[MainWindow], QWidget | None]


def tour(window: MainWindow) -> None:
    window.actions_["tour"].trigger()
    until(lambda: window.findChild(TourCard).isVisible())


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
    settle(1)


def library_nothing(window: MainWindow) -> None:
    window.library.field.setText("绝无此语")
    settle(1)


def broken(window: MainWindow) -> None:
    window.show_error(stumbled(Path("雨.pdf"), ValueError("unforeseen")))


def taiwan(window: MainWindow) -> None:
    for name in ("proposals", "script_tw"):
        window.actions_[name].trigger()
    until(lambda: window.desk.reading.view.script == "tw")


def tab_of(name: str, page: int) -> State:
    """Open a dialog of several pages at one of them."""

    def change(window: MainWindow) -> QWidget | None:
        opened = dialog(name)(window)
        if opened is not None:
            opened.findChildren(QTabWidget)[0].setCurrentIndex(page)
        return opened

    return change


def card(window: MainWindow) -> QWidget | None:
    window.view.choose_entity(None)
    reading, page = window.desk.reading, window.view.page
    mention = next(each for each in reading.analysis.mentions if each.type == "PER" and each.entity)
    place = page.cursorRect(window.view.sheet.layers.text.cursor(mention.span)).center() - QPoint(6, 0)
    event = QHelpEvent(QEvent.Type.ToolTip, place, page.viewport().mapToGlobal(place))
    QApplication.sendEvent(page.viewport(), event)
    return next((each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel")), None)


def selected(window: MainWindow) -> None:
    window.view.jump_to(Span(300, 312), select=True)
    until(window.view.mini_toolbar.isVisible, 5)


def deselected(window: MainWindow) -> None:
    window.view.clear_selection()
    window.actions_["aloud_all"].trigger()
    settle(1)


def pinyin_off(window: MainWindow) -> None:
    window.actions_["aloud_off"].trigger()
    settle()


def many_notes(window: MainWindow) -> None:
    reading = window.desk.reading
    for number in range(24):
        at = 140 + number * 35
        text = "与县志所记不同，待查。" * (number % 3)
        reading.add_note(
            Span(at, at + 8 + number), color=COLORS[number % 5], text=text, tags=("待查", "水情")[: number % 3]
        )
    window.actions_["show_notes"].trigger()


def unplaced(window: MainWindow) -> None:
    reading = window.desk.reading
    lost = [
        replace(note, id=f"lost{number}", span=Span(0, 0), placed=False)
        for number, note in enumerate(reading.notes[:2])
    ]
    window.side.notes.drawer.show_notes(lost, Passages(reading, window.preferences.theme))


def compared(window: MainWindow) -> QWidget | None:
    library = window.desk.shelf.library
    copy = library.add(open_article(window.desk.tabs.current.path.parent / texts.COPY))
    window.collating.compare([copy.number])
    opened = window.collating.windows[-1]
    until(lambda: opened.collated is not None, 60)
    settle()
    return opened


def shelf(kind: str) -> State:
    def change(window: MainWindow) -> None:
        window.library.field.clear()
        window.library.shelves.choose(Shelf(kind))
        settle(1)

    return change


def binned(window: MainWindow) -> None:
    shelf("all")(window)
    entry = next(each for each in window.desk.entries() if "雨" in each.title)
    window.library.remove_requested.emit([entry.number])
    settle()
    window.library.shelves.choose(Shelf("bin"))


def news(window: MainWindow) -> None:
    shelf("all")(window)
    window.show_article()
    window.messages.show_news(
        window.collating.tr("%n place(s) restored from other copies; Ctrl+Z in the article takes them back.", "", 3)
    )


def sized(width: int, height: int, *names: str) -> State:
    def change(window: MainWindow) -> None:
        window.messages.hide()
        window.resize(width, height)
        trigger(*names)(window)
        settle()

    return change


def opened_menu(name: str) -> State:
    def change(window: MainWindow) -> QWidget | None:
        menu = window.menus[name]
        menu.popup(window.mapToGlobal(QPoint(20, 50)))
        return menu

    return change


def page_menu(window: MainWindow) -> QWidget | None:
    mention = next(each for each in window.desk.reading.analysis.mentions if each.type == "PER" and each.entity)
    window.view.page.menu_requested.emit(window.mapToGlobal(QPoint(400, 300)), [mention])
    return QApplication.activePopupWidget()


def restoring(window: MainWindow) -> QWidget | None:
    opened = compared(window)
    opened.restore.open_here()
    asked = opened.findChild(RestoringDialog)
    asked.finished.connect(opened.close)
    return asked


def corrected(window: MainWindow) -> QWidget | None:
    if not window.desk.reading.corrections:
        window.correcting.enter([
            Correction("is", "临河楼", "LOC", everywhere=True),
            Correction("metadata", "author", value="周闻溪"),
        ])
    return dialog("corrections")(window)


def asked(kind: str, question: str = "") -> State:
    """Ask for the value of the first mention of a kind, or something of its entity."""

    def change(window: MainWindow) -> QWidget | None:
        analysis = window.desk.reading.analysis
        mention = next(each for each in analysis.mentions if each.type == kind)
        window.correcting.ask(question, analysis.entity(mention.entity) if question else mention)
        return next((each for each in window.findChildren(QDialog) if each.isVisible()), None)

    return change


def offered(window: MainWindow) -> None:
    window.messages.hide()
    window.grouping.look()
    until(window.grouping.bar.isVisible, 20)


def gone(window: MainWindow) -> None:
    path = window.desk.tabs.current.path
    if path.exists():
        path.rename(path.with_suffix(".away"))
    window.actions_["original_file"].trigger()


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
    "card": card,
    "selection": selected,
    "pinyin": deselected,
    "notes-empty": lambda window: (pinyin_off(window), trigger("show_notes")(window))[1],
    "notes": noted,
    "notes-many": many_notes,
    "notes-unplaced": unplaced,
    "search": searched("社区"),
    "search-nothing": searched("绝无此语"),
    "find-bar": found,
    "overview": trigger("show_overview"),
    "split": trigger("split"),
    "focus": trigger("split", "focus"),
    "library": trigger("focus", "library"),
    "library-search": library_searched,
    "library-nothing": library_nothing,
    "library-unread": shelf("unread"),
    "library-names": shelf("names"),
    "library-bin-empty": shelf("bin"),
    "library-bin": binned,
    "news": news,
    "error": broken,
    "palette": dialog("palette"),
    "preferences": dialog("preferences"),
    "preferences-articles": tab_of("preferences", 1),
    "preferences-readings": tab_of("preferences", 2),
    "preferences-notes": tab_of("preferences", 3),
    "keys": tab_of("preferences", 4),
    "export": dialog("export"),
    "print-preview": dialog("print_preview"),
    "metadata": dialog("metadata"),
    "corrections": dialog("corrections"),
    "guide": dialog("guide"),
    "encoding": dialog("encoding"),
    "about": dialog("about"),
    "compare": compared,
    "restoring": restoring,
    "compare-choosing": dialog("compare"),
    "copies": dialog("copies"),
    "overview-where": tab_of("overview_window", 0),
    "overview-together": tab_of("overview_window", 1),
    "overview-when": tab_of("overview_window", 2),
    "overview-amounts": tab_of("overview_window", 3),
    "overview-said": tab_of("overview_window", 4),
    "overview-damage": tab_of("overview_window", 5),
    "menu-article": opened_menu("article"),
    "menu-view": opened_menu("view"),
    "menu-page": page_menu,
    "value-of-time": asked("TIME"),
    "value-of-quantity": asked("QUANTITY"),
    "roles": asked("PER", "roles"),
    "corrections-filled": corrected,
    "offer": offered,
    "file-gone": gone,
    "narrow": sized(900, 600, "show_details"),
    "wide": sized(2560, 1440),
}
STATES = (*EMPTY, *READING)
