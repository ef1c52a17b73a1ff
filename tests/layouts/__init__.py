"""Plain texts in the layouts that people really have: which sections their headings make."""

from tests.layouts.made import LAYOUTS, Layout

__all__ = ["LAYOUTS", "Layout"]
