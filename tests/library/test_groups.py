"""Groups of copies: made and changed by the reader's word alone."""

import pytest

from reader.importers import open_article
from reader.library import Library
from reader.library.copies.groups import Groups


@pytest.fixture
def library(tmp_path):
    with Library(tmp_path) as library:
        yield library


def add(library, *texts):
    return [library.add(open_article(text.encode(), "a.txt")).number for text in texts]


def test_articles_become_copies_and_leave(library):
    one, two, three = add(library, "第一篇文章的正文。", "第二篇文章的正文。", "第三篇文章的正文。")
    groups = Groups(library)
    assert groups.of(one) is None
    groups.join([two, one])
    assert groups.of(one) == groups.of(two)
    assert groups.of(one).members == (one, two)
    assert groups.of(one).reading == two
    groups.join([one, three])
    assert groups.of(three).members == (one, two, three)
    groups.choose(three)
    assert groups.of(one).reading == three
    groups.take_out(three)
    assert groups.of(three) is None
    assert groups.of(one).members == (one, two)
    groups.take_out(two)
    assert groups.of(one) is None


def test_two_groups_become_one(library):
    numbers = add(library, *(f"第{number}篇文章的正文。" for number in "一二三四"))
    groups = Groups(library)
    groups.join(numbers[:2])
    groups.join(numbers[2:])
    groups.join([numbers[1], numbers[2]])
    assert groups.of(numbers[3]).members == tuple(numbers)


def test_a_removed_article_is_in_no_group(library):
    numbers = add(library, "第一篇文章的正文。", "第二篇文章的正文。", "第三篇文章的正文。")
    Groups(library).join(numbers)
    library.remove(numbers[0])
    assert Groups(library).of(numbers[1]).members == tuple(numbers[1:])
