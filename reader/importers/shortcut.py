"""Link files of Windows, macOS and Linux: they hold an address and no article, and Xidu fetches nothing."""

import plistlib
import re
from xml.parsers.expat import ExpatError

from reader.article import Article
from reader.errors import CannotOpen

_ADDRESS = re.compile(rb"^\s*URL(?:\[[^\]]*\])?\s*=\s*(\S+)", re.MULTILINE | re.IGNORECASE)
_SHOWN = 200


def read(raw: bytes, name: str) -> Article:
    """Say where the link leads and what to do.

    Raises:
        CannotOpen: always.
    """
    address = _address(raw)
    raise CannotOpen(
        "open.shortcut",
        "{name} is only a link to {url}; Xidu fetches nothing: save the page in a browser and open the saved file.",
        name=name,
        url=address[:_SHOWN] or "?",
    )


def _address(raw: bytes) -> str:
    if match := _ADDRESS.search(raw.replace(b"\0", b"")):
        return match[1].decode("utf-8", "replace")
    try:
        found = plistlib.loads(raw)
    except (plistlib.InvalidFileException, ExpatError, ValueError, TypeError, OverflowError, IndexError):
        return ""
    address = found.get("URL", "") if isinstance(found, dict) else ""
    return "".join(str(address).split())
