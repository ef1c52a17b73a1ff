"""Words in the window: glossed where the mouse rests, learned, known, sent to Anki."""

from pathlib import Path

import pytest

from reader.text import Span
from reader.ui.dialogs import files

FILE = "抢修 抢修 [qiang3 xiu1] /to repair in a rush/\n夏天 夏天 [xia4 tian1] /summer/\n"


@pytest.fixture
def flow(window, qtbot, tmp_path):
    path = tmp_path / "dictionary.u8"
    path.write_text(FILE, encoding="utf-8")
    window.word_flow.load(str(path))
    qtbot.waitUntil(lambda: window.word_flow.dictionary is not None)
    return window.word_flow


def place_of(window, word: str) -> int:
    return window.view.sheet.layers.text.shown.aligned.target.index(word)


def test_a_word_is_glossed_until_it_is_known(window, flow, select):
    assert "repair in a rush" in flow.gloss(place_of(window, "抢修") + 1)
    assert "<b>抢修</b> qiǎng xiū<br>" in flow.gloss(place_of(window, "抢修"))
    assert flow.gloss(place_of(window, "干部")) == ""
    assert window.preferences.settings.dictionary.endswith("dictionary.u8")
    select("抢修")
    window.actions_["know_word"].trigger()
    assert flow.gloss(place_of(window, "抢修")) == ""
    window.actions_["know_word"].trigger()
    assert flow.gloss(place_of(window, "抢修"))


def test_a_learned_word_gets_its_reading_and_a_card(window, flow, select, qtbot, tmp_path):
    select("抢修")
    window.actions_["learn_word"].trigger()
    assert "抢修" in flow.learned
    window.actions_["aloud_words"].trigger()
    qtbot.waitUntil(lambda: window.view.sheet.aids.aloud == "words")
    assert window.view.sheet.aids.words >= flow.learned
    flow.save_cards(tmp_path / "cards.txt")
    qtbot.waitUntil((tmp_path / "cards.txt").exists)
    card = (tmp_path / "cards.txt").read_text(encoding="utf-8").splitlines()[-1].split("\t")
    assert card[:3] == ["抢修", "qiǎng xiū", "to repair in a rush"]
    assert "连夜抢修" in card[3]


def test_cards_are_in_the_script_that_is_shown_with_the_sentence_as_found(window, flow, select, qtbot, tmp_path):
    select("抢修")
    window.actions_["learn_word"].trigger()
    window.actions_["script_tw"].trigger()
    qtbot.waitUntil(lambda: window.desk.reading.view.script == "tw")
    flow.save_cards(tmp_path / "cards.txt")
    qtbot.waitUntil((tmp_path / "cards.txt").exists)
    card = (tmp_path / "cards.txt").read_text(encoding="utf-8").splitlines()[-1].split("\t")
    assert (card[0], card[5]) == ("搶修", "抢修")
    assert "社区*员干部连夜抢修" in card[3]
    assert "員幹部連夜搶修" in card[6]


def test_the_file_of_cards_is_named_after_the_article(window, flow, select, monkeypatch):
    asked = []
    monkeypatch.setattr(files, "ask", lambda dialog: asked.append(Path(dialog.selectedFiles()[0]).name) or [])
    select("抢修")
    window.actions_["learn_word"].trigger()
    window.actions_["words_to_anki"].trigger()
    assert asked == ["青河社区通水记, words.txt"]


def test_without_a_selection_it_says_what_to_do(window, flow):
    said = []
    flow.news.connect(said.append)
    window.view.clear_selection()
    window.actions_["learn_word"].trigger()
    window.actions_["words_to_anki"].trigger()
    assert len(said) == 2


def test_a_word_of_another_region_is_learned_read_aloud_and_gets_a_card(desktop, qtbot, tmp_path):
    path = tmp_path / "software.txt"
    path.write_text("新闻\n\n他们写软件。\n", encoding="utf-8")
    window = desktop.read(desktop.start(), path)
    window.actions_["script_twp"].trigger()
    qtbot.waitUntil(lambda: "軟體" in window.view.page.toPlainText(), timeout=20_000)
    start = window.desk.reading.article.text.index("软件")
    window.view.jump_to(Span(start, start + 2), select=True)
    window.actions_["learn_word"].trigger()
    window.actions_["aloud_words"].trigger()

    def aloud():
        layers = window.view.sheet.layers
        count = window.view.page.document().blockCount()
        return [each.thing for number in range(count) for each in layers.aloud(number)]

    qtbot.waitUntil(lambda: aloud() == ["ruǎn", "tǐ"], timeout=20_000)
    window.word_flow.save_cards(tmp_path / "cards.txt")
    qtbot.waitUntil((tmp_path / "cards.txt").exists)
    card = (tmp_path / "cards.txt").read_text(encoding="utf-8").splitlines()[-1].split("\t")
    assert (card[0], card[1], card[3], card[5]) == ("軟體", "ruǎn tǐ", "他们写软件。", "软件")
    window.actions_["script_original"].trigger()
    qtbot.waitUntil(lambda: aloud() == ["ruǎn", "jiàn"], timeout=20_000)


def test_a_known_word_is_known_in_the_other_script_too(window, flow, select, qtbot):
    select("抢修")
    window.actions_["know_word"].trigger()
    path = Path(flow._preferences.settings.dictionary)
    path.write_text("搶修 抢修 [qiang3 xiu1] /to repair in a rush/\n", encoding="utf-8")
    flow.load(str(path))
    qtbot.waitUntil(lambda: bool(flow.dictionary.entries("搶修")))
    window.actions_["script_tw"].trigger()
    qtbot.waitUntil(lambda: "搶修" in window.view.page.toPlainText())
    assert flow.gloss(place_of(window, "搶修")) == ""
