"""What leaves the open article, as a file or as a citation on the clipboard; done off the window's thread."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from reader.exporters import Document, export
from reader.files import write_file
from reader.notes import Note
from reader.session import Reading
from reader.session.copying import Cited, with_citation
from reader.session.exporting import ExportWish, added_on, preview
from reader.text import Span
from reader.ui.article_view.caret import caret_of
from reader.ui.desk.jobs import Job
from reader.ui.look.words import sentence

if TYPE_CHECKING:
    from reader.ui.dialogs.export import ExportDialog, ExportOrder
    from reader.ui.main_window import MainWindow


class ExportFlow(QObject):
    """Opens the dialog, writes what was asked for, copies citations."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._preview: Job | None = None
        self._last: ExportOrder | None = None

    def open(self) -> None:
        """Ask what to export, and how."""
        window = self._window
        if window.desk.reading is None:
            return
        window.side.save()
        from reader.ui.dialogs.export import ExportDialog  # noqa: PLC0415 - not before somebody wants it

        dialog = ExportDialog(window.desk.reading, window.preferences.settings, window.preferences.files, window)
        dialog.export_requested.connect(self.write)
        dialog.preview_requested.connect(partial(self._show_preview, dialog))
        dialog.finished.connect(self._forget_preview)
        if self._last is not None:
            dialog.begin_with(self._last)
        dialog.open()

    def write(self, order: "ExportOrder") -> None:
        """Write a file."""
        window, reading = self._window, self._window.desk.reading
        if reading is None:
            return
        self._last = order
        window.preferences.change(citation_style=order.wish.style)
        document = self._document(reading, order.wish)
        said = self.tr("Saved as {name}.").format(name=order.path)
        window.jobs.run(
            lambda: write_file(order.path, export(document, order.format)),
            done=lambda: window.messages.show_news(said),
            failed=window.show_error,
        )

    def copy_restored(self) -> None:
        """Copy the selection with what was masked or dropped in brackets, and with its citation."""
        self.copy_citation(restored=True)

    def copy_citation(self, *, restored: bool = False) -> None:
        """Copy the selection with its citation, in the style of the preferences; without one, the caret's highlight."""
        reading, view = self._window.desk.reading, self._window.view
        span, caret = view.selected_span(), caret_of(view.sheet)
        if reading is None or span or caret is None:
            said = self.tr("Copied with its citation; what was masked or dropped is in brackets.") if restored else ""
            self.cite(reading, span, said, restored=restored)
            return
        said = self.tr("Copied the highlight here with its citation.")
        self.cite(reading, _highlight_at(reading.notes, caret), said, restored=restored)

    def cite(self, reading: Reading | None, span: Span | None, said: str = "", *, restored: bool = False) -> None:
        """Copy a passage with its citation, and say so, perhaps in words of its own."""
        window = self._window
        if reading is None or span is None or not len(span):
            window.messages.show_news(self.tr("Select some words first."))
            return
        citing = ExportWish(style=window.preferences.settings.citation_style).citing(added_on(reading))
        window.jobs.run(
            lambda: with_citation(reading, span, citing, restored=restored),
            each=lambda cited: self._on_cited(cited, said or self.tr("Copied with its citation.")),
            failed=window.show_error,
        )

    def _on_cited(self, cited: Cited, said: str) -> None:
        data = QMimeData()
        data.setText(cited.text)
        data.setHtml(cited.html)
        QGuiApplication.clipboard().setMimeData(data)
        self._window.messages.show_news(said)

    def _show_preview(self, dialog: "ExportDialog", format_: str, wish: ExportWish) -> None:
        window, reading = self._window, self._window.desk.reading
        if reading is None:
            return
        self._forget_preview()
        document = self._document(reading, wish)
        self._preview = window.jobs.run(
            lambda: preview(document, format_),
            each=dialog.show_preview,
            failed=lambda error: dialog.show_preview(sentence(error)),
        )

    def _forget_preview(self) -> None:
        if self._preview is not None:
            self._preview.cancel()
            self._preview = None

    @staticmethod
    def _document(reading: Reading, wish: ExportWish) -> Document:
        choices = tuple(kept.choice for kept in reading.choices)
        return wish.document(reading.article, reading.notes, reading.analysis, added_on(reading), choices)


def _highlight_at(notes: Iterable[Note], offset: int) -> Span | None:
    """Return the shortest highlight that an offset is in or at the end of."""
    marked = [note.span for note in notes if note.placed and note.kind in {"passage", "wording"}]
    return min((span for span in marked if span.start <= offset <= span.end), key=len, default=None)
