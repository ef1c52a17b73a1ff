"""Adding a folder, and reading the open article in another encoding."""

from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox

from reader.ui.dialogs import files
from reader.ui.dialogs.adding import AddingDialog
from reader.ui.dialogs.encoding import EncodingDialog

BODY = "清晨的集市上，卖豆腐的老人把担子放在桥头，等着熟客来。"


def test_a_folder_is_added_and_trouble_named(desktop, tmp_path: Path, monkeypatch) -> None:
    folder = tmp_path / "文章"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"第{number}篇\n\n{BODY * (number + 2)}", encoding="gb18030")
    (folder / "空.txt").write_bytes(b"")
    window = desktop.start()
    monkeypatch.setattr(files, "ask", lambda _: [str(folder)])
    window.actions_["add_folder"].trigger()
    [dialog] = window.findChildren(AddingDialog)
    desktop.qtbot.waitUntil(
        lambda: dialog.buttons.button(QDialogButtonBox.StandardButton.Close) is not None, timeout=20_000
    )
    assert dialog.words.text() == "3 added, 0 were there already, 1 could not be opened."
    assert dialog.trouble.item(dialog.trouble.count() - 1).text() == "空.txt is empty; save or download it once more."
    assert window.library.table.model().rowCount() == 3
    dialog.close()


def test_another_encoding_is_shown_first_and_then_read(desktop, tmp_path: Path) -> None:
    file = tmp_path / "big5.txt"
    file.write_bytes(f"集市\n\n{BODY}".encode("gb18030"))
    window = desktop.read(desktop.start(), file)
    assert "GB18030/GBK (guessed)" in window.status.words
    window.actions_["encoding"].trigger()
    [dialog] = window.findChildren(EncodingDialog)
    assert BODY in dialog.preview.toPlainText()
    names = [dialog.choices.item(row).text() for row in range(dialog.choices.count())]
    dialog.choices.setCurrentRow(names.index("Big5"))
    assert BODY not in dialog.preview.toPlainText()
    before = window.desk.reading
    dialog.reload.click()
    desktop.qtbot.waitUntil(lambda: window.desk.reading is not before, timeout=20_000)
    assert window.desk.reading.article.metadata.encoding == "cp950"
    assert "Big5" in window.status.words
    assert len(window.desk.entries()) == 1
