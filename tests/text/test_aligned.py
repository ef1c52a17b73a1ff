"""The laws of alignment, on texts that make trouble: astral, combining and zero-width characters, line ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import AlignedText, Span

LETTERS = "内存记臺后𠮷𡃁e\u0301\ufe0f\u200b\r\n　a,，"
TEXTS = st.text(alphabet=LETTERS, max_size=14)
SNAPS = st.sampled_from(["expand", "contract", "strict"])


@st.composite
def edits_of(draw, text):
    edits, at = [], 0
    while at <= len(text) and draw(st.booleans()):
        start = draw(st.integers(at, len(text)))
        end = draw(st.integers(start, min(len(text), start + 3)))
        edits.append((Span(start, end), draw(st.text(alphabet=LETTERS, max_size=3))))
        at = end if end > start else end + 1
    return edits


@st.composite
def one_step(draw, texts=TEXTS):
    text = draw(texts)
    return AlignedText.from_edits(text, draw(edits_of(text)), atomic=draw(st.booleans()))


@st.composite
def chains(draw):
    first = draw(one_step())
    steps = [first]
    for _ in range(draw(st.integers(0, 2))):
        steps.append(draw(one_step(st.just(steps[-1].target))))
    whole = steps[0]
    for step in steps[1:]:
        whole = whole.compose(step)
    return whole, steps


@st.composite
def span_of(draw, text):
    start = draw(st.integers(0, len(text)))
    return Span(start, draw(st.integers(start, len(text))))


@given(st.data(), TEXTS)
def test_target_is_the_text_with_its_edits(data, text):
    edits = data.draw(edits_of(text))
    expected = text
    for span, replacement in reversed(edits):
        expected = expected[: span.start] + replacement + expected[span.end :]
    aligned = AlignedText.from_edits(text, edits)
    assert (aligned.source, aligned.target) == (text, expected)


def survives(steps, offset):
    """Say whether a character has an image in every step: one deleted and one put in its place are strangers."""
    span = Span(offset, offset + 1)
    for step in steps:
        span = step.to_target(span)
        if not len(span):
            return False
    return True


def was_there(steps, offset):
    span = Span(offset, offset + 1)
    for step in reversed(steps):
        span = step.to_source(span)
        if not len(span):
            return False
    return True


@given(chains(), st.data())
def test_there_and_back_covers_all_that_has_an_image(chain, data):
    whole, steps = chain
    span = data.draw(span_of(whole.source))
    kept = [offset for offset in range(span.start, span.end) if survives(steps, offset)]
    back = whole.to_source(whole.to_target(span))
    if kept:
        assert back.covers(Span(kept[0], kept[-1] + 1))


@given(chains(), st.data())
def test_back_and_there_covers_all_that_was_not_inserted(chain, data):
    whole, steps = chain
    span = data.draw(span_of(whole.target))
    kept = [offset for offset in range(span.start, span.end) if was_there(steps, offset)]
    there = whole.to_target(whole.to_source(span))
    if kept:
        assert there.covers(Span(kept[0], kept[-1] + 1))


@given(one_step(), st.data())
def test_what_no_replacement_touches_comes_back_exactly(aligned, data):
    text = aligned.source
    at = data.draw(st.integers(0, len(text)))
    untouched = Span(at, at + 1)
    if at < len(text) and aligned.to_target(untouched, "strict") is not None and survives([aligned], at):
        assert aligned.to_source(aligned.to_target(untouched)) == untouched


@given(chains(), st.data(), SNAPS)
def test_composing_maps_like_one_step_after_the_other(chain, data, snap):
    whole, steps = chain
    span = expected = data.draw(span_of(whole.source))
    for step in steps:
        expected = expected and step.to_target(expected, snap)
    assert whole.to_target(span, snap) == expected
    span = expected = data.draw(span_of(whole.target))
    for step in reversed(steps):
        expected = expected and step.to_source(expected, snap)
    assert whole.to_source(span, snap) == expected


@given(chains(), st.data())
def test_offsets_compose_too_and_stay_inside(chain, data):
    whole, steps = chain
    offset = expected = data.draw(st.integers(0, len(whole.source)))
    for step in steps:
        expected = step.to_target_offset(expected)
    assert whole.to_target_offset(offset) == expected
    assert 0 <= expected <= len(whole.target)
    offset = expected = data.draw(st.integers(0, len(whole.target)))
    for step in reversed(steps):
        expected = step.to_source_offset(expected)
    assert whole.to_source_offset(offset) == expected
    assert 0 <= expected <= len(whole.source)


@given(chains())
def test_order_is_kept(chain):
    whole, _ = chain
    there = [whole.to_target_offset(offset) for offset in range(len(whole.source) + 1)]
    back = [whole.to_source_offset(offset) for offset in range(len(whole.target) + 1)]
    assert there == sorted(there)
    assert back == sorted(back)


@given(one_step(), st.data())
def test_expand_covers_contract_and_strict_is_one_of_them(aligned, data):
    span = data.draw(span_of(aligned.source))
    wide, narrow, strict = (aligned.to_target(span, snap) for snap in ("expand", "contract", "strict"))
    if len(span):
        assert wide.covers(narrow)
    assert strict in {None, wide, narrow}


@given(chains(), st.data())
def test_the_image_of_a_span_covers_the_image_of_each_of_its_characters(chain, data):
    whole, steps = chain
    span = data.draw(span_of(whole.source))
    image = whole.to_target(span)
    for offset in range(span.start, span.end):
        if survives(steps, offset):
            assert image.covers(whole.to_target(Span(offset, offset + 1)))


@given(TEXTS, st.data())
def test_identity_changes_nothing(text, data):
    span = data.draw(span_of(text))
    aligned = AlignedText.identity(text)
    assert aligned.target == text
    assert aligned.to_target(span) == aligned.to_source(span, "strict") == span


def test_the_example_of_the_docstring():
    aligned = AlignedText.from_edits("内存很大", [(Span(0, 2), "記憶體")])
    assert aligned.target == "記憶體很大"
    assert aligned.to_target(Span(0, 1)) == Span(0, 3)
    assert aligned.to_target(Span(1, 3), "contract") == Span(3, 4)
    assert aligned.to_target(Span(1, 3), "strict") is None
    assert aligned.to_target(Span(2, 3)) == Span(3, 4)
    assert aligned.to_source(Span(1, 2)) == Span(0, 2)
    assert aligned.to_source(Span(3, 5)) == Span(2, 4)
    assert aligned.to_target_offset(1) == 0
    assert aligned.to_target_offset(2) == 3
    assert aligned.to_source_offset(4) == 3


def test_words_of_equal_length_have_places_inside_unless_atomic():
    edits = [(Span(0, 2), "軟體")]
    assert AlignedText.from_edits("软件", edits).to_target(Span(1, 2)) == Span(1, 2)
    assert AlignedText.from_edits("软件", edits, atomic=True).to_target(Span(1, 2)) == Span(0, 2)


def test_insertions_and_deletions_at_the_ends():
    aligned = AlignedText.from_edits("甲乙丙", [(Span(0, 0), "前"), (Span(1, 2), ""), (Span(3, 3), "后")])
    assert aligned.target == "前甲丙后"
    assert aligned.to_target(Span(0, 3)) == Span(1, 3)
    assert aligned.to_target(Span(0, 0)) == Span(0, 1)
    assert aligned.to_target(Span(3, 3)) == Span(3, 4)
    assert len(aligned.to_target(Span(1, 2))) == 0
    assert aligned.to_source(Span(0, 1)) == Span(0, 0)
    assert aligned.to_source(Span(1, 3)) == Span(0, 3)
    assert aligned.to_source(Span(1, 2)) == Span(0, 1)


def test_a_text_that_vanishes_and_one_that_appears():
    gone = AlignedText.from_edits("甲乙", [(Span(0, 2), "")])
    assert gone.to_target(Span(0, 1)) == gone.to_target(Span(2, 2)) == Span(0, 0)
    new = AlignedText.from_edits("", [(Span(0, 0), "甲乙")])
    assert new.to_target(Span(0, 0)) == Span(0, 2)
    assert new.to_target(Span(0, 0), "contract") == Span(0, 0)


def test_runs_can_be_given_as_they_are():
    aligned = AlignedText.from_runs("内存很大", "記憶體很大", [(0, 2, 0, 3)])
    assert aligned.to_target(Span(1, 4)) == Span(0, 5)
    assert AlignedText.from_runs("甲", "乙", []).to_target(Span(0, 1)) == Span(0, 1)


def test_refuses_edits_out_of_order_texts_that_do_not_meet_and_places_outside():
    with pytest.raises(ValueError, match="overlaps"):
        AlignedText.from_edits("甲乙丙", [(Span(1, 3), "x"), (Span(2, 3), "y")])
    with pytest.raises(ValueError, match="doesn't begin"):
        AlignedText.identity("甲").compose(AlignedText.identity("乙"))
    for ask in (AlignedText.identity("甲").to_target, AlignedText.identity("甲").to_source):
        with pytest.raises(ValueError, match="reaches beyond"):
            ask(Span(0, 2))
    with pytest.raises(ValueError, match="reaches beyond"):
        AlignedText.identity("甲").to_target_offset(2)
