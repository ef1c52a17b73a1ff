"""Who was chosen in an article stays the same one, however an analysis numbers the entities."""

from reader.entities.types import Analysis, Entity, Mention
from reader.session import Reading
from reader.session.side_by_side import beside
from reader.text import Span
from tests.ui.articles import TEXT, small_analysis, small_article


def analysis(*entities: tuple[str, str, str, list[str]], complete: bool = True) -> Analysis:
    """Build one from (id, type, name, words named by it, once each)."""
    made, mentions = [], []
    for id_, type_, name, words in entities:
        spans = [Span(TEXT.index(each), TEXT.index(each) + len(each)) for each in words]
        own = tuple(Mention(span, span.of(TEXT), type_, id_) for span in spans)
        made.append(Entity(id_, type_, name, mentions=own))
        mentions += own
    return Analysis(tuple(sorted(mentions, key=lambda one: one.span)), tuple(made), complete=complete)


def chosen(reading: Reading) -> str | None:
    return reading.chosen.id if reading.chosen else None


def reading_of(now: Analysis, id_: str, at: Span | None = None) -> Reading:
    reading = Reading(small_article())
    reading.set_analysis(now)
    reading.choose_entity(id_, at)
    return reading


def test_a_second_analysis_that_numbers_anew_by_stages():
    reading = reading_of(analysis(("e1", "PER", "王小明", ["王小明"]), ("e2", "LOC", "太原市", ["太原市"])), "e2")
    reading.set_analysis(analysis(("e2", "PER", "王小明", ["王小明"]), complete=False))
    assert chosen(reading) is None
    reading.set_analysis(analysis(("e1", "LOC", "太原市", ["太原市"]), ("e2", "PER", "王小明", ["王小明"])))
    assert chosen(reading) == "e1"


def test_whom_the_analysis_forgets_and_undo_brings_back():
    both = analysis(("e1", "PER", "王小明", ["王小明"]), ("e2", "LOC", "太原市", ["太原市"]))
    reading = reading_of(both, "e2")
    reading.set_analysis(analysis(("e1", "PER", "王小明", ["王小明"])))
    assert chosen(reading) is None
    reading.set_analysis(both)
    assert chosen(reading) == "e2"


def test_a_renamed_one_and_one_that_is_somebody_else_now():
    reading = reading_of(analysis(("e1", "LOC", "太原市", ["太原市"]), ("e2", "PER", "王小明", ["王小明"])), "e2")
    reading.set_analysis(analysis(("e1", "ORG", "王小", ["王小明"]), ("e2", "LOC", "太原市", ["太原市"])))
    assert chosen(reading) == "e1"


def test_a_click_on_a_mention_follows_whom_that_mention_names():
    at = Span(TEXT.index("太原市"), TEXT.index("太原市") + 3)
    whole = analysis(("e1", "PER", "王小明", ["王小明", "太原市"]))
    reading = reading_of(whole, "e1", at)
    reading.set_analysis(analysis(("e1", "PER", "王小明", ["王小明"]), ("e2", "PER", "太原市", ["太原市"])))
    assert chosen(reading) == "e2"
    reading.choose_entity(None)
    assert reading.chosen is None


def test_beside_itself_the_same_one_is_chosen():
    reading = Reading(small_article())
    reading.set_analysis(small_analysis())
    second, end = beside(reading, "tw")
    heard = []
    second.subscribe(heard.append)
    reading.choose_entity("e2")
    assert chosen(second) == "e2"
    assert [each.chosen for each in heard] == [True]
    end()
    reading.choose_entity("e1")
    assert chosen(second) == "e2"
