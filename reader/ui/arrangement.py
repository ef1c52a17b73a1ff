"""Which parts of the window are seen: on the library's page, beside an article, and when nothing but it is wanted."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from reader.ui.commands.table import FOR_CHOSEN, WITH_ARTICLE
from reader.ui.desk.tabs import SecondHalf
from reader.ui.side_panel import PANELS, enter

if TYPE_CHECKING:
    from reader.ui.flows.notes import NoteFlow
    from reader.ui.main_window import MainWindow
    from reader.ui.split import Split

_PANELS = ("outline", "panel")
# Below this width of the halves together, lines beside each other get too short to read.
_TWO_MEASURES = 900
_PATIENCE_MS = 400


class Arrangement(QObject):
    """Shows and hides the parts of one window; `remembered` tells that something else is to stand there again."""

    remembered = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._split: Split | None = None
        self._made_way: list[str] = []
        window.actions_.connect({
            "focus": self.show_parts,
            "split": self._on_split,
            "outline": self._on_panel_switched,
            "panel": self._on_panel_switched,
        })
        for name in _PANELS:
            window.actions_.check(name)
        window.view.page.escaped.connect(self.leave_focus)
        # Whatever brings it back, the next press of its key puts it away.
        window.side.brought.connect(lambda: window.actions_.check("panel"))

    @property
    def reads(self) -> bool:
        """Whether an article's page is in front, not the library's."""
        return self._window.pages.currentWidget() is self._window.article_page

    @property
    def at_hand(self) -> "NoteFlow":
        """What becomes of selections in the half that has the keyboard; of the first where neither has it."""
        second = self._split.notes if self._split is not None else None
        if second is not None and second.view.isAncestorOf(self._window.focusWidget()):
            return second
        return self._window.note_flow

    @property
    def hidden(self) -> list[str]:
        """The panels that the reader has put away; those that only make room for the second half aren't."""
        return [name for name in _PANELS if not self._window.actions_[name].isChecked() and name not in self._made_way]

    def hide(self, names: list[str]) -> None:
        """Put panels away."""
        for name in _PANELS:
            self._window.actions_.check(name, on=name not in names)
        self.show_parts()

    def bring(self, panel: str) -> None:
        """Bring one of the side panel's tabs to the front, the side panel back if it was put away.

        Who asks for what is there wants to go into it; in the search nobody wants anything else.
        """
        side = self._window.side
        there = side.isVisible() and side.currentIndex() == PANELS.index(panel)
        side.bring(panel)
        self._window.actions_.check("panel")
        self.leave_focus()
        if there or panel == "search":
            enter(side)

    def leave_focus(self) -> None:
        """Show the parts round the article again."""
        if self._window.actions_["focus"].isChecked():
            self._window.actions_.check("focus", on=False)
            self.show_parts()

    def show_parts(self) -> None:
        """Show what belongs to the page that is in front."""
        window, actions = self._window, self._window.actions_
        article = self.reads
        around = not (article and actions["focus"].isChecked())
        window.menuBar().setVisible(around)
        window.bar.setVisible(around)
        window.bar.scripts.setEnabled(article)
        window.bar.show_scope(library=not article)
        window.outline.setVisible(article and around and actions["outline"].isChecked())
        window.side.setVisible(article and around and actions["panel"].isChecked())
        window.status.setVisible(article and around)
        window.tab_flow.set_place(library=not article, around=around)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Show which commands can be given: for the article in front, or for those chosen on the library's page."""
        article, actions = self.reads, self._window.actions_
        actions.enable(on=article, ids=WITH_ARTICLE)
        if not article:
            count = len(self._window.library.chosen)
            for id_, most in FOR_CHOSEN.items():
                actions.enable(on=0 < count <= most, ids=(id_,))

    def show_second(self) -> None:
        """Show beside the article that has come to the front what stood there, or go on as with the one before."""
        tab, split = self._window.desk.tabs.current, self._window.actions_["split"]
        if tab is None:
            return
        was, before = split.isChecked(), self._split.state if self._split else SecondHalf(on=False)
        kept = tab.second or replace(before, what=before.what if isinstance(before.what, str) else None, on=was)
        if kept.on != was:
            split.setChecked(kept.on)
            self._turn_split(kept)
        elif self._split is not None and was:
            self._split.show_beside(kept)
        tab.second = kept

    def end_split(self) -> None:
        """Let go of the second half, before the window goes."""
        split, self._split = self._split, None
        if split is not None:
            split.set_on(SecondHalf(on=False))
            split.let_go()

    def _on_split(self) -> None:
        self._turn_split(SecondHalf(self._window.actions_["split"].isChecked()))

    def _turn_split(self, kept: SecondHalf) -> None:
        if self._split is None:
            from reader.ui.split import Split  # noqa: PLC0415 - a second article view is not made before it is wanted

            self._split = Split(self._window)
            self._split.settled.connect(lambda: self._window.afterwards.do(self._uncover))
            self._split.settled.connect(self._remember)
            self._split.turned.connect(self._window.commands.show_state)
            self._window.halves.splitterMoved.connect(self._remember)
        # Parts come, go and get their sizes one after the other: none of that is painted before all are in place.
        self._window.splitter.setUpdatesEnabled(False)
        QTimer.singleShot(_PATIENCE_MS, self, self._uncover)
        self._make_room(on=kept.on)
        # What a panel gave up is the halves' before these are laid out, not after.
        QCoreApplication.sendPostedEvents(self._window.splitter, QEvent.Type.LayoutRequest)
        self._split.set_on(kept)

    def _remember(self) -> None:
        """Remember with the article what stands beside it."""
        tab = self._window.desk.tabs.current
        if self._split is not None and tab is not None:
            tab.second = self._split.state
            self.remembered.emit()

    def _uncover(self) -> None:
        self._window.splitter.setUpdatesEnabled(True)

    def _make_room(self, *, on: bool) -> None:
        """Put panels away that two articles leave no room for, the outline first; bring them back afterwards."""
        actions = self._window.actions_
        if not on:
            for name in self._made_way:
                actions.check(name)
            self._made_way = []
        else:
            room = self._window.halves.width()
            for name, part in (("outline", self._window.outline), ("panel", self._window.side)):
                if room < _TWO_MEASURES and part.isVisible():
                    room += part.width()
                    actions.check(name, on=False)
                    self._made_way.append(name)
        self.show_parts()

    def _on_panel_switched(self) -> None:
        # Somebody who asks for a panel in focus wants it now, and the rest with it.
        self.leave_focus()
        self.show_parts()
