"""Articles and notes as files for other programs: the mirror image of `reader.importers`, one file a format.

Exporters give bytes; only `write_file` touches the disk. They quote the text as found unless another script is asked for.
"""

from reader.exporters.citation import citation

__all__ = ["citation"]
