"""Has the open article analysed off the window's thread; marks appear as they come."""

from PySide6.QtCore import QObject, Signal

from reader.entities import Analysis, analyse_stages
from reader.session import Reading
from reader.ui.jobs import Job, Jobs


class Analyser(QObject):
    """Analyses one reading at a time."""

    finished = Signal()
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None

    def start(self, reading: Reading) -> None:
        """Analyse an article; what was under way is given up."""
        self.stop()
        article = reading.article

        def take(analysis: Analysis) -> None:
            reading.set_analysis(analysis)

        self._job = self._jobs.run(
            lambda: analyse_stages(article), each=take, done=self._on_done, failed=self._on_failed
        )

    def stop(self) -> None:
        """Give up what is under way."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _on_done(self) -> None:
        self._job = None
        self.finished.emit()

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)
        self.finished.emit()
