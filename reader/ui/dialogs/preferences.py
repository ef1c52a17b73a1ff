"""Preferences: applied as they are changed; there is nothing to confirm."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFontComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.errors import ReaderError
from reader.session import Settings, style_names
from reader.text import QUOTATION_MARKS
from reader.ui.command_search import ranked
from reader.ui.dialogs.keys_page import KeysPage
from reader.ui.preferences import SIZES, Preferences
from reader.ui.widgets.color_names import ColorNames
from reader.ui.words import SCRIPT_NAMES, THEME_CHOICES, named_colors, quotation_name, sentence, theme_name

# Of a long list only the first choices can be found by; a search after each key must stay quick.
_CHOICES = 40


class PreferencesDialog(QDialog):
    """Language, colours, type, how articles open; the keys; a field over both that finds a setting."""

    def __init__(
        self, preferences: Preferences, named: Sequence[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        """Show the preferences; `named` are the commands, each with its id, name and usual keys."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setMinimumWidth(520)
        self.field = QLineEdit(placeholderText=self.tr("Find a setting"), clearButtonEnabled=True)
        self.field.setAccessibleName(self.field.placeholderText())
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.keys = KeysPage(named)
        self._form = QFormLayout()
        self._preferences = preferences
        self.language = QComboBox()
        for words, value in (
            (self.tr("As the system"), ""),
            ("English", "en"),
            ("简体中文", "zh_CN"),
            ("繁體中文（臺灣）", "zh_TW"),
        ):
            self.language.addItem(words, value)
        self._later = QLabel(self.tr("The language changes at the next start."))
        self._later.setProperty("role", "soft")
        self._later.hide()
        self._changing_language = False
        self._said = QLabel()
        self._said.setProperty("role", "error")
        self._said.setWordWrap(True)
        self._said.hide()
        self.theme = QComboBox()
        for name in THEME_CHOICES:
            self.theme.addItem(theme_name(name), name)
        self.own_family = QCheckBox(self.tr("Choose the typeface myself"))
        self.family = QFontComboBox()
        self.text_size = QComboBox()
        for size in SIZES:
            self.text_size.addItem(self.tr("{size} px").format(size=size), size)
        self.script = QComboBox()
        for script, name in SCRIPT_NAMES.items():
            self.script.addItem(name, script)
        self.quotation = QComboBox()
        for marks in QUOTATION_MARKS:
            self.quotation.addItem(quotation_name(marks), marks)
        self.citation_style = QComboBox()
        for id_, name in style_names().items():
            self.citation_style.addItem(name, id_)
        self.color_names = ColorNames(named_colors({}), preferences.theme.highlights)
        self.proposals = QCheckBox(self.tr("Show proposals"))
        self.typography = QCheckBox(self.tr("Show full-width punctuation"))
        self._build()
        self._show()
        self._connect()

    def _build(self) -> None:
        form = self._form
        form.setContentsMargins(0, 18, 0, 0)
        form.setSpacing(12)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Language of the window"), self.language),
            ("", self._later),
            (self.tr("Colours"), self.theme),
            (self.tr("Text size"), self.text_size),
            (self.tr("Typeface"), self.own_family),
            ("", self.family),
            (self.tr("Articles open in"), self.script),
            ("", self.proposals),
            ("", self.typography),
            (self.tr("Quotation marks"), self.quotation),
            (self.tr("Citations"), self.citation_style),
            (self.tr("Highlights are called"), self.color_names),
        )
        for words, part in rows:
            form.addRow(words, part)
            if words:
                part.setAccessibleName(words)
        self.family.setAccessibleName(self.tr("Typeface"))
        reading = QWidget()
        reading.setLayout(form)
        self.pages.addTab(reading, self.tr("Reading"))
        self.pages.addTab(self.keys, self.tr("Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        take = buttons.addButton(self.tr("Import…"), QDialogButtonBox.ButtonRole.ActionRole)
        give = buttons.addButton(self.tr("Export…"), QDialogButtonBox.ButtonRole.ActionRole)
        for button in (take, give):
            button.setAutoDefault(False)
        take.clicked.connect(self._on_import)
        give.clicked.connect(self._on_export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(14)
        for part in (self.field, self.pages, self._said, buttons):
            layout.addWidget(part)

    def _show(self) -> None:
        settings = self._preferences.settings
        for combo, value in (
            (self.language, settings.language),
            (self.theme, self._preferences.theme_choice),
            (self.script, settings.script),
            (self.quotation, settings.quotation),
            (self.citation_style, settings.citation_style),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self.text_size.setCurrentIndex(self.text_size.findData(settings.font_size))
        self.own_family.setChecked(bool(settings.font_family))
        self.family.setEnabled(bool(settings.font_family))
        if settings.font_family:
            self.family.setCurrentText(settings.font_family)
        self.keys.show_keys(settings.shortcuts)
        self.color_names.show_names(settings.color_names)
        self.proposals.setChecked(settings.proposals)
        self.typography.setChecked(settings.typography)

    def _connect(self) -> None:
        self._combos = (
            *(self.language, self.theme, self.script, self.text_size),
            *(self.quotation, self.citation_style),
        )
        for combo in self._combos:
            combo.activated.connect(self._on_changed)
        for box in (self.own_family, self.proposals, self.typography):
            box.toggled.connect(self._on_changed)
        self.family.currentFontChanged.connect(self._on_changed)
        self.field.textChanged.connect(self._find)
        self.color_names.names_changed.connect(self._on_names_changed)
        self.keys.keys_changed.connect(self._on_keys_changed)
        self._preferences.changed.connect(self._on_preferences_changed)

    def _on_changed(self) -> None:
        self.family.setEnabled(self.own_family.isChecked())
        self._changing_language |= self.language.currentData() != self._preferences.settings.language
        self._later.setVisible(self._changing_language)
        if self.theme.currentData() != self._preferences.theme_choice:
            self._preferences.choose_theme(self.theme.currentData())
        self._preferences.change(
            language=self.language.currentData(),
            font_family=self.family.currentFont().family() if self.own_family.isChecked() else "",
            font_size=self.text_size.currentData(),
            script=self.script.currentData(),
            proposals=self.proposals.isChecked(),
            typography=self.typography.isChecked(),
            quotation=self.quotation.currentData(),
            citation_style=self.citation_style.currentData(),
        )

    def _on_preferences_changed(self, names: frozenset[str]) -> None:
        if names == frozenset({"shortcuts"}):
            return
        parts = (*self._combos, self.own_family, self.proposals, self.typography, self.family)
        blockers = [QSignalBlocker(part) for part in parts]
        self._show()
        blockers.clear()

    def _on_keys_changed(self, keys: dict[str, str]) -> None:
        self._preferences.change(shortcuts=keys)

    def _on_names_changed(self, names: dict[str, str]) -> None:
        self._preferences.change(color_names=names)

    def _find(self, query: str) -> None:
        """Leave out the settings that a query doesn't mean; turn to the keys where only they are meant."""
        rows = range(self._form.rowCount())
        meant = set(ranked(query, [(str(row), (self._words_of(row),)) for row in rows]))
        for row in rows:
            self._form.setRowVisible(row, str(row) in meant)
        self._later.setVisible(self._later.isVisibleTo(self) and self._changing_language)
        self.keys.list_commands(query)
        if query.strip():
            self.pages.setCurrentIndex(0 if meant else 1)

    def _words_of(self, row: int) -> str:
        """Return everything that is said in a row, its choices too."""
        words: list[str] = []
        for role in (QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole):
            item = self._form.itemAt(row, role)
            part = item.widget() if item else None
            if isinstance(part, (QLabel, QCheckBox)):
                words.append(part.text())
            elif isinstance(part, QComboBox) and not isinstance(part, QFontComboBox):
                words += [part.itemText(at) for at in range(min(part.count(), _CHOICES))]
        return " ".join(words)

    def _on_export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export settings"), "xidu-settings.toml", "TOML (*.toml)")
        if path:
            self._say_if_fails(lambda: self._preferences.settings.save(Path(path)))

    def _on_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import settings"), "", "TOML (*.toml)")
        if path:
            self._say_if_fails(lambda: self._preferences.adopt(Settings.imported(Path(path))))

    def _say_if_fails(self, work: Callable[[], None]) -> None:
        self._said.hide()
        try:
            work()
        except ReaderError as error:
            self._said.setText(sentence(error))
            self._said.show()
