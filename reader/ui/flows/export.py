"""What leaves the open article, as a file or as a citation on the clipboard; done off the window's thread."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from reader.errors import ReaderError
from reader.exporters import format_of
from reader.notes import Note
from reader.session import Reading
from reader.session.copying import Cited, citations, notes_with_citations, with_citation
from reader.session.exporting import ExportWish, added_on, preview
from reader.text import Span
from reader.ui.article_view.caret import caret_of
from reader.ui.desk.jobs import Job
from reader.ui.dialogs.files import file_name
from reader.ui.flows.export_files import exported, paths_in, write_all
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
        """Ask what to export of the article in front, and how."""
        if self._window.desk.reading is not None:
            self._window.side.save()
            self.ask([self._window.desk.reading])

    def ask(self, readings: Sequence[Reading]) -> None:
        """Ask what to export of one article, or of several, and how."""
        window = self._window
        from reader.ui.dialogs.export import ExportDialog  # noqa: PLC0415 - not before somebody wants it

        dialog = ExportDialog(readings, window.preferences.settings, window.preferences.files, window)
        again = partial(self._ask_again, dialog)
        dialog.export_requested.connect(partial(self.write, readings=readings, failed=again))
        dialog.preview_requested.connect(partial(self._show_preview, dialog, readings[0]))
        dialog.finished.connect(self._forget_preview)
        if self._last is not None:
            dialog.begin_with(self._last)
        dialog.open()

    def write(
        self, order: "ExportOrder", readings: Sequence[Reading], failed: Callable[[Exception], None] | None = None
    ) -> None:
        """Write a file, or one for each of several articles; `failed` hears why one can't be written."""
        window = self._window
        self._last = order
        window.preferences.change(citation_style=order.wish.style)
        open_ = [tab.reading for tab in window.desk.tabs.all]
        articles = [exported(reading, analyse=reading not in open_) for reading in readings]
        paths = [order.path]
        if len(readings) > 1:
            suffix = f".{format_of(order.format).extension.lstrip('.')}"
            paths = paths_in(order.path, [file_name(each.article.title, suffix) for each in articles])
        said = self.tr("Saved as {name}.").format(name=order.path)
        if len(readings) > 1:
            said = self.tr("%n article(s) saved in {folder}.", "", len(readings)).format(folder=order.path)
        job = window.jobs.run(
            lambda: write_all(articles, paths, order.format, order.wish),
            each=lambda left: self._show_left(left, stop),
            done=lambda: window.messages.show_news(said),
            failed=failed or window.show_error,
        )

        def stop() -> None:
            job.cancel()
            window.messages.show_news(self.tr("Cancelled; what was written stays."))

    def _ask_again(self, dialog: "ExportDialog", error: Exception) -> None:
        """Say what went wrong, in the window and in the dialog, which comes back with all that was chosen."""
        self._window.show_error(error)
        dialog.ask_again(sentence(error))

    def _show_left(self, left: int, stop: Callable[[], None]) -> None:
        words = self.tr("%n article(s) left to export…", "", left)
        if self._window.messages.text != words or not self._window.messages.isVisible():
            self._window.messages.offer(words, self.tr("Cancel"), stop)

    def copy_restored(self) -> None:
        """Copy the selection with what was masked or dropped in brackets, and with its citation."""
        self.copy_citation(restored=True)

    def copy_citation(self, *, restored: bool = False) -> None:
        """Copy the selection with its citation, in the style of the preferences; without one, the caret's highlight."""
        here = self._window.arrangement.at_hand
        reading, span, caret = here.reading, here.view.selected_span(), caret_of(here.view.sheet)
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

    def dragged(self, notes: Sequence[Note]) -> QMimeData:
        """Return what another program gets that notes are dragged to: passages with citations, and what is noted."""
        window, reading = self._window, self._window.desk.reading
        if reading is None:
            return QMimeData()
        citing = ExportWish(style=window.preferences.settings.citation_style).citing(added_on(reading))
        try:
            return _mime(notes_with_citations(reading, notes, citing))
        except ReaderError as error:
            window.show_error(error)
            return QMimeData()

    def cite_whole(self, readings: Sequence[Reading]) -> None:
        """Copy the citations of whole articles, a line each."""
        window = self._window
        wish = ExportWish(style=window.preferences.settings.citation_style)
        sources = [(reading.article, wish.citing(added_on(reading))) for reading in readings]
        said = self.tr("%n citation(s) copied.", "", len(sources))
        window.jobs.run(
            lambda: citations(sources), each=lambda cited: self._on_cited(cited, said), failed=window.show_error
        )

    def _on_cited(self, cited: Cited, said: str) -> None:
        QGuiApplication.clipboard().setMimeData(_mime(cited))
        self._window.messages.show_news(said)

    def _show_preview(self, dialog: "ExportDialog", reading: Reading, format_: str, wish: ExportWish) -> None:
        self._forget_preview()
        document = exported(reading).document(wish)
        self._preview = self._window.jobs.run(
            lambda: preview(document, format_),
            each=dialog.show_preview,
            failed=lambda error: dialog.show_preview(sentence(error)),
        )

    def _forget_preview(self) -> None:
        if self._preview is not None:
            self._preview.cancel()
            self._preview = None


def _highlight_at(notes: Iterable[Note], offset: int) -> Span | None:
    """Return the shortest highlight that an offset is in or at the end of."""
    marked = [note.span for note in notes if note.placed and note.kind in {"passage", "wording"}]
    return min((span for span in marked if span.start <= offset <= span.end), key=len, default=None)


def _mime(cited: Cited) -> QMimeData:
    data = QMimeData()
    data.setText(cited.text)
    data.setHtml(cited.html)
    return data
