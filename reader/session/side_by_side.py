"""Two texts beside each other: an article in another view, or another version; which place answers to which."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from reader.article import Article
from reader.session.changes import Changes
from reader.session.reading import Reading
from reader.text import Script, Span, fold_key

if TYPE_CHECKING:
    from reader.collation.anchors import Run

# Characters that are compared without the window standing still.
_LONGEST = 200_000


def beside(reading: Reading, script: Script) -> tuple[Reading, Callable[[], None]]:
    """Return the same article in another script, and what ends its following all else of the first."""
    second = Reading(reading.article)

    def follow(changes: Changes) -> None:
        before = second.view, second.choices
        second.view, second.choices = replace(reading.view, script=script), reading.choices
        second.article, second.notes = reading.article, reading.notes
        second.analysis, second.chosen = reading.analysis, reading.chosen
        second.tell(replace(changes, view=before != (second.view, second.choices)))

    follow(Changes())
    return second, reading.subscribe(follow)


class Places:
    """Leads from an offset of one article to the offset that answers to it in another.

    Inside a passage that both share it is the same letter; elsewhere what is as far into the paragraph, between them.
    """

    def __init__(self, source: Article, target: Article) -> None:
        self._same = source is target
        self._end = len(target.text)
        self._from: list[Span] = []
        self._to: list[Span] = []
        if not self._same:
            self._from, self._to = _paired(_spans(source), _spans(target), source.text, target.text)
        compared = not self._same and max(len(source.text), len(target.text)) <= _LONGEST
        self._runs = _runs(source.text, target.text) if compared else []

    def __call__(self, offset: int) -> int:
        """Return the offset of the target."""
        if self._same or not self._from:
            return offset
        following = bisect_right(self._runs, offset, key=lambda run: run.one)
        before = self._runs[following - 1] if following else None
        if before is not None and offset < before.one_end:
            return before.other + offset - before.one
        least = before.other_end if before else 0
        most = self._runs[following].other if following < len(self._runs) else self._end
        return max(least, min(self._as_far(offset), most))

    def _as_far(self, offset: int) -> int:
        """Return what is as far into the paragraph that answers to the offset's."""
        at = max(0, bisect_right([span.start for span in self._from], offset) - 1)
        source, target = self._from[at], self._to[at]
        within = min(max(offset - source.start, 0), max(len(source) - 1, 0)) / max(1, len(source))
        return target.start + int(within * len(target))


def _spans(article: Article) -> list[Span]:
    return [block.span for block in article.blocks if block.kind != "boilerplate"]


def _paired(
    ours: Sequence[Span], theirs: Sequence[Span], our_text: str, their_text: str
) -> tuple[list[Span], list[Span]]:
    """Pair paragraphs: the same ones surely, those between them in order."""
    keys = [[fold_key(span.of(text)) for span in spans] for spans, text in ((ours, our_text), (theirs, their_text))]
    sources: list[Span] = []
    targets: list[Span] = []
    for _, first, last, begin, end in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        for step in range(min(last - first, end - begin)):
            sources.append(ours[first + step])
            targets.append(theirs[begin + step])
    return sources, targets


def _runs(source: str, target: str) -> "list[Run]":
    from reader.collation.anchors import in_order, shared_runs  # noqa: PLC0415 - two scripts of one text need it not

    return in_order(shared_runs(source, target))
