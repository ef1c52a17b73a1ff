"""The program without a window: one open article with its analysis, notes and chosen view; files on their way in.

The window and the command line are two faces of it. Nothing here knows Qt, prints, or starts a thread.
"""

from reader.article.hits import ArticleHit, People, find_in_article
from reader.article.projection import ViewText
from reader.session.additions import Additions, additions
from reader.session.changes import Changes
from reader.session.chunks import Chunk, chunk_at, chunk_blocks
from reader.session.note_places import entity_of, shown_at, standing_for
from reader.session.people import keep_names, people, people_for
from reader.session.reading import Reading
from reader.session.settings import Settings
from reader.session.view_text import View, view_text

__all__ = [
    "Additions",
    "ArticleHit",
    "Changes",
    "Chunk",
    "People",
    "Reading",
    "Settings",
    "View",
    "ViewText",
    "additions",
    "chunk_at",
    "chunk_blocks",
    "entity_of",
    "find_in_article",
    "keep_names",
    "people",
    "people_for",
    "shown_at",
    "standing_for",
    "view_text",
]
