"""Inline Markdown marks in a source text: where they stand, so that they can be left out when it is shown."""

import re
from collections.abc import Iterator

from reader.text.span import Span

_INLINE = re.compile(
    r"(?P<a>!?\[)(?:[^\[\]\n]*)(?P<b>\]\((?:[^()\n]|\([^()\n]*\))*\))"
    r"|(?<!\\)(?P<c>\*\*|__)(?=\S)(?:[^*\n]|\*(?!\*)){1,400}?(?<=\S)(?P<d>(?P=c))"
    r"|(?<![\\*])(?P<e>\*)(?=[^\s*，。、；：！？])[^*\n]{1,200}?(?<=[^\s*\\，、；：])(?P<f>\*)(?!\*)"
    r"|(?P<g>`)[^`\n]+(?P<h>`)"
)


def inline_marks(text: str, span: Span) -> Iterator[Span]:
    """Yield the marks of links, pictures, strong text, emphasis and code inside `span`, in order."""
    found: list[Span] = []
    stack = [span]
    while stack:
        place = stack.pop()
        for match in _INLINE.finditer(text, place.start, place.end):
            opening, closing = (Span(*match.span(name)) for name in _groups(match))
            found += [opening, closing]
            stack.append(Span(opening.end, closing.start))
    yield from sorted(found)


def _groups(match: re.Match[str]) -> tuple[str, str]:
    return next((first, second) for first, second in (("a", "b"), ("c", "d"), ("e", "f"), ("g", "h")) if match[first])
