"""What follows the page comes a thing at a turn of the event loop, and once."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from reader.ui.afterwards import Afterwards, Curtain
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


def test_what_is_put_off_comes_after_what_is_posted(qtbot):
    came, owner = [], QObject()
    Afterwards(owner).do(lambda: came.append("next"))
    QTimer.singleShot(0, owner, lambda: came.append("posted"))
    QCoreApplication.sendPostedEvents()
    assert came == ["posted"]
    qtbot.waitUntil(lambda: came == ["posted", "next"])


def test_a_widget_is_not_drawn_in_the_turn_in_which_it_changes(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    curtain = Curtain(widget)
    curtain.hold()
    assert widget.updatesEnabled()  # nobody sees it
    widget.show()
    curtain.hold()
    QCoreApplication.sendPostedEvents()
    assert not widget.updatesEnabled()
    qtbot.waitUntil(widget.updatesEnabled)


def test_an_article_is_drawn_when_all_of_it_is_there(desktop, qtbot):
    """Window and text are made in three turns; nothing half done is seen."""
    window = desktop.start()
    window.show()
    seen: list[tuple[bool, bool]] = []

    def look(*_args) -> None:
        seen.append((window.updatesEnabled(), window.view.page.document().isEmpty()))

    window.desk.coming.connect(look)
    window.desk.shown.connect(look)
    window.desk.opener.open_file(desktop.file)
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=20_000)
    assert seen == [(False, True), (False, False)]
    qtbot.waitUntil(window.updatesEnabled)
