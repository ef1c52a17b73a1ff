"""The details of a name say what other articles of the library have of it."""

from PySide6.QtWidgets import QPushButton

from reader.ui.dialogs import files
from reader.ui.panels.elsewhere import ElsewhereSection
from reader.ui.widgets.passage import Passage
from tests.ui.conftest import ARTICLE, Desktop


def section(window) -> ElsewhereSection | None:
    return window.side.details._scroll.widget().findChild(ElsewhereSection)


def person(window, name: str) -> str:
    return next(each.id for each in window.desk.reading.analysis.entities if each.name == name)


def test_the_same_in_another_article_is_confirmed_opened_and_saved(desktop: Desktop, monkeypatch, tmp_path):
    wait = desktop.qtbot.waitUntil
    window = desktop.read(desktop.start())
    other = desktop.folder / "other.txt"
    other.write_text(ARTICLE.replace("青河社区通水记", "青河社区又通水").replace("两条管线", "三处阀门"), "utf-8")
    desktop.read(window, other)
    wait(lambda: window.desk.reading.number == 2)

    def looked() -> bool:
        window.choose_entity(person(window, "林秀芳"))
        desktop.qtbot.wait(100)
        return section(window) is not None

    wait(looked, timeout=20_000)
    asked = [each.accessibleName() for each in section(window).findChildren(Passage)]
    assert [each.startswith("林秀芳 · 《青河社区通水记》 ") for each in asked] == [True]
    buttons = {each.text(): each for each in section(window).findChildren(QPushButton)}
    assert set(buttons) == {"The same", "Another"}
    buttons["The same"].click()
    wait(lambda: "Save as table…" in {each.text() for each in section(window).findChildren(QPushButton)})
    target = tmp_path / "out.csv"
    monkeypatch.setattr(files, "ask", lambda _: [str(target)])
    next(each for each in section(window).findChildren(QPushButton) if each.text().startswith("Save")).click()
    wait(target.exists)
    assert "青河社区通水记" in target.read_text("utf-8")
    section(window).findChildren(Passage)[0].clicked.emit()
    wait(lambda: window.desk.reading.number == 1)


def test_whom_no_other_article_names_has_no_such_part(desktop: Desktop):
    window = desktop.read(desktop.start())
    window.choose_entity(person(window, "林秀芳"))
    desktop.qtbot.wait(300)
    assert section(window) is None
