"""What is printed on one page of a PDF: stretches of text with their places, sizes and weights.

PDFium hands over characters in the order in which they were drawn; a stretch ends where the pen jumps.
"""

import ctypes
import math
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage, PdfTextPage

from reader.importers.pdf.remarks import Remark, read_remarks

_CHARACTER_LIMIT = 300_000
_SAMPLES = 60
_GENERATED = "\0"
_WIDE_SPACE = 0x3000
_EXPONENTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
# Hyphens at a line's end, bullets of symbol fonts, and what some writers map to radicals (⼩ for 小) or ligatures.
_LOOKS = {0x02: "-", 0xFFFE: "-", 0xAD: "-", 0xF0B7: "•", 0xF0A7: "▪", 0xF06C: "●", 0xF06E: "■", 0xF0D8: "▸"} | {
    code: unicodedata.normalize("NFKC", chr(code)) for code in (*range(0x2F00, 0x2FD6), *range(0xFB00, 0xFB07))
}
_HEAVY = re.compile(r"bold|black|heavy|hei|黑", re.IGNORECASE)
CJK = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff—…“”‘’·]")
_GAP = 1.2
_LITTLE, _AIR = 0.4, 0.6
_BACK = 0.6


@dataclass(slots=True)
class Stretch:
    """Text drawn in one go on one line. Lengths are points, y grows upwards.

    Attributes:
        text: as drawn, no space between Chinese characters.
        left: where it begins.
        right: where it ends.
        bottom: of its line.
        top: of its line.
        size: of its type.
        heavy: whether it is bold or set in a face for headings.
    """

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float = 0.0
    heavy: bool = False
    first: int = field(default=0, repr=False)
    last: int = field(default=0, repr=False)

    @property
    def middle(self) -> float:
        """The height of its middle."""
        return (self.top + self.bottom) / 2


@dataclass(slots=True)
class Page:
    """A page's stretches and its size in points."""

    number: int
    width: float
    height: float
    stretches: list[Stretch]
    has_picture: bool = False
    remarks: list[Remark] = field(default_factory=list[Remark])


def read_page(page: PdfPage, number: int) -> Page:
    """Return what is printed on a page; text turned otherwise than the rest, such as a watermark, is left out."""
    text = page.get_textpage()
    try:
        turn = _turn(text)
        size = page.get_size()
        # The size is that of the page as it is shown, places are on the page as it was drawn.
        drawn = size if page.get_rotation() % 180 == 0 else size[::-1]
        turned = _Turn(turn, *drawn)
        width, height = drawn[::-1] if turn % 2 else drawn
        found = [stretch for stretch in _stretches(text, turned) if _describe(text, stretch, turn)]
        remarks = read_remarks(page, text, number)
    finally:
        text.close()
    picture = not found and any(
        pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, index)) == pdfium.FPDF_PAGEOBJ_IMAGE
        for index in range(min(pdfium.FPDFPage_CountObjects(page), 50))
    )
    return Page(number, width, height, found, picture, remarks)


@dataclass(frozen=True, slots=True)
class _Turn:
    """By how many quarters of a turn to the right a page is read, and its size before."""

    quarters: int
    width: float
    height: float

    def apply(self, box: pdfium.FS_RECTF) -> None:
        """Move a box to where it is once the page is turned."""
        left, bottom, right, top = box.left, box.bottom, box.right, box.top
        if self.quarters == 1:
            box.left, box.right, box.bottom, box.top = bottom, top, self.width - right, self.width - left
        elif self.quarters == 2:
            box.left, box.right = self.width - right, self.width - left
            box.bottom, box.top = self.height - top, self.height - bottom
        elif self.quarters == 3:
            box.left, box.right, box.bottom, box.top = self.height - top, self.height - bottom, left, right


