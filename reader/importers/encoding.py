"""Bytes to text, and how the encoding is known.

gb18030 decodes nearly any bytes, Big5 text too, so a codec that does not fail proves nothing: encodings are told apart
by how likely the text is that comes out.
"""

import codecs
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from reader.article.article import Damage, EncodingSource
from reader.errors import CannotOpen, Message
from reader.importers.euc_tw import decode_euc_tw
from reader.text.likelihood import likelihood, reads_well
from reader.text.span import Span

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32", "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16", "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030", "gb18030"),
)
_ALIASES = {"gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "x-gbk": "gb18030", "big5": "cp950"}
_MAGIC = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"PK\x03\x04", "a ZIP archive, or a format built on one"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"%PDF-", "a PDF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"SQLite format 3", "a database"),
    (b"RIFF", "a media file"),
    (b"OggS", "a media file"),
    (b"ID3", "a media file"),
    (b"\0asm", "a program"),
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1f]")
# What is tried where nothing names the encoding, and how much commoner each is, as a logarithm.
_CANDIDATES = {
    "utf-8": 0.0,
    "gb18030": -1.5,
    "cp950": -2.5,
    "big5hkscs": -3.0,
    "hz": -1.0,
    "utf-16-le": -4.0,
    "utf-16-be": -5.0,
    "euc-tw": -4.5,
    "utf-32-le": -6.0,
    "utf-32-be": -6.0,
}
# Not even tried where one of the others gives good prose.
_SELDOM = frozenset({"utf-16-le", "utf-16-be", "euc-tw", "utf-32-le", "utf-32-be"})
_WIDTH = {"utf-16-le": 2, "utf-16-be": 2, "utf-32-le": 4, "utf-32-be": 4}
_DECLARED_BONUS = 14.0
_PROBES, _ENOUGH = (6_000, 60_000, 600_000), 1_000
_MANY = 12
# Of a character, in any encoding.
MOST_BYTES = 4
_ASCII = bytes(range(128))


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and how it was read.

    Attributes:
        text: without its byte-order mark; U+FFFD where bytes could not be decoded.
        encoding: a Python codec name.
        known_from: how: `mark`, `valid`, `declared`, `guessed`, `chosen`.
        damage: the undecodable places.
    """

    text: str
    encoding: str
    known_from: EncodingSource
    damage: tuple[Damage, ...] = ()


def decode(raw: bytes, declared: Iterable[str] = ()) -> Decoded:
    """Decode a file.

    Args:
        raw: its bytes, not empty.
        declared: encodings that the file or its source names, likeliest first.

    Raises:
        CannotOpen: it isn't text.
    """
    for mark, codec, name in _BOMS:
        if raw.startswith(mark):
            decoded = _lenient(raw, codec, name, "mark")
            return Decoded(decoded.text.removeprefix("\ufeff"), name, decoded.known_from, decoded.damage)
    _refuse_magic(raw)
    decoded = _utf8(raw) or _guess(raw, _known(declared))
    if len(_CONTROL.findall(decoded.text)) > max(3, len(decoded.text) // 50):
        raise not_text()
    return decoded


def decode_as(raw: bytes, encoding: str) -> Decoded:
    """Decode a file in the encoding that the reader chose, whatever the bytes look like."""
    decoded = _lenient(raw, encoding, encoding, "chosen")
    return Decoded(decoded.text.removeprefix("\ufeff"), encoding, decoded.known_from, decoded.damage)


def not_text(what: str = "") -> CannotOpen:
    """Return the error for a file that isn't text, but perhaps a known kind of something else."""
    from reader.importers.registry import FORMATS, SHORTCUT  # noqa: PLC0415 - the registry's formats decode their bytes

    kinds = " ".join(format_.extensions[0] for format_ in FORMATS if format_ is not SHORTCUT)
    if not what:
        return CannotOpen("open.binary", "This file is no text; Xidu opens {kinds}.", kinds=kinds)
    return CannotOpen("open.binary", "This file is {what}; Xidu opens {kinds}.", what=what, kinds=kinds)


def _refuse_magic(raw: bytes) -> None:
    for magic, what in _MAGIC:
        if raw.startswith(magic) and (not magic.isalnum() or _binary_after(raw)):
            raise not_text(what)


