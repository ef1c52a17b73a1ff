"""Other copies of the open article: what they give back stands above guesses, is taken over, undone and named."""

from pathlib import Path

import pytest

from reader.collation import Copy, collate
from reader.entities import Correction
from reader.exporters import Document, export
from reader.importers import open_article
from reader.library import Library
from reader.notes import make_note
from reader.session import Reading, View
from reader.session.copies.copies import Copies, copy_name, load_copies
from reader.session.copies.notes_across import bring_notes
from reader.session.copying import as_shown
from reader.session.correcting import enter
from reader.text import Span
from tests.collation.made import PARAGRAPHS, article, changed

MASKED = changed("党", "*")
DROPPED = changed("860人", "人")


def beside(first, *others) -> tuple[Reading, Copies]:
    reading = Reading(first)
    copies = Copies(collate([Copy(copy_name(each), each) for each in (first, *others)]))
    reading.take_proposals(copies.proposals())
    return reading, copies


def shown(reading: Reading) -> str:
    reading.set_view(View(proposals=True))
    return as_shown(reading, Span(0, len(reading.article.text)))


def test_what_a_copy_has_is_proposed_with_its_name_and_above_a_guess():
    reading, _ = beside(MASKED, article())
    places = [damage for damage in reading.article.damage if damage.kind == "masked_character"]
    assert [damage.restored for damage in places] == ["党", "党"]
    assert {str(damage.reason) for damage in places} == {"after 《梅溪镇修桥记》（copy.txt） ¶ 3"}
    assert not any(damage.entered for damage in places)
    assert any(damage.restored != "党" or damage.reason.id != "damage.witnessed" for damage in MASKED.damage)


def test_a_dropped_number_is_proposed_where_it_was_seen_to_lack_or_not():
    reading, _ = beside(DROPPED, article())
    (place,) = [damage for damage in reading.article.damage if damage.restored]
    assert (place.kind, place.restored, len(place.span)) == ("missing_number", "860", 0)
    assert "学生〔860〕人" in shown(reading)


def test_copies_that_differ_are_named_in_what_is_proposed():
    reading, copies = beside(DROPPED, article(), changed("860人", "680人"), article())
    (place,) = [damage for damage in reading.article.damage if damage.restored]
    assert place.restored == "860"
    assert str(place.reason) == "after 《梅溪镇修桥记》（copy.txt） ¶ 2（《梅溪镇修桥记》（copy.txt） ¶ 2：680）"
    assert copies.agreed(reading.article) == []
    assert [each.value for each in copies.readings(place.span)] == ["860", "680"]


def test_all_that_agree_are_taken_over_at_once_and_undone_at_once():
    reading, copies = beside(MASKED, article())
    enter(reading, *copies.agreed(reading.article))
    assert [damage.entered for damage in reading.article.damage] == [True, True]
    assert copies.agreed(reading.article) == []
    reading.undo()
    assert [damage.entered for damage in reading.article.damage] == [False, False]
    assert len(copies.agreed(reading.article)) == 2


def test_what_the_reader_decided_stays_above_what_copies_have():
    reading = Reading(MASKED)
    place = MASKED.damage[0].span
    enter(reading, Correction("restoration", span=place))
    copies = Copies(collate([Copy("A", MASKED), Copy("B", article())]))
    reading.take_proposals(copies.proposals())
    assert [damage.restored for damage in reading.article.damage] == [None, "党"]
    assert len(copies.agreed(reading.article)) == 1


def test_a_restored_run_takes_the_place_of_single_guesses():
    masked = article(*(paragraph.replace("党委书记", "*委**") for paragraph in PARAGRAPHS))
    reading, copies = beside(masked, article())
    enter(reading, *copies.agreed(reading.article))
    assert "梅溪镇〔党〕委〔书记〕沈一鸣" in shown(reading)


