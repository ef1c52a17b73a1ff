"""The outline at the left: the sections, and under them the legend of the marks."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QVBoxLayout, QWidget

from reader.article import Section
from reader.entities import TYPES, EntityType
from reader.session import Reading
from reader.text import is_han
from reader.ui.article_view.spacing import Spacing
from reader.ui.look.fonts import words_families
from reader.ui.look.mark_styles import DASHES
from reader.ui.look.theme import Theme
from reader.ui.look.words import counted, lead, type_name
from reader.ui.models.outline import OutlineModel
from reader.ui.panels.passages import Passages
from reader.ui.widgets.legend_row import LegendRow
from reader.ui.widgets.long_list import scroll_to
from reader.ui.widgets.rich_delegate import PlainDelegate
from reader.ui.widgets.rich_list import RichList
from reader.ui.widgets.roomy import Roomy

if TYPE_CHECKING:
    from reader.ui.widgets.filling import Filling

# Paper beside the grounds of rows; from there to where all words begin, which is where the rows' words do.
_PAPER, _EDGE = 4, 11


class HeadingDelegate(PlainDelegate):
    """Rows of an article's headings: Chinese has its own quotation marks and dashes where the window is English too.

    A mark that opens a heading stands at its edge.
    """

    def fill(self, document: QTextDocument, words: str) -> None:
        """Put a row's words into a document."""
        font = document.defaultFont()
        if any(map(is_han, words)):
            font.setFamilies((self.families or font.families())[::-1])
            document.setDefaultFont(font)
        super().fill(document, words)
        hung = Spacing(font).lead(words[:1])
        if hung:
            shape = QTextBlockFormat()
            shape.setTextIndent(-hung * font.pixelSize())
            QTextCursor(document.firstBlock()).mergeBlockFormat(shape)


