"""Whom the reader chose in an open article: the same one through every analysis, each of which numbers them anew."""

from collections import Counter
from dataclasses import dataclass

from reader.entities.types import Analysis, Entity
from reader.text import Span


@dataclass(frozen=True, slots=True)
class Chosen:
    """An entity that was chosen.

    Attributes:
        known: who it is, as an analysis knew it last; None where a mention was clicked while names were being read.
        at: the mention that was clicked, where one was.
        id: its id in the analysis that there is; None while that doesn't know it.
    """

    known: Entity | None
    at: Span | None = None
    id: str | None = None

    @property
    def name(self) -> tuple[str, str]:
        """Type and name, as an analysis knew them last."""
        return (self.known.type, self.known.name) if self.known else ("", "")

    def among(self, analysis: Analysis) -> "Chosen":
        """Return the same one in another analysis: whom the clicked mention names there, else who is called the same.

        Where nobody is, as after a renaming, who is named where it was named.
        """
        now = self._at_mention(analysis) or self._named_alike(analysis) or self._in_its_places(analysis)
        return Chosen(now or self.known, self.at, now.id if now else None)

    def _at_mention(self, analysis: Analysis) -> Entity | None:
        here = analysis.overlapping(self.at) if self.at else ()
        return next((analysis.entity(one.entity) for one in here if one.entity is not None), None)

    def _named_alike(self, analysis: Analysis) -> Entity | None:
        alike = [one for one in analysis.entities if (one.type, one.name) == self.name]
        return self._in_its_places(analysis, alike) or next(iter(alike), None)

    def _in_its_places(self, analysis: Analysis, among: list[Entity] | None = None) -> Entity | None:
        """Return who has most of its places, of all or of some."""
        mentions = self.known.mentions if self.known else ()
        ids = None if among is None else {one.id for one in among}
        there = (each.entity for mention in mentions for each in analysis.overlapping(mention.span))
        counts = Counter(id_ for id_ in there if id_ is not None and (ids is None or id_ in ids))
        return analysis.entity(counts.most_common(1)[0][0]) if counts else None
