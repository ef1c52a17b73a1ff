"""What the reader prefers, in one TOML file.

A value that makes no sense falls back to the default; keys that this version doesn't know stay in the file.
"""

import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, cast

import platformdirs

from reader.entities.detail import DETAILS, Detail
from reader.entities.types import TYPES
from reader.errors import CannotOpen, CannotWrite, reason_of
from reader.files import write_file
from reader.notes import COLORS
from reader.text import NOTATIONS, QUOTATION_MARKS, REGIONS, SCRIPTS, Notation, QuotationMarks, Region, Script

THEMES = ("system", "light", "sepia", "dark", "contrast")
LANGUAGES = ("", "en", "zh_CN", "zh_TW")
FONT_SIZES = (10, 48)
Numbers = Literal["off", "every", "fifth"]
NUMBERS: tuple[Numbers, ...] = ("off", "every", "fifth")
Aloud = Literal["off", "names", "all", "words"]
ALOUD: tuple[Aloud, ...] = ("off", "names", "all", "words")
Caret = Literal["auto", "on", "off"]
CARETS: tuple[Caret, ...] = ("auto", "on", "off")


@dataclass(frozen=True)
class Settings:
    """What the reader prefers.

    Attributes:
        theme: one of `THEMES`.
        font_family: of the article; empty for the one that suits the script.
        font_size: of the article in pixels.
        language: of the interface, one of `LANGUAGES`; empty for the system's.
        script: in which articles open.
        proposals: whether proposals are shown when an article opens.
        typography: whether punctuation is widened when an article opens.
        quotation: which quotation marks articles open with.
        paragraph_numbers: which stand in the margin: none (`off`), `every` one, or each `fifth`.
        aloud: what has its reading above it: nothing (`off`), `names`, `all`, or the `words` that the reader learns.
        notation: of these readings, `pinyin` or `zhuyin`.
        region: whose readings, the `mainland`'s or `taiwan`'s.
        caret: whether arrow keys move one through the article: one of `CARETS`, `auto` while a screen reader runs.
        dictionary: path of a file in CC-CEDICT's format that gives glosses; empty for none.
        hidden_types: entity types that are not marked.
        names: how many names are marked: `fewer`, `usual` or `more`.
        color: of a new highlight.
        color_names: what the reader calls highlight colours; those without a name have their usual one.
        citation_style: in which the reader cites; a style that isn't there is said when it is used.
        toured: whether the tour has been shown.
        shortcuts: the reader's own keys by the id of the command, as Qt writes them; empty for none.
        unknown: what else the file holds.
    """

    theme: str = "system"
    font_family: str = ""
    font_size: int = 19
    language: str = ""
    script: Script = "original"
    proposals: bool = True
    typography: bool = True
    quotation: QuotationMarks = "as_found"
    paragraph_numbers: Numbers = "every"
    aloud: Aloud = "off"
    notation: Notation = "pinyin"
    region: Region = "mainland"
    caret: Caret = "auto"
    dictionary: str = ""
    hidden_types: tuple[str, ...] = ()
    names: Detail = "usual"
    color: str = COLORS[0]
    color_names: Mapping[str, str] = field(default_factory=dict[str, str])
    citation_style: str = "xidu"  # `reader.exporters.PLAIN`: a start needs no exporter
    toured: bool = False
    shortcuts: Mapping[str, str] = field(default_factory=dict[str, str])
    unknown: Mapping[str, Any] = field(default_factory=dict[str, Any], compare=False)

    @staticmethod
    def default_path() -> Path:
        """Return where settings belong on this platform; `XIDU_LIBRARY` brings its own."""
        folder = os.environ.get("XIDU_LIBRARY")
        return Path(folder or platformdirs.user_config_dir("xidu", appauthor=False)) / "settings.toml"

    @classmethod
    def load(cls, path: Path) -> "Settings":
        """Read settings; a missing or broken file gives the defaults."""
        try:
            found = tomllib.loads(path.read_text("utf-8"))
        except (OSError, ValueError):
            return cls()
        values = {name: _plain(found[name]) for name, fits in _FITS.items() if name in found and fits(found[name])}
        return cls(**values, unknown={name: value for name, value in found.items() if name not in _FITS})

    @classmethod
    def imported(cls, path: Path) -> "Settings":
        """Read settings that the reader chose to take over.

        Raises:
            CannotOpen: the file holds none.
        """
        try:
            found = tomllib.loads(path.read_text("utf-8"))
        except (OSError, ValueError):
            found = {}
        if not found.keys() & _FITS.keys():
            raise CannotOpen("settings_not_read", "{name} holds no settings of Xidu.", name=path.name)
        return cls.load(path)

    def color_called(self, name: str) -> str:
        """Return the colour that the reader calls so; without one the name itself."""
        return next((color for color, own in self.color_names.items() if own == name), name)

    def save(self, path: Path) -> None:
        """Write settings, wholly or not at all.

        Raises:
            CannotWrite: the folder or the disk refuses.
        """
        import tomli_w  # noqa: PLC0415 - reading settings at start needs no writer

        values = {each.name: getattr(self, each.name) for each in fields(self) if each.name != "unknown"}
        content = tomli_w.dumps({**self.unknown, **values, "hidden_types": list(self.hidden_types)})
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CannotWrite(
                "settings_not_saved", "The settings can't be saved: {reason}.", reason=reason_of(error)
            ) from error
        write_file(path, content.encode())


def _plain(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _one_of(allowed: tuple[str, ...]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and value in allowed


def _is_bool(value: Any) -> bool:
    return isinstance(value, bool)


def _is_size(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and FONT_SIZES[0] <= value <= FONT_SIZES[1]


def _are_keys(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(keys, str) for keys in cast("dict[str, Any]", value).values())


def _are_color_names(value: Any) -> bool:
    return _are_keys(value) and value.keys() <= set(COLORS) and all(name.strip() for name in value.values())


def _are_types(value: Any) -> bool:
    return isinstance(value, list) and all(each in TYPES for each in value)


_FITS: Mapping[str, Callable[[Any], bool]] = {
    "theme": _one_of(THEMES),
    "font_family": lambda value: isinstance(value, str),
    "font_size": _is_size,
    "language": _one_of(LANGUAGES),
    "script": _one_of(SCRIPTS),
    "proposals": _is_bool,
    "typography": _is_bool,
    "quotation": _one_of(QUOTATION_MARKS),
    "paragraph_numbers": _one_of(NUMBERS),
    "aloud": _one_of(ALOUD),
    "notation": _one_of(NOTATIONS),
    "region": _one_of(REGIONS),
    "caret": _one_of(CARETS),
    "dictionary": lambda value: isinstance(value, str),
    "hidden_types": _are_types,
    "names": _one_of(DETAILS),
    "toured": _is_bool,
    "shortcuts": _are_keys,
    "color_names": _are_color_names,
    "color": lambda value: isinstance(value, str) and bool(value),
    "citation_style": lambda value: isinstance(value, str) and bool(value),
}
