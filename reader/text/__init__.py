"""Strings and positions: spans, aligned texts, script conversion, folding, typography, search.

Nothing here knows what an article is, and nothing here opens a file that a reader chose.
"""

from reader.text.aligned import AlignedText, Edit
from reader.text.find import FOLDS, Finder, Hit, Query, find, find_hits
from reader.text.fold import fold, fold_fingerprint, fold_key, fold_letter, is_han, pieces
from reader.text.hashing import hash_text
from reader.text.names import convert_name
from reader.text.opencc import CONFIGS
from reader.text.pinyin import pinyin_ways
from reader.text.quotation import QUOTATION_MARKS, QuotationMarks, quotation_edits
from reader.text.readings import NOTATIONS, REGIONS, Notation, Region, readings, shared_out, written
from reader.text.script import (
    SCRIPTS,
    Script,
    align,
    config_for,
    convert,
    detect_script,
    loose_letters,
    plain_config,
    regional,
    telling_words,
)
from reader.text.span import Span
from reader.text.typography import typographic_edits
from reader.text.utf16 import Utf16Index

__all__ = [
    "CONFIGS",
    "FOLDS",
    "NOTATIONS",
    "QUOTATION_MARKS",
    "REGIONS",
    "SCRIPTS",
    "AlignedText",
    "Edit",
    "Finder",
    "Hit",
    "Notation",
    "Query",
    "QuotationMarks",
    "Region",
    "Script",
    "Span",
    "Utf16Index",
    "align",
    "config_for",
    "convert",
    "convert_name",
    "detect_script",
    "find",
    "find_hits",
    "fold",
    "fold_fingerprint",
    "fold_key",
    "fold_letter",
    "hash_text",
    "is_han",
    "loose_letters",
    "pieces",
    "pinyin_ways",
    "plain_config",
    "quotation_edits",
    "readings",
    "regional",
    "shared_out",
    "telling_words",
    "typographic_edits",
    "written",
]
