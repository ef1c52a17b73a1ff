"""Inline markup becomes mentions, roles and quotes, and what isn't well formed is refused."""

from pathlib import Path

import pytest

from reader.entities.training.marked import MarkedMention, MarkedQuote, MarkedRole, MarkupError, read
from reader.text.span import Span

CORPUS = Path(__file__).parents[1] / "corpus"
FILES = sorted(CORPUS.glob("*/*.txt"))


def test_mentions_have_values_and_short_forms_their_full_name():
    known = read("[PER 廉清]来了[DURATION 三天=P3D]，[PER 廉主任=廉清]带了[QUANTITY 26名党员=26 党员]。")
    assert known.text == "廉清来了三天，廉主任带了26名党员。"
    assert known.mentions == (
        MarkedMention(Span(0, 2), "PER", "廉清"),
        MarkedMention(Span(4, 6), "DURATION", "三天", "P3D"),
        MarkedMention(Span(7, 10), "PER", "廉清"),
        MarkedMention(Span(12, 17), "QUANTITY", "26名党员", "26 党员"),
    )


def test_a_role_belongs_to_the_next_person_or_to_those_it_names():
    known = read("{[ORG 东风厂]厂长}、{老党员}[PER 何玉兰]和[PER 向军]{何玉兰、向军: 夫妇}。")
    assert known.roles == (
        MarkedRole(Span(0, 5), ("何玉兰",)),
        MarkedRole(Span(6, 9), ("何玉兰",)),
        MarkedRole(Span(15, 17), ("何玉兰", "向军")),
    )


def test_quotes_tell_speakers_and_kind():
    known = read("“<何玉兰: 水退了。>”[PER 何玉兰]说，<~何玉兰: 路要修>。“<?: 好！>”")
    assert known.quotes == (
        MarkedQuote(Span(1, 5), ("何玉兰",), "direct"),
        MarkedQuote(Span(11, 14), ("何玉兰",), "indirect"),
        MarkedQuote(Span(16, 18), (), "direct"),
    )


@pytest.mark.parametrize(
    "broken",
    [
        "[PER 张三",
        "[XYZ 张三]",
        "[PER 张三，]",
        "{厂长",
        "{厂长}来了",
        "{厂长}\n[PER 张三]",
        "{李四: 厂长}[PER 张三]",
        "<~张三: 水退了>",
        "[PER 张三]说，“<张三: 水退了}”",
        "[PER 张三]说<张三: 水退了>",
        "[PER 张主任=张三]来了",
        "[PER 张三]，[PER 张主任=张三]说，<~张主任: 水退了>",
        "[DURATION 三天=3D]",
        "[TIME 三月=march]",
        "[QUANTITY 三人=three]",
    ],
)
def test_what_is_not_well_formed_is_refused(broken):
    with pytest.raises(MarkupError):
        read(broken)


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_every_text_of_the_corpus_is_well_formed(file):
    known = read(file.read_text(encoding="utf-8"))
    assert {"PER", "LOC", "ORG"} <= {one.type for one in known.mentions}
    assert known.text == known.text.strip() + "\n"


def test_no_text_stands_in_two_halves():
    texts = [read(file.read_text(encoding="utf-8")).text for file in FILES]
    assert len(set(texts)) == len(texts)
