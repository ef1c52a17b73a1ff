"""The program without a window: one open article with its analysis, notes and chosen view; files on their way in.

The window and the command line are two faces of it. Nothing here knows Qt, prints, or starts a thread.
"""

from reader.article.hits import ArticleHit, People, find_in_article
from reader.article.projection import ViewText
from reader.session.additions import Additions, additions
from reader.session.bulk.adding import Added, add_files, find_files
from reader.session.changes import Changes
from reader.session.chunks import Chunk, chunk_at, chunk_blocks
from reader.session.copying import Cited, as_found, as_shown, with_citation
from reader.session.correcting import enter, enter_everywhere, load_corrected, withdraw, words_read
from reader.session.exporting import ExportWish, added_on, own_template, preview, style_names
from reader.session.note_changes import (
    Followed,
    change_notes,
    follow_notes,
    followed_id,
    followers,
    merge_notes,
    move_note,
    put_on,
    remove_notes,
    tag_notes,
    take_notes,
)
from reader.session.note_places import entity_of, shown_at, standing_for
from reader.session.people import keep_names, people, people_for
from reader.session.reading import Reading
from reader.session.settings import Settings
from reader.session.view_text import View, view_text

__all__ = [
    "Added",
    "Additions",
    "ArticleHit",
    "Changes",
    "Chunk",
    "Cited",
    "ExportWish",
    "Followed",
    "People",
    "Reading",
    "Settings",
    "View",
    "ViewText",
    "add_files",
    "added_on",
    "additions",
    "as_found",
    "as_shown",
    "change_notes",
    "chunk_at",
    "chunk_blocks",
    "enter",
    "enter_everywhere",
    "entity_of",
    "find_files",
    "find_in_article",
    "follow_notes",
    "followed_id",
    "followers",
    "keep_names",
    "load_corrected",
    "merge_notes",
    "move_note",
    "own_template",
    "people",
    "people_for",
    "preview",
    "put_on",
    "remove_notes",
    "shown_at",
    "standing_for",
    "style_names",
    "tag_notes",
    "take_notes",
    "view_text",
    "with_citation",
    "withdraw",
    "words_read",
]
