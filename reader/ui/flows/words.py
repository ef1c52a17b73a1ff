"""Words of a dictionary that the reader brings: glossed under the mouse, learned, known, and sent to Anki."""

from collections.abc import Callable
from functools import partial
from html import escape
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.files import write_file
from reader.session.copying import as_shown
from reader.session.words.cards import anki_lines, word_cards
from reader.session.words.dictionary import Dictionary, Entry
from reader.session.words.numbered import read_numbered
from reader.session.words.word_list import State, WordList
from reader.text.readings import Notation
from reader.ui.article_view import ArticleView
from reader.ui.commands.actions import Actions
from reader.ui.desk.jobs import Jobs
from reader.ui.dialogs.files import file_name, kind_of_file
from reader.ui.preferences import Preferences

_MOST = 3


class WordFlow(QObject):
    """The words of one window."""

    changed = Signal()
    failed = Signal(object)
    news = Signal(str)

    def __init__(
        self,
        jobs: Jobs,
        view: ArticleView,
        preferences: Preferences,
        actions: Actions,
        at_hand: Callable[[], ArticleView],
    ) -> None:
        """Take the view of the article in front, and what returns that in which words are selected."""
        super().__init__(view)
        self._jobs, self._view, self._preferences, self._at_hand = jobs, view, preferences, at_hand
        self.dictionary: Dictionary | None = None
        self.words = WordList(preferences.folder / "words.tsv" if preferences.folder else None)
        actions.connect({
            "dictionary": self._choose_dictionary,
            "learn_word": self._entering("learning"),
            "know_word": self._entering("known"),
            "words_to_anki": self._choose_cards,
        })
        view.page.gloss = self.gloss
        self._path = ""
        preferences.changed.connect(self._on_preferences_changed)
        self.load()

    @property
    def learned(self) -> frozenset[str]:
        """The words that the reader learns, as entered."""
        return frozenset(self.words.of("learning"))

    def load(self, path: str | None = None) -> None:
        """Load a dictionary, by default the one in the settings; a new one is kept there once it is loaded."""
        wanted = path or self._preferences.settings.dictionary
        if wanted:
            self._jobs.run(
                lambda: Dictionary.load(Path(wanted)),
                each=self._take(wanted, said=path is not None),
                failed=self._refuse,
            )

    def gloss(self, view_offset: int) -> str:
        """Return as rich text what the word at a place of the shown text means; empty for one that is known."""
        layers = self._view.sheet.layers
        if self.dictionary is None or layers is None:
            return ""
        text = layers.text.shown.aligned.target
        place = self.dictionary.word_at(text, view_offset)
        word = text[slice(*place)] if place else ""
        entries = self.dictionary.entries(word)
        written = {word, *(form for entry in entries for form in (entry.simplified, entry.traditional))}
        if any(self.words.state(form) == "known" for form in written):
            return ""
        notation = self._preferences.settings.notation
        return "<br>".join(_rich(entry, word, notation) for entry in entries[:_MOST])

    def save_cards(self, path: Path) -> None:
        """Write the cards of the learned words that the open article has."""
        reading, settings = self._view.sheet.reading, self._preferences.settings
        if reading is None:
            return
        words, dictionary, article = self.words.of("learning"), self.dictionary, reading.article
        shown = partial(as_shown, reading) if reading.view.script != "original" else None

        def work() -> int:
            cards = list(word_cards(article, words, dictionary, settings.region, settings.notation, shown))
            write_file(path, anki_lines(cards).encode())
            return len(cards)

        def tell(number: int) -> None:
            self.news.emit(self.tr("%n card(s) saved.", "", number))

        self._jobs.run(work, each=tell, failed=self.failed.emit)

    def _take(self, path: str, *, said: bool) -> Callable[[Dictionary], None]:
        def take(dictionary: Dictionary) -> None:
            self.dictionary, self._path = dictionary, path
            self.changed.emit()
            self._preferences.change(dictionary=path)
            if said:
                self.news.emit(self.tr("The dictionary has %n word(s).", "", len(dictionary)))

        return take

    def _refuse(self, error: Exception) -> None:
        """Say why a file is no dictionary, and keep the one that there is."""
        self._preferences.change(dictionary=self._path or self._preferences.settings.dictionary)
        self.failed.emit(error)

    def _on_preferences_changed(self, names: frozenset[str]) -> None:
        wanted = self._preferences.settings.dictionary
        if "dictionary" not in names or wanted == self._path:
            return
        if wanted:
            self.load(wanted)
        else:
            self.dictionary, self._path = None, ""
            self.changed.emit()

    def _entering(self, state: State) -> Callable[[], None]:
        def enter() -> None:
            view = self._at_hand()
            layers, span = view.sheet.layers, view.selected_span()
            if layers is None or span is None:
                self.news.emit(self.tr("Select a word first."))
                return
            word = layers.text.image(span).of(layers.text.shown.aligned.target)
            now = None if self.words.state(word) == state else state
            try:
                self.words.enter(word, now)
            except ReaderError as error:
                self.failed.emit(error)
                return
            self.news.emit(self._said(word, now))
            self.changed.emit()

        return enter

    def _said(self, word: str, state: State | None) -> str:
        if state is None:
            return self.tr("“{word}” is in no list any more.").format(word=word)
        if state == "known":
            return self.tr("“{word}” is known: it gets no gloss.").format(word=word)
        return self.tr("“{word}” is among the words you learn.").format(word=word)

    def _choose_dictionary(self) -> None:
        title = self.tr("Choose a dictionary in CC-CEDICT's format")
        path = self._preferences.files.open(self._view, "dictionary", title)
        if path is not None:
            self.load(str(path))

    def _choose_cards(self) -> None:
        reading = self._view.sheet.reading
        if not self.words.of("learning"):
            self.news.emit(self.tr("You learn no words yet: select one and choose “Learn this word”."))
        elif reading is not None:
            name = file_name(self.tr("{title}, words").format(title=reading.article.title), ".txt")
            kind = kind_of_file("Anki", ".txt")
            path = self._preferences.files.save(self._view, "cards", self.tr("Save cards for Anki"), name, kind)
            if path is not None:
                self.save_cards(path)


def _rich(entry: Entry, word: str, notation: Notation) -> str:
    """Return an entry as a tip, the word as it is read first."""
    first, *others = map(escape, entry.forms(word))
    other = f" ({others[0]})" if others else ""
    reading = escape(read_numbered(entry.pinyin, notation))
    return f"<b>{first}</b>{other} {reading}<br>{escape('; '.join(entry.explained(word, notation)))}"
