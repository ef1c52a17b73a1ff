"""The split view: the article beside itself in another script, or beside another open article, scrolled together."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QSplitter

from reader.session import Changes, Reading
from reader.session.side_by_side import beside
from reader.text import config_for
from reader.ui.article_view.text_cursor import TextCursor
from reader.ui.desk.tab_names import tab_names
from reader.ui.desk.tabs import WHOLE, SecondHalf, Tab
from reader.ui.flows.clicks import connect_clicks, connect_menu
from reader.ui.flows.notes import NoteFlow
from reader.ui.look.words import SCRIPT_NAMES
from reader.ui.panels.second_pane import NARROWEST, SecondPane
from reader.ui.together import Together

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow


class Split(QObject):
    """Keeps the second half of one window.

    `settled` says that it has its text, or that this will take a while; `turned` that the keyboard came or went there,
    or that something changed in another article that stands there.
    """

    settled = Signal()
    turned = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.pane = SecondPane(window.preferences.theme)
        self.notes = NoteFlow(self.pane.view)
        self._cursor = TextCursor(self.pane.view.page, window.preferences.settings.caret)
        self._end: Callable[[], None] | None = None
        self._together = Together(window.view, self.pane.view, self)
        self._chosen: str | Tab | None = None
        self._wanted: tuple[Reading, str] | None = None
        self._awaits = False
        # One that is hidden takes no room from the first half, which would be laid out for it.
        self.pane.hide()
        self.pane.view.sheet.neighbour = window.view.sheet
        window.halves.addWidget(self.pane)
        window.first.setMinimumWidth(NARROWEST)
        window.first.head.setFixedHeight(self.pane.head.sizeHint().height())
        self.pane.view.page.installEventFilter(self)
        self._connect()
        self._on_preferences_changed(frozenset({"font_size", "hidden_types", "color"}))

    def _connect(self) -> None:
        window, pane = self._window, self.pane

        def write_note(id_: str) -> None:
            self._in_front(partial(window.side.write_note, id_))

        def offer(changes: Changes) -> None:
            if changes.view:
                self._offer()

        pane.chosen.connect(self._on_chosen)
        pane.closed.connect(window.actions_["split"].trigger)
        pane.view.zoom_requested.connect(self._window.preferences.resize_text)
        connect_clicks(window, pane.view, self._in_front)
        connect_menu(window, pane.view, self._in_front)
        pane.view.announced.connect(window.status.say)
        bar = pane.view.mini_toolbar
        bar.cite_requested.connect(self._on_cite)
        bar.copy_requested.connect(self.notes.copy)
        bar.highlight_requested.connect(self.notes.highlight)
        bar.note_requested.connect(self.notes.note)
        pane.view.page.escaped.connect(window.foot.dismiss)
        pane.view.page.escaped.connect(window.arrangement.leave_focus)
        self.notes.news.connect(window.messages.show_news)
        self.notes.announced.connect(window.status.say)
        self.notes.failed.connect(window.show_error)
        self.notes.note_opened.connect(write_note)
        window.desk.tabs.changed.connect(self._on_tabs_changed)
        window.desk.changed.connect(offer)
        window.preferences.changed.connect(self._on_preferences_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take notice of the keyboard."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.turned.emit()
        return super().eventFilter(watched, event)

    @property
    def state(self) -> SecondHalf:
        """What stands there, as it is remembered."""
        sizes = self._window.halves.sizes()
        what = self._chosen or (self._wanted[1] if self._wanted else None)
        return SecondHalf(not self.pane.isHidden(), what, round(WHOLE * sizes[0] / max(1, sum(sizes))))

    def set_on(self, kept: SecondHalf) -> None:
        """Show or hide the second half.

        What it holds comes and goes at a turn of its own, then `settled` says so.
        """
        place = self._window.view.sheet.anchor
        # The halves get their sizes by and by; what that does to either page is not the reader going somewhere.
        with self._together.held():
            self._set_on(kept)
        self._window.view.sheet.jump(place.offset, below=place.below)

    def show_beside(self, kept: SecondHalf) -> None:
        """Show what is to stand beside another article that has come to the front."""
        _divide(self._window.halves, kept.share)
        self._chosen = kept.what
        self._show()

    def _set_on(self, kept: SecondHalf) -> None:
        self.pane.setVisible(kept.on)
        self._window.first.head.setVisible(kept.on)
        if kept.on:
            _divide(self._window.halves, kept.share)
            self._chosen = kept.what
            self._window.afterwards.do(self._show)
        else:
            self._leave()
            self._wanted = None
            self.settled.emit()
            self._window.afterwards.do(self.let_go)
            self._window.view.setFocus()

    def let_go(self) -> None:
        """Keep no text that nobody sees."""
        if self.pane.isHidden():
            self.pane.view.set_reading(None)

    def _show(self) -> None:
        """Show beside the reading in front what was chosen, or what suits it."""
        if self.pane.isHidden():
            return
        reading = self._window.desk.reading
        self._leave()
        if reading is None:
            self.pane.view.set_reading(None)
            self.settled.emit()
            return
        if isinstance(self._chosen, Tab):
            self._wanted, second = None, self._chosen.reading
            self._awaits = second is None
            if second is None:
                self.pane.view.set_reading(None)
                if self._chosen.number is not None:
                    self._window.desk.opener.open_entry(self._chosen.number, behind=True)
                self.settled.emit()
            else:
                self.notes.show_reading(second)
                self._end = second.subscribe(lambda _changes: self.turned.emit())
                self._set_beside(reading, second)
        else:
            self._wanted = reading, self._chosen if isinstance(self._chosen, str) else _other(reading)
            self._offer()
            # The first conversion builds its dictionaries, which takes half a second: the window goes on meanwhile.
            config = config_for(self._wanted[1], reading.article.text)
            if not self._window.desk.warming.is_ready(config):
                self.pane.view.set_reading(None)
                self.settled.emit()
            ready, view = self._window.view.sheet.ready, replace(reading.view, script=self._wanted[1])
            show = partial(self._show_converted, self._wanted)
            self._window.desk.warming.when_ready(config, partial(ready.for_view, reading, view, show))

    def _show_converted(self, wanted: tuple[Reading, str]) -> None:
        """Show the article in another script, if that is still wanted."""
        if wanted is self._wanted and self.pane.isVisible():
            reading, script = wanted
            self._leave()
            second, self._end = beside(reading, script)  # pyright: ignore[reportArgumentType] - a script's name
            self.notes.show_reading(reading)
            self._set_beside(reading, second)

    def _set_beside(self, reading: Reading, second: Reading) -> None:
        begin = self._together.take(reading.article, second.article)
        self._offer()
        with self._together.held():
            # At the place that it is to show at once: what is loaded anywhere else is loaded in vain.
            self.pane.view.set_reading(second, begin)
            self._together.follow()
        self.settled.emit()

    def _on_tabs_changed(self) -> None:
        """Show another article that is loaded by now, or what suits the one in front where it has been closed."""
        chosen, tabs = self._chosen, self._window.desk.tabs
        if self.pane.isHidden() or chosen is tabs.current:  # which is shown in a moment, with what stands beside it
            return
        if isinstance(chosen, Tab) and chosen not in tabs.all:
            self._chosen = None
            self._show()
        elif isinstance(chosen, Tab) and chosen.reading and self._awaits:
            self._show()
        else:
            self._offer()

    def _offer(self) -> None:
        reading = self._window.desk.reading
        if self.pane.isHidden() or reading is None:
            return
        names = dict(zip(self._window.desk.tabs.all, tab_names(self._window.desk.tabs.all), strict=True))
        current = self._window.desk.tabs.current
        tabs = [tab for tab in names if tab is not current]
        offers: list[tuple[str, object]] = [(name, script) for script, name in SCRIPT_NAMES.items()]
        offers += [(names[tab], tab) for tab in tabs]
        self.pane.offer(offers, self.state.what or _other(reading))
        whole = isinstance(self._chosen, Tab)
        self._window.first.call(names[current] if whole and current in names else SCRIPT_NAMES[reading.view.script])

    def _leave(self) -> None:
        if self._end is not None:
            self._end()
            self._end = None

    def _on_cite(self) -> None:
        second = self._chosen.reading if isinstance(self._chosen, Tab) else self._window.desk.reading
        self._window.export_flow.cite(second, self.pane.view.selected_span())

    def _in_front(self, answer: Callable[[], None]) -> None:
        """Answer a click in the second half; another article is brought to the front for that, if the reader wants."""
        tab, front = self._chosen, self._window.desk.tabs.current
        if not isinstance(tab, Tab):
            answer()
            return

        def change_places() -> None:
            tab.second = replace(self.state, what=front)
            self._window.desk.show(tab)
            answer()

        title = tab.reading.article.title if tab.reading else tab.title
        said = self.tr("The panels speak of the article on the left, not of “{title}”.").format(title=title)
        self._window.messages.offer(said, self.tr("Change places"), change_places)

    def _on_chosen(self, what: object) -> None:
        self._chosen = what if isinstance(what, (str, Tab)) else None
        self._show()

    def _on_preferences_changed(self, names: frozenset[str]) -> None:
        settings, view = self._window.preferences.settings, self.pane.view
        if "theme" in names:
            self.pane.set_theme(self._window.preferences.theme)
        if names & {"font_family", "font_size"}:
            view.set_font(settings.font_family, settings.font_size)
        if "color" in names:
            self.notes.color = settings.color
        if "hidden_types" in names:
            view.set_hidden_types(frozenset(settings.hidden_types))
        if "caret" in names:
            self._cursor.want(settings.caret)


def _divide(halves: QSplitter, share: int) -> None:
    width = max(2, halves.width() - halves.handleWidth())
    first = round(width * share / WHOLE)
    halves.setSizes([first, width - first])


def _other(reading: Reading) -> str:
    """Return the script to compare with: the text as found, or where that is in front the other script."""
    if reading.view.script != "original":
        return "original"
    text = reading.article.text
    return (
        "s"
        if config_for("tw", text) is None or (reading.article.metadata.language or "").startswith("zh-Hant")
        else "tw"
    )
