"""Settings: kept, tolerant, written wholly."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import CannotWrite
from reader.session import Settings


def test_what_is_saved_is_loaded(tmp_path: Path):
    path = tmp_path / "new" / "settings.toml"
    wanted = Settings("sepia", "宋体", 24, "zh_TW", "twp", proposals=False, hidden_types=("TIME", "WORK"), color="blue")
    wanted.save(path)
    assert Settings.load(path) == wanted
    assert [file.name for file in path.parent.iterdir()] == ["settings.toml"]


def test_unknown_keys_stay(tmp_path: Path):
    path = tmp_path / "settings.toml"
    path.write_text('theme = "dark"\nfrom_the_future = 7\n[window]\nx = 1\n', "utf-8")
    loaded = Settings.load(path)
    assert loaded.theme == "dark"
    replace(loaded, font_size=30).save(path)
    again = Settings.load(path)
    assert (again.theme, again.font_size) == ("dark", 30)
    assert again.unknown == {"from_the_future": 7, "window": {"x": 1}}


@pytest.mark.parametrize("line", [
    'theme = "pink"', "theme = 3", "font_size = 900", "font_size = true", 'font_size = "19"', "proposals = 1",
    'color_names = {red = "x"}', "color_names = {blue = 3}", 'color_names = {blue = " "}',
    'hidden_types = ["NOPE"]', "hidden_types = [[]]", 'script = "klingon"', 'language = "xx"', 'color = ""',
])  # fmt: skip
def test_a_wrong_value_falls_back_alone(tmp_path: Path, line: str):
    path = tmp_path / "settings.toml"
    path.write_text(f'{line}\nfont_family = "Kai"\n', "utf-8")
    assert Settings.load(path) == Settings(font_family="Kai")


@pytest.mark.parametrize("content", [b"", b"not toml [", b"\xff\xfe"])
def test_a_broken_file_gives_the_defaults(tmp_path: Path, content: bytes):
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    assert Settings.load(path) == Settings()
    assert Settings.load(tmp_path / "none.toml") == Settings()


def test_a_colour_is_known_by_the_readers_name(tmp_path: Path):
    Settings(color_names={"blue": "存疑"}).save(tmp_path / "settings.toml")
    loaded = Settings.load(tmp_path / "settings.toml")
    assert [loaded.color_called(name) for name in ("存疑", "blue", "别的")] == ["blue", "blue", "别的"]


def test_a_place_that_refuses_is_said(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotWrite):
        Settings().save(tmp_path / "file" / "settings.toml")


def test_passages_are_cited_in_a_plain_line_at_first():
    from reader.exporters import PLAIN

    assert Settings().citation_style == PLAIN
