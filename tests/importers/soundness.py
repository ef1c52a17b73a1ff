"""What holds of every article and every refusal, whatever was opened."""

from reader.article import Article, from_json, lay_out, merge_edits, read_text, repair_edits, to_json
from reader.errors import CannotOpen
from reader.text import AlignedText


def refused(error: CannotOpen) -> None:
    assert "\n" not in str(error)


def check(article: Article) -> None:
    at = 0
    for block in article.blocks:
        assert at <= block.span.start <= block.span.end <= len(article.text)
        at = block.span.end
    for section in article.sections:
        assert section.span.end <= len(article.text)
    starts = [damage.span for damage in article.damage]
    assert starts == sorted(starts)
    assert all(span.end <= len(article.text) for span in [*starts, *article.metadata.spans.values()])
    assert [b.number for b in article.blocks if b.kind == "paragraph"] == list(
        range(1, sum(b.kind == "paragraph" for b in article.blocks) + 1)
    )
    layout = lay_out(article)
    AlignedText.from_edits(article.text, layout)
    AlignedText.from_edits(article.text, merge_edits(layout, repair_edits(article, marked=True)))
    assert len(read_text(article).target) == len(article.text)
    assert from_json(to_json(article), article.raw, [image.data for image in article.images]) == article
