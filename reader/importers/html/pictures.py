"""Which pictures of a page count, and their bytes where the page itself holds them; nothing is ever fetched."""

import base64
import binascii
import re
from urllib.parse import unquote, unquote_to_bytes

from lxml import html as lxml_html

from reader.importers.pictures import is_picture

_LAZY = ("data-src", "data-original", "data-actualsrc", "data-lazy-src", "data-url", "file", "zoomfile")
_REMOTE = re.compile(r"^(?:[a-z][a-z0-9+.-]*:|//|/|\\)", re.IGNORECASE)
_DATA = re.compile(r"^data:image/(?!svg)[\w.+-]+(?:;[\w=-]+)*?(?P<base64>;base64)?,", re.IGNORECASE)
_SMALL = re.compile(r"^\s*(\d{1,2})(?:px)?\s*$")
_SIGN = re.compile(r"emoji|emotion|smil|face|icon|logo|avatar|qrcode|spacer|pixel", re.IGNORECASE)


def picture_source(element: lxml_html.HtmlElement) -> str:
    """Return a picture's address; empty for a sign, a spacer, a counter.

    Browsers that save a page rewrite `src` to the saved file: it is taken before what a script would have shown.
    """
    sizes = [match for name in ("width", "height") if (match := _SMALL.match(element.get(name) or ""))]
    if any(int(match[1]) < 48 for match in sizes) or _SIGN.search(element.get("class") or ""):
        return ""
    sources = [element.get("src") or "", *(element.get(name) or "" for name in _LAZY)]
    sources = [source.strip() for source in sources if source.strip()]
    return next((source for source in sources if not is_remote(source)), next(iter(sources), ""))


def is_remote(source: str) -> bool:
    """Say whether an address is neither in the page nor a file beside it."""
    return bool(_REMOTE.match(source)) and not _DATA.match(source) and not source.lower().startswith("cid:")


def embedded(source: str) -> bytes | None:
    """Return the bytes of a picture written into the page; empty if it may lie beside it; None for any other."""
    match = _DATA.match(source[:200])
    if not match:
        return None if is_remote(source) or source.lower().startswith(("cid:", "data:")) else b""
    words = source[match.end() :]
    try:
        data = base64.b64decode(unquote(words), validate=False) if match["base64"] else unquote_to_bytes(words)
    except (binascii.Error, ValueError):
        return None
    return data if is_picture(data) else None
