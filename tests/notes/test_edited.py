"""Notes on texts that were edited: nearly all are found where they belong, none at a wrong place."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.notes.edited import measure, outcomes


@given(st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_no_note_is_misplaced(chance: Random):
    for outcome, before, after in outcomes(chance):
        assert outcome != "wrong", (before, after)


@pytest.mark.parametrize("examples", [60, pytest.param(2_000, marks=pytest.mark.slow)])
def test_99_of_100_notes_whose_text_is_there_are_found(examples: int):
    counts = measure(examples)
    there = sum(counts[outcome] for outcome in ("right", "inexact", "unplaced", "wrong"))
    assert there > examples * 8
    assert counts["right"] >= 0.99 * there
    assert counts["wrong"] == 0
