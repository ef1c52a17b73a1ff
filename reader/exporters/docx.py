"""The annotated article for Word: headings, tables, footnotes, comments, proposed wordings as tracked changes.

Or the notes alone, under the article's headings. Nobody is named as author of comments and changes but Xidu.
"""

import io
from collections.abc import Iterable
from datetime import datetime
from itertools import groupby

import docx
from docx.comments import Comment
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from reader.exporters.document import Document
from reader.exporters.docx_footnotes import WordFootnotes
from reader.exporters.docx_parts import AUTHOR, INDENT, delete, highlight, insert, number, prepare, repeat_header
from reader.exporters.groups import grouped
from reader.exporters.markup import clean
from reader.exporters.pieces import CutBlock, Piece, cut_blocks, endings, outside
from reader.exporters.tables import Table, with_tables
from reader.exporters.words import words_for
from reader.notes import Note
from reader.notes.plain import plain_text
from reader.notes.wording import beyond_wording, proposed_wording

_STYLES = {"title": "Title", "quote": "Quote", "caption": "Caption", "list_item": "List Paragraph"}


def write(document: Document) -> bytes:
    """Return the article with its notes, or the notes alone, as a Word document."""
    word = docx.Document()
    prepare(word, document)
    if document.text:
        _Writer(word, document).write()
    else:
        _write_notes(word, document)
    file = io.BytesIO()
    word.save(file)
    return file.getvalue()


class _Writer:
    """Writes the article; keeps the runs of each note, as its comment needs the first and the last."""

    def __init__(self, word: WordDocument, document: Document) -> None:
        self._word = word
        self._document = document
        self._blocks = cut_blocks(document, apparatus=True)
        self._ends = endings(self._blocks)
        self._footnotes = WordFootnotes(word, self._blocks)
        self._runs: dict[str, list[Run]] = {}
        self._struck: list[tuple[Run, Note]] = []
        self._changes = 0

    def write(self) -> None:
        """Write title, source, blocks, comments, and the notes that have no place."""
        titled = any(cut.block.kind == "title" for cut in self._blocks)
        if not titled:
            self._word.add_paragraph(clean(self._document.title), style="Title")
            self._source()
        for part in with_tables(self._blocks):
            if isinstance(part, Table):
                self._table(part)
            elif part[0] not in self._footnotes.moved:
                self._block(*part)
        for note in self._document.placed:
            self._comment(note)
        for run, note in self._struck:  # last, so that no comment's mark is struck out with its passage
            self._changes = delete(run, note, self._changes)
        rest = outside(self._document, self._blocks) + self._document.unplaced
        if rest:
            self._word.add_heading(words_for(self._document.language).unplaced, 1)
        for note in rest:
            _add_note(self._word, self._document, note)

    def _block(self, number: int, cut: CutBlock) -> None:
        self._pieces(self._begin(cut), number, enumerate(cut.pieces))
        if cut.block.kind == "title":
            self._source()

    def _begin(self, cut: CutBlock) -> Paragraph:
        paragraph = self._word.add_paragraph(style=_style(cut))
        chinese = cut.block.kind == "paragraph" and self._document.language.startswith("zh")
        if cut.block.number is not None:
            number(paragraph, cut.block.number, indented=chinese)
        elif chinese:
            paragraph.paragraph_format.first_line_indent = INDENT
        return paragraph

    def _source(self) -> None:
        self._word.add_paragraph(clean(self._document.source()), style="Subtitle")

    def _table(self, table: Table) -> None:
        made = self._word.add_table(len(table.rows), len(table.rows[0].cells), style="Table Grid")
        if table.headed:
            repeat_header(made.rows[0])
        for at, (row, written) in enumerate(zip(table.rows, made.rows, strict=True)):
            for column, (cell, place) in enumerate(zip(row.cells, written.cells, strict=True)):
                paragraph = place.paragraphs[0]
                paragraph.paragraph_format.space_after = Pt(0)
                if column in table.figures:
                    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
                self._pieces(paragraph, row.number, cell)
                for run in paragraph.runs if table.headed and not at else ():
                    run.bold = True
        self._word.add_paragraph().paragraph_format.space_after = Pt(0)

    def _pieces(self, paragraph: Paragraph, number: int, pieces: Iterable[tuple[int, Piece]]) -> None:
        """Write pieces of a block, and the article's footnotes that they call."""
        for reference, several in groupby(pieces, lambda each: each[1].reference):
            run = list(several)
            mark = "".join(piece.text for _, piece in run)
            called = self._footnotes.call(paragraph, reference, mark) if reference else None
            for at, piece in run:
                self._piece(called[0] if called else paragraph.add_run(clean(piece.text)), piece)
                self._insert(paragraph, self._ends.get((number, at), []))
            for lines in called[1] if called else ():
                self._pieces(*lines)

    def _insert(self, paragraph: Paragraph, ending: list[Note]) -> None:
        """Add the words that notes propose after their passages, as tracked changes."""
        for note in ending:
            words = proposed_wording(note)
            if words:
                self._changes = insert(paragraph, clean(words), note, self._changes)

    def _piece(self, run: Run, piece: Piece) -> None:
        run.italic = True if piece.restored else None
        if piece.color is not None:
            highlight(run, piece.color)
        for note in piece.notes:
            self._runs.setdefault(note.id, []).append(run)
        proposing = [note for note in piece.notes if proposed_wording(note) is not None]
        if proposing:
            self._struck.append((run, proposing[0]))

    def _comment(self, note: Note) -> None:
        runs, said = self._runs.get(note.id), _said(note)
        if not runs or not said:
            return
        inside, below = self._footnotes.in_text(runs)
        said = f"“{self._document.quote(note)}”\n{said}" if below else said
        comment = self._word.add_comment([inside[0], inside[-1]], clean(said), AUTHOR, "细")
        _date(comment, note)


def _said(note: Note) -> str:
    """Return what a comment says: the reader's words and tags; a wording alone is said by the tracked change."""
    tags = " ".join(f"#{tag}" for tag in note.tags)
    return "\n".join(part for part in (plain_text(beyond_wording(note)), tags) if part.strip())


def _date(comment: Comment, note: Note) -> None:
    """Date a comment as its note: the library would say now."""
    try:
        moment = datetime.fromisoformat(note.created)
    except ValueError:
        return
    comment._comment_elm.set(qn("w:date"), moment.strftime("%Y-%m-%dT%H:%M:%SZ"))  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - it has no setter


def _style(cut: CutBlock) -> str:
    if cut.block.kind == "heading":
        return f"Heading {min(9, cut.block.level or 1)}"
    return _STYLES.get(cut.block.kind, "Normal")


def _write_notes(word: WordDocument, document: Document) -> None:
    word.add_paragraph(clean(document.title), style="Title")
    word.add_paragraph(clean(document.source()), style="Subtitle")
    for group in grouped(document):
        if group.heading:
            word.add_heading(clean(group.heading), min(9, group.level))
        for note in group.notes:
            _add_note(word, document, note)


def _add_note(word: WordDocument, document: Document, note: Note) -> None:
    """Add the quotation, what the reader says, and where it comes from."""
    quote = word.add_paragraph(style="Quote")
    run = quote.add_run(clean(document.quote(note)))
    run.font.color.rgb = RGBColor(0, 0, 0)
    highlight(run, note.color)
    for line in plain_text(document.said(note)).splitlines():
        if line.strip():
            word.add_paragraph(clean(line))
    if note.tags:
        word.add_paragraph(clean(" ".join(f"#{tag}" for tag in note.tags)), style="Caption")
    word.add_paragraph(clean(f"— {document.source(note)}"), style="Caption")
