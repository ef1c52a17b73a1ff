"""The language tag: of Traditional the region, where something tells it."""

import pytest

from reader.importers import open_article

BODY = "<p>海邊的老屋苑快要拆了，街坊們在樓下開會，說了很久，誰也不願意先搬走，會議開到深夜才散。</p>" * 3
OWN = "<p>本港街坊說，要搬的話，最快明年入伙。</p>"


@pytest.mark.parametrize(("lang", "head", "site", "more", "tag"), [
    ("", "", "海邊日報", "", "zh-Hant"),
    ("zh-HK", "", "海邊日報", "", "zh-Hant-HK"),
    ("zh-Hant-HK", "", "海邊日報", "", "zh-Hant-HK"),
    ("zh-TW", "", "海邊日報", "", "zh-Hant-TW"),
    ("zh", '<link rel="canonical" href="https://news.example.hk/1">', "海邊日報", "", "zh-Hant-HK"),
    ("zh-TW", '<link rel="canonical" href="https://news.example.com.hk/1">', "海邊日報", "", "zh-Hant-HK"),
    ("", '<meta property="og:locale" content="zh_HK">', "海邊日報", "", "zh-Hant-HK"),
    ("", "", "香港海邊網", "", "zh-Hant-HK"),
    ("", "", "海邊日報", OWN, "zh-Hant-HK"),
    ("", "", "海邊日報", "<p>他在信裏寫「本港」二字。</p>", "zh-Hant"),
])  # fmt: skip
def test_region(lang: str, head: str, site: str, more: str, tag: str) -> None:
    page = f'<html lang="{lang}"><head><meta charset="utf-8"><title>老屋快要拆了 - {site}</title>{head}</head>'
    article = open_article(f"{page}<body><h1>老屋快要拆了</h1>{BODY}{more}</body></html>".encode(), "a.html")
    assert article.metadata.language == tag


def test_simplified_has_no_region() -> None:
    body = "<p>海边的老屋快要拆了，街坊们在楼下开会，谈了很久。</p>"
    page = f'<html lang="zh-HK"><meta charset="utf-8"><title>老屋</title>{body}'
    assert open_article(page.encode(), "a.html").metadata.language == "zh-Hans"
