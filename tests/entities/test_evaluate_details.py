"""Annotation is held against an analysis: speakers, roles, values, short forms."""

from reader.entities.training.evaluate_details import judge
from reader.entities.training.marked import read
from reader.entities.types import Analysis, Entity, Mention, Quantity, Quote, Role
from reader.text.span import Span

KNOWN = read(
    "{厂长}[PER 何玉兰]说，<~何玉兰: 路通了>。“<何玉兰: 还要[DURATION 三天=P3D]。>”"
    "[QUANTITY 26人=26]听[PER 何厂长=何玉兰]说。"
)


def verdicts(found):
    return {what: good for what, good, _ in judge(KNOWN, found)}


def test_nothing_found_is_nothing_right():
    assert not any(verdicts(Analysis()).values())


def test_each_kind_is_judged_on_its_own():
    name, days, people, short = (one.span for one in KNOWN.mentions)
    found = Analysis(
        mentions=(
            Mention(days, "三天", "DURATION", value="P3D"),
            Mention(people, "26人", "QUANTITY", value=Quantity(27, "人", None, "人")),
            Mention(short, "何厂长", "PER", "e1"),
        ),
        entities=(Entity("e1", "PER", "何玉兰", roles=(Role("老厂长", name, Span(0, 5)),)),),
        quotes=(
            Quote(KNOWN.quotes[0].span, ("何玉兰",), "indirect"),
            Quote(KNOWN.quotes[1].span, (), "direct"),
        ),
    )
    assert verdicts(found) == {
        "indirect speech": True,
        "direct speech": False,
        "roles, as worded": False,
        "roles, about": True,
        "DURATION values": True,
        "QUANTITY values": False,
        "short forms": True,
    }
