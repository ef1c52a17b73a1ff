"""The reader's notes below a printed article; their numbers stand behind their passages in its text."""

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from reader.exporters import Document
from reader.exporters.words import words_for
from reader.notes import Note
from reader.notes.plain import plain_text
from reader.session import Reading
from reader.ui.article_view.document import Style
from reader.ui.article_view.fonts import line_height
from reader.ui.qt_text import ShownText

_SMALL = 14 / 19
_LEADING = 1.6


def add_notes(text: ShownText, reading: Reading, style: Style) -> None:
    """Number the passages of all notes that say something, and set the notes below the text.

    Args:
        text: the printed one, with its document.
        reading: whose notes.
        style: of the document.
    """
    view = reading.view
    asked = Document(
        reading.article,
        tuple(reading.notes),
        reading.analysis,
        script=view.script,
        proposals=view.proposals,
        choices=tuple(kept.choice for kept in reading.choices),
    )
    said = [note for note in (*asked.placed, *asked.unplaced) if asked.said(note)]
    if not said:
        return
    _number(text, said, style)
    _heading(text.document, words_for(asked.language).notes, style)
    for number, note in enumerate(said, 1):
        _set(text.document, f"{number}\u2002“{asked.quote(note)}”", style, style.theme.soft)
        _set(text.document, plain_text(asked.said(note)), style, style.theme.ink, below=0.6)


def _number(text: ShownText, notes: list[Note], style: Style) -> None:
    raised = QTextCharFormat()
    raised.setFont(style.font())
    raised.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    numbered = [(note, number) for number, note in enumerate(notes, 1) if note.placed]
    # From the end: a number moves what stands behind it.
    for note, number in sorted(numbered, key=lambda each: (each[0].span.end, each[1]), reverse=True):
        if text.covers(note.span.start):
            cursor = text.cursor(note.span)
            cursor.setPosition(cursor.selectionEnd())
            cursor.insertText(str(number), raised)


def _heading(document: QTextDocument, words: str, style: Style) -> None:
    font = style.font(22 / 19)
    font.setWeight(QFont.Weight.Bold)
    shape, letters = QTextBlockFormat(), QTextCharFormat()
    shape.setHeadingLevel(1)
    shape.setTopMargin(2 * style.size)
    shape.setBottomMargin(0.4 * style.size)
    letters.setFont(font)
    _append(document, shape, letters, words)


def _set(document: QTextDocument, words: str, style: Style, color: str, below: float = 0.0) -> None:
    shape, letters = QTextBlockFormat(), QTextCharFormat()
    font = style.font(_SMALL)
    shape.setLineHeight(line_height(font, _LEADING), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    letters.setFont(font)
    letters.setForeground(QColor(color))
    lines = words.splitlines()
    for at, line in enumerate(lines, 1):
        shape.setBottomMargin(below * style.size if at == len(lines) else 0.0)
        _append(document, shape, letters, line)


def _append(document: QTextDocument, shape: QTextBlockFormat, letters: QTextCharFormat, words: str) -> None:
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertBlock(shape, letters)
    cursor.insertText(words, letters)
