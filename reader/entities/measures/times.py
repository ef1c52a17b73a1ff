"""Dates, clock times, named days and their ranges, with values like ISO 8601 (X for what the text leaves open).

A time is read as a chain of pieces (4月3日 | 凌晨 | 1时); neighbouring pieces join, and two chains around 至 or a dash
make a range.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from reader.entities.measures.numerals import GAP, narrow
from reader.entities.measures.scenes import said_then
from reader.entities.measures.time_forms import DASH, RANK, form_pattern
from reader.entities.measures.time_reference import Reference, day_of, resolve
from reader.entities.measures.time_spelling import completed, merged, spelled
from reader.entities.measures.time_values import Fields, read_piece
from reader.entities.measures.week_borders import week_end
from reader.entities.types import Mention
from reader.text.span import Span

_NEXT_MONTH = timedelta(days=31)
_NEEDS_COMPANY = frozenset({"part", "season"})


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: str
    start: int
    end: int
    fields: Fields


_JOINT = re.compile(rf"(?:的|，?近|约|左右|{GAP})")
# Whose clock a time is read from
_ZONE = re.compile(
    r"(?:北京|当地|美国?[东西]部|美[东西]|台北|香港|东京|伦敦|巴黎|莫斯科|格林尼治(?:标准)?|协调世界|世界标准)时间\Z"
)
_LONGEST_ZONE = 9
_OPEN = re.compile(rf"{GAP}[（(]")
_CLOSE = re.compile(r"[）)]")
_RANGE = re.compile(rf"(?:起|开始|许)?{GAP}{DASH}{GAP}")


def find_times(text: str, published: Reference | None = None) -> list[Mention]:
    """Return the dates and times of `text`, in order, not overlapping.

    Args:
        text: simplified.
        published: the day that relative words and dates without a year are resolved against, if it is known.
    """
    text = narrow(text)
    pieces = [
        _piece(text, kind, match.start(), match.end())
        for match in form_pattern().finditer(text)
        if (kind := match.lastgroup) and match.end() > match.start()
    ]
    found: list[Mention] = []
    told: Fields | None = None
    scene: int | None = None
    dated: list[date] = []
    for group in _ranges(text, list(_chains(text, pieces))):
        start, end = _start(text, group[0]), _end(text, group[-1])
        past = scene is not None and said_then(text, scene, start)
        written = None if past and _is_relative(group) else published
        times = _resolved(group, written, told)
        if _month_is_doubtful(group, times, dated):
            times = _resolved(group, None, told)
        elif day := day_of(times[-1]):
            dated.append(day)
        told = times[-1] if "day" in times[-1] or "year" in times[-1] else told
        scene = end if published and _is_past(group, published) else scene
        found.append(Mention(Span(start, end), text[start:end], "TIME", value=spelled(times), confidence=0.95))
    return found


def _piece(text: str, kind: str, start: int, end: int) -> _Piece:
    end = week_end(text, start, end) if kind == "week" else end
    return _Piece(kind, start, end, read_piece(kind, text[start:end]))


def _is_relative(group: list[list[_Piece]]) -> bool:
    """Say whether a time counts from the day of writing: 今年, 昨天."""
    return any(name.endswith("_shift") for chain in group for piece in chain for name in piece.fields)


def _month_is_doubtful(group: list[list[_Piece]], times: list[Fields], dated: Sequence[date]) -> bool:
    """Say whether a bare day of the month may be of another month than that of publication.

    It is where the date told before is far from there (3月14日 …… 15日, published in May), and where a day of that
    number was told with its month: 14日 then is that one as likely.
    """
    bare = all(piece.fields.keys().isdisjoint({"year", "month"}) for chain in group for piece in chain)
    day = day_of(times[0])
    if not (bare and day and dated) or _is_relative(group):
        return False
    told = next((one for one in reversed(dated) if one.day == day.day), day)
    return told != day or abs(dated[-1] - day) > _NEXT_MONTH


def _is_past(group: list[list[_Piece]], published: Reference) -> bool:
    """Say whether a time states a year before that of publication."""
    years = [year for chain in group for piece in chain if (year := piece.fields.get("year", "")).isdigit()]
    return bool(years) and int(years[-1]) < published.year


def _resolved(group: list[list[_Piece]], published: Reference | None, told: Fields | None) -> list[Fields]:
    """Return what each side of a range, or a single chain, says."""
    times = [merged(piece.fields for piece in chain) for chain in group]
    first = resolve(times[0], published, told)
    return [first, *(resolve(completed(first, last), published, told) for last in times[1:])]


def _chains(text: str, pieces: list[_Piece]) -> Iterator[list[_Piece]]:
    """Join neighbouring pieces that go from large to small."""
    chain: list[_Piece] = []
    for piece in pieces:
        if chain and _follows(text, chain, piece):
            chain.append(piece)
            continue
        if chain:
            yield from _kept(text, chain)
        chain = [piece]
    if chain:
        yield from _kept(text, chain)


def _follows(text: str, chain: list[_Piece], piece: _Piece) -> bool:
    last = chain[-1]
    gap = text[last.end : piece.start]
    if _OPEN.fullmatch(gap):
        return bool(_CLOSE.match(text, piece.end)) and piece.kind in {
            "day",
            "week",
            "month",
            "festival",
            "lunar",
            "relday",
            "year",
        }
    if gap[:1] in {")", "）"}:
        gap = gap[1:]
        if not _opened(text, chain):
            return False
    if not _JOINT.fullmatch(gap):
        return False
    if gap and gap[-1] == "的" and not (last.kind in {"relyear", "year"} and piece.kind in {"season", "festival"}):
        return False
    if gap and gap[-1] in "近约右" and RANK[piece.kind] < 8:
        return False
    before, after = RANK[last.kind], RANK[piece.kind]
    return (
        after > before
        or (last.kind == "relday" and piece.kind == "day")
        or (last.kind == "festival" and piece.kind == "lunar")
        or (last.kind == "day" and piece.kind == "festival" and not gap)
    )


def _opened(text: str, chain: list[_Piece]) -> bool:
    return len(chain) > 1 and text[chain[-1].start - 1] in "（("


def _kept(text: str, chain: list[_Piece]) -> Iterator[list[_Piece]]:
    if len(chain) == 1 and chain[0].kind in _NEEDS_COMPANY and text[chain[0].start] != "今":
        return
    if text[chain[0].start - 1 : chain[0].start] == "第" and chain[0].kind not in {"quarter"}:
        return
    yield chain


def _ranges(text: str, chains: list[list[_Piece]]) -> Iterator[list[list[_Piece]]]:
    """Put two chains with 至 or a dash between them together."""
    index = 0
    while index < len(chains):
        group = [chains[index]]
        if index + 1 < len(chains):
            gap = text[_end(text, chains[index]) : chains[index + 1][0].start]
            if gap and _RANGE.fullmatch(gap):
                group.append(chains[index + 1])
        yield group
        index += len(group)


def _start(text: str, chain: list[_Piece]) -> int:
    """Return where a chain begins, with whose time it is: 北京时间26日晚."""
    zone = _ZONE.search(text, max(0, chain[0].start - _LONGEST_ZONE), chain[0].start)
    return zone.start() if zone and RANK[chain[0].kind] > 1 else chain[0].start


def _end(text: str, chain: list[_Piece]) -> int:
    end = chain[-1].end
    return end + 1 if _opened(text, chain) and _CLOSE.match(text, end) else end
