"""The last layer: the best tags and their probabilities, against going through every way there is."""

from itertools import pairwise, product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.entities.networks.crf import Crf

TAGS = 3
_SEEDS = st.integers(0, 2**32 - 1)
_LENGTHS = st.lists(st.integers(1, 5), min_size=1, max_size=5).map(lambda some: sorted(some, reverse=True))


def case(seed, lengths):
    chance = np.random.default_rng(seed)
    transitions = chance.normal(size=(TAGS + 2, TAGS)).astype(np.float32)
    scores = chance.normal(size=(lengths[0], len(lengths), TAGS)).astype(np.float32)
    return transitions, scores, np.array(lengths, np.int32)


def worth(way, transitions, scores):
    """Return the score of one way through a sentence."""
    steps = sum(transitions[2 + one, two] for one, two in pairwise(way))
    return (
        transitions[0, way[0]]
        + sum(row[tag] for row, tag in zip(scores, way, strict=True))
        + steps
        + (transitions[1, way[-1]])
    )


@given(_SEEDS, _LENGTHS)
def test_the_best_way_is_the_best_of_all(seed, lengths):
    transitions, scores, array = case(seed, lengths)
    found = Crf(transitions).best(scores, array)
    for number, length in enumerate(lengths):
        of = {way: worth(way, transitions, scores[:length, number]) for way in product(range(TAGS), repeat=length)}
        assert of[tuple(found[:length, number])] >= max(of.values()) - 1e-4


@given(_SEEDS, _LENGTHS)
def test_probabilities_are_those_of_all_ways_together(seed, lengths):
    transitions, scores, array = case(seed, lengths)
    found = Crf(transitions).marginals(scores, array)
    for number, length in enumerate(lengths):
        wanted = np.zeros((length, TAGS))
        for way in product(range(TAGS), repeat=length):
            wanted[range(length), way] += np.exp(worth(way, transitions, scores[:length, number]))
        assert np.allclose(found[:length, number], wanted / wanted[0].sum(), atol=1e-4)
