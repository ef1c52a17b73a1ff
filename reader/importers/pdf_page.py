"""What is printed on one page of a PDF: stretches of text with their places, sizes and weights.

PDFium hands over characters in the order in which they were drawn; a stretch ends where the pen jumps.
"""

import ctypes
import math
import re
from dataclasses import dataclass, field

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage, PdfTextPage

_CHARACTER_LIMIT = 300_000
_HYPHENS = {0x02: "-", 0xFFFE: "-", 0xAD: "-"}
_HEAVY = re.compile(r"bold|black|heavy|hei|黑", re.IGNORECASE)
CJK = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff—…“”‘’·]")
_GAP = 1.2
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


def read_page(page: PdfPage, number: int) -> Page:
    """Return what is printed on a page; turned text, such as a watermark across it, is left out."""
    width, height = page.get_size()
    text = page.get_textpage()
    try:
        found = [stretch for stretch in _stretches(text) if _describe(text, stretch)]
    finally:
        text.close()
    picture = not found and any(
        pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, index)) == pdfium.FPDF_PAGEOBJ_IMAGE
        for index in range(min(pdfium.FPDFPage_CountObjects(page), 50))
    )
    return Page(number, width, height, found, picture)


def _stretches(text: PdfTextPage) -> list[Stretch]:
    """Cut the page's characters where the pen jumps to another line, backwards or over a gap."""
    found: list[Stretch] = []
    box = pdfium.FS_RECTF()
    place = ctypes.byref(box)
    current: Stretch | None = None
    space = ""
    high = 0
    for index in range(min(text.count_chars(), _CHARACTER_LIMIT)):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code, high = (0x10000 + ((high - 0xD800) << 10) + code - 0xDC00 if high else 0xFFFD), 0
        if code in {10, 13}:
            current = None
        elif code in {9, 32, 0xA0}:
            space = space or " "
        elif code == 0x3000:
            space = "\u3000"
            if current is not None and pdfium.FPDFText_GetLooseCharBox(text, index, place) and _goes_on(current, box):
                current.right = max(current.right, box.right)
        elif code and pdfium.FPDFText_GetLooseCharBox(text, index, place):
            char = _HYPHENS.get(code) or chr(code)
            if current is not None and _goes_on(current, box):
                _extend(current, space + char, box)
            else:
                current = Stretch(char, box.left, box.right, box.bottom, box.top, first=index)
                found.append(current)
            current.last = index
            space = ""
    return found


def _goes_on(stretch: Stretch, box: pdfium.FS_RECTF) -> bool:
    height = stretch.top - stretch.bottom
    overlap = min(stretch.top, box.top) - max(stretch.bottom, box.bottom)
    if overlap < 0.5 * min(height, box.top - box.bottom):
        return False
    return -_BACK * height < box.left - stretch.right < _GAP * height


def _extend(stretch: Stretch, words: str, box: pdfium.FS_RECTF) -> None:
    if words[0] == " " and CJK.match(words[-1]) and CJK.match(stretch.text[-1]):
        words = words[1:]
    stretch.text += words
    stretch.right = max(stretch.right, box.right)
    stretch.top = max(stretch.top, box.top)
    stretch.bottom = min(stretch.bottom, box.bottom)


def _describe(text: PdfTextPage, stretch: Stretch) -> bool:
    """Note size and weight; say whether the stretch is upright."""
    middle = (stretch.first + stretch.last) // 2
    angle = pdfium.FPDFText_GetCharAngle(text, middle)
    if angle > 0 and min(angle, 2 * math.pi - angle) > 0.1:
        return False
    stretch.size = _size(text, middle) or stretch.top - stretch.bottom
    stretch.heavy = pdfium.FPDFText_GetFontWeight(text, middle) >= 600 or bool(_HEAVY.search(_font(text, middle)))
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
