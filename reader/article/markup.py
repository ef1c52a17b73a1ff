"""Inline Markdown marks in a source text: where they stand, so that they can be left out when it is shown."""

import re
from collections.abc import Iterator

from reader.text.span import Span

_INLINE = re.compile(
    r"(?P<a>!?\[)(?:[^\[\]\n]*)(?P<b>\]\((?:[^()\n]|\([^()\n]*\))*\))"
    r"|(?<![\\*])(?P<i>\*\*\*)(?=[^\s*])[^*\n]{1,200}?(?<=[^\s*\\])(?P<j>\*\*\*)(?!\*)"
    r"|(?<!\\)(?P<c>\*\*|__)(?=\S)(?:[^*\n]|\*(?!\*)){1,400}?(?<=\S)(?P<d>(?P=c))"
    r"|(?<![\\*])(?P<e>\*)(?=[^\s*，。、；：！？])[^*\n]{1,200}?(?<=[^\s*\\，、；：])(?P<f>\*)(?!\*)"
    r"|(?P<g>`)[^`\n]+(?P<h>`)"
    r"|(?P<escape>\\)(?=[!-/:-@\[-`{-~\r\n])|(?P<tag></?(?:a|b|i|u|em|strong|su[bp]|br|span|font|mark|kbd)(?:\s[^<>\n]*)?/?>)"
)
_PAIRS = (("a", "b"), ("c", "d"), ("e", "f"), ("g", "h"), ("i", "j"))


def inline_marks(text: str, span: Span) -> Iterator[Span]:
    """Yield the marks of links, pictures, emphasis, code, escapes and simple tags inside `span`, in order."""
    found: list[Span] = []
    stack = [span]
    while stack:
        place = stack.pop()
        for match in _INLINE.finditer(text, place.start, place.end):
            if match["escape"] or match["tag"]:
                found.append(Span(*match.span()))
                continue
            opening, closing = (Span(*match.span(name)) for name in _groups(match))
            found += [opening, closing]
            if not match["g"]:
                stack.append(Span(opening.end, closing.start))
    yield from sorted(found)


def _groups(match: re.Match[str]) -> tuple[str, str]:
    return next(pair for pair in _PAIRS if match[pair[0]])
