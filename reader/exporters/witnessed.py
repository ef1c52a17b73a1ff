"""Which other copies gave back what an article shows as restored: named wherever that is shown."""

from reader.article import Article
from reader.text import Span

_AFTER, _AFTER_HANT = "据", "據"


def witnessed(article: Article, span: Span | None = None) -> str:
    """Return what was taken from which copy, `〔党〕据B《…》 ¶ 6`, in the article or a passage of it; else nothing."""
    after = _AFTER_HANT if article.metadata.language.startswith("zh-Hant") else _AFTER
    given: dict[str, list[str]] = {}
    for damage in article.damage:
        inside = span is None or (span.start <= damage.span.start and damage.span.end <= span.end)
        if inside and damage.restored and damage.reason.id == "damage.witnessed":
            readings = given.setdefault(str(damage.reason.values["witness"]), [])
            if f"〔{damage.restored}〕" not in readings:
                readings.append(f"〔{damage.restored}〕")
    return "；".join(f"{''.join(readings)}{after}{witness}" for witness, readings in given.items())
