"""What follows the page comes a thing at a turn of the event loop, and once."""

from PySide6.QtCore import QObject, Qt

from reader.ui.afterwards import Afterwards
from reader.ui.widgets.rich_delegate import RichDelegate


def test_things_come_in_order_each_once(qtbot):
    parent, done = QObject(), []

    def first() -> None:
        done.append("first")
        afterwards.do(second)

    def second() -> None:
        done.append("second")

    def third() -> None:
        done.append("third")

    afterwards = Afterwards(parent)
    for what in (first, second, first, third):
        afterwards.do(what)
    assert not done
    qtbot.waitUntil(lambda: len(done) == 3)
    qtbot.wait(20)
    assert done == ["first", "second", "third"]


def test_headings_come_in_the_other_script_after_the_page(qtbot, window):
    headings = window.outline.list.model()
    window.actions_["script_tw"].trigger()
    qtbot.waitUntil(lambda: "居民的夏天" in window.view.page.toPlainText())
    qtbot.waitUntil(
        lambda: "共產" in "".join(headings.index(row, 0).data() for row in range(headings.rowCount())).replace("*", "")
    )


def test_a_row_is_measured_once_at_a_width(window, monkeypatch):
    rows, measured = window.outline.list, []
    document = RichDelegate._document

    def counted(self, option, index, width):
        measured.append(index.data(Qt.ItemDataRole.DisplayRole))
        return document(self, option, index, width)

    rows.doItemsLayout()
    monkeypatch.setattr(RichDelegate, "_document", counted)
    rows.doItemsLayout()
    assert not measured
