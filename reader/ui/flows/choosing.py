"""Offers the forms of an uncertain character, and has the chosen one shown."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu, QWidget

from reader.article.conversion.doubts import Doubt
from reader.errors import ReaderError
from reader.session import Reading


class Choosing(QObject):
    """One menu for the open reading; choices can be undone like notes."""

    failed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self._reading: Reading | None = None

    def show_reading(self, reading: Reading | None) -> None:
        """Work on another article from now on."""
        self._reading = reading

    def offer(self, doubt: Doubt) -> None:
        """Open the menu at the mouse."""
        menu = self.menu(doubt)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(QCursor.pos())

    def menu(self, doubt: Doubt) -> QMenu:
        """Return the menu of a character: its forms for this article, then for all, then the way back."""
        menu = QMenu(self._widget)
        for heading, everywhere in ((self.tr("In this article"), False), (self.tr("In every article"), True)):
            # Qt's own section titles are not drawn where a style sheet is set.
            menu.addSeparator()
            menu.addAction(heading).setEnabled(False)
            for form, shown in zip(doubt.forms, doubt.shown, strict=True):
                action = menu.addAction(doubt.word[: doubt.place] + shown + doubt.word[doubt.place + 1 :])
                action.setCheckable(True)
                action.setChecked(not everywhere and form == (doubt.chosen or doubt.forms[0]))
                self._bind(action, doubt, form, everywhere=everywhere)
        if doubt.chosen is not None:
            menu.addSeparator()
            self._bind(menu.addAction(self.tr("Forget the choice")), doubt, None, everywhere=False)
        return menu

    def _bind(self, action: QAction, doubt: Doubt, form: str | None, *, everywhere: bool) -> None:
        def choose(*_checked: bool) -> None:
            self._choose(doubt, form, everywhere=everywhere)

        action.triggered.connect(choose)

    def _choose(self, doubt: Doubt, form: str | None, *, everywhere: bool) -> None:
        if self._reading is None:
            return
        try:
            self._reading.choose(doubt, form, everywhere=everywhere)
        except ReaderError as error:
            self.failed.emit(error)
