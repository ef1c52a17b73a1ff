"""Words begin at one edge, marks that open them stand at it, and lines in the middle are about equally long."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel

from reader.resources import resource
from reader.ui.panels.passages import Passages
from reader.ui.widgets.column import INSET
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.widgets.passage import Passage
from reader.ui.widgets.strip import DispersionStrip


def test_a_mark_that_opens_a_passage_stands_at_its_edge(window):
    reading = window.desk.reading
    passages = Passages(reading, window.preferences.theme)
    text = reading.article.text
    speech = reading.article.block_at(text.index("“水来了")).span
    document = QTextDocument()
    document.setHtml(passages.hung(passages.quoted(speech)))
    assert document.firstBlock().blockFormat().textIndent() < 0
    document.setHtml(passages.hung(passages.quoted(reading.article.block_at(text.index("林秀芳说，后面")).span)))
    assert document.firstBlock().blockFormat().textIndent() == 0


def test_the_sentence_of_a_role_that_the_context_tells_is_not_emphasised(qtbot, desktop):
    window = desktop.read(desktop.start(), resource("sample", "article.txt"))
    told = ((one, role) for one in window.desk.reading.analysis.entities for role in one.roles if role.span is None)
    person, role = next(told)
    window.choose_entity(person.id)
    panel = window.side.details
    said = role.sentence.of(window.desk.reading.article.text)[:8]

    def plain() -> bool:
        rows = [each for each in panel.findChildren(Passage) if each.accessibleName().startswith(said)]
        return any("<b>" not in each.text() for each in rows)

    qtbot.waitUntil(plain)


def left_of_words(label: QLabel, window) -> int:
    inside = INSET if isinstance(label, Passage) else label.contentsMargins().left()
    return label.mapTo(window, QPoint(0, 0)).x() + inside


def test_all_words_of_the_details_begin_at_one_edge(qtbot, window):
    person = next(each for each in window.desk.reading.analysis.entities if each.type == "PER")
    window.choose_entity(person.id)
    details = window.side.details
    qtbot.waitUntil(lambda: len(details.findChildren(Passage)) > 1)
    QApplication.processEvents()
    labels = [each for each in details.findChildren(QLabel) if each.isVisible() and each.property("role") != "faint"]
    edges = {left_of_words(each, window) for each in labels}
    edges |= {each.mapTo(window, QPoint(0, 0)).x() for each in details.findChildren(DispersionStrip)}
    assert len(edges) == 1


def test_the_words_of_an_empty_panel_break_into_even_lines(qtbot):
    panel = EmptyState("还没有笔记", "在文中选中文字，再选一种颜色，或按 Ctrl+M 写笔记。")
    qtbot.addWidget(panel)
    label = panel.findChildren(QLabel)[1]
    one_line = label.fontMetrics().horizontalAdvance(label.text())
    panel.resize(one_line + 2 * 26 - 20, 300)
    panel.show()
    QApplication.processEvents()
    assert label.contentsRect().width() < one_line * 0.75