def _turn(text: PdfTextPage) -> int:
    """Return by how many quarters most of the text is turned to the left, whatever the page says of itself.

    PDFium measures angles to the right.
    """
    count = text.count_chars()
    angles = (pdfium.FPDFText_GetCharAngle(text, index) for index in range(0, count, max(1, count // _SAMPLES)))
    turns = Counter(-round(angle / (math.pi / 2)) % 4 for angle in angles if angle >= 0)
    return turns.most_common(1)[0][0] if turns else 0


def _stretches(text: PdfTextPage, turn: _Turn) -> list[Stretch]:
    """Cut the page's characters where the pen jumps to another line, backwards or over a gap."""
    pen = _Pen(text, turn)
    high = 0
    for index in range(min(text.count_chars(), _CHARACTER_LIMIT)):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code, high = (0x10000 + ((high - 0xD800) << 10) + code - 0xDC00 if high else 0xFFFD), 0
        pen.take(index, code)
    return pen.found


class _Pen:
    """Follows the characters of a page."""

    def __init__(self, text: PdfTextPage, turn: _Turn) -> None:
        self.found: list[Stretch] = []
        self._text = text
        self._turn = turn
        self._current: Stretch | None = None
        self._space = ""
        self._box = pdfium.FS_RECTF()
        self._place = ctypes.byref(self._box)

    def take(self, index: int, code: int) -> None:
        """Take the next character."""
        if code in {10, 13}:
            self._current = None
        elif code in {9, 32, 0xA0}:
            drawn = not self._space and pdfium.FPDFText_IsGenerated(self._text, index) == 0
            self._space = self._space or (" " if drawn else _GENERATED)
        elif code and pdfium.FPDFText_GetLooseCharBox(self._text, index, self._place):
            self._turn.apply(self._box)
            self._draw(index, code)

    def _draw(self, index: int, code: int) -> None:
        box, current = self._box, self._current
        goes_on = current is not None and _goes_on(current, box)
        if code == _WIDE_SPACE:
            self._space = "\u3000"
            if goes_on and current is not None:
                current.right = max(current.right, box.right)
            return
        char = _LOOKS.get(code) or chr(code)
        if goes_on and current is not None and self._space == _GENERATED and CJK.match(char):
            # Air between two cells of a narrow table is wider than a typesetter's.
            goes_on = box.left - current.right < _AIR * (current.top - current.bottom)
        if goes_on and current is not None:
            _extend(current, self._space, _raised(current, char, box), box)
        else:
            current = self._current = Stretch(char, box.left, box.right, box.bottom, box.top, first=index)
            self.found.append(current)
        current.last = index
        self._space = ""


def _goes_on(stretch: Stretch, box: pdfium.FS_RECTF) -> bool:
    height = stretch.top - stretch.bottom
    overlap = min(stretch.top, box.top) - max(stretch.bottom, box.bottom)
    if overlap < 0.5 * min(height, box.top - box.bottom):
        return False
    return -_BACK * height < box.left - stretch.right < _GAP * height


def _extend(stretch: Stretch, space: str, words: str, box: pdfium.FS_RECTF) -> None:
    chinese = bool(CJK.match(words)) + bool(CJK.match(stretch.text[-1]))
    if space == _GENERATED:
        # PDFium's guess at a gap: beside Chinese it is the typesetter's air around digits and Latin.
        space = "" if chinese and box.left - stretch.right < _LITTLE * (stretch.top - stretch.bottom) else " "
    elif space == " " and chinese == 2:
        space = ""
    if words[0] == "[" and stretch.text[-1] == "]" and words[1:].rstrip("]").isdigit():
        stretch.text = stretch.text[:-1] + words[1:]
    else:
        stretch.text += space + words
    stretch.right = max(stretch.right, box.right)
    if words[0] != "[":
        stretch.top = max(stretch.top, box.top)
        stretch.bottom = min(stretch.bottom, box.bottom)


def _raised(stretch: Stretch, char: str, box: pdfium.FS_RECTF) -> str:
    """Return a character as it is read: a small raised digit is a footnote's mark after Chinese, else an exponent."""
    height = stretch.top - stretch.bottom
    if not "0" <= char <= "9" or box.top - box.bottom > 0.8 * height or box.bottom < stretch.bottom + 0.2 * height:
        return char
    if CJK.match(stretch.text[-1]) or stretch.text[-1] == "]":
        return f"[{char}]"
    return _EXPONENTS[int(char)]


def _describe(text: PdfTextPage, stretch: Stretch, turn: int) -> bool:
    """Note size and weight, by the first, middle and last character; say whether the stretch is turned as the page."""
    samples = (stretch.first, (stretch.first + stretch.last) // 2, stretch.last)
    angle = pdfium.FPDFText_GetCharAngle(text, samples[1])
    skew = (angle + turn * math.pi / 2) % (2 * math.pi) if angle >= 0 else 0.0
    if min(skew, 2 * math.pi - skew) > 0.1:
        return False
    stretch.size = sorted(_size(text, index) for index in samples)[1] or stretch.top - stretch.bottom
    stretch.heavy = all(
        pdfium.FPDFText_GetFontWeight(text, index) >= 600 or _HEAVY.search(_font(text, index)) for index in samples
    )
    return bool(stretch.text.strip())


def _size(text: PdfTextPage, index: int) -> float:
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFText_GetMatrix(text, index, ctypes.byref(matrix)):
        return 0.0
    return round(pdfium.FPDFText_GetFontSize(text, index) * math.hypot(matrix.c, matrix.d), 1)


def _font(text: PdfTextPage, index: int) -> str:
    name = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    length = pdfium.FPDFText_GetFontInfo(text, index, name, len(name), ctypes.byref(flags))
    return name.value.decode("utf-8", "replace") if 0 < length <= len(name) else ""
