"""Preferences: applied as they are changed; there is nothing to confirm."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFontComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.entities import DETAILS
from reader.errors import ReaderError
from reader.session import Settings
from reader.session.exporting import style_names
from reader.session.settings import ALOUD, CARETS, NUMBERS
from reader.text import QUOTATION_MARKS
from reader.ui.article_view.fonts import serif_families
from reader.ui.commands.search import CLEAR
from reader.ui.dialogs.keys_page import KeysPage
from reader.ui.dialogs.settings_page import SettingsPage
from reader.ui.look.measures import DIALOG
from reader.ui.look.words import (
    SCRIPT_NAMES,
    THEME_CHOICES,
    aloud_name,
    named_colors,
    numbers_name,
    quotation_name,
    sentence,
    theme_name,
)
from reader.ui.preferences import SIZES, Preferences
from reader.ui.widgets.clearable_field import ClearableField
from reader.ui.widgets.color_names import ColorNames
from reader.ui.widgets.empty_state import EmptyState


class PreferencesDialog(QDialog):
    """The settings by what they are about; the keys; a field over all that finds a setting.

    `move_requested` when the library is to go to another folder.
    """

    move_requested = Signal()

    def __init__(
        self, preferences: Preferences, named: Sequence[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        """Show the preferences; `named` are the commands, each with its id, name and usual keys."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setMinimumWidth(560)
        self.field = ClearableField(self.tr("Find a setting"))
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.keys = KeysPage(named)
        self._preferences = preferences
        self._said = QLabel()
        self._said.setProperty("role", "error")
        self._said.setWordWrap(True)
        self._said.hide()
        self.settings_pages = (self._appearance(), self._articles(), self._readings(), self._notes())
        self._titles = [
            self.tr("Appearance"), self.tr("Articles"), self.tr("Readings"), self.tr("Notes"), self.tr("Keys")
        ]  # fmt: skip
        for page, title in zip((*self.settings_pages, self.keys), self._titles, strict=True):
            self.pages.addTab(page, title)
        self.nothing = EmptyState()
        self.keys.show_keys(preferences.settings.shortcuts)
        self._build()
        self.field.textChanged.connect(self._find)
        self.keys.keys_changed.connect(self._on_keys_changed)
        preferences.changed.connect(self._on_preferences_changed)

    def _build(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        take = buttons.addButton(self.tr("Import…"), QDialogButtonBox.ButtonRole.ActionRole)
        give = buttons.addButton(self.tr("Export…"), QDialogButtonBox.ButtonRole.ActionRole)
        for button in (take, give):
            button.setAutoDefault(False)
        take.clicked.connect(self._on_import)
        give.clicked.connect(self._on_export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(DIALOG)
        layout.setSpacing(14)
        layout.addWidget(self.field)
        self._stack = QStackedLayout()
        for page in (self.pages, self.nothing):
            self._stack.addWidget(page)
        layout.addLayout(self._stack)
        for part in (self._said, buttons):
            layout.addWidget(part)

    def _appearance(self) -> SettingsPage:
        page = SettingsPage(self._preferences)
        languages = (
            (self.tr("As the system"), ""),
            ("English", "en"),
            ("简体中文", "zh_CN"),
            ("繁體中文（臺灣）", "zh_TW"),
        )
        self.language = page.add_choice("language", self.tr("Language of the window"), languages)
        self.theme = QComboBox()
        for name in THEME_CHOICES:
            self.theme.addItem(theme_name(name), name)
        self.theme.activated.connect(lambda: self._preferences.choose_theme(self.theme.currentData()))
        page.add_row(self.tr("Colours"), self.theme, self._show_theme)
        sizes = [(self.tr("{size} px").format(size=size), size) for size in SIZES]
        self.text_size = page.add_choice("font_size", self.tr("Text size"), sizes)
        self.own_family = QCheckBox(self.tr("Choose the typeface myself"))
        self.family = QFontComboBox()
        self.own_family.toggled.connect(self._on_family_changed)
        self.family.currentFontChanged.connect(self._on_family_changed)
        page.add_row(self.tr("Typeface"), self.own_family, self._show_family, [self.own_family, self.family])
        page.add_row("", self.family, lambda _now: None)
        self.family.setAccessibleName(self.tr("Typeface"))
        numbers = [(numbers_name(name), name) for name in NUMBERS]
        page.add_choice("paragraph_numbers", self.tr("Paragraph numbers"), numbers)
        carets = (self.tr("While a screen reader runs"), self.tr("Always"), self.tr("Never"))
        page.add_choice("caret", self.tr("Cursor in the text"), zip(carets, CARETS, strict=True))
        return page

    def _articles(self) -> SettingsPage:
        page = SettingsPage(self._preferences)
        scripts = [(name, script) for script, name in SCRIPT_NAMES.items()]
        self.script = page.add_choice("script", self.tr("Articles open in"), scripts)
        page.add_switch("proposals", self.tr("Show proposals"))
        page.add_switch("typography", self.tr("Show full-width punctuation"))
        marks = [(quotation_name(name), name) for name in QUOTATION_MARKS]
        page.add_choice("quotation", self.tr("Quotation marks"), marks)
        details = (self.tr("Only those that are sure"), self.tr("As usual"), self.tr("Less sure ones too"))
        self.names = page.add_choice("names", self.tr("Names that are marked"), zip(details, DETAILS, strict=True))
        self.move_library = QPushButton(self.tr("Move to another folder…"))
        self.move_library.setAutoDefault(False)
        self.move_library.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.move_library.clicked.connect(self.move_requested)
        page.add_row(self.tr("Library"), self.move_library, lambda _now: None)
        return page

    def _readings(self) -> SettingsPage:
        page = SettingsPage(self._preferences)
        self.aloud = page.add_choice("aloud", self.tr("Readings"), [(aloud_name(name), name) for name in ALOUD])
        notations = ((self.tr("Pinyin"), "pinyin"), (self.tr("Zhuyin"), "zhuyin"))
        self.notation = page.add_choice("notation", self.tr("Written in"), notations)
        regions = ((self.tr("As on the mainland"), "mainland"), (self.tr("As in Taiwan"), "taiwan"))
        page.add_choice("region", self.tr("Read"), regions)
        self._dictionary = QPushButton()
        self._dictionary.setAutoDefault(False)
        self._dictionary.clicked.connect(self._choose_dictionary)
        self._no_dictionary = QPushButton(self.tr("Without a dictionary"))
        self._no_dictionary.setAutoDefault(False)
        self._no_dictionary.clicked.connect(lambda: self._preferences.change(dictionary=""))
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._dictionary)
        row.addWidget(self._no_dictionary)
        row.addStretch()
        page.add_row(self.tr("Dictionary (CC-CEDICT)"), both, self._show_dictionary)
        return page

    def _notes(self) -> SettingsPage:
        page = SettingsPage(self._preferences)
        colors = named_colors(self._preferences.settings.color_names)
        self.color = page.add_choice(
            "color", self.tr("New highlights"), [(name, color) for color, name in colors.items()]
        )
        self.color_names = ColorNames(named_colors({}), self._preferences.theme.dots)
        self.color_names.names_changed.connect(self._on_names_changed)
        page.add_row(
            self.tr("Highlights are called"), self.color_names, lambda now: self.color_names.show_names(now.color_names)
        )
        styles = [(QCoreApplication.translate("Core", name), id_) for id_, name in style_names().items()]
        self.citation_style = page.add_choice("citation_style", self.tr("Citations"), styles)
        return page

    def _show_theme(self, _now: Settings) -> None:
        self.theme.setCurrentIndex(self.theme.findData(self._preferences.theme_choice))

    def _show_family(self, now: Settings) -> None:
        self.own_family.setChecked(bool(now.font_family))
        self.family.setEnabled(bool(now.font_family))
        self.family.setCurrentText(now.font_family or serif_families("original", "zh-Hans")[0])

    def _show_dictionary(self, now: Settings) -> None:
        self._dictionary.setText(Path(now.dictionary).name if now.dictionary else self.tr("Choose a file…"))
        self._no_dictionary.setVisible(bool(now.dictionary))

    def _on_family_changed(self) -> None:
        family = self.family.currentFont().family() if self.own_family.isChecked() else ""
        self._preferences.change(font_family=family)

    def _on_preferences_changed(self, names: frozenset[str]) -> None:
        if names != frozenset({"shortcuts"}):
            for page in self.settings_pages:
                page.refresh()
        if self._preferences.settings.shortcuts != self.keys.own:
            self.keys.show_keys(self._preferences.settings.shortcuts)

    def _on_keys_changed(self, keys: dict[str, str]) -> None:
        self._preferences.change(shortcuts=keys)

    def _on_names_changed(self, names: dict[str, str]) -> None:
        self._preferences.change(color_names=names)

    def _find(self, query: str) -> None:
        """Leave out what a query doesn't mean, say on each page's tab how much it has, and turn to the best setting.

        Where the words stand somewhere, or their pinyin, what has only their letters is left out.
        """
        scores = [page.scores(query) for page in (*self.settings_pages, self.keys)]
        best = [max(each.values(), default=0.0) for each in scores]
        floor = CLEAR if max(best) > CLEAR else 0.0
        meant = [[id_ for id_, score in each.items() if score > floor] for each in scores]
        for page, rows in zip(self.settings_pages, meant, strict=False):
            page.show_rows(rows)
        self.keys.list_commands(query, floor)
        searching = bool(query.strip())
        for at, (title, rows) in enumerate(zip(self._titles, meant, strict=True)):
            self.pages.setTabText(at, f"{title} ({len(rows)})" if searching and rows else title)
        of_settings = best[:-1]
        if searching and max(of_settings) > floor:
            self.pages.setCurrentIndex(of_settings.index(max(of_settings)))
        elif searching and best[-1] > floor:
            self.pages.setCurrentWidget(self.keys)
        self.nothing.say(
            self.tr("Nothing found"), self.tr("No setting and no command has “{words}” in it.").format(words=query)
        )
        self._stack.setCurrentWidget(self.pages if any(meant) else self.nothing)

    def _choose_dictionary(self) -> None:
        title = self.tr("Choose a dictionary in CC-CEDICT's format")
        path = self._preferences.files.open(self, "dictionary", title)
        if path is not None:
            self._preferences.change(dictionary=str(path))

    def _on_export(self) -> None:
        title, name = self.tr("Export settings"), "xidu-settings.toml"
        path = self._preferences.files.save(self, "settings", title, name, "TOML (*.toml)")
        if path is not None:
            self._say_if_fails(lambda: self._preferences.settings.save(path))

    def _on_import(self) -> None:
        path = self._preferences.files.open(self, "settings", self.tr("Import settings"), "TOML (*.toml)")
        if path is not None:
            self._say_if_fails(lambda: self._preferences.adopt(Settings.imported(path)))

    def _say_if_fails(self, work: Callable[[], None]) -> None:
        self._said.hide()
        try:
            work()
        except ReaderError as error:
            self._said.setText(sentence(error))
            self._said.show()
