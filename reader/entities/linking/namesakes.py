"""Two persons of one name, kept apart where the text tells of both at once.

::

    教师|王慧|和护士|王慧|走在前面。……护士|王慧|说        two persons, the last mention is of the second
    主任|王慧|……书记|王慧|                                one person, as far as the text tells
"""

import re
from collections.abc import Iterator, Sequence

from reader.entities.roles.titles import title_at_end, title_at_start
from reader.entities.types import Mention
from reader.text.span import Span

_LONGEST_POST = 20
_MARK = re.compile(r"[，。；：！？、\s“”‘’「」（）()]")
# What joins a person to another one of the same name: 教师王慧|和护士|王慧, 同名的护士|王慧
_JOINED = re.compile(r"(?:[、和与及跟]|以及|还有)(?P<post>[^，。；：！？、\n“”]{2,20})")
_SAID = re.compile(r"(?:同名(?:同姓)?|重名)的(?P<post>[^，。；：！？、\n“”的]{2,12})$")


def namesakes(text: str, mentions: Sequence[Mention]) -> Iterator[list[Span]]:
    """Yield the mentions of one more person who bears a name, for each such person.

    Args:
        text: the text that is read.
        mentions: of persons with this name in it, in order.
    """
    posts = _posts(text, mentions)
    if len(posts) > 1:
        of = [_who(text, one, posts) for one in mentions]
        last = 0
        for at, who in enumerate(of):
            last = of[at] = last if who is None else who
        for number in range(1, len(posts)):
            yield [one.span for one, who in zip(mentions, of, strict=True) if who == number]


def _posts(text: str, mentions: Sequence[Mention]) -> list[str]:
    """Return the posts of the persons whom one name names, each once; one or none where they may all be the same."""
    found: list[str] = []
    for at, one in enumerate(mentions[1:]):
        before = mentions[at]
        start, end = before.span.end, one.span.start
        joined = _JOINED.fullmatch(text, start, end) if end - start <= _LONGEST_POST + 2 else None
        said = None if joined else _SAID.search(text, max(0, one.span.start - _LONGEST_POST), one.span.start)
        post = (joined or said or {"post": ""})["post"]
        if not post or title_at_end(post, len(post)) is None:
            continue
        first = found[-1] if found and joined else _post_before(text, before)
        if first and not first.endswith(post) and not post.endswith(first):
            found += [each for each in (first, post) if each not in found]
    return found


def _post_before(text: str, mention: Mention) -> str:
    """Return the words with a post at their end right before a mention, back to a mark."""
    end = mention.span.start
    floor = max(0, end - _LONGEST_POST)
    marks = [mark.end() for mark in _MARK.finditer(text, floor, end)]
    start = marks[-1] if marks else floor
    return text[start:end] if title_at_end(text, end, start) is not None else ""


def _who(text: str, mention: Mention, posts: Sequence[str]) -> int | None:
    """Return whom a mention names by the post beside it: before it, or after it; None where it has none of theirs."""
    start, end = mention.span.start, mention.span.end
    whole = [number for number, post in enumerate(posts) if text.endswith(post, 0, start)]
    if whole:
        return max(whole, key=lambda number: len(posts[number]))
    head = title_at_end(text, start, max(0, start - _LONGEST_POST))
    after = title_at_start(text, end)
    title = text[head:start] if head is not None else text[end:after] if after else ""
    fits = [number for number, post in enumerate(posts) if title and post.endswith(title)]
    return fits[0] if len(fits) == 1 else None
