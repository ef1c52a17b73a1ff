"""One window for one library: a second start hands its files to the first and ends.

What speaks with the other program stands in `reception.py`: a start that is alone loads nothing of it.
"""

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths


def address(folder: Path) -> str:
    """Return where the window of a library listens: in the user's own folder for such things, where there is one."""
    key = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
    runtime = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    return str(Path(runtime) / f"xidu-{key}") if runtime and os.name == "posix" else f"xidu-{key}"


def handed_over(folder: Path, files: Sequence[str]) -> bool:
    """Give files to the window that has the library open, and return whether there is one."""
    place = address(folder)
    if os.name == "posix" and not Path(place).exists():
        return False
    from reader.ui.start.reception import hand_over  # noqa: PLC0415 - a start that is alone needs no network library

    return hand_over(place, files)
