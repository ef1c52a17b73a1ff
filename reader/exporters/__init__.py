"""Articles and notes as files for other programs: the mirror image of `reader.importers`, one file a format.

Exporters give bytes and touch no disk. They quote the text as found unless asked for another script.
"""

from reader.exporters.citing import PLAIN, STYLES, Citing, added_styles, citation
from reader.exporters.document import Document
from reader.exporters.registry import FORMATS, Format, export, format_of
from reader.exporters.selection import KINDS, ORDERS, NoteKind, Order, Selection

__all__ = [
    "FORMATS",
    "KINDS",
    "ORDERS",
    "PLAIN",
    "STYLES",
    "Citing",
    "Document",
    "Format",
    "NoteKind",
    "Order",
    "Selection",
    "added_styles",
    "citation",
    "export",
    "format_of",
]
