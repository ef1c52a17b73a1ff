"""Where a passage comes from, in the citation style that the reader chose: what the source doesn't say is named.

The plain line needs nothing; other styles run through a CSL processor that is loaded when first used.
"""

from reader.exporters.citing.citing import Citing
from reader.exporters.citing.dates import day
from reader.exporters.citing.item import csl_item, is_online, missing_fields
from reader.exporters.citing.plain import citation
from reader.exporters.citing.styles import PLAIN, STYLES, added_styles

__all__ = ["PLAIN", "STYLES", "Citing", "added_styles", "citation", "csl_item", "day", "is_online", "missing_fields"]
