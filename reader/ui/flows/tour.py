"""The tour: three steps on the sample article, each done in the window itself or gone on from."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QTimer

from reader.session import Changes, Reading
from reader.ui.article_view.places import first_person, first_sentence
from reader.ui.widgets.tour_card import TourCard

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow

_SETTLED_MS = 250


class Tour(QObject):
    """Shows what a first-time reader should know; nothing is locked meanwhile, and it comes by itself only once."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._step: int | None = None
        self._script = ""
        self.card = TourCard(window)
        window.coat.cover(self.card)
        self.card.next_requested.connect(self._go_on)
        self.card.skipped.connect(self.end)
        # The window is still finding its places after it has been resized or an article has come.
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settle.timeout.connect(self._place)
        window.installEventFilter(self)
        window.desk.shown.connect(self._on_shown)
        window.desk.changed.connect(self._on_changes)
        window.view.entity_clicked.connect(self._on_clicked)
        window.view.mention_clicked.connect(self._on_clicked)
        window.view.position_changed.connect(self._settle_again)
        window.view.page.escaped.connect(self._on_escaped)

    @property
    def step(self) -> int | None:
        """Which step is shown, counted from 0; None while there is no tour."""
        return self._step

    def start(self) -> None:
        """Open the sample article and begin; from now on the program starts without it.

        Asked for while it is there, the keyboard goes to its card.
        """
        if self._step is not None and self.card.isVisible():
            self.card.enter()
            return
        self._step = 0
        self._window.preferences.change(toured=True)
        self._window.desk.opener.open_sample()

    def end(self) -> None:
        """Go away."""
        self._step = None
        self.card.go()
        self._window.view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the card where its step is."""
        if event.type() == QEvent.Type.Resize:
            self._settle_again()
        return super().eventFilter(watched, event)

    def _on_escaped(self) -> None:
        if self._step is not None:
            self.end()

    def _on_shown(self, reading: Reading | None, _offset: int) -> None:
        if reading is None:
            self.card.go()
        elif self._step is not None:
            self._script = reading.view.script
            self._say()

    def _on_changes(self, changes: Changes) -> None:
        reading = self._window.desk.reading
        if self._step is None or reading is None:
            return
        if (self._step == 1 and reading.view.script != self._script) or (self._step == 2 and changes.notes):
            self._go_on()
        else:
            self._settle_again()

    def _on_clicked(self) -> None:
        if self._step == 0:
            self._go_on()

    def _go_on(self) -> None:
        if self._step is None or self._step + 1 == len(self._steps()):
            self.end()
            return
        self._step += 1
        self._say()

    def _say(self) -> None:
        if self._step is not None:
            steps = self._steps()
            self.card.say(self._step + 1, len(steps), *steps[self._step])
            self._settle_again()

    def _settle_again(self) -> None:
        if self._step is not None:
            self._settle.start()

    def _place(self) -> None:
        """Put the card beside what its step speaks of; on the library's page there is nothing of it."""
        window = self._window
        if self._step is None or not window.article_page.isVisible():
            self.card.go()
            return
        if self._step == 1:
            part, spot = window.bar.scripts, window.bar.scripts.rect()
        else:
            # While names are still being looked for, the first sentence stands in for them.
            named = first_person(window.view) if self._step == 0 else None
            part, spot = window.view, named or first_sentence(window.view)
        if spot is None:
            self.card.go()
        else:
            self.card.show_beside(QRect(part.mapTo(window, spot.topLeft()), spot.size()), window.preferences.theme)

    def _steps(self) -> tuple[tuple[str, str], ...]:
        """Return head and words of each step."""
        return (
            (
                self.tr("Click an underlined name"),
                self.tr(
                    "Or press Tab and Enter. At the right stands what the article says about it, sentence by sentence."
                ),
            ),
            (
                self.tr("Choose a script"),
                self.tr("Simplified or Traditional: the text itself, your place and your notes stay as they are."),
            ),
            (
                self.tr("Select a sentence"),
                self.tr(
                    "Choose a colour or write a note; it is saved at once. Ctrl+F finds in either script, "
                    "Ctrl+E makes a file that cites, F1 opens the guide."
                ),
            ),
        )
