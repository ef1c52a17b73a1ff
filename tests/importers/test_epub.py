"""E-books: order, contents, readings, notes, pictures, metadata, and what can't be opened."""

import zipfile

import pytest

from reader.article import Article
from reader.errors import CannotOpen
from reader.importers import open_article
from tests.importers.books import PNG, book_parts, pack

FIRST = (
    "<h1>第一章　渡口</h1><p>雾从<ruby>渡<rp>(</rp><rt>dù</rt><rp>)</rp>口<rt>kǒu</rt></ruby>升起来，没有人说话"
    '<a epub:type="noteref" href="#n1">[1]</a>。</p><p><img src="../pic.png" alt="渡口"/></p>'
    '<aside epub:type="footnote" id="n1"><p>渡口在镇子的东边。</p></aside>'
)
SECOND = '<h1>第二章</h1><h2 id="s">石阶</h2><p>船还系在去年的那棵树上&nbsp;，一动不动。</p>'
BODIES = [FIRST, SECOND]
NAV = (
    '<li><a href="text/ch0.xhtml">第一章　渡口</a></li><li><a href="text/ch1.xhtml">第二章</a>'
    '<ol><li><a href="text/ch1.xhtml#s">石阶</a></li></ol></li>'
)
NCX = (
    '<navPoint id="a"><navLabel><text>第一章 渡口</text></navLabel><content src="text/ch0.xhtml"/></navPoint>'
    '<navPoint id="b">'
    '<navLabel><text>第二章</text></navLabel><content src="text/ch1.xhtml"/><navPoint id="c">'
    "<navLabel><text>石阶</text></navLabel>"
    '<content src="text/ch1.xhtml#s"/></navPoint></navPoint>'
)


def opened(**options: str) -> Article:
    parts = book_parts(BODIES, **options) | {"OEBPS/pic.png": PNG}
    return open_article(pack(parts), "河湾.epub")


@pytest.mark.parametrize("contents", [{"nav": NAV}, {"ncx": NCX}])
def test_the_contents_are_the_sections(contents: dict[str, str]) -> None:
    article = opened(**contents)
    sections = [(section.title.replace("　", " "), section.level) for section in article.sections]
    assert sections == [("第一章 渡口", 1), ("第二章", 1), ("石阶", 2)]
    assert article.sections[1].span.end == len(article.text)
    assert article.text[article.sections[2].span.start :].startswith("石阶")


def test_readings_stand_beside_the_text() -> None:
    article = opened(nav=NAV)
    assert "雾从渡口升起来" in article.text
    assert [(each.span.of(article.text), each.reading) for each in article.ruby] == [("渡", "dù"), ("口", "kǒu")]


def test_a_mark_leads_to_its_note() -> None:
    article = opened(nav=NAV)
    (reference,) = article.references
    assert reference.span.of(article.text) == "[1]"
    note = article.block_at(reference.note)
    assert note is not None
    assert (note.kind, note.span.of(article.text)) == ("footnote", "渡口在镇子的东边。")


def test_pictures_and_cover() -> None:
    cover = '<item id="cov" href="cover.png" media-type="image/png" properties="cover-image"/>'
    parts = book_parts(BODIES, nav=NAV, more=cover) | {"OEBPS/pic.png": PNG, "OEBPS/cover.png": PNG + b"\0"}
    article = open_article(pack(parts), "a.epub")
    assert [(image.source, image.alt, len(image.data)) for image in article.images] == [
        ("OEBPS/cover.png", "", len(PNG) + 1), ("../pic.png", "渡口", len(PNG)),
    ]  # fmt: skip
    assert article.images[0].offset == 0


def test_metadata() -> None:
    article = opened(nav=NAV)
    meta = article.metadata
    assert (article.title, meta.author, meta.source, meta.published) == ("河湾旧事", "沈渡", "河湾书局", "2019-05-01")


def test_what_packers_get_wrong() -> None:
    parts = book_parts(BODIES, ncx=NCX)
    del parts["META-INF/container.xml"]
    parts["OEBPS/text/CH1.xhtml"] = parts.pop("OEBPS/text/ch1.xhtml")
    article = open_article(pack(parts, mimetype=False), "a.epub")
    assert [section.title for section in article.sections][-1] == "石阶"
    assert not article.images


@pytest.mark.parametrize("part", ["META-INF/rights.xml", "META-INF/encryption.xml"])
def test_a_locked_book_says_so(part: str) -> None:
    locked = (
        '<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>'
        '<enc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></enc:EncryptedData></encryption>'
    )
    with pytest.raises(CannotOpen, match="DRM"):
        open_article(pack(book_parts(BODIES) | {part: locked}), "a.epub")


