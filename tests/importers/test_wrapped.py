"""Files packed with gzip, and link files: what is inside, or what to do."""

import gzip
import hashlib
import plistlib

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.errors import CannotOpen
from reader.importers import open_article
from tests.importers.soundness import check, refused

TEXT = "夜航船\n\n夜里的船走得很慢，船夫唱着歌。岸上的人都睡了。\n"


def refusal(raw: bytes, name: str) -> CannotOpen:
    with pytest.raises(CannotOpen) as caught:
        open_article(raw, name)
    refused(caught.value)
    return caught.value


@pytest.mark.parametrize("codec", ["utf-8", "gb18030"])
def test_a_packed_text_is_the_text(codec: str):
    raw = gzip.compress(TEXT.encode(codec))
    article = open_article(raw, "夜航船.txt.gz")
    plain = open_article(TEXT.encode(codec), "夜航船.txt")
    assert (article.text, article.title, article.blocks) == (TEXT, plain.title, plain.blocks)
    assert (article.raw, article.name) == (raw, "夜航船.txt.gz")
    assert article.metadata.sha256 == hashlib.sha256(raw).hexdigest()


def test_several_members_are_one_text():
    half = len(TEXT) // 2
    raw = gzip.compress(TEXT[:half].encode()) + gzip.compress(TEXT[half:].encode())
    assert open_article(raw, "a.txt.gz").text == TEXT


def test_packed_trouble():
    good = gzip.compress(TEXT.encode())
    assert refusal(good[:-12], "a.txt.gz").message.id == "open.damaged"
    assert refusal(good + b"rubbish", "a.txt.gz").message.id == "open.damaged"
    assert refusal(gzip.compress(good), "a.txt.gz").message.id == "open.unpacked"
    assert refusal(gzip.compress(b"  "), "a.txt.gz").message.id == "open.empty"
    assert refusal(gzip.compress(b"a" * 200_000_001, 1), "a.txt.gz").message.id == "open.unpacked"


@settings(max_examples=60)
@given(st.binary(max_size=60), st.integers(0, 200))
@example(b"", 0)
def test_any_packed_bytes(raw: bytes, cut: int):
    try:
        article = open_article(b"\x1f\x8b\x08" + gzip.compress(raw)[3 : 3 + cut], "a.gz")
    except CannotOpen as error:
        refused(error)
    else:
        check(article)


URL = "https://example.org/news/1.html"
LINKS = {
    "a.url": f"[InternetShortcut]\r\nURL={URL}\r\n".encode(),
    "utf16.url": f"[InternetShortcut]\r\nURL={URL}\r\n".encode("utf-16"),
    "a.desktop": f"[Desktop Entry]\nType=Link\nName=x\nURL[$e]={URL}\n".encode(),
    "a.webloc": plistlib.dumps({"URL": URL}),
    "binary.webloc": plistlib.dumps({"URL": URL}, fmt=plistlib.FMT_BINARY),
}


@pytest.mark.parametrize("name", LINKS)
def test_links_are_not_followed(name: str):
    error = refusal(LINKS[name], name)
    assert error.message.id == "open.shortcut"
    assert URL in str(error)


@settings(max_examples=60)
@given(st.binary(min_size=1, max_size=120))
@example(b"bplist00" + b"\xff" * 32)
@example(b"<?xml version='1.0'?><plist><dict><key>URL</key><array/></dict></plist>")
def test_any_link(raw: bytes):
    refusal(b"x" + raw if not raw.strip(b"\0 \t\r\n") else raw, "a.webloc")


def test_a_text_that_speaks_of_links_is_a_text():
    article = open_article("说明：[InternetShortcut] 是一种链接文件。".encode(), "a.txt")
    assert article.importer.startswith("plain")
