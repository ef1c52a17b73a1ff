"""Another encoding than the guessed one, and garbled files put right."""

from contextlib import nullcontext, suppress

import pytest

from reader.errors import CannotOpen
from reader.importers import CHOICES, has_encoding, open_article, read_as, reread

TEXT = "集市\n\n清晨的集市上，卖豆腐的老人把担子放在桥头，等着熟客来。\n\n后来天亮了，街上热闹起来。"


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_a_file_is_read_again(name: str) -> None:
    raw = TEXT.encode("gb18030")
    fresh = reread(raw, name, "gb18030")
    assert "卖豆腐的老人" in fresh.text
    assert fresh.raw == raw
    assert (fresh.metadata.encoding, fresh.metadata.encoding_from) == ("gb18030", "chosen")
    assert fresh.metadata.sha256 == open_article(raw, name).metadata.sha256
    assert has_encoding(fresh)
    wrong = reread(raw, name, "cp950")
    assert "卖豆腐" not in wrong.text


def test_undecodable_bytes_are_damage() -> None:
    kinds = {damage.kind for damage in reread(TEXT.encode("gb18030"), "a.txt", "utf-8").damage}
    assert "undecodable" in kinds


def test_a_garbled_file_is_put_right() -> None:
    garbled = TEXT.encode().decode("latin-1").encode()
    assert reread(garbled, "a.txt", "utf-8<latin-1").text == TEXT
    assert reread(garbled, "a.txt", "utf-8<latin-1").title == "集市"


def test_every_choice_gives_a_text_or_a_sentence() -> None:
    raw = TEXT.encode("gb18030")
    for choice in CHOICES:
        with nullcontext() if not choice.misread else suppress(CannotOpen):
            assert read_as(raw, choice.id)
    with pytest.raises(CannotOpen, match="no encoding"):
        read_as(b"a", "klingon")


def test_how_the_encoding_is_known() -> None:
    cases = {"utf-8-sig": "mark", "utf-8": "valid", "gb18030": "guessed"}
    for codec, source in cases.items():
        assert open_article(TEXT.encode(codec), "a.txt").metadata.encoding_from == source
