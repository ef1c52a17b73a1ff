"""What a tip says about what the mouse rests on."""

from PySide6.QtCore import QCoreApplication

from reader.article.apparatus import Reference
from reader.article.article import Article, Damage
from reader.article.conversion.doubts import Doubt
from reader.article.damage.repair import WITNESSED
from reader.entities.types import Mention
from reader.notes import Note
from reader.notes.wording import proposed_wording
from reader.session.copies.copy_note import CopyNote
from reader.ui.article_view.marks import Thing
from reader.ui.look.words import sentence, type_name

_NOTE = 400


def tip(thing: Thing, article: Article) -> str:
    """Return the words for a tip; empty where there is nothing to say."""
    if isinstance(thing, Reference):
        note = article.block_at(thing.note)
        words = note.span.of(article.text) if note else ""
        return words if len(words) <= _NOTE else words[:_NOTE] + "［…］"
    if isinstance(thing, Damage):
        return _damage(thing)
    if isinstance(thing, Mention):
        return type_name(thing.type) if thing.entity else f"{type_name(thing.type)} {_value(thing)}".strip()
    if isinstance(thing, Doubt):
        return QCoreApplication.translate("ArticleView", "May be {forms}").format(forms=" · ".join(thing.shown))
    if isinstance(thing, CopyNote):
        there = QCoreApplication.translate("ArticleView", "Note on copy {copy}").format(copy=thing.name)
        return f"{there}\n{_note(thing.note)}".strip()
    return _note(thing)


def _note(thing: Note) -> str:
    words = proposed_wording(thing)
    return thing.text if words is None or thing.kind != "wording" else f"→ {words or '∅'}\n{thing.text}".strip()


def _damage(damage: Damage) -> str:
    """Say what is proposed and why: a witness by its name, a guess by how sure it is."""
    if damage.restored is not None and damage.reason.id == WITNESSED:
        said = QCoreApplication.translate("ArticleView", "Proposed: {text}\nstands so in {witness}")
        return said.format(text=damage.restored, witness=damage.reason.values["witness"])
    sure = QCoreApplication.translate("ArticleView", "{percent} % sure").format(percent=round(damage.confidence * 100))
    reason = sentence(damage.reason)
    if damage.restored is None:
        return reason
    proposed = QCoreApplication.translate("ArticleView", "Proposed: {text} ({sure})")
    return proposed.format(text=damage.restored, sure=sure) + f"\n{reason}"


def _value(mention: Mention) -> str:
    return mention.value if isinstance(mention.value, str) else ""
