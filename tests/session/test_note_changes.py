"""Several notes at once, other ends, one of two, and over from another version: each one change to take back."""

from pathlib import Path

import pytest

from reader.errors import NotFound
from reader.importers import open_article
from reader.library import Library
from reader.library.copies.versions import Versions
from reader.notes import make_note
from reader.session import Reading, entity_of, shown_at, standing_for
from reader.session.note_changes import change_notes, follow_notes, merge_notes, move_note, remove_notes, tag_notes
from reader.text import Span
from tests.made_articles import TEXT, find_span, make_analysis, make_article

LINES = (
    "小店街道的三百名志愿者\n",
    "四月三日凌晨，小店街道的党员干部已经到岗，服务中心主任李全权说道：“我们全力以赴。”\n",
    "从刚开始的十几人增加到现在的三百人，志愿者们挨家挨户登记信息，张三负责东边的三栋楼。\n",
    "夜深了，社区门口的灯还亮着，他们互相提醒：“再坚持一下，天就亮了。”没有人离开岗位。\n",
)


@pytest.fixture
def library(tmp_path: Path):
    with Library(tmp_path / "library") as opened:
        yield opened


def reading_of(library: Library, folder: Path, text: str, name: str = "a.txt") -> Reading:
    path = folder / name
    path.write_text(text, "utf-8")
    article = open_article(path)
    return Reading(article, library=library, entry_number=library.add(article, path).number)


def test_a_bulk_change_is_one_change(library: Library):
    reading = Reading(make_article(), library=library)
    notes = [reading.add_note(Span(at, at + 2)) for at in (0, 2, 4)]
    ids = [note.id for note in notes]
    change_notes(reading, ids[:2], color="pink", style="wavy")
    assert [note.color for note in library.notes(1)] == ["pink", "pink", "yellow"]
    tag_notes(reading, ids, "疫情")
    tag_notes(reading, ids[:1], "疫情")
    assert [note.tags for note in reading.notes] == [(), ("疫情",), ("疫情",)]
    remove_notes(reading, ids)
    assert library.notes(1) == []
    for _ in range(4):
        reading.undo()
    assert list(reading.notes) == library.notes(1) == notes
    with pytest.raises(NotFound):
        change_notes(reading, [ids[0], "none"], color="blue")
    assert library.notes(1) == notes


def test_a_change_that_is_none_is_not_remembered(library: Library):
    reading = Reading(make_article(), library=library)
    note = reading.add_note(Span(0, 2))
    change_notes(reading, [note.id], color=note.color)
    move_note(reading, note.id, note.span)
    assert merge_notes(reading, [note.id]) is None
    reading.undo()
    assert not reading.can_undo


def test_other_ends_quote_what_stands_there(library: Library):
    reading = Reading(make_article(), library=library)
    note = reading.add_note(Span(2, 4), text="x")
    move_note(reading, note.id, Span(2, 9))
    assert (library.notes(1)[0].quote, library.notes(1)[0].text) == (TEXT[2:9], "x")
    with pytest.raises(ValueError, match="no passage"):
        move_note(reading, note.id, Span(9, 9))


def test_two_become_one(library: Library):
    reading = Reading(make_article(), library=library)
    first = reading.add_note(Span(2, 6), text="一", tags=("甲",), color="green")
    second = reading.add_note(Span(4, 9), text="二", tags=("乙", "甲"))
    merged = merge_notes(reading, [second.id, first.id])
    assert merged is not None
    assert (merged.id, merged.span, merged.quote, merged.color) == (first.id, Span(2, 9), TEXT[2:9], "green")
    assert (merged.text, merged.tags) == ("一\n\n二", ("甲", "乙"))
    assert library.notes(1) == [merged]
    reading.undo()
    assert library.notes(1) == [first, second]


def test_notes_follow_to_a_changed_file(library: Library, tmp_path: Path):
    old = reading_of(library, tmp_path, "".join(LINES))
    for piece in ("李全权", "挨家挨户登记信息", "再坚持一下"):
        old.add_note(find_span(old.article.text, piece), text=piece)
    new = reading_of(library, tmp_path, "".join([LINES[0], "编者按：有改动。\n", *LINES[1:3]]))
    assert new.number is not None
    assert new.number != old.number
    assert Versions(library).of_file(new.number) == [old.number]
    followed = follow_notes(new, library, old.number or 0)
    assert (followed.notes, followed.unplaced) == (3, 1)
    assert [note.span.of(new.article.text) for note in new.notes if note.placed] == ["李全权", "挨家挨户登记信息"]
    assert [note.quote for note in library.notes(new.number) if not note.placed] == ["再坚持一下"]
    assert len(library.notes(old.number or 0)) == 3
    assert follow_notes(new, library, old.number or 0).notes == 0
    new.undo()
    assert (library.notes(new.number), len(library.notes(old.number or 0))) == ([], 3)


def test_what_a_note_is_on():
    article, analysis = make_article(), make_analysis()
    mention = next(mention for mention in analysis.mentions if mention.entity)
    note = make_note(TEXT, mention.span, kind="entity")
    assert entity_of(note, analysis) == mention.entity
    assert shown_at(note, analysis) == tuple(one.span for one in analysis.mentions if one.entity == mention.entity)
    title = standing_for(article, mention.span, "article")
    assert article.block_at(title.start).kind == "title"
    assert shown_at(make_note(TEXT, title, kind="article"), analysis) == ()
    heading = standing_for(article, Span(len(TEXT) - 1, len(TEXT)), "section")
    assert article.block_at(heading.start).kind in {"heading", "paragraph", "boilerplate"}
    assert standing_for(article, mention.span, "passage") == mention.span


def test_the_first_sentence_stands_for_a_section_without_a_heading():
    text = "题目\n\n河水涨了。人都走了。\n\n第二段也在开头。\n"
    article = open_article(text.encode(), "lead.txt")
    span = standing_for(article, find_span(article.text, "第二段"), "section")
    assert span.of(article.text) == "河水涨了。"
