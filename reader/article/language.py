"""The language tag of an article: its script, and of Traditional the region whose writing it is, where that is told."""

import re
from urllib.parse import urlsplit

from reader.article.metadata import Fields
from reader.text.script import language_of

_SAMPLE = 20_000
_HONG_KONG, _TAIWAN = "zh-Hant-HK", "zh-Hant-TW"
_OF_HONG_KONG = re.compile("香港|港聞|明報|星島|東方日報|頭條日報|大公報|文匯報|am730")
_OF_TAIWAN = re.compile(r"zh(?:[-_]hant)?[-_]tw\b", re.IGNORECASE)
# What Hong Kong alone writes of itself; one of them may be quoted elsewhere.
_WORDS = re.compile("本港|港聞|入伙|屋邨|劏房|差餉|警署")
_LEAST_WORDS = 2


def article_language(text: str, fields: Fields, encoding: str | None) -> str:
    """Return the tag of a text.

    Args:
        text: the original text.
        fields: what is known of the article.
        encoding: in which its file was.
    """
    found = language_of(text[:_SAMPLE], fields.language)
    return _region(text, fields, encoding) or found if found == "zh-Hant" else found


def _region(text: str, fields: Fields, encoding: str | None) -> str | None:
    """Return the tag of the region that page, publisher or words tell; pages of Hong Kong often declare zh-TW."""
    host = urlsplit(str(fields.values.get("url", ""))).hostname or ""
    if host.endswith(".hk"):
        return _HONG_KONG
    if host.endswith(".tw") or _OF_TAIWAN.match(fields.language):
        return _TAIWAN
    names = f"{fields.values.get('source', '')} {fields.values.get('site', '')}"
    words = set(_WORDS.findall(text[:_SAMPLE]))
    told = encoding == "big5hkscs" or _OF_HONG_KONG.search(names) or len(words) >= _LEAST_WORDS
    return _HONG_KONG if told else None
