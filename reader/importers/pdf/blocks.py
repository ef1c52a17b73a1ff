"""Paragraphs, headings, table rows and footnotes of a PDF, made of its lines in reading order."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from reader.article import BlockKind
from reader.importers.pdf.order import Line
from reader.importers.pdf.page import CJK
from reader.importers.pieces import Piece

_ENDS = re.compile(r"[。！？!?…：:.；;][”’」』\"）)\]]*$")
_STARTS_OWN = re.compile(
    r"(?:第[〇零一二三四五六七八九十百千\d]+[章节節条條回]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]"
    r"|\d{1,2}[.、．]\D|[•●■◆▪·–-]\s)"
)
_BULLET = re.compile(r"[•●■◆▪▸]\s*\S")
_COUNTER = re.compile(r"[•●■◆▪▸·–-]|[(（]?\d{1,3}[.)）、．]?|[一二三四五六七八九十]{1,3}、|[①-⑳]")
_WORD = re.compile(r"[!-~]+")
_FOOTNOTE = re.compile(r"(?:[\[［(（〔]?\d{1,3}[\]］)）〕]?[\s.、]?\D|[①-⑳⑴-⒇*＊†‡]|注[：:])")
_NOT_HEADING = re.compile(r"[。，；,;]$|^[\d\s.,%年月日-]+$")
_HEADING_LENGTH = 60
_LARGER, _SMALLER = 1.12, 0.92


@dataclass(frozen=True, slots=True)
class Measures:
    """What is usual in a document.

    Attributes:
        size: of its running text.
        pitch: from one line to the next, in sizes.
        heavy: whether its running text is bold.
        indents: whether its paragraphs begin with an indent.
    """

    size: float
    pitch: float
    heavy: bool
    indents: bool


def measure(lines: Sequence[Line]) -> Measures:
    """Return what is usual in a document."""
    sizes: Counter[float] = Counter()
    heavy = 0
    for line in lines:
        sizes[line.size] += len(line.text)
        heavy += len(line.text) if line.heavy else 0
    size = sizes.most_common(1)[0][0]
    pitches = [
        (line.middle - after.middle) / size
        for line, after in pairwise(lines)
        if line.column == after.column and line.size == after.size == size and line.middle > after.middle
    ]
    indented = sum(_indent(line) > 1 for line in lines)
    return Measures(size, median(pitches) if pitches else 1.5, heavy * 2 > sizes.total(), indented * 25 > len(lines))


def make_pieces(lines: Sequence[Line], headings: dict[int, int]) -> list[Piece]:
    """Return the blocks of a document.

    Args:
        lines: in reading order.
        headings: levels by the index of a line, from the document's outline; empty where it has none.
    """
    usual = measure(lines)
    maker = _Maker(usual, headings or _headings_by_look(lines, usual))
    notes = _footnotes(lines, usual)
    for index, line in enumerate(lines):
        maker.take(index, line, note=index in notes)
    return maker.finished()


class _Maker:
    """Joins lines to pieces."""

    def __init__(self, usual: Measures, headings: dict[int, int]) -> None:
        self._usual = usual
        self._headings = headings
        self._pieces: list[Piece] = []
        self._notes: list[Piece] = []
        self._last: Line | None = None
        self._last_note: Line | None = None

    def take(self, index: int, line: Line, *, note: bool) -> None:
        """Take the next line."""
        if note:
            self._note(line)
            return
        level = self._headings.get(index)
        before, self._last = self._last, line
        kind = "heading" if level is not None else _kind(line)
        if before is not None and self._pieces and self._joins(before, line, kind, level):
            _join(self._pieces[-1], line.text)
            return
        if (before is not None and before.page != line.page) or kind == "heading":
            self._flush_notes()
        text = "\t".join(part.text for part in line.parts) if kind == "table_row" else line.text
        self._pieces.append(Piece(kind, text, level, line.page))

    def _joins(self, before: Line, line: Line, kind: str, level: int | None) -> bool:
        piece = self._pieces[-1]
        if kind == "heading" and piece.kind == "heading":
            near = before.column == line.column and before.middle - line.middle < 2 * line.size
            return near and piece.level == level and before.size == line.size and not _STARTS_OWN.match(line.text)
        return kind == "paragraph" and piece.kind != "table_row" and goes_on(before, line, self._usual)

    def _note(self, line: Line) -> None:
        before, self._last_note = self._last_note, line
        same = before is not None and before.column == line.column and not _FOOTNOTE.match(line.text)
        if same and self._notes:
            _join(self._notes[-1], line.text)
        else:
            self._notes.append(Piece("footnote", line.text, None, line.page))

    def _flush_notes(self) -> None:
        self._pieces += self._notes
        self._notes = []

    def finished(self) -> list[Piece]:
        """Return all pieces; a single row between paragraphs is no table."""
        self._flush_notes()
        pieces = self._pieces
        for index, piece in enumerate(pieces):
            alone = not any(
                0 <= near < len(pieces) and pieces[near].kind == "table_row" for near in (index - 1, index + 1)
            )
            if piece.kind == "table_row" and alone:
                piece.kind, piece.text = "paragraph", piece.text.replace("\t", " ")
        return pieces


def _join(piece: Piece, words: str) -> None:
    """Add a line's words: nothing between Chinese, a space between Latin, a hyphen at the line's end taken out."""
    last, first = piece.text[-1:], words[:1]
    if last == "-" and piece.text[-2:-1].isalpha() and first.islower():
        piece.text = piece.text[:-1] + words
    elif CJK.match(last) or CJK.match(first):
        piece.text += words
    else:
        piece.text += f" {words}"


def _indent(line: Line) -> float:
    """Return by how many sizes a line stands in."""
    return (line.left - line.edge) / (line.size or 1)


def _kind(line: Line) -> BlockKind:
    if _BULLET.match(line.text) or (len(line.parts) > 1 and _COUNTER.fullmatch(line.parts[0].text)):
        return "list_item"
    return "table_row" if len(line.parts) > 1 else "paragraph"


def _short(line: Line, after: str) -> bool:
    """Say whether a line ends although what follows would have had room on it.

    A Chinese line may stay a character short where punctuation may not begin the next one.
    """
    size = line.size or 1
    word = _WORD.match(after)
    wanted = 0.5 * len(word[0]) if word else 1.0
    return line.end - line.right > (wanted + 1.3) * size


def goes_on(before: Line, line: Line, usual: Measures) -> bool:
    """Say whether a line continues the paragraph of the line before it."""
    if abs(before.size - line.size) > 0.08 * max(before.size, line.size):
        return False
    ended = bool(_ENDS.search(before.text))
    if _short(before, line.text) or (_STARTS_OWN.match(line.text) and ended):
        return False
    if before.column != line.column:
        return _indent(line) < 0.8 and (usual.indents or not ended)
    pitch = (before.middle - line.middle) / line.size
    if pitch > 1.3 * usual.pitch + 0.1 or pitch < 0:
        return False
    if usual.indents and ended and 1.2 < _indent(line) < 3.5:
        return False
    further_in = (line.left - before.left) / line.size
    return further_in < 0.8 or bool(_STARTS_OWN.match(before.text)) or (further_in < 1.2 and not ended)


def _footnotes(lines: Sequence[Line], usual: Measures) -> set[int]:
    """Return the lines of footnotes: small print at the foot of a column, from the first that has a mark."""
    found: set[int] = set()
    index = len(lines) - 1
    while index >= 0:
        first = index
        while first >= 0 and lines[first].column == lines[index].column and lines[first].size < _SMALLER * usual.size:
            first -= 1
        marked = next((at for at in range(first + 1, index + 1) if _FOOTNOTE.match(lines[at].text)), None)
        if marked is not None and (first < 0 or lines[first].page == lines[index].page):
            found |= set(range(marked, index + 1))
        column = lines[index].column
        while index >= 0 and lines[index].column == column:
            index -= 1
    return found


def _headings_by_look(lines: Sequence[Line], usual: Measures) -> dict[int, int]:
    """Return the levels of lines set larger than the text, or bold where the text is not."""
    larger = {
        index: line.size
        for index, line in enumerate(lines)
        if line.size >= _LARGER * usual.size and _may_be_heading(line)
    }
    ranks = {size: rank for rank, size in enumerate(sorted(set(larger.values()), reverse=True), 1)}
    found = {index: ranks[size] for index, size in larger.items()}
    bold = [
        index
        for index, line in enumerate(lines)
        if index not in found
        and line.heavy
        and not usual.heavy
        and line.size >= 0.98 * usual.size
        and len(line.text) <= 40
        and _may_be_heading(line)
        and index + 1 < len(lines)
        and not lines[index + 1].heavy
        and (index == 0 or not goes_on(lines[index - 1], line, usual))
        and (_short(line, lines[index + 1].text) or _indent(line) > 2)
    ]
    return found | dict.fromkeys(bold, len(ranks) + 1)


def _may_be_heading(line: Line) -> bool:
    return (
        len(line.parts) == 1
        and 1 < len(line.text) <= _HEADING_LENGTH
        and not _NOT_HEADING.search(line.text)
        and bool(re.search(r"\w", line.text))
    )
