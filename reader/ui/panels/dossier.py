"""Details: what the article says about the chosen name, a time or a quantity; what is known of a damaged place."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QWidget

from reader.article import Damage
from reader.entities import Mention
from reader.session import Changes, Reading
from reader.session.chosen import Chosen
from reader.ui.look.theme import Theme
from reader.ui.panels.dossier_page import DossierPage
from reader.ui.panels.elsewhere import ElsewhereSection, FoundElsewhere
from reader.ui.panels.passages import Passages
from reader.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from reader.session.copies.copies import Copies
    from reader.ui.panels.damage_page import DamagePage


# Between what may be read at a damaged place and whom the name there names.
_APART = 16


class DossierPanel(QFrame):
    """Shows one entity, one mention or one damaged place; a click on a passage asks to see it in the article.

    `entered` carries corrections: what the reader takes over there.
    """

    entered = Signal(object)
    span_requested = Signal(object)
    entity_requested = Signal(str)
    note_requested = Signal(object)
    entity_note_requested = Signal(str)
    entity_shown = Signal(str)
    elsewhere_requested = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "panel")
        self._theme = theme
        self._reading: Reading | None = None
        self._shown: Chosen | Mention | Damage | None = None
        self._elsewhere: FoundElsewhere | None = None
        self.copies: Callable[[Reading], Copies | None] = lambda _: None
        self._stale = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._catch_up)
        self._empty = EmptyState(
            self.tr("No name chosen yet"),
            self.tr(
                "Click an underlined name in the article, or press Tab there and Enter, "
                "and read here what it says about it."
            ),
        )
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(self.tr("Details"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)

    @property
    def entity(self) -> str | None:
        """Id of the entity shown."""
        chosen = self._reading.chosen if self._reading and isinstance(self._shown, Chosen) else None
        return chosen.id if chosen else None

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.refresh_soon()

    def show_reading(self, reading: Reading | None) -> None:
        """Begin with another article, with whom the reader chose there."""
        self._reading, self._shown, self._elsewhere = reading, None, None
        self._show(reading.chosen if reading else None)

    def take(self, changes: Changes) -> None:
        """Show whom the reader has chosen at once, what else changed once the article has been painted."""
        chosen = self._reading.chosen if self._reading else None
        if changes.chosen and (chosen is not None or isinstance(self._shown, Chosen)):
            self._show(chosen)
        else:
            self.refresh_soon()

    def show_elsewhere(self, found: FoundElsewhere) -> None:
        """Show what other articles have of an entity, if it is still the one that is shown."""
        before, self._elsewhere = self._elsewhere, found
        page = self._scroll.widget()
        chosen = self._reading.chosen if self._reading and isinstance(self._shown, Chosen) else None
        if chosen is None or found.name != chosen.name:
            return
        if isinstance(page, DossierPage) and self._reading is not None and not _says(before, chosen):
            if found.namesakes:
                page.add(self._section(found, Passages(self._reading, self._theme)))
        else:
            self.refresh()

    def show_mention(self, mention: Mention) -> None:
        """Show a time, duration or quantity, which belongs to no entity."""
        self._show(mention)

    def show_damage(self, damage: Damage) -> None:
        """Show a damaged place: what other copies have there, what is guessed."""
        self._show(damage)

    def _show(self, shown: Chosen | Mention | Damage | None) -> None:
        self._shown = shown
        self._scroll.verticalScrollBar().setValue(0)
        self.refresh()
        if self.entity is not None:
            self.entity_shown.emit(self.entity)

    def refresh_soon(self) -> None:
        """Show the same again once the article has been painted, and not before somebody sees it."""
        self._stale = True
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if self._stale and self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Show the same again: the script, the theme or the analysis has changed."""
        self._stale = False
        self._follow()
        reading, shown = self._reading, self._shown
        if isinstance(shown, Chosen) and shown.id is None:
            shown = None
        self._stack.setCurrentWidget(self._scroll if reading and shown else self._empty)
        if reading is None or shown is None:
            return
        passages = Passages(reading, self._theme)
        if isinstance(shown, Damage):
            place = self._scroll.verticalScrollBar().value()
            self._scroll.setWidget(self._damage_page(reading, passages, shown))
            self._scroll.verticalScrollBar().setValue(place)
        else:
            self._dossier_page(reading, passages, shown).lie_in(self._scroll)

    def _follow(self) -> None:
        """Show the chosen one as it is known by now; one that has another name is looked for elsewhere by that."""
        before = self._shown
        if isinstance(before, Chosen) and self._reading is not None:
            chosen = self._shown = self._reading.chosen
            if chosen is not None and chosen.id is not None and chosen.name != before.name:
                self.entity_shown.emit(chosen.id)

    def _dossier_page(self, reading: Reading, passages: Passages, shown: Chosen | Mention) -> DossierPage:
        page = DossierPage(reading, passages, self._theme)
        at = shown.at if isinstance(shown, Chosen) else shown.span
        damage = reading.article.damage_in(at) if at else None
        if damage is not None:
            self._offer_readings(page, reading, damage)
        page.span_requested.connect(self.span_requested)
        page.entity_requested.connect(self.entity_requested)
        page.note_requested.connect(self.note_requested)
        page.entity_note_requested.connect(self.entity_note_requested)
        if isinstance(shown, Chosen):
            page.fill_with_entity(shown.id or "")
            if self._elsewhere is not None and _says(self._elsewhere, shown):
                page.add(self._section(self._elsewhere, passages))
        else:
            page.fill_with_mention(shown)
        return page

    def _offer_readings(self, page: DossierPage, reading: Reading, damage: Damage) -> None:
        from reader.ui.panels.damage_readings import DamageReadings  # noqa: PLC0415 - what compares is slow to load

        readings = DamageReadings(reading, Passages(reading, self._theme), self._theme)
        readings.entered.connect(self.entered)
        if readings.fill(damage, self.copies(reading)):
            page.column.addWidget(readings)
            page.column.addSpacing(_APART)

    def _damage_page(self, reading: Reading, passages: Passages, shown: Damage) -> "DamagePage":
        """Return the page of a place as it is by now: proposed by a copy, taken over or left as found."""
        from reader.ui.panels.damage_page import DamagePage  # noqa: PLC0415 - what compares is slow to load

        now = next((one for one in reading.article.damage if one.span == shown.span), shown)
        page = DamagePage(reading, passages, self._theme)
        page.span_requested.connect(self.span_requested)
        page.entered.connect(self.entered)
        page.fill(now, self.copies(reading))
        return page

    def _section(self, found: FoundElsewhere, passages: Passages) -> ElsewhereSection:
        section = ElsewhereSection(found, passages)
        ask = self.elsewhere_requested.emit
        section.open_requested.connect(partial(ask, "open"))
        section.confirm_requested.connect(partial(ask, "confirm"))
        section.deny_requested.connect(partial(ask, "deny"))
        section.table_requested.connect(lambda: ask("table", None))
        return section


def _says(found: FoundElsewhere | None, chosen: Chosen) -> bool:
    """Say whether the page of an entity has a part about other articles."""
    return found is not None and found.name == chosen.name and bool(found.namesakes)
