"""The article that opens at first start shows everything at work, and everything in it is found."""

import pytest

from reader.article import Article, lay_out, repair_edits
from reader.importers import open_article
from reader.resources import resource
from reader.text import AlignedText


@pytest.fixture(scope="module")
def sample() -> Article:
    return open_article(resource("sample", "article.txt"))


def test_head_and_sections(sample: Article) -> None:
    assert sample.title == "桥断了，灯亮着——云溪县柳湾镇抗洪十日"
    assert [section.title for section in sample.sections] == [
        None,
        "“*员先上”不是一句口号",
        "与病*赛跑的七天",
        "断桥上的一束光",
        "把日子重新种下去",
    ]
    meta = sample.metadata
    assert (meta.site, meta.posted_by, meta.posted_at) == ("青禾", "yunxi_reader", "2024-07-19T20:14:00")
    assert meta.breadcrumb == ("首页", "乡镇", "见闻")
    assert meta.author == "周闻*"
    assert meta.published is None
    assert all(span.end <= len(sample.text) for span in meta.spans.values())
    assert meta.spans["author"].of(sample.text) == "周闻*"


def test_damage(sample: Article) -> None:
    found = [
        (sample.text[damage.span.start - 2 : damage.span.start + 2], damage.kind, damage.restored)
        for damage in sample.damage
    ]
    masked, missing = "masked_character", "missing_number"
    assert found == [
        ("湾镇*委", masked, "党"),
        ("\n“*员", masked, "党"),
        ("社区*支", masked, "党"),
        ("名老*员", masked, "党"),
        ("夜，余名", missing, None),
        ("余名*员", masked, "党"),
        ("与病*赛", masked, "毒"),
        ("，病*和", masked, "毒"),
        ("行消*。", masked, "毒"),
        ("只有人左", missing, None),
        ("到约人。", missing, None),
        ("楼、号楼", missing, None),
        ("了入*申", masked, "党"),
        ("周闻*）", masked, None),
    ]


def test_size_and_layout(sample: Article) -> None:
    edits = lay_out(sample)
    shown = AlignedText.from_edits(sample.text, edits).target
    assert 1200 <= len(shown) <= 2000
    assert "查看完整版本" not in shown
    assert "原标题" not in shown
    assert len(shown.split("\n")) == sum(block.kind != "boilerplate" for block in sample.blocks)


def test_repair_marks_what_it_puts_in(sample: Article) -> None:
    plain = AlignedText.from_edits(sample.text, repair_edits(sample)).target
    marked = AlignedText.from_edits(sample.text, repair_edits(sample, marked=True)).target
    assert "病毒赛跑" not in plain.replace("与病毒赛跑", "")
    assert "与病毒赛跑" in plain
    assert "与病〔毒〕赛跑" in marked
    assert "〔缺数〕余名〔党〕员" in marked
    assert "周闻*" in marked
