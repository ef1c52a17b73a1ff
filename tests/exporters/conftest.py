"""A document with every kind of trouble in it."""

from dataclasses import replace

import pytest

from reader.exporters import Document
from reader.notes import Note, make_note
from tests.made_articles import TEXT, find_span, make_analysis, make_article


def _note(number: int, piece: str, text: str = "", color: str = "yellow", tags: tuple[str, ...] = ()) -> Note:
    note = make_note(TEXT, find_span(TEXT, piece), text=text, color=color, tags=tags)
    moment = f"2026-01-0{number}T08:00:00+00:00"
    return replace(note, id=f"note{number}", created=moment, modified=moment)


NOTES = (
    _note(
        4, "<b>𠮷野家</b> & *太原* _市_ [x](y)", "见 <script>alert(1)</script> & [链接](javascript:alert(1))", "green"
    ),
    _note(1, "抗病*战打响后,名*员", "哪一**战**？", "pink", ("疫情", "two words")),
    _note(2, "打响后,名*员干部到岗", color="blue"),
    _note(3, "35万条记录,\r\n他们一里", "跨行，=SUM(A1)\n第二行", "重要的", ("数字",)),
    _note(6, "很好。”\r\n他们的名字\r\n　　后来", "跨段"),
    replace(_note(5, "内存"), quote="不再有的话", prefix="从前", suffix="没有了", placed=False, text="留着"),
)


@pytest.fixture
def document() -> Document:
    return Document(make_article(author="刘铁*", url="https://example.org/a?b=1&c=2"), NOTES, make_analysis())
