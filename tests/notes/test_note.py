"""What a note keeps of its passage: enough to tell it from every other place of the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.notes import make_note
from reader.notes.note import context_of
from reader.notes.wording import beyond_wording, proposed_wording
from reader.text import Span, hash_text
from tests.made_articles import find_span

LINE = "东边的三栋楼由张三负责，每天清晨他都挨家挨户登记信息，从来没有人听他抱怨过一句话。\n"


def test_a_long_quotation_keeps_32_code_points_on_either_side():
    text = "".join(map(chr, range(0x4E00, 0x4E00 + 200)))
    note = make_note(text, Span(80, 90))
    assert (note.prefix, note.quote, note.suffix) == (text[48:80], text[80:90], text[90:122])
    assert note.text_hash == hash_text(text)


@pytest.mark.parametrize(("span", "at_least"), [(Span(80, 82), 64), (Span(0, 2), 0)])
def test_a_short_one_keeps_more(span: Span, at_least: int):
    text = "".join(map(chr, range(0x4E00, 0x4E00 + 200)))
    assert len(make_note(text, span).prefix) >= at_least


def test_a_repeated_one_keeps_what_tells_it_from_the_others():
    text = "开头不同。" + LINE * 2 + "结尾也不同。"
    for nth in (1, 2):
        span = find_span(text, "挨家挨户登记信息", nth)
        before, after = context_of(text, span)
        assert text.count(before + span.of(text) + after) == 1


@given(st.text("甲乙\n", max_size=40), st.data())
def test_the_context_is_what_stands_there(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    before, after = context_of(text, Span(start, end))
    assert text[:start].endswith(before)
    assert text[end:].startswith(after)


def test_changes_say_when_and_nothing_changed_is_nothing():
    note = make_note(LINE, Span(6, 8), color="green")
    assert note.changed(color="green") is note
    proposal = note.changed(kind="wording", proposed="李四", style="strike")
    assert (proposal.kind, proposal.proposed, proposal.style, proposal.span) == ("wording", "李四", "strike", note.span)
    moved = note.moved(LINE, Span(6, 10))
    assert (moved.id, moved.quote) == (note.id, LINE[6:10])


@pytest.mark.parametrize("text", ["", "两人重名", "改为：王五\n两人重名"])
def test_a_proposal_of_that_kind_keeps_its_words_apart(text: str):
    note = make_note(LINE, Span(6, 8), kind="wording", proposed="李四", text=text)
    assert (proposed_wording(note), beyond_wording(note)) == ("李四", text)
