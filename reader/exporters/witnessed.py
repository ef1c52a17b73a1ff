"""What gave back what an article shows as restored, other copies or the reader: told wherever that is shown."""

import re

from reader.article import Article
from reader.article.damage.repair import WITNESSED
from reader.text import Span

_AFTER, _AFTER_HANT = "据", "據"
_ENTERED, _ENTERED_HANT = "由读者补入", "由讀者補入"
# What an earlier Xidu kept had the letter of the copy in the window that compares before its name: B《…》 ¶ 6.
_LETTER = re.compile(r"^[A-Z]\d*(?=《)")
_PLACE = re.compile(r"^(?P<name>.*?) ¶ (?P<paragraph>\d+)$")


def witnessed(article: Article, span: Span | None = None) -> str:
    """Return what stands in an article or a passage of it by whom: `〔党〕据《…》 ¶ 6、8；〔三千〕由读者补入`."""
    traditional = article.metadata.language.startswith("zh-Hant")
    after, by_reader = (_AFTER_HANT, _ENTERED_HANT) if traditional else (_AFTER, _ENTERED)
    entered: dict[str, None] = {}
    readings: dict[str, dict[str, None]] = {}
    paragraphs: dict[str, dict[str, None]] = {}
    for damage in article.damage:
        inside = span is None or (span.start <= damage.span.start and damage.span.end <= span.end)
        if not inside or not damage.restored:
            continue
        if damage.reason.id == WITNESSED:
            witness = _LETTER.sub("", str(damage.reason.values["witness"]))
            place = _PLACE.match(witness)
            name = place["name"] if place else witness
            readings.setdefault(name, {})[f"〔{damage.restored}〕"] = None
            paragraphs.setdefault(name, {}).update({place["paragraph"]: None} if place else {})
        elif damage.entered:
            entered[f"〔{damage.restored}〕"] = None
    told = [
        "".join(given) + after + name + (f" ¶ {'、'.join(paragraphs[name])}" if paragraphs[name] else "")
        for name, given in readings.items()
    ]
    return "；".join([*told, *(["".join(entered) + by_reader] if entered else [])])
