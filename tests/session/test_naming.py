"""Articles are read for names by a process of its own, as the reader put them right."""

from pathlib import Path

from reader.entities.corrections.rules import Correction
from reader.importers import open_article
from reader.library import Corrections, Library
from reader.library.names.directory import Directory
from reader.session.bulk.naming import read_names


def test_the_index_of_names_has_what_the_reader_put_right(tmp_path: Path):
    with Library(tmp_path) as library:
        article = open_article("水厂通水\n\n　　维修队队长赵大勇在现场指挥。赵大勇说，管道接好了。\n".encode(), "a.txt")
        number = library.add(article).number
        Corrections(library).save(number, Correction("rename", "赵大勇", value="赵大永"), article)
        assert list(read_names(library)) == [0]
        names = {each.name.name for each in Directory(library).listed()}
    assert "赵大永" in names
    assert "赵大勇" not in names
