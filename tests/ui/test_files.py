"""The dialogs for files begin where the same was done last, also after a restart."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QTreeView

from reader.ui.dialogs import files
from reader.ui.dialogs.export import ExportDialog
from reader.ui.dialogs.files import Files, file_name


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """Answer dialogs with a file of `answer`, and list where they began."""
    began, answer = [], {"folder": tmp_path / "a"}
    for name in ("a", "b"):
        (tmp_path / name).mkdir()

    def ask(dialog):
        saving = dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
        began.append(Path(dialog.selectedFiles()[0] if saving else dialog.directory().absolutePath()))
        names = ("one.txt", "two.txt") if dialog.fileMode() == QFileDialog.FileMode.ExistingFiles else ("one.txt",)
        return [str(answer["folder"] / name) for name in names]

    monkeypatch.setattr(files, "ask", ask)
    return began, answer


def test_each_purpose_has_its_own_folder_from_one_start_to_the_next(asked, tmp_path):
    began, answer = asked
    kept = Files(tmp_path / "window.ini")
    assert kept.open(None, "articles", "") == tmp_path / "a" / "one.txt"
    answer["folder"] = tmp_path / "b"
    assert kept.save(None, "export", "", "x.docx") == tmp_path / "b" / "one.txt"
    del kept
    again = Files(tmp_path / "window.ini")
    again.open(None, "articles", "")
    again.save(None, "export", "", "y.docx")
    assert began[2:] == [tmp_path / "a", tmp_path / "b" / "y.docx"]


def test_a_purpose_that_is_new_begins_beside_the_file_that_is_open(asked, tmp_path):
    began, _ = asked
    kept = Files(tmp_path / "window.ini", lambda: tmp_path / "b")
    kept.save(None, "export", "", "x.docx")
    kept.save(None, "export", "", "y.docx")
    assert began == [tmp_path / "b" / "x.docx", tmp_path / "a" / "y.docx"]


def test_a_folder_that_is_gone_and_a_file_of_nonsense_are_no_trouble(asked, tmp_path):
    began, answer = asked
    kept = Files(tmp_path / "window.ini")
    answer["folder"] = tmp_path / "gone"
    kept.open(None, "articles", "")
    kept.open(None, "articles", "")
    assert began[1] == began[0]
    (tmp_path / "bad.ini").write_text("[folders]\narticles=@Invalid()\nexport=b\n", encoding="utf-8")
    bad = Files(tmp_path / "bad.ini")
    bad.open(None, "articles", "")
    bad.save(None, "export", "", "x")
    assert began[2:] == [began[0], began[0] / "x"]


def test_several_articles_are_opened_at_once(desktop, qtbot, asked, tmp_path):
    for name in ("one", "two"):
        (tmp_path / "a" / f"{name}.txt").write_text(f"题目{name}\n\n　　今天下雨。\n", encoding="utf-8")
    window = desktop.start()
    window.actions_["open"].trigger()
    qtbot.waitUntil(lambda: len(window.desk.tabs.all) == 2, timeout=20_000)
    assert {tab.title for tab in window.desk.tabs.all} == {"题目one", "题目two"}


def test_a_title_becomes_a_name_that_every_file_system_takes():
    assert file_name("“水/来”: 了?\n", ".txt") == "“水 来”  了.txt"
    assert file_name(" . ", ".md") == "article.md"
    assert len(file_name("水" * 300, ".txt")) == 84


@pytest.fixture
def dialogs(monkeypatch):
    """Note what each dialog for files offers, and answer none."""
    offered = []

    def ask(dialog):
        kinds = dialog.findChild(QComboBox, "fileTypeCombo")
        told = [kinds.itemText(at) for at in range(kinds.count())], dialog.defaultSuffix()
        for kind in dialog.nameFilters()[1:]:
            dialog.filterSelected.emit(kind)
        offered.append((*told, dialog.defaultSuffix(), dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)))
        return []

    monkeypatch.setattr(files, "ask", ask)
    return offered


def test_where_to_save_is_asked_with_the_types_and_an_extension_that_may_be_left_out(dialogs):
    kept = Files(None)
    kept.save(None, "corrections", "", "corrections.csv", "CSV (*.csv);;JSON (*.json)")
    assert dialogs == [(["CSV (*.csv)", "JSON (*.json)"], "csv", "json", False)]


@pytest.mark.parametrize(
    ("format_", "kind", "suffix"), [("markdown", "Markdown (*.md)", "md"), ("docx", "Word (*.docx)", "docx")]
)
def test_an_export_is_saved_as_a_type_with_the_format_s_name(window, dialogs, format_, kind, suffix):
    window.export_flow.open()
    (dialog,) = window.findChildren(ExportDialog)
    dialog.format.setCurrentIndex(dialog.format.findData(format_))
    dialog.save.click()
    assert dialogs == [([kind], suffix, suffix, False)]
    dialog.reject()


def test_a_path_that_is_typed_is_opened_in_the_folder_that_is_shown_too(qtbot, tmp_path, monkeypatch):
    path = tmp_path / "article.txt"
    path.write_text("一篇", encoding="utf-8")

    def type_and_open(dialog):
        dialog.show()
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        qtbot.waitUntil(lambda: dialog.findChild(QTreeView, "treeView").model().rowCount() > 0)
        qtbot.keyClicks(field, str(path))
        qtbot.waitUntil(lambda: dialog.selectedFiles() == [str(path)])
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert not dialog.isVisible()
        return dialog.selectedFiles()

    monkeypatch.setattr(files, "ask", type_and_open)
    kept = Files(None, lambda: tmp_path)
    assert kept.open_several(None, "articles", "") == [path]
