"""The window: the only package that imports Qt. It neither parses nor speaks SQL; `app.run` is its entrance."""

import builtins
from importlib import import_module

# PySide wraps `import` for its `from __feature__ import …`, which nothing here does: it would read the source text of
# each module that is imported from now on, and keep it. That is 20 ms and 4 MB at the start, more with each library.
import_module("PySide6.QtCore")
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
