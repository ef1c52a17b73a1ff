"""Prints the article as it is shown, with its highlights; loaded when somebody prints."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from reader.session import Reading, view_text
from reader.text import config_for
from reader.ui.article_view.document import Style, head_of, set_text
from reader.ui.article_view.fonts import serif_families
from reader.ui.look.fonts import ui_families
from reader.ui.look.theme import load_theme

# Pixels of 1/96 inch: 11 points, as books are set.
_SIZE = 15


def printed(reading: Reading, family: str = "") -> QTextDocument:
    """Return the article on white paper: the script shown, proposals in brackets, highlights behind the words."""
    article, theme = reading.article, load_theme("light")
    families = (*((family,) if family else ()), *serif_families(reading.view.script, article.metadata.language))
    style = Style(theme, families, ui_families("zh_CN"), _SIZE)
    config = config_for(reading.view.script, article.text)
    head = head_of(article, config)
    chosen = [kept.choice for kept in reading.choices]
    shown = view_text(article, reading.view, analysis=reading.analysis, choices=chosen, marked=True)
    document = QTextDocument()
    text = set_text(document, shown, style, head)
    for note in reading.notes:
        if note.placed and text.covers(note.span.start):
            wash = QTextCharFormat()
            wash.setBackground(QColor(theme.wash(note.color)))
            text.cursor(note.span).mergeCharFormat(wash)
    document.setDocumentMargin(0)
    return document


def print_article(reading: Reading, family: str, parent: QWidget) -> None:
    """Ask for the printer, then print."""
    printer = _printer(reading)
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: printed(reading, family).print_(printer))
    dialog.setModal(True)
    dialog.show()


def preview(reading: Reading, family: str, parent: QWidget) -> QPrintPreviewDialog:
    """Show the pages; they can be printed from there."""
    printer, document = _printer(reading), printed(reading, family)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def paint(_printer: QPrinter) -> None:
        # Qt only borrows the dialog's printer: held here, it lives as long as the pages may be painted.
        document.print_(printer)

    dialog.paintRequested.connect(paint)
    dialog.resize(900, 720)
    dialog.open()
    return dialog


def _printer(reading: Reading) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(reading.article.title)
    return printer
