"""Prints the article as it is shown, with its highlights; loaded when somebody prints."""

import string
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPageLayout,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from reader.errors import CannotWrite
from reader.session import Reading, view_text
from reader.text import config_for, detect_script
from reader.ui.article_view.document import Style, head_of, set_text
from reader.ui.article_view.fonts import serif_families
from reader.ui.article_view.lines import straighten
from reader.ui.article_view.painting import paint_sign
from reader.ui.article_view.spacing import Spacing
from reader.ui.article_view.tables import fit_tables
from reader.ui.dialogs.print_preview import PrintPreview
from reader.ui.flows.pdf_text import name_glyphs
from reader.ui.look.fonts import ui_families
from reader.ui.look.theme import load_theme
from reader.ui.widgets.paper_sheets import PaperSheets

# Pixels of 1/96 inch: 11 points, as books are set.
_SIZE = 15
_DPI = 96
_TITLE, _RIGHT = QTextDocument.MetaInformation.DocumentTitle, Qt.TextElideMode.ElideRight
_MARGINS_MM = QMarginsF(22, 20, 22, 14)
# What the title and the source take at the head of each page, and the number at its foot.
_HEAD, _FOOT = 26, 28
_BREAK = QTextBlockFormat.PageBreakFlag


def printed(reading: Reading, family: str = "", *, notes: bool = False) -> QTextDocument:
    """Return the article on white paper: the script shown, proposals in brackets, highlights behind the words.

    The document's title is what stands at the head of its pages.

    Args:
        reading: the article.
        family: that the reader chose; empty for the one of the script.
        notes: whether what the reader's notes say stands below the text.
    """
    article, theme = reading.article, load_theme("light")
    families = (*((family,) if family else ()), *serif_families(reading.view.script, article.metadata.language))
    script = reading.view.script
    simplified = script == "s" or (script == "original" and detect_script(article.text) == "zh-Hans")
    style = Style(theme, families, ui_families("zh_CN" if simplified else "zh_TW"), _SIZE)
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
    document.setMetaInformation(_TITLE, " · ".join(filter(None, (head.title, head.line))))
    for number in range(document.blockCount()):
        line = text.line(number)
        if line is not None and shown.blocks[line][0].kind in {"title", "heading"}:
            heading = QTextBlockFormat()
            heading.setHeadingLevel(1)
            QTextCursor(document.findBlockByNumber(number)).mergeBlockFormat(heading)
    if reading.view.proposals:
        _add_evidence(document, reading, style)
    if notes:
        from reader.ui.flows.printed_notes import add_notes  # noqa: PLC0415 - who prints seldom asks for them

        add_notes(text, reading, style)
    return document


def _add_evidence(document: QTextDocument, reading: Reading, style: Style) -> None:
    """Say below the text which other copy gave back what stands in brackets in it."""
    from reader.exporters.witnessed import witnessed  # noqa: PLC0415 - a start needs no exporter

    evidence = witnessed(reading.article)
    if not evidence:
        return
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    below, small = QTextBlockFormat(), QTextCharFormat()
    below.setTopMargin(2 * _SIZE)
    small.setFont(style.font(13 / 19))
    small.setForeground(QColor(style.theme.soft))
    cursor.insertBlock(below, small)
    cursor.insertText(evidence, small)


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
    written = Path(printer.outputFileName())
    if printer.outputFormat() == QPrinter.OutputFormat.PdfFormat and written.is_file():
        # A file that can't be written again stays as Qt wrote it, good to read if not to search.
        with suppress(CannotWrite):
            name_glyphs(written, _text_on_pages(document), _families(document))


def _text_on_pages(document: QTextDocument) -> str:
    return f"{document.metaInformation(_TITLE)}\n{string.digits}\n{document.toPlainText()}"


def _families(document: QTextDocument) -> set[str]:
    """Return the families that a document is set in."""
    found, block = set(document.defaultFont().families()), document.begin()
    while block.isValid():
        found.update(family for run in block.textFormats() for family in run.format.font().families())
        block = block.next()
    return found


def _paginate(document: QTextDocument, printer: QPrinter) -> None:
    page = printer.pageLayout().paintRect(QPageLayout.Unit.Inch).size() * _DPI
    document.setPageSize(QSizeF(page.width(), page.height() - _HEAD - _FOOT))
    fit_tables(document, page.width())
    _keep_headings(document)
    spacing, block = Spacing(document.defaultFont()), document.begin()
    while block.isValid():
        straighten(block, spacing)
        block = block.next()


