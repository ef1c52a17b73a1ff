"""The stages, furniture, line wraps and proposals."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article.article import Article, Block, Damage, Metadata
from reader.entities import analyse, analyse_stages
from reader.entities import prepare as prepare_module
from reader.entities.training.marked import read
from reader.errors import Message
from reader.importers import open_article
from reader.text import Span

CORPUS = Path(__file__).parents[1] / "corpus" / "train"
TEXTS = [read(file.read_text("utf-8")).text for file in sorted(CORPUS.glob("*.txt"))]


def article(text, blocks, damage=()):
    return Article(text, "", Metadata(), tuple(blocks), (), tuple(damage))


def test_stages_grow_and_only_the_last_is_complete():
    stages = list(analyse_stages("4月3日，王小明在上海市说：“好。”\n" * 30))
    assert [one.complete for one in stages] == [False] * (len(stages) - 1) + [True]
    assert any(one.type == "TIME" for one in stages[0].mentions)
    assert not any(one.type == "PER" for one in stages[0].mentions)
    assert {one.type for one in stages[-1].mentions} >= {"PER", "LOC", "TIME"}


def test_the_generator_can_be_closed_at_any_stage():
    stages = analyse_stages("王小明在上海市。" * 500)
    next(stages)
    next(stages)
    stages.close()
    assert list(stages) == []


def test_empty_text_has_an_empty_complete_analysis():
    for text in ("", " \n\n ", "……", "\u3000"):
        analysis = analyse(text)
        assert analysis.complete
        assert analysis.mentions == ()


def test_the_sentence_of_a_role_ends_before_the_furniture_behind_it():
    lines = "市长周明远讲了话", "2023年9月14日 来源：梅溪日报", "新桥通车了。"
    kinds = "paragraph", "boilerplate", "paragraph"
    text = "\n".join(lines)
    places = [Span(text.index(line), text.index(line) + len(line)) for line in lines]
    analysis = analyse(article(text, [Block(kind, place) for kind, place in zip(kinds, places, strict=True)]))
    (role,) = next(entity for entity in analysis.entities if entity.name == "周明远").roles
    assert role.sentence.of(text) == lines[0]


def test_furniture_holds_no_mentions():
    text = "北京市首页\n王小明在上海市工作。"
    analysis = analyse(article(text, [Block("boilerplate", Span(0, 5)), Block("paragraph", Span(6, len(text)))]))
    assert [one.text for one in analysis.mentions] == ["王小明", "上海市"]
    assert analysis.mentions[0].span == Span(6, 9)


def test_a_name_may_go_across_a_wrapped_line():
    text = "记者从深圳市人民\n医院了解到情况。"
    analysis = analyse(article(text, [Block("paragraph", Span(0, len(text)))]))
    body = next(one for one in analysis.mentions if one.type == "ORG")
    assert body.text == "深圳市人民\n医院"
    assert body.span.of(text) == body.text


def test_proposals_are_read_but_never_shown():
    text = "恒大社区*支部书记闫玮介绍情况。"
    damage = Damage("masked_character", Span(4, 5), "党", 0.9, Message("a", "b"))
    analysis = analyse(article(text, [Block("paragraph", Span(0, len(text)))], [damage]))
    assert "恒大社区*支部" in [one.text for one in analysis.mentions if one.type == "ORG"]


def test_characters_outside_the_first_plane_keep_places_right():
    text = "𠮷田先生在𡃁仔旁边，王小明在上海市。"
    assert all(one.span.of(text) == one.text for one in analyse(text).mentions)


def test_strange_text_is_read_without_trouble():
    for text in ("\x00\x01", "\ud800王小明", "《" * 2000, "（" * 2000, "张" * 2000, "\r\n" * 500, "a" * 5000):
        assert analyse(text).complete


@given(st.sampled_from(TEXTS), st.data())
@settings(max_examples=60)
def test_mentions_lie_inside_a_text_cut_and_marked_anywhere(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    piece = text[start : start + data.draw(st.integers(1, 120))]
    at = data.draw(st.integers(0, len(piece)))
    piece = piece[:at] + data.draw(st.sampled_from("*“」（）()，。：\n 0○A…?[{^+|\\")) + piece[at:]
    found = analyse(piece)
    assert all(one.span.end <= len(piece) and one.span.of(piece) == one.text for one in found.mentions)


def test_what_is_seen_is_read_before_a_book_is_prepared(monkeypatch):
    """From any place on; what was found there stays while the rest is read, and is what the whole has there."""
    chapter = "　　马文斌来到青山县，投资2.3亿元。记者周晓虹说，大桥长860米。\n\n"
    book = open_article(("桥通了\n\n" + chapter * 400).encode(), "book.txt")
    prepared = []
    before = prepare_module.prepare
    monkeypatch.setattr(prepare_module, "prepare", lambda read: prepared.append(read) or before(read))
    first = Span(9_000, 9_400)
    stages = analyse_stages(book, first=first)
    seen = next(stage for stage in stages if stage.mentions).mentions
    assert {"马文斌", "青山县", "2.3亿元", "860米"} <= {one.text for one in seen}
    assert [len(one.blocks) < 20 for one in prepared] == [True]
    for one in seen:
        assert one.span.of(book.text) == one.text
        assert abs(one.span.start - first.start) < 600
    places = {one.span for one in seen}
    for analysis in stages:
        assert places <= {one.span for one in analysis.mentions}
    assert prepared[-1] is book


def test_how_much_was_looked_at_for_names_grows_up_to_all():
    stages = list(analyse_stages("王小明在上海市说：“好。”\n" * 300))
    shares = [one.read for one in stages if not one.complete]
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert shares[-1] == 1.0
    assert len(set(shares)) > 10
