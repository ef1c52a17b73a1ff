"""Likely copies are found by text or title and only offered; groups are made, changed and brought back."""

from pathlib import Path

import pytest

from reader.importers import open_article
from reader.library import Library
from reader.library.copies.groups import Groups
from reader.library.copies.versions import Versions
from reader.session.copies.grouping import group, likely_copies, regroup, ungroup
from reader.text import convert
from tests.collation.made import PARAGRAPHS, TITLE, article, changed


@pytest.fixture
def library(tmp_path: Path):
    with Library(tmp_path) as opened:
        yield opened


def with_title(title: str, text: str, name: str):
    return open_article(f"{title}\n\n{text}\n".encode(), name)


OTHER = "这里说的是另外一件事，和桥没有一点关系，只是标题碰巧一样罢了，读者可以自己判断。"


def test_the_same_title_or_nearly_the_same_text_is_likely(library: Library):
    one = library.add(article()).number
    alike = library.add(changed("860人", "680人")).number
    titled = library.add(with_title(convert(TITLE, "s2tw"), OTHER, "b.txt")).number
    masked = library.add(with_title(TITLE.replace("桥", "*"), OTHER + "又一句。", "c.txt")).number
    library.add(with_title("山里的学校开学了", "".join(reversed(OTHER)), "d.txt"))
    found = likely_copies(library, one)
    assert [each.entry.number for each in found] == [alike, titled, masked]
    assert found[0].similarity > 0.5
    assert Groups(library).of(one) is None


def test_what_is_said_to_be_another_is_offered_no_more(library: Library):
    one, other = library.add(article()).number, library.add(with_title(TITLE, OTHER, "b.txt")).number
    Versions(library).dismiss(one, other)
    assert likely_copies(library, one) == likely_copies(library, other) == []


def test_a_file_name_is_no_title(library: Library):
    one = library.add(open_article(f"{PARAGRAPHS[0]}\n".encode(), "正文文件.txt")).number
    library.add(open_article(f"{OTHER}\n".encode(), "正文文件.txt"))
    assert likely_copies(library, one) == []


def test_groups_are_made_changed_and_brought_back(library: Library):
    a, b, c = (library.add(changed("860人", f"{number}人")).number for number in (1, 2, 3))
    groups = Groups(library)
    made = group(library, [[a, b]])
    assert groups.of(b).members == (a, b)
    assert {each.entry.number for each in likely_copies(library, a)} == {c}
    changed_ = regroup(library, a, [c], reading=c)
    assert groups.of(b) is None
    assert (groups.of(a).members, groups.of(a).reading) == ((a, c), c)
    ungroup(library, changed_)
    assert (groups.of(a).members, groups.of(a).reading) == ((a, b), a)
    assert groups.of(c) is None
    ungroup(library, made)
    assert groups.of(a) is groups.of(b) is None


def test_a_group_whose_reading_copy_was_removed_has_another(library: Library):
    a, b, c = (library.add(changed("860人", f"{number}人")).number for number in (1, 2, 3))
    group(library, [[a, b, c]])
    library.remove(a)
    assert (Groups(library).of(b).members, Groups(library).of(b).reading) == ((b, c), b)
