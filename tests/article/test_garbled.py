"""Mojibake, invisible characters, doubled lines, watermarks: named, and put right where that can be."""

import pytest

from reader.article import Damage
from reader.importers import open_article

SIMPLIFIED = "清晨的集市上，卖豆腐的老人把担子放在桥头，等着熟客来。"
TRADITIONAL = "清晨的市集上，賣豆腐的老人把擔子放在橋頭，等著熟客來。"


def damage(text: str) -> list[tuple[str, str, str | None]]:
    return [(each.kind, each.span.of(text), each.restored) for each in found(text)]


def found(text: str) -> tuple[Damage, ...]:
    return open_article(text.encode(), "a.txt").damage


@pytest.mark.parametrize(
    ("text", "written", "read"),
    [
        ("集市上卖豆腐", "utf-8", "gb18030"),
        (SIMPLIFIED, "utf-8", "latin-1"),
        (SIMPLIFIED, "gb18030", "latin-1"),
        (TRADITIONAL, "cp950", "latin-1"),
        (TRADITIONAL, "cp950", "gb18030"),
    ],
)
def test_what_was_misread_is_read_back(text: str, written: str, read: str) -> None:
    garbled = text.encode(written).decode(read)
    assert damage(f"{SIMPLIFIED}\n\n{garbled}\n\n后来集市散了，街上安静下来。") == [("mojibake", garbled, text)]


def test_a_garbled_part_of_a_line() -> None:
    garbled = "卖豆腐的老人".encode().decode("gb18030")
    assert damage(f"清晨，{garbled}坐在桥头，等着熟客来。") == [("mojibake", garbled, "卖豆腐的老人")]


def test_lost_bytes_stay_in_sight() -> None:
    garbled = SIMPLIFIED.encode().decode("gb18030", "replace")
    [(kind, as_found, restored)] = damage(f"{SIMPLIFIED}\n\n{garbled}")
    assert (kind, as_found) == ("mojibake", garbled)
    assert restored is not None
    assert "集市上" in restored
    assert "\ufffd" in restored


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("他说锟斤拷锟斤拷，然后走了。", ("mojibake", "锟斤拷锟斤拷", None)),
        ("程序打印出烫烫烫烫烫烫。", ("mojibake", "烫烫烫烫烫烫", None)),
        ("他说\u200b好的，就走了。", ("invisible_character", "\u200b", "")),
        ("他说\ue123好的，就走了。", ("invisible_character", "\ue123", None)),
        ("他说\ufffd\ufffd好的，就走了。", ("undecodable", "\ufffd\ufffd", None)),
    ],
)
def test_single_marks(text: str, expected: tuple[str, str, str | None]) -> None:
    assert damage(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "水很烫，烫烫的，小心。他从屯里来。",
        "一家三口👨\u200d👩\u200d👧都来了，❤️很高兴。",
        "他在café读Jean-François的naïve书，又去了Zürich和Øresund。",
        "波斯语写作 می\u200cخواهم，读音见下。",
        "他走了。他走了。真的走了。",
        "“来了？”\n“来了。”\n“来了。”",
        "кафе на улице Ленина, д. 5",
    ],
)
def test_what_belongs_stays(text: str) -> None:
    assert damage(text) == []


def test_doubled_lines_and_sentences() -> None:
    assert damage(f"{SIMPLIFIED}\n{SIMPLIFIED}\n后来集市散了。") == [("doubled", SIMPLIFIED, "")]
    assert damage(f"天亮了。{SIMPLIFIED}{SIMPLIFIED}后来集市散了。") == [("doubled", SIMPLIFIED, "")]


def test_watermarks_wherever_they_stand() -> None:
    mark = "请记住本书首发域名：www.shuku.com。"
    months = "正二三四五六七八九十冬腊"
    lines = [f"{month}月里，山上有{month * 2}样事。" + SIMPLIFIED[:-1] + f"，已经{month}年了。" for month in months * 3]
    strewn = "\n".join(line + (mark if at % 9 == 4 else "") for at, line in enumerate(lines))
    assert damage(strewn) == [("watermark", mark.removesuffix("。"), "")] * 4
    woven = "\n".join(
        line.replace("样事", "样最快更新m.shuku.com事" if at % 11 == 4 else "样事") for at, line in enumerate(lines)
    )
    assert damage(woven) == [("watermark", "样最快更新m.shuku.com事", "")] * 3


def test_an_address_cited_twice_is_no_watermark() -> None:
    text = f"资料见 www.who.int 网页。{SIMPLIFIED * 8}后来又见 www.who.int 网页。"
    assert [each for each in damage(text) if each[0] == "watermark"] == []


@pytest.mark.parametrize("unit", ["a", "山", "党*", "a."])
def test_endless_lines_end(unit: str) -> None:
    """What grows with the square of the length would run into the suite's time limit."""
    assert len(found(unit * 150_000 + "书友")) <= 150_000