class OutlinePanel(QFrame):
    """Sections to jump to, which asks for a place by its offset; types of marks to switch off."""

    place_requested = Signal(int)
    hidden_types_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "panel")
        self._theme = theme
        self._model = OutlineModel(self)
        self.list = RichList(HeadingDelegate)
        self._delegate = cast("HeadingDelegate", self.list.itemDelegate())
        self.list.setModel(self._model)
        self.list.setSpacing(1)
        self.list.measure_roughly()
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.clicked.connect(self._on_section_chosen)
        self.list.activated.connect(self._on_section_chosen)
        # The offset that is being read; which section was gone to last, and where reading was when it was there.
        self._offset = 0
        self._reading: Reading | None = None
        self._titling: Filling | None = None
        self._gone_to: tuple[int, int] | None = None
        self._rows: dict[EntityType, LegendRow] = {}
        self._build()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        # The place of a scroll bar at the right of the sections is paper enough.
        layout.setContentsMargins(_PAPER, 16, 0, 12)
        layout.setSpacing(2)
        layout.addWidget(self._caption(self.tr("Contents")))
        layout.addSpacing(4)
        self._nothing = QLabel(self.tr("This article has no headings. A right click on a line can make it one."))
        self._nothing.setProperty("role", "soft")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(_EDGE, 4, _EDGE, 0)
        self._stack = QStackedWidget()
        for page in (self.list, self._nothing):
            self._stack.addWidget(page)
        layout.addWidget(self._stack, 1)
        layout.addSpacing(8)
        self._marks = self._caption(self.tr("Marks"))
        layout.addWidget(self._marks)
        legend = QWidget()
        rows = QVBoxLayout(legend)
        rows.setContentsMargins(0, 0, _PAPER, 0)
        rows.setSpacing(2)
        for type_ in TYPES:
            row = self._rows[type_] = LegendRow(type_name(type_), DASHES[type_])
            row.setToolTip(self.tr("Click to hide or show these marks"))
            row.toggled.connect(self._on_row_toggled)
            row.alone_requested.connect(partial(self.hidden_types_changed.emit, frozenset(TYPES) - {type_}))
            row.all_requested.connect(partial(self.hidden_types_changed.emit, frozenset()))
            rows.addWidget(row)
        self._legend = Roomy(legend)
        layout.addWidget(self._legend)

    @staticmethod
    def _caption(text: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("role", "caption")
        label.setContentsMargins(_EDGE, 0, _EDGE, 0)
        return label

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for type_, row in self._rows.items():
            row.set_colors(theme.of_type(type_), theme.ink, theme.faint, theme.selection)

    def set_hidden_types(self, hidden: frozenset[EntityType]) -> None:
        """Show which types are off."""
        for type_, row in self._rows.items():
            blocker = QSignalBlocker(row)
            row.setChecked(type_ not in hidden)
            blocker.unblock()
            row.update()

    def show_reading(self, reading: Reading) -> None:
        """Show the sections of an article."""
        sections = reading.article.sections
        self._reading, self._gone_to = reading, None
        headed = any(section.title is not None for section in sections)
        self._stack.setCurrentWidget(self.list if headed else self._nothing)
        self._end_titling()
        self._delegate.families = _families(reading)
        self._model.show(sections, self._titles(reading))
        self.show_counts()

    def refresh(self) -> None:
        """Show the sections as the article is shown by now: in another script they are the same.

        Titles on the screen are made a few at a turn, and come together.
        """
        reading = self._reading
        if reading is None:
            return
        from reader.ui.widgets.filling import Filling  # noqa: PLC0415 - not before another script is chosen

        title_of, families = self._titles(reading), _families(reading)
        rows, made = [index.row() for index in self.list.seen()], dict[int, str]()

        def make() -> Iterator[None]:
            for row in rows:
                made[row] = title_of(self._model.section(row))
                yield

        def show() -> None:
            self._delegate.families = families
            self._model.retitle(title_of, made)
            self.list.show_other_words()

        self._end_titling()
        self._titling = Filling(make(), self, show)

    def _end_titling(self) -> None:
        """Give up titles that are being made for what isn't shown any more."""
        if self._titling is not None:
            self._titling.pause()
            self._titling.deleteLater()
            self._titling = None

    def _titles(self, reading: Reading) -> Callable[[Section], str]:
        """Return what titles a section as the article is shown."""
        article, passages = reading.article, Passages(reading, self._theme)

        def title_of(section: Section) -> str:
            block = article.block_at(section.span.start)
            if section.title is None or block is None:
                return section.title or lead()
            return passages.shown(block.span) if block.kind == "heading" else section.title

        return title_of

    def show_counts(self) -> None:
        """Show how many marks of each type there are so far."""
        counts = self._reading.analysis.counts if self._reading is not None else {}
        for type_, row in self._rows.items():
            row.set_count(counted(counts.get(type_, 0)))
            row.setVisible(counts.get(type_, 0) > 0)
        self._marks.setVisible(bool(counts))

    def follow(self, offset: int) -> None:
        """Choose the section that is being read: the one gone to last, until the page moves on from there."""
        self._offset = offset
        if self._gone_to is None or offset != self._gone_to[1]:
            self._gone_to = None
            self._choose(self._model.row_at(offset))

    def step(self, by: int) -> None:
        """Go to the section after or before the one being read."""
        self._go(by + (self._gone_to[0] if self._gone_to else self._model.row_at(self._offset)))

    def _go(self, row: int) -> None:
        """Ask for a section's place; it counts as read though the article's end may keep it from the page's top."""
        if 0 <= row < self._model.rowCount():
            self.place_requested.emit(self._model.section(row).span.start)
            self._gone_to = row, self._offset
            self._choose(row)

    def _choose(self, row: int) -> None:
        index = self._model.index(row, 0)
        if index.isValid() and index != self.list.currentIndex():
            if not self.list.viewport().rect().intersects(self.list.visualRect(index)):
                self.list.draw_afterwards()
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            scroll_to(self.list, index)

    def _on_section_chosen(self, index: QModelIndex) -> None:
        self._go(index.row())

    def _on_row_toggled(self) -> None:
        self.hidden_types_changed.emit(frozenset(type_ for type_, row in self._rows.items() if not row.isChecked()))


def _families(reading: Reading) -> tuple[str, ...]:
    """Return the families of titles in the script that is shown."""
    return words_families(reading.view.script, reading.article.metadata.language)
