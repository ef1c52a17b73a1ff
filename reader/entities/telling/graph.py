"""Who appears with whom as a picture: places for the entities of a network, laid out once and always the same.

Force-directed placement after Fruchterman and Reingold (1991), started on a circle in the order of the entities instead
of at random, so that the same article gives the same picture on every machine.
"""

from cmath import rect
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from math import hypot, sqrt, tau
from operator import attrgetter

from reader.entities.types import NAMES, Analysis, Entity, Together

Places = tuple[tuple[float, float], ...]
MOST = 60
_PAIRS = 10_000
_ROUNDS = 200
_GRAVITY = 0.6
# How far a node pushes others, in usual distances: groups that nothing joins would fly apart and leave no room to each.
_FAR = 2.5
# Names are written below the dots: those too close together are moved apart, more sideways than up and down.
_SPREADING = 60
_APART = 0.9


@dataclass(frozen=True, slots=True)
class Graph:
    """A network of entities.

    Attributes:
        entities: those that share a paragraph with another, the most mentioned first, `MOST` at most.
        edges: pairs among them, the closest first.
        left_out: how many more entities share a paragraph with another.
    """

    entities: tuple[Entity, ...]
    edges: tuple[Together, ...]
    left_out: int

    def settling(self) -> Iterator[Places]:
        """Give places for the entities, better ones at each step; see `settling`."""
        numbers = {one.id: number for number, one in enumerate(self.entities)}
        pairs = ((numbers[each.entities[0]], numbers[each.entities[1]], _weight(each)) for each in self.edges)
        return settling(len(self.entities), list(pairs))


def graph_of(analysis: Analysis, most: int = MOST) -> Generator[None, None, Graph]:
    """Return the network of the entities that are named most; a book's pairs are gone through some at a step."""
    joined: set[str] = set()
    for pairs in _some(analysis.together):
        joined.update(chain.from_iterable(map(attrgetter("entities"), pairs)))
        yield
    known = [one for one in analysis.entities if one.id in joined and one.type in NAMES]
    yield
    chosen = sorted(known, key=lambda one: -len(one.mentions))[:most]
    ids = {one.id for one in chosen}
    edges: list[Together] = []
    for pairs in _some(analysis.together):
        yield
        edges += [each for each in pairs if each.entities[0] in ids and each.entities[1] in ids]
    return Graph(tuple(chosen), tuple(edges), len(known) - len(chosen))


def _some(pairs: Sequence[Together]) -> Iterator[Sequence[Together]]:
    return (pairs[at : at + _PAIRS] for at in range(0, len(pairs), _PAIRS))


def _weight(each: Together) -> float:
    return each.paragraphs + each.sentences


def lay_out(count: int, edges: Sequence[tuple[int, int, float]]) -> Places:
    """Return a place from 0 to 1 in both directions for each of `count` nodes; see `settling`."""
    places: Places = ()
    for places in settling(count, edges):  # noqa: B007 - the last ones are wanted
        pass
    return places


def settling(count: int, edges: Sequence[tuple[int, int, float]]) -> Iterator[Places]:
    """Give a place from 0 to 1 in both directions for each of `count` nodes, better ones at each step.

    A window goes on between the steps, which take a millisecond or two each.

    Args:
        count: number of nodes.
        edges: pairs of nodes with a weight; heavier ones pull more.
    """
    if count == 0:
        return
    places = [rect(1.0, number * tau / count) for number in range(count)]
    pull = [[0.0] * count for _ in range(count)]
    for one, other, weight in edges:
        pull[one][other] = pull[other][one] = sqrt(weight)
    ideal = 1 / sqrt(count)
    for number in range(_ROUNDS):
        reach = 0.15 * (1 - number / _ROUNDS)
        moves = _forces(places, pull, ideal)
        for at, move in enumerate(moves):
            places[at] += move / max(abs(move), 1e-6) * min(abs(move), reach)
        yield _fitted(places)
    for _ in range(_SPREADING):
        places = _spread([complex(*place) for place in _fitted(places)], ideal)
        yield _fitted(places)


def _forces(places: Sequence[complex], pull: Sequence[Sequence[float]], ideal: float) -> list[complex]:
    """Return where each node is pushed by the others and pulled by its neighbours and the middle."""
    moves = [-place * _GRAVITY * ideal for place in places]
    apart, together, far = ideal**2, 1 / ideal / 8, _FAR * ideal
    for one, place in enumerate(places):
        row = pull[one]
        for other in range(one):
            between = place - places[other]
            distance = max(abs(between), 1e-3)
            push = apart / distance**2 if distance < far else 0.0
            force = between * (push - row[other] * distance * together)
            moves[one] += force
            moves[other] -= force
    return moves


def _spread(places: list[complex], ideal: float) -> list[complex]:
    """Return places further apart where names would lie over each other."""
    wide, high = _APART * ideal, _APART * ideal / 2
    moved = list(places)
    for one, place in enumerate(places):
        for other in range(one):
            across, down = place.real - places[other].real, place.imag - places[other].imag
            near = 1 - hypot(across / wide, down / high)
            if near > 0:
                step = complex(_sign(across) * near * ideal / 6, _sign(down) * near * ideal / 12)
                moved[one] += step
                moved[other] -= step
    return moved


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)


def _fitted(places: Sequence[complex]) -> Places:
    """Stretch places to fill the square from 0 to 1."""
    columns = ([place.real for place in places], [place.imag for place in places])
    return tuple(zip(*map(_stretched, columns), strict=True))


def _stretched(values: Sequence[float]) -> list[float]:
    low, span = min(values), max(values) - min(values)
    return [(value - low) / span for value in values] if span >= 1e-9 else [0.5] * len(values)
