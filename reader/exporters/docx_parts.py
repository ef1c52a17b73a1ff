"""What python-docx has no words for: Chinese fonts, tracked changes, a highlight of any colour."""

from datetime import UTC, datetime
from typing import Any

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import _Row  # pyright: ignore[reportPrivateUsage] - the library's own name for a row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from reader.exporters.document import Document
from reader.exporters.markup import clean
from reader.exporters.palette import PALETTE
from reader.importers.docx.styles import PARAGRAPH_NUMBER
from reader.notes import Note
from reader.text.excerpt import shorten

AUTHOR = "Xidu"
_FONTS = {"zh-Hans": ("宋体", "黑体"), "zh-Hant": ("PMingLiU", "Microsoft JhengHei")}
_LANGUAGES = {"zh-Hans": "zh-CN", "zh-Hant": "zh-TW", "zh-Hant-TW": "zh-TW", "zh-Hant-HK": "zh-HK"}
_HEADS = ("Title", "Heading")
_MARGIN = Mm(9)
INDENT = Pt(22)
"""Of a paragraph's first line in Chinese: two characters, of which one is as wide as the library's template sets it."""
_LONGEST_PROPERTY = 255


def prepare(word: WordDocument, document: Document) -> None:
    """Set fonts, language and properties of an article; nobody and no machine is named."""
    dress(word, document.language)
    numbers = word.styles.add_style(PARAGRAPH_NUMBER, WD_STYLE_TYPE.CHARACTER)
    numbers.font.size, numbers.font.color.rgb = Pt(8), RGBColor(0x77, 0x77, 0x77)  # pyright: ignore[reportAttributeAccessIssue] - of a character style
    describe(word, document.title, document.article.metadata.author or "", document.source())


def dress(word: WordDocument, language: str) -> None:
    """Set the fonts of a script, its language, and paper as it is used where that is written."""
    serif, sans = _FONTS["zh-Hant" if language.startswith("zh-Hant") else "zh-Hans"]
    for style in word.styles:
        properties: Any = style.element.get_or_add_rPr() if hasattr(style.element, "get_or_add_rPr") else None
        if properties is not None and style.name:
            _set_fonts(properties, sans if style.name.startswith(_HEADS) else serif)
    named = OxmlElement("w:lang")
    named.set(qn("w:eastAsia"), _LANGUAGES.get(language, "zh-CN"))
    word.styles["Normal"].element.get_or_add_rPr().append(named)
    for name in ("Title", *(f"Heading {level}" for level in range(1, 10))):
        word.styles[name].font.color.rgb = RGBColor(0, 0, 0)  # pyright: ignore[reportAttributeAccessIssue] - of a paragraph style
    for name in ("Subtitle", "Quote", "Caption"):  # Chinese has no italics
        font = word.styles[name].font  # pyright: ignore[reportAttributeAccessIssue] - of a paragraph style
        font.italic, font.bold, font.color.rgb = False, False, RGBColor(0x55, 0x55, 0x55)
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)


def describe(word: WordDocument, title: str, author: str, comments: str) -> None:
    """Set the properties, each as long as the format lets it be; whose computer it was written on isn't among them."""
    properties = word.core_properties
    properties.title, properties.author, properties.comments, properties.last_modified_by = (
        shorten(clean(words), _LONGEST_PROPERTY) for words in (title, author, comments, AUTHOR)
    )
    properties.created = properties.modified = datetime.now(UTC)


def repeat_header(row: _Row) -> None:
    """Let a table's head row stand on every page that the table reaches."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - the way that python-docx documents


def highlight(run: Run, color: str) -> None:
    """Lay a highlight's own colour under a run, as shading: Word's markers have neither its pink nor its orange."""
    shade = OxmlElement("w:shd")
    fill = PALETTE.get(color, PALETTE["other"])[0].lstrip("#").upper()
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", fill)):
        shade.set(qn(f"w:{name}"), value)
    run._r.get_or_add_rPr().append(shade)  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - the way that python-docx documents


def number(paragraph: Paragraph, shown: int, *, indented: bool = False) -> None:
    """Put a paragraph's number in the margin, where citations look for it, in a style of its own.

    Args:
        paragraph: still empty.
        shown: the number.
        indented: whether the text after it begins two characters from the margin.
    """
    paragraph.paragraph_format.first_line_indent = -_MARGIN
    if indented:
        paragraph.paragraph_format.tab_stops.add_tab_stop(INDENT)
    paragraph.add_run(f"{shown}\t\t" if indented else f"{shown}\t", style=PARAGRAPH_NUMBER)


def delete(run: Run, note: Note, number: int) -> int:
    """Make a run a tracked deletion; return the number of changes so far."""
    element = run._r  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - the way that python-docx documents
    for text in element.findall(qn("w:t")):
        text.tag = qn("w:delText")
        text.set(qn("xml:space"), "preserve")
    change = _change("w:del", number + 1, note.created)
    element.addprevious(change)
    change.append(element)
    return number + 1


def insert(paragraph: Paragraph, words: str, note: Note, number: int) -> int:
    """Add a tracked insertion at a paragraph's end so far; return the number of changes so far."""
    run = paragraph.add_run(words)
    element = run._r  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - the way that python-docx documents
    change = _change("w:ins", number + 1, note.created)
    element.addprevious(change)
    change.append(element)
    return number + 1


def _change(tag: str, number: int, moment: str) -> Any:
    element = OxmlElement(tag)
    element.set(qn("w:id"), str(number))
    element.set(qn("w:author"), AUTHOR)
    if moment:
        element.set(qn("w:date"), moment.replace("+00:00", "Z"))
    return element


def _set_fonts(properties: Any, east_asian: str) -> None:
    fonts = properties.find(qn("w:rFonts"))
    if fonts is None:
        fonts = OxmlElement("w:rFonts")
        properties.insert(0, fonts)
    fonts.attrib.pop(qn("w:eastAsiaTheme"), None)
    fonts.set(qn("w:eastAsia"), east_asian)
