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


@pytest.mark.parametrize(
    "next_paragraph", ["公司近日接到控股股东的通知，股份已质押。", "公司同日接到控股股东的通知，股份已质押。"]
)
def test_a_passage_over_two_paragraphs_is_not_put_together_with_the_next_one(next_paragraph: str):
    """The second paragraph moved away; the next one begins with the same words, or nearly so."""
    first, moved = "对于接班的传闻，他只答了一句：“我女儿学的是考古。”", "公司同日的另一份公告称，收到交易所问询函。"
    old, new = "\n".join((first, moved, next_paragraph)), "\n".join((first, next_paragraph, moved))
    at = old.index("古。”")
    (note,) = carry([make_note(old, Span(at, at + 8))], old, new)
    assert not note.placed
    (kept,) = carry([make_note(old, Span(at, at + 8))], old, f"编者按\n{old}")
    assert kept.placed
