"""Loads PySide without what only a wrong call or a look at a signature needs; that is loaded when it is needed.

PySide compiles the modules that know its signatures, 100 KB of source, anew at each start and runs them. They are there
to word errors and to write stubs; they were a tenth of a start.
"""

import builtins
import sys
import threading
from collections.abc import Callable
from importlib import import_module
from types import CodeType
from typing import Any

SOURCES: dict[str, tuple[bytes, str]] = {}
"""The modules that wait, by name: source and file name."""

_FOLDER = "shibokensupport/signature/"
# These tie PySide to the others, and are run at once.
_NEEDED = ("__init__.py", "loader.py", "importhandler.py")
_STAND_IN = "from reader.ui.lean_qt import waiting; __getattr__ = waiting(__name__)"
# PySide's own code takes this function from the module's dictionary, where no `__getattr__` is asked.
_MAPPING, _FOUND_INSIDE = "mapping.py", "; update_mapping = lambda: __getattr__('namespace') and update_mapping()"
_lock = threading.RLock()


def load() -> None:
    """Import PySide's base; one that is built in another way is imported as it comes."""
    whole = builtins.compile

    def compile_later(source: Any, filename: Any, mode: str, *rest: Any, **options: Any) -> CodeType:
        name = str(filename)
        if not name.startswith(_FOLDER) or name.endswith(_NEEDED):
            return whole(source, filename, mode, *rest, **options)
        SOURCES[name.removesuffix(".py").replace("/", ".")] = source, name
        return whole(_STAND_IN + _FOUND_INSIDE if name.endswith(_MAPPING) else _STAND_IN, name, mode)

    builtins.compile = compile_later  # pyright: ignore[reportAttributeAccessIssue]
    try:
        import_module("PySide6.QtCore")
    finally:
        builtins.compile = whole
    # PySide wraps `import` for its `from __feature__ import …`, which nothing here does: it would read the source text
    # of each module that is imported from now on, and keep it: 20 ms and 4 MB at the start, more with each library.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def waiting(name: str) -> Callable[[str], Any]:
    """Return the `__getattr__` of a module whose source is run when something is first asked of it."""

    def run(attribute: str) -> Any:
        inside = vars(sys.modules[name])
        with _lock:
            if not attribute.startswith("__") and name in SOURCES:
                exec(compile(*SOURCES.pop(name), "exec"), inside)  # noqa: S102 - PySide's own, from its own library
        if attribute in inside:
            return inside[attribute]
        raise AttributeError(f"module {name!r} has no attribute {attribute!r}")

    return run
