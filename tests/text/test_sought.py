"""A pattern that waits for its signs finds what it would find without them."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import dates, metadata
from reader.article.damage import garbled
from reader.article.structure import furniture, headings
from reader.entities.names import media, people, told_places
from reader.text.sought import Sought

MODULES = (dates, metadata, garbled, furniture, headings, people, told_places, media)
VALUES = [value for module in MODULES for value in vars(module).values()]
VALUES += [*garbled._MARKS, *(pattern for _, pattern in headings._STYLES)]
PATTERNS = {value.pattern: value for value in VALUES if isinstance(value, Sought)}


@pytest.mark.parametrize("sought", PATTERNS.values(), ids=lambda sought: sought.pattern[:24])
@settings(max_examples=25)
@given(data=st.data())
def test_what_matches_has_a_sign(sought: Sought, data: st.DataObject):
    text = data.draw(st.from_regex(sought.compiled))
    assert sought.search(text) is not None


def test_only_a_part_of_the_text_is_searched():
    sought = Sought(r"[京沪]籍", signs="籍")
    text = "京籍，沪籍，京籍"
    assert [match.start() for match in sought.finditer(text, 1, 6)] == [3]
    assert list(sought.finditer(text, 3, 4)) == []


def test_it_is_compiled_when_a_sign_stands(monkeypatch: pytest.MonkeyPatch):
    compiled: list[str] = []
    compile_ = re.compile
    monkeypatch.setattr(re, "compile", lambda *given: compiled.append(given[0]) or compile_(*given))
    sought = Sought(r"[记記]者\s*(\w+)", signs=("记者", "記者"))
    assert (sought.search("昨天下了雨"), sought.match("昨天"), list(sought.finditer("昨天"))) == (None, None, [])
    assert compiled == []
    assert sought.search("本报记者 张三")[1] == "张三"
    assert sought.match("本报记者 张三") is None
    assert [match[1] for match in sought.finditer("记者李四，記者王五")] == ["李四", "王五"]
    assert len(compiled) == 1
