"""All formats that notes and articles can be exported to; a new one is one file here and one line in `FORMATS`."""

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from reader.errors import CannotWrite, UnknownFormat
from reader.exporters.document import Document


@dataclass(frozen=True, slots=True)
class Format:
    """A format that documents can be exported to.

    Attributes:
        id: as the command line names it.
        name: as people name it.
        extension: of its files, with the dot.
        module: in this folder; its `write` makes the bytes. Loaded when first used: some need heavy libraries.
        needs: a library that comes with the extra of the format's name; empty where Xidu has all that it takes.
    """

    id: str
    name: str
    extension: str
    module: str
    needs: str = ""

    def refuse_lacking(self) -> None:
        """Refuse to write what takes a library that isn't installed.

        Raises:
            CannotWrite: it isn't; the sentence says how to install it.
        """
        if self.needs and find_spec(self.needs) is None:
            raise CannotWrite(
                "format_not_installed",
                "Writing {format} takes an extra: pip install '.[{extra}]' in Xidu's folder.",
                format=self.name,
                extra=self.id,
            )

    def write(self, document: Document) -> bytes:
        """Return the document in this format.

        Raises:
            CannotWrite: it takes a library that isn't installed, or can't be set.
        """
        self.refuse_lacking()
        return import_module(f"reader.exporters.{self.module}").write(document)


FORMATS = (
    Format("markdown", "Markdown", ".md", "markdown"),
    Format("html", "HTML", ".html", "html"),
    Format("docx", "Word (.docx)", ".docx", "docx"),
    Format("pdf", "PDF", ".pdf", "pdf", needs="typst"),
    Format("epub", "EPUB 3", ".epub", "epub"),
    Format("tei", "TEI P5 (XML)", ".xml", "tei"),
    Format("jsonld", "W3C Web Annotation (JSON-LD)", ".jsonld", "web_annotation"),
    Format("csv", "CSV (Readwise)", ".csv", "notes_csv"),
    Format("notes-csv", "CSV (notes)", ".csv", "notes_table"),
    Format("entities-csv", "CSV (entities)", ".csv", "entities_csv"),
    Format("anki", "Anki (TSV)", ".tsv", "anki"),
    Format("bibtex", "BibTeX", ".bib", "bibtex"),
    Format("ris", "RIS", ".ris", "ris"),
    Format("csljson", "CSL-JSON", ".json", "csl_json"),
    Format("text", "Text", ".txt", "text"),
)


def export(document: Document, format_id: str) -> bytes:
    """Return a document in the format of this id.

    Raises:
        UnknownFormat: there is none.
        CannotWrite: what it takes isn't installed.
    """
    return format_of(format_id).write(document)


def format_of(format_id: str) -> Format:
    """Return the format of this id.

    Raises:
        UnknownFormat: there is none.
    """
    for each in FORMATS:
        if each.id == format_id:
            return each
    known = ", ".join(each.id for each in FORMATS)
    raise UnknownFormat(
        "unknown_export", "There is no export format {name}; choose one of {known}.", name=format_id, known=known
    )
