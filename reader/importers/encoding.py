"""Bytes to text, with the reason for the guess.

gb18030 decodes nearly any bytes, Big5 text too, so a codec that does not fail proves nothing: the two are told apart
by how common the characters are that come out.
"""

import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader.article.article import Damage
from reader.errors import CannotOpen, Message
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
# The commonest characters of Chinese prose, both scripts; what one encoding's bytes give in the other is rare ones.
_COMMON = frozenset(
    "的一是不了在人有我他这個个们上来大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
    "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实"
    "日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政"
    "美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员"
    "解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件"
    "计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象"
    "完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔這們來為"
    "國說時會對於過發後裡種經麼學現當沒動還進樣開從實軍無與長機業間兩關點將問並應戰頭體見產話內給門東聲員"
    "論處義幾認條氣題爾別變總電數報結務場計資許統區隊決馬書則聽達強難權設記類據張該規萬覺術領確傳師觀讓識"
    "導爭運筆，。、；：？！“”「」『』（）《》…—·　０１２３４５６７８９吗呢吧请谢您姓章節节卷序號号版"
    "頁页"
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1f]")
_EXPECTED = re.compile("[\u4e00-\u9fff\u3000-\u303f\uff01-\uff5e\u2010-\u2027 -~\r\n\t]")
_RARE = re.compile(
    "[\ue000-\uf8ff\U00020000-\U000fffff\u0370-\u052f\u2500-\u257f\u3040-\u30ff\uff61-\uff9f\u00c0-\u024f\u0590-\u06ff\uac00-\ud7af]"
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and how it was read.

    Attributes:
        text: without its byte-order mark; U+FFFD where bytes could not be decoded.
        encoding: a Python codec name.
        reason: why this one.
        damage: the undecodable places.
    """

    text: str
    encoding: str
    reason: str
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
            decoded = _lenient(raw, codec, name, "byte-order mark")
            return Decoded(decoded.text.removeprefix("\ufeff"), name, decoded.reason, decoded.damage)
    _refuse_magic(raw)
    if wide := _utf16_without_mark(raw):
        return _lenient(raw, wide, wide, "every other byte is like UTF-16's")
    if b"\0" in raw:
        raise not_text()
    decoded = _utf8(raw) or _declared(raw, declared) or _guess(raw)
    if len(_CONTROL.findall(decoded.text)) > len(decoded.text) // 50:
        raise not_text()
    return decoded


def not_text(what: str = "something other than text") -> CannotOpen:
    """Return the error for a file that isn't text."""
    return CannotOpen("open.binary", "This file is {what}; Xidu opens text, Markdown and saved web pages.", what=what)


def _refuse_magic(raw: bytes) -> None:
    for magic, what in _MAGIC:
        if raw.startswith(magic) and (not magic.isalnum() or _binary_after(raw)):
            raise not_text(what)


def _binary_after(raw: bytes) -> bool:
    return bool(re.search(rb"[\x00-\x08\x0e-\x1a]", raw[:512]))


def _utf16_without_mark(raw: bytes) -> str | None:
    """Return the byte order if the bytes are UTF-16: nearly all is then Chinese or ASCII, never so in the other."""
    probe = raw[:4000] if len(raw) > 4000 else raw[: len(raw) // 2 * 2]
    nulls = b"\0" in probe
    if len(probe) < 4 or (not nulls and _is_utf8(raw[:4000]) and not _binary_after(raw)):
        return None
    best: tuple[float, str, str] = (0.0, "", "")
    for codec in ("utf-16-le", "utf-16-be"):
        text = probe.decode(codec, "replace")
        if not _CONTROL.search(text):
            best = max(best, (len(_EXPECTED.findall(text)) / len(text), codec, text))
    share, codec, text = best
    if nulls:
        return codec if share > 0.9 else None
    rivals = max(_plausible(probe.decode(other, "replace")) for other in ("gb18030", "cp950"))
    return codec if share > 0.9 and _plausible(text) >= rivals else None


def _is_utf8(raw: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(raw)
    except UnicodeDecodeError:
        return False
    return True


def _utf8(raw: bytes) -> Decoded | None:
    try:
        return Decoded(raw.decode("utf-8"), "utf-8", "valid UTF-8")
    except UnicodeDecodeError:
        pass
    lenient = raw.decode("utf-8", "replace")
    strange, wide = lenient.count("\ufffd"), sum(map(_is_wide, lenient[:100_000]))
    # A few bad bytes in what is otherwise UTF-8: a cut file, a broken character.
    if wide >= 4 and strange * 10 <= wide:
        return _lenient(raw, "utf-8", "utf-8", "UTF-8 with undecodable bytes")
    return None


def _is_wide(char: str) -> bool:
    return char > "\u2e7f"


def _declared(raw: bytes, declared: Iterable[str]) -> Decoded | None:
    for name in declared:
        key = name.strip().strip("\"'").lower()
        codec = _ALIASES.get(key, key)
        for candidate in (codec, "big5hkscs") if codec in {"cp950", "big5-hkscs", "big5hkscs"} else (codec,):
            try:
                return Decoded(raw.decode(candidate), candidate, f"declared as {key}")
            except (LookupError, UnicodeDecodeError, ValueError):
                continue
    return None


def _guess(raw: bytes) -> Decoded:
    scores: dict[str, float] = {}
    probe = _probe(raw)
    for codec in ("gb18030", "cp950", "big5hkscs"):
        text = probe.decode(codec, "replace")
        scores[codec] = _plausible(text)
    scores["big5hkscs"] -= 0.01
    best = max(scores, key=lambda codec: scores[codec])
    if scores[best] > 0.3:
        return _lenient(raw, best, best, "its characters are the commonest")
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to load and rarely needed

    match = from_bytes(probe).best()
    if match and match.encoding not in {"utf_7", "cp037", "cp500"}:
        codec = codecs.lookup(match.encoding).name
        return _lenient(raw, codec, codec, "charset-normalizer")
    if scores[best] > 0:
        return _lenient(raw, best, best, "its characters are the commonest")
    if len(raw) > 8 and sum(byte < 32 and byte not in b"\t\r\n\f" for byte in probe) > len(probe) // 20:
        raise not_text()
    return _lenient(raw, "utf-8", "utf-8", "nothing better fits")


def _probe(raw: bytes, size: int = 200_000) -> bytes:
    if len(raw) <= size:
        return raw
    cut = raw.rfind(b"\n", 0, size)
    return raw[: cut + 1 if cut > size // 2 else size]


def _plausible(text: str) -> float:
    """Return the share of common characters among those beyond ASCII, less what is rare in Chinese."""
    wide = [char for char in text if char > "\x7f"]
    if not wide:
        return 0.0
    common = sum(char in _COMMON for char in wide)
    odd = sum(char == "\ufffd" for char in wide) * 3 + len(_RARE.findall("".join(wide))) * 1.5
    han = sum("\u4e00" <= char <= "\u9fff" for char in wide)
    return (common + 0.3 * (han - min(common, han)) - odd) / len(wide)


def _lenient(raw: bytes, codec: str, name: str, reason: str) -> Decoded:
    try:
        return Decoded(raw.decode(codec), name, reason)
    except UnicodeDecodeError:
        text = raw.decode(codec, "replace")
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
    return Decoded(text, name, reason, damage)
