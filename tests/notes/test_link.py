"""Links back: what is written is read, and leads to the passage."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.notes import make_note, passage_link, place_of, read_link
from reader.text import Span
from tests.made_articles import TEXT


@given(st.integers(0, len(TEXT) - 1), st.integers(1, 60))
def test_a_link_leads_back(start: int, length: int):
    span = Span(start, min(len(TEXT), start + length))
    link = read_link(passage_link("abc", make_note(TEXT, span)))
    assert link is not None
    assert link.text_hash == "abc"
    assert place_of(link, TEXT) == span


@pytest.mark.parametrize(
    "odd", ["", "a.txt", "http://text/abc", "xidu://other/abc", "xidu://text/", "xidu://[", "xidu:"]
)
def test_what_is_no_link(odd: str):
    assert read_link(odd) is None
