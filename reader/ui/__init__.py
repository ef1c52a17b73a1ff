"""The window: the only package that imports Qt. It neither parses nor speaks SQL; `app.run` is its entrance."""