def test_nothing_is_proposed_inside_a_persons_name():
    masked = article("记者王*报道，桥已经修好了，大家都很高兴。", *PARAGRAPHS)
    reading, copies = beside(masked, article("记者王芳报道，桥已经修好了，大家都很高兴。", *PARAGRAPHS))
    named = next(damage for damage in reading.article.damage if damage.reason.id == "damage.masked.name")
    assert named.restored is None
    assert copies.agreed(reading.article) == []
    assert [each.value for each in copies.readings(named.span)] == ["芳"]


@pytest.mark.parametrize("taken", [False, True])
def test_what_leaves_as_shown_names_the_witness(taken: bool):
    reading, copies = beside(MASKED, article())
    if taken:
        enter(reading, *copies.agreed(reading.article))
    assert shown(reading).endswith("（〔党〕据《梅溪镇修桥记》（copy.txt） ¶ 3）")
    start = reading.article.text.index("*")
    note = make_note(reading.article.text, Span(start - 3, start + 5), text="查")
    document = Document(reading.article, (note,), proposals=True)
    for format_ in ("markdown", "html", "text", "csv", "bibtex", "ris", "csljson", "anki", "tei"):
        written = export(document, format_).decode()
        assert "据《梅溪镇修桥记》" in written, format_
    found = Document(reading.article, (note,))
    assert "由读者补入" not in shown(reading)
    assert not any("据《" in export(found, each).decode() for each in ("markdown", "csv", "ris", "tei"))


def test_what_leaves_as_shown_tells_what_the_reader_filled_in():
    reading, copies = beside(MASKED, article())
    (first, *_) = copies.agreed(reading.article)
    at = reading.article.text.index("860人")
    enter(reading, first, Correction("restoration", value="约", span=Span(at, at)))
    assert "〔约〕860人" in shown(reading)
    assert "（copy.txt） ¶ 3；〔约〕由读者补入）" in shown(reading)


def test_a_traditional_article_tells_it_in_its_own_script():
    made = open_article("街燈\n\n　　他們賣掉了那個*東西，後來就沒有再說過話。\n".encode(), "a.txt")
    reading = Reading(made)
    at = made.text.index("*")
    enter(reading, Correction("restoration", value="怪", span=Span(at, at + 1)))
    assert shown(reading).endswith("（〔怪〕由讀者補入）")


@pytest.fixture
def library(tmp_path: Path):
    with Library(tmp_path) as opened:
        yield opened


def test_notes_of_a_copy_come_here_and_go_back(library: Library, tmp_path: Path):
    mine, theirs = library.add(MASKED).number, library.add(changed("860人", "680人")).number
    other = library.load(theirs)
    start = other.text.index("党员志愿者")
    note = make_note(other.text, Span(start, start + 5), text="谁？", tags=("问",))
    library.save_note(theirs, note)
    reading = Reading(MASKED, library=library, entry_number=mine)
    *_, copies = load_copies(tmp_path, reading.imported, [theirs])
    (foreign,) = copies.foreign_notes(reading.notes)
    assert foreign.note.quote == "*员志愿者"
    assert (foreign.number, foreign.name) == (theirs, "B 《梅溪镇修桥记》（copy.txt）")
    assert bring_notes(reading, [foreign]) == 1
    assert [(each.quote, each.text, each.tags) for each in library.notes(mine)] == [("*员志愿者", "谁？", ("问",))]
    assert library.notes(theirs) == []
    assert copies.foreign_notes(reading.notes) == []
    reading.undo()
    assert library.notes(theirs) == [note]
    assert library.notes(mine) == list(reading.notes) == []
    reading.redo()
    assert [each.quote for each in library.notes(mine)] == ["*员志愿者"]


def test_a_copy_is_called_by_where_it_comes_from():
    page = "<html><head><title>修桥记</title></head><body><p>来源：梅溪日报 2021-06-05</p></body></html>"
    named = copy_name(open_article(page.encode(), "page.html"))
    assert named.startswith("《")
    assert copy_name(article(name="repost.txt")) == "《梅溪镇修桥记》（repost.txt）"
