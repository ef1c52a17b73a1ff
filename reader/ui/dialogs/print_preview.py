"""The pages before they are printed, with our own words for what can be done with them instead of Qt's icons."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.look.measures import DIALOG
from reader.ui.look.words import counted
from reader.ui.widgets.paper_sheets import PaperSheets

_SIZE = (900, 760)


class PrintPreview(QDialog):
    """Shows the sheets, and has `put` bring them to the printer, which may be another one by then."""

    def __init__(
        self,
        printer: QPrinter,
        sheets: PaperSheets,
        put: Callable[[QPrinter], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print preview"))
        self.resize(*_SIZE)
        # Qt only borrows the printer: without a name of its own here it is gone before a page is painted.
        self._printer, self._put = printer, put
        self.sheets = sheets
        self._build()

    def _build(self) -> None:
        tools = QHBoxLayout()
        for words, act in (
            (self.tr("Whole page"), self.sheets.fit_page),
            (self.tr("Page width"), self.sheets.fit_width),
            (self.tr("Larger"), self.sheets.enlarge),
            (self.tr("Smaller"), self.sheets.reduce),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.setProperty("flat", "true")
            button.clicked.connect(act)
            tools.addWidget(button)
        tools.addStretch(1)
        self.notes = QCheckBox(self.tr("&Notes below the text"))
        self.notes.hide()
        tools.addWidget(self.notes)
        self._count = QLabel()
        self._count.setProperty("role", "soft")
        self._say_count()
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
        layout.addWidget(self.sheets, 1)
        layout.addWidget(buttons)

    def offer_notes(self, show: Callable[[bool], None]) -> None:
        """Let the reader choose whether what the notes say is printed; `show` sets the sheets anew."""
        self.notes.toggled.connect(show)
        self.notes.toggled.connect(self._say_count)
        self.notes.show()

    def _say_count(self) -> None:
        self._count.setText(self.tr("Pages: {number}").format(number=counted(self.sheets.count)))

    def _print(self) -> None:
        dialog = QPrintDialog(self._printer, self)
        dialog.accepted.connect(lambda: self._put(self._printer))
        dialog.accepted.connect(self.accept)
        dialog.setModal(True)
        dialog.show()
