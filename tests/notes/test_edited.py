"""Notes on texts that were edited: nearly all are found where they belong, none at a wrong place."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.notes import make_note
from reader.notes.anchor import carry
from reader.text import Span
from tests.notes.edited import measure, outcomes


@given(st.randoms(use_true_random=False))
@settings(max_examples=40)
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


@pytest.mark.parametrize("head", ["河湾灯笼谁管", "河湾灯笼要不要禁？店家对谈"])
def test_a_word_is_not_taken_for_another_before_the_same_paragraph(head: str):
    """The heading that held it is cut; the same word ends the paragraph that stands there now."""
    after = "记者周甲报道\n正月刚过，山沟里还挂着烧剩的铁圈，镇里说要清理三天才能清完。"
    tail = "他们昨天又点了灯笼。"
    old, new = f"{head}\n{after}\n{tail}", f"{tail}\n{after}"
    (note,) = carry([make_note(old, Span(2, 4))], old, new)
    assert not note.placed
