"""The open document: every change is saved, told, and can be taken back."""

from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from reader.errors import NotFound
from reader.exporters import Citing
from reader.importers import open_article
from reader.library import Library
from reader.session import Changes, Reading, View
from reader.session.copying import as_found, as_shown, with_citation
from reader.text import Query, Span, convert
from tests.made_articles import TEXT, find_span, make_analysis, make_article


@pytest.fixture
def library(tmp_path: Path):
    with Library(tmp_path) as opened:
        yield opened


def test_the_first_note_brings_the_article_into_the_library(library: Library):
    reading = Reading(make_article(), library=library)
    assert (reading.number, library.entries()) == (None, [])
    note = reading.add_note(find_span(TEXT, "病*战"), text="什么战？", color="pink", tags=("疫情",))
    assert reading.number == 1
    assert library.notes(1) == [note] == list(reading.notes)
    assert Reading(make_article(), library=library).notes == (note,)


def test_changes_are_told_with_their_origin(library: Library):
    reading, told = Reading(make_article(), library=library), []
    end = reading.subscribe(told.append)
    note = reading.add_note(Span(2, 4), origin="panel")
    reading.edit_note(note.id, text="x")
    reading.set_view(View("tw"))
    reading.set_view(View("tw"))
    reading.set_analysis(make_analysis())
    assert told == [
        Changes(notes=True, origin="panel"),
        Changes(notes=True),
        Changes(view=True),
        Changes(analysis=True),
    ]
    end()
    end()
    reading.remove_note(note.id)
    assert len(told) == 4


def test_an_edit_that_changes_nothing_is_none(library: Library):
    reading = Reading(make_article(), library=library)
    note = reading.add_note(Span(2, 4), text="x")
    assert reading.edit_note(note.id, text="x") == note
    reading.undo()
    assert (reading.notes, reading.can_undo, reading.can_redo) == ((), False, True)


def test_undo_reaches_the_library(library: Library):
    reading = Reading(make_article(), library=library)
    note = reading.add_note(Span(2, 4), text="x")
    reading.remove_note(note.id)
    assert library.notes(1) == []
    reading.undo()
    assert library.notes(1) == [note]
    reading.undo()
    assert library.notes(1) == []
    reading.redo()
    assert library.notes(1) == [note]
    reading.redo()
    reading.redo()
    assert library.notes(1) == []


def test_a_note_survives_that_another_program_removed_the_article(library: Library):
    reading = Reading(make_article(), library=library)
    first = reading.add_note(Span(0, 2))
    library.remove(1)
    second = reading.add_note(Span(2, 4))
    assert reading.number == 2
    assert library.notes(2) == [first, second]
    library.delete_note(second.id)
    reading.undo()
    assert reading.notes == (first,)


def test_no_such_note_and_no_such_passage(library: Library):
    reading = Reading(make_article(), library=library)
    with pytest.raises(NotFound):
        reading.edit_note("nope", text="x")
    for span in (Span(3, 3), Span(0, len(TEXT) + 1)):
        with pytest.raises(ValueError, match="no passage"):
            reading.add_note(span)
    assert library.entries() == []


def test_notes_of_a_copy_in_another_script_stand_at_their_places(library: Library):
    original = make_article()
    reading = Reading(original, library=library)
    note = reading.add_note(find_span(TEXT, "一里", 2), text="第二个")
    copy = make_article(convert(TEXT, "s2tw").replace("\r\n", "\n"))
    other = Reading(copy, library=library)
    assert other.number == 1
    assert [(each.id, each.span) for each in other.notes] == [(note.id, find_span(copy.text, "一里", 2))]
    mine = other.add_note(find_span(copy.text, "發現"))
    assert mine.quote == "發現"
    kept = {each.id: each for each in library.notes(1)}[mine.id]
    assert (kept.span, kept.quote) == (find_span(TEXT, "发现"), "发现")
    assert {each.id for each in Reading(original, library=library).notes} == {note.id, mine.id}


def test_find_sees_text_and_proposals():
    reading = Reading(make_article())
    (hit,) = reading.find(Query("抗病毒戰"))
    assert (hit.span.of(TEXT), hit.paragraph, hit.section) == ("抗病*战", 1, None)
    assert hit.folds == ("script", "mask")
    assert hit.context == hit.context_span.of(TEXT)
    (hit,) = reading.find(Query("病*战"))
    assert hit.folds == ()
    assert reading.find(Query("抗病毒戰", exact=True)) == []
    (hit,) = reading.find(Query("王雲"))
    assert (hit.section, hit.paragraph) == ("他们的名字", 2)
    assert reading.find(Query("")) == []
    assert [each.span.of(TEXT) for each in reading.find(Query(r"\d+万", regex=True))] == ["35万"]


