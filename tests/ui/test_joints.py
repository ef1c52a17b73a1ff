"""A line may end between a stop and the mark that opens a speech; positions are counted past what lets it."""

import pytest
from PySide6.QtGui import QTextCursor

from reader.text import Span
from reader.ui.qt_text import jointed, joints

SAID = "他𠮷说，“好”，‘在’。“都”！"


def test_a_space_of_no_width_stands_before_what_opens():
    places = joints(SAID)
    assert [SAID[place] for place in places] == ["“", "‘", "“"]
    assert jointed(SAID, places, 0, len(SAID)).replace("\u200b", "") == SAID
    parts = [jointed(SAID, places, start, start + 1) for start in range(len(SAID))]
    assert "".join(parts) == jointed(SAID, places, 0, len(SAID))


@pytest.fixture
def spoken(desktop, tmp_path):
    path = tmp_path / "said.txt"
    path.write_text(f"题目\n\n{SAID * 12}\n\n{SAID}\n", encoding="utf-8")
    return desktop.read(desktop.start(), path)


def test_every_place_is_found_again_past_the_spaces(spoken):
    shown, article = spoken.view.sheet.layers.text, spoken.desk.reading.article
    for block in article.blocks[1:]:
        for offset in range(block.span.start, block.span.end):
            assert shown.offset(shown.position_of(offset)) == offset


def test_what_is_selected_and_copied_has_no_spaces_of_ours(spoken):
    article, sheet = spoken.desk.reading.article, spoken.view.sheet
    start = article.text.index("说，“好”")
    spoken.view.jump_to(Span(start, start + 5), select=True)
    assert sheet.selected() == Span(start, start + 5)
    assert sheet.copied() == "说，“好”"


def test_a_line_ends_between_a_stop_and_a_mark_that_opens(spoken):
    document = spoken.view.page.document()
    shown = spoken.view.sheet.layers.text
    text = spoken.desk.reading.article.text
    cursor = QTextCursor(document)
    cursor.setPosition(shown.position_of(text.index(SAID)))
    layout = cursor.block().layout()
    opened = {shown.position_of(place) - cursor.block().position() for place in range(len(text)) if text[place] in "“‘"}
    ends = set()
    for width in range(300, 900, 20):
        spoken.resize(width + 700, 800)
        document.setTextWidth(width)
        document.documentLayout().documentSize()
        ends |= {layout.lineAt(number).textStart() - 1 for number in range(layout.lineCount())}
    assert ends & opened
