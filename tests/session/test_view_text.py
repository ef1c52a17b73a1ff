"""The shown text: each stage does what it says, and every place leads back to the original."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article, Block, Metadata, projection
from reader.importers import open_article
from reader.session import View, chunk_at, chunk_blocks, view_text
from reader.text import SCRIPTS, Span
from tests.made_articles import find_span, make_analysis, make_article

ARTICLE, ANALYSIS = make_article(), make_analysis()
VIEWS = [View(script, proposals, typography) for script in SCRIPTS for proposals in (False, True) for typography in (False, True)]  # fmt: skip  # noqa: E501


def shown(view: View, **options: bool) -> str:
    return view_text(ARTICLE, view, analysis=ANALYSIS, **options).aligned.target


def test_as_found_only_lays_out():
    assert shown(View()).split("\n") == [
        "致敬身影",
        "据了解,抗病*战打响后,名*员干部到岗。余海说：“我们的软件很好。”",
        "他们的名字",
        "后来王云发现内存里有35万条记录,他们一里一里地走(共三天)。",
        "<b>𠮷野家</b> & *太原* _市_ [x](y) 的“说明”。",
    ]


def test_proposals_are_plain_on_screen_and_bracketed_when_they_leave():
    assert "抗病毒战打响后,〔缺数〕名党员干部" in shown(View(proposals=True))
    assert "抗病〔毒〕战打响后,〔缺数〕名〔党〕员干部" in shown(View(proposals=True), marked=True)


def test_typography_widens_marks_in_chinese_only():
    text = shown(View(typography=True))
    assert "据了解，抗病" in text
    assert "（共三天）" in text
    assert "[x](y)" in text


@pytest.mark.parametrize("script", ["t", "tw", "twp", "hk"])
def test_names_keep_their_characters(script: str):
    text = shown(View(script))
    assert "余海" in text
    assert "後來王雲發現" in text


def test_vocabulary_leaves_direct_speech_alone():
    text = shown(View("twp"))
    assert "我們的軟件很好" in text
    assert "記憶體" in text


def test_blocks_and_proposals_know_their_places():
    view = view_text(ARTICLE, View("tw", proposals=True, typography=True), analysis=ANALYSIS, marked=True)
    target = view.aligned.target
    assert [place.of(target) for _, place in view.blocks] == target.split("\n")
    assert [block.kind for block, _ in view.blocks] == ["title", "paragraph", "heading", "paragraph", "paragraph"]
    assert [place.of(target)[0] + place.of(target)[-1] for _, place in view.restored] == ["〔〕"] * 3
    assert [damage.restored for damage, _ in view.restored] == ["毒", None, "党"]


def test_quotation_marks_follow_the_choice_and_copying_does_not():
    assert "余海說：「我們的軟件很好。」" in shown(View("tw", quotation="corner"))
    assert "余海说：“我们的软件很好。”" in shown(View(quotation="curly"))


def test_an_insertion_at_a_blocks_start_belongs_to_it():
    text = "甲\n名党员到了"
    from reader.article import Damage
    from reader.errors import Message

    blocks = (Block("heading", Span(0, 1), level=1), Block("paragraph", Span(2, 7), number=1))
    damage = (Damage("missing_number", Span(2, 2), None, 0.9, Message("m", "m")),)
    article = Article(text, "甲", Metadata(), blocks, (), damage)
    view = view_text(article, View(proposals=True), marked=True)
    assert [place.of(view.aligned.target) for _, place in view.blocks] == ["甲", "〔缺数〕名党员到了"]


@given(st.sampled_from(VIEWS), st.sampled_from(VIEWS), st.data())
@settings(max_examples=150)
def test_a_passage_marked_in_one_view_is_at_the_same_place_in_every_other(one: View, other: View, data: st.DataObject):
    first = view_text(ARTICLE, one, analysis=ANALYSIS).aligned
    start = data.draw(st.integers(0, len(first.target) - 1))
    end = data.draw(st.integers(start + 1, len(first.target)))
    original = first.to_source(Span(start, end))
    assert first.to_source(first.to_target(original)).covers(_visible(original))
    second = view_text(ARTICLE, other, analysis=ANALYSIS).aligned
    again = second.to_source(second.to_target(original))
    assert again.covers(_visible(original))


def _visible(span: Span) -> Span:
    """The part of a span that lies in the body: the ends of what is folded away have no place on screen."""
    inside = [
        (max(span.start, block.span.start), min(span.end, block.span.end))
        for block in ARTICLE.blocks
        if block.kind != "boilerplate" and block.span.overlaps(span)
    ]
    return Span(inside[0][0], inside[-1][1]) if inside else Span(span.start, span.start)


def long_article(paragraphs: int) -> Article:
    line = "据了解,这是一段关于社区的文字,后来他们在那里工作。" * 4
    text = "\n".join([line] * paragraphs)
    step = len(line) + 1
    blocks = tuple(Block("paragraph", Span(n * step, n * step + len(line)), n + 1) for n in range(paragraphs))
    return Article(text, "长文", Metadata(), blocks, ())


def test_chunks_hold_every_block_once_and_find_their_offsets():
    article = long_article(3000)
    chunks = chunk_blocks(article)
    assert tuple(block for chunk in chunks for block in chunk.blocks) == article.blocks
    assert all(20_000 <= sum(len(block.span) for block in chunk.blocks) <= 60_000 for chunk in chunks[:-1])
    for offset in (0, 12_345, 99_999, len(article.text)):
        chunk = chunk_at(chunks, offset)
        assert chunk.span.start <= offset
        assert chunk is chunks[-1] or offset < chunks[chunk.index + 1].span.start


def test_an_article_without_body_has_one_empty_chunk():
    assert [chunk.blocks for chunk in chunk_blocks(Article("", "", Metadata(), (), ()))] == [()]
    assert view_text(Article("", "", Metadata(), (), ()), View("tw")).aligned.target == ""


def test_chunks_begin_at_a_heading_where_one_is_near():
    blocks, at = [], 0
    for number in range(100):
        kind = "heading" if number == 27 else "paragraph"
        blocks.append(Block(kind, Span(at, at + 1000), level=1 if kind == "heading" else None))
        at += 1001
    chunks = chunk_blocks(Article("x" * at, "", Metadata(), tuple(blocks), ()))
    assert chunks[1].blocks[0].kind == "heading"


def test_a_chunk_costs_what_the_chunk_costs(monkeypatch):
    """Of a long article no more is converted than the chunk that is shown, with the sentences it stands in."""
    article = long_article(10_000)
    assert len(article.text) > 1_000_000
    chunk = article.blocks[-250:]
    converted: list[int] = []
    inner = projection.align

    def counting(text: str, *rest: object, **more: object) -> object:
        converted.append(len(text))
        return inner(text, *rest, **more)

    monkeypatch.setattr(projection, "align", counting)
    view_text(article, View("tw", proposals=True, typography=True), blocks=chunk)
    assert 0 < sum(converted) < 3 * (chunk[-1].span.end - chunk[0].span.start)


def test_offsets_of_a_chunk_are_those_of_the_whole():
    article = long_article(2000)
    chunk = chunk_blocks(article)[2]
    aligned = view_text(article, View("twp", typography=True), blocks=chunk.blocks).aligned
    span = find_span(article.text[chunk.span.start :], "社区").shift(chunk.span.start)
    assert aligned.to_target(span).of(aligned.target) == "社群"
    assert aligned.to_source(aligned.to_target(span)) == span


def test_blocks_that_do_not_follow_each_other():
    """Names between them are not shown, so they must not be converted into the gap."""
    blocks = (ARTICLE.blocks[0], ARTICLE.blocks[3], ARTICLE.blocks[5])
    text = view_text(ARTICLE, View("twp", True, True), blocks=blocks, analysis=ANALYSIS).aligned.target
    assert text == "致敬身影\n他們的名字\n<b>𠮷野家</b> & *太原* _市_ [x](y) 的“說明”。"


def test_speech_over_two_paragraphs_keeps_its_words():
    from reader.entities.types import Analysis, Quote

    text = "他说：“软件很好。\n内存也很大。”软件"
    blocks = (Block("paragraph", Span(0, 9), 1), Block("paragraph", Span(10, len(text)), 2))
    article = Article(text, "", Metadata(), blocks, ())
    analysis = Analysis(quotes=(Quote(Span(4, 16), ("他",), "direct"),))
    shown_text = view_text(article, View("twp"), analysis=analysis).aligned.target
    assert shown_text == "他說：“軟件很好。\n內存也很大。”軟體"


def test_the_author_s_name_is_a_name_before_anything_is_analysed():
    article = open_article("海风\n\n作者：柳里余\n\n海边是柳里余写的，文章给柳里余。".encode(), "a.txt")
    shown = view_text(article, View("t")).aligned.target
    assert article.metadata.author == "柳里余"
    assert shown.endswith("海邊是柳里余寫的，文章給柳里余。")
