"""W3C annotations: what is exported comes back as it was."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.exporters import Document, export
from reader.notes import COLORS, KINDS, STYLES, Note, make_note
from reader.notes.annotations import read_annotations
from reader.text import Span
from tests.exporters.conftest import NOTES
from tests.made_articles import TEXT, make_article

# The terms of http://www.w3.org/ns/anno.jsonld that a collection of notes needs, after appendix A of the vocabulary.
_W3C = {
    **{name: f"http://www.w3.org/{place}" for name, place in {
        "oa": "ns/oa#", "as": "ns/activitystreams#", "xsd": "2001/XMLSchema#", "rdf": "1999/02/22-rdf-syntax-ns#",
        "rdfs": "2000/01/rdf-schema#",
    }.items()},
    "dc": "http://purl.org/dc/elements/1.1/", "dcterms": "http://purl.org/dc/terms/", "foaf": "http://xmlns.com/foaf/0.1/",
    "id": "@id", "type": "@type",
    "AnnotationCollection": "as:OrderedCollection", "AnnotationPage": "as:OrderedCollectionPage",
    "Software": "as:Application",
    **{name: f"oa:{name}" for name in (
        "Annotation", "SpecificResource", "TextualBody", "TextQuoteSelector", "TextPositionSelector", "styleClass",
        "exact", "prefix", "suffix", "commenting", "editing", "highlighting", "tagging",
    )},
    "body": {"@id": "oa:hasBody", "@type": "@id"}, "target": {"@id": "oa:hasTarget", "@type": "@id"},
    "source": {"@id": "oa:hasSource", "@type": "@id"}, "selector": {"@id": "oa:hasSelector", "@type": "@id"},
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"}, "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
    "created": {"@id": "dcterms:created", "@type": "xsd:dateTime"},
    "modified": {"@id": "dcterms:modified", "@type": "xsd:dateTime"},
    "value": "rdf:value", "format": "dc:format", "label": "rdfs:label", "name": "foaf:name",
    "generator": {"@id": "as:generator", "@type": "@id"}, "first": {"@id": "as:first", "@type": "@id"},
    "total": {"@id": "as:totalItems", "@type": "xsd:nonNegativeInteger"},
    "startIndex": {"@id": "as:startIndex", "@type": "xsd:nonNegativeInteger"},
    "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
}  # fmt: skip

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


def test_a_json_ld_processor_knows_every_term(document: Document):
    jsonld = pytest.importorskip("pyld.jsonld", reason="pyld comes with the test dependencies")

    def load(url: str, options: object) -> dict[str, object]:
        assert url == "http://www.w3.org/ns/anno.jsonld", "nothing else is fetched"
        return {"contextUrl": None, "documentUrl": url, "document": {"@context": _W3C}}

    full = replace(NOTES[5], kind="wording", proposed="新的话", style="wavy", tags=("一",))
    made = json.loads(export(replace(document, notes=(*NOTES[:5], full)), "jsonld"))
    options = {"documentLoader": load}
    expanded = jsonld.expand(made, options)
    # A term that the context lacks is dropped without a word: what comes back must be what was given.
    back = jsonld.compact(expanded, made["@context"], options)
    assert _plain(back) == _plain(made)
    facts = jsonld.to_rdf(made, options)["@default"]
    exact = [each["object"]["value"] for each in facts if each["predicate"]["value"].endswith("/oa#exact")]
    assert sorted(exact) == sorted(note.quote for note in (*NOTES[:5], full))


def _plain(value: object) -> object:
    """Lists of one thing as that thing, which JSON-LD doesn't tell apart."""
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items() if name != "@context"}
    if isinstance(value, list):
        return _plain(value[0]) if len(value) == 1 else [_plain(each) for each in value]
    return value
