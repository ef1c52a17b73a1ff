"""Asks for a few words: a name, a tag, what stood somewhere."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from reader.ui.look.measures import DIALOG, DIALOG_SPACING

_WIDTH = 440


def ask_words(
    parent: QWidget,
    title: str,
    take: Callable[[str], None],
    *,
    label: str = "",
    before: str = "",
    offered: Sequence[str] = (),
) -> None:
    """Open a dialog with one field, the keyboard in it.

    Args:
        parent: the widget that it opens over.
        title: of the dialog.
        take: called with the words, without white space at their ends, where there are any and others than before.
        label: of the field; by default the title.
        before: what stands in the field.
        offered: words to choose from; others may be typed.
    """
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label or title)
    if offered:
        dialog.setComboBoxItems(offered)
        dialog.setComboBoxEditable(True)
    dialog.setTextValue(before)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def pass_on(words: str) -> None:
        if words.strip() and words.strip() != before:
            take(words.strip())

    dialog.textValueSelected.connect(pass_on)
    dialog.sizeHint()  # which lays the dialog out
    layout = dialog.layout()
    if layout is not None:
        layout.setContentsMargins(DIALOG)
        layout.setSpacing(DIALOG_SPACING)
    dialog.resize(_WIDTH, dialog.sizeHint().height())
    dialog.open()
