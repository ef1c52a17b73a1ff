"""Looks what other articles of the library have of the entity whose details are shown, and who is the same there."""

from collections.abc import Callable
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.files import write_file
from reader.library import Library
from reader.library.names.directory import Name
from reader.library.names.elsewhere import Elsewhere, Namesake
from reader.session import Reading
from reader.session.names_table import names_table
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Job, Jobs
from reader.ui.dialogs.files import Files, file_name
from reader.ui.flows.matches import MatchFlow
from reader.ui.panels.dossier import DossierPanel
from reader.ui.panels.elsewhere import FoundElsewhere
from reader.ui.widgets.message_bar import MessageBar

_MOST_SENTENCES = 60


class ElsewhereFlow(QObject):
    """Fills the part “In other articles” of the details; the library is asked by a worker."""

    failed = Signal(object)
    news = Signal(str)
    place_requested = Signal(int, object)

    def __init__(self, jobs: Jobs, desk: Desk, details: DossierPanel, files: Files) -> None:
        super().__init__(details)
        self._jobs, self._desk, self._details, self._files = jobs, desk, details, files
        self._job: Job | None = None
        details.entity_shown.connect(self.look)
        details.elsewhere_requested.connect(self._answer)

    def connect_with(self, matches: MatchFlow, messages: MessageBar, show_error: Callable[[Exception], None]) -> None:
        """Go to passages of other articles, and speak in the message bar."""
        self.place_requested.connect(matches.open_at)
        self.news.connect(messages.show_news)
        self.failed.connect(show_error)

    def look(self, entity: str) -> None:
        """Look for an entity of the article in front."""
        if self._job is not None:
            self._job.cancel()
        asked = self._asked(entity)
        if asked is None:
            return
        folder, number, name = asked

        def find() -> FoundElsewhere:
            with Library(folder) as library:
                elsewhere = Elsewhere(library)
                sentences = list(islice(elsewhere.appearances(number, name), _MOST_SENTENCES))
                return FoundElsewhere(name, elsewhere.of(number, name), sentences)

        self._job = self._jobs.run(find, each=self._details.show_elsewhere, failed=self.failed.emit)

    def _answer(self, what: str, value: object) -> None:
        """Do what the details ask for."""
        entity = self._details.entity
        asked = self._asked(entity) if entity else None
        if what == "open" and isinstance(value, tuple):
            self.place_requested.emit(*value)
        elif asked is not None and entity is not None:
            if isinstance(value, Namesake):
                self._decide(entity, value, same=what == "confirm")
            elif what == "table":
                self._save_table(*asked)

    def _decide(self, entity: str, other: Namesake, *, same: bool) -> None:
        asked = self._asked(entity)
        if asked is None:
            return
        folder, number, name = asked

        def decide() -> None:
            with Library(folder) as library:
                (Elsewhere(library).confirm if same else Elsewhere(library).deny)(number, name, other)

        self._run(decide, lambda: self.look(entity))

    def _save_table(self, folder: Path, number: int, name: Name) -> None:
        title, offered = self.tr("Save as table"), file_name(name.name, ".csv")
        target = self._files.save(self._details, "tables", title, offered, "CSV (*.csv)")
        if target is None:
            return

        def save() -> None:
            with Library(folder) as library:
                write_file(target, names_table(Elsewhere(library).appearances(number, name)))

        self._run(save, lambda: self.news.emit(self.tr("Saved as {name}.").format(name=target.name)))

    def _run(self, work: Callable[[], None], done: Callable[[], None]) -> None:
        self._jobs.run(work, done=done, failed=self.failed.emit)

    def _asked(self, id: str) -> tuple[Path, int, Name] | None:  # noqa: A002
        """Return whom an entity is in the library; None where that doesn't know the article."""
        reading: Reading | None = self._desk.reading
        found = reading.analysis.entity(id) if reading else None
        if reading is None or found is None or reading.number is None or self._desk.folder is None:
            return None
        return self._desk.folder, reading.number, Name(found.type, found.name)
