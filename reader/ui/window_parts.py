"""Makes what a window needs beyond a page with text on it: panels' contents, searches, notes, corrections, copies.

The first page comes to the screen before this module and what it imports are loaded.
"""

from typing import TYPE_CHECKING

from reader.session import Changes, Reading
from reader.ui.article_view import ArticleView
from reader.ui.article_view.find_bar import FindBar
from reader.ui.collation.beside import CopiesBeside
from reader.ui.collation.flow import CollationFlow
from reader.ui.collation.grouping import Grouping
from reader.ui.collation.wiring import connect_copies
from reader.ui.commands.window import WindowCommands
from reader.ui.desk.warming import Foresight
from reader.ui.flows.changed_files import ChangedFiles
from reader.ui.flows.choosing import Choosing
from reader.ui.flows.clicks import connect_clicks, connect_menu
from reader.ui.flows.closing import Closing
from reader.ui.flows.color_naming import ColorNaming
from reader.ui.flows.coloring import Coloring
from reader.ui.flows.correcting import Correcting
from reader.ui.flows.dropping import Dropping
from reader.ui.flows.elsewhere import ElsewhereFlow
from reader.ui.flows.export import ExportFlow
from reader.ui.flows.finding import Finding
from reader.ui.flows.library_keeping import LibraryKeeping
from reader.ui.flows.links import LinkFlow
from reader.ui.flows.matches import MatchFlow
from reader.ui.flows.note_care import NoteCare
from reader.ui.flows.notes import NoteFlow
from reader.ui.flows.outside import Outside
from reader.ui.flows.page_menu import PageMenu
from reader.ui.flows.recalling import Recalling
from reader.ui.flows.tab_menu import TabMenu
from reader.ui.flows.text_cursor import TextCursorFlow
from reader.ui.flows.topic_notes import TopicNotes
from reader.ui.flows.words import WordFlow
from reader.ui.look.roles import install_roles

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow
    from reader.ui.panels.notes import NotesPanel
    from reader.ui.panels.overview import OverviewPanel


class Parts:
    """The parts of a window that shows a page already."""

    def __init__(self, window: "MainWindow") -> None:
        """Make them, each an attribute of the window, and connect them."""
        self._window = window
        _make(window)
        _connect_flows(window)
        _connect_panels(window)
        _connect_view(window)
        connect_copies(window)

    def show_reading(self, reading: Reading | None) -> None:
        """Work on another article from now on."""
        window = self._window
        for part in (window.side, window.finding, window.note_flow, window.note_care, window.choosing):
            part.show_reading(reading)
        window.commands.show_state()
        if reading is None:
            return
        window.arrangement.show_second()
        window.match_flow.take(reading)
        window.link_flow.take(reading)

    def catch_up(self, reading: Reading) -> None:
        """Work on the article that was shown before they were there."""
        self.show_reading(reading)
        self._window.correcting.reload()
        self._window.beside.look()
        self._window.grouping.look()

    def take(self, reading: Reading, changes: Changes) -> None:
        """Show what changed of the article."""
        if changes.analysis and reading.analysis.complete:
            self._window.finding.refresh()
        self._window.side.take(changes)
        self._window.commands.show_state()


