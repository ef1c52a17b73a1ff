"""Highlight colours are called as the reader calls them, wherever they can be chosen."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QObject

from reader.ui.look.words import named_colors
from reader.ui.preferences import Preferences


class NamesColors(Protocol):
    """A part of the window where colours have names."""

    def name_colors(self, names: Mapping[str, str]) -> None:
        """Call the colours so."""
        ...


class ColorNaming(QObject):
    """Tells parts of the window what colours are called, now and whenever the preferences change."""

    def __init__(self, preferences: Preferences, *parts: NamesColors) -> None:
        super().__init__(preferences)
        self._preferences, self._parts = preferences, list(parts)
        preferences.changed.connect(self._on_changed)
        self._on_changed(frozenset({"color_names"}))

    def add(self, part: NamesColors) -> None:
        """Tell one more part."""
        self._parts.append(part)
        part.name_colors(named_colors(self._preferences.settings.color_names))

    def _on_changed(self, changed: frozenset[str]) -> None:
        if "color_names" in changed:
            names = named_colors(self._preferences.settings.color_names)
            for part in self._parts:
                part.name_colors(names)
