"""PDF: what is printed comes out as it is read, with its page; what is printed on every page does not."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.article import Article
from reader.errors import CannotOpen
from reader.exporters import citation
from reader.importers import open_article
from tests.importers.made_pdf import MadePage, pdf, set_in
from tests.importers.soundness import check, refused

FERRY = "渡口在江心洲的东岸，一年四季都有人等船，老周撑了三十年的船，说得出岸边每一块石头的来历。"
WATER = "水涨的时候要等，水落的时候也要等，等的是同一件事，船上的人都明白，岸上的人慢慢也会明白。"
SNOW = "那年冬天雪下得早，渡船停了半个月，村里的人绕道去县城，要多走整整一天的山路才能到。"


def opened(*pages: MadePage, **more) -> Article:
    return open_article(pdf(*pages, **more), "渡口.pdf")


def blocks(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, block.span.of(article.text)) for block in article.blocks]


def pages_of(article: Article) -> list[int | None]:
    return [block.page for block in article.blocks]


def page_of(*paragraphs: str, columns: int = 36) -> MadePage:
    page = MadePage()
    y = 740.0
    for paragraph in paragraphs:
        y = page.flow(72, y, set_in(paragraph, columns))
    return page


def test_lines_join_and_paragraphs_part_where_they_are_indented():
    article = opened(page_of(FERRY, WATER, SNOW))
    assert blocks(article) == [("paragraph", FERRY), ("paragraph", WATER), ("paragraph", SNOW)]


def test_a_paragraph_runs_on_over_the_page():
    lines = set_in(FERRY + WATER + SNOW, 36)
    first, second = MadePage(), MadePage()
    first.flow(72, 740, [*set_in(SNOW, 36), *lines[:2]])
    second.flow(72, 740, [*lines[2:], *set_in(WATER, 36)])
    article = opened(first, second)
    assert blocks(article) == [("paragraph", SNOW), ("paragraph", FERRY + WATER + SNOW), ("paragraph", WATER)]
    assert pages_of(article) == [1, 1, 2]
    assert citation(article, 2, 1).endswith("¶ 2，第 1 页")


def test_two_columns_are_read_one_after_the_other():
    page = MadePage().put(160, 780, "江心洲的渡口与渡船", 22)
    left = [*set_in(FERRY, 17), *set_in(WATER, 17)]
    right = [*set_in(SNOW, 17), *set_in(FERRY, 17)]
    # The lines are drawn across the page, row by row, as some writers do.
    for row, (one, two) in enumerate(zip(left, right, strict=False)):
        page.put(60, 720 - 20 * row, one).put(320, 720 - 20 * row, two)
    article = opened(page)
    assert article.title == "江心洲的渡口与渡船"
    assert [words for _, words in blocks(article)][1:] == [FERRY, WATER, SNOW, FERRY]


def test_heads_numbers_and_watermarks_are_left_out():
    pages = []
    for number in range(1, 6):
        page = page_of(FERRY[number:] + SNOW, WATER[number:] + FERRY)
        page.put(250, 800, f"渡口志　第{number}期", 9).put(290, 40, f"- {number} -", 9)
        page.put(200, 400, "内部资料", 40)
        page.raw = "BT /F1 40 Tf .7 .7 -.7 .7 200 300 Td <4E094EAB> Tj ET"
        pages.append(page)
    article = opened(*pages)
    assert [words for _, words in blocks(article)] == [
        words for number in range(1, 6) for words in (FERRY[number:] + SNOW, WATER[number:] + FERRY)
    ]
    assert pages_of(article) == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]


WHARF = (
    "The county bought a second-hand ferry from the shipyard at Nantong, and the wharf was rebuilt with Chinese and "
    "foreign money in 1998, as 江心洲 needed it."
)


def test_latin_keeps_its_spaces_and_loses_its_hyphens():
    page = MadePage()
    page.flow(72, 740, [
        "The county bought a second-hand ferry from the ship-",
        "yard at Nantong, and the wharf was rebuilt with Chi-",
        "nese and foreign money in 1998, as 江 心 洲 needed it.",
    ])  # fmt: skip
    assert blocks(opened(page)) == [("paragraph", WHARF)]


def test_headings_by_size_and_by_weight():
    page = MadePage().put(180, 790, "江心洲的渡口", 24).put(72, 750, "一段往事", 16)
    y = page.flow(72, 720, set_in(FERRY, 36))
    page.put(72, y - 8, "渡船", 12, 2)
    y = page.flow(72, y - 32, set_in(WATER, 36))
    page.put(72, y - 12, "另一段往事", 16)
    page.flow(72, y - 40, set_in(SNOW, 36))
    article = opened(page)
    assert article.title == "江心洲的渡口"
    assert [(section.title, section.level) for section in article.sections] == [
        ("一段往事", 1), ("渡船", 2), ("另一段往事", 1),
    ]  # fmt: skip


def test_raised_digits_are_marks_and_exponents():
    page = MadePage().put(72, 700, "渡口在江心洲").put(144, 706, "1", 6).put(147, 700, "东岸，有 10")
    page.put(210, 706, "8", 6).put(213, 700, "粒沙，都是⼩粒。")
    assert blocks(opened(page)) == [("paragraph", "渡口在江心洲[1]东岸，有 10⁸粒沙，都是小粒。")]


def test_bullets_are_list_items():
    page = page_of(FERRY)
    page.put(80, 640, "●").put(100, 640, "木船两条").put(80, 620, "●").put(100, 620, "铁船一条")
    assert [kind for kind, _ in blocks(opened(page))] == ["paragraph", "list_item", "list_item"]


def test_the_outline_makes_the_sections():
    first, second = page_of(FERRY), page_of(SNOW)
    first.put(72, 780, "1.1　渡　船")
    second.put(72, 780, "水")
    article = opened(first, second, outline=[("渡船", 1), ("水", 2), ("无此标题", 2)], title="江心洲", author="周甲")
    assert (article.title, article.metadata.author) == ("江心洲", "周甲")
    assert (article.metadata.published, article.metadata.file_date) == (None, "2024-03-01T09:30:00")
    assert [section.title for section in article.sections] == ["1.1 渡 船", "水"]


def test_tables_and_footnotes():
    page = page_of(FERRY)
    for row, cells in enumerate((("年份", "趟数", "人数"), ("1998", "六", "九十"), ("1999", "八", "一百"))):
        for column, cell in enumerate(cells):
            page.put(100 + 120 * column, 640 - 20 * row, cell)
    page.flow(72, 540, set_in(WATER, 36))
    page.put(72, 90, "①渡口今属乙县。", 8).put(72, 78, "②船长二十米。", 8)
    assert blocks(opened(page)) == [
        ("paragraph", FERRY), ("table_row", "年份\t趟数\t人数"), ("table_row", "1998\t六\t九十"),
        ("table_row", "1999\t八\t一百"), ("paragraph", WATER), ("footnote", "①渡口今属乙县。"),
        ("footnote", "②船长二十米。"),
    ]  # fmt: skip


def refusal(raw: bytes) -> str:
    with pytest.raises(CannotOpen) as caught:
        open_article(raw, "a.pdf")
    assert "\n" not in str(caught.value)
    return caught.value.message.id


def test_refused():
    assert refusal(pdf(MadePage(raw="100 100 200 200 re f"))) == "open.scan"
    assert refusal(b"%PDF-1.7\n" + b"\0" * 400) == "open.damaged"
    assert refusal(pdf(page_of(FERRY))[:200]) == "open.damaged"
    encryption = (
        b"trailer<</Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" + b"11" * 32 + b">/U<" + b"22" * 32 + b">>>/ID[<33><33>]"
    )
    assert refusal(pdf(page_of(FERRY)).replace(b"trailer<<", encryption)) == "open.encrypted"


@settings(max_examples=50)
@given(st.data())
def test_any_damage(data: st.DataObject):
    raw = bytearray(pdf(page_of(FERRY), page_of(SNOW), outline=[("渡船", 1)]))
    for _ in range(data.draw(st.integers(1, 8))):
        raw[data.draw(st.integers(9, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        article = open_article(bytes(raw), "a.pdf")
    except CannotOpen as error:
        refused(error)
    else:
        check(article)


PLACED = st.tuples(
    st.integers(-50, 600), st.integers(-50, 850), st.sampled_from([1, 8, 12, 24]),
    st.sampled_from(["船", "1998", "- 3 -", "①注", "ship-", "𠮷", FERRY[:20], "　", "一、水"]), st.sampled_from([1, 2]),
)  # fmt: skip


@settings(max_examples=60)
@given(st.lists(st.lists(PLACED, max_size=12), min_size=1, max_size=4))
@example([[(72, 700, 12, "船", 1)]])
def test_any_page(pages: list[list[tuple[float, float, float, str, int]]]):
    try:
        article = opened(*(MadePage(list(lines)) for lines in pages))
    except CannotOpen as error:
        refused(error)
    else:
        check(article)
        assert all(page is None or 1 <= page <= len(pages) for page in pages_of(article))


def _sideways(page: MadePage, quarters: int) -> MadePage:
    """Return a page whose lines are drawn turned to the left, so that it is read turned to the right."""
    matrices = {1: "0 1 -1 0 {y} {x}", 2: "-1 0 0 -1 {x} {y}", 3: "0 -1 1 0 {y} {x}"}
    places = {
        1: lambda x, y: (x, 595 - y), 2: lambda x, y: (595 - x, 842 - y), 3: lambda x, y: (842 - x, y),
    }  # fmt: skip
    shown: list[str] = []
    for x, y, size, text, face in page.lines:
        along, across = places[quarters](x, y)
        matrix = matrices[quarters].format(x=along, y=across)
        shown.append(f"BT /F{face} {size} Tf {matrix} Tm <{text.encode('utf-16-be').hex()}> Tj ET")
    return MadePage(raw="\n".join(shown), more=f"/Rotate {90 * quarters}")


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_turned_pages_are_read_as_they_are_seen(quarters: int) -> None:
    page = MadePage()
    y = 540.0
    for paragraph in (FERRY, WATER, SNOW):
        y = page.flow(72, y, set_in(paragraph, 30))
    assert blocks(opened(_sideways(page, quarters))) == [("paragraph", each) for each in (FERRY, WATER, SNOW)]


def test_pages_are_cited_by_what_the_document_calls_them() -> None:
    article = opened(page_of(FERRY), page_of(WATER), page_of(SNOW), labels="0<</S/r/St 4>> 1<</S/D/P(A-)>>")
    assert article.page_labels == ("iv", "A-1", "A-2")
    assert citation(article, 1, 1).endswith("第 iv 页")
    assert citation(article, 3, 3).endswith("第 A-2 页")
    assert opened(page_of(FERRY), page_of(WATER)).page_labels == ()


def test_remarks_become_comments() -> None:
    page = page_of(FERRY, WATER)
    page.more = (
        "/Annots[<</Type/Annot/Subtype/Highlight/Rect[120 735 204 755]/QuadPoints[120 752 204 752 120 736 204 736]"
        f"/Contents<feff{'查证'.encode('utf-16-be').hex()}>/T<feff{'沈渡'.encode('utf-16-be').hex()}>"
        "/M(D:20240301093000+08'00')>>"
        "<</Type/Annot/Subtype/Text/Rect[500 690 520 710]/Contents(second)>>"
        "<</Type/Annot/Subtype/Link/Rect[0 0 10 10]/Contents(no remark)>>]"
    )
    article = opened(page)
    check(article)
    first, second = article.comments
    assert (first.text, first.author, first.created) == ("查证", "沈渡", "2024-03-01T09:30:00")
    assert first.span.of(article.text) == FERRY[2:9]
    assert (second.text, second.span.of(article.text)) == ("second", WATER)