def test_garbled_fonts_are_no_lock() -> None:
    fonts = (
        '<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>'
        '<enc:EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></enc:EncryptedData></encryption>'
    )
    assert open_article(pack(book_parts(BODIES) | {"META-INF/encryption.xml": fonts}), "a.epub").title == "河湾旧事"


def test_names_that_lead_outside() -> None:
    bodies = [
        '<p>正文在这里，够长的一句话，可以读。</p><img src="../../../etc/passwd"/><img src="file:///etc/passwd"/>'
    ]
    parts = book_parts(bodies, more='<item id="x" href="../../../evil.xhtml" media-type="application/xhtml+xml"/>')
    article = open_article(pack(parts | {"../../evil.xhtml": "恶"}), "a.epub")
    assert not article.images
    assert article.text == "正文在这里，够长的一句话，可以读。"


def test_entities_are_not_expanded() -> None:
    bomb = (
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "哈哈哈哈哈哈哈哈哈哈"><!ENTITY b "&a;&a;&a;&a;">'
        "<!ENTITY x SYSTEM "
        '"file:///etc/hostname">]><html xmlns="http://www.w3.org/1999/xhtml"><body><p>&b;&x;正文一句，读得到。</p></body></html>'
    )
    article = open_article(pack(book_parts(BODIES) | {"OEBPS/text/ch0.xhtml": bomb}), "a.epub")
    assert "哈哈" not in article.text
    assert "正文一句，读得到。" in article.text


def test_a_bomb_is_refused() -> None:
    bodies = ["<p>正文。</p>"]
    parts = book_parts(bodies) | {"OEBPS/text/ch0.xhtml": b"<p>" + b"a" * 210_000_000}
    with pytest.raises(CannotOpen, match="unpacks"):
        open_article(pack(parts), "a.epub")


def test_cut_and_empty_books() -> None:
    whole = pack(book_parts(BODIES, nav=NAV))
    for raw in (whole[:300], whole[:-60], pack({}), pack(book_parts([]))):
        with pytest.raises(CannotOpen) as caught:
            open_article(raw, "a.epub")
        assert "\n" not in str(caught.value)


def test_links_inside_the_archive_are_no_parts() -> None:
    info = zipfile.ZipInfo("OEBPS/pic.png")
    info.external_attr = 0o120777 << 16
    parts = book_parts(BODIES, nav=NAV)
    raw = pack(parts)
    import io

    buffer = io.BytesIO(raw)
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr(info, "../../../etc/passwd")
    assert not open_article(buffer.getvalue(), "a.epub").images


def test_a_label_without_a_link_heads_the_entries_under_it() -> None:
    nav = (
        "<li><span>上编</span><ol><li><a href='text/ch0.xhtml'><span>渡口</span></a></li></ol></li>"
        "<li><span>下编</span><ol><li><a href='text/ch1.xhtml'>石阶</a></li></ol></li>"
    )
    parts = book_parts(["<h1>渡口</h1><p>船在雾里。</p>", "<h1>石阶</h1><p>走的人要当心。</p>"], nav=nav)
    sections = open_article(pack(parts), "a.epub").sections
    assert [(section.title, section.level) for section in sections] == [
        ("上编", 1), ("渡口", 2), ("下编", 1), ("石阶", 2),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("mark", "note"),
    [("[2]", "[2] 见《县志》。"), ("②", '<a href="ch0.xhtml#r">回</a>见《县志》。'), ("注二", "注二　见《县志》。")],
)
def test_a_number_leads_to_a_note_in_a_chapter_that_nothing_calls_notes(mark: str, note: str) -> None:
    bodies = [f'<p>雾升起来<a id="r" href="ch1.xhtml#n">{mark}</a>。</p>', f'<h1>注释</h1><p id="n">{note}</p>']
    article = open_article(pack(book_parts(bodies)), "a.epub")
    assert [each.span.of(article.text) for each in article.references] == [mark]
    assert article.text[article.references[0].note :].endswith("见《县志》。")


def test_contents_that_lead_to_chapters_and_numbers_that_lead_elsewhere_are_no_notes() -> None:
    bodies = [
        '<p id="t"><a href="ch1.xhtml#c">一</a></p><p><a href="ch1.xhtml#p">二</a></p>',
        '<h1 id="c"><a href="ch0.xhtml#t">一</a></h1><p id="p">船还系在树上。</p>',
    ]
    assert open_article(pack(book_parts(bodies)), "a.epub").references == ()
