"""The program without a window: one open article with its analysis, notes and chosen view; files on their way in.

The window and the command line are two faces of it. Nothing here knows Qt, prints, or starts a thread.
"""

from reader.article.hits import ArticleHit, People, find_in_article
from reader.article.projection import ViewText
from reader.session.adding import Added, add_files, find_files
from reader.session.changes import Changes
from reader.session.chunks import Chunk, chunk_at, chunk_blocks
from reader.session.copying import as_found, as_shown, with_citation
from reader.session.correcting import enter, enter_everywhere, load_corrected, withdraw
from reader.session.exporting import ExportWish, markdown_template, style_names, styles_folder, template_path
from reader.session.people import people, people_for
from reader.session.reading import Reading
from reader.session.settings import Settings
from reader.session.view_text import View, view_text

__all__ = [
    "Added",
    "ArticleHit",
    "Changes",
    "Chunk",
    "ExportWish",
    "People",
    "Reading",
    "Settings",
    "View",
    "ViewText",
    "add_files",
    "as_found",
    "as_shown",
    "chunk_at",
    "chunk_blocks",
    "enter",
    "enter_everywhere",
    "find_files",
    "find_in_article",
    "load_corrected",
    "markdown_template",
    "people",
    "people_for",
    "style_names",
    "styles_folder",
    "template_path",
    "view_text",
    "with_citation",
    "withdraw",
]
