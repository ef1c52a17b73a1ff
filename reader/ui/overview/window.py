"""The overview in a window of its own: a tab a page, each of which can be taken out as a file."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QImage, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.errors import ReaderError
from reader.files import write_file
from reader.session import Reading
from reader.ui.dialogs.files import Files, file_name, kind_of_file
from reader.ui.look.fonts import words_font
from reader.ui.look.theme import Theme
from reader.ui.overview.chart import Chart
from reader.ui.overview.pages import Making, Page, Pages
from reader.ui.overview.table import TableModel
from reader.ui.overview.table_view import TableView
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.widgets.filling import TURN, Filling
from reader.ui.widgets.fitted_columns import FittedColumns
from reader.ui.widgets.message_bar import AtFoot, MessageBar

_SIZE = (1040, 700)
_PICTURE_SCALE = 2
_TEXT_ROOM = 160
# Where the words of the tabs begin, and with them those of every page; a cell's words have some of it already.
_EDGE, _CELL = 24, 14


class OverviewWindow(QDialog):
    """Shows one reading as it is known when the window opens."""

    span_requested = Signal(object)
    entity_requested = Signal(str)
    failed = Signal(object)

    def __init__(self, reading: Reading, theme: Theme, files: Files, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files, self.title = files, reading.article.title
        self.words_font = words_font(reading.view.script, reading.article.metadata.language)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Overview: {title}").format(title=reading.article.title))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(*_SIZE)
        self.messages = MessageBar(self)
        self._foot = AtFoot(self, lambda: 0)
        self._foot.add(self.messages)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setProperty("pages", "true")
        for part in (self.tabs, self.tabs.tabBar()):
            part.setAccessibleName(self.windowTitle())
        self._pages = Pages(reading, theme, self.entity_requested.emit, self.span_requested.emit)
        self.cited = self._pages.cited()
        self._sheets = [_Sheet(title, make, theme, self) for title, make in self._pages.all()]
        for sheet in self._sheets:
            self.tabs.addTab(sheet, sheet.title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.tabs)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a message away on Escape before the window goes."""
        if event.key() != Qt.Key.Key_Escape or not self._foot.dismiss():
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._pages.set_theme(theme)
        for sheet in self._sheets:
            sheet.set_theme(theme)


class _Sheet(QWidget):
    """A page with its sentence and its buttons, made when it is first looked at or saved."""

    def __init__(self, title: str, make: Callable[[], Making], theme: Theme, window: OverviewWindow) -> None:
        super().__init__()
        self.title, self._make, self._theme, self._window = title, make, theme, window
        self._page: Page | None = None
        self._chart: Chart | None = None
        self._model: TableModel | None = None
        self._filling: Filling | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours; widths and order of a table stay."""
        self._theme = theme
        if self._chart is not None:
            self._chart.set_theme(theme)
        if self._model is not None:
            self._model.set_ink(QColor(theme.damage))

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page."""
        super().showEvent(event)
        if self._filling is None:
            self._filling = Filling(self._steps(), self)
        self._filling.resume()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the rest for when it is looked at again: another page is waited for."""
        super().hideEvent(event)
        if self._filling is not None:
            self._filling.pause()

    def _made(self) -> Page:
        """Return the page, made now if it wasn't yet."""
        self._filling = self._filling or Filling(self._steps(), self)
        self._filling.finish()
        if self._page is None:
            raise RuntimeError("the page could not be made")  # why has been told where it happened
        return self._page

    def _steps(self) -> Iterator[object]:
        page = self._page = yield from self._make()
        yield TURN
        if page.drawing and page.table.rows:
            self._chart = Chart(page.drawing, self._window.words_font)
            self._chart.set_theme(self._theme)  # which may have changed meanwhile
        self._layout.addLayout(self._head(page))
        # The head stands at the top from the first, not in the middle until what is under it is ready.
        self._layout.addStretch()
        yield from page.preparing
        body = self._body(page)
        paper = QFrame()
        paper.setProperty("plane", "paper")
        row = QHBoxLayout(paper)
        beside = _EDGE - _CELL if isinstance(body, QTableView) else 0
        row.setContentsMargins(beside, 0, beside, 0)
        row.addWidget(body)
        self._layout.addWidget(paper, 1)

    def _head(self, page: Page) -> QHBoxLayout:
        about = QLabel(page.about)
        about.setWordWrap(True)
        about.setProperty("role", "soft")
        row = QHBoxLayout()
        row.setContentsMargins(_EDGE, 10, _EDGE, 6)
        row.addWidget(about, 1)
        for suffix in (("svg", "png") if self._chart else ()) + (("csv",) if page.table.rows else ()):
            button = QPushButton(self.tr("Save as {format}…").format(format=suffix.upper()))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, suffix=suffix: self._save(suffix))
            row.addWidget(button)
        return row

    def _body(self, page: Page) -> QWidget:
        if not page.table.rows:
            return EmptyState(self.title, page.empty)
        if self._chart is not None:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setWidget(self._chart)
            # The drawing itself has the keyboard.
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._chart.setAccessibleName(self.title)
            return area
        return self._table(page)

    def _table(self, page: Page) -> TableView:
        self._model = TableModel(page.table, QColor(self._theme.damage))
        view = TableView(self._model)
        view.setFont(self._window.words_font)
        view.setAccessibleName(self.title)
        # In the order of the article until a heading is clicked.
        view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        view.setSortingEnabled(True)
        FittedColumns(view, lambda column: page.table.columns[column].wide, text_room=_TEXT_ROOM)
        return view

    def _save(self, suffix: str) -> None:
        name = file_name(f"{self._window.title}·{self.title}", f".{suffix}")
        kind = kind_of_file(suffix.upper(), f".{suffix}")
        where = self._window.files.save(self, "tables", self.tr("Save"), name, kind)
        if where is None:
            return
        try:
            write_file(where, self.content(suffix))
        except ReaderError as error:
            self._window.failed.emit(error)
        else:
            self._window.messages.show_news(self.tr("Saved as {name}.").format(name=where.name))

    def content(self, suffix: str) -> bytes:
        """Return the page as `svg`, `png` or `csv`."""
        page = self._made()
        if suffix == "csv" or self._chart is None:
            return page.table.csv(self._window.cited)
        return picture(self._chart, suffix)


def picture(chart: Chart, suffix: str) -> bytes:
    """Return a whole chart as `svg` or `png`, what is out of sight included."""
    size = chart.drawing.wanted(chart.width()).expandedTo(chart.minimumSize())
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if suffix == "svg":
        from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415 - a library of its own, for this button only

        surface = QSvgGenerator()
        surface.setOutputDevice(buffer)
        surface.setSize(size)
        surface.setViewBox(QRect(0, 0, size.width(), size.height()))
        _paint(chart, surface)
    else:
        image = QImage(size * _PICTURE_SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_PICTURE_SCALE)
        _paint(chart, image)
        image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue] - the stubs want bytes, Qt takes str
    buffer.close()
    return bytes(data.data())


def _paint(chart: Chart, surface: object) -> None:
    painter = QPainter(surface)  # pyright: ignore[reportArgumentType, reportCallIssue] - both are paint devices
    chart.render_to(painter, chart.drawing.wanted(chart.width()).expandedTo(chart.minimumSize()))
    painter.end()
