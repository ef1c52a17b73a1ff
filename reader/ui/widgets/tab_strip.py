"""The strip of tabs over the article: a click shows one, a middle click closes it, dragging moves it.

A double click beside them asks for another article; `offered` carries the menu of a tab for others to add to.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMenu, QTabBar, QToolButton, QWidget

from reader.ui.look.icons import icon
from reader.ui.look.theme import Theme


class TabStrip(QTabBar):
    """Titles in a row; it decides nothing. Tabs are told by their place, counted from 0."""

    chosen = Signal(int)
    closed = Signal(int)
    others_closed = Signal(int)
    offered = Signal(object, int)
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.setProperty("strip", "articles")
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setAccessibleName(self.tr("Open articles"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)
        self.currentChanged.connect(self._on_current_changed)
        self.tabBarClicked.connect(self._on_clicked)

    def show_tabs(self, titles: Sequence[str], current: int | None, tips: Sequence[str] = ()) -> None:
        """Show these tabs, with tips or else their titles as tips; without a current one none is told apart."""
        blocker = QSignalBlocker(self)
        while self.count() > len(titles):
            self.removeTab(self.count() - 1)
        for number, (title, tip) in enumerate(zip(titles, tips or titles, strict=True)):
            shown = title.replace("&", "&&")
            if number == self.count():
                self.addTab(shown)
                self.setTabButton(number, QTabBar.ButtonPosition.RightSide, self._cross())
            self.setTabText(number, shown)
            self.setTabToolTip(number, tip)
            self.setAccessibleTabName(number, title)
        if current is not None:
            self.setCurrentIndex(current)
        blocker.unblock()

    def set_resting(self, resting: bool) -> None:  # noqa: FBT001 - the property that it sets
        """Tell no tab apart while something else than an article is shown."""
        if bool(self.property("resting")) != resting:
            self.setProperty("resting", resting)
            self.style().unpolish(self)
            self.style().polish(self)

    def set_theme(self, theme: Theme) -> None:
        """Draw the crosses in the theme's ink."""
        self._theme = theme
        for number in range(self.count()):
            button = self.tabButton(number, QTabBar.ButtonPosition.RightSide)
            if isinstance(button, QToolButton):
                button.setIcon(icon("close", theme))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close what the middle button was pressed on."""
        super().mouseReleaseEvent(event)
        at = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and at >= 0:
            self.closed.emit(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for another article beside the tabs."""
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.tabAt(event.position().toPoint()) < 0:
            self.open_requested.emit()

    def event(self, event: QEvent) -> bool:
        """Let a wheel over the strip change nothing: tabs would fly by unasked."""
        return True if event.type() == QEvent.Type.Wheel else super().event(event)

    def _cross(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("cross", "true")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(self.tr("Close this article"))
        button.setAccessibleName(button.toolTip())
        if self._theme is not None:
            button.setIcon(icon("close", self._theme))
        button.clicked.connect(self._on_cross_clicked)
        return button

    def _on_cross_clicked(self) -> None:
        for number in range(self.count()):
            if self.tabButton(number, QTabBar.ButtonPosition.RightSide) is self.sender():
                self.closed.emit(number)
                return

    def _on_current_changed(self, number: int) -> None:
        if number >= 0:
            self.chosen.emit(number)

    def _on_clicked(self, number: int) -> None:
        # Qt says nothing of a click on the current tab, which leads back from the library's page.
        if number >= 0 and number == self.currentIndex():
            self.chosen.emit(number)

    def _offer(self, point: QPoint) -> None:
        at = self.tabAt(point)
        if at < 0:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Close")).triggered.connect(lambda: self.closed.emit(at))
        others = menu.addAction(self.tr("Close the others"))
        others.triggered.connect(lambda: self.others_closed.emit(at))
        others.setEnabled(self.count() > 1)
        self.offered.emit(menu, at)
        menu.popup(self.mapToGlobal(point))
