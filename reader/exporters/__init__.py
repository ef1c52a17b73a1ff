"""Articles and notes as files for other programs: the mirror image of `reader.importers`, one file a format.

Exporters give bytes; only `write_file` touches the disk. They quote the text as found unless asked for another script.
"""

from reader.exporters.citation import citation
from reader.exporters.document import Document, filter_notes
from reader.exporters.files import write_file
from reader.exporters.registry import FORMATS, Format, export

__all__ = ["FORMATS", "Document", "Format", "citation", "export", "filter_notes", "write_file"]
