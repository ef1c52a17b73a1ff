"""Opens a file in an encoding that the reader chose, or as garbled text put right, instead of the one guessed."""

import hashlib
from dataclasses import dataclass, replace

from reader.article.article import Article
from reader.article.damage.garbled import MISREADINGS
from reader.errors import CannotOpen
from reader.importers.encoding import decode, decode_as
from reader.importers.registry import open_article

_CODECS = (
    ("utf-8", "UTF-8"),
    ("gb18030", "GB18030 (GBK, GB2312)"),
    ("cp950", "Big5"),
    ("big5hkscs", "Big5-HKSCS"),
    ("euc-tw", "EUC-TW"),
    ("hz", "HZ"),
    ("utf-16-le", "UTF-16 LE"),
    ("utf-16-be", "UTF-16 BE"),
    ("utf-32-le", "UTF-32 LE"),
    ("utf-32-be", "UTF-32 BE"),
    ("cp932", "Shift JIS"),
    ("euc_jp", "EUC-JP"),
    ("cp949", "EUC-KR"),
    ("cp1252", "Windows-1252"),
)
_VIA = "<"
_TEXT_FORMATS = ("plain", "markdown", "html")


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
    *(Choice(id_, name) for id_, name in _CODECS),
    *(
        Choice(f"{each.written}{_VIA}{each.read}", f"{each.written.upper()} ← {each.read.upper()}", misread=True)
        for each in MISREADINGS
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
            written=written.upper(),
            read=read.upper(),
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
