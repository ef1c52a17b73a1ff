"""The last layer: the best tags and their probabilities, against going through every way there is."""

from itertools import pairwise, product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.entities.networks.crf import Crf, SpanCrf
from reader.entities.networks.packed import Packed

TAGS = 3
_SEEDS = st.integers(0, 2**32 - 1)
_LENGTHS = st.lists(st.integers(1, 5), min_size=1, max_size=5)


def case(seed, lengths):
    chance = np.random.default_rng(seed)
    transitions = chance.normal(size=(TAGS + 2, TAGS)).astype(np.float32)
    scores = chance.normal(size=(sum(lengths), TAGS)).astype(np.float32)
    return transitions, scores, Packed(lengths)


def sentences(packed, *tables):
    """Yield what the tables have for each sentence."""
    ends = packed.lengths.cumsum()
    for start, end in zip(ends - packed.lengths, ends, strict=True):
        yield [table[packed.rows[start:end]] for table in tables]


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
    transitions, scores, packed = case(seed, lengths)
    found = Crf(transitions).best(scores, packed)
    for own, best in sentences(packed, scores, found):
        of = {way: worth(way, transitions, own) for way in product(range(TAGS), repeat=len(own))}
        assert of[tuple(best)] >= max(of.values()) - 1e-4


@given(_SEEDS, _LENGTHS)
def test_probabilities_are_those_of_all_ways_together(seed, lengths):
    transitions, scores, packed = case(seed, lengths)
    found = Crf(transitions).marginals(scores, packed)
    for own, likely in sentences(packed, scores, found):
        wanted = np.zeros((len(own), TAGS))
        for way in product(range(TAGS), repeat=len(own)):
            wanted[range(len(own)), way] += np.exp(worth(way, transitions, own))
        assert np.allclose(likely, wanted / wanted[0].sum(), atol=1e-4)


@given(_SEEDS, st.lists(st.integers(1, 4), min_size=1, max_size=4))
def test_the_best_spans_are_the_best_of_those_that_end_as_they_began(seed, lengths):
    parts = ["B1", "B2", "O", "S1", "S2", "E1", "E2", "M1", "M2"]
    chance = np.random.default_rng(seed)
    transitions = chance.normal(size=(len(parts) + 2, len(parts))).astype(np.float32)
    packed = Packed(lengths)
    scores = chance.normal(size=(sum(lengths), len(parts))).astype(np.float32)
    found = SpanCrf(transitions, 2).best(scores, packed)
    for own, best in sentences(packed, scores, found):
        of = {
            way: worth(way, transitions, own)
            for way in product(range(len(parts)), repeat=len(own))
            if all(follows(parts[one], parts[two]) for one, two in pairwise(way))
        }
        assert of[tuple(best)] >= max(of.values()) - 1e-4


def follows(one, two):
    """Say whether a tag may stand behind another."""
    return one[1:] == two[1:] and two[0] in "EM" if one[0] in "BM" else two[0] in "OSB"
