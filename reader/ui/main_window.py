"""The window: places the parts and connects them; each part knows its own business."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader.entities import EntityType
from reader.session import Changes, Reading
from reader.ui.actions import Actions
from reader.ui.arrangement import Arrangement
from reader.ui.article_view import ArticleView, FindBar
from reader.ui.article_view.sheet import seen
from reader.ui.choosing import Choosing
from reader.ui.collation.beside import CopiesBeside
from reader.ui.collation.flow import CollationFlow
from reader.ui.collation.grouping import Grouping
from reader.ui.collation.wiring import connect_copies
from reader.ui.color_naming import ColorNaming
from reader.ui.coloring import Coloring
from reader.ui.correcting import Correcting
from reader.ui.desk import Desk
from reader.ui.elsewhere_flow import ElsewhereFlow
from reader.ui.export_flow import ExportFlow
from reader.ui.finding import Finding
from reader.ui.fonts import ui_family
from reader.ui.jobs import Jobs
from reader.ui.library_keeping import LibraryKeeping
from reader.ui.link_flow import LinkFlow
from reader.ui.match_flow import MatchFlow
from reader.ui.note_care import NoteCare
from reader.ui.note_flow import NoteFlow
from reader.ui.outside import Outside
from reader.ui.page_menu import PageMenu
from reader.ui.panels.outline import OutlinePanel
from reader.ui.preferences import Preferences
from reader.ui.reading_aids import ReadingAids
from reader.ui.side_panel import SidePanel
from reader.ui.status_line import StatusLine
from reader.ui.tab_flow import TabFlow
from reader.ui.theme import application_style, palette
from reader.ui.top_bar import TopBar
from reader.ui.topic_notes import TopicNotes
from reader.ui.warming import Foresight
from reader.ui.widgets.message_bar import MessageBar
from reader.ui.widgets.progress_strip import ProgressStrip
from reader.ui.widgets.tab_strip import TabStrip
from reader.ui.window_commands import WindowCommands
from reader.ui.word_flow import WordFlow
from reader.ui.words import sentence

if TYPE_CHECKING:
    from reader.ui.library_room import LibraryRoom
    from reader.ui.panels.library import LibraryPage

# On a small screen the panels give way before lines get too short to read.
_MEASURE = 540


class MainWindow(QMainWindow):
    """One window with the article in front, the open ones as tabs over it; or the library."""

    def __init__(self, jobs: Jobs, desk: Desk, preferences: Preferences, language: str) -> None:
        super().__init__()
        self.desk, self.preferences = desk, preferences
        self.jobs, self._language = jobs, language
        self.layout_file: Path | None = None
        theme = preferences.theme
        self.actions_ = Actions(self)
        self.bar = TopBar(self.actions_)
        self.outline = OutlinePanel(theme)
        self.view = ArticleView(theme)
        self.find_bar = FindBar()
        self.side = SidePanel(theme)
        self.messages = MessageBar()
        self.library_keeping = LibraryKeeping(jobs, desk.folder, self.messages, self)
        self.progress = ProgressStrip(self.tr("Opening…"))
        self.status = StatusLine()
        self.strip = TabStrip()
        self.tab_flow = TabFlow(desk, self.strip)
        self.finding = Finding(jobs, self.view, self.find_bar, self.side.search)
        self.match_flow = MatchFlow(desk, self.view, self.finding)
        self.note_flow = NoteFlow(self.view)
        self.note_care = NoteCare(jobs, self.view, desk.folder)
        self.choosing = Choosing(self)
        self.export_flow = ExportFlow(self)
        self.link_flow = LinkFlow(self)
        self.correcting = Correcting(desk, self.view, preferences, self)
        self.beside = CopiesBeside(jobs, desk, self)
        self.grouping = Grouping(jobs, desk, self.messages, self)
        self.collating = CollationFlow(jobs, desk, preferences, self)
        self.setAcceptDrops(True)
        self._build()
        self.arrangement = Arrangement(self)
        self.page_menu = PageMenu(self)
        self.outside = Outside(desk, self)
        self.commands = WindowCommands(self)
        self.coloring = Coloring(self.view, self.side.details, self.actions_)
        self.coloring.news.connect(self.messages.show_news)
        self.aids = ReadingAids(jobs, self.view, preferences, self.actions_)
        ElsewhereFlow(jobs, desk, self.side.details).connect_with(self.match_flow, self.messages, self.show_error)
        self.color_naming = ColorNaming(preferences, self.actions_, self.view.mini_toolbar, self.side.notes)
        self.word_flow = WordFlow(jobs, self.view, preferences, self.actions_)
        self.word_flow.changed.connect(lambda: self.aids.set_words(self.word_flow.learned))
        self.word_flow.failed.connect(self.show_error)
        self.word_flow.news.connect(self.messages.show_news)
        self.aids.set_words(self.word_flow.learned)
        self._connect()
        self.apply_preferences(frozenset({"theme", "font_size", "hidden_types", "shortcuts", "color"}))
        if desk.opener.busy:
            self._show_page(self.article_page)
        else:
            self.show_library()

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
        column = QVBoxLayout(self.article_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        self.halves = QSplitter(Qt.Orientation.Horizontal)
        self.halves.setChildrenCollapsible(False)
        self.halves.addWidget(self.view)
        column.addWidget(self.halves, 1)
        self.find_bar.everywhere.clicked.connect(self.actions_["find_library"].trigger)
        self.find_bar.hide()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.article_page)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        for part, stretch in ((self.outline, 0), (self.pages, 1), (self.side, 0)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(self.splitter.indexOf(part), stretch)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([248, 830, 360])
        self.outline.setMinimumWidth(150)
        self.pages.setMinimumWidth(_MEASURE)
        self.side.setMinimumWidth(250)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for part in (self.bar, self.messages, self.grouping.bar, self.progress, self.strip):
            rows.addWidget(part)
        rows.addWidget(self.splitter, 1)
        self.setCentralWidget(whole)
        self.setStatusBar(self.status)
        self.menus = self.actions_.fill(self.menuBar())
        self.desk.seen = lambda: seen(self.view.sheet)
        self.topic_notes = TopicNotes(self.note_flow, self.view, self.side)
        Foresight(self.desk, self.bar.scripts, self.menus["view"])

    def _connect(self) -> None:
        self.choosing.failed.connect(self.show_error)
        self.correcting.connect_with(self.messages, self.status, self.show_error)
        self.desk.changed.connect(self._on_changes)
        self.desk.failed.connect(self.show_error)
        self.desk.analyser.finished.connect(self.status.show_ready)
        self.desk.opener.kept.connect(self.note_care.look_again)
        self.desk.opener.slow.connect(self.progress.setVisible)
        self.desk.shown.connect(self._on_shown)
        connect_copies(self)
        self.finding.failed.connect(self.show_error)
        self.match_flow.article_requested.connect(self.show_article)
        self.match_flow.note_requested.connect(self.side.show_note)
        self.note_flow.failed.connect(self.show_error)
        self.note_flow.announced.connect(self.status.say)
        self.note_flow.news.connect(self.messages.show_news)
        self.note_flow.note_opened.connect(self.side.write_note)
        self.note_flow.chosen = lambda: self.side.notes.editor.note_id
        self.note_care.connect_with(self.side.notes, self.messages)
        self.note_care.failed.connect(self.show_error)
        self.outside.news.connect(self.messages.show_news)
        self.outline.hidden_types_changed.connect(self.preferences.hide_types)
        self.outline.span_requested.connect(self.view.jump_to)
        self.preferences.changed.connect(self.apply_preferences)
        self.preferences.failed.connect(self.show_error)
        self.progress.cancelled.connect(self.desk.opener.cancel)
        self.progress.cancelled.connect(lambda: self.desk.reading or self.show_library())
        self.library_keeping.closing_requested.connect(self.close)
        self.library_keeping.failed.connect(self.show_error)
        self.side.details.entity_requested.connect(self.choose_entity)
        self.side.details.note_requested.connect(self.note_flow.note_on)
        self.side.details.span_requested.connect(self.view.jump_to)
        self.side.notes.delete_requested.connect(self.note_flow.delete)
        self.side.notes.edit_requested.connect(self.note_flow.edit)
        self.side.notes.span_requested.connect(self.view.jump_to)
        self.side.overview.entity_requested.connect(self.choose_entity)
        self.side.overview.span_requested.connect(self.view.jump_to)
        self.tab_flow.article_requested.connect(self.show_article)
        self.view.announced.connect(self.status.say)
        self.view.damage_clicked.connect(self.side.show_damage)
        self.view.doubt_clicked.connect(self.choosing.offer)
        self.view.entity_clicked.connect(self.choose_entity)
        self.view.mention_clicked.connect(lambda: self._colour(None))
        self.view.mention_clicked.connect(self.side.show_mention)
        self.view.mini_toolbar.cite_requested.connect(self.export_flow.copy_citation)
        self.view.mini_toolbar.copy_requested.connect(self.note_flow.copy)
        self.view.mini_toolbar.highlight_requested.connect(self.note_flow.highlight)
        self.view.mini_toolbar.note_requested.connect(self.note_flow.note)
        self.view.note_clicked.connect(self.side.show_note)
        self.view.position_changed.connect(self._on_position_changed)
        self.view.zoom_requested.connect(self.preferences.resize_text)

    def show_library(self) -> None:
        """Show the library's page instead of an article."""
        self.room.refresh()
        self._show_page(self.library)
        self.setWindowTitle(self.tr("Library") + " · 细读")

    def show_article(self) -> None:
        """Go back from the library's page to the article."""
        if self.desk.reading is not None:
            self._show_page(self.article_page)
            self.setWindowTitle(f"{self.desk.reading.article.title} · 细读")
            self.view.setFocus()

    def choose_entity(self, id: str) -> None:  # noqa: A002
        """Show what the article says about an entity, and colour its mentions."""
        self._colour(id)
        self.side.details.show_entity(id)
        self.side.bring("details")

    def show_error(self, error: Exception) -> None:
        """Say in the window what went wrong."""
        self.messages.show_error(sentence(error))

    def apply_preferences(self, names: frozenset[str]) -> None:
        """Show what was changed in the preferences."""
        settings = self.preferences.settings
        if "theme" in names:
            theme = self.preferences.theme
            application = QApplication.instance()
            if isinstance(application, QApplication):
                application.setPalette(palette(theme))
                application.setStyleSheet(application_style(theme, ui_family(self._language)))
            for part in (self.bar, self.strip, self.outline, self.view, self.side):
                part.set_theme(theme)
            self.actions_.check(f"theme_{self.preferences.theme_choice}")
        if "shortcuts" in names:
            self.actions_.set_shortcuts(settings.shortcuts)
        if names & {"font_family", "font_size"}:
            self.view.set_font(settings.font_family, settings.font_size)
        if "color" in names:
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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files that were dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.desk.opener.open_files(paths)

    def leave(self) -> None:
        """Save what was typed last and end what this window has under way; the desk stays as it is."""
        self.side.notes.editor.save()
        self.desk.save_position()
        self.commands.save_layout()
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
        """Save what was typed last, stop what is under way."""
        self.leave()
        self.desk.put_away()
        super().closeEvent(event)

    def _show_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.arrangement.show_parts()

    def _on_shown(self, reading: Reading | None, offset: int) -> None:
        self.messages.hide()
        self.view.set_reading(reading, offset)
        for part in (self.side, self.finding, self.note_flow, self.note_care, self.choosing, self.status):
            part.show_reading(reading)
        self.commands.show_state()
        if reading is None:
            self.show_library()
            return
        self.outline.show_reading(reading)
        self._on_position_changed(offset)
        self.show_article()
        if self.desk.tabs.current and self.desk.tabs.current.chosen:
            self.view.choose_entity(self.desk.tabs.current.chosen)
            self.side.details.show_entity(self.desk.tabs.current.chosen)
        if reading.article.notices:
            self.messages.show_news(" ".join(map(sentence, reading.article.notices)))
        self.match_flow.take(reading)
        self.link_flow.take(reading)

    def _colour(self, id: str | None) -> None:  # noqa: A002
        """Colour an entity's mentions, and remember with the tab that it was chosen."""
        self.view.choose_entity(id)
        if self.desk.tabs.current is not None:
            self.desk.tabs.current.chosen = id

    def _on_changes(self, changes: Changes) -> None:
        reading = self.desk.reading
        if reading is None:
            return
        if changes.analysis:
            self.outline.show_counts(reading)
            if reading.analysis.complete:
                self.finding.refresh()
        if changes.view or changes.article:
            self.outline.show_reading(reading)
            self.outline.follow(self.view.reading_offset())
            self.status.show_view()
        self.side.take(changes)
        self.commands.show_state()

    def _on_position_changed(self, offset: int) -> None:
        self.outline.follow(offset)
        self.status.show_place(offset)
        self.desk.at(offset)