def _make(window: "MainWindow") -> None:
    install_roles()
    jobs, desk, view, preferences = window.jobs, window.desk, window.view, window.preferences

    def flow_at_hand() -> NoteFlow:
        return window.arrangement.at_hand

    def view_at_hand() -> ArticleView:
        return window.arrangement.at_hand.view

    window.side.furnish(preferences.theme, window.coat.cover)
    window.find_bar = FindBar()
    window.find_bar.everywhere.clicked.connect(window.actions_["find_library"].trigger)
    window.find_bar.hide()
    window.column.insertWidget(0, window.find_bar)
    window.coat.cover(window.find_bar)
    window.library_keeping = LibraryKeeping(jobs, desk.folder, window.messages, preferences.files, window)
    window.finding = Finding(jobs, view, window.find_bar, window.side.search)
    window.finding.at_hand = view_at_hand
    window.match_flow = MatchFlow(desk, view, window.finding)
    window.note_flow = NoteFlow(view)
    window.note_care = NoteCare(jobs, view, desk.folder)
    window.choosing = Choosing(window)
    window.export_flow = ExportFlow(window)
    window.link_flow = LinkFlow(window)
    window.correcting = Correcting(desk, preferences, window, view_at_hand)
    window.beside = CopiesBeside(jobs, desk, window)
    window.grouping = Grouping(jobs, desk, window.messages, window)
    window.grouping.bar.setParent(window.article_page)
    window.foot.add(window.grouping.bar)
    window.coat.cover(window.grouping.bar)
    window.collating = CollationFlow(jobs, desk, preferences, window)
    window.topic_notes = TopicNotes(window.note_flow, window.side, flow_at_hand)
    window.page_menu = PageMenu(window)
    window.closing = Closing(window)
    window.outside = Outside(desk, window)
    window.commands = WindowCommands(window)
    window.coloring = Coloring(view, window.side.details, window.actions_, view_at_hand)
    window.color_naming = ColorNaming(preferences, window.actions_, view.mini_toolbar)
    window.side.when_made("notes", window.color_naming.add)
    TextCursorFlow(view, preferences, window.actions_)
    window.word_flow = WordFlow(jobs, view, preferences, window.actions_, view_at_hand)
    elsewhere = ElsewhereFlow(jobs, desk, window.side.details, preferences.files)
    elsewhere.connect_with(window.match_flow, window.messages, window.show_error)
    Recalling(window)
    ChangedFiles(window)
    TabMenu(window)
    Dropping(window, desk.opener.open_files)
    Foresight(desk, window.bar.scripts, window.menus["view"])


def _connect_flows(window: "MainWindow") -> None:
    news = window.messages.show_news
    for flow in (window.coloring, window.note_flow, window.outside, window.word_flow):
        flow.news.connect(news)
    for flow in (
        window.choosing,
        window.finding,
        window.library_keeping,
        window.note_care,
        window.note_flow,
        window.word_flow,
    ):
        flow.failed.connect(window.show_error)
    window.correcting.connect_with(window.messages, window.status, window.show_error)
    window.desk.opener.kept.connect(window.note_care.look_again)
    window.library_keeping.closing_requested.connect(window.close)
    window.match_flow.article_requested.connect(window.show_article)
    window.match_flow.note_requested.connect(window.side.show_note)
    window.note_flow.announced.connect(window.status.say)
    window.note_flow.note_opened.connect(window.side.write_note)
    window.note_flow.chosen = lambda: window.side.shown_note
    window.word_flow.changed.connect(lambda: window.aids.set_words(window.word_flow.learned))
    window.aids.set_words(window.word_flow.learned)


def _connect_panels(window: "MainWindow") -> None:
    side = window.side
    window.note_care.connect_with(window.messages, window.offers)
    side.when_made("notes", window.note_care.take_panel)
    side.details.entity_requested.connect(window.choose_entity)
    side.details.note_requested.connect(window.note_flow.note_on)
    side.details.span_requested.connect(window.view.jump_to)

    def connect_notes(notes: "NotesPanel") -> None:
        notes.model.worded = window.export_flow.dragged
        notes.delete_requested.connect(window.note_flow.delete)
        notes.edit_requested.connect(window.note_flow.edit)
        notes.span_requested.connect(window.view.jump_to)

        def keep(id_: str, typed: dict[str, object]) -> None:
            notes.editor.keep(id_, typed)  # which isn't made before a note is opened

        window.note_flow.unsaved.connect(keep)

    def connect_overview(overview: "OverviewPanel") -> None:
        overview.entity_requested.connect(window.choose_entity)
        overview.span_requested.connect(window.view.jump_to)

    side.when_made("notes", connect_notes)
    side.when_made("overview", connect_overview)


def _connect_view(window: "MainWindow") -> None:
    view, bar = window.view, window.view.mini_toolbar
    connect_clicks(window, view)
    connect_menu(window, view)
    bar.cite_requested.connect(window.export_flow.copy_citation)
    bar.copy_requested.connect(window.note_flow.copy)
    bar.highlight_requested.connect(window.note_flow.highlight)
    bar.note_requested.connect(window.note_flow.note)
