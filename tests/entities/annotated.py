"""Entities of invented sentences in the corpus' markup, [PER 王慧], for what reads entities rather than finds them."""

from reader.entities.training import marked as markup
from reader.entities.types import Entity, EntityType, Mention


def read(marked: str) -> tuple[str, list[Entity]]:
    """Return the plain text and its entities; `[PER 廉主任=廉清]` names a person by a short form."""
    known = markup.read(marked)
    mentions = dict[tuple[EntityType, str], list[Mention]]()
    for one in known.mentions:
        mentions.setdefault((one.type, one.name), []).append(Mention(one.span, one.span.of(known.text), one.type))
    return known.text, [
        Entity(f"e{number}", kind, name, mentions=tuple(found))
        for number, ((kind, name), found) in enumerate(mentions.items(), start=1)
    ]
