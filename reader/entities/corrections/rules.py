"""What the reader says instead of what the analysis found: rules that outlast every new analysis.

::

    is        李全全 is a PER           merge     老李 is 李全权          role         李全权: 主任, not 副主任
    not       高铁 names nothing        split     王慧 here is another    speaker      of the quotation here: 李全权
    retype    小店 is a LOC             rename    李全 is called 李全权   value        of the time here: 2022-04-03
    boundary  李全 -> 李全权            metadata  published: 2022-04-05   section      this paragraph: heading 2
                                                                          restoration  of the mask here: 党

Words are kept simplified, so that one correction serves both scripts. Those about the words of a name hold wherever
they stand, or at one place where `span` says so; in one article or in all.
"""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Literal, get_args

from reader.entities.types import Entity, EntityType
from reader.text.span import Span

Action = Literal[
    "is", "not", "retype", "boundary", "merge", "split", "rename",
    "role", "speaker", "value", "metadata", "section", "restoration",
]  # fmt: skip
ACTIONS: tuple[Action, ...] = get_args(Action)
NAMING: frozenset[Action] = frozenset({"is", "not", "retype", "boundary", "merge", "split", "rename"})
"""What may hold in every article: the reader's gazetteer."""
OF_ARTICLE: frozenset[Action] = frozenset({"metadata", "section", "restoration"})
"""What changes the article itself, so that it is read anew."""
FIELDS = (
    "title", "author", "editor", "source", "issue", "site", "url", "published", "posted_by", "posted_at",
    "original_title",
)  # fmt: skip
"""What of an article's metadata can be corrected."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing that the reader put right.

    Attributes:
        action: what is corrected, one of `ACTIONS`.
        surface: the words that it is about, simplified: of a mention for `is`, `not`, `boundary`, `split` and `value`;
            an entity's name or form for `retype`, `merge`, `rename` and `role`; for `metadata` the field's name; for
            `restoration` the copy that it was taken from, as named, or nothing.
        type: what `is` and `retype` say.
        was: the role that `role` speaks of; None where it adds one.
        value: what holds instead, simplified: the words of a boundary, the entity to merge with, the new name (of a
            part split off, its label), a role, speakers joined by 、, a time's or quantity's value, a field's value,
            a block's kind, restored characters. None where nothing does: no role, no speech, no restoration, unknown.
        span: the one place in the original that it is about; None for every place. For `retype`, `merge`, `rename` and
            `role` a mention of the one that is meant, where several entities share the name.
        everywhere: whether it holds in all articles.
        id: its own.
        created: ISO 8601, UTC.
    """

    action: Action
    surface: str = ""
    type: EntityType | None = None
    was: str | None = None
    value: str | None = None
    span: Span | None = None
    everywhere: bool = False
    id: str = ""
    created: str = ""

    def rivals(self, other: "Correction") -> bool:
        """Say whether another one of the same reach speaks of the same thing, so that only the later one can hold."""
        return _subject(self) == _subject(other)


def _subject(correction: Correction) -> tuple[object, ...]:
    kind = "words" if correction.action in {"is", "not", "boundary"} else correction.action
    surface = "" if correction.action == "restoration" else correction.surface
    added = correction.value if correction.action == "role" and correction.was is None else None
    return kind, surface, correction.was, correction.span, correction.everywhere, added


def told_apart(entity: Entity, entities: Sequence[Entity]) -> Span | None:
    """Return a place that tells an entity from others of its name; None where the name alone does."""
    alike = any(one.name == entity.name and one.id != entity.id for one in entities)
    return entity.mentions[0].span if alike and entity.mentions else None


def made_now(correction: Correction) -> Correction:
    """Return a correction with an id and the time of its making."""
    return replace(correction, id=os.urandom(6).hex(), created=datetime.now(UTC).isoformat(timespec="microseconds"))


def in_force(corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """Return corrections in the order in which they hold: those for all articles first, each group by age."""
    return tuple(sorted(corrections, key=lambda one: (not one.everywhere, one.created, one.id)))
