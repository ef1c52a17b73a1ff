"""The overview in a window of its own: a tab a page, each of which can be taken out as a file."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.errors import ReaderError
from reader.exporters import write_file
from reader.session import Reading
from reader.ui.overview.chart import Chart
from reader.ui.overview.pages import Page, Pages
from reader.ui.overview.table import TableModel
from reader.ui.theme import Theme
from reader.ui.widgets.empty_state import EmptyState

_SIZE = (980, 700)
_PICTURE_SCALE = 2
_WIDEST = 420


class OverviewWindow(QDialog):
    """Shows one reading as it is known when the window opens."""

    span_requested = Signal(object)
    entity_requested = Signal(str)
    failed = Signal(object)

    def __init__(self, reading: Reading, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Overview: {title}").format(title=reading.article.title))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(*_SIZE)
        self._theme = theme
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for page in Pages(reading, theme, self.entity_requested.emit, self.span_requested.emit).all():
            self.tabs.addTab(_Sheet(page, theme, self), page.title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.tabs)


class _Sheet(QWidget):
    """A page with its sentence and its buttons."""

    def __init__(self, page: Page, theme: Theme, window: OverviewWindow) -> None:
        super().__init__()
        self._page, self._window = page, window
        self._chart = Chart(page.drawing, theme.paper) if page.drawing and page.table.rows else None
        about = QLabel(page.about)
        about.setWordWrap(True)
        about.setProperty("role", "soft")
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 4)
        row.addWidget(about, 1)
        for suffix in (("svg", "png") if self._chart else ()) + (("csv",) if page.table.rows else ()):
            button = QPushButton(self.tr("Save as {format}…").format(format=suffix.upper()))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, suffix=suffix: self._save(suffix))
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._body(theme), 1)

    def _body(self, theme: Theme) -> QWidget:
        if not self._page.table.rows:
            return EmptyState(self._page.title, self._page.empty)
        if self._chart is not None:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setWidget(self._chart)
            self._chart.setAccessibleName(self._page.title)
            return area
        return self._table(theme)

    def _table(self, theme: Theme) -> QTableView:
        view = QTableView()
        model = TableModel(self._page.table, QColor(theme.damage), view)
        view.setModel(model)
        view.setAccessibleName(self._page.title)
        # In the order of the article until a heading is clicked.
        view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        view.setSortingEnabled(True)
        view.verticalHeader().hide()
        view.setShowGrid(False)
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        header = view.horizontalHeader()
        header.setMaximumSectionSize(_WIDEST)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        view.resizeColumnsToContents()
        for number, column in enumerate(self._page.table.columns):
            if column.wide:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

        def act(index: QModelIndex) -> None:
            self._page.table.act(model.row(index.row()))

        view.activated.connect(act)
        return view

    def _save(self, suffix: str) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save"), str(Path.home() / f"{self._page.title}.{suffix}"), f"*.{suffix}"
        )
        if not path:
            return
        where = Path(path) if Path(path).suffix else Path(f"{path}.{suffix}")
        try:
            write_file(where, self.content(suffix))
        except ReaderError as error:
            self._window.failed.emit(error)

    def content(self, suffix: str) -> bytes:
        """Return the page as `svg`, `png` or `csv`."""
        if suffix == "csv" or self._chart is None:
            return self._page.table.csv()
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
