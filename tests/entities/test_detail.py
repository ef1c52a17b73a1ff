"""How much is marked, and that a second analysis finds what the first one read."""

from hypothesis import given
from hypothesis import strategies as st

from reader.entities import DETAILS, Cache, analyse, analyse_stages, stepped
from reader.entities.detail import LEAST

TEXT = "据溪口晚报报道，王小明在上海市说，星澜科技的仰某将离汉返京。\n铁柱和小满在柏林坡等着。"


def spans(analysis):
    return {(one.span, one.type) for one in analysis.mentions if one.type in {"PER", "LOC", "ORG"}}


def test_more_marks_no_less_and_fewer_no_more():
    fewer, usual, more = (spans(analyse(TEXT, detail=detail)) for detail in DETAILS)
    assert len(fewer) <= len(usual) <= len(more)


def test_every_mention_is_as_sure_as_was_asked():
    for detail in DETAILS:
        names = [one for one in analyse(TEXT, detail=detail).mentions if one.type in {"PER", "LOC", "ORG"}]
        assert all(one.confidence >= LEAST[detail] * 0.9 for one in names)


def test_steps_end_at_the_ends():
    assert [stepped("usual", by) for by in (-1, 0, 1)] == ["fewer", "usual", "more"]
    assert stepped("more", 1) == "more"
    assert stepped("fewer", -1) == "fewer"


def test_a_second_analysis_reads_from_the_cache_and_finds_the_same():
    cache = Cache()
    *_, first = analyse_stages(TEXT, cache=cache)
    *_, second = analyse_stages("新的开头。" + TEXT, cache=cache)
    assert spans(second) == {(span.shift(5), kind) for span, kind in spans(first)}


@given(st.lists(st.text("甲乙丙", min_size=1, max_size=9), max_size=30))
def test_the_cache_stays_within_its_room(sentences):
    cache = Cache(20)
    for sentence in sentences:
        cache.put(sentence, (0, ([], [])))
        assert cache.get(sentence) == (0, ([], []))
    assert sum(len(one) for one in set(sentences) if cache.get(one)) <= 20
