"""All formats that a collation can be exported to; a new one is one file here and one line in `COLLATION_FORMATS`."""

from dataclasses import dataclass
from importlib import import_module

from reader.errors import UnknownFormat
from reader.exporters.collation.report import Report


@dataclass(frozen=True, slots=True)
class CollationFormat:
    """A format that collations can be exported to.

    Attributes:
        name: as people name it.
        extension: of its files, with the dot; the command line knows the format by it.
        module: in this folder; its `write` makes the bytes. Loaded when first used.
    """

    name: str
    extension: str
    module: str

    def write(self, report: Report) -> bytes:
        """Return the report in this format."""
        return import_module(f"reader.exporters.collation.{self.module}").write(report)


COLLATION_FORMATS = (
    CollationFormat("HTML", ".html", "html"),
    CollationFormat("Word", ".docx", "word"),
    CollationFormat("CSV", ".csv", "table"),
    CollationFormat("TEI P5", ".xml", "tei"),
)


def export_collation(report: Report, name: str) -> bytes:
    """Return a report in the format that a file's name asks for; HTML for a name without an extension.

    Raises:
        UnknownFormat: there is none.
    """
    extension = name[name.rfind(".") :].lower() if "." in name else ".html"
    for each in COLLATION_FORMATS:
        if each.extension == extension or (extension, each.extension) == (".htm", ".html"):
            return each.write(report)
    known = ", ".join(each.extension for each in COLLATION_FORMATS)
    raise UnknownFormat(
        "unknown_report",
        "A collation can't be written as {extension}; choose one of {known}.",
        extension=extension,
        known=known,
    )
