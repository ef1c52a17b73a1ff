"""Puts the rules for names together, a sentence at a time.

Rules decide, and no trained combiner. A CRF (python-crfsuite) over both networks' tags and margins, the gazetteer,
words, characters and these rules' own output, trained on `tests/corpus/train` with its names exchanged four times over,
found .882 of the names of `test` (F1) where the rules alone find .893, places .811 to .836; without the rules' output
.879, when the rules had .878. On fourteen texts that neither had seen it was .862 to .858, with UNER's sentences in
training .863: not worth a model, a dependency and half of the speed.

Nor was LAC's own network trained on with those texts (names exchanged six times over). Alone it rose from .707 to .795
on fifteen texts that neither it nor a rule had seen; in LAC's place it took the rules there from .829 to .848, but on
`dev` from .941 to .908. In cutword's place, as the second opinion, it gave .892 on `test` where cutword gave .903: two
networks of one origin err together.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reader.entities.detail import UNCONFIRMED
from reader.entities.names.bodies import is_body
from reader.entities.names.candidates import Candidate, longest, trim
from reader.entities.names.contexts import in_context
from reader.entities.names.enumerations import places_by_company
from reader.entities.names.hints.hints import lay_hints
from reader.entities.names.media import find_media
from reader.entities.names.organisations import find_organisations, find_posted
from reader.entities.names.overreach import in_bounds
from reader.entities.names.people import find_bylines, find_people
from reader.entities.names.places import find_places, stem_of
from reader.entities.names.streams import parted
from reader.entities.names.titled import lay_titled
from reader.entities.names.told_places import find_fixed, find_standing
from reader.entities.names.works import find_works
from reader.entities.networks.overlay import overlay
from reader.entities.networks.tokens import Token
from reader.entities.types import EntityType

NAME_TYPES: Mapping[str, EntityType] = {"PER": "PER", "LOC": "LOC", "ORG": "ORG"}


def find_names(
    text: str, tokens: Sequence[Token], hints: Sequence[Candidate], stems: frozenset[str]
) -> list[Candidate]:
    """Return the names in one sentence, without overlaps.

    Args:
        text: the whole simplified text.
        tokens: the words of the sentence.
        hints: what the second network proposes for it.
        stems: names of the document's places without their suffix.
    """
    if not tokens:
        return []
    words = lay_titled(text, lay_hints(text, tokens, hints))
    words = [_as_body(one) if one.tag == "LOC" else one for one in words]
    words = list(parted(overlay(text, words, stems)))
    start, end = words[0].start, words[-1].end
    standing = list(find_standing(text, words))
    places = {place for one in standing for place in range(one.start, one.end)}
    words = [one for one in words if one.start not in places or one.end - one.start == 1]
    found = [
        *standing,
        *find_works(text, start, end),
        *find_fixed(text, start, end),
        *find_media(text, start, end),
        *find_bylines(text, start, end),
    ]
    for rule in (find_organisations, find_posted, find_places, find_people):
        found.extend(rule(text, words))
    kept = longest(in_context(text, in_bounds(text, found)))
    company = list(places_by_company(text, words, kept))
    return longest([*company, *(one for one in kept if not _replaced(one, company))]) if company else kept


def _replaced(one: Candidate, company: Sequence[Candidate]) -> bool:
    """Say whether a place that its neighbours tell lies in the same spot."""
    return any(other.start <= one.start and one.end <= other.end for other in company)


def unconfirmed(
    text: str, tokens: Sequence[Token], hints: Sequence[Candidate], found: Sequence[Candidate]
) -> Iterator[Candidate]:
    """Propose what a network takes for a name and no rule does, with what little confidence that deserves."""
    taken = {place for one in found for place in range(one.start, one.end)}
    own = [Candidate(one.start, one.end, kind, one.confidence) for one in tokens if (kind := NAME_TYPES.get(one.tag))]
    for one in (*own, *hints):
        start, end = trim(text, one.start, one.end)
        if end - start > 1 and not taken.intersection(range(start, end)):
            proposed = Candidate(start, end, one.type, one.confidence * UNCONFIRMED, -5)
            yield from in_context(text, in_bounds(text, [proposed]))


def _as_body(word: Token) -> Token:
    """Call an organisation what the network took for a place: 镇党委, 某某学院."""
    return replace(word, tag="ORG") if is_body(word.text) else word


def stems(text: str, found: Sequence[Candidate]) -> Iterator[str]:
    """Yield the names of places without their suffix (小店 for 小店区)."""
    for one in found:
        if one.type == "LOC" and (stem := stem_of(text[one.start : one.end])):
            yield stem
