"""The options of the window and of `--screenshot`, read before anything of Qt is loaded."""

import argparse
import re
from collections.abc import Sequence
from pathlib import Path

from reader.cli.arguments import Parser, library_folder
from reader.notes import read_link
from reader.text import SCRIPTS
from reader.window_options import WindowOptions

THEMES = ("light", "sepia", "dark", "contrast")
PANELS = ("details", "notes", "search", "overview")


def window_options(argv: Sequence[str]) -> WindowOptions:
    """Read the window's arguments; wrong ones end the program with one line and status 2."""
    parser = Parser("xidu")
    parser.add_argument("files", nargs="*")
    parser.add_argument("--library")
    parser.add_argument("--screenshot", type=Path)
    parser.add_argument("--script", choices=SCRIPTS)
    parser.add_argument("--proposals", action="store_true")
    parser.add_argument("--theme", choices=THEMES)
    parser.add_argument("--size", type=_size)
    parser.add_argument("--select")
    parser.add_argument("--panel", choices=PANELS)
    options = parser.parse_args(argv)
    options.files = tuple(map(_without_scheme, options.files))
    for name in options.files:
        if read_link(name) is not None:
            continue
        if not name:
            parser.error("an empty name is no file")
        if Path(name).is_dir():
            parser.error(f"{name} is a folder, not a file")
        if not Path(name).exists():
            parser.error(f"{name} is neither a command nor an existing file")
    options.library = library_folder(options)
    return WindowOptions(**vars(options))


def _without_scheme(name: str) -> str:
    """Return the path in a `file:` address, as a desktop hands files over; everything else as it is."""
    if not name.lower().startswith("file:"):
        return name
    from urllib.parse import urlsplit  # noqa: PLC0415 - for the few starts that need it
    from urllib.request import url2pathname  # noqa: PLC0415 - as above

    return url2pathname(urlsplit(name).path)


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"([0-9]{3,4})[x×]([0-9]{3,4})", text, re.ASCII)
    if not match:
        raise argparse.ArgumentTypeError(f"{text} is no size like 1280x800")
    return int(match[1]), int(match[2])
