"""Which other copies gave back what an article shows as restored: named wherever that is shown."""

import re

from reader.article import Article
from reader.text import Span

_AFTER, _AFTER_HANT = "据", "據"
# What an earlier Xidu kept had the letter of the copy in the window that compares before its name: B《…》 ¶ 6.
_LETTER = re.compile(r"^[A-Z]\d*(?=《)")
_PLACE = re.compile(r"^(?P<name>.*?) ¶ (?P<paragraph>\d+)$")


def witnessed(article: Article, span: Span | None = None) -> str:
    """Return what was taken from which copy, `〔党〕据《…》 ¶ 6、8`, in the article or a passage of it."""
    after = _AFTER_HANT if article.metadata.language.startswith("zh-Hant") else _AFTER
    readings: dict[str, dict[str, None]] = {}
    paragraphs: dict[str, dict[str, None]] = {}
    for damage in article.damage:
        inside = span is None or (span.start <= damage.span.start and damage.span.end <= span.end)
        if inside and damage.restored and damage.reason.id == "damage.witnessed":
            witness = _LETTER.sub("", str(damage.reason.values["witness"]))
            place = _PLACE.match(witness)
            name = place["name"] if place else witness
            readings.setdefault(name, {})[f"〔{damage.restored}〕"] = None
            paragraphs.setdefault(name, {}).update({place["paragraph"]: None} if place else {})
    return "；".join(
        "".join(given) + after + name + (f" ¶ {'、'.join(paragraphs[name])}" if paragraphs[name] else "")
        for name, given in readings.items()
    )
