"""What the reader chooses for an uncertain character: shown, kept, taken back, exported."""

from pathlib import Path

import pytest

from reader.exporters import Document, export
from reader.importers import open_article
from reader.library import Choices, Library
from reader.session import Reading, View, view_text

ARTICLE = open_article("洗衣记\n\n他说衣服干了，衣服干得很快。大家都很高兴。\n".encode(), "a.txt")
OTHER = open_article("又记\n\n她看见衣服干了。大家都收衣服去了，没有人说话。\n".encode(), "b.txt")


@pytest.fixture
def library(tmp_path: Path):
    with Library(tmp_path) as opened:
        yield opened


def shown(reading: Reading):
    choices = [kept.choice for kept in reading.choices]
    return view_text(reading.article, reading.view, analysis=reading.analysis, choices=choices)


def first_doubt(reading: Reading):
    return shown(reading).doubts[0]


def test_a_choice_holds_for_its_word_in_this_article_and_can_be_undone(library: Library):
    reading = Reading(ARTICLE, library=library, view=View("tw", doubts=True))
    told = []
    reading.subscribe(told.append)
    assert "衣服幹了" in shown(reading).aligned.target
    doubt = first_doubt(reading)
    assert doubt.span.of(ARTICLE.text) == "干"
    reading.choose(doubt, "乾")
    assert "衣服乾了，衣服乾得" in shown(reading).aligned.target
    assert first_doubt(reading).chosen == "乾"
    assert [changes.view for changes in told] == [True]
    again = Reading(ARTICLE, library=library, view=View("tw"))
    assert [kept.choice.form for kept in again.choices] == ["乾"]
    assert Reading(OTHER, library=library).choices == ()
    reading.undo()
    assert "衣服幹了" in shown(reading).aligned.target
    assert Choices(library).of(reading.number) == ()
    reading.redo()
    assert "衣服乾了" in shown(reading).aligned.target
    assert len(Choices(library).of(reading.number)) == 1


def test_a_choice_for_all_articles_gives_way_to_the_articles_own(library: Library):
    reading = Reading(ARTICLE, library=library, view=View("hk", doubts=True))
    reading.choose(first_doubt(reading), "乾", everywhere=True)
    other = Reading(OTHER, library=library, view=View("hk", doubts=True))
    assert "衣服乾了" in shown(other).aligned.target
    other.choose(first_doubt(other), "干")
    assert "衣服干了" in shown(other).aligned.target
    assert "衣服乾了" in shown(reading).aligned.target
    other.choose(first_doubt(other), None)
    assert "衣服乾了" in shown(other).aligned.target
    other.choose(first_doubt(other), None)
    assert "衣服幹了" in shown(other).aligned.target


def test_an_export_has_the_choice(library: Library):
    reading = Reading(ARTICLE, view=View("tw", doubts=True))
    reading.choose(first_doubt(reading), "乾")
    document = Document(ARTICLE, script="tw", choices=tuple(kept.choice for kept in reading.choices))
    assert "衣服乾了" in export(document, "text").decode()


def test_a_removed_article_takes_its_choices_along(library: Library):
    reading = Reading(ARTICLE, library=library, view=View("tw", doubts=True))
    reading.choose(first_doubt(reading), "乾")
    assert reading.number is not None
    library.remove(reading.number)
    assert Choices(library).of(reading.number) == ()
    reading.choose(first_doubt(reading), "干")
    assert [kept.choice.form for kept in Choices(library).of(reading.number)] == ["干"]


def test_without_a_doubt_asked_for_none_is_looked_for():
    assert view_text(ARTICLE, View("tw")).doubts == ()
