"""Opens a file in an encoding that the reader chose, or as garbled text put right, instead of the one guessed."""

import hashlib
from dataclasses import dataclass, replace
from types import MappingProxyType

from reader.article.article import Article
from reader.article.damage.garbled import MISREADINGS
from reader.errors import CannotOpen
from reader.importers.encoding import decode, decode_as
from reader.importers.registry import open_article

# What people call the codecs that text is read in.
_NAMES = MappingProxyType({
    "utf-8": "UTF-8",
    "gb18030": "GB18030/GBK",
    "cp950": "Big5",
    "big5hkscs": "Big5-HKSCS",
    "euc-tw": "EUC-TW",
    "hz": "HZ",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "utf-32-le": "UTF-32 LE",
    "utf-32-be": "UTF-32 BE",
    "cp932": "Shift JIS",
    "euc_jp": "EUC-JP",
    "cp949": "EUC-KR",
    "cp1252": "Windows-1252",
})  # fmt: skip
_VIA = "<"
_TEXT_FORMATS = ("plain", "markdown", "html")


def encoding_name(id_: str) -> str:
    """Return the name of a codec, or of a misreading such as `utf-8<gb18030`."""
    return " ← ".join(_NAMES.get(codec.lower(), codec.upper()) for codec in id_.split(_VIA))


@dataclass(frozen=True, slots=True)
class Choice:
    """An encoding to choose: its id, and its name, which is no word of any language.

    Attributes:
        id: a codec, or `utf-8<gb18030` for text written in the first and read as the second.
        name: for people.
        misread: the text was garbled before it was saved.
    """

    id: str
    name: str
    misread: bool = False


CHOICES: tuple[Choice, ...] = (
    *(Choice(id_, name) for id_, name in _NAMES.items()),
    *(
        Choice(id_, encoding_name(id_), misread=True)
        for id_ in (f"{each.written}{_VIA}{each.read}" for each in MISREADINGS)
    ),
)


def has_encoding(article: Article) -> bool:
    """Say whether an article comes from text, so that its encoding can be chosen."""
    return bool(article.raw) and article.importer.startswith(_TEXT_FORMATS)


def read_as(raw: bytes, encoding: str) -> str:
    """Return the text of a file in an encoding; U+FFFD where its bytes mean nothing.

    Args:
        raw: the bytes.
        encoding: the id of one of the `CHOICES`.

    Raises:
        CannotOpen: there is no such encoding, or the text was not garbled in this way.
    """
    if encoding not in {choice.id for choice in CHOICES}:
        known = ", ".join(choice.id for choice in CHOICES)
        raise CannotOpen(
            "no_such_encoding", "There is no encoding {name}; choose one of {known}.", name=encoding, known=known
        )
    written, _, read = encoding.partition(_VIA)
    if not read:
        return decode_as(raw, encoding).text
    misreading = next(each for each in MISREADINGS if (each.written, each.read) == (written, read))
    text = misreading.undo(decode(raw).text, lossy=True)
    if text is None:
        raise CannotOpen(
            "not_misread",
            "This text was not written in {written} and read as {read}.",
            written=encoding_name(written),
            read=encoding_name(read),
        )
    return text


def reread(raw: bytes, name: str, encoding: str) -> Article:
    """Open a file's bytes in an encoding.

    Raises:
        CannotOpen: there is no such encoding, or what comes out can't be opened.
    """
    # The importers trust a byte-order mark above all that a file says of itself.
    marked = read_as(raw, encoding).encode("utf-8-sig", "replace")
    fresh = open_article(marked, name)
    metadata = replace(
        fresh.metadata, encoding=encoding, encoding_from="chosen", sha256=hashlib.sha256(raw).hexdigest()
    )
    return replace(fresh, raw=raw, metadata=metadata)
