"""Plain text: the decoded file, character for character."""

import hashlib

from reader.article.article import Article
from reader.article.limits import refuse_long
from reader.article.metadata import Fields
from reader.article.structure.structure import Draft, build
from reader.importers.encoding import MOST_BYTES, decode


def read(raw: bytes, name: str) -> Article:
    """Return the article of a text file.

    Raises:
        CannotOpen: it isn't text, or longer than Xidu opens.
    """
    refuse_long(len(raw) // MOST_BYTES, name)
    decoded = decode(raw)
    fields = Fields()
    fields.set("encoding_from", decoded.known_from)
    draft = Draft(decoded.text, raw, name, "plain 1", encoding=decoded.encoding, fields=fields, damage=decoded.damage)
    return build(draft, hashlib.sha256(raw).hexdigest())
