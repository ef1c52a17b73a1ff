"""Every change of a name, number, date or quotation is listed, and script, width and punctuation invent none."""

import re
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.collation import Copy, Pair, collate_stages, typing_differences
from reader.collation.difference import in_context
from reader.collation.key import make_key
from reader.collation.pieces import align_letters
from reader.importers import open_article
from reader.text import Span, convert
from tests.collation.made import PARAGRAPHS, TITLE, article, changed, compared, page, texts

CHANGES = [
    ("余文秀", "余文季", "names"),
    ("沈一鸣", "沈一鹏", "names"),
    ("梅溪镇党委书记", "梅溪镇党委副书记", "names"),
    ("总工程师", "副总工程师", "names"),
    ("2350万元", "3250万元", "numbers"),
    ("1.2万人", "12万人", "numbers"),
    ("860人", "680人", "numbers"),
    ("46根", "64根", "numbers"),
    ("35%", "53%", "numbers"),
    ("18个月", "16个月", "numbers"),
    ("3月12日", "3月21日", "dates"),
    ("6月5日", "6月15日", "dates"),
    ("等了三十年", "盼了三十年", "quotes"),
    ("一天也不能拖", "一刻也不能拖", "quotes"),
    ("轮流值班", "日夜值班", "wording"),
]


@pytest.mark.parametrize(("old", "new", "kind"), CHANGES)
@pytest.mark.parametrize("config", [None, "s2twp", "s2hk"])
def test_a_change_is_listed_with_its_kind(old: str, new: str, kind: str, config: str | None):
    copy = changed(old, new, count=1)
    if config:
        copy = article(*(convert(block.span.of(copy.text), config) for block in copy.blocks[1:]))
    collation = compared(article(), copy)
    places = {span.start for span in _places(article().text, old)}
    found = [each for each in collation.differences if kind in each.kinds]
    assert found
    assert {each.kind for each in collation.differences} == {kind}
    for each in found:
        reading = each.readings[0]
        assert any(start - 2 <= reading.place <= start + len(old) for start in places)


def test_numbers_are_shown_whole():
    collation = compared(article(), changed("2350万元", "3250万元"))
    assert texts(collation, "numbers") == [("2350万元", "3250万元")]


@pytest.mark.parametrize("config", ["s2t", "s2tw", "s2twp", "s2hk", "s2hkp"])
def test_script_and_vocabulary_are_no_difference(config: str):
    copy = article(*(convert(paragraph, config) for paragraph in PARAGRAPHS))
    collation = compared(article(), copy)
    assert collation.differences == ()
    assert typing_differences(collation)


def test_layout_is_no_difference():
    text = "\n".join(re.sub("(.{36})", r"\1\n", f"　　{paragraph}") for paragraph in PARAGRAPHS)
    wrapped = open_article(f"{TITLE}\n\n{text}\n".encode(), "wrapped.txt")
    assert compared(article(), wrapped).differences == ()


WIDER = str.maketrans({"，": ",", "。": ".", "“": '"', "”": '"', "：": ":", "1": "１", "2": "２", "%": "％"})


@given(st.lists(st.booleans(), min_size=400, max_size=400), st.sampled_from(["，", "", "、", "；", " "]))
def test_width_and_punctuation_are_no_difference(which: list[bool], comma: str):
    turns = iter(which * 4)

    def letter(char: str) -> str:
        if not next(turns):
            return char
        return comma if char == "，" else char.translate(WIDER)

    copy = article(*("".join(map(letter, paragraph)) for paragraph in PARAGRAPHS))
    assert compared(article(), copy).differences == ()


