"""What a collation finds, as files: a table of readings with a column a copy, one file a format.

Readings are as found, each with the number of its paragraph; copies are called A, B, C, … and named in full once.
"""

from reader.exporters.collation.registry import COLLATION_FORMATS, CollationFormat, export_collation
from reader.exporters.collation.report import Report, ReportWords, siglum

__all__ = ["COLLATION_FORMATS", "CollationFormat", "Report", "ReportWords", "export_collation", "siglum"]
