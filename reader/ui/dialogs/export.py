"""Export: the format, which notes in which order, how to cite, with a preview; then the system's dialog asks where."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.errors import ReaderError
from reader.exporters import FORMATS, KINDS, ORDERS, PLAIN, Selection
from reader.exporters.citing import is_online
from reader.session import Reading, Settings
from reader.session.exporting import ExportWish, added_on, own_template, refuse_lacking, style_names
from reader.ui.dialogs.files import Files, file_name, kind_of_file
from reader.ui.look.measures import DIALOG
from reader.ui.look.words import SCRIPT_NAMES, export_order_name, named_colors, note_kind_name, sentence
from reader.ui.widgets.choice_button import ChoiceButton
from reader.ui.widgets.roomy import Roomy

_TYPING_MS = 150


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What to write, and where: a file, or the folder for the files of several articles."""

    path: Path
    format: str
    wish: ExportWish


class ExportDialog(QDialog):
    """Emits `export_requested` with an `ExportOrder`, and `preview_requested` with a format and an `ExportWish`."""

    export_requested = Signal(object)
    preview_requested = Signal(str, object)

    def __init__(
        self, readings: Sequence[Reading], settings: Settings, files: Files, parent: QWidget | None = None
    ) -> None:
        """Ask about one article, or about several: they go into a folder then, and the first stands for all."""
        super().__init__(parent)
        reading = readings[0]
        self._several = len(readings) > 1
        self.setWindowTitle(self.tr("Export %n article(s)", "", len(readings)) if self._several else self.tr("Export"))
        self.resize(900, 680)
        self._title, self._files = reading.article.title, files
        self.format = QComboBox()
        for each in FORMATS:
            self.format.addItem(QCoreApplication.translate("Core", each.name), each.id)
        self.script = QComboBox()
        for script, name in SCRIPT_NAMES.items():
            self.script.addItem(name, script)
        self.both = QCheckBox(self.tr("Quote as found too"))
        self.proposals = QCheckBox(self.tr("With proposals, in brackets: 〔党〕"))
        self.proposals.setChecked(reading.view.proposals)
        self.text = QCheckBox(self.tr("The whole article, not the notes alone"))
        self.text.setChecked(True)
        self._color_names = settings.color_names
        self._make_selection(readings)
        self.style_ = QComboBox()
        for id_, name in style_names().items():
            self.style_.addItem(QCoreApplication.translate("Core", name), id_)
        self.style_.setCurrentIndex(max(0, self.style_.findData(settings.citation_style)))
        self.bibliography = QCheckBox(self.tr("As in a bibliography"))
        self.hash = QCheckBox(self.tr("With the hash of the text"))
        self._added = added_on(reading) if is_online(reading.article) else None
        one, all_ = self.tr("Read on {date}, when it came into the library"), self.tr("Read on the day it came here")
        self.dated = QCheckBox(all_ if self._several else one.format(date=self._added))
        self._lacks = QLabel()
        self._lacks.setProperty("role", "soft")
        self._lacks.setWordWrap(True)
        self._said = QLabel()
        self._said.setProperty("role", "soft")
        self._said.setWordWrap(True)
        self.preview = QPlainTextEdit(readOnly=True)
        self.preview.setAccessibleName(self.tr("Preview"))
        self._readings = readings
        self._article = reading.article
        self._timer = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._build()
        self._connect()
        self._on_changed()

    def _make_selection(self, readings: Sequence[Reading]) -> None:
        notes = [note for reading in readings for note in reading.notes]
        colors = dict.fromkeys(note.color for note in notes)
        tags = sorted({tag for note in notes for tag in note.tags})
        titles = [section.title for each in readings for section in each.article.sections if section.title]
        names = named_colors(self._color_names)
        self.colors = ChoiceButton([(names.get(color, color), color) for color in colors])
        self.tags = ChoiceButton([(tag, tag) for tag in tags])
        self.kinds = ChoiceButton([(note_kind_name(kind), kind) for kind in KINDS])
        self.sections = ChoiceButton([(title, title) for title in dict.fromkeys(titles)])
        self.order = QComboBox()
        for order in ORDERS:
            self.order.addItem(export_order_name(order), order)

    def _build(self) -> None:
        fields = QWidget()
        form = QFormLayout(fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(10)
        for words, field in (
            (self.tr("Format"), self.format),
            (self.tr("Script"), self.script),
            ("", self.both),
            ("", self.proposals),
            ("", self.text),
            (self.tr("Colours"), self.colors),
            (self.tr("Tags"), self.tags),
            (self.tr("Kinds"), self.kinds),
            (self.tr("Sections"), self.sections),
            (self.tr("Order of the notes"), self.order),
            (self.tr("Citations"), self.style_),
            ("", self.bibliography),
            ("", self.hash),
            ("", self.dated),
            ("", self._lacks),
            ("", self._said),
        ):
            form.addRow(words, field)
        form.setRowVisible(self.dated, self._added is not None)
        columns = QHBoxLayout()
        columns.setSpacing(18)
        columns.addWidget(Roomy(fields, stretches=True))
        columns.addWidget(self.preview, 1)
        buttons = QDialogButtonBox()
        self.template = buttons.addButton(self.tr("Change the template…"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.save = buttons.addButton(self.tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setDefault(True)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(DIALOG)
        layout.setSpacing(18)
        layout.addLayout(columns, 1)
        layout.addWidget(buttons)

    def _connect(self) -> None:
        for combo in (self.format, self.script, self.order, self.style_):
            combo.currentIndexChanged.connect(self._on_changed)
        for box in (self.both, self.proposals, self.text, self.bibliography, self.hash, self.dated):
            box.toggled.connect(self._on_changed)
        for button in (self.colors, self.tags, self.kinds, self.sections):
            button.changed.connect(self._on_changed)
        self.template.clicked.connect(self._on_template)
        self._timer.timeout.connect(self._ask_for_preview)

    def wish(self) -> ExportWish:
        """Return what is chosen."""
        return ExportWish(
            script=self.script.currentData(),
            proposals=self.proposals.isChecked(),
            both=self.both.isChecked(),
            selection=Selection(
                self.colors.chosen(), self.tags.chosen(), self.kinds.chosen(), self.sections.chosen()  # pyright: ignore[reportArgumentType] - the kinds come from KINDS
            ),
            order=self.order.currentData(),
            style=self.style_.currentData(),
            form="bibliography" if self.bibliography.isChecked() else "note",
            with_hash=self.hash.isChecked(),
            dated=self.dated.isChecked(),
            text=self.text.isChecked(),
            color_names=self._color_names,
        )  # fmt: skip

    def begin_with(self, order: ExportOrder) -> None:
        """Choose what was chosen the last time; which notes and whether with proposals is chosen anew, as shown."""
        for combo, value in (
            (self.format, order.format),
            (self.script, order.wish.script),
            (self.style_, order.wish.style),
            (self.order, order.wish.order),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        for box, on in (
            (self.both, order.wish.both),
            (self.text, order.wish.text),
            (self.bibliography, order.wish.form == "bibliography"),
            (self.hash, order.wish.with_hash),
            (self.dated, order.wish.dated),
        ):
            box.setChecked(on)

    def show_preview(self, text: str) -> None:
        """Show the beginning of what would be written."""
        self.preview.setPlainText(text)

    def ask_again(self, trouble: str) -> None:
        """Come back as it was, with what went wrong, after a file could not be written."""
        self._said.setText(trouble)
        self.open()

    def _on_changed(self) -> None:
        format_ = self.format.currentData()
        self.text.setVisible(format_ in {"docx", "pdf", "epub", "text"})
        self.both.setEnabled(self.script.currentData() != "original")
        self.template.setVisible(format_ == "markdown")
        for box in (self.bibliography, self.dated):  # the plain line is one line, wherever it stands
            box.setEnabled(self.style_.currentData() != PLAIN)
        selection = self.wish().selection
        count = sum(len(selection.of(reading.notes, reading.article)) for reading in self._readings)
        lacking = self._not_installed()
        self._said.setText(lacking or self.tr("%n note(s)", "", count))
        self.save.setEnabled(not lacking)
        lacks = self._lacking()
        self._lacks.setText(lacks)
        self._lacks.setVisible(bool(lacks))
        self._timer.start()

    def _not_installed(self) -> str:
        """Say what has to be installed before the format can be written or the style be used; mostly nothing."""
        try:
            refuse_lacking(self.format.currentData(), self.style_.currentData())
        except ReaderError as error:
            return sentence(error)
        return ""

    def _lacking(self) -> str:
        """Say what citations of something that was read on the web have to do without."""
        if not is_online(self._article):
            return ""
        dated = self._added is not None and self.dated.isChecked()
        if self._article.metadata.url:
            return "" if dated else self.tr("The citation has no access date.")
        if dated:
            return self.tr("The citation has no address; enter it in “About this article”.")
        return self.tr("The citation has no address and no access date; enter the address in “About this article”.")

    def _ask_for_preview(self) -> None:
        self.preview_requested.emit(self.format.currentData(), self.wish())

    def _on_template(self) -> None:
        try:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(own_template())))
        except ReaderError as error:
            self._said.setText(sentence(error))

    def _on_accepted(self) -> None:
        if self._several:
            folder = self._files.folder(self, "export", self.tr("The folder that they go into"))
            if folder is not None:
                self.export_requested.emit(ExportOrder(folder, self.format.currentData(), self.wish()))
                self.accept()
            return
        chosen = next(each for each in FORMATS if each.id == self.format.currentData())
        name = file_name(self._title, chosen.extension)
        kind = kind_of_file(QCoreApplication.translate("Core", chosen.name), chosen.extension)
        path = self._files.save(self, "export", self.tr("Export"), name, kind)
        if path is not None:
            self.save_as(path)

    def save_as(self, path: Path) -> None:
        """Ask to write the file; a name that ends as another format's or is another file's is refused in words."""
        chosen = next(each for each in FORMATS if each.id == self.format.currentData())
        ending = path.suffix.lower()
        theirs = next((each for each in FORMATS if each.extension.lower() == ending), None)
        where = path if ending == chosen.extension.lower() else path.with_name(path.name + chosen.extension)
        if theirs is not None and where != path:
            said = self.tr("“{name}” ends as {other} does, but the format chosen is {format}.")
            names = (QCoreApplication.translate("Core", each.name) for each in (theirs, chosen))
            self._said.setText(said.format(name=path.name, other=next(names), format=next(names)))
        elif where != path and where.exists():
            # The system's dialog has asked about the name as typed, not about this one.
            self._said.setText(self.tr("There is a “{name}” already; save under another name.").format(name=where.name))
        else:
            self.export_requested.emit(ExportOrder(where, chosen.id, self.wish()))
            self.accept()
