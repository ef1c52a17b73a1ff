import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import Span

PLACES = st.integers(0, 20)
SPANS = st.tuples(PLACES, PLACES).map(lambda pair: Span(min(pair), max(pair)))


@pytest.mark.parametrize(("start", "end"), [(3, 2), (-1, 2), (-2, -1)])
def test_refuses_what_runs_backwards_or_begins_before_the_text(start, end):
    with pytest.raises(ValueError, match=r"no such span: \["):
        Span(start, end)


def test_is_true_even_when_empty():
    assert Span(3, 3)
    assert len(Span(3, 3)) == 0


def test_gives_its_part_of_the_text():
    assert Span(1, 3).of("张三说话") == "三说"
    assert Span(1, 3).shift(2) == Span(3, 5)
    assert Span(3, 5).shift(-3) == Span(0, 2)


@given(SPANS, PLACES)
def test_holds_the_offsets_that_it_counts(span, offset):
    assert (offset in span) == (offset in range(span.start, span.end))


@given(SPANS, SPANS)
def test_overlap_and_cover_agree_with_sets_of_offsets(one, other):
    mine, others = set(range(one.start, one.end)), set(range(other.start, other.end))
    assert one.overlaps(other) == bool(mine & others)
    if others:
        assert one.covers(other) == (others <= mine)


@given(SPANS, SPANS)
def test_is_ordered_by_start_then_end(one, other):
    assert (one < other) == ((one.start, one.end) < (other.start, other.end))
