"""Distances that all windows keep, in pixels."""

from PySide6.QtCore import QMargins

# Between the edge of a dialog and what is in it; the row of buttons stands a little nearer to the foot.
DIALOG = QMargins(24, 22, 24, 18)
# Of a dialog's rows from each other.
DIALOG_SPACING = 12
