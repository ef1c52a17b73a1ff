"""The window: places the parts and connects them; each part knows its own business."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader.entities import EntityType
from reader.session import Changes, Reading, View
from reader.text import Span
from reader.ui.afterwards import Afterwards, Curtain, FirstPage, Title
from reader.ui.arrangement import Arrangement
from reader.ui.article_view import ArticleView
from reader.ui.article_view.sheet import seen, set_ahead, spoken_of
from reader.ui.commands.actions import Actions
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.desk.tab_names import title_of
from reader.ui.flows.reading_aids import ReadingAids
from reader.ui.flows.tabs import TabFlow
from reader.ui.look.coat import Coat, HairlineSplitter
from reader.ui.look.words import details, sentence
from reader.ui.panels.outline import OutlinePanel
from reader.ui.panels.second_pane import FirstPane
from reader.ui.preferences import Preferences
from reader.ui.side_panel import SidePanel
from reader.ui.status_line import StatusLine
from reader.ui.top_bar import TopBar
from reader.ui.widgets.message_bar import AtFoot, MessageBar
from reader.ui.widgets.progress_strip import ProgressStrip
from reader.ui.widgets.tab_strip import TabStrip

if TYPE_CHECKING:
    from reader.ui.article_view.find_bar import FindBar
    from reader.ui.collation.beside import CopiesBeside
    from reader.ui.collation.flow import CollationFlow
    from reader.ui.collation.grouping import Grouping
    from reader.ui.commands.window import WindowCommands
    from reader.ui.desk.opening import Arrival
    from reader.ui.flows.choosing import Choosing
    from reader.ui.flows.closing import Closing
    from reader.ui.flows.color_naming import ColorNaming
    from reader.ui.flows.coloring import Coloring
    from reader.ui.flows.correcting import Correcting
    from reader.ui.flows.export import ExportFlow
    from reader.ui.flows.finding import Finding
    from reader.ui.flows.library_keeping import LibraryKeeping
    from reader.ui.flows.links import LinkFlow
    from reader.ui.flows.matches import MatchFlow
    from reader.ui.flows.note_care import NoteCare
    from reader.ui.flows.notes import NoteFlow
    from reader.ui.flows.outside import Outside
    from reader.ui.flows.page_menu import PageMenu
    from reader.ui.flows.topic_notes import TopicNotes
    from reader.ui.flows.words import WordFlow
    from reader.ui.library_room import LibraryRoom
    from reader.ui.panels.library import LibraryPage
    from reader.ui.window_parts import Parts

# On a small screen the panels give way before lines get too short to read.
_MEASURE = 496


class MainWindow(QMainWindow):
    """One window with the article in front, the open ones as tabs over it; or the library.

    A window that is made while an article is being opened shows it first; its other parts come when the first page is
    painted, or with `finish`.
    """

    find_bar: "FindBar"
    library_keeping: "LibraryKeeping"
    finding: "Finding"
    match_flow: "MatchFlow"
    note_flow: "NoteFlow"
    note_care: "NoteCare"
    choosing: "Choosing"
    export_flow: "ExportFlow"
    link_flow: "LinkFlow"
    correcting: "Correcting"
    beside: "CopiesBeside"
    grouping: "Grouping"
    collating: "CollationFlow"
    topic_notes: "TopicNotes"
    page_menu: "PageMenu"
    closing: "Closing"
    outside: "Outside"
    commands: "WindowCommands"
    coloring: "Coloring"
    color_naming: "ColorNaming"
    word_flow: "WordFlow"

    def __init__(self, jobs: Jobs, desk: Desk, preferences: Preferences) -> None:
        super().__init__()
        self.jobs, self.desk, self.preferences = jobs, desk, preferences
        self.layout_file: Path | None = None
        self._parts: Parts | None = None
        theme = preferences.theme
        self.actions_ = Actions(self)
        self.bar = TopBar(self.actions_)
        self.outline = OutlinePanel(theme)
        self.view = ArticleView(theme)
        self.side = SidePanel()
        self.progress = ProgressStrip(self.tr("Opening…"))
        self.status = StatusLine()
        self.strip = TabStrip()
        self.tab_flow = TabFlow(desk, self.strip)
        self.afterwards = Afterwards(self)
        self._build()
        # Not the window's own drawing: one that is told to draw nothing before it is first drawn may never be.
        self._curtain = Curtain(cast("QWidget", self.centralWidget()), self.status)
        self._title = Title(self, self._curtain)
        self.arrangement = Arrangement(self)
        self.aids = ReadingAids(jobs, self.view, preferences, self.actions_)
        # The panel first: it is filled anew while the others have their turns.
        parts = (self.side, self.bar, self.strip, self.splitter, self.outline, self.view)
        self.coat = Coat(self, parts)
        self.coat.cover(self.menuBar(), self.bar, self.progress, self.strip, self.outline, self.halves)
        self.coat.cover(self.messages, self.offers, self.side.tabBar(), self.status)
        self._connect()
        self.apply_preferences(frozenset({"theme", "font_size", "hidden_types", "shortcuts"}))
        if desk.opener.busy:
            self._show_page(self.article_page)
            FirstPage(self.view.page).over.connect(self.finish)
        else:
            self.finish()
            self.show_library()

    def finish(self) -> None:
        """Make the parts that a page of text can do without, unless they are there."""
        if self._parts is None:
            from reader.ui.window_parts import Parts  # noqa: PLC0415 - the text comes to the screen first

            self._parts = Parts(self)
            self.apply_preferences(frozenset({"color"}))
            if self.desk.reading is not None:
                self._parts.catch_up(self.desk.reading)

    @cached_property
    def room(self) -> "LibraryRoom":
        """The library's page and what works behind it."""
        from reader.ui.library_room import LibraryRoom  # noqa: PLC0415 - not before somebody looks at it

        return LibraryRoom(self)

    @property
    def library(self) -> "LibraryPage":
        """The library's page."""
        return self.room.page

    def _build(self) -> None:
        self.article_page = QWidget()
        column = self.column = QVBoxLayout(self.article_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.halves = QSplitter(Qt.Orientation.Horizontal)
        self.halves.setChildrenCollapsible(False)
        self.first = FirstPane(self.view)
        self.halves.addWidget(self.first)
        column.addWidget(self.halves, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.article_page)
        # Of a stack, Qt tells a screen reader of its pages alone: what lies over them lies in a widget round it.
        middle = QWidget()
        round_pages = QVBoxLayout(middle)
        round_pages.setContentsMargins(0, 0, 0, 0)
        round_pages.addWidget(self.pages)
        self.foot = AtFoot(middle, lambda: 0 if self.pages.currentWidget() is self.article_page else self.library.foot)
        self.pages.currentChanged.connect(self.foot.place)
        self.messages, self.offers = MessageBar(middle), MessageBar(self.article_page)
        for bar in (self.messages, self.offers):
            self.foot.add(bar)
        self.splitter = HairlineSplitter()
        for part, stretch in ((self.outline, 0), (middle, 1), (self.side, 0)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(self.splitter.indexOf(part), stretch)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([248, 830, 360])
        self.outline.setMinimumWidth(150)
        middle.setMinimumWidth(_MEASURE)
        self.side.setMinimumWidth(250)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for part in (self.bar, self.progress, self.strip):
            rows.addWidget(part)
        rows.addWidget(self.splitter, 1)
        self.setCentralWidget(whole)
        self.setStatusBar(self.status)
        self.menus = self.actions_.fill(self.menuBar())
        self.desk.seen = lambda: seen(self.view.sheet)

        def get_ready(reading: Reading, view: View, then: Callable[[], None]) -> None:
            self.view.sheet.ready.for_view(reading, view, then)

        self.desk.ready = get_ready

    def _connect(self) -> None:
        def begin_beside(arrival: "Arrival") -> None:
            self.preferences.begin_beside(arrival.path)

        def make_way(reading: Reading, offset: int) -> None:
            self._show_page(self.article_page)
            # The page has its size before the text is set for it: set once, not twice.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            set_ahead(self.view.sheet, reading, offset)

        self.desk.changed.connect(self._on_changes)
        self.desk.failed.connect(self.show_error)
        self.desk.converting.connect(lambda: self.status.say(self.tr("Converting…")))
        self.desk.analyser.finished.connect(self.status.show_ready)
        self.desk.analyser.read.connect(self.status.show_read)
        self.status.halt_requested.connect(lambda: self.desk.reading and self.desk.analyser.stop(self.desk.reading))
        self.status.resume_requested.connect(self.desk.read_names)
        self.desk.opener.slow.connect(self.progress.setVisible)
        self.desk.opener.opened.connect(begin_beside)
        self.desk.coming.connect(make_way)
        self.desk.shown.connect(self._on_shown)
        self.outline.hidden_types_changed.connect(self.preferences.hide_types)
        self.outline.place_requested.connect(self.view.jump_to)
        self.preferences.changed.connect(self.apply_preferences)
        self.preferences.failed.connect(self.show_error)
        self.progress.cancelled.connect(self.desk.opener.cancel)
        self.progress.cancelled.connect(lambda: self.desk.reading or self.show_library())
        self.tab_flow.article_requested.connect(self.show_article)
        self.desk.tabs.changed.connect(self._call)
        self.view.announced.connect(self.status.say)
        self.view.position_changed.connect(self._on_position_changed)
        for changed in (self.view.selection_changed, self.view.sheet.changed):
            changed.connect(lambda: self.status.show_place(spoken_of(self.view.sheet)))
        self.view.zoom_requested.connect(self.preferences.resize_text)

    def show_library(self) -> None:
        """Show the library's page instead of an article."""
        self.finish()
        self.room.refresh()
        self._show_page(self.library)
        self._title.show(self.tr("Library"))

    def show_article(self) -> None:
        """Go back from the library's page to the article."""
        if self.desk.reading is not None:
            self._show_page(self.article_page)
            self._call()
            self.view.setFocus()

    def choose_entity(self, id: str | None, at: Span | None = None) -> None:  # noqa: A002
        """Colour an entity's mentions, and show what the article says about it."""
        self.finish()
        if self.desk.tabs.current is not None and self.desk.reading is not None:
            self.desk.tabs.current.recalled = ""
            self.desk.reading.choose_entity(id, at)
        entity = self.desk.reading.analysis.entity(id) if self.desk.reading and id is not None else None
        if entity is not None:
            self.status.say(self.view.card.words(entity))
        if id is not None:
            self.side.bring("details")

    def show_error(self, error: Exception) -> None:
        """Say in the window what went wrong."""
        self.messages.show_error(sentence(error), details(error))

    def apply_preferences(self, names: frozenset[str]) -> None:
        """Show what was changed in the preferences."""
        settings = self.preferences.settings
        if "theme" in names:
            self.coat.change(self.preferences.theme)
            self.actions_.check(f"theme_{self.preferences.theme_choice}")
        if "shortcuts" in names:
            self.actions_.set_shortcuts(settings.shortcuts)
        if names & {"font_family", "font_size"}:
            self.view.set_font(settings.font_family, settings.font_size)
        if "color" in names and self._parts is not None:
            self.note_flow.color = settings.color
        if "hidden_types" in names:
            hidden = frozenset[EntityType](settings.hidden_types)  # type: ignore[arg-type]
            self.outline.set_hidden_types(hidden)
            self.view.set_hidden_types(hidden)
        if "names" in names:
            self.status.show_working()
            self.desk.read_names()
        for name in names & {"script", "proposals", "typography", "quotation"}:
            self.desk.set_view(**{name: getattr(settings, name)})

    def leave(self, *, hiding: bool = False) -> None:
        """Save what was typed last and end what this window has under way; the desk stays as it is.

        Args:
            hiding: take the window from the screen before what may last: nobody has to watch that.
        """
        self.finish()
        self.commands.save_layout()
        if hiding:
            self.hide()
        self.side.save()
        self.desk.save_position()
        self.arrangement.end_split()
        self.view.set_reading(None)
        self.library_keeping.leave()
        self.jobs.shutdown()

    def resume(self, *, on_library: bool) -> None:
        """Show what lies on a desk that another window has left."""
        tab = self.desk.tabs.current
        if tab is not None and tab.reading is not None:
            self._on_shown(tab.reading, tab.offset)
            if on_library:
                self.show_library()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what was typed last, stop what is under way; stay where something typed can't be saved."""
        self.finish()
        if not self.closing.may_close():
            event.ignore()
            return
        self.leave(hiding=True)
        self.desk.put_away()
        super().closeEvent(event)

    def _show_page(self, page: QWidget) -> None:
        if self.pages.currentWidget() is not page:
            self.view.coming.start()
        self.pages.setCurrentWidget(page)
        self.arrangement.show_parts()
        # When the line at the foot is there too: it would be drawn before the page.
        self._curtain.hold()

    def _call(self) -> None:
        """Call the window by the article on the page, in the script that is shown."""
        tab = self.desk.tabs.current
        # A tab comes to the front before its article is on the page.
        shown = self.view.sheet.reading
        if tab is not None and shown is not None and tab.reading is shown and self.arrangement.reads:
            self._title.show(title_of(tab))

    def _on_shown(self, reading: Reading | None, offset: int) -> None:
        self.foot.dismiss()
        if reading is not None:
            # The page has its size before the text is set on it: set once, not twice.
            self._show_page(self.article_page)
        self.view.set_reading(reading, offset)
        self.status.show_reading(reading)
        if reading is not None:
            self.outline.show_reading(reading)
            self._on_position_changed(offset)
            self.show_article()
            if reading.article.notices:
                self.messages.show_news(" ".join(map(sentence, reading.article.notices)))
        if self._parts is not None:
            self._parts.show_reading(reading)
        if reading is None:
            self.show_library()

    def _on_changes(self, changes: Changes) -> None:
        reading = self.desk.reading
        if reading is None:
            return
        if changes.analysis:
            self.afterwards.do(self.outline.show_counts)
        if changes.article:
            self.outline.show_reading(reading)
            self.outline.follow(self.view.reading_offset())
        elif changes.view:
            self.afterwards.do(self.outline.refresh)
        if changes.view or changes.article:
            self.status.clearMessage()
            self.status.show_view()
        if self._parts is not None:
            self._parts.take(reading, changes)

    def _on_position_changed(self, offset: int) -> None:
        self.outline.follow(offset)
        self.status.show_place(spoken_of(self.view.sheet))
        self.desk.at(offset)
