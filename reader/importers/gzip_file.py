"""A file packed with gzip: what is inside is opened by its own name, `novel.txt.gz` as `novel.txt`."""

import hashlib
import zlib
from dataclasses import replace

from reader.article import Article
from reader.importers.package import UNPACKED_LIMIT, damaged, too_large
from reader.importers.registry import open_article

_MAGIC = b"\x1f\x8b"
_WINDOW = 31  # zlib's code for a gzip header


def read(raw: bytes, name: str) -> Article:
    """Return the article inside; the bytes kept, and their hash, are those of the packed file.

    Raises:
        CannotOpen: it is damaged, too large unpacked, or what is inside can't be opened.
    """
    inside = _unpacked(raw, name)
    article = open_article(inside, name[:-3] if name.lower().endswith(".gz") else name)
    metadata = replace(article.metadata, sha256=hashlib.sha256(raw).hexdigest())
    return replace(article, raw=raw, name=name, metadata=metadata)


def _unpacked(raw: bytes, name: str) -> bytes:
    """Return the bytes of all members, one packed layer deep."""
    parts: list[bytes] = []
    left = UNPACKED_LIMIT
    while raw:
        member = zlib.decompressobj(_WINDOW)
        try:
            part = member.decompress(raw, left + 1)
        except zlib.error as error:
            raise damaged(name) from error
        left -= len(part)
        if left < 0:
            raise too_large(name)
        if not member.eof:
            raise damaged(name)
        parts.append(part)
        raw = member.unused_data.lstrip(b"\0")
    inside = b"".join(parts)
    if inside.startswith(_MAGIC):
        raise too_large(name)
    return inside
