"""Which notes the list shows, and in which order: words and colour at hand, the rest folded away."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.notes import Note
from reader.ui.look.theme import Theme
from reader.ui.look.words import lead, named_colors
from reader.ui.panels.passages import Passages
from reader.ui.widgets.clearable_field import ClearableField
from reader.ui.widgets.color_dots import ColorDots

_NARROW = 70
_LEAST_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Wanted:
    """What notes must meet; an empty field lets all pass.

    Attributes:
        words: in the passage, what is written on it, its tags, its section, whom and what it names, or the day.
        color: one of the colours.
        tag: one of its tags.
        section: the title of its section, a line end for what stands before the first heading.
        name: whom or what its passage names.
        since: ISO 8601, UTC: changed then or later.
    """

    words: str = ""
    color: str = ""
    tag: str = ""
    section: str = ""
    name: str = ""
    since: str = ""


class NotesFilter(QWidget):
    """Emits `changed` when something else is wanted, `order_changed` with the new order."""

    changed = Signal()
    order_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ClearableField(self.tr("Filter notes"))
        self.dots = ColorDots(named_colors({}), allow_none=True)
        self.dots.setToolTip(self.tr("Show notes of one colour only; click again for all"))
        self.order = QComboBox()
        for words, order in (
            (self.tr("By place"), "place"),
            (self.tr("Newest first"), "newest"),
            (self.tr("By colour"), "color"),
            (self.tr("By tag"), "tag"),
        ):
            self.order.addItem(words, order)
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.order.setMinimumContentsLength(_LEAST_LETTERS)
        self.order.setAccessibleName(self.tr("Order of the notes"))
        self.more = QPushButton(self.tr("More"))
        self.more.setCheckable(True)
        self.more.setProperty("flat", "true")
        self.more.setToolTip(self.tr("Filter by section, name, tag and day"))
        self.section, self.name, self.tag, self.day = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        for days, words in (
            (0, self.tr("Any day")),
            (1, self.tr("Since yesterday")),
            (7, self.tr("In the last week")),
            (30, self.tr("In the last month")),
        ):
            self.day.addItem(words, days)
        self._color = ""
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.words, 1)
        first.addWidget(self.more)
        second.addWidget(self.dots)
        second.addWidget(self.order, 1)
        column.addLayout(first)
        column.addLayout(second)
        self._rest = QWidget()
        rows = QVBoxLayout(self._rest)
        rows.setContentsMargins(0, 0, 0, 0)
        for pair in ((self.section, self.name), (self.tag, self.day)):
            row = QHBoxLayout()
            for field in pair:
                field.setMinimumWidth(_NARROW)
                field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                row.addWidget(field, 1)
            rows.addLayout(row)
        self._rest.hide()
        column.addWidget(self._rest)
        for field, name in (
            (self.section, self.tr("Section")),
            (self.name, self.tr("Whom or what it names")),
            (self.tag, self.tr("Tag")),
            (self.day, self.tr("Day")),
        ):
            field.setAccessibleName(name)

    def _connect(self) -> None:
        self.words.textChanged.connect(self.changed)
        self.dots.color_chosen.connect(self._on_color_chosen)
        self.order.currentIndexChanged.connect(lambda: self.order_changed.emit(self.order.currentData()))
        self.more.toggled.connect(self._on_more_toggled)
        for field in (self.section, self.name, self.tag, self.day):
            field.activated.connect(self.changed)

    @property
    def wanted(self) -> Wanted:
        """What notes must meet."""
        days = self.day.currentData()
        since = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="seconds") if days else ""
        return Wanted(
            self.words.text(),
            self._color,
            self.tag.currentData() or "",
            self.section.currentData() or "",
            self.name.currentData() or "",
            since,
        )

    def name_colors(self, names: Mapping[str, str]) -> None:
        """Call the colours so."""
        self.dots.name_colors(names)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.dots.set_colors(theme.dots, theme.line, theme.ink)

    def offer(self, notes: Iterable[Note], passages: Passages | None) -> None:
        """Offer the sections, names and tags of these notes; what is chosen stays while there is such a note."""
        placed = [note for note in notes if note.placed] if passages else []
        about = [passages.about(note) for note in placed] if passages else []
        sections = dict.fromkeys(section for section, _ in about)
        names = sorted({name for _, names in about for name in names})
        tags = sorted({tag for note in placed for tag in note.tags})
        _fill(self.section, self.tr("All sections"), {section: section.strip() or lead() for section in sections})
        _fill(self.name, self.tr("All names"), {name: name for name in names})
        _fill(self.tag, self.tr("All tags"), {tag: f"#{tag}" for tag in tags})

    def clear(self) -> None:
        """Want all notes again."""
        self.words.clear()
        self.dots.choose("")
        self._color = ""
        for field in (self.section, self.name, self.tag, self.day):
            field.setCurrentIndex(0)
        self.changed.emit()

    def _on_color_chosen(self, color: str) -> None:
        self._color = color
        self.changed.emit()

    def _on_more_toggled(self, on: bool) -> None:  # noqa: FBT001 - a signal's own argument
        self._rest.setVisible(on)
        if not on:
            for field in (self.section, self.name, self.tag, self.day):
                field.setCurrentIndex(0)
            self.changed.emit()


def _fill(field: QComboBox, all_: str, items: Mapping[str, str]) -> None:
    chosen = field.currentData()
    field.clear()
    field.addItem(all_, "")
    for value, words in items.items():
        field.addItem(words, value)
    field.setCurrentIndex(max(0, field.findData(chosen)))
    field.setEnabled(bool(items))