def test_context_stays_in_its_paragraph():
    (hit,) = Reading(make_article()).find(Query("到岗"))
    assert hit.context.endswith("很好。”")
    assert hit.context.startswith("据了解")
    (hit,) = Reading(make_article()).find(Query("很好"))
    assert hit.context_span.start == hit.span.start - 20


def test_copies_say_what_they_are():
    reading = Reading(make_article(source="山西日报"), view=View("tw", proposals=True, typography=True))
    reading.set_analysis(make_analysis())
    span = find_span(TEXT, "抗病*战打响后,名*员")
    assert as_found(reading, span) == "抗病*战打响后,名*员"
    assert as_shown(reading, span).startswith("抗病〔毒〕戰打響後，〔缺")
    assert as_shown(reading, find_span(TEXT, "查看")) == "查看"
    quoted, source = with_citation(reading, span, Citing()).text.split("\n")
    assert quoted == "“抗病*战打响后,名*员”"
    restored = with_citation(reading, span, Citing(), restored=True).text.split("\n")
    assert restored[0].startswith("“抗病〔毒〕战打响后,〔缺")
    assert restored[1] == source
    assert source == "作者不详：《致敬身影》，山西日报，发表日期不详，转载于 2023-11-06（晋中论坛），¶ 1"
    assert as_shown(reading, Span(0, len(TEXT))).count("\n") == 4


@pytest.mark.parametrize(
    ("selected", "copied"),
    [
        ("“到岗了。”", "“到岗了。”"),
        ("余海说：“到岗了。”", "“余海说：“到岗了。””"),
        ("“一”和“二”", "““一”和“二””"),
        ("「到崗了。」", "「到崗了。」"),
        ("這是後來發現的話", "「這是後來發現的話」"),
    ],
)
def test_a_quotation_gets_no_second_marks(selected: str, copied: str):
    article = open_article(f"题目\n\n　　{selected}这是后话。\n".encode(), "a.txt")
    reading = Reading(article)
    assert with_citation(reading, find_span(article.text, selected), Citing()).text.split("\n")[0] == copied


class UndoMachine(RuleBasedStateMachine):
    """Whatever is done, undo and redo walk through the very same states."""

    def __init__(self) -> None:
        super().__init__()
        self.reading = Reading(make_article())
        self.past: list[tuple] = []
        self.future: list[tuple] = []

    def _did(self, before: tuple) -> None:
        if self.reading.notes != before:
            self.past.append(before)
            self.future.clear()

    @rule(start=st.integers(0, 20), length=st.integers(1, 9), color=st.sampled_from(["yellow", "blue"]))
    def add(self, start: int, length: int, color: str) -> None:
        before = self.reading.notes
        self.reading.add_note(Span(start, start + length), color=color)
        self._did(before)

    @precondition(lambda self: self.reading.notes)
    @rule(data=st.data(), text=st.text(max_size=3))
    def edit(self, data: st.DataObject, text: str) -> None:
        before = self.reading.notes
        self.reading.edit_note(data.draw(st.sampled_from(before)).id, text=text)
        self._did(before)

    @precondition(lambda self: self.reading.notes)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        before = self.reading.notes
        self.reading.remove_note(data.draw(st.sampled_from(before)).id)
        self._did(before)

    @rule()
    def undo(self) -> None:
        if self.past:
            self.future.append(self.reading.notes)
        self.reading.undo()
        if self.past:
            assert self.reading.notes == self.past.pop()

    @rule()
    def redo(self) -> None:
        if self.future:
            self.past.append(self.reading.notes)
        self.reading.redo()
        if self.future:
            assert self.reading.notes == self.future.pop()

    @invariant()
    def says_what_can_be_done(self) -> None:
        assert self.reading.can_undo == bool(self.past)
        assert self.reading.can_redo == bool(self.future)
        assert list(self.reading.notes) == sorted(self.reading.notes, key=lambda note: note.span)


TestUndo = UndoMachine.TestCase
TestUndo.settings = settings(max_examples=40, stateful_step_count=25)
