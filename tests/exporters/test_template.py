"""Templates: values where names stand, nothing carried out, lines of nothing left out."""

from dataclasses import replace

import pytest

from reader.exporters import Document, export
from reader.exporters.template import fill, parts_of


@pytest.mark.parametrize(("part", "values", "filled"), [
    ("> $quote", {"quote": "甲\n乙"}, "> 甲\n> 乙"),
    ("- $tags\n$text", {"tags": "", "text": "x"}, "x"),
    ("$a · $b", {"a": "", "b": "x"}, " · x"),
    ("$unknown $$ ${text", {"text": "x"}, "$unknown $ ${text"),
    ("$text", {"text": "$quote ${__class__} %s {0}"}, "$quote ${__class__} %s {0}"),
    ("a\n\n$none\n\nb", {"none": ""}, "a\n\nb"),
])  # fmt: skip
def test_fill(part: str, values: dict[str, str], filled: str):
    assert fill(part, values) == filled


def test_parts():
    assert parts_of("before\n%% note %%\n\n$quote\n\n%%group%%\n# $heading\n") == {
        "note": "$quote", "group": "# $heading",
    }  # fmt: skip
    assert parts_of("") == {}


def test_the_reader_changes_one_part(document: Document):
    written = export(replace(document, template="%% note %%\n* $quote ($paragraph) $created\n"), "markdown").decode()
    assert "# 致敬身影" in written
    assert "* 打响后,名*员干部到岗 (1) 2026-01-02T08:00:00+00:00\n" in written
    assert "[!" not in written
