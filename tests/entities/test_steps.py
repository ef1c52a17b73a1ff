"""Analysis goes in short steps: who gives it up waits for one of them. Work is counted, not timed."""

import re
import sys
from collections import defaultdict
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from reader.article.article import Article, Block, Damage, Metadata
from reader.entities import analyse, analyse_stages, correct_stages
from reader.entities import simplify as simplifying
from reader.entities.corrections.rules import Correction
from reader.entities.names import people
from reader.entities.names.gazetteer import surnames
from reader.entities.prepare import prepare as prepare_text
from reader.entities.simplify import simplify
from reader.entities.steps import meanwhile, pieces, stepwise
from reader.errors import Message
from reader.text import Span

_FAMILIES = [name for name in surnames() if len(name) == 1][:60]
_SHORT, _LONG = 12_000, 48_000
# Calls that a step of the long text may make more: what grows so makes 200,000 in a million characters.
_SLACK = 10_000
# Calls a character of a text that is full of names: rules that ask word by word what few words have make it many more.
_BUDGET = 105


def text_of(size: int) -> str:
    """Return so many characters of paragraphs about ever new people, with quotes, times and quantities."""
    lines: list[str] = []
    length = 0
    while length < size:
        number = len(lines)
        name = _FAMILIES[number % len(_FAMILIES)] + "".join(chr(0x4E00 + number * 7 % 900 + each) for each in (3, 500))
        day = f"4月{number % 29 + 1}日"
        lines.append(f"{day}，主任{name}在上海市告诉记者，{number}名居民住进小店区。{name}说：“大家好。”")
        length += len(lines[-1]) + 1
    return "\n".join(lines)


def article(text: str) -> Article:
    """Return an article with a block for each line, some wrapped, and a masked character in some."""
    blocks, damage, at = [], [], 0
    for number, line in enumerate(text.splitlines()):
        blocks.append(Block("paragraph", Span(at, at + len(line))))
        if number % 3 == 0:
            damage.append(Damage("masked_character", Span(at, at + 1), "5", 0.9, Message("a", "b")))
        at += len(line) + 1
    return Article(text, "", Metadata(), tuple(blocks), (), tuple(damage))


def place(steps) -> str:
    """Return where a generator waits, down to the innermost one."""
    lines: list[str] = []
    while steps is not None and getattr(steps, "gi_frame", None) is not None:
        frame = steps.gi_frame
        lines.append(f"{frame.f_code.co_name}:{frame.f_lineno}")
        steps = frame.f_locals.get("steps") if steps.gi_code is meanwhile.__code__ else steps.gi_yieldfrom
    return " ".join(lines)


def calls_between_looks(steps: Iterator[object]) -> dict[str, int]:
    """Return the most calls of functions before each place where the work can be given up."""
    most: dict[str, int] = defaultdict(int)
    calls = 0

    def count(frame, event, argument):
        nonlocal calls
        calls += event in {"call", "c_call"}

    before = sys.getprofile()
    while True:
        calls = 0
        sys.setprofile(count)
        try:
            next(steps)
        except StopIteration:
            return most
        finally:
            sys.setprofile(before)
        where = place(steps)
        most[where] = max(most[where], calls)


def grown(short: dict[str, int], long: dict[str, int]) -> list[str]:
    """Return the places that have more work before them in the long text, by more than a fuller last step.

    A place that the short text doesn't come to may have as much as the longest step there.
    """
    known = defaultdict(lambda: max(short.values()) // 2, short)
    return [f"{where}: {known[where]} -> {count}" for where, count in long.items() if count > 2 * known[where] + _SLACK]


def test_no_step_of_an_analysis_grows_with_the_text():
    analyse(text_of(200))
    short, long = (calls_between_looks(analyse_stages(article(text_of(size)))) for size in (_SHORT, _LONG))
    assert len(long) > 20
    assert grown(short, long) == []


def test_an_analysis_takes_no_more_calls_than_its_budget():
    text, calls = text_of(6_000), 0

    def count(frame, event, argument):
        nonlocal calls
        calls += event in {"call", "c_call"}

    analyse(text_of(200))
    before = sys.getprofile()
    sys.setprofile(count)
    try:
        analyse(text)
    finally:
        sys.setprofile(before)
    assert calls < _BUDGET * len(text)


def test_a_text_with_new_people_compiles_no_pattern(monkeypatch):
    """A pattern of all their names took longer to compile than a short text takes to read."""
    compiled: list[object] = []
    real = re.compile
    analyse(text_of(200))
    monkeypatch.setattr(re, "compile", lambda *one: compiled.append(one) or real(*one))
    assert analyse(text_of(2_000)).entities
    assert compiled == []


def test_no_step_of_linking_again_grows_with_the_text():
    rules = (Correction("not", "上海市"), Correction("is", "居民", "TERM"))
    known = {size: analyse(article(text_of(size))).recognised for size in (_SHORT, _LONG)}
    short, long = (
        calls_between_looks(correct_stages(article(text_of(size)), known[size], rules)) for size in (_SHORT, _LONG)
    )
    assert grown(short, long) == []


def test_a_text_is_searched_once_for_names_kept_back(monkeypatch):
    searched: list[str] = []
    real = people._HIDDEN

    class Counting:
        def split(self, text: str) -> list[str]:
            searched.append(text)
            return real.split(text)

    monkeypatch.setattr(people, "_HIDDEN", Counting())
    text = "溪口镇的萧姓老翁报了警，萧翁说他怕。" + "赖男对萧翁说：“走吧。”\n" * 30
    assert sum(one.text == "萧翁" for one in analyse(text).mentions) == 31
    assert len(searched) == 1


def test_preparing_converts_a_piece_of_the_text_at_a_step(monkeypatch):
    """What a conversion takes is not seen in calls: it goes through the text in one."""
    lengths: list[int] = []
    real = simplifying.convert
    monkeypatch.setattr(simplifying, "convert", lambda text, config: lengths.append(len(text)) or real(text, config))
    text = "她說：「你好。」" * 10_000
    steps, most = prepare_text(text), 0
    prepared = None
    while prepared is None:
        lengths.clear()
        try:
            next(steps)
        except StopIteration as done:
            prepared = done.value
        most = max(most, sum(lengths))
    assert most <= 10_000
    assert prepared.plain == simplify(text)


@given(st.lists(st.integers()), st.integers(1, 5))
def test_steps_give_everything_once_and_stop_often(items, step):
    steps = stepwise(items, step)
    assert list(meanwhile(steps, None)) == [None] * (len(items) // step)
    assert _result(stepwise(items, step)) == items


@given(st.text(alphabet="字\n", max_size=60), st.integers(1, 9))
def test_pieces_are_whole_lines_and_make_up_the_text(text, least):
    found = [text[start:end] for start, end in pieces(text, least)]
    assert "".join(found) == text
    assert all(len(one) > least and one.endswith("\n") for one in found[:-1])


def _result(steps):
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return done.value
