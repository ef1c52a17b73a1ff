"""Small widgets that know nothing of articles: they get words, numbers and colours, and emit what was clicked."""
