"""What answers the commands of each menu that need nothing but a part of the window."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Literal

from reader.notes import COLORS
from reader.ui.flows.notes import NoteFlow
from reader.ui.flows.paper import Paper
from reader.ui.flows.trail import Trail
from reader.ui.look.words import THEME_CHOICES
from reader.ui.overview.opening import open_overview
from reader.ui.side_panel import PANELS

if TYPE_CHECKING:
    from reader.ui.flows.steps import Steps
    from reader.ui.library_room import LibraryRoom
    from reader.ui.main_window import MainWindow

Answers = Mapping[str, Callable[[], object]]


def answers(window: "MainWindow") -> Answers:
    """Return what is done for each of these commands in a window."""
    return {**_article(window), **_edit(window), **_view(window), **_go(window), **_notes(window), **_help(window)}


def _article(window: "MainWindow") -> Answers:
    paper = Paper(window.desk, window.preferences, window)
    window.tab_flow.none_closed.connect(window.status.say)
    return {
        "close_tab": window.tab_flow.close_current,
        "compare": _of_page(window, window.collating.choose, lambda room, chosen: room.flow.compare(chosen)),
        "copies": window.grouping.edit,
        "export": _of_page(window, window.export_flow.open, lambda room, chosen: room.unopened.export(chosen)),
        "export_library": window.library_keeping.export,
        "import_library": window.library_keeping.take_in,
        "original_file": window.outside.open_file,
        "original_link": window.outside.open_link,
        "preferences": partial(_show, "preferences", window),
        "print": paper.print_article,
        "print_preview": paper.preview,
        "quit": window.close,
        "reopen_tab": window.tab_flow.reopen,
    }


def _edit(window: "MainWindow") -> Answers:
    here, export = partial(_at_hand, window), window.export_flow

    def tell_about(room: "LibraryRoom", chosen: list[int]) -> None:
        room.unopened.tell_about(chosen)

    return {
        "copy": here(NoteFlow.copy),
        "copy_citation": _of_page(window, export.copy_citation, lambda room, chosen: room.unopened.cite(chosen)),
        "copy_restored": export.copy_restored,
        "copy_shown": here(NoteFlow.copy_shown),
        "correct": _of_page(window, here(lambda notes: notes.view.mini_toolbar.correct_requested.emit()), tell_about),
        "corrections": window.correcting.edit_list,
        "find_next": window.finding.next,
        "find_previous": window.finding.previous,
        "metadata": _of_page(window, window.correcting.edit_metadata, tell_about),
        "redo": lambda: _steps(window).redo(),
        "undo": lambda: _steps(window).undo(),
    }


def _view(window: "MainWindow") -> Answers:
    resize = window.preferences.resize_text
    themes = {f"theme_{name}": partial(window.preferences.choose_theme, name) for name in THEME_CHOICES}
    return {
        "bigger": partial(resize, 1),
        "normal_size": partial(resize, 0),
        "smaller": partial(resize, -1),
        **themes,
    }


def _go(window: "MainWindow") -> Answers:
    trail, here = Trail(window, window.view), partial(_at_hand, window)
    trail.ended.connect(window.status.say)
    panels = {f"show_{name}": partial(window.arrangement.bring, name) for name in PANELS}
    return {
        "back": trail.back,
        "forward": trail.forward,
        "next_entity": here(lambda notes: notes.view.walk.to_mention(1)),
        "next_section": partial(window.outline.step, 1),
        "next_tab": partial(window.tab_flow.step, 1),
        "next_trouble": here(lambda notes: notes.view.walk.to_trouble(1)),
        "overview_window": partial(open_overview, window),
        "previous_entity": here(lambda notes: notes.view.walk.to_mention(-1)),
        "previous_section": partial(window.outline.step, -1),
        "previous_tab": partial(window.tab_flow.step, -1),
        "previous_trouble": here(lambda notes: notes.view.walk.to_trouble(-1)),
        **panels,
    }


def _notes(window: "MainWindow") -> Answers:
    notes, topics, here = window.note_flow, window.topic_notes, partial(_at_hand, window)
    highlights = {f"highlight_{color}": here(partial(NoteFlow.highlight, color=color)) for color in COLORS}
    return {
        "end_earlier": partial(notes.stretch, 0, -1),
        "end_later": partial(notes.stretch, 0, 1),
        "next_note": here(partial(NoteFlow.step, by=1)),
        "note": here(NoteFlow.note),
        "note_article": partial(topics.note_at, "article"),
        "note_entity": topics.note_on_entity,
        "note_section": partial(topics.note_at, "section"),
        "previous_note": here(partial(NoteFlow.step, by=-1)),
        "start_earlier": partial(notes.stretch, -1, 0),
        "start_later": partial(notes.stretch, 1, 0),
        **highlights,
    }


def _help(window: "MainWindow") -> Answers:
    return {
        "about": partial(_show, "about", window),
        "guide": partial(_show, "guide", window),
        "sample": window.desk.opener.open_sample,
    }


def _at_hand(window: "MainWindow", command: Callable[[NoteFlow], object]) -> Callable[[], None]:
    """Return what gives a command to the half of the article's page that has the keyboard."""

    def give() -> None:
        command(window.arrangement.at_hand)

    return give


def _of_page(
    window: "MainWindow", article: Callable[[], object], chosen: Callable[["LibraryRoom", list[int]], object]
) -> Callable[[], object]:
    """Return what is done with the article in front, or on the library's page with those chosen there."""
    return lambda: article() if window.arrangement.reads else chosen(window.room, window.library.chosen)


def _steps(window: "MainWindow") -> "NoteFlow | Steps":
    """Return what takes back what was done last on the page in front."""
    return window.arrangement.at_hand if window.arrangement.reads else window.room.flow.steps


def _show(which: Literal["about", "guide", "preferences"], window: "MainWindow") -> None:
    from reader.ui.dialogs import asked  # noqa: PLC0415 - not before somebody wants it

    {"about": asked.show_about, "guide": asked.show_guide, "preferences": asked.show_preferences}[which](window)
