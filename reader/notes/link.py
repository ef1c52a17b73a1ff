"""Links from an exported note back to its passage, by the text's hash and the quotation: any copy of it answers.

::

    xidu://text/9f2c…?quote=65岁以上&prefix=…&suffix=…
"""

from dataclasses import dataclass
from urllib.parse import parse_qs, quote, urlsplit

from reader.notes.note import Note
from reader.text import Span

SCHEME = "xidu"
_LONGEST_QUOTE = 200
_TELLING = 20  # a quotation of so many characters needs no context
_CONTEXT = 12


@dataclass(frozen=True, slots=True)
class PassageLink:
    """What a link says: the hash of the text, the passage (its beginning where long) and what stands around it."""

    text_hash: str
    quote: str
    prefix: str = ""
    suffix: str = ""


def passage_link(text_hash: str, note: Note) -> str:
    """Return the link to a note's passage."""
    parts = {"quote": note.quote[:_LONGEST_QUOTE]}
    if len(note.quote) < _TELLING:
        parts |= {"prefix": note.prefix[-_CONTEXT:], "suffix": note.suffix[:_CONTEXT]}
    query = "&".join(f"{name}={quote(value, safe='', errors='replace')}" for name, value in parts.items() if value)
    return f"{SCHEME}://text/{text_hash}?{query}"


def read_link(link: str) -> PassageLink | None:
    """Return what a link says; None where it is none of ours."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return None
    text_hash = parts.path.strip("/")
    if parts.scheme != SCHEME or parts.netloc != "text" or not text_hash:
        return None
    values = {name: found[0] for name, found in parse_qs(parts.query, keep_blank_values=True).items()}
    return PassageLink(text_hash, values.get("quote", ""), values.get("prefix", ""), values.get("suffix", ""))


def place_of(link: PassageLink, text: str) -> Span | None:
    """Return where a link's passage stands in a text: where what stands around it agrees, else where it comes first."""
    whole = text.find(link.prefix + link.quote + link.suffix)
    at = whole + len(link.prefix) if whole >= 0 else text.find(link.quote)
    return None if at < 0 or not link.quote else Span(at, at + len(link.quote))
