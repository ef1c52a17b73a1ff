r"""Mojibake: text that was once read in the wrong encoding and saved so; what can be read back is proposed.

::

    written in UTF-8, read as GB18030     浣犲ソ锛屼笘鐣岋紒     你好，世界！
    written in UTF-8, read as Latin-1     ä½\xa0å¥½ï¼\x8c       你好，
    written in GB18030, read as Latin-1   ÄãºÃ£¬ÊÀ½ç         你好，世界
    lost for good                         锟斤拷锟斤拷  烫烫烫烫
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.article.article import Damage
from reader.errors import Message
from reader.text.likelihood import likelihood, strange_characters
from reader.text.sought import Sought
from reader.text.span import Span

_LOST = (
    (
        re.compile("锟斤拷(?:锟斤拷)*锟?斤?"),
        "undecodable bytes were saved as U+FFFD and read as GB18030: what stood here is lost",
    ),
    (re.compile("烫烫(?:烫|屯屯)+"), "filler of a program's memory, not text"),
    (re.compile("屯屯屯屯+"), "filler of a program's memory, not text"),
)
_MARKS = (re.compile("ï»¿"), Sought("锘\ufeff?(?=[\u4e00-\u9fff])", signs="锘"))
# Three bytes of UTF-8 for Han and Chinese punctuation, with ASCII between.
_UTF8 = re.compile(rb"(?:[\xe4-\xe9][\x80-\xbf]{2}|\xe3\x80[\x80-\xbf]|\xef[\xbc\xbd][\x80-\xbf]|\xe2\x80[\x90-\xbf])")
_UTF8_RUN = re.compile(rb"(?:%s[ -~]{0,3}){3,}" % _UTF8.pattern)
# What the first two bytes of these are as GB18030: rare characters, so that few lines need be looked at.
_UTF8_LINE = re.compile(
    f"[{''.join(bytes((lead, trail)).decode('gb18030') for lead in range(0xE4, 0xEA) for trail in range(0x80, 0xC0))}"
    "銆锛锝鈥][^\n]*"
)
_WINDOWS = {char: code for code in range(0x80, 0xA0) if (char := bytes([code]).decode("cp1252", "ignore"))}
_HIGH = "\x80-\xff" + "".join(_WINDOWS)
_LATIN_RUN = re.compile(f"(?:[{_HIGH}]+[ -~]?){{4,}}|[{_HIGH}]{{6,}}")
# What no such run is without, and Chinese text hardly ever has: letters, not marks.
_LATIN_LINE = re.compile("[\xa1-\xb6\xb8-\xff][^\n]*")
_LOSS = re.compile("\ufffd+")
_MOST_LOST = 0.2
_LEAST_PER_CHARACTER, _LEAST_GAIN = -9.5, 3.0


@dataclass(frozen=True, slots=True)
class Misreading:
    """One way in which text gets garbled: the encoding it was written in, and the one it was read as."""

    written: str
    read: str

    def undo(self, text: str, *, lossy: bool = False) -> str | None:
        """Return what was written; None if the text can't have come about this way.

        Args:
            text: as it was read.
            lossy: bytes may have been lost on the way; U+FFFD stands where.
        """
        try:
            raw = b"\xff".join(_bytes(part, self.read) for part in _LOSS.split(text))
            return _LOSS.sub("\ufffd", raw.decode(self.written, "replace" if lossy else "strict"))
        except ValueError:
            return None


MISREADINGS = (
    Misreading("utf-8", "gb18030"),
    Misreading("utf-8", "cp950"),
    Misreading("utf-8", "latin-1"),
    Misreading("gb18030", "latin-1"),
    Misreading("cp950", "latin-1"),
    Misreading("cp950", "gb18030"),
    Misreading("gb18030", "cp950"),
)


def find_garbled(text: str, places: Sequence[Span]) -> tuple[Iterable[Damage], ...]:
    """Return garbled passages inside `places`, with what they were where that can be read back.

    Layers that may overlap: where they do, an earlier one explains more.
    """
    if text.isascii():
        return ()
    return _as_latin(text), _as_other_chinese(text, places), _utf8_as_chinese(text), _lost(text)


def _lost(text: str) -> Iterator[Damage]:
    for pattern, why in _LOST:
        for match in pattern.finditer(text):
            yield Damage("mojibake", Span(*match.span()), None, 0.95, Message("damage.garbled.lost", why, {}))
    why = Message("damage.garbled.mark", "a byte-order mark read as characters", {})
    for match in (match for mark in _MARKS for match in mark.finditer(text)):
        yield Damage("mojibake", Span(*match.span()), "", 0.95, why)


def _utf8_as_chinese(text: str) -> Iterator[Damage]:
    for line in _UTF8_LINE.finditer(text):
        yield from _utf8_in_line(text, Span(*line.span()))


def _utf8_in_line(text: str, line: Span) -> Iterator[Damage]:
    raw = line.of(text).encode("gb18030", "replace")
    at, offset = 0, line.start
    for match in _UTF8_RUN.finditer(raw):
        # Where a match begins inside a character, what is before it decodes with an error at its end.
        offset += len(raw[at : match.start()].decode("gb18030", "ignore"))
        at = match.start()
        found = match.group().rstrip(b" ")
        span = _whole(text, offset, found)
        if span is not None:
            damage = _judged(text, span, found.decode("utf-8"), MISREADINGS[0])
            if damage:
                yield damage


def _whole(text: str, offset: int, found: bytes) -> Span | None:
    """Return the characters that the bytes are, if they begin and end with characters."""
    length = len(found.decode("gb18030", "ignore"))
    span = Span(offset, min(len(text), offset + length))
    return span if span.of(text).encode("gb18030", "replace") in {found, found[:-1]} else None


def _as_latin(text: str) -> Iterator[Damage]:
    lines = (_line(text, match.start()) for match in _LATIN_LINE.finditer(text))
    for match in (match for line in lines for match in _LATIN_RUN.finditer(text, line.start, line.end)):
        whole = Span(*match.span())
        # The last character may be half of a Big5 one, or stand outside.
        for span in (whole, Span(whole.start, whole.end - 1)):
            damage = _undone(text, span, MISREADINGS[2:5])
            if damage:
                yield damage
                break


def _line(text: str, at: int) -> Span:
    end = text.find("\n", at)
    return Span(text.rfind("\n", 0, at) + 1, end if end >= 0 else len(text))


def _as_other_chinese(text: str, places: Sequence[Span]) -> Iterator[Damage]:
    """Give the blocks that were written in one Chinese encoding and read as another: hardly a character is common."""
    strange = strange_characters(text)
    if not strange:
        return
    rare = [at for at, char in enumerate(text) if char in strange]
    for place in places:
        count = bisect_left(rare, place.end) - bisect_left(rare, place.start)
        if count and len(place) >= 6 and count * 5 >= len(place):
            damage = _undone(text, place, MISREADINGS) or _undone(text, place, MISREADINGS, lossy=True)
            if damage:
                yield damage


def _undone(text: str, span: Span, misreadings: Sequence[Misreading], *, lossy: bool = False) -> Damage | None:
    for misreading in misreadings:
        undone = misreading.undo(span.of(text), lossy=lossy)
        damage = _judged(text, span, undone, misreading) if undone else None
        if damage:
            return damage
    return None


def _judged(text: str, span: Span, undone: str, misreading: Misreading) -> Damage | None:
    """Return the damage if what comes out reads like Chinese, and far better than what is there."""
    if undone.count("\ufffd") > len(undone) * _MOST_LOST:
        return None
    sound = undone.replace("\ufffd", "")
    before, after = likelihood(span.of(text).replace("\ufffd", "")), likelihood(sound)
    wide = sum(char > "\x7f" for char in sound)
    if not wide or after / len(sound) < _LEAST_PER_CHARACTER or after - before < _LEAST_GAIN * wide:
        return None
    why = Message(
        "damage.garbled",
        "written in {written} and read as {read}",
        {"written": misreading.written.upper(), "read": misreading.read.upper()},
    )
    return Damage("mojibake", span, undone, 0.95 if "\ufffd" not in undone else 0.8, why)


def _bytes(text: str, encoding: str) -> bytes:
    """Encode, for Latin-1 with what Windows has in place of its controls."""
    if encoding != "latin-1":
        return text.encode(encoding)
    return bytes(_WINDOWS[char] if char in _WINDOWS else ord(char) for char in text)
