"""TEI: valid, every pointer leads somewhere, the text stays the text."""

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from reader.exporters import Document, export

SCHEMA = Path(__file__).parents[2].parent / "shared" / "data" / "tei" / "tei_all.rng"
SPACES = {"t": "http://www.tei-c.org/ns/1.0", "xml": "http://www.w3.org/XML/1998/namespace"}
ID = "{http://www.w3.org/XML/1998/namespace}id"


def tei_of(document: Document):
    return etree.fromstring(export(document, "tei"))


def test_every_pointer_leads_somewhere(document: Document):
    tree = tei_of(document)
    ids = tree.xpath("//@xml:id", namespaces=SPACES)
    assert len(ids) == len(set(ids))
    pointers = tree.xpath("//@target[starts-with(., '#')] | //@targetEnd | //@ref | //@resp")
    assert pointers
    assert [each for each in pointers if each.removeprefix("#") not in ids] == []


def test_text_names_and_measures(document: Document):
    tree = tei_of(document)
    body = tree.find(".//t:body", SPACES)
    first = "".join(body.find(".//t:p[@n='1']", SPACES).itertext())
    assert first == "据了解,抗病*战打响后,名*员干部到岗。余海说：“我们的软件很好。”"
    (person,) = tree.xpath("//t:person[@xml:id='e1']", namespaces=SPACES)
    assert [form.text for form in person] == ["余海", "海哥", "Yú Hǎi"]
    assert [each.text for each in body.iterfind(".//t:persName[@ref='#e1']", SPACES)] == ["余海"]
    assert [dict(each.attrib) for each in body.iterfind(".//t:measure", SPACES)] == [
        {"quantity": "350000", "unit": "条", "commodity": "记录"}
    ]


def test_gaps_as_found_and_supplied_where_proposed(document: Document):
    found = tei_of(document)
    gaps = [(each.get("reason"), "".join(each.itertext())) for each in found.iterfind(".//t:body//t:gap", SPACES)]
    assert gaps == [("masked", "*"), ("dropped", ""), ("masked", "*")]
    proposed = tei_of(replace(document, proposals=True))
    supplied = [
        (each.text, each.get("reason"), each.get("cert")) for each in proposed.iterfind(".//t:supplied", SPACES)
    ]
    assert supplied == [("毒", "masked", "high"), ("党", "masked", "high")]


def test_notes_point_to_their_passages(document: Document):
    tree = tei_of(document)
    notes = tree.xpath("//t:note[@type='annotation']", namespaces=SPACES)
    assert [note.get(ID) for note in notes] == [f"n-{note.id}" for note in document.listed]
    for note in notes:
        if note.get("target"):
            assert passage(tree, note) == note.find("t:quote", SPACES).text.replace("\n", "")


def passage(tree, note) -> str:
    """The text of the body between a note's anchors."""
    inside, pieces = False, []
    for event, element in etree.iterwalk(tree.find(".//t:body", SPACES), events=("start", "end")):
        if event == "start" and element.get(ID) == note.get("targetEnd")[1:]:
            return "".join(pieces).replace("\n", "")
        inside = inside or element.get(ID) == note.get("target")[1:]
        if inside:
            pieces.append((element.text if event == "start" else element.tail) or "")
    raise AssertionError("the passage has no end")


@pytest.fixture(scope="module")
def schema():
    """It takes 8 s to load."""
    if not SCHEMA.exists():
        pytest.skip("the TEI schema lies beside the repository in ../shared")
    return etree.RelaxNG(etree.parse(str(SCHEMA)))


@pytest.mark.slow
@pytest.mark.parametrize("fields", [{}, {"script": "twp", "proposals": True}, {"notes": (), "analysis": None}])
def test_valid_after_the_schema(document: Document, schema, fields):
    assert schema.validate(tei_of(replace(document, **fields))), schema.error_log
