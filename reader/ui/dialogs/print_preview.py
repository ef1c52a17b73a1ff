"""The pages before they are printed, with our own words for what can be done with them instead of Qt's icons."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGraphicsView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.look.measures import DIALOG
from reader.ui.look.words import counted

_SIZE = (900, 760)


class PrintPreview(QDialog):
    """Shows what `paint` puts on a printer's pages, and prints it."""

    def __init__(self, printer: QPrinter, paint: Callable[[QPrinter], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print preview"))
        self.resize(*_SIZE)
        # Qt only borrows the printer: without a name of its own here it is gone before a page is painted.
        self._printer = printer
        self.pages = QPrintPreviewWidget(printer)
        self.pages.paintRequested.connect(paint)
        self.pages.previewChanged.connect(self._show_count)
        for sheets in self.pages.findChildren(QGraphicsView):
            # Qt's grey glares in a dark window.
            sheets.scene().setBackgroundBrush(self.palette().mid())
        self._count = QLabel()
        self._count.setProperty("role", "soft")
        self._build()

    def _build(self) -> None:
        tools = QHBoxLayout()
        for words, act in (
            (self.tr("Whole page"), self.pages.fitInView),
            (self.tr("Page width"), self.pages.fitToWidth),
            (self.tr("Larger"), self.pages.zoomIn),
            (self.tr("Smaller"), self.pages.zoomOut),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.setProperty("flat", "true")
            button.clicked.connect(act)
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self._count)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        printing = buttons.addButton(self.tr("Print…"), QDialogButtonBox.ButtonRole.AcceptRole)
        printing.setDefault(True)
        buttons.accepted.connect(self._print)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(DIALOG)
        layout.setSpacing(12)
        layout.addLayout(tools)
        layout.addWidget(self.pages, 1)
        layout.addWidget(buttons)

    def _show_count(self) -> None:
        self._count.setText(self.tr("Pages: {number}").format(number=counted(self.pages.pageCount())))

    def _print(self) -> None:
        dialog = QPrintDialog(self._printer, self)
        dialog.accepted.connect(self.pages.print_)
        dialog.accepted.connect(self.accept)
        dialog.setModal(True)
        dialog.show()
