"""EUC-TW to text: Python has no codec for it."""

import lzma
import re
from functools import cache

from reader.resources import resource

_PIECE = re.compile(
    rb"[\x00-\x7f]+|(?P<far>\x8e[\xa1-\xaf][\xa1-\xfe][\xa1-\xfe])|(?P<near>[\xa1-\xfe][\xa1-\xfe])|(?P<bad>.)",
    re.DOTALL,
)
_CELLS = 94


def decode_euc_tw(raw: bytes) -> str:
    """Return the text; U+FFFD where bytes mean nothing."""
    return _PIECE.sub(_utf8, raw).decode("utf-8")


def _utf8(match: re.Match[bytes]) -> bytes:
    piece = match.group()
    if match.lastgroup is None:
        return piece
    if match.lastgroup == "bad":
        return "\ufffd".encode()
    plane = piece[1] - 0xA0 if len(piece) == 4 else 1
    cells = _planes().get(plane, "")
    char = cells[(piece[-2] - 0xA1) * _CELLS + piece[-1] - 0xA1] if cells else " "
    return ("\ufffd" if char == " " else char).encode()


@cache
def _planes() -> dict[int, str]:
    lines = lzma.decompress(resource("encodings", "cns11643.txt.xz").read_bytes()).decode().split("\n")
    return {int(plane): cells for plane, _, cells in (line.partition(" ") for line in lines)}


def encode_euc_tw(text: str) -> bytes:
    """Return the bytes of a text, for measuring how well they are read again.

    Raises:
        UnicodeEncodeError: a character isn't in CNS 11643.
    """
    return b"".join(_encoded(text, at) for at in range(len(text)))


def _encoded(text: str, at: int) -> bytes:
    char = text[at]
    if char.isascii():
        return char.encode("ascii")
    if char not in _cells():
        raise UnicodeEncodeError("euc-tw", text, at, at + 1, "not in CNS 11643")
    plane, row, cell = _cells()[char]
    prefix = b"" if plane == 1 else bytes((0x8E, 0xA0 + plane))
    return prefix + bytes((0xA1 + row, 0xA1 + cell))


@cache
def _cells() -> dict[str, tuple[int, int, int]]:
    found: dict[str, tuple[int, int, int]] = {}
    for plane, cells in _planes().items():
        for at, char in enumerate(cells):
            if char != " ":
                found.setdefault(char, (plane, *divmod(at, _CELLS)))
    return found