def _binary_after(raw: bytes) -> bool:
    return bool(re.search(rb"[\x00-\x08\x0e-\x1a]", raw[:512]))


def _utf8(raw: bytes) -> Decoded | None:
    """Decode as UTF-8 if that is beyond doubt: many bytes can't all follow its rules by chance."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
    head = text[:4000]
    sure = (
        len(list(islice((letter for letter in head if "\u0800" <= letter <= "\uffef" or letter > "\uffff"), 2))) > 1
        or len(head) - len(head.encode("ascii", "ignore")) >= _MANY
        or (len(raw) > _PROBES[1] and "\0" not in head)
    )
    return Decoded(text, "utf-8", "valid") if sure and "~{" not in head else None


def _known(declared: Iterable[str]) -> list[str]:
    """Return the declared encodings as the codecs that really hold such text."""
    codecs_: list[str] = []
    for name in declared:
        key = name.strip().strip("\"'").lower()
        try:
            codec = _ALIASES.get(key, key) if key in _ALIASES or key == "euc-tw" else codecs.lookup(key).name
        except (LookupError, ValueError):
            continue
        codecs_.append({"big5": "cp950", "gbk": "gb18030", "gb2312": "gb18030"}.get(codec, codec))
    return codecs_


def _guess(raw: bytes, declared: Sequence[str]) -> Decoded:
    probe = _probe(raw)
    cut = len(probe) < len(raw)
    wide = not probe.isascii()
    scores: dict[str, float] = {}
    texts: dict[str, str] = {}
    best = ""
    for codec in dict.fromkeys([*_CANDIDATES, *declared]):
        if codec in _SELDOM and codec not in declared and best and reads_well(texts[best], sure=True):
            continue
        if _fits(raw, codec, wide=wide):
            text = _read(probe, codec)
            texts[codec] = text[:-2] if cut else text
            bonus = _CANDIDATES.get(codec, -6.0) + _DECLARED_BONUS * (codec in declared)
            scores[codec] = likelihood(texts[codec]) + bonus
            best = max(best or codec, codec, key=lambda each: scores[each])
    if best in declared:
        return _lenient(raw, best, best, "declared")
    if reads_well(texts[best]):
        return _lenient(raw, best, best, "guessed")
    return _foreign(raw, probe, best)


def _fits(raw: bytes, codec: str, *, wide: bool) -> bool:
    """Say whether bytes can be in an encoding as far as their number and their highest bit tell."""
    if codec == "hz":
        return not wide and b"~{" in raw
    if codec in _WIDTH:
        return len(raw) % _WIDTH[codec] == 0
    return wide or codec == "utf-8"


def _foreign(raw: bytes, probe: bytes, best: str) -> Decoded:
    """Decode what doesn't read like Chinese: another language, or no text."""
    if b"\0" in probe or sum(byte < 32 and byte not in b"\t\r\n\f" for byte in probe) > len(probe) // 20:
        raise not_text()
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to load and rarely needed

    match = from_bytes(probe).best()
    if match and match.encoding not in {"utf_7", "cp037", "cp500"}:
        codec = codecs.lookup(match.encoding).name
        return _lenient(raw, codec, codec, "guessed")
    return _lenient(raw, best, best, "guessed")


def _probe(raw: bytes) -> bytes:
    """Return a beginning with enough on it beyond ASCII, as far as line ends show a whole number of characters."""
    size = next((size for size in _PROBES if len(raw[:size].translate(None, _ASCII)) >= _ENOUGH), _PROBES[-1])
    if len(raw) <= size:
        return raw
    cut = raw.rfind(b"\n", 0, size)
    return raw[: (cut + 1 if cut > size // 2 else size) // 4 * 4]


def _read(raw: bytes, codec: str) -> str:
    return decode_euc_tw(raw) if codec == "euc-tw" else raw.decode(codec, "replace")


def _lenient(raw: bytes, codec: str, name: str, known_from: EncodingSource) -> Decoded:
    text = _read(raw, codec)
    damage = tuple(
        Damage(
            "undecodable",
            Span(match.start(), match.end()),
            None,
            1.0,
            Message("damage.undecodable", "bytes here are not valid {encoding}", {"encoding": name}),
        )
        for match in re.finditer("\ufffd+", text.removeprefix("\ufeff"))
    )
    return Decoded(text, name, known_from, damage)
