from hypothesis import given
from hypothesis import strategies as st

from reader.text import Utf16Index

TEXTS = st.text(alphabet="a字𠮷𡃁é\U0010ffff\ud7ff\ue000", max_size=20)


def units(text):
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_counts_as_utf16_does_and_comes_back(text):
    index = Utf16Index(text)
    for offset in range(len(text) + 1):
        position = index.position(offset)
        assert position == units(text[:offset])
        assert index.offset(position) == offset


@given(TEXTS)
def test_a_position_inside_a_pair_is_the_character_that_the_pair_is(text):
    index = Utf16Index(text)
    for offset, letter in enumerate(text):
        for inside in range(units(letter)):
            assert index.offset(units(text[:offset]) + inside) == offset
