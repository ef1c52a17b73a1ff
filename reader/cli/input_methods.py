"""Whether Chinese can be typed into the window: Qt reaches an input method through a plugin of its own."""

import importlib.util
import os
import sys
from pathlib import Path

_FRAMEWORKS = ("fcitx", "ibus")


def input_method_words() -> tuple[bool, str]:
    """Say whether an input method is set up as Qt can use it, and in words what is or what to do.

    Looks at what the session declares (`QT_IM_MODULE`, `QT_IM_MODULES`, `XMODIFIERS`) and at the plugins that this Qt
    has. On Wayland the compositor passes the input method on and no plugin is needed; fcitx5 answers as ibus too.
    """
    if sys.platform != "linux":
        return True, "the system's own"
    wished = _wished()
    if os.environ.get("WAYLAND_DISPLAY") and not os.environ.get("QT_IM_MODULE"):
        return True, "through Wayland"
    if not wished:
        return True, "none is set up in this session (QT_IM_MODULE and XMODIFIERS are not set)"
    if any(name in plugin for name in wished for plugin in _plugins()):
        return True, " ".join(wished)
    if "fcitx" in wished:
        return False, "fcitx has no plugin for this Qt; start with QT_IM_MODULE=ibus, which fcitx5 answers as well"
    return False, f"{' '.join(wished)} has no plugin for this Qt"


def _wished() -> list[str]:
    declared = " ".join(os.environ.get(name, "") for name in ("QT_IM_MODULE", "QT_IM_MODULES", "XMODIFIERS")).lower()
    return [name for name in _FRAMEWORKS if name in declared]


def _plugins() -> list[str]:
    """Return the names of the input method plugins beside the Qt that will be loaded."""
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        return []
    folder = Path(found.origin).parent / "Qt" / "plugins" / "platforminputcontexts"
    return [path.name for path in folder.glob("*")]
