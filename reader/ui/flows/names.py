"""Fills the index of names: read by workers, joined by the reader."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.files import write_file
from reader.library import Library
from reader.library.names.appearances import Appearance
from reader.library.names.directory import Directory, Listed, Name
from reader.session.bulk.naming import read_names
from reader.session.names_table import names_table
from reader.ui.desk.jobs import Job, Jobs
from reader.ui.dialogs.files import Files
from reader.ui.models.names import name_key
from reader.ui.panels.names import NamesPage

_MOST_SENTENCES = 300


class NamesFlow(QObject):
    """Carries out the wishes of the page of names."""

    failed = Signal(object)
    saved = Signal(str)

    def __init__(self, jobs: Jobs, folder: Path | None, page: NamesPage, files: Files) -> None:
        super().__init__(page)
        self._jobs, self._folder, self._page, self._files = jobs, folder, page, files
        self._sentences: Job | None = None
        page.sentences_requested.connect(self._show_sentences)
        page.table_requested.connect(self._save_table)
        page.read_requested.connect(self._read)
        page.join_requested.connect(self._join)
        page.part_requested.connect(self._part)
        page.apart_requested.connect(self._tell_apart)
        page.other_requested.connect(self._part_article)

    def refresh(self) -> None:
        """Show the index as it is now."""
        self._run(_index, each=self._show)

    def refresh_if_seen(self) -> None:
        """Show the index as it is now, if it is looked at."""
        if self._page.isVisible():
            self.refresh()

    def _show(self, found: "_Index") -> None:
        self._page.show_names(*found)

    def _join(self, one: Listed, other: Listed) -> None:
        self._run(lambda library: Directory(library).join(one, other), done=self.refresh)

    def _part(self, listed: Listed, name: Name) -> None:
        self._run(lambda library: Directory(library).part(listed, name), done=self.refresh)

    def _part_article(self, listed: Listed, number: int) -> None:
        self._run(lambda library: Directory(library).part_article(listed, number), done=self.refresh)

    def _tell_apart(self, one: Listed, other: Listed) -> None:
        self._run(lambda library: Directory(library).tell_apart(one, other), done=self.refresh)

    def _read(self) -> None:
        self._run(read_names, each=self._page.show_reading, done=self.refresh)

    def _show_sentences(self, listed: Listed) -> None:
        if self._sentences is not None:
            self._sentences.cancel()
        self._sentences = self._run(lambda library: _sentences(library, listed), each=self._page.show_sentences)

    def _save_table(self, listed: Sequence[Listed]) -> None:
        title = self.tr("Save as table")
        target = self._files.save(self._page, "tables", title, "names.csv", "CSV (*.csv)")
        if target is not None:
            self._run(
                lambda library: write_file(target, names_table(Directory(library).appearances(listed))),
                done=lambda: self.saved.emit(target.name),
            )

    def _run(self, work: Callable[[Library], Any], **callbacks: Callable[..., None]) -> Job | None:
        folder = self._folder
        if folder is None:
            return None

        def run() -> Iterator[Any]:
            with Library(folder) as library:
                found = work(library)
                if isinstance(found, Iterator):
                    yield from found
                else:
                    yield found

        return self._jobs.run(run, failed=self.failed.emit, **callbacks)


_Index = tuple[list[tuple[str, Listed]], list[tuple[Listed, Listed]], int]


def _index(library: Library) -> _Index:
    directory = Directory(library)
    listed = [(name_key(each), each) for each in directory.listed()]
    return listed, directory.suggestions(), len(directory.unread())


def _sentences(library: Library, listed: Listed) -> list[Appearance]:
    return list(islice(Directory(library).appearances([listed]), _MOST_SENTENCES))
