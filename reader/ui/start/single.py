"""One window for one library: a second start hands its files to the first and ends.

What speaks with the other program stands in `reception.py`: a start that is alone loads nothing of it.
"""

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths


def address(folder: Path) -> str:
    """Return where the window of a library listens: in the user's own folder for such things, where there is one.

    In a Flatpak each start has a folder of its own, in which only that of the program is shared with the others.
    """
    key = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
    runtime = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    if not runtime or os.name != "posix":
        return f"xidu-{key}"
    flatpak = os.environ.get("FLATPAK_ID")
    return str(Path(runtime, "app", flatpak) / f"xidu-{key}" if flatpak else Path(runtime) / f"xidu-{key}")


def handed_over(folder: Path, files: Sequence[str]) -> bool:
    """Give files to the window that has the library open, and return whether there is one."""
    place = address(folder)
    if os.name == "posix" and not Path(place).exists():
        return False
    from reader.ui.start.reception import hand_over  # noqa: PLC0415 - a start that is alone needs no network library

    return hand_over(place, files)