@given(
    st.lists(st.sampled_from(CHANGES), min_size=1, max_size=5, unique_by=lambda change: change[0]),
    st.sampled_from([None, "s2twp", "s2tw", "s2hk"]),
    st.permutations(range(len(PARAGRAPHS))),
)
@example([("1.2万人", "12万人", "numbers"), ("总工程师", "副总工程师", "names")], "s2twp", [2, 4, 3, 0, 1])
@example([("一天也不能拖", "一刻也不能拖", "quotes"), ("1.2万人", "12万人", "numbers")], "s2twp", [0, 2, 1, 4, 3])
@example([("沈一鸣", "沈一鹏", "names"), ("35%", "53%", "numbers")], None, [3, 2, 4, 0, 1])
def test_changes_are_found_in_shuffled_and_converted_copies(changes, config, order):
    texts_ = list(PARAGRAPHS)
    for old, new, _ in changes:
        at = next(number for number, each in enumerate(texts_) if old in each)
        texts_[at] = texts_[at].replace(old, new, 1)
    copies = [convert(texts_[number], config) if config else texts_[number] for number in order]
    collation = compared(article(), article(*copies))
    original = article().text
    for old, _, kind in changes:
        start = original.index(old)
        assert any(
            kind in each.kinds and each.readings[0].place <= start + len(old) and _end(each) >= start
            for each in collation.differences
        ), (old, texts(collation))
    meant = {kind for _, _, kind in changes} | {"wording"}
    assert {each.kind for each in collation.differences} <= meant
    assert not [each for each in collation.differences if each.change == "left_out"]


@given(st.permutations(range(40)), st.integers(1, 40))
def test_every_letter_of_either_text_has_one_place(order, kept):
    """Whatever is moved, left out and repeated: the pieces are the whole of both texts, each letter once."""
    sentences = [f"第{number}段说的是{PARAGRAPHS[number % 5][number : number + 9]}" for number in range(40)]
    one, other = "".join(sentences), "".join(sentences[number] for number in order[:kept]) + sentences[0]
    keys = [make_key(open_article(f"{TITLE}\n\n{text}\n".encode(), "a.txt")) for text in (one, other)]
    pieces = Pair(*keys, list(_drained(align_letters(*keys)))).pieces
    for text, ranges in (
        (keys[0].text, sorted((piece.one, piece.one_end) for piece in pieces)),
        (keys[1].text, sorted((piece.other, piece.other_end) for piece in pieces)),
    ):
        filled = [each for each in ranges if each[0] < each[1]]
        assert [start for start, _ in filled] == [0, *(end for _, end in filled[:-1])]
        assert filled[-1][1] == len(text)
    for piece in pieces:
        if piece.same:
            assert keys[0].text[piece.one : piece.one_end] == keys[1].text[piece.other : piece.other_end]


def _drained(steps):
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def test_the_same_number_in_other_numerals_is_typing():
    collation = compared(article(), changed("18个月", "十八个月"))
    assert {each.kind for each in collation.differences} <= {"script"}


def test_a_left_out_and_a_put_in_paragraph():
    put_in = "桥头的小卖部老板娘说，这几天来看热闹的人把她店里的汽水都买光了，她打算明天再去县城进一些货回来。"
    collation = compared(article(), article(*PARAGRAPHS[:2], *PARAGRAPHS[3:], put_in))
    found = {(each.change, *(reading.text for reading in each.readings)) for each in collation.differences}
    assert found == {
        ("left_out", PARAGRAPHS[2], None),
        ("left_out", None, put_in),
    }


@pytest.mark.parametrize("number", range(len(PARAGRAPHS)))
def test_a_left_out_paragraph_ends_with_its_marks_and_lacks_between_paragraphs(number: int):
    """Its quotation marks are its own; where it lacks, the paragraph before keeps its full stop."""
    quoted = [f"“{paragraph}”" for paragraph in PARAGRAPHS]
    whole, cut = article(*quoted), article(*quoted[:number], *quoted[number + 1 :])
    (difference,) = compared(whole, cut).differences
    full, lacking = difference.readings
    assert full.text == quoted[number]
    assert cut.text[: lacking.place].endswith(quoted[number - 1] if number else TITLE)
    assert cut.text[lacking.place :].lstrip() == "\n\n".join(quoted[number + 1 :]) + "\n" * (number < 4)


