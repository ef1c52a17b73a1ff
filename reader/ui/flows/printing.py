"""Prints the article as it is shown, with its highlights; loaded when somebody prints."""

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPageLayout, QPainter, QTextCharFormat, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from reader.session import Reading, view_text
from reader.text import config_for
from reader.ui.article_view.document import Style, head_of, set_text
from reader.ui.article_view.fonts import serif_families
from reader.ui.dialogs.print_preview import PrintPreview
from reader.ui.look.fonts import ui_families
from reader.ui.look.theme import load_theme
from reader.ui.widgets.paper_sheets import PaperSheets

# Pixels of 1/96 inch: 11 points, as books are set.
_SIZE = 15
_DPI = 96
_MARGINS_MM = QMarginsF(22, 20, 22, 14)
# What the number of the page takes at the foot of each.
_FOOT = 28


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


def print_document(document: QTextDocument, printer: QPrinter) -> None:
    """Put a document on a printer's pages, those that are wanted, each with its number.

    Qt's own way sets letters of 15 pixels 15 dots high, which on paper nobody can read: here pixels are 1/96 inch.
    """
    _paginate(document, printer)
    first = max(1, printer.fromPage())
    last = min(printer.toPage() or document.pageCount(), document.pageCount())
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    painter = QPainter(printer)
    painter.scale(printer.logicalDpiX() / _DPI, printer.logicalDpiY() / _DPI)
    for turn, number in enumerate(list(range(first, last + 1)) * copies):
        if turn:
            printer.newPage()
        _paint(document, number, painter)
    painter.end()


def _paginate(document: QTextDocument, printer: QPrinter) -> None:
    page = printer.pageLayout().paintRect(QPageLayout.Unit.Inch).size() * _DPI
    document.setPageSize(QSizeF(page.width(), page.height() - _FOOT))


def _paint(document: QTextDocument, number: int, painter: QPainter) -> None:
    size = document.pageSize()
    seen = QRectF(QPointF(0, (number - 1) * size.height()), size)
    painter.save()
    painter.translate(-seen.topLeft())
    document.drawContents(painter, seen)
    painter.restore()
    font = document.defaultFont()
    font.setPixelSize(11)
    painter.setFont(font)
    painter.setPen(QColor(load_theme("light").soft))
    foot = QRectF(0, size.height(), size.width(), _FOOT)
    painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, str(number))


def print_article(reading: Reading, family: str, parent: QWidget) -> None:
    """Ask for the printer, then print."""
    printer = _printer(reading)
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: print_document(printed(reading, family), printer))
    dialog.setModal(True)
    dialog.show()


def preview(reading: Reading, family: str, parent: QWidget) -> PrintPreview:
    """Show the pages; they can be printed from there."""
    document, printer = printed(reading, family), _printer(reading)
    _paginate(document, printer)
    layout = printer.pageLayout()
    edge = layout.paintRect(QPageLayout.Unit.Inch).topLeft() * _DPI

    def draw(painter: QPainter, number: int) -> None:
        painter.translate(edge)
        _paint(document, number, painter)

    sheets = PaperSheets(layout.fullRect(QPageLayout.Unit.Inch).size() * _DPI, document.pageCount(), draw)
    dialog = PrintPreview(printer, sheets, lambda printer: print_document(document, printer), parent)
    dialog.open()
    return dialog


def _printer(reading: Reading) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(reading.article.title)
    printer.setPageMargins(_MARGINS_MM, QPageLayout.Unit.Millimeter)
    return printer
