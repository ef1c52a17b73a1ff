"""Reads a theme and makes of it what Qt wants: a palette and the window's style sheet.

A theme file has two steps: base colours by what they are, and roles that name them. Code speaks of roles only.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from string import Template

from PySide6.QtGui import QColor, QPalette

from reader.entities.types import EntityType
from reader.resources import resource

MARKERS = 6
_SHADES = ("light", "dark")
THEMES = ("light", "sepia", "dark", "contrast")


@dataclass(frozen=True)
class Theme:
    """Colours by role, as `#rrggbb`.

    The upper-case roles are the entity types' own names. `highlights` holds the washes behind highlighted text by the
    names that notes use.
    """

    name: str
    background: str
    panel: str
    paper: str
    ink: str
    soft: str
    faint: str
    line: str
    selection: str
    accent: str
    PER: str
    LOC: str
    ORG: str
    TIME: str
    DURATION: str
    QUANTITY: str
    WORK: str
    TERM: str
    damage: str
    hit: str
    current_hit: str
    highlights: Mapping[str, str]

    @property
    def dark(self) -> bool:
        """Say whether light text stands on a dark ground."""
        return QColor(self.paper).lightness() < QColor(self.ink).lightness()

    @property
    def selected_text(self) -> str:
        """The ground of text selected for copying: the accent, thinned so that the ink stays readable on it."""
        return mixed(self.accent, self.paper, 0.22)

    @property
    def tick(self) -> str:
        """What marks a hit beside the scroll bar."""
        return mixed(self.accent, self.paper, 0.45)

    @property
    def hues(self) -> tuple[str, ...]:
        """The full colours of `markers`."""
        return _marker_hues()

    @property
    def markers(self) -> tuple[str, ...]:
        """The grounds of names that the reader coloured for a while, `MARKERS` of them."""
        return tuple(mixed(hue, self.paper, 0.3 if self.dark else 0.5) for hue in self.hues)

    def strong(self, color: str) -> str:
        """Return a highlight's colour, strong enough for a tick of three pixels."""
        wash = QColor(self.wash(color))
        return QColor.fromHslF(wash.hslHueF(), 0.5, 0.55).name()

    @property
    def dots(self) -> Mapping[str, str]:
        """The highlights' colours where they are told apart as dots and bars, without text on them."""
        return {color: self.strong(color) for color in self.highlights}

    def of_type(self, type: EntityType) -> str:  # noqa: A002
        """Return the colour of an entity type."""
        return str(getattr(self, type))

    def wash(self, color: str) -> str:
        """Return the wash of a highlight; a name that the reader gave gets the first one."""
        return self.highlights.get(color, next(iter(self.highlights.values())))


@cache
def load_theme(name: str) -> Theme:
    """Read a theme that ships with the program.

    Raises:
        FileNotFoundError: no theme goes by that name.
    """
    with resource("themes", f"{name}.toml").open("rb") as file:
        steps = tomllib.load(file)
    base: dict[str, str] = steps["base"]
    roles = {role: base[color] for role, color in steps["roles"].items()}
    highlights = {color: base[wash] for color, wash in steps["highlights"].items()}
    return Theme(name=name, highlights=highlights, **roles)


@cache
def _marker_hues() -> tuple[str, ...]:
    with resource("themes", "markers.toml").open("rb") as file:
        return tuple(tomllib.load(file)["colors"])


def mixed(color: str, ground: str, part: float) -> str:
    """Return `color` laid over `ground` with opacity `part`."""
    above, below = QColor(color), QColor(ground)
    channels = ((above.red(), below.red()), (above.green(), below.green()), (above.blue(), below.blue()))
    return QColor(*(round(top * part + bottom * (1 - part)) for top, bottom in channels)).name()


def palette(theme: Theme) -> QPalette:
    """Return the palette, for what a style sheet doesn't reach."""
    result = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.panel,
        QPalette.ColorRole.WindowText: theme.ink,
        QPalette.ColorRole.Base: theme.paper,
        QPalette.ColorRole.AlternateBase: theme.panel,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.PlaceholderText: theme.soft,
        QPalette.ColorRole.Button: theme.panel,
        QPalette.ColorRole.ButtonText: theme.ink,
        QPalette.ColorRole.BrightText: theme.damage,
        QPalette.ColorRole.Highlight: theme.selected_text,
        QPalette.ColorRole.HighlightedText: theme.ink,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.LinkVisited: theme.accent,
        QPalette.ColorRole.ToolTipBase: theme.paper,
        QPalette.ColorRole.ToolTipText: theme.ink,
        QPalette.ColorRole.Light: theme.paper,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Dark: theme.faint,
        QPalette.ColorRole.Accent: theme.accent,
    }
    for role, color in roles.items():
        result.setColor(role, QColor(color))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint))
    return result


def application_style(theme: Theme) -> str:
    """Return the style sheet of the whole window."""
    template = Template(resource("themes", "window.qss").read_text(encoding="utf-8"))
    roles = {field.name: getattr(theme, field.name) for field in fields(theme) if field.name != "highlights"}
    # On the accent of a box in the paper's colour; on the paper of a menu in ink.
    check, tick = (resource("icons", f"check_{shade}.svg").as_posix() for shade in _SHADES[:: -1 if theme.dark else 1])
    return template.substitute(roles, check=check, menu_tick=tick, selected_text=theme.selected_text)
