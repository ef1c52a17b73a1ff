"""The remarks that came with an article, as notes that the reader can sort, answer and export like their own."""

import hashlib
from dataclasses import replace

from reader.article import Article, Comment
from reader.notes.note import Note, make_note

_COLOR = "blue"


def comment_notes(article: Article) -> list[Note]:
    """Return a note for each comment of the source, its author named first.

    An id depends on text and comment alone: the same file makes the same notes wherever it is opened.
    """
    return [_note(article, index, comment) for index, comment in enumerate(article.comments)]


def _note(article: Article, index: int, comment: Comment) -> Note:
    words = f"{comment.author}：{comment.text}" if comment.author else comment.text
    note = make_note(article.text, comment.span, text=words, color=_COLOR)
    seed = f"{article.text_hash} {index} {words}".encode("utf-8", "surrogatepass")
    made = comment.created or note.created
    return replace(note, id=hashlib.sha256(seed).hexdigest()[:12], created=made, modified=made)
