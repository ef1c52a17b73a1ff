"""Footnotes of Word, which python-docx has no words for: their part of the file, their marks, their paragraphs."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from reader.article import Reference
from reader.exporters.footnotes import bodies, called, core, without_label
from reader.exporters.markup import clean
from reader.exporters.pieces import CutBlock, Piece

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_RULES = (("-1", "separator"), ("0", "continuationSeparator"))
_TEXT, _MARK = "footnote text", "footnote reference"


class Lines(NamedTuple):
    """A paragraph of a footnote that waits for its text.

    Attributes:
        paragraph: where the text goes.
        number: of the block that it comes from.
        pieces: of that, each with its number in it.
    """

    paragraph: Paragraph
    number: int
    pieces: Iterable[tuple[int, Piece]]


class WordFootnotes:
    """The footnotes of one document. The file has no part for them before the first is called.

    Attributes:
        moved: the numbers of the blocks that stand in footnotes, not in the text.
    """

    def __init__(self, word: WordDocument, blocks: Sequence[CutBlock]) -> None:
        self._word = word
        self._blocks = blocks
        self._bodies = bodies(blocks)
        self.moved = {number for body in self._bodies.values() for number in body}
        self._root: Any = None
        self._ids: dict[int, int] = {}
        self._calls: dict[int, Run] = {}
        self._counted = self._count_as_word_does()

    def _count_as_word_does(self) -> bool:
        """Say whether the article's marks are those that Word would give; else they stay as they are."""
        text = [cut for number, cut in enumerate(self._blocks) if number not in self.moved]
        marks = [
            core("".join(piece.text for cut in text for piece in cut.pieces if piece.reference == first))
            for note, (first, *_) in called(text, self._blocks).items()
            if note in self._bodies
        ]
        return marks == [str(number) for number in range(1, len(marks) + 1)]

    def call(self, paragraph: Paragraph, reference: Reference, mark: str) -> tuple[Run, list[Lines]] | None:
        """Add a footnote's mark at a paragraph's end so far, the first time with the footnote.

        Args:
            paragraph: where it is called from.
            reference: which it is.
            mark: as shown.

        Returns:
            The run of the mark and the paragraphs to write; None where Word can't have a footnote.
        """
        if reference.note not in self._bodies or _footnote(paragraph._p) is not None:  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - the way that python-docx documents
            return None
        if self._root is None:
            self._root = self._begin()
        number = self._ids.get(reference.note)
        if number is not None:
            return _call_again(paragraph, number, core(mark) if self._counted else clean(mark)), []
        number = self._ids[reference.note] = len(self._ids) + 1
        own = None if self._counted else clean(mark)
        self._calls[number] = _mark(paragraph, number, own)
        return self._calls[number], self._body(reference.note, number, own, mark)

    def in_text(self, runs: Sequence[Run]) -> tuple[list[Run], bool]:
        """Return the runs of a passage that stand in the text, and whether it lies in footnotes alone.

        LibreOffice 7 can't open a file with a comment in a footnote: there the mark that calls the first stands for it.
        """
        places = [_footnote(run._r) for run in runs]  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - the way that python-docx documents
        found = [run for run, place in zip(runs, places, strict=True) if place is None]
        return (found, False) if found else ([self._calls[int(places[0].get(qn("w:id")))]], True)

    def _body(self, note: int, number: int, own: str | None, mark: str) -> list[Lines]:
        footnote: Any = OxmlElement("w:footnote")
        footnote.set(qn("w:id"), str(number))
        self._root.append(footnote)
        lines: list[Lines] = []
        for at in self._bodies[note]:
            element: Any = OxmlElement("w:p")
            footnote.append(element)
            paragraph = Paragraph(element, self._word._body)  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - styles are looked up through it
            paragraph.style = _TEXT
            cut = self._blocks[at]
            if lines:
                lines.append(Lines(paragraph, at, enumerate(cut.pieces)))
                continue
            run = paragraph.add_run(own, style=_MARK)
            if own is None:
                run._r.append(OxmlElement("w:footnoteRef"))  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - the way that python-docx documents
            paragraph.add_run(" ")
            lines.append(Lines(paragraph, at, without_label(cut, mark)))
        return lines

    def _begin(self) -> Any:
        """Make the part, with the rules that Word draws above footnotes, and the styles."""
        rules = "".join(
            f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
            for number, kind in _RULES
        )
        root: Any = parse_xml(f"<w:footnotes {nsdecls('w', 'r')}>{rules}</w:footnotes>")
        package: Any = self._word.part.package
        part = XmlPart(PackURI("/word/footnotes.xml"), _TYPE, root, package)
        self._word.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
        styles: Any = self._word.styles
        text = styles.add_style(_TEXT, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
        text.base_style, text.font.size = styles["Normal"], Pt(9)
        text.paragraph_format.space_after = Pt(0)
        styles.add_style(_MARK, WD_STYLE_TYPE.CHARACTER, builtin=True).font.superscript = True
        return root


def _footnote(element: Any) -> Any:
    return next(element.iterancestors(qn("w:footnote")), None)


def _mark(paragraph: Paragraph, number: int, own: str | None) -> Run:
    """Add the mark that calls a footnote, its place named for fields that lead there."""
    run = paragraph.add_run(style=_MARK)
    element: Any = run._r  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - the way that python-docx documents
    reference = OxmlElement("w:footnoteReference")
    if own is not None:
        reference.set(qn("w:customMarkFollows"), "1")
    reference.set(qn("w:id"), str(number))
    element.append(reference)
    if own is not None:
        run.add_text(own)
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    start.set(qn("w:name"), f"_Ref{number}")
    for each in (start, end):
        each.set(qn("w:id"), str(number))
    element.addprevious(start)
    element.addnext(end)
    return run


def _call_again(paragraph: Paragraph, number: int, mark: str) -> Run:
    """Lead to a footnote from another place: Word calls each once, other marks of it are fields."""
    run = paragraph.add_run(mark, style=_MARK)
    element: Any = run._r  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - the way that python-docx documents
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), rf" NOTEREF _Ref{number} \f \h ")
    element.addprevious(field)
    field.append(element)
    return run
