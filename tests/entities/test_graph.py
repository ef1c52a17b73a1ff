"""The network's picture is the same every time and shows what belongs together near each other."""

from math import dist

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.entities import analyse
from reader.entities.telling.graph import MOST, Graph, graph_of, lay_out
from reader.entities.types import Analysis


def graph(analysis: Analysis, most: int = MOST) -> Graph:
    steps = graph_of(analysis, most)
    while True:
        try:
            next(steps)
        except StopIteration as made:
            return made.value


@settings(max_examples=30)
@given(st.integers(0, 25), st.lists(st.tuples(st.integers(0, 24), st.integers(0, 24), st.integers(1, 9)), max_size=40))
def test_every_node_has_a_place_of_its_own(count, edges):
    edges = [(one, other, weight) for one, other, weight in edges if one != other and max(one, other) < count]
    places = lay_out(count, edges)
    assert len(places) == count
    assert all(0 <= value <= 1 for place in places for value in place)
    assert len({(round(x, 4), round(y, 4)) for x, y in places}) == count
    assert places == lay_out(count, edges)


def test_neighbours_stand_closer_than_strangers():
    places = lay_out(6, [(0, 1, 4), (1, 2, 4), (0, 2, 4), (3, 4, 4), (4, 5, 4), (3, 5, 4)])
    inside = max(dist(places[0], places[1]), dist(places[3], places[4]))
    across = min(dist(places[one], places[other]) for one in (0, 1, 2) for other in (3, 4, 5))
    assert inside < across


def test_only_who_shares_a_paragraph_is_in_the_picture():
    known = graph(analyse("局长王建国和副局长赵敏来到太原。\n\n教师孙立群独自读书。\n"))
    names = {entity.name for entity in known.entities}
    assert {"王建国", "赵敏", "太原"} <= names
    assert "孙立群" not in names
    assert all(len(places) == len(known.entities) for places in known.settling())


@pytest.mark.parametrize("most", [1, 2])
def test_what_is_left_out_is_counted(most):
    analysis = analyse("局长王建国和副局长赵敏来到太原。")
    assert graph(analysis, most).left_out == graph(analysis).left_out + len(graph(analysis).entities) - most


def test_small_groups_leave_the_room_to_the_large_one():
    ring = [(at, (at + step) % 14, 2.0) for at in range(14) for step in (1, 3)]
    places = lay_out(18, [*ring, (14, 15, 1.0), (16, 17, 1.0)])
    large = places[:14]
    for way in (0, 1):
        across = [place[way] for place in large]
        assert max(across) - min(across) > 0.55
