"""Search in an article: every hit is a place of the original, whatever had to be overlooked to find it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.article import Article, Block, Damage, Metadata, Section
from reader.article.hits import find_in_article, find_near
from reader.errors import Message
from reader.text import FOLDS, Query, Span, convert
from reader.text.opencc import WORD_KEEPING

LETTERS = "发髮發后後干乾里裏裡着著台臺余餘面麵头小店西安aＡ1“，\n　 𠮷*"
WHY = Message("lexicon", "{word} is a word.", {"word": "字"})


def article_of(text: str, restored: dict[int, str] | None = None) -> Article:
    """An article of one paragraph, some of its characters masked, or put in where nothing belongs."""
    damage = tuple(
        Damage("masked_character" if put else "inserted_mark", Span(at, at + 1), put, 0.9, WHY)
        for at, put in sorted((restored or {}).items())
    )
    whole = Span(0, len(text))
    return Article(text, "题", Metadata(), (Block("paragraph", whole, 1),), (Section(None, 1, whole),), damage)


@st.composite
def damaged_articles(draw):
    text = draw(st.text(LETTERS, min_size=1, max_size=24))
    masks = [at for at, letter in enumerate(text) if letter == "*"]
    return article_of(text, {at: draw(st.sampled_from(["党", "", "发"])) for at in masks if draw(st.booleans())})


@given(
    damaged_articles(), st.text(LETTERS + "党", min_size=1, max_size=4), st.sampled_from(WORD_KEEPING), st.booleans()
)
def test_every_hit_is_a_span_of_the_original(article, words, config, pinyin):
    for hit in find_in_article(article, Query(convert(words, config), pinyin=pinyin)):
        assert 0 <= hit.span.start < hit.span.end <= len(article.text)
        assert hit.context_span.covers(hit.span)
        assert hit.context_span.of(article.text) == hit.context
        assert [fold for fold in FOLDS if fold in hit.folds] == list(hit.folds)


@given(damaged_articles(), st.data(), st.sampled_from(WORD_KEEPING))
def test_law_a_passage_is_found_at_its_own_place_in_any_script(article, data, config):
    start = data.draw(st.integers(0, len(article.text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(article.text))))
    part = span.of(article.text)
    if part == part.strip() and any(letter.isalpha() for letter in part):
        assert span in [hit.span for hit in find_in_article(article, Query(convert(part, config)))]


@pytest.mark.parametrize(
    ("text", "restored", "query", "found", "folds"),
    [
        ("*员到岗", {0: "党"}, "党员", "*员", ("mask",)),
        ("*员到岗", {0: "党"}, "黨員", "*员", ("script", "mask")),
        ("一帖蒙*汗*药", {3: "", 5: ""}, "蒙汗药", "蒙*汗*药", ("mask",)),
        ("*员到岗", {0: "党"}, "dangyuan", "*员", ("mask", "pinyin")),
        ("青河社\n区，李全\r\n　　权", {}, "李全权", "李全\r\n　　权", ("space",)),
    ],
)
def test_masks_breaks_and_pinyin(text, restored, query, found, folds):
    (hit,) = find_in_article(article_of(text, restored), Query(query, pinyin=True))
    assert (hit.span.of(text), hit.folds) == (found, folds)


def test_who_searches_for_a_person_finds_short_forms_and_titles():
    text = "李全权到了。李主任说，老李来了。李主任笑了。"
    people = {"李全权": (Span(0, 3), Span(6, 9), Span(11, 13)), "王云": (Span(16, 19),)}
    article = article_of(text)
    for words in ("李全权", "李全權", "liquanquan", "lqq"):
        hits = find_in_article(article, Query(words, pinyin=True), people)
        assert [(hit.span.of(text), hit.person) for hit in hits] == [
            ("李全权", None),
            ("李主任", "李全权"),
            ("老李", "李全权"),
        ]
    assert [hit.span for hit in find_in_article(article, Query("李全权", exact=True), people)] == [Span(0, 3)]
    assert [hit.person for hit in find_in_article(article, Query("李主任"), people)] == [None, None]


@given(st.text(LETTERS, max_size=20))
@example("")
def test_an_empty_query_finds_nothing(text):
    assert find_in_article(article_of(text), Query("")) == []


LONG = "".join(f"第{n}天，水位*{n}米。\n" for n in range(5_000))
MASKED = {LONG.index("*", 60_000): "高"}


@pytest.mark.parametrize("offset", [0, 30_000, len(LONG) - 10])
@pytest.mark.parametrize("words", ["水位", "第12天", "水位高", "第 12"])
def test_the_hits_near_a_place_are_the_first_of_all_from_there(words, offset):
    article = article_of(LONG, MASKED)
    near, complete = find_near(article, Query(words), offset=offset)
    hits = find_in_article(article, Query(words))
    from_there = [*(hit for hit in hits if hit.span.start >= offset), *hits]
    assert not complete
    assert near == from_there[: len(near)]
    assert bool(near) or words in {"第12天", "水位高"}


def test_what_stands_nowhere_near_is_left_to_the_search_for_all():
    article = article_of("水" * 400_000 + "缆绳")
    assert find_near(article, Query("缆绳")) == ([], False)
    assert find_near(article, Query("水+", regex=True)) == ([], False)
    assert find_near(article, Query("")) == ([], False)
    hits, complete = find_near(article, Query("缆绳"), offset=300_000)
    assert [hit.span for hit in hits] == [Span(400_000, 400_002)]
    assert not complete


def test_a_short_article_is_searched_as_a_whole():
    article = article_of("缆绳断了，缆绳又接上了。")
    assert find_near(article, Query("缆绳"), offset=4) == (find_in_article(article, Query("缆绳")), True)
