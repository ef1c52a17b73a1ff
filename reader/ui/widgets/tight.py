"""Bars whose buttons keep less paper at their sides where there is little room."""

from PySide6.QtWidgets import QToolButton, QWidget


def set_tight(bar: QWidget, *, tight: bool) -> None:
    """Set the property that the style sheet looks at, and let the bar's buttons be measured anew."""
    if bool(bar.property("tight")) == tight:
        return
    bar.setProperty("tight", tight)
    for button in bar.findChildren(QToolButton):
        button.style().unpolish(button)
        button.style().polish(button)
        button.updateGeometry()
