"""Texts that were edited, with the place that each passage has afterwards: what anchors are measured on.

`python -m tests.benchmarks.anchors [EXAMPLES]` prints what `FIGURES.md` says. Each example is one to three articles
of tests/corpus/train as one text, a dozen passages of it (words, phrases, sentences, whole paragraphs), and one to four
edits. Chance is given in: by hypothesis in the tests, by numbered seeds for the figures.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

from rapidfuzz.distance import Levenshtein

from reader.entities.training.marked import read
from reader.notes import Note, carry, make_note
from reader.notes.refinding import error_limit
from reader.text import Span, align, fold_key

FOLDER = Path(__file__).parents[1] / "corpus" / "train"
_NOTES = 12
_INSERTED = (
    "编者按：本文由本报记者采写，转载请注明出处。\n",
    "图为现场的群众排队领取物资，本报资料图片。\n",
    "相关负责人表示，下一步将继续做好有关工作，确保群众的生活不受影响。\n",
    "点击查看更多报道\n",
)
_TYPEWRITER = str.maketrans("，。：；！？“”（）", ',.:;!?""()')


@dataclass(frozen=True)
class Traced:
    """A text, and for each of its characters where it stood in the original; -1 where it was not there."""

    text: str
    origins: tuple[int, ...]

    def spliced(self, at: int, gone: int, new: str) -> "Traced":
        """Put `new` in the place of `gone` characters."""
        strange = (-1,) * len(new)
        return Traced(
            self.text[:at] + new + self.text[at + gone :],
            self.origins[:at] + strange + self.origins[at + gone :],
        )

    def joined(self, pieces: list[Span]) -> "Traced":
        """Put pieces of it in another order, or fewer of them."""
        text = "".join(piece.of(self.text) for piece in pieces)
        return Traced(text, tuple(origin for piece in pieces for origin in self.origins[piece.start : piece.end]))


@cache
def articles() -> tuple[str, ...]:
    """Return the texts that are edited."""
    return tuple(read(path.read_text("utf-8")).text.rstrip("\n") + "\n" for path in sorted(FOLDER.glob("*.txt")))


def typos(traced: Traced, chance: Random) -> Traced:
    """Change, drop, double or add single characters."""
    for _ in range(chance.randint(1, 1 + len(traced.text) // 200)):
        at = chance.randrange(len(traced.text))
        letter = traced.text[at]
        if letter != "\n":
            gone, new = chance.choice(((1, "错"), (1, ""), (0, letter), (0, "的")))
            traced = traced.spliced(at + 1 - gone, gone, new)
    return traced


def inserted(traced: Traced, chance: Random) -> Traced:
    """Insert paragraphs between others."""
    for _ in range(chance.randint(1, 3)):
        traced = traced.spliced(chance.choice(_lines(traced.text)).start, 0, chance.choice(_INSERTED))
    return traced


def cut(traced: Traced, chance: Random) -> Traced:
    """Cut a section out."""
    before, _, after = _section(traced, chance)
    return traced.joined([*before, *after]) if before or after else traced


def moved(traced: Traced, chance: Random) -> Traced:
    """Move a section elsewhere."""
    before, section, after = _section(traced, chance)
    rest = [*before, *after]
    at = chance.randint(0, len(rest))
    return traced.joined([*rest[:at], *section, *rest[at:]])


def rewrapped(traced: Traced, chance: Random) -> Traced:
    """Break the lines anew after so many characters, indented or not."""
    width, end = chance.randint(10, 60), chance.choice(("\n", "\r\n", "\n　　"))
    pieces = [Span(at, min(at + width, len(traced.text))) for at in range(0, len(traced.text), width)]
    return Traced(
        end.join(piece.of(traced.text) for piece in pieces),
        tuple(
            origin for piece in pieces for origin in (*traced.origins[piece.start : piece.end], *(-1,) * len(end))
        )[: len(traced.text) + len(end) * (len(pieces) - 1)],
    )  # fmt: skip


def other_script(traced: Traced, chance: Random) -> Traced:
    """Convert it from simplified to traditional or the other way, with the words of a region or without."""
    aligned = align(traced.text, chance.choice(("s2t", "t2s", "s2tw", "tw2sp", "s2hk")))
    origins = [-1] * len(aligned.target)
    for at, origin in enumerate(traced.origins):
        image = aligned.to_target(Span(at, at + 1))
        origins[image.start : image.end] = [origin] * len(image)
    return Traced(aligned.target, tuple(origins))


def repunctuated(traced: Traced, chance: Random) -> Traced:
    """Use the punctuation of a typewriter."""
    return Traced(traced.text.translate(_TYPEWRITER), traced.origins)


EDITS: tuple[Callable[[Traced, Random], Traced], ...] = (
    typos, inserted, cut, moved, rewrapped, other_script, repunctuated,
)  # fmt: skip


def outcomes(chance: Random) -> Iterator[tuple[str, Note, Note]]:
    """Edit a text and give what became of its notes: the outcome, and the note before and after."""
    old = "".join(chance.sample(articles(), chance.randint(1, 3)))
    notes = [make_note(old, _passage(old, chance)) for _ in range(_NOTES)]
    traced = Traced(old, tuple(range(len(old))))
    for _ in range(chance.randint(1, 4)):
        traced = chance.choice(EDITS)(traced, chance)
    places = {origin: at for at, origin in enumerate(traced.origins) if origin >= 0}
    for note, after in zip(notes, carry(notes, old, traced.text), strict=True):
        yield _judge(note, after, traced.text, places), note, after


def _judge(note: Note, after: Note, text: str, places: dict[int, int]) -> str:
    """Return what became of a note.

    `right`, `inexact` (an end is off), `unplaced` or `wrong` where its text is still there; `gone`, `changed` (placed
    on what is left of it) or `wrong` where it isn't.
    """
    key = fold_key(note.quote)
    left = [places[origin] for origin in range(note.span.start, note.span.end) if origin in places]
    place = Span(left[0], left[-1] + 1) if left and left == sorted(left) else None
    now = fold_key(place.of(text)) if place else ""
    there = bool(now) and Levenshtein.distance(key, now) <= error_limit(len(key))
    if not after.placed:
        return "unplaced" if there else "gone"
    letters = [at for at in range(after.span.start, after.span.end) if text[at].isalnum()]
    own = set(left).intersection(letters or range(after.span.start, after.span.end))
    if len(own) * 2 < len(letters):
        return "wrong"
    if not there:
        return "changed"
    return "right" if Levenshtein.distance(fold_key(after.span.of(text)), now) <= error_limit(len(key)) else "inexact"


def _lines(text: str) -> list[Span]:
    return [Span(*match.span()) for match in re.finditer(r"[^\n]*\n|[^\n]+", text)]


def _section(traced: Traced, chance: Random) -> tuple[list[Span], list[Span], list[Span]]:
    """Return the lines before a section of up to five, its own, and those after it."""
    lines = _lines(traced.text)
    first = chance.randrange(len(lines))
    last = min(len(lines), first + chance.randint(1, 5))
    return lines[:first], lines[first:last], lines[last:]


def _passage(text: str, chance: Random) -> Span:
    """Draw a word, a phrase, a sentence or a paragraph."""
    while True:
        start = chance.randrange(len(text) - 1)
        span = Span(start, min(len(text), start + chance.randint(2, chance.choice((4, 10, 30, 120)))))
        if len(fold_key(span.of(text))) >= 2:
            return span


def measure(examples: int) -> Counter[str]:
    """Return how often each outcome came in so many edited texts; the same for the same number."""
    counts: Counter[str] = Counter()
    for seed in range(examples):
        counts.update(outcome for outcome, *_ in outcomes(Random(seed)))  # noqa: S311 - chance, no secret
    return counts
