"""The window: the only package that imports Qt. It neither parses nor speaks SQL; `app.run` is its entrance."""

from importlib import import_module

import_module("reader.ui.lean_qt").load()
