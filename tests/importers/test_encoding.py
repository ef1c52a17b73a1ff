"""Bytes to text: what was meant is what comes out, for short texts too."""

import codecs
import re
from pathlib import Path

import pytest

from reader.errors import CannotOpen
from reader.importers import open_article
from reader.importers.encoding import decode
from reader.importers.euc_tw import decode_euc_tw, encode_euc_tw
from reader.importers.training.measure_encodings import accuracy
from reader.text import convert

SIMPLIFIED = "清晨的集市上，卖豆腐的老人把担子放在桥头，等着熟客来。"
CORPUS = Path(__file__).parents[1] / "corpus" / "dev"
TRADITIONAL = "清晨的市集上，賣豆腐的老人把擔子放在橋頭，等著熟客來。"


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("length", [4, 8, 27])
def test_simplified(codec: str, length: int) -> None:
    text = SIMPLIFIED[:length]
    assert decode(text.encode(codec)).text == text


@pytest.mark.parametrize("codec", ["utf-8", "cp950", "big5hkscs", "gb18030", "utf-16-le"])
@pytest.mark.parametrize("length", [4, 8, 27])
def test_traditional(codec: str, length: int) -> None:
    text = TRADITIONAL[:length]
    assert decode(text.encode(codec)).text == text


def test_line_ends_stay_and_the_mark_goes() -> None:
    text = "第一行在这里\r\n第二行\r第三行\n\n　　末行"
    article = open_article(codecs.BOM_UTF8 + text.encode(), "a.txt")
    assert article.text == text
    assert article.metadata.encoding == "utf-8"


def test_declared_charset_may_lie() -> None:
    page = f'<html><head><meta charset="gb2312"><title>集市</title></head><body><p>{SIMPLIFIED * 4}</p></body></html>'
    assert SIMPLIFIED in open_article(page.encode("utf-8"), "a.html").text
    assert SIMPLIFIED in open_article(page.encode("gb18030"), "a.html").text


def test_bad_bytes_are_seen() -> None:
    decoded = decode(SIMPLIFIED.encode() + b"\x80" + SIMPLIFIED.encode())
    assert decoded.encoding == "utf-8"
    assert decoded.text.count("\ufffd") == 1
    assert [damage.kind for damage in decoded.damage] == ["undecodable"]
    assert decoded.damage[0].span.of(decoded.text) == "\ufffd"


@pytest.mark.parametrize(
    "raw",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)),
        b"PK\x03\x04" + bytes(range(200)),
        b"\x7fELF\x02\x01\x01" + bytes(100),
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3",
        bytes(range(256)) * 8,
        b"abc\0def\0\1\2\3" * 50,
    ],
)
def test_binary_is_refused(raw: bytes) -> None:
    with pytest.raises(CannotOpen) as caught:
        open_article(raw, "a.txt")
    assert "\n" not in str(caught.value)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize("length", [4, 8, 27])
def test_euc_tw(length: int) -> None:
    text = TRADITIONAL[:length]
    decoded = decode(encode_euc_tw(text))
    assert (decoded.text, decoded.encoding) == (text, "euc-tw")


def test_euc_tw_has_planes_and_keeps_bad_bytes_in_sight() -> None:
    assert encode_euc_tw("中") == b"\xc4\xe3"
    assert decode_euc_tw(b"\xc4\xe3\x80\x8e\xa2\xa1\xa1a\xc4") == "中\ufffd乂a\ufffd"
    with pytest.raises(UnicodeEncodeError):
        encode_euc_tw("ａ𝄞")


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (SIMPLIFIED, "hz"),
        ("联通", "gb18030"),
        ("学200", "gb18030"),
        ("我哋喺度食嘢，佢話好味嘅。", "big5hkscs"),
        ("bush hid the facts", "ascii"),
        ("привет мир", "utf-8"),
        ("café", "utf-8"),
        ("これは日本語の文章です。", "shift_jis"),
        ("한국어 문장은 이렇게 씁니다.", "euc_kr"),
    ],
)
def test_traps(text: str, codec: str) -> None:
    assert decode(text.encode(codec)).text == text


def test_a_zero_byte_does_not_hide_the_text() -> None:
    assert decode(SIMPLIFIED.encode() + b"\0" + SIMPLIFIED.encode()).text == f"{SIMPLIFIED}\0{SIMPLIFIED}"


@pytest.mark.parametrize("codec", ["gb18030", "utf-16-le", "utf-16-be", "utf-32-le", "big5", "euc-tw"])
@pytest.mark.parametrize(("length", "least"), [(4, 0.85), (16, 0.97), (64, 1.0)])
def test_pieces_of_prose_come_back(codec: str, length: int, least: float) -> None:
    marked = "\n".join(path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt")))
    text = re.sub(r"\[[A-Z]+ ([^\]=]*)[^\]]*\]", r"\1", marked)
    share = accuracy(convert(text, "s2tw" if codec in {"big5", "euc-tw"} else "t2s"), codec, length, 60)
    assert share is not None
    assert share >= least