def test_a_left_out_sentence_ends_with_its_stop():
    sentence = (
        "为了防止病毒在工地传播，工地医务室每天检查两次，党员志愿者轮流值班，夜里也有人在河边巡逻，看水位有没有上涨。"
    )
    one = article(*(each + sentence for each in PARAGRAPHS[:1]), *PARAGRAPHS[1:2])
    (difference,) = compared(one, article(*PARAGRAPHS[:2])).differences
    assert [reading.text for reading in difference.readings] == [sentence, None]
    assert article(*PARAGRAPHS[:2]).text[: difference.readings[1].place].endswith("18个月。")


@pytest.mark.parametrize("old", ["党", "余文秀", "病毒", "书"])
@pytest.mark.parametrize("config", [None, "s2twp"])
def test_a_mask_is_no_changed_fact(old: str, config: str | None):
    whole = article(*(convert(paragraph, config) if config else paragraph for paragraph in PARAGRAPHS))
    found = compared(changed(old, "*" * len(old)), whole).differences
    assert found
    assert {(each.change, each.kinds, each.concerns) for each in found} == {("masked", ("wording",), ("masked",))}
    assert {each.readings[0].text for each in found} == {"*" * len(old)}


def test_a_mask_beside_a_changed_letter_is_a_changed_name():
    found = compared(changed("余文秀", "余*季"), article()).differences
    assert {each.kind for each in found} == {"names"}


def test_copies_that_differ_behind_a_mask_differ():
    found = compared(changed("余文秀", "余文*"), article(), changed("余文秀", "余文季")).differences
    assert {each.change for each in found} == {"varied"}


@pytest.mark.parametrize("caption", ["余文秀走上新桥。记者贺远山摄", "余文秀在工地。记者贺远山摄"])
def test_a_sentence_that_one_has_more_takes_no_letters_from_the_next(caption: str):
    here = article(f"记者田小*／梅溪报道{PARAGRAPHS[0]}", *PARAGRAPHS[1:])
    there = article(caption, convert(f"记者田小禾／梅溪报道{PARAGRAPHS[0]}", "s2t"), *PARAGRAPHS[1:])
    for pair in ((here, there), (there, here)):
        found = {frozenset(readings) for readings in texts(compared(*pair))}
        assert found == {frozenset((None, caption)), frozenset(("*", "禾"))}


def test_of_a_byline_the_name_alone_is_compared():
    lines = "作者：林小禾", "2023-04-05 10:00 来源：梅溪日报 记者：林小禾", "文/林小禾"
    pages = [page(line) for line in lines]
    assert not compared(*pages).differences
    assert texts(compared(pages[0], page("来源：梅溪日报 记者：林小和"))) == [("林小禾", "林小和")]


def test_furniture_between_two_words_that_differ_is_neither_shown_nor_counted():
    made = article(PARAGRAPHS[0], "她答道", "2023-04-05 10:00", "他又问", *PARAGRAPHS[1:])
    date = next(block for block in made.blocks if block.span.of(made.text).startswith("2023"))
    blocks = (replace(block, kind="boilerplate", number=None) if block == date else block for block in made.blocks)
    there = replace(made, blocks=tuple(blocks))
    (found,) = compared(article(), there).differences
    assert found.kind == "wording"
    assert in_context(there, found.readings[1]) == "她答道 他又问"


def test_a_moved_paragraph_is_said_to_have_moved():
    order = [0, 2, 3, 1, 4]
    collation = compared(article(), article(*(PARAGRAPHS[number] for number in order)))
    moved = [each for each in collation.differences if each.change == "moved"]
    assert len(moved) == len(collation.differences) == 1
    here, there = moved[0].readings
    assert here.text == there.text
    assert (here.paragraph, there.paragraph) == (2, 4)


def test_split_and_joined_paragraphs_are_no_difference():
    first, second = PARAGRAPHS[0].split("3月")
    split = article(first, f"3月{second}", "".join(PARAGRAPHS[1:3]), *PARAGRAPHS[3:])
    assert compared(article(), split).differences == ()


