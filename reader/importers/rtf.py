"""Rich Text: its words, a paragraph a line; structure is read from the words as in plain text."""

import hashlib
import re

from striprtf.striprtf import rtf_to_text

from reader.article import Article
from reader.article.structure.structure import Draft, build
from reader.importers.package import damaged, no_words, too_large

# Pictures are written out as digits, megabytes of them: they would be read character by character.
_LIMIT = 16_000_000
# Old writers leave the bytes of double-byte characters as they are; the second one may look like a brace.
_DOUBLE_BYTE = re.compile(rb"\\ansicpg9(?:32|36|49|50)\b")
_RAW_PAIR, _RAW = re.compile(rb"[\x81-\xfe][\x40-\xfe]"), re.compile(rb"[\x80-\xff]")
_PICTURE = re.compile(rb"[0-9a-fA-F\r\n]{400,}")


def read(raw: bytes, name: str) -> Article:
    """Return the article of a Rich Text file.

    Raises:
        CannotOpen: it is damaged or holds no text.
    """
    source = _escaped(_PICTURE.sub(b"", raw)).decode("latin-1")
    if len(source) > _LIMIT:
        raise too_large(name)
    try:
        text = rtf_to_text(source, errors="replace")
    except (ValueError, IndexError, KeyError, LookupError, OverflowError, AttributeError, TypeError) as error:
        raise damaged(name) from error
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "").strip("\n")
    if not text.strip():
        raise no_words(name)
    return build(Draft(text, raw, name, "rtf 1"), hashlib.sha256(raw).hexdigest())


def _escaped(raw: bytes) -> bytes:
    """Return the source with bytes beyond ASCII written out as RTF wants them."""
    unit = _RAW_PAIR if _DOUBLE_BYTE.search(raw[:1000]) else _RAW
    return unit.sub(lambda match: b"".join(b"\\'%02x" % byte for byte in match[0]), raw)
