"""Puts right what the reader says is wrong: by menu on the page or by key, undone like notes."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.article import Damage
from reader.entities import Correction, Entity, Mention, Quote
from reader.entities.corrections.rules import told_apart
from reader.errors import ReaderError
from reader.session import Changes, Reading
from reader.session.correcting import enter, withdraw
from reader.text import Span
from reader.ui.article_view import ArticleView
from reader.ui.article_view.marks import Thing
from reader.ui.desk.desk import Desk
from reader.ui.dialogs.words import ask_words
from reader.ui.flows.correction_menu import CorrectionMenu, Subject
from reader.ui.models.corrections import told
from reader.ui.preferences import Preferences
from reader.ui.status_line import StatusLine
from reader.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from reader.session.copies.copies import Copies


class Correcting(QObject):
    """Corrections of the article in front; the analysis follows them off the window's thread."""

    failed = Signal(object)
    news = Signal(str)
    announced = Signal(str)

    def __init__(
        self, desk: Desk, preferences: Preferences, parent: QWidget, at_hand: Callable[[], ArticleView]
    ) -> None:
        """Take the desk, what the reader prefers, and what returns the view whose page is pointed at."""
        super().__init__(parent)
        self._preferences = preferences
        self._widget, self._desk, self._at_hand = parent, desk, at_hand
        self.copies: Callable[[Reading], Copies | None] = lambda _: None
        desk.changed.connect(self._on_changes)
        desk.shown.connect(self.reload)

    def connect_with(self, messages: MessageBar, status: StatusLine, show_error: Callable[[Exception], None]) -> None:
        """Speak in the message bar and the status line."""
        self.failed.connect(show_error)
        self.news.connect(messages.show_news)
        self.announced.connect(status.say)

    def menu(self, things: Sequence[Thing], at: int | None = None) -> CorrectionMenu | None:
        """Return the menu for what is pointed at, selected or focused, or for the offset; None where nothing is."""
        reading = self._desk.reading
        subject = self._subject(things)
        if subject == Subject() and at is not None:
            subject = Subject(at=at)
        if reading is None or subject == Subject():
            return None
        copies = self.copies(reading)
        witnessed = copies.readings(subject.damage.span) if copies and subject.damage else []
        menu = CorrectionMenu(reading, subject, self._widget, witnessed)
        menu.entered.connect(self.enter)
        menu.question.connect(self.ask)
        return menu

    def enter(self, corrections: Sequence[Correction]) -> None:
        """Put things right, as one step for undo."""
        reading = self._desk.reading
        if reading is not None and corrections and self._do(lambda: enter(reading, *corrections)):
            self._at_hand().clear_selection()
            text = reading.article.text
            words = self.tr("; ").join(told(one, one.span.of(text) if one.span else "") for one in corrections)
            self.announced.emit(self.tr("{correction}. Ctrl+Z takes it back.").format(correction=words))

    def withdraw(self, corrections: Sequence[Correction]) -> None:
        """Take corrections back; undo brings them again."""
        reading = self._desk.reading
        if reading is not None:
            self._do(lambda: withdraw(reading, corrections))

    def edit_metadata(self) -> None:
        """Open title, author, source and dates for correcting."""
        if self._desk.reading is not None:
            from reader.ui.dialogs.metadata import MetadataDialog  # noqa: PLC0415 - not before somebody wants it

            dialog = MetadataDialog(self._desk.reading.article, self._widget)
            dialog.entered.connect(self.enter)
            dialog.open()

    def edit_list(self) -> None:
        """Open the list of all corrections: the reader's gazetteer, and what holds in this article."""
        library = self._desk.shelf.library
        if library is None:
            self.news.emit(self.tr("There is no library to keep corrections in."))
            return
        from reader.ui.dialogs.corrections import CorrectionsDialog  # noqa: PLC0415 - not before somebody wants it

        dialog = CorrectionsDialog(library, self._desk.reading, self._preferences.files, self._widget)
        dialog.entered.connect(self.enter)
        dialog.withdrawn.connect(self.withdraw)
        dialog.failed.connect(self.failed)
        dialog.replaced.connect(self.reload)
        dialog.open()

    def ask(self, question: str, about: object) -> None:
        """Open the dialog that a menu asks for."""
        reading = self._desk.reading
        where = told_apart(about, reading.analysis.entities) if isinstance(about, Entity) and reading else None
        if isinstance(about, Entity) and question == "rename":
            title = self.tr("What {name} is called").format(name=about.name)
            self._ask_words(
                title, about.name, [], lambda name: Correction("rename", about.name, value=name, span=where)
            )
        elif isinstance(about, Entity) and question == "merge":
            names = self._names(about.type)
            title = self.tr("{name} is the same as").format(name=about.name)
            self._ask_words(title, "", names, lambda name: Correction("merge", about.name, value=name, span=where))
        elif isinstance(about, Entity) and reading is not None:
            from reader.ui.dialogs.roles import RolesDialog  # noqa: PLC0415 - not before somebody wants it

            dialog = RolesDialog(about, where, self._widget)
            dialog.entered.connect(self.enter)
            dialog.open()
        elif isinstance(about, Quote):
            before, names = "、".join(about.speakers), self._names("PER")
            self._ask_words(
                self.tr("Said by"), before, names, lambda name: Correction("speaker", value=name, span=about.span)
            )
        elif isinstance(about, Damage):
            self._ask_words(
                self.tr("What stood here"),
                about.restored or "",
                [],
                lambda words: Correction("restoration", value=words, span=about.span),
            )
        elif isinstance(about, Mention) and about.type == "QUANTITY":
            from reader.ui.dialogs.quantity import QuantityDialog  # noqa: PLC0415 - not before somebody wants it

            dialog = QuantityDialog(about, self._widget)
            dialog.entered.connect(self.enter)
            dialog.open()
        elif isinstance(about, Mention):
            value = about.value if isinstance(about.value, str) else ""
            title = (
                self.tr("Length of time: P3D is three days, PT2H two hours")
                if about.type == "DURATION"
                else self.tr("Time, such as 2024-07-19; X stands for what is unknown")
            )
            self._ask_words(
                title, value, [], lambda words: Correction("value", about.text, value=words, span=about.span)
            )

    def _names(self, type_: str) -> list[str]:
        reading = self._desk.reading
        return [one.name for one in reading.analysis.entities if one.type == type_] if reading else []

    def _ask_words(self, title: str, before: str, offered: list[str], make: Callable[[str], Correction]) -> None:
        ask_words(self._widget, title, lambda words: self.enter((make(words),)), before=before, offered=offered)

    def _subject(self, things: Sequence[Thing]) -> Subject:
        view = self._at_hand()
        selected = view.selected_span()
        selected = selected if selected is not None and len(selected) else None
        if not things and selected is None and view.page.focused is not None:
            things = [view.page.focused]
        damage = next((one for one in things if isinstance(one, Damage)), None)
        mention = next((one for one in things if isinstance(one, Mention)), None)
        if selected is not None:
            mention = self._touched(selected)
        reading = self._desk.reading
        if (
            damage is None
            and mention is not None
            and reading is not None
            and (not selected or mention.span == selected)
        ):
            damage = reading.article.damage_in(mention.span)
        return Subject(selected or (mention.span if mention else None), mention, damage)

    def _touched(self, span: Span) -> Mention | None:
        """Return the mention that a selection is, or that it overlaps."""
        touched = self._desk.reading.analysis.overlapping(span) if self._desk.reading else ()
        return next((one for one in touched if one.span == span), touched[0] if len(touched) == 1 else None)

    def _on_changes(self, changes: Changes) -> None:
        reading = self._desk.reading
        if changes.article:
            self._desk.read_names()
        elif changes.corrections and reading is not None:
            self._desk.analyser.correct(reading, self._preferences.settings.names)

    def reload(self) -> None:
        """Take what a file brought, or what was said in another tab."""
        reading = self._desk.reading
        if reading is not None:
            self._desk.shelf.renew(reading)

    def _do(self, change: Callable[[], object]) -> bool:
        try:
            change()
        except ReaderError as error:
            self.failed.emit(error)
            return False
        return True