def test_many_copies_share_a_row():
    collation = compared(article(), changed("860人", "680人"), changed("860人", "800人"), article())
    assert texts(collation) == [("860人", "680人", "800人", "860人")]


def test_a_passage_of_one_copy_is_found_in_the_others():
    moved = article(*(PARAGRAPHS[number] for number in (0, 2, 3, 1, 4)))
    traditional = article(*(convert(paragraph, "s2twp") for paragraph in PARAGRAPHS))
    collation = compared(article(), moved, traditional)
    for quote, there in (("余文秀说", "余文秀說"), ("软件可以计算", "軟體可以計算"), ("学生860人", "學生860人")):
        start = moved.text.index(quote)
        span = collation.carry(Span(start, start + len(quote)), 1, 2)
        assert span is not None
        assert span.of(traditional.text) == there
        assert collation.carry(span, 2, 1) == Span(start, start + len(quote))
    assert collation.pairs[1].aligned(article().text, traditional.text).source == article().text


def test_progress_comes_before_the_result():
    *shares, last = collate_stages([Copy("a", article()), Copy("b", changed("860人", "680人"))])
    assert all(isinstance(share, float) for share in shares)
    assert shares == sorted(shares)
    assert last.differences


def _places(text: str, piece: str):
    at = text.find(piece)
    while at >= 0:
        yield Span(at, at + len(piece))
        at = text.find(piece, at + 1)


def _end(difference) -> int:
    reading = difference.readings[0]
    return reading.span.end if reading.span else reading.place


def told(collation):
    return [(each.change, *(reading.text for reading in each.readings)) for each in collation.differences]


def test_a_changed_figure_and_a_sentence_that_is_cut_after_it_are_two_rows():
    cut = changed("1.2万人住在河对岸，其中学生860人。", "2.1万人。").text
    whole = cut.replace("2.1万人。", "1.2万人。起诉书记载的学生为860人。")
    one, other = (open_article(text.encode(), "copy.txt") for text in (cut, whole))
    collation = compared(one, other)
    assert told(collation) == [
        ("varied", "2.1万人", "1.2万人"),
        ("left_out", None, "起诉书记载的学生为860人。"),
    ]
    assert [each.kinds[0] for each in collation.differences] == ["numbers", "numbers"]
    assert [tuple(reversed(each)) for each in texts(compared(other, one))] == texts(collation)


def test_what_stands_at_the_end_of_two_copies_and_is_nothing_alike_is_two_rows():
    replies = "顶一下，这桥修得太慢了，我家孩子去年就该从上面走过去上学了！\n\n顶楼上，还是老桥好看。"
    close = "（应受访者要求，文中学生家长的姓名为化名，本报将继续关注。）"
    found = told(compared(article(*PARAGRAPHS, *replies.split("\n\n")), article(*PARAGRAPHS, close)))
    assert len(found) == 2
    assert {each[0] for each in found} == {"left_out"}
    assert (None, close) in {each[1:] for each in found}


def test_a_short_sentence_that_is_left_out_says_what_it_concerns_and_has_its_borders():
    one = changed("余文秀说。她介绍", "余文秀说。余文秀说完就走了。她介绍")
    (difference,) = compared(one, article()).differences
    assert difference.change == "left_out"
    assert "names" in difference.kinds
    assert [reading.text for reading in difference.readings] == ["余文秀说完就走了。", None]


def test_a_paragraph_in_other_words_is_one_change():
    other = article(*PARAGRAPHS[:-1], PARAGRAPHS[-1].replace("46根桩，完成了工程量的35%", "47根桩，做完了工程的三成五"))
    assert {each.change for each in compared(article(), other).differences} == {"varied"}


def test_a_stroke_of_big5_is_that_of_others():
    one, other = article("记者林佩蓉／台北报导，桥通了。"), article("記者林佩蓉∕台北報導，橋通了。")
    assert compared(one, other).differences == ()
