"""The open document: one article with its analysis, notes and chosen view."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Unpack

from reader.article import Article, Damage
from reader.article.conversion.doubts import Choice, Doubt
from reader.article.hits import ArticleHit, find_in_article
from reader.entities.corrections.article import corrected_article, laid_over
from reader.entities.corrections.rules import Correction
from reader.entities.types import Analysis
from reader.errors import NotFound
from reader.library import KeptChoice, Library
from reader.notes import Note, NoteFields, comment_notes, make_note
from reader.session.additions import Additions, additions
from reader.session.changes import Changes
from reader.session.edits import ChoiceEdit, Edit, History, NoteEdit, in_order
from reader.session.keeping import carry_out
from reader.session.people import people
from reader.session.view_text import View
from reader.text import Query, Span

if TYPE_CHECKING:
    from reader.session.chosen import Chosen

Listener = Callable[[Changes], None]


class Reading:
    """An open article. Every change goes through here, is saved at once and comes out as one `Changes`.

    Attributes (to be read; the methods change them):
        article: as imported, but for what the reader corrected of it; its text never changes.
        imported: as imported.
        proposed: as imported, with what other copies of the report propose where it is damaged.
        library: where what the reader adds is saved; None where it lasts as long as this object.
        number: the article's number in the library; None while it isn't there.
        analysis: mentions, entities and quotes, as far as they are known.
        chosen: the entity that the reader chose, if any.
        notes: highlights and notes, sorted by place.
        choices: what the reader chose for characters whose conversion is uncertain, those for all articles first.
        corrections: what the reader put right, in the order in which it holds.
        view: the chosen view.
    """

    def __init__(
        self,
        article: Article,
        *,
        library: Library | None = None,
        entry_number: int | None = None,
        view: View | None = None,
        added: Additions | None = None,
    ) -> None:
        """Open an article, with the notes that the library has for it.

        Args:
            article: the article.
            library: where notes are saved; without, they last as long as this object.
            entry_number: the article's number in the library, where it is known already.
            view: the view to begin with.
            added: what the library has for it, where that has been read already.
        """
        self.article = self.imported = self.proposed = article
        self.library = library
        self.number = entry_number
        self.view = view or View()
        self.analysis = Analysis()
        self.chosen: Chosen | None = None
        self._history = History()
        self._listeners: list[Listener] = []
        # The same ids as in a library that the article may join later: nothing comes twice.
        self.notes: tuple[Note, ...] = in_order(comment_notes(article))
        self.choices: tuple[KeptChoice, ...] = ()
        self.corrections: tuple[Correction, ...] = ()
        if library is not None and added is None:
            if entry_number is None:
                entry = library.match(article)
                self.number = entry.number if entry else None
            added = additions(library, self.number, article)
        if added is not None:
            self.take(added)

    @property
    def added(self) -> tuple[object, ...]:
        """What the reader added: the same as before where nothing was added or taken away since."""
        return self.notes, self.choices, self.corrections

    def take(self, added: Additions) -> None:
        """Take what the library has by now, from a file, another copy or another window.

        An article that isn't in the library yet is this one of it from now on.
        """
        before = self.added
        self.number = added.number if self.number is None else self.number
        if self.number is not None:
            self.notes = added.notes
        self.choices, self.corrections = added.choices, added.corrections
        notes, choices, corrections = (old != new for old, new in zip(before, self.added, strict=True))
        if corrections:
            self.article = corrected_article(self.proposed, self.corrections)
        if notes or choices:
            self.tell(Changes(notes=notes, view=choices))
        if corrections:
            self.tell(Changes(article=True, corrections=True))

    def take_proposals(self, damage: Sequence[Damage]) -> None:
        """Take what other copies propose, instead of what was guessed there; what the reader decided stays above it."""
        proposed = replace(self.imported, damage=tuple(laid_over(self.imported.damage, damage)))
        if proposed.damage != self.proposed.damage:
            self.proposed = proposed
            self.article = corrected_article(proposed, self.corrections)
            self.tell(Changes(article=True))

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each change; return what ends that."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def set_analysis(self, analysis: Analysis, *, origin: object | None = None) -> None:
        """Take a new state of the analysis; who was chosen stays chosen."""
        self.analysis = analysis
        self.chosen = self.chosen.among(analysis) if self.chosen else None
        self.tell(Changes(analysis=True, origin=origin))

    def choose_entity(self, id: str | None, at: Span | None = None) -> None:  # noqa: A002
        """Choose an entity, by its mention at a place or wherever it is named; or nobody."""
        from reader.session.chosen import Chosen  # noqa: PLC0415 - the text comes first

        entity = self.analysis.entity(id) if id is not None else None
        self.chosen = Chosen(entity, at, entity.id if entity else None) if entity or at else None
        self.tell(Changes(chosen=True))

    def set_view(self, view: View, *, origin: object | None = None) -> None:
        """Choose another view."""
        if view != self.view:
            self.view = view
            self.tell(Changes(view=True, origin=origin))

    def add_note(self, span: Span, *, origin: object = None, **fields: Unpack[NoteFields]) -> Note:
        """Highlight a passage and save it; the article joins the library with its first note.

        Raises:
            ValueError: the span is empty or reaches beyond the text.
            LibraryTrouble: it can't be saved; nothing has changed then.
        """
        if not span.start < span.end <= len(self.article.text):
            raise ValueError(f"no passage at [{span.start}, {span.end})")
        note = make_note(self.article.text, span, **fields)
        self.do(NoteEdit(((None, note),)), origin)
        return note

    def edit_note(self, id: str, *, origin: object = None, **fields: Unpack[NoteFields]) -> Note:  # noqa: A002
        """Change a note's words, colour, tags, or what else a reader says of it.

        Raises:
            NotFound: there is no such note here.
            LibraryTrouble: it can't be saved; nothing has changed then.
        """
        before = self.note(id)
        after = before.changed(**fields)
        if after != before:
            self.do(NoteEdit(((before, after),)), origin)
        return after

    def remove_note(self, id: str, *, origin: object = None) -> None:  # noqa: A002
        """Remove a note.

        Raises:
            NotFound: there is no such note here.
            LibraryTrouble: it can't be removed; nothing has changed then.
        """
        self.do(NoteEdit(((self.note(id), None),)), origin)

    def note(self, id: str) -> Note:  # noqa: A002
        """Return the note of that id.

        Raises:
            NotFound: there is no such note here.
        """
        for note in self.notes:
            if note.id == id:
                return note
        raise NotFound("no_such_note", "There is no note {note}.", note=id)

    def choose(self, doubt: Doubt, form: str | None, *, everywhere: bool = False, origin: object = None) -> None:
        """Have an uncertain character shown in one of its forms, wherever its word stands; None asks OpenCC again.

        Args:
            doubt: the character.
            form: one of `doubt.forms`.
            everywhere: in all articles, not in this one alone.
            origin: who asked for it.

        Raises:
            LibraryTrouble: it can't be saved; nothing has changed then.
        """
        made = [one for one in self.choices if (one.choice.word, one.choice.place) == (doubt.word, doubt.place)]
        after = None if form is None else KeptChoice(Choice(doubt.word, doubt.place, form), everywhere)
        before = next((one for one in reversed(made) if after is None or one.rivals(after)), None)
        if before != after:
            self.do(ChoiceEdit(before, after), origin)

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether a change that was taken back can be done again."""
        return self._history.can_redo

    def undo(self) -> Edit | None:
        """Take the last change back, in the library too; return it, or None where there is none."""
        edit = self._history.next_undo()
        if edit is not None:
            changes = carry_out(edit, self)
            self._history.undone()
            self.tell(changes)
        return edit.reversed() if edit is not None else None

    def redo(self) -> Edit | None:
        """Do again what was taken back last; return it, or None where there is nothing."""
        edit = self._history.next_redo()
        if edit is not None:
            changes = carry_out(edit, self)
            self._history.redone()
            self.tell(changes)
        return edit

    def find(self, query: Query) -> list[ArticleHit]:
        """Return where a query stands, proposals seen too, and where short forms stand for a person searched for.

        Raises:
            BadQuery: the search can't be carried out.
        """
        return find_in_article(self.article, query, people(self.analysis))

    def do(self, edit: Edit, origin: object = None) -> None:
        """Carry out an edit that can be undone.

        Raises:
            LibraryTrouble: it can't be saved; nothing has changed then.
        """
        changes = carry_out(edit, self)
        self._history.record(edit)
        self.tell(replace(changes, origin=origin))

    def tell(self, changes: Changes) -> None:
        """Say to all who listen what changed."""
        for listener in tuple(self._listeners):
            listener(changes)
