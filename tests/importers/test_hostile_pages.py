"""Pages, archives and books made to harm: an article whose every span is sound, or one sentence."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.errors import CannotOpen
from reader.importers import open_article
from tests.importers.books import archive, book_parts, pack
from tests.importers.test_fuzz import check, refused

TEXT = "老码头的石阶一共有九十九级，走船的人说，多一级是天上的事，少一级是水里的事。"
PIECES = st.sampled_from(
    [
        TEXT, "字", "<p>", "</p>", "<div class='comment'>", "</div>", "<br>", "<ruby>漢<rt>kan</rt>", "</ruby>", "<rt>",
        "<li>", "<ol class='references'>", "<a href='#n'>[1]</a>", "<aside epub:type='footnote' id='n'>", "</aside>",
        "<table><tr><td>甲</td><td>乙</td></tr>", "<h1>", "</h1>", "<img src='data:image/png;base64,iVBORw0KGgo='>",
        "<img src='../x.png'>", "<td id='postmessage_1'>", "<script>", "&x;", "&#0;", "<![CDATA[", "<!--", "\0",
        "<title>", "<figure>", "<figcaption>",
        "<blockquote>", "<span hidden>", "来源：甲 记者：乙", "2021-01-02 03:04", "»", "𠮷",
    ]
)  # fmt: skip


def opens(raw: bytes, name: str) -> None:
    try:
        article = open_article(raw, name)
    except CannotOpen as error:
        refused(error)
    else:
        check(article)


@settings(max_examples=60)
@given(st.lists(PIECES, max_size=30))
@example(["<h1>", TEXT, "<ruby>漢<rt>kan</rt>", "<a href='#n'>[1]</a>", "<aside epub:type='footnote' id='n'>", TEXT])
def test_any_markup_in_a_page_an_archive_a_book(pieces: list[str]) -> None:
    body = "".join(pieces)
    opens(f"<html><body>{body}</body></html>".encode(), "a.html")
    opens(archive(f"<html><body>{body}</body></html>"), "a.mht")
    opens(pack(book_parts([body, "<p>" + TEXT + "</p>"])), "a.epub")


@settings(max_examples=40)
@given(st.data())
def test_any_damage_to_an_archive_or_a_book(data: st.DataObject) -> None:
    for raw, name in ((pack(book_parts([f"<p>{TEXT}</p>"])), "a.epub"), (archive(f"<p>{TEXT}</p>"), "a.mht")):
        at = data.draw(st.integers(0, len(raw) - 1))
        cut = data.draw(st.integers(0, 40))
        opens(raw[:at] + data.draw(st.binary(max_size=8)) + raw[at + cut :], name)


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 100_000 + TEXT,
        "<b>字" * 20_000,
        "<p>" + "<b>字</b>" * 5_000,
        "<title>" + "甲-" * 50_000 + "</title><p>" + TEXT,
        "<img src=a.png>" * 5_000 + TEXT,
        "<table><tr><td>甲</td><td>" * 2_000 + TEXT,
        "<" * 100_000 + TEXT,
        '<script type="application/ld+json">' + "[" * 100_000 + "</script><p>" + TEXT,
    ],
    ids=["deep", "unclosed", "inline", "title", "pictures", "tables", "signs", "json"],
)
def test_endless_markup_ends(body: str) -> None:
    opens(f"<html><body>{body}".encode(), "a.html")


def test_pictures_outside_the_folder_are_left(tmp_path) -> None:
    from tests.importers.books import PNG

    (tmp_path / "page_files").mkdir()
    for place in ("page_files/in.png", "secret.png"):
        (tmp_path / place).write_bytes(PNG)
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "in.png").write_bytes(PNG)
    (tmp_path / "sub" / "link.png").symlink_to(tmp_path / "secret.png")
    sources = ["in.png", "link.png", "../secret.png", f"file://{tmp_path}/secret.png", f"{tmp_path}/secret.png"]
    body = "".join(f"<p>{TEXT}{n}</p><img src='{source}'>" for n, source in enumerate(sources))
    (tmp_path / "sub" / "page.html").write_text(f"<html><body>{body}</body></html>", encoding="utf-8")
    assert [image.source for image in open_article(tmp_path / "sub" / "page.html").images] == ["in.png"]
