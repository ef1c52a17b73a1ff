"""The program without a window: one open article with its analysis, notes and chosen view.

The window and the command line are two faces of it. Nothing here knows Qt, prints, or starts a thread.
"""

from reader.article.hits import ArticleHit, People, find_in_article
from reader.article.projection import ViewText
from reader.session.changes import Changes
from reader.session.chunks import Chunk, chunk_at, chunk_blocks
from reader.session.people import people, people_for
from reader.session.reading import Reading
from reader.session.settings import Settings
from reader.session.view_text import View, view_text

__all__ = [
    "ArticleHit",
    "Changes",
    "Chunk",
    "People",
    "Reading",
    "Settings",
    "View",
    "ViewText",
    "chunk_at",
    "chunk_blocks",
    "find_in_article",
    "people",
    "people_for",
    "view_text",
]
