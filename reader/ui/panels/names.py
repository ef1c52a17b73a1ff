"""The index of names: who and what appears where over all articles, with the sentences that say so."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.entities.types import NAMES
from reader.library.names.appearances import Appearance
from reader.library.names.directory import Listed
from reader.ui.look.theme import Theme
from reader.ui.look.words import counted, type_name
from reader.ui.models.names import ALSO, ARTICLES, NamesModel
from reader.ui.models.sentences import SentencesModel
from reader.ui.widgets.clearable_field import ClearableField
from reader.ui.widgets.fitted_columns import FittedColumns
from reader.ui.widgets.rich_list import RichList

_ALSO_ROOM = 96
_MOST_OFFERED = 20


class NamesPage(QWidget):
    """A table of names and, for the chosen one, the sentences that name it; names are joined by the reader alone."""

    open_requested = Signal(int)
    sentences_requested = Signal(object)
    table_requested = Signal(object)
    read_requested = Signal()
    join_requested = Signal(object, object)
    part_requested = Signal(object, object)
    apart_requested = Signal(object, object)
    other_requested = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggested: Sequence[tuple[Listed, Listed]] = ()
        self._model = NamesModel(self)
        self.field = ClearableField(self.tr("Look for a name"))
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("Kind of names"))
        self.kinds.addItem(self.tr("All kinds"), "")
        for kind in NAMES:
            self.kinds.addItem(type_name(kind), kind)
        self.suggestions = QPushButton()
        self.suggestions.setToolTip(self.tr("Names of different articles that may be one; nothing is joined by itself"))
        self.unread = QPushButton()
        self.csv = QPushButton(self.tr("Save as table…"))
        self.csv.setToolTip(self.tr("Each sentence with role, date, article and paragraph, as CSV"))
        self.table = QTableView()
        self._sentences = SentencesModel(theme, self)
        self.sentences = RichList()
        self.sentences.setModel(self._sentences)
        self.count = QLabel()
        self._build()
        self.field.textChanged.connect(self._filter)
        self.kinds.currentIndexChanged.connect(self._filter)
        self.suggestions.clicked.connect(self._suggest)
        self.unread.clicked.connect(self.read_requested)
        self.csv.clicked.connect(lambda: self.table_requested.emit(self.chosen or self._model.shown))
        self.sentences.activated.connect(self._on_sentence_activated)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.table.customContextMenuRequested.connect(self._offer)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.kinds)
        for button in (self.suggestions, self.unread, self.csv):
            row.addWidget(button)
        layout.addLayout(row)
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.tr("Names in all articles"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        FittedColumns(self.table, lambda column: column == ALSO, text_room=_ALSO_ROOM, yielding=(ARTICLES,))
        self.sentences.setAccessibleName(self.tr("Sentences with the name"))
        self.count.setProperty("role", "faint")
        self.count.setWordWrap(True)
        right = QWidget()
        column_ = QVBoxLayout(right)
        column_.setContentsMargins(0, 4, 0, 0)
        self.count.setContentsMargins(10, 0, 0, 0)
        column_.addWidget(self.count)
        column_.addWidget(self.sentences, 1)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(self.table)
        both.addWidget(right)
        both.setSizes([420, 420])
        both.setChildrenCollapsible(False)
        layout.addWidget(both, 1)

    @property
    def chosen(self) -> list[Listed]:
        """The chosen names."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self._model.shown[row] for row in rows]

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._sentences.set_theme(theme)

    def show_names(
        self, listed: Sequence[tuple[str, Listed]], suggested: Sequence[tuple[Listed, Listed]], unread: int
    ) -> None:
        """Show the index, each name with its key; `unread` articles are not in it yet."""
        self._suggested = suggested
        self._model.show(listed)
        self.suggestions.setText(self.tr("%n suggestion(s)…", "", len(suggested)))
        self.suggestions.setVisible(bool(suggested))
        self.unread.setText(self.tr("Read %n more article(s) for names", "", unread))
        self.unread.setVisible(bool(unread))
        self.unread.setEnabled(True)
        self.csv.setEnabled(bool(listed))
        self._filter()

    def show_reading(self, left: int) -> None:
        """Say how many articles are still to be read for names."""
        self.unread.setEnabled(False)
        self.unread.setText(self.tr("Reading, %n left…", "", left))

    def show_sentences(self, found: Sequence[Appearance]) -> None:
        """Show the sentences with the chosen name."""
        self._sentences.show(found)
        self.count.setText(" · ".join([self.tr("%n sentence(s)", "", len(found)), *self._whose()]))

    def _whose(self) -> list[str]:
        """Say of a name that several articles share whether it is known to mean one."""
        (*_, each) = self.chosen or [None]
        if each is None or len(each.articles) == 1:
            return []
        if each.shared:
            words = self.tr("{number} articles with this name: whether they mean one, you decide (right click)")
        else:
            words = self.tr("one in {number} articles, as you said")
        return [words.format(number=counted(len(each.articles)))]

    def _filter(self) -> None:
        self._model.want(self.field.text(), self.kinds.currentData())
        self._sentences.show(())
        self.count.setText("")
        if self._model.rowCount():
            self.table.selectRow(0)

    def _on_row_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self.sentences_requested.emit(self._model.shown[index.row()])

    def _on_sentence_activated(self, index: QModelIndex) -> None:
        self.open_requested.emit(self._sentences.article(index.row()))

    def _suggest(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one, other in self._suggested[:20]:
            pair = menu.addMenu(f"{_said(one)} = {_said(other)}?".replace("&", "&&"))
            pair.addAction(self.tr("They are one: join")).triggered.connect(
                lambda _=False, one=one, other=other: self.join_requested.emit(one, other)
            )
            pair.addAction(self.tr("They are not")).triggered.connect(
                lambda _=False, one=one, other=other: self.apart_requested.emit(one, other)
            )
        menu.popup(self.suggestions.mapToGlobal(QPoint(0, self.suggestions.height())))

    def _offer(self, place: QPoint) -> None:
        """Offer to join two chosen names, or to part those that were joined."""
        chosen = self.chosen
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(chosen) == 2 and chosen[0].name.type == chosen[1].name.type:
            one, other = chosen
            words = self.tr("Join {one} and {other}").format(one=one.name.name, other=other.name.name)
            menu.addAction(words).triggered.connect(lambda: self.join_requested.emit(one, other))
        for each in chosen if len(chosen) == 1 else ():
            for name in each.joined:
                words = self.tr("Part {one} from {other}").format(one=name.name, other=each.name.name)
                menu.addAction(words).triggered.connect(
                    lambda _=False, each=each, name=name: self.part_requested.emit(each, name)
                )
        for each in chosen if len(chosen) == 1 and len(chosen[0].articles) > 1 else ():
            self._offer_bearers(menu, each)
        if not menu.isEmpty():
            menu.popup(self.table.viewport().mapToGlobal(place))

    def _offer_bearers(self, menu: QMenu, each: Listed) -> None:
        """Offer to say who bears a name of several articles."""
        if each.shared:
            words = self.tr("{name} is one in all these articles").format(name=each.name.name)
            menu.addAction(words).triggered.connect(lambda: self.join_requested.emit(each, each))
        for number in sorted(each.articles)[:_MOST_OFFERED]:
            words = self.tr("{name} of @{number} is another").format(name=each.name.name, number=number)
            menu.addAction(words).triggered.connect(
                lambda _=False, number=number: self.other_requested.emit(each, number)
            )


def _said(listed: Listed) -> str:
    """Return a name with the articles where it stands, as two may be spelt alike."""
    first, *rest = sorted(listed.articles)
    return f"{listed.name.name} @{first}{'…' if rest else ''}"
