"""Which notes the list shows, and in which order: words and colour at hand, the rest folded away."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
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
        self.rest: _MoreFilters | None = None
        self._offered: tuple[tuple[Note, ...], Passages | None] = ((), None)
        self._color = ""
        self._build()
        self._connect()

    def _build(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.words, 1)
        first.addWidget(self.more)
        second.addWidget(self.dots)
        second.addWidget(self.order, 1)
        column.addLayout(first)
        column.addLayout(second)

    def _connect(self) -> None:
        self.words.textChanged.connect(self.changed)
        self.dots.color_chosen.connect(self._on_color_chosen)
        self.order.currentIndexChanged.connect(lambda: self.order_changed.emit(self.order.currentData()))
        self.more.toggled.connect(self._on_more_toggled)

    @property
    def wanted(self) -> Wanted:
        """What notes must meet."""
        wanted = self.rest.wanted if self.rest is not None else Wanted()
        return replace(wanted, words=self.words.text(), color=self._color)

    def name_colors(self, names: Mapping[str, str]) -> None:
        """Call the colours so."""
        self.dots.name_colors(names)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.dots.set_colors(theme.dots, theme.line, theme.ink)

    def offer(self, notes: Iterable[Note], passages: Passages | None) -> None:
        """Offer the sections, names and tags of these notes; what is chosen stays while there is such a note."""
        self._offered = tuple(notes), passages
        if self.rest is not None:
            self.rest.offer(*self._offered)

    def clear(self) -> None:
        """Want all notes again."""
        self.words.clear()
        self.dots.choose("")
        self._color = ""
        if self.rest is not None:
            self.rest.clear()
        self.changed.emit()

    def _on_color_chosen(self, color: str) -> None:
        self._color = color
        self.changed.emit()

    def _on_more_toggled(self, on: bool) -> None:  # noqa: FBT001 - a signal's own argument
        if self.rest is None:
            self.rest = _MoreFilters()
            self.rest.offer(*self._offered)
            self.rest.changed.connect(self.changed)
            self._column.addWidget(self.rest)
        self.rest.setVisible(on)
        if not on:
            self.rest.clear()
            self.changed.emit()


class _MoreFilters(QWidget):
    """What is seldom filtered by: section, name, tag and day; made when it is first unfolded."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.section, self.name, self.tag, self.day = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self._fields = (self.section, self.name, self.tag, self.day)
        for days, words in (
            (0, self.tr("Any day")),
            (1, self.tr("Since yesterday")),
            (7, self.tr("In the last week")),
            (30, self.tr("In the last month")),
        ):
            self.day.addItem(words, days)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        for pair in (self._fields[:2], self._fields[2:]):
            row = QHBoxLayout()
            for field in pair:
                field.setMinimumWidth(_NARROW)
                field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                field.activated.connect(self.changed)
                row.addWidget(field, 1)
            rows.addLayout(row)
        names = (self.tr("Section"), self.tr("Whom or what it names"), self.tr("Tag"), self.tr("Day"))
        for field, name in zip(self._fields, names, strict=True):
            field.setAccessibleName(name)

    @property
    def wanted(self) -> Wanted:
        """What notes must meet."""
        days = self.day.currentData()
        since = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="seconds") if days else ""
        section, name, tag = (field.currentData() or "" for field in self._fields[:3])
        return Wanted(section=section, name=name, tag=tag, since=since)

    def offer(self, notes: Sequence[Note], passages: Passages | None) -> None:
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
        """Ask for nothing more."""
        for field in self._fields:
            field.setCurrentIndex(0)


def _fill(field: QComboBox, all_: str, items: Mapping[str, str]) -> None:
    chosen = field.currentData()
    field.clear()
    field.addItem(all_, "")
    for value, words in items.items():
        field.addItem(words, value)
    field.setCurrentIndex(max(0, field.findData(chosen)))
    field.setEnabled(bool(items))
