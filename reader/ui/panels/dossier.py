"""Details: what the article says about the chosen name, or about a time or a quantity."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QWidget

from reader.entities import Mention
from reader.session import Reading
from reader.ui.panels.dossier_page import DossierPage
from reader.ui.panels.passages import Passages
from reader.ui.theme import Theme
from reader.ui.widgets.empty_state import EmptyState


class DossierPanel(QFrame):
    """Shows one entity or one mention; a click on a passage asks to see it in the article."""

    span_requested = Signal(object)
    entity_requested = Signal(str)
    note_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "panel")
        self._theme = theme
        self._reading: Reading | None = None
        self._shown: str | Mention | None = None
        self._empty = EmptyState(
            self.tr("Nobody chosen yet"),
            self.tr(
                "Click an underlined name in the article, or press Tab there and Enter, "
                "and read here what it says about it."
            ),
        )
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)

    @property
    def entity(self) -> str | None:
        """Id of the entity shown."""
        return self._shown if isinstance(self._shown, str) else None

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.refresh()

    def show_reading(self, reading: Reading | None) -> None:
        """Begin with another article."""
        self._reading, self._shown = reading, None
        self.refresh()

    def show_entity(self, id: str | None) -> None:  # noqa: A002
        """Show an entity; None empties the panel."""
        self._shown = id
        self.refresh()
        self._scroll.verticalScrollBar().setValue(0)

    def show_mention(self, mention: Mention) -> None:
        """Show a time, duration or quantity, which belongs to no entity."""
        self._shown = mention.entity or mention
        self.refresh()
        self._scroll.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Show the same again: the script, the theme or the analysis has changed."""
        reading, shown = self._reading, self._shown
        if isinstance(shown, str) and (reading is None or reading.analysis.entity(shown) is None):
            shown = None
        self._stack.setCurrentWidget(self._scroll if reading and shown else self._empty)
        if reading is None or shown is None:
            return
        page = DossierPage(reading, Passages(reading, self._theme), self._theme)
        page.span_requested.connect(self.span_requested)
        page.entity_requested.connect(self.entity_requested)
        page.note_requested.connect(self.note_requested)
        place = self._scroll.verticalScrollBar().value()
        if isinstance(shown, str):
            page.fill_with_entity(shown)
        else:
            page.fill_with_mention(shown)
        self._scroll.setWidget(page)
        self._scroll.verticalScrollBar().setValue(place)
