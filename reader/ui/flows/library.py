"""What the reader does on the library's page: each change is made by a worker, then the page shows what is so now."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from reader.errors import ReaderError
from reader.library import Library
from reader.library.bin import Bin
from reader.library.shelves import ArticleTags, Collections
from reader.ui.desk.contents import Contents, contents_of, load_contents
from reader.ui.desk.jobs import Job, Jobs
from reader.ui.dialogs.files import Files
from reader.ui.dialogs.words import ask_words
from reader.ui.flows.names import NamesFlow
from reader.ui.flows.steps import Steps
from reader.ui.look.theme import Theme
from reader.ui.panels.library import LibraryPage
from reader.ui.panels.library_shelves import Shelf
from reader.ui.widgets.message_bar import MessageBar

_AT_ONCE = 300


class LibraryFlow(QObject):
    """Fills the page and carries out its wishes; `removed` tells which articles are gone."""

    removed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        kept: tuple[Library | None, Path | None],
        page: LibraryPage,
        messages: MessageBar,
        files: Files,
    ) -> None:
        super().__init__(page)
        self._jobs, self._page, self._messages = jobs, page, messages
        self._library, self._folder = kept
        self._theme: Callable[[], Theme] | None = None
        self._job: Job | None = None
        self.steps = Steps(self)
        self.names = NamesFlow(jobs, self._folder, page.names, files)
        self.names.failed.connect(self.failed)
        self.names.saved.connect(self._say_saved)
        page.names_shown.connect(self.names.refresh)
        table, shelves, bin_ = page.table, page.shelves, page.bin
        page.remove_requested.connect(self.remove)
        page.collect_requested.connect(self._collect)
        table.forget_requested.connect(self._confirm_forgetting)
        table.collect_requested.connect(self._collect)
        table.drop_requested.connect(self._drop)
        table.tag_requested.connect(self._tag)
        table.untag_requested.connect(self._untag)
        table.compare_requested.connect(self.compare)
        shelves.rename_requested.connect(self._rename)
        shelves.delete_requested.connect(self._delete)
        bin_.restore_requested.connect(self.steps.clear)
        bin_.restore_requested.connect(self.restore)
        bin_.forget_requested.connect(self._confirm_forgetting)
        bin_.empty_requested.connect(self._confirm_emptying)

    def use_theme(self, theme: Callable[[], Theme]) -> None:
        """Ask here for the theme, when a dialog draws with its colours."""
        self._theme = theme

    def refresh(self) -> None:
        """Show the library as it is now: a small one at once, a large one when a worker has read it."""
        try:
            if self._library is None:
                self._page.show_contents(Contents())
            elif self._folder is None or self._library.count() <= _AT_ONCE:
                self._page.show_contents(contents_of(self._library))
            else:
                self._load(self._folder)
        except ReaderError as error:
            self.failed.emit(error)

    def _say_saved(self, name: str) -> None:
        self._messages.show_news(self.tr("Saved as {name}.").format(name=name))

    def remove(self, numbers: Sequence[int]) -> None:
        """Move articles to the bin, and offer to take that back."""

        def remove() -> None:
            self.removed.emit(numbers)
            said = self.tr("%n article(s) moved to the bin.", "", len(numbers))
            self._do(
                lambda library: _each(Bin(library).throw, numbers),
                lambda: self._messages.offer(said, self.tr("Undo"), self.steps.undo),
            )

        def restore() -> None:
            self._messages.hide()
            self.restore(numbers)

        if numbers:
            self.steps.do(remove, restore)

    def restore(self, numbers: Sequence[int]) -> None:
        """Take articles out of the bin."""
        self._do(lambda library: _each(Bin(library).restore, numbers))

    def compare(self, numbers: list[int]) -> None:
        """Show two articles side by side, or one beside those that are like it."""
        if self._folder is None or self._theme is None or not numbers:
            return
        from reader.ui.dialogs.versions import VersionsDialog  # noqa: PLC0415 - not before somebody wants it

        dialog = VersionsDialog(self._jobs, self._folder, numbers, self._theme(), self._page)
        dialog.remove_requested.connect(self.remove)
        dialog.show()

    def _load(self, folder: Path) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = self._jobs.run(
            lambda: load_contents(folder), each=self._page.show_contents, failed=self.failed.emit
        )

    def _do(self, work: Callable[[Library], Any], then: Callable[[], None] | None = None) -> None:
        """Change the library on a worker, then show it."""
        folder = self._folder
        if folder is None:
            return

        def change() -> None:
            with Library(folder) as library:
                work(library)

        def finish() -> None:
            self.refresh()
            if then is not None:
                then()

        def fail(error: Exception) -> None:
            self.refresh()
            self.failed.emit(error)

        self._jobs.run(change, done=finish, failed=fail)

    def _collect(self, numbers: Sequence[int], name: str) -> None:
        if name:
            self._do(lambda library: Collections(library).add(name, numbers))
            return
        label = self.tr("Name of the collection:")
        if numbers:
            label = self.tr("Name of the collection that the chosen articles come into:")
        ask_words(self._page, self.tr("New collection"), lambda new: self._begin_collection(numbers, new), label=label)

    def _begin_collection(self, numbers: Sequence[int], name: str) -> None:
        """Make a collection, and show what is in it."""
        shelf = Shelf("collection", name)
        self._do(
            lambda library: Collections(library).add(name, numbers),
            lambda: self._page.shelves.choose(shelf),
        )

    def _tag(self, numbers: Sequence[int], tag: str) -> None:
        if tag:
            self._do(lambda library: ArticleTags(library).add(numbers, tag))
        else:
            ask_words(self._page, self.tr("New tag"), lambda new: self._tag(numbers, new), label=self.tr("Tag:"))

    def _drop(self, numbers: Sequence[int], name: str) -> None:
        self._do(lambda library: Collections(library).take_out(name, numbers))

    def _untag(self, numbers: Sequence[int], tag: str) -> None:
        self._do(lambda library: ArticleTags(library).remove(numbers, tag))

    def _delete(self, name: str) -> None:
        self._do(lambda library: Collections(library).delete(name))

    def _rename(self, name: str) -> None:
        ask_words(
            self._page,
            self.tr("Rename collection"),
            lambda new: self._do(lambda library: Collections(library).rename(name, new)),
            label=self.tr("Name of the collection:"),
            before=name,
        )

    def _confirm_forgetting(self, numbers: Sequence[int]) -> None:
        self._confirm(
            self.tr("Forget %n article(s) completely?", "", len(numbers)),
            self.tr("Nothing of them stays: no text, no notes, no search index, no backup. This can't be undone."),
            self.tr("Forget"),
            lambda: self._forget(numbers),
        )

    def _forget(self, numbers: Sequence[int]) -> None:
        self.steps.clear()
        self.removed.emit(numbers)
        said = self.tr("%n article(s) forgotten.", "", len(numbers))
        self._do(lambda library: Bin(library).forget(numbers), lambda: self._messages.show_news(said))

    def _confirm_emptying(self) -> None:
        self._confirm(
            self.tr("Empty the bin?"),
            self.tr("What is in it is deleted for good; only backups still have it, for some days."),
            self.tr("Empty"),
            lambda: self._do(lambda library: Bin(library).empty(), self.steps.clear),
        )

    def _confirm(self, question: str, what: str, word: str, act: Callable[[], None]) -> None:
        box = QMessageBox(self._page)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(question)
        box.setInformativeText(what)
        button = box.addButton(word, QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)

        def finish() -> None:
            if box.clickedButton() is button:
                act()

        box.finished.connect(finish)
        box.open()


def _each(act: Callable[[int], Any], numbers: Sequence[int]) -> None:
    for number in numbers:
        act(number)
