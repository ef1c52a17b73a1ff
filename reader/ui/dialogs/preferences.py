"""Preferences: applied as they are changed; there is nothing to confirm."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFontComboBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from reader.session import style_names
from reader.text import QUOTATION_MARKS
from reader.ui.preferences import SIZES, Preferences
from reader.ui.words import SCRIPT_NAMES, quotation_name, theme_name


class PreferencesDialog(QDialog):
    """Language, colours, type, and how articles open."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setMinimumWidth(440)
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
        self.theme = QComboBox()
        self.theme.addItem(self.tr("As the system"), "system")
        for name in ("light", "sepia", "dark"):
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
        self.proposals = QCheckBox(self.tr("Show proposals"))
        self.typography = QCheckBox(self.tr("Show full-width punctuation"))
        self._build()
        self._show()
        self._connect()

    def _build(self) -> None:
        form = QFormLayout()
        form.setSpacing(12)
        form.addRow(self.tr("Language of the window"), self.language)
        form.addRow("", self._later)
        form.addRow(self.tr("Colours"), self.theme)
        form.addRow(self.tr("Text size"), self.text_size)
        form.addRow(self.tr("Typeface"), self.own_family)
        form.addRow("", self.family)
        form.addRow(self.tr("Articles open in"), self.script)
        form.addRow("", self.proposals)
        form.addRow("", self.typography)
        form.addRow(self.tr("Quotation marks"), self.quotation)
        form.addRow(self.tr("Citations"), self.citation_style)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(18)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def _show(self) -> None:
        settings = self._preferences.settings
        for combo, value in (
            (self.language, settings.language),
            (self.theme, settings.theme),
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
        self.proposals.setChecked(settings.proposals)
        self.typography.setChecked(settings.typography)

    def _connect(self) -> None:
        for combo in (self.language, self.theme, self.script, self.text_size, self.quotation, self.citation_style):
            combo.activated.connect(self._on_changed)
        for box in (self.own_family, self.proposals, self.typography):
            box.toggled.connect(self._on_changed)
        self.family.currentFontChanged.connect(self._on_changed)
        self._preferences.changed.connect(self._on_preferences_changed)

    def _on_changed(self) -> None:
        self.family.setEnabled(self.own_family.isChecked())
        self._later.setVisible(
            self.language.currentData() != self._preferences.settings.language or self._later.isVisible()
        )
        self._preferences.change(
            language=self.language.currentData(),
            theme=self.theme.currentData(),
            font_family=self.family.currentFont().family() if self.own_family.isChecked() else "",
            font_size=self.text_size.currentData(),
            script=self.script.currentData(),
            proposals=self.proposals.isChecked(),
            typography=self.typography.isChecked(),
            quotation=self.quotation.currentData(),
            citation_style=self.citation_style.currentData(),
        )

    def _on_preferences_changed(self) -> None:
        blockers = [QSignalBlocker(self.text_size), QSignalBlocker(self.theme)]
        self.text_size.setCurrentIndex(self.text_size.findData(self._preferences.settings.font_size))
        self.theme.setCurrentIndex(max(0, self.theme.findData(self._preferences.settings.theme)))
        blockers.clear()
