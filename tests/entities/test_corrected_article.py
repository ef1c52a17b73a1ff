"""The reader corrects metadata, sections and proposals; the text stays, and what was entered says so."""

from reader.article import to_json
from reader.entities import Correction, analyse, corrected_article
from reader.importers import open_article

TEXT = """社区里的一天

　　昨天，社区来了志愿者，大家都在病*较量。

　　小区的防线

　　两名*员挨家挨户地走，走了很久才回来。
"""


def article():
    return open_article(TEXT.encode(), "a.txt")


def test_metadata_is_the_readers_and_dates_what_is_relative():
    rules = [Correction("metadata", "published", value="2022-04-05"), Correction("metadata", "title", value="另一天")]
    found = corrected_article(article(), rules)
    assert (found.title, found.metadata.published) == ("另一天", "2022-04-05")
    assert found.metadata.entered == ("published", "title")
    assert analyse(found).mentions[0].value == "2022-04-04"
    assert found.text == article().text
    assert "entered" not in to_json(found)["metadata"]
    unknown = corrected_article(found, [Correction("metadata", "published")])
    assert unknown.metadata.published is None


def test_a_paragraph_becomes_a_heading_and_paragraphs_are_counted_anew():
    before = article()
    line = next(block for block in before.blocks if block.span.of(TEXT).strip() == "小区的防线")
    kind = "paragraph" if line.kind == "heading" else "heading:2"
    found = corrected_article(before, [Correction("section", value=kind, span=line.span)])
    numbers = [block.number for block in found.blocks if block.kind == "paragraph"]
    assert numbers == list(range(1, len(numbers) + 1))
    titles = [section.title for section in found.sections]
    assert ("小区的防线" in titles) == (kind != "paragraph")
    changed = next(block for block in found.blocks if block.span == line.span)
    assert changed.entered
    gone = corrected_article(before, [Correction("section", value="boilerplate", span=line.span)])
    assert "小区的防线" not in [section.title for section in gone.sections]


def test_a_proposal_is_accepted_rejected_or_put_otherwise():
    before = article()
    mask, other = (damage for damage in before.damage if damage.kind == "masked_character")
    rules = [Correction("restoration", value="情", span=mask.span), Correction("restoration", span=other.span)]
    found = {damage.span: damage for damage in corrected_article(before, rules).damage}
    assert (found[mask.span].restored, found[mask.span].entered) == ("情", True)
    assert (found[other.span].restored, found[other.span].entered) == (None, True)
