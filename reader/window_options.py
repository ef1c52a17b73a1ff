"""How the window is to open: what the command line reads and the window follows, known to both."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """How the window is to open.

    Attributes:
        files: what to open, files or links to passages; empty for the library.
        library: the library's folder, None for the reader's own.
        screenshot: where to write a picture of the window, after which the program ends; None for a real window.
        script: the script to show, None for the reader's usual one.
        proposals: whether proposed characters are put in.
        theme: one of the themes' names, None for the reader's usual one.
        size: width and height of the window in pixels, None for the last one.
        select: name of an entity to select.
        panel: name of the side panel to bring to the front.
    """

    files: tuple[str, ...] = ()
    library: Path | None = None
    screenshot: Path | None = None
    script: str | None = None
    proposals: bool = False
    theme: str | None = None
    size: tuple[int, int] | None = None
    select: str | None = None
    panel: str | None = None
