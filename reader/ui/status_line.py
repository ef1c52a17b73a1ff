"""The line at the foot: where one is, how long it is; how the text is damaged and shown."""

from bisect import bisect_right
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStatusBar, QWidget

from reader.article import LEFT_STANDING, Article, Block
from reader.importers.reread import encoding_name
from reader.session import Reading
from reader.ui.look.words import SCRIPT_NAMES, counted
from reader.ui.widgets.elided_label import ElidedLabel

# Characters that a practised reader reads in a minute.
_SPEED = 350
_MOMENT_MS = 4_000
# Code points of an article in which looking for names takes so long that how far it has come is worth saying.
_LONG = 20_000
# Where its words begin, in line with those of the outline; the bar itself keeps some pixels beside its labels.
_EDGE, _OWN = 15, 2


class StatusLine(QStatusBar):
    """Facts about the open article; hints of commands appear over them.

    Looking for names, where it takes long, can be halted and gone on with, which it asks for.
    """

    halt_requested = Signal()
    resume_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._place = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._shown = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._shown.setAlignment(Qt.AlignmentFlag.AlignRight)
        for label in (self._place, self._shown):
            label.setContentsMargins(_EDGE - _OWN, 4, _EDGE - _OWN, 4)
        self.addWidget(self._place, 1)
        # Qt hides what a message lies over only if that is on the screen yet: not where a window opens under the mouse.
        self.messageChanged.connect(self._make_room)
        self._halt = QPushButton()
        self._halt.clicked.connect(self._on_halt_clicked)
        self._halt.hide()
        self.addPermanentWidget(self._halt)
        # Without a stretch: it would leave no room for what is said for a moment in the place of the other label.
        self.addPermanentWidget(self._shown)
        self._fixed = ""
        self._numbered: list[Block] = []
        self._working = False
        # How much has been looked at for names, where that is known; how much it was where the reader halted it.
        self._share: float | None = None
        self._halted: WeakKeyDictionary[Reading, float] = WeakKeyDictionary()
        self._reading: Reading | None = None

    @property
    def words(self) -> str:
        """Everything that it says."""
        return f"{self._place.text()} | {self._shown.text()}"

    def show_reading(self, reading: Reading | None) -> None:
        """Show another article; what was said for a moment was said of the one before."""
        if reading is not self._reading:
            self.clearMessage()
        self._reading = reading
        self._working = reading is not None and not reading.analysis.complete and reading not in self._halted
        self._share = None
        if reading is None:
            self._place.clear()
            self._shown.clear()
            self._halt.hide()
            return
        article = reading.article
        length = sum(block.span.end - block.span.start for block in article.blocks if block.kind != "boilerplate")
        self._numbered = [block for block in article.blocks if block.number is not None]
        minutes = max(1, round(length / _SPEED))
        self._fixed = (
            self.tr("{count} characters").format(count=counted(length))
            + " · "
            + self.tr("about %n minute(s)", "", minutes)
        )
        self.show_place(0)
        self.show_view()

    def show_place(self, offset: int) -> None:
        """Show in which paragraph one is."""
        reading = self._reading
        if reading is None:
            return
        total = (self._numbered[-1].number or 0) if self._numbered else 0
        before = bisect_right(self._numbered, offset, key=lambda block: block.span.start)
        number = (self._numbered[before - 1].number or 0) if before else min(1, total)
        where = self.tr("Paragraph {number} of {total}").format(number=counted(number), total=counted(total))
        block = reading.article.block_at(offset)
        if block is not None and block.page is not None:
            where += " · " + self.tr("page {number}").format(number=reading.article.page_label(block.page))
        self._place.setText(f"{where} · {self._fixed}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is said for a moment where the words over which it stands begin; Qt has an edge of its own."""
        if not self.currentMessage():
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import QStyle, QStyleOption  # noqa: PLC0415 - as long as some modules to load

        painter, option = QPainter(self), QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option, painter, self)
        room = self.rect().adjusted(_EDGE, 0, -_EDGE - self.width() + self._right, 0)
        words = self.fontMetrics().elidedText(self.currentMessage(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _make_room(self, words: str) -> None:
        self._place.setVisible(not words)

    def show_working(self) -> None:
        """Say that names are still being looked for."""
        if self._reading is not None:
            self._halted.pop(self._reading, None)
        self._working, self._share = True, None
        self.show_view()

    def show_read(self, reading: Reading, share: float) -> None:
        """Say how much of the article has been looked at for names, from 0 to 1."""
        if reading is self._reading and len(reading.article.text) > _LONG:
            self._working, self._share = True, share
            self.show_view()

    def show_ready(self, reading: Reading) -> None:
        """Say no longer that names are being looked for, if they were in this article."""
        if reading is self._reading:
            if self._working:
                _announce(self, self.tr("Names found: {count}").format(count=len(reading.analysis.entities)))
            self._working = False
            self.show_view()

    def say(self, words: str) -> None:
        """Show words for a moment, and have a screen reader say them."""
        self.showMessage(words, _MOMENT_MS)
        _announce(self, words)

    def show_view(self) -> None:
        """Show what damage is left, script, encoding, and whether proposals are shown."""
        reading = self._reading
        if reading is None:
            return
        damage = [each for each in reading.article.damage if not (each.entered and each.restored)]
        masked = sum(each.kind == "masked_character" for each in damage)
        dropped = sum(each.kind in {"missing_number", "missing_text"} for each in damage)
        parts = self._about_names(reading)
        if masked:
            parts.append(self.tr("{count} masked").format(count=counted(masked)))
        if dropped:
            parts.append(self.tr("{count} dropped").format(count=counted(dropped)))
        if doubtful := sum(each.kind in LEFT_STANDING for each in damage):
            parts.append(self.tr("{count} repeated").format(count=counted(doubtful)))
        parts.append(self.tr("proposals on") if reading.view.proposals else self.tr("proposals off"))
        parts.append(SCRIPT_NAMES[reading.view.script])
        if reading.article.metadata.encoding:
            parts.append(_encoding(reading.article))
        self._shown.setText(" · ".join(parts))

    def _about_names(self, reading: Reading) -> list[str]:
        """Say how far the names are known, and offer to halt looking for more, or to go on."""
        halted, share = self._halted.get(reading), self._share
        self._halt.setText(self.tr("Cancel") if halted is None else self.tr("Go on"))
        self._halt.setVisible(halted is not None or (self._working and share is not None))
        if halted is not None:
            return [self.tr("Names in {percent} % of the text").format(percent=int(halted * 100))]
        if not self._working:
            return []
        if share is None:
            return [self.tr("Looking for names…")]
        return [self.tr("Looking for names… {percent} %").format(percent=int(share * 100))]

    def _on_halt_clicked(self) -> None:
        reading = self._reading
        if reading is None:
            return
        if reading in self._halted:
            self.show_working()
            self.resume_requested.emit()
        else:
            self._halted[reading], self._working = self._share or 0.0, False
            self.show_view()
            self.halt_requested.emit()

    @property
    def _right(self) -> int:
        """Where what stands at the right begins."""
        return min(each.x() for each in (self._halt, self._shown) if each.isVisible())


def _announce(line: StatusLine, words: str) -> None:
    from reader.ui.widgets.announcing import announce  # noqa: PLC0415 - loaded with the first words

    announce(line, words)


def _encoding(article: Article) -> str:
    """Return what the text is encoded in, a guess as such."""
    name = encoding_name(article.metadata.encoding or "")
    guessed = article.metadata.encoding_from == "guessed" and name != "UTF-8"
    return QCoreApplication.translate("StatusLine", "{encoding} (guessed)").format(encoding=name) if guessed else name
