"""Annotations of other programs: placed where the text says the same, else looked for, never dropped."""

import json

import pytest

from reader.errors import CannotOpen
from reader.notes.annotations import read_annotations
from tests.made_articles import TEXT, find_span, make_article

QUOTE = "他们一里一里地走"


def read(value: object):
    return read_annotations(json.dumps(value).encode(), make_article())


def test_hypothesis_export():
    page = {"source": "https://e.org/"}
    selector = [
        {"type": "RangeSelector", "startContainer": "/p", "startOffset": 0, "endContainer": "/p"},
        {"type": "TextPositionSelector", "start": 3, "end": 9},
        {"type": "TextQuoteSelector", "exact": QUOTE, "prefix": "里有35万条记录,", "suffix": "(共三天)。"},
    ]
    exported = {
        "export_date": "2026-01-01T00:00:00.000000+00:00",
        "annotations": [
            {
                "id": "abc", "created": "2026-01-02T03:04:05.123456+00:00", "updated": "2026-01-03T03:04:05+00:00",
                "text": "为什么**走**？", "tags": ["路", "路"], "target": [page | {"selector": selector}],
            },
            {"id": "page", "text": "整页的评论", "tags": [], "target": [page]},
        ],
    }  # fmt: skip
    note, whole = read(exported)
    assert (note.placed, note.span, note.quote) == (True, find_span(TEXT, QUOTE), QUOTE)
    assert (note.text, note.tags) == ("为什么**走**？", ("路",))
    assert (note.created, note.modified) == ("2026-01-02T03:04:05.123456+00:00", "2026-01-03T03:04:05+00:00")
    assert (whole.kind, whole.quote, whole.text) == ("article", "致敬身影", "整页的评论")
    assert [each.id for each in read(exported)] == [note.id, whole.id]


def test_thorium_set():
    (note,) = read({
        "@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationSet", "about": {"dc:title": "致敬身影"},
        "items": [{
            "id": "urn:uuid:1", "type": "Annotation", "created": "2026-01-02T03:04:05Z",
            "body": {"type": "TextualBody", "value": "看", "color": "#f06fa0", "highlight": "underline", "tag": "路"},
            "target": {"source": "a.xhtml", "meta": {"headings": []}, "selector": [
                {"type": "TextQuoteSelector", "exact": "後來王雲發現", "prefix": "他們的名字", "suffix": "內存裡"},
                {"type": "ProgressionSelector", "value": 0.5},
            ]},
        }],
    })  # fmt: skip
    assert (note.quote, note.placed, note.color, note.style, note.tags) == (
        "后来王云发现",
        True,
        "pink",
        "underline",
        ("路",),
    )


def test_what_is_not_in_the_text_comes_unplaced():
    (note,) = read([
        {
            "id": "x",
            "type": "Annotation",
            "bodyValue": "留着",
            "target": {"selector": {"type": "TextQuoteSelector", "exact": "别处的话"}},
        }
    ])
    assert (note.placed, note.quote, note.text) == (False, "别处的话", "留着")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"{}", b"[1, null]", b'{"items": {}}', b"[" * 5000, b'"x"'])
def test_other_files_are_refused_in_a_sentence(content: bytes):
    with pytest.raises(CannotOpen, match=r"notes\.json holds no annotations"):
        read_annotations(content, make_article(), "notes.json")


@pytest.mark.parametrize("odd", [
    {"target": None},
    {"target": 3, "body": 4}, {"target": [[]], "tags": 5}, {"target": {"selector": [None, {"type": 1}]}},
    {"target": {"selector": {"type": "TextPositionSelector", "start": -1, "end": "x"}}},
    {"target": {"selector": {"type": "TextPositionSelector", "start": 9, "end": 10**12}}, "created": 5},
])  # fmt: skip
def test_odd_annotations_do_no_harm(odd):
    (note,) = read([odd])
    assert note.span.end <= len(TEXT) or not note.placed
