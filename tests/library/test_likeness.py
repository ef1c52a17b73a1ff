"""Nearly the same text is noticed, whatever the script, the title or the cut; another text is not."""

from hashlib import sha256
from pathlib import Path

import pytest

from reader.article import Article
from reader.importers import open_article
from reader.library import Library
from reader.library.copies.likeness import similarity, sketch
from reader.library.copies.versions import Versions
from reader.text import convert, fold_key

SENTENCES = [
    f"{place}的{thing}{what}，{who}看了很久，才慢慢走开去。"
    for place in ("山上", "河边", "村口", "桥头", "院里", "田间")
    for thing in ("老树", "石碑", "水车", "钟楼")
    for what, who in (("还在", "孩子们"), ("倒了", "过路的人"))
]
TEXT = "\n\n".join("".join(SENTENCES[at : at + 4]) for at in range(0, len(SENTENCES), 4))


def article(text: str, name: str = "a.txt") -> Article:
    return open_article(text.encode(), name)


@pytest.fixture
def library(tmp_path: Path):
    library = Library(tmp_path)
    with library:
        yield library


def test_likeness_is_the_share_of_shingles() -> None:
    whole, half = sketch(fold_key(TEXT)), sketch(fold_key(TEXT[: len(TEXT) // 2]))
    assert whole is not None
    assert half is not None
    assert similarity(whole, whole) == 1.0
    assert 0.3 < similarity(whole, half) < 0.8
    assert sketch("太短的文章") is None


def test_a_sketch_is_the_same_in_every_version_of_the_program() -> None:
    """Those of a library were made by the version that took the article in."""
    mark = sketch("山上的老樹還在,孩子們看了很久𠀀,才慢慢走開去。" * 3)
    assert mark is not None
    assert sha256(mark).hexdigest()[:16] == "ded1cb11bc9521dd"


@pytest.mark.parametrize(
    "other",
    [
        convert(TEXT, "s2twp").replace("看了很久", "看了好久", 3),
        f"另一个标题\n\n转载\n\n{TEXT}",
        TEXT.replace("孩子们", "小孩们", 4),
        TEXT[: len(TEXT) * 4 // 5],
    ],
)
def test_versions_are_suggested_to_both(library: Library, other: str) -> None:
    first = library.add(article(TEXT)).number
    library.add(article("完全不同的一篇。" + "夜里下了雨，早上路还湿着，车子开得慢，人也走得慢，谁都不着急。" * 3))
    second = library.add(article(other)).number
    assert [each.number for each in Versions(library).of(second)] == [first]
    assert [each.number for each in Versions(library).of(first)] == [second]
    assert Versions(library).of(second)[0].similarity >= 0.5
    assert [each.number for each in Versions(library).like(article(other))][:1] == [second]


def test_what_is_dismissed_or_removed_is_suggested_no_more(library: Library) -> None:
    numbers = [library.add(article(TEXT + "后来又添了一句话。" * count)).number for count in range(3)]
    assert len(Versions(library).of(numbers[0])) == 2
    Versions(library).dismiss(numbers[0], numbers[1])
    assert [each.number for each in Versions(library).of(numbers[0])] == [numbers[2]]
    library.remove(numbers[2])
    assert Versions(library).of(numbers[0]) == []


def test_articles_from_before_are_sketched_too(library: Library) -> None:
    first = library.add(article(TEXT)).number
    with library.writing() as connection:
        connection.execute("DELETE FROM sketches")
        connection.execute("DELETE FROM sketch_bands")
    second = library.add(article(TEXT + "后来又添了一句话。")).number
    assert [each.number for each in Versions(library).of(second)] == [first]


def test_changes_inside_a_batch_can_be_taken_back_alone(library: Library) -> None:
    with library.writing():
        library.add(article(TEXT))
        with pytest.raises(ZeroDivisionError), library.writing() as connection:
            connection.execute("DELETE FROM articles WHERE number > ?", (1 / 0,))
    assert len(library.entries()) == 1
