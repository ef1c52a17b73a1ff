"""Places where a number, a letter or a foreign word must have been dropped, as their surroundings tell.

`gaps` names the surroundings; clean text must give nothing.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain

from reader.article.article import Damage, DamageKind
from reader.article.damage.gaps import BEFORE_MARKS, MARKS, NUMBERS, TEXTS, Gap
from reader.errors import Message
from reader.text.fold import is_han
from reader.text.span import Span

_REACH = 24
_BLANKS = " \u00a0"
_PAUSES = "，。、；：！？（“"
_NAMED = re.compile(r"\(\?P<(\w)>")


@dataclass(frozen=True, slots=True)
class _Row:
    """What stands around a gap: expressions, compiled when a text has something that could be one."""

    kind: DamageKind
    units: tuple[str, ...]
    before: str
    after: str
    more: tuple[str, ...]


def find_missing(text: str, read: str, places: Sequence[Span], restored: Mapping[int, str]) -> list[Damage]:
    """Return the places inside `places` where something was dropped, each an empty span.

    Args:
        text: the original text.
        read: the same in Simplified, which the table of gaps is written in.
        places: where to look, in order.
        restored: characters proposed for masks, by offset, so that what counts behind a mask is seen.
    """
    if restored:
        letters = list(read)
        for at, char in restored.items():
            letters[at] = char
        read = "".join(letters)
    words, marks = _starts()
    found: dict[int, Damage] = {}
    for place in places:
        part = place.of(read)
        for match in chain(words.finditer(part), marks.finditer(part)):
            offset = match.end() - 1
            # After a digit nothing is missing.
            if not part[offset - 1 : offset].isdigit():
                for kind, gap in _gaps(part, offset):
                    at = place.start + gap
                    found.setdefault(at, _missing(kind, at, text[at]))
    return [found[at] for at in sorted(found)]


def _gaps(part: str, at: int) -> Iterator[tuple[DamageKind, int]]:
    """Give the gaps right before a character that a unit may begin with, and those in what follows it."""
    for row in _rows()[part[at]]:
        # Compiling takes long: most rows are never asked further.
        after = _after(row, part, at)
        if after and any(
            _compiled(row.before).search(part, max(0, at - _REACH), end) for end in _ends(part, at, after)
        ):
            yield row.kind, at
            for name in row.more:
                yield row.kind, after.start(name)


def _ends(part: str, at: int, after: re.Match[str]) -> tuple[int, ...]:
    """Return where what stands before a gap ends: right there, or before the blanks that stood around a number.

    A unit that stands alone heads a column: 项目 万元.
    """
    bare = at
    if not after.lastgroup and not part[after.start() : after.start() + 1].strip():
        return (at,)
    while bare > max(1, at - _REACH) and part[bare - 1] in _BLANKS:
        bare -= 1
    return (at, bare) if bare < at and (part[bare - 1] in _PAUSES or is_han(part[bare - 1])) else (at,)


def _after(row: _Row, part: str, at: int) -> re.Match[str] | None:
    """Return what stands behind the first of a row's units that stands at a place with what must follow it."""
    ends = (at + len(unit) for unit in row.units if part.startswith(unit, at))
    return next((match for end in ends if (match := _compiled(row.after).match(part, end))), None)


@cache
def _rows() -> Mapping[str, Sequence[_Row]]:
    """Return the rows of the table by the character that stands right after the gap."""
    rows: defaultdict[str, list[_Row]] = defaultdict(list)
    tables: tuple[tuple[DamageKind, Iterable[Gap]], ...] = (("missing_number", NUMBERS), ("missing_text", TEXTS))
    for kind, gaps in tables:
        for gap in gaps:
            units = tuple(gap.units.split("|"))
            row = _Row(
                kind,
                units,
                rf"(?:{gap.before})\Z",
                gap.after.replace("(?P<", f"[{_BLANKS}]*(?P<"),
                tuple(_NAMED.findall(gap.after)),
            )
            for char in {unit[0] for unit in units}:
                rows[char].append(row)
    return rows


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _starts() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds the characters to look at, words and marks: marks are many, few of them in a row."""
    words = "".join(sorted(set(_rows()) - set(MARKS)))
    return re.compile(f"[{re.escape(words)}]"), re.compile(f"[{re.escape(BEFORE_MARKS)}][{re.escape(MARKS)}]")


def _missing(kind: DamageKind, at: int, word: str) -> Damage:
    if kind == "missing_number":
        why = Message("damage.missing.number", "{word} stands here without its number", {"word": word})
    else:
        why = Message("damage.missing.text", "before {word} letters or a word must have stood", {"word": word})
    return Damage(kind, Span(at, at), None, 0.9, why)
