"""A passage is found again in a changed text, or not at all: never silently at a wrong place."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.notes import Locator, Note, carry, locate, make_note
from reader.notes.refinding import error_limit
from reader.text import Span, convert, fold_key
from tests.made_articles import find_span

TEXT = (
    "四月三日凌晨，太原市小店街道的党员干部已经到岗，街道党群服务中心主任李全权说道：“我们全力以赴。”\n"
    "从刚开始的十几人增加到现在的三百人，志愿者们挨家挨户登记信息，张三负责东边的三栋楼。\n"
    "“家里的老人孩子都理解我。”王芳一边整理物资，一边接起电话，李四负责西边的三栋楼。\n"
    "夜深了，社区门口的灯还亮着，他们互相提醒：“再坚持一下，天就亮了。”没有人离开岗位。\n"
    "第二天清晨，菜店重新开门，居民排队时保持着一米的距离，孩子们隔着窗户向他们挥手。\n"
)
QUOTES = ("挨家挨户登记信息", "李全权", "张三", "家里的老人孩子都理解我", "再坚持一下，天就亮了", "三百人", "居民排队时保持着一米的距离")  # fmt: skip  # noqa: E501


def note_on(piece: str, nth: int = 1, text: str = TEXT) -> Note:
    return make_note(text, find_span(text, piece, nth))


@pytest.mark.parametrize("quote", QUOTES)
def test_unchanged_text(quote: str):
    located = locate(note_on(quote), TEXT)
    assert (located.span, located.score, located.how) == (find_span(TEXT, quote), 1.0, "same")


@pytest.mark.parametrize("quote", QUOTES)
@pytest.mark.parametrize("change", [
    lambda text: "编者按：以下为转载。\n" + text,
    lambda text: convert(text, "s2tw"),
    lambda text: text.replace("，", ","),
    lambda text: text.replace("\n", "\r\n\r\n　　"),
    lambda text: "\n".join(text[at : at + 17] for at in range(0, len(text), 17)),
    lambda text: "\n".join([*text.split("\n")[2:], *text.split("\n")[:2]]),
], ids=["inserted", "script", "punctuation", "line ends", "re-wrapped", "moved"])  # fmt: skip
def test_changes_around_and_in_other_forms(quote: str, change):
    changed = change(TEXT)
    located = locate(note_on(quote), changed)
    assert fold_key(located.span.of(changed)) == fold_key(quote)
    before = fold_key(changed[max(0, located.span.start - 12) : located.span.start])
    assert before[-1:] == fold_key(TEXT[: TEXT.index(quote)])[-1:]


def test_errors_up_to_the_limit():
    assert [error_limit(length) for length in (1, 4, 5, 10, 11, 30, 99)] == [0, 0, 1, 1, 1, 3, 9]
    note = note_on("挨家挨户登记信息")
    assert locate(note, TEXT.replace("登记信息", "登记资息")).how == "approximate"
    assert locate(note, TEXT.replace("登记信息", "登记资讯")) is None
    changed = TEXT.replace("居民排队时保持", "居民们排队的时候保持")
    long = note_on("第二天清晨，菜店重新开门，居民排队时保持着一米的距离，孩子们隔着窗户")
    assert (
        locate(long, changed).span.of(changed)
        == "第二天清晨，菜店重新开门，居民们排队的时候保持着一米的距离，孩子们隔着窗户"
    )


def test_two_persons_are_not_mistaken():
    note = note_on("张三")
    assert locate(note, TEXT.replace("张三", "张四")) is None
    assert locate(note, TEXT.replace("张三负责东边的三栋楼。", "")) is None
    elsewhere = TEXT.replace("，张三负责东边的三栋楼。", "。") + "很多年以后有一个外地人名叫张三的来到了这里看看。"
    assert locate(note, elsewhere) is None


def test_a_repeated_quotation_goes_with_its_context():
    for nth in (1, 2):
        changed = "开头多了一段话，前所未有。\n" + TEXT
        assert locate(note_on("负责", nth), changed).span == find_span(changed, "负责", nth)


def test_equal_places_are_told_apart_by_what_stands_farther_away_or_left_unplaced():
    line = "同样的句子在这里反复出现。\n"
    text = line * 9
    middle = make_note(text, find_span(text, "反复", 5))
    assert locate(middle, text).span == middle.span
    assert locate(middle, "编者按。" + text).span == middle.span.shift(4)
    near = replace(middle, prefix=middle.prefix[-32:], suffix=middle.suffix[:32])
    assert locate(near, "编者按。" + text) is None


def test_another_passage_with_the_better_claim_keeps_its_place():
    old = "斗南花市的夜班人\n晚上8点半，昆明斗南花市的灯亮得像白天。"
    note = make_note(old, find_span(old, "市的"))
    (kept,) = carry([note], old, old.partition("\n")[2])
    assert not kept.placed


def test_a_passage_that_is_lost_has_guesses():
    note = note_on("张三")
    changed = TEXT.replace("张三", "张四")
    assert Locator(changed).guesses(note)[0].span == find_span(changed, "张四")
    gone = TEXT.replace("“家里的老人孩子都理解我。”王芳一边整理物资，", "“家里人都懂。”王芳一边清点物资，")
    guesses = Locator(gone).guesses(note_on("家里的老人孩子都理解我"))
    assert guesses[0].span.of(gone).strip("“”。") == "家里人都懂"
    assert all(0 <= guess.score <= 1 for guess in guesses)
    assert Locator("").guesses(note) == []


def test_a_note_on_the_whole_article_stands_in_every_version():
    note = make_note(TEXT, Span(0, 10), kind="article")
    (kept,) = carry([note], TEXT, "完全不同的另一篇文章，只有一句话。")
    assert kept.placed


def test_a_deleted_passage_is_unplaced_and_kept():
    note = note_on("家里的老人孩子都理解我")
    (kept,) = carry([note], TEXT, TEXT.replace("“家里的老人孩子都理解我。”", ""))
    assert kept == replace(note, placed=False, score=0.0)


def test_texts_that_fold_alike_carry_every_place_exactly():
    text = "一里一里一里地走，後來。" * 20
    notes = [make_note(text, find_span(text, "一里", nth)) for nth in range(1, 61)]
    other = convert(text, "t2s").replace("，", ",")
    carried = carry(notes, text, other)
    assert [note.span for note in carried] == [find_span(other, "一里", nth) for nth in range(1, 61)]
    assert carry(carried, other, text) == notes


def test_nothing_to_look_for():
    assert locate(make_note(TEXT, Span(3, 3)), "别的") is None
    assert locate(make_note("  \n", Span(0, 2)), TEXT) is None
    assert locate(note_on("李全权"), "") is None


LINES = TEXT.splitlines(keepends=True)


@given(st.data())
@settings(max_examples=300)
def test_a_random_edit_elsewhere_never_misplaces(data: st.DataObject):
    """Edits outside the passage: it is found at its own place; otherwise it is said to be lost."""
    start = data.draw(st.integers(0, len(TEXT) - 2))
    end = data.draw(st.integers(start + 1, min(len(TEXT), start + 40)))
    before, quote, after = TEXT[:start], TEXT[start:end], TEXT[end:]
    for _ in range(data.draw(st.integers(1, 4))):
        kind = data.draw(st.sampled_from(["typo", "insert", "cut"]))
        left = data.draw(st.booleans())
        side = before if left else after
        at = data.draw(st.integers(0, len(side)))
        if kind == "typo":
            side = side[:at] + "错" + side[at + 1 :]
        elif kind == "insert":
            side = side[:at] + data.draw(st.sampled_from(LINES)) + side[at:]
        else:
            side = side[:at] + side[at + data.draw(st.integers(1, 30)) :]
        before, after = (side, after) if left else (before, side)
    changed = before + quote + after
    located = locate(make_note(TEXT, Span(start, end)), changed)
    if located is not None and quote.strip() == quote:
        same_words = located.span.of(changed).strip("，。“”：\n") == quote.strip("，。“”：\n")
        assert same_words
        if changed.count(quote) == 1:
            assert located.span == Span(len(before), len(before) + len(quote))
