"""Who appears with whom as a picture: places for the entities of a network, laid out once and always the same.

Force-directed placement after Fruchterman and Reingold (1991), started on a circle in the order of the entities instead
of at random, so that the same article gives the same picture on every machine.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from reader.entities.types import NAMES, Analysis, Entity, Together

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MOST = 60
_ROUNDS = 200
_GRAVITY = 0.6
# Names are written below the dots: those too close together are moved apart, more sideways than up and down.
_SPREADING = 60
_APART = 0.9


@dataclass(frozen=True, slots=True)
class Graph:
    """A network of entities.

    Attributes:
        entities: those that share a paragraph with another, the most mentioned first, `MOST` at most.
        places: of each, x and y from 0 to 1.
        edges: pairs among them, the closest first.
        left_out: how many more entities share a paragraph with another.
    """

    entities: tuple[Entity, ...]
    places: tuple[tuple[float, float], ...]
    edges: tuple[Together, ...]
    left_out: int


def graph_of(analysis: Analysis, most: int = MOST) -> Graph:
    """Return the network of the entities that are named most."""
    joined = {one for each in analysis.together for one in each.entities}
    known = [one for one in analysis.entities if one.id in joined and one.type in NAMES]
    chosen = sorted(known, key=lambda one: -len(one.mentions))[:most]
    numbers = {one.id: number for number, one in enumerate(chosen)}
    edges = tuple(each for each in analysis.together if all(one in numbers for one in each.entities))
    pairs = [(numbers[each.entities[0]], numbers[each.entities[1]], _weight(each)) for each in edges]
    return Graph(tuple(chosen), lay_out(len(chosen), pairs), edges, len(known) - len(chosen))


def _weight(each: Together) -> float:
    return each.paragraphs + each.sentences


def lay_out(count: int, edges: Sequence[tuple[int, int, float]]) -> tuple[tuple[float, float], ...]:
    """Return a place from 0 to 1 in both directions for each of `count` nodes.

    Args:
        count: number of nodes.
        edges: pairs of nodes with a weight; heavier ones pull more.
    """
    import numpy as np  # noqa: PLC0415 - only who looks at the picture waits for it

    if count == 0:
        return ()
    angles = np.arange(count) * (2 * np.pi / count)
    places = np.stack((np.cos(angles), np.sin(angles)), axis=1)
    pull = np.zeros((count, count))
    for one, other, weight in edges:
        pull[one, other] = pull[other, one] = sqrt(weight)
    ideal = 1 / sqrt(count)
    for number in range(_ROUNDS):
        between = places[:, None] - places[None]
        distance = np.maximum(np.linalg.norm(between, axis=2), 1e-3)
        force = ideal**2 / distance**2 - pull * distance / ideal / 8
        np.fill_diagonal(force, 0)
        step = (between * force[:, :, None]).sum(axis=1) - places * _GRAVITY * ideal
        length = np.maximum(np.linalg.norm(step, axis=1, keepdims=True), 1e-6)
        places += step / length * np.minimum(length, 0.15 * (1 - number / _ROUNDS))
    for _ in range(_SPREADING):
        places = _fitted(places)
        between = places[:, None] - places[None]
        near = np.maximum(0, 1 - np.linalg.norm(between / (_APART * ideal, _APART * ideal / 2), axis=2))
        places = places + (np.sign(between) * near[:, :, None]).sum(axis=1) * (ideal / 6, ideal / 12)
    return tuple((float(x), float(y)) for x, y in _fitted(places))


def _fitted(places: "NDArray[np.float64]") -> "NDArray[np.float64]":
    """Stretch places to fill the square from 0 to 1."""
    low, span = places.min(axis=0), places.max(axis=0) - places.min(axis=0)
    return (places - low) / (span + (span < 1e-9)) + (span < 1e-9) / 2
