"""What an article is, and what its own text tells of it: structure, furniture, metadata, damage, layout.

Nothing here opens a file or knows a format; importers hand over the text and what their markup shows.
"""

from reader.article.apparatus import Comment, Image, Reference, Ruby
from reader.article.article import Article, Block, BlockKind, Damage, DamageKind, Metadata, Section
from reader.article.damage.repair import LEFT_STANDING, read_text, repair_edits
from reader.article.layout import body_text, lay_out, merge_edits
from reader.article.serial import from_json, to_json

__all__ = [
    "LEFT_STANDING",
    "Article",
    "Block",
    "BlockKind",
    "Comment",
    "Damage",
    "DamageKind",
    "Image",
    "Metadata",
    "Reference",
    "Ruby",
    "Section",
    "body_text",
    "from_json",
    "lay_out",
    "merge_edits",
    "read_text",
    "repair_edits",
    "to_json",
]
