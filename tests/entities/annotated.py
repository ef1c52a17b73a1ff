"""Reads invented sentences with their names marked, [P:王慧], into text and entities."""

import re

from reader.entities.types import Entity, EntityType, Mention
from reader.text.span import Span

_TYPES: dict[str, EntityType] = {"P": "PER", "L": "LOC", "O": "ORG"}


def read(marked: str) -> tuple[str, list[Entity]]:
    """Return the plain text and its entities; `[P:廉主任=廉清]` names a person by a short form."""
    text, mentions = "", dict[tuple[EntityType, str], list[Mention]]()
    for part in re.split(r"(\[[PLO]:[^\]]+\])", marked):
        match = re.fullmatch(r"\[([PLO]):([^\]=]+)(?:=([^\]]+))?\]", part)
        if match is None:
            text += part
            continue
        kind = _TYPES[match[1]]
        span = Span(len(text), len(text) + len(match[2]))
        mentions.setdefault((kind, match[3] or match[2]), []).append(Mention(span, match[2], kind))
        text += match[2]
    return text, [
        Entity(f"e{number}", kind, name, mentions=tuple(found))
        for number, ((kind, name), found) in enumerate(mentions.items(), start=1)
    ]
