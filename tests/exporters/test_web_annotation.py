"""W3C annotations: what is exported comes back as it was."""

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.exporters import Document, export
from reader.notes import COLORS, KINDS, STYLES, Note, make_note, read_annotations
from reader.text import Span
from tests.exporters.conftest import NOTES
from tests.made_articles import TEXT, make_article

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@st.composite
def notes(draw) -> Note:
    start = draw(st.integers(0, len(TEXT) - 1))
    span = Span(start, draw(st.integers(start + 1, len(TEXT))))
    note = make_note(TEXT, span, text=draw(words), color=draw(st.sampled_from([*COLORS, "重要的"])))
    kind = draw(st.sampled_from(KINDS))
    return replace(
        note,
        kind=kind,
        style=draw(st.sampled_from(STYLES)),
        tags=tuple(draw(st.lists(words.filter(bool), unique=True, max_size=3))),
        proposed=draw(words) if kind == "wording" else "",
        placed=draw(st.booleans()),
        score=draw(st.sampled_from([0.0, 0.75, 1.0])),
    )


@given(st.lists(notes(), min_size=1, max_size=4, unique_by=lambda note: note.id))
def test_nothing_is_lost(made: list[Note]):
    document = Document(make_article(), tuple(made))
    assert read_annotations(export(document, "jsonld"), document.article) == list(document.listed)


def test_into_a_changed_text(document: Document):
    changed = make_article(TEXT.replace("据了解,", "据此前了解，"))
    back = {note.id: note for note in read_annotations(export(document, "jsonld"), changed)}
    assert set(back) == {note.id for note in NOTES}
    for note in NOTES:
        if note.placed:
            assert back[note.id].span.of(changed.text) == back[note.id].quote == note.quote
    assert not back["note5"].placed


def test_the_collection_is_of_the_standard(document: Document):
    made = json.loads(export(document, "jsonld"))
    assert made["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert made["total"] == len(made["first"]["items"]) == len(NOTES)
    for item in made["first"]["items"]:
        assert item["type"] == "Annotation"
        kinds = [selector["type"] for selector in item["target"]["selector"]]
        assert kinds in (["TextQuoteSelector", "TextPositionSelector"], ["TextQuoteSelector"])
