"""What a change is called where it is taken back or made again."""

from PySide6.QtCore import QCoreApplication

from reader.session.edits import BringEdit, ChoiceEdit, CorrectionEdit, Edit, NoteEdit
from reader.ui.look.words import quoted
from reader.ui.models.corrections import said

_LONGEST = 18


def named(edit: Edit) -> str:
    """Return what an edit did, in the reader's language, with the first words that it concerns."""
    if isinstance(edit, NoteEdit):
        return _of_notes(edit)
    if isinstance(edit, CorrectionEdit):
        return _of_corrections(edit)
    if isinstance(edit, ChoiceEdit):
        kept = edit.after or edit.before
        words = kept.choice.word if kept else ""
        return QCoreApplication.translate("EditNames", "form of {words}").format(words=_short(words))
    return _of_moved(edit)


def _of_notes(edit: NoteEdit) -> str:
    before, after = edit.changes[0]
    if len(edit.changes) > 1:
        return QCoreApplication.translate("EditNames", "change to several notes")
    note = after or before
    quote = _short(note.quote) if note else ""
    if before is None:
        return QCoreApplication.translate("EditNames", "note on {words}").format(words=quote)
    if after is None:
        return QCoreApplication.translate("EditNames", "deletion of the note on {words}").format(words=quote)
    return QCoreApplication.translate("EditNames", "change to the note on {words}").format(words=quote)


def _of_corrections(edit: CorrectionEdit) -> str:
    rules = edit.after or edit.before
    rule = rules[0]
    if len(rules) > 1 and rule.action == "restoration":
        taken = QCoreApplication.translate("EditNames", "%n place(s) taken over from another copy", "", len(rules))
        if edit.after:
            return taken
        return QCoreApplication.translate("EditNames", "withdrawal of {change}").format(change=taken)
    if len(rules) > 1:
        return QCoreApplication.translate("EditNames", "%n correction(s)", "", len(rules))
    words = " ".join(part for part in (_short(rule.surface), said(rule)) if part)
    if edit.after:
        return QCoreApplication.translate("EditNames", "correction {words}").format(words=words)
    return QCoreApplication.translate("EditNames", "withdrawal of the correction {words}").format(words=words)


def _of_moved(_edit: BringEdit) -> str:
    return QCoreApplication.translate("EditNames", "notes brought here from other copies")


def _short(words: str) -> str:
    """Return words in quotation marks, cut where they are long."""
    return quoted(words if len(words) <= _LONGEST else words[:_LONGEST] + "［…］") if words else ""
