"""The block of metadata before a Markdown text: the part of YAML that people write there by hand."""

import re
from collections.abc import Iterator

from reader.text.span import Span

FRONT = re.compile(r"\A---[ \t]*\r?\n(?P<body>.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_PAIR = re.compile(r"^(?P<key>[A-Za-z_\u4e00-\u9fff][\w-]*)[ \t]*:[ \t]*(?P<value>[^\r\n]*)", re.MULTILINE)
_MORE = re.compile(r"(?:\r?\n(?:[ \t]+[^\r\n]*|-[ \t][^\r\n]*|(?=\r?\n)))+")
_ITEM = re.compile(r"^[ \t]*-[ \t]+(?P<item>[^\r\n]*)", re.MULTILINE)
_WORDS = re.compile(r"\"(?P<double>(?:[^\"\\]|\\.)*)\"|'(?P<single>(?:[^']|'')*)'|(?P<plain>[^\s#](?:[^#]|(?<=\S)#)*)")
_LINE = re.compile(r"^[ \t]*(?P<words>\S[^\r\n]*?)[ \t]*$", re.MULTILINE)


def pairs(text: str, front: re.Match[str]) -> Iterator[tuple[str, str, Span]]:
    """Yield key, value and the value's place; the items of a list are joined by 、 and placed as a whole.

    Args:
        text: the whole text.
        front: the match of `FRONT` in it.
    """
    start, end = front.span("body")
    for match in _PAIR.finditer(text, start, end):
        more = _MORE.match(text, match.end(), end)
        value = match["value"].strip()
        if value[:1] in {">", "|"} or not value:
            yield from _block(match["key"], text, Span(*more.span()) if more else None)
        elif value.startswith("[") and value.endswith("]"):
            words = [_plain(item) for item in value[1:-1].split(",")]
            yield match["key"], "、".join(word for word in words if word), _place(match, value)
        elif words := _plain(value):
            yield match["key"], words, _place(match, value)


def _block(key: str, text: str, span: Span | None) -> Iterator[tuple[str, str, Span]]:
    """Yield what stands on the lines below a key: a list, or running text."""
    if span is None:
        return
    items = [_plain(match["item"]) for match in _ITEM.finditer(text, span.start, span.end)]
    lines = [match["words"] for match in _LINE.finditer(text, span.start, span.end)]
    words = "、".join(item for item in items if item) if items else " ".join(lines)
    if words:
        inner = span.of(text)
        start = span.start + len(inner) - len(inner.lstrip())
        yield key, words, Span(start, span.start + len(inner.rstrip()))


def _place(match: re.Match[str], value: str) -> Span:
    """Return where a value stands, its quotation marks and a comment after it left out."""
    words = _WORDS.match(value)
    start = match.start("value") + len(match["value"]) - len(match["value"].lstrip())
    if words is None or value.startswith("["):
        return Span(start, start + len(value))
    group = words.lastgroup or "plain"
    return Span(start + words.start(group), start + words.start(group) + len(words[group].rstrip()))


def _plain(value: str) -> str:
    """Return a value without its quotation marks and the comment after it."""
    words = _WORDS.match(value.strip())
    if words is None:
        return ""
    if words["double"] is not None:
        return re.sub(r"\\(.)", r"\1", words["double"])
    if words["single"] is not None:
        return words["single"].replace("''", "'")
    return words["plain"].strip()
