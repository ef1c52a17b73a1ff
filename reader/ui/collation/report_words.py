"""The words of an exported comparison, in the window's language: it is read beside the window that it came from."""

from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from reader.collation import CONCERNS
from reader.exporters.collation import ReportWords
from reader.ui.collation.colors import kind_name


def report_words() -> ReportWords:
    """Return the headings and labels of a report."""
    return ReportWords(
        title=QCoreApplication.translate("CollationWindow", "Copies compared"),
        copies=QCoreApplication.translate("Collation", "Copies"),
        place=QCoreApplication.translate("Collation", "Paragraph in"),
        kind=QCoreApplication.translate("Collation", "Concerns"),
        lacking=QCoreApplication.translate("Collation", "nothing"),
        moved=QCoreApplication.translate("Collation", "moved"),
        left_out=QCoreApplication.translate("Collation", "left out"),
        nothing=QCoreApplication.translate("CollationWindow", "No difference."),
        restored=QCoreApplication.translate("Collation", "restored"),
        after=QCoreApplication.translate("Core", "after {witness}"),
        join=QCoreApplication.translate("Collation", ", "),
        brackets=QCoreApplication.translate("Collation", " ({words})"),
        kinds=MappingProxyType({kind: kind_name(kind) for kind in CONCERNS}),
    )