def _keep_headings(document: QTextDocument) -> None:
    """Begin a page with a heading, or with the first of several, that would else stand at the foot of one alone."""
    first = None
    block = document.begin()
    while block.isValid():
        following = block.next()
        if block.blockFormat().headingLevel():
            first = first or block
            _break_before(block, _BREAK.PageBreak_Auto)
            if following.isValid() and not following.blockFormat().headingLevel():
                if _page_of(document, first) != _page_of(document, following) and first != document.begin():
                    _break_before(first, _BREAK.PageBreak_AlwaysBefore)
                first = None
        block = following


def _break_before(block: QTextBlock, policy: QTextBlockFormat.PageBreakFlag) -> None:
    if block.blockFormat().pageBreakPolicy() != policy:
        changed = QTextBlockFormat()
        changed.setPageBreakPolicy(policy)
        QTextCursor(block).mergeBlockFormat(changed)


def _page_of(document: QTextDocument, block: QTextBlock) -> int:
    """Return on which page, from 0, a paragraph's first line stands."""
    layout = document.documentLayout()
    layout.documentSize()  # Qt lays out as it goes; a line that it hasn't come to yet can't be asked
    first = block.layout().lineAt(0)
    top = layout.blockBoundingRect(block).top() + (first.y() if first.isValid() else 0)
    return int((top + 1) // document.pageSize().height())


def _paint(document: QTextDocument, number: int, painter: QPainter) -> None:
    size = document.pageSize()
    seen = QRectF(QPointF(0, (number - 1) * size.height()), size)
    painter.save()
    painter.translate(QPointF(0, _HEAD) - seen.topLeft())
    # A line that only touches the page is the next one's: drawn, it would be text that nobody sees.
    document.drawContents(painter, seen.adjusted(0, 1, 0, -1))
    _paint_signs(document, seen, painter)
    painter.restore()
    font = document.defaultFont()
    font.setPixelSize(11)
    painter.setFont(font)
    painter.setPen(QColor(load_theme("light").soft))
    foot = QRectF(0, _HEAD + size.height(), size.width(), _FOOT)
    painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, str(number))
    if number > 1:  # the first page begins with them
        words = QFontMetricsF(font).elidedText(document.metaInformation(_TITLE), _RIGHT, size.width())
        painter.drawText(QRectF(0, 0, size.width(), _HEAD), Qt.AlignmentFlag.AlignHCenter, words)


def _paint_signs(document: QTextDocument, seen: QRectF, painter: QPainter) -> None:
    """Draw what stands beside quotations and items of lists."""
    style, layout = Style(load_theme("light"), (), (), _SIZE), document.documentLayout()
    painter.setClipRect(seen)
    block = document.begin()
    while block.isValid():
        place = layout.blockBoundingRect(block)
        if place.top() > seen.bottom():
            break
        if place.intersects(seen):
            paint_sign(painter, block, place.topLeft(), style)
        block = block.next()


def print_article(reading: Reading, family: str, parent: QWidget) -> None:
    """Ask for the printer, then print."""
    printer = _printer(reading)
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: print_document(printed(reading, family), printer))
    dialog.setModal(True)
    dialog.show()


def preview(reading: Reading, family: str, parent: QWidget) -> PrintPreview:
    """Show the pages; they can be printed from there, with what the notes say or without."""
    pages = _Pages(reading, family, _printer(reading))
    sheets = PaperSheets(pages.size, pages.document.pageCount(), pages.draw)

    def with_notes(wanted: bool) -> None:  # noqa: FBT001 - a signal's own argument
        pages.set(notes=wanted)
        sheets.show_sheets(pages.document.pageCount())

    dialog = PrintPreview(pages.printer, sheets, lambda printer: print_document(pages.document, printer), parent)
    if any(note.text or note.kind == "wording" for note in reading.notes):
        dialog.offer_notes(with_notes)
    dialog.open()
    return dialog


class _Pages:
    """The pages of an article, set for a printer."""

    def __init__(self, reading: Reading, family: str, printer: QPrinter) -> None:
        self._reading, self._family, self.printer = reading, family, printer
        layout = printer.pageLayout()
        self.size = layout.fullRect(QPageLayout.Unit.Inch).size() * _DPI
        self._edge = layout.paintRect(QPageLayout.Unit.Inch).topLeft() * _DPI
        self.set(notes=False)

    def set(self, *, notes: bool) -> None:
        """Set them anew, with what the notes say below the text or without."""
        self.document = printed(self._reading, self._family, notes=notes)
        _paginate(self.document, self.printer)

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw one, counted from 1."""
        painter.translate(self._edge)
        _paint(self.document, number, painter)


def _printer(reading: Reading) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(reading.article.title)
    printer.setPageMargins(_MARGINS_MM, QPageLayout.Unit.Millimeter)
    return printer
