"""What the rules for names work on: the words of a sentence, and the spans that they propose."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reader.entities.gazetteer import gazetteer
from reader.entities.tokens import Token
from reader.entities.types import EntityType

NAME_TAGS = frozenset({"PER", "LOC", "ORG"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A span that may be a name.

    Attributes:
        start: offset in the text.
        end: offset after it.
        type: what it would name.
        confidence: 0 to 1.
        rank: of two that overlap with the same length, the higher one stays.
    """

    start: int
    end: int
    type: EntityType
    confidence: float
    rank: int = 0

    def __len__(self) -> int:
        """Return the number of characters."""
        return self.end - self.start


def longest(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Return those that don't overlap, the longest first choice, in order."""
    kept: list[Candidate] = []
    taken: set[int] = set()
    for found in sorted(candidates, key=lambda one: (-len(one), -one.rank, -one.confidence, one.start)):
        if found.start < found.end and not any(place in taken for place in range(found.start, found.end)):
            taken.update(range(found.start, found.end))
            kept.append(found)
    return sorted(kept, key=lambda one: one.start)


_OPENING_JUNK = "“”‘’\"'「」『』（）()《》〈〉【】[]，,。．、：:；;！!？?…—-–·•*/|~～ \t\r\n\u3000"
_EDGE = frozenset(_OPENING_JUNK)


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Drop marks and white space at both ends; closing brackets stay if they close one inside."""
    while start < end and text[start] in _EDGE:
        start += 1
    while start < end and text[end - 1] in _EDGE and not (text[end - 1] in "）)" and _opens(text, start, end)):
        end -= 1
    return start, end


def _opens(text: str, start: int, end: int) -> bool:
    inside = text[start:end]
    return "（" in inside or "(" in inside


_STRONG = frozenset({"province", "city", "area", "town"})
_SUFFIXED = ("省", "市", "区", "县", "旗", "州", "盟", "镇", "乡", "街道", "苏木", "地区")
_NEVER_INSIDE = frozenset({"v", "p", "c", "u", "d"})


def overlay(text: str, tokens: Sequence[Token], stems: frozenset[str] = frozenset()) -> list[Token]:
    """Put the gazetteer's places over the words, so that a known place is a word of its own.

    Args:
        text: the whole simplified text.
        tokens: the words of one sentence.
        stems: names of this document's places without their suffix (小店 for 小店区).
    """
    if not tokens:
        return []
    base = tokens[0].start
    sentence = text[base : tokens[-1].end]
    placed = [part for one in tokens for part in _posts(text, one)]
    for start, end, kind in gazetteer().find(sentence):
        span = (base + start, base + end)
        placed = _body(text, placed, span) if kind in {"body", "media"} else _place(text, placed, span, kind)
    if stems:
        placed = [replace(one, tag="STEM") if one.text in stems and one.tag not in NAME_TAGS else one for one in placed]
    return placed


_PARTY = re.compile(
    r"(?:[省市县区镇乡州]委|党委|党工委|党组|纪委|团委|党支部|党总支|工会|妇联)(?=(?:常务)?副?(?:书记|主席|常委|秘书长|委员|主任)$)"
)


def _posts(text: str, token: Token) -> list[Token]:
    """Part the body from the post in words such as 党委书记."""
    found = _PARTY.match(token.text) if token.tag in {"n", "nz"} else None
    if found is None:
        return [token]
    border = token.start + found.end()
    return [*_part(text, token, token.start, border), *_part(text, token, border, token.end)]


def _place(text: str, tokens: list[Token], span: tuple[int, int], kind: str) -> list[Token]:
    """Make one known place a word of its own where the words around allow it."""
    start, end = span
    first = next(i for i, one in enumerate(tokens) if one.end > start)
    last = next(i for i in range(len(tokens) - 1, -1, -1) if tokens[i].start < end)
    name = text[start:end]
    suffixed = kind in _STRONG and name.endswith(_SUFFIXED) and len(name) >= 3
    aligned = tokens[first].start == start and tokens[last].end == end
    covered = tokens[first : last + 1]
    if first == last and covered[0].tag in {"PER", "ORG"} and not aligned:
        return tokens
    if first == last and covered[0].tag == "PER" and not suffixed and kind != "country":
        return tokens
    if not aligned and not _splits(covered, span, suffixed=suffixed):
        return tokens
    if aligned and first == last and covered[0].tag in _NEVER_INSIDE | {"ORG"} and not suffixed:
        return tokens
    sure = max(0.9 if suffixed else 0.8, min((one.confidence for one in covered if one.tag == "LOC"), default=0.0))
    place = Token(start, end, name, "LOC", sure)
    before = _part(text, tokens[first], tokens[first].start, start)
    after = _part(text, tokens[last], end, tokens[last].end)
    return [*tokens[:first], *before, place, *after, *tokens[last + 1 :]]


def _body(text: str, tokens: list[Token], span: tuple[int, int]) -> list[Token]:
    """Make a known body a word of its own where whole words make it up."""
    start, end = span
    first = next(i for i, one in enumerate(tokens) if one.end > start)
    last = next(i for i in range(len(tokens) - 1, -1, -1) if tokens[i].start < end)
    aligned = tokens[first].start == start and tokens[last].end == end
    covered = tokens[first : last + 1]
    rest = text[end : tokens[last].end]
    opens = (
        tokens[first].start == start
        and tokens[last].tag in {"nz", "nw", "ORG", "n"}
        and (len(rest) > 1 or rest == "长")
        and not rest.startswith(("院", "门", "会"))
    )
    if not (aligned or (opens and end - start >= 3)):
        return tokens
    if len(covered) == 1 and (
        covered[0].tag == "ORG" or (end - start <= 2 and covered[0].tag not in {"nz", "nw", "n"})
    ):
        return tokens
    body = Token(start, end, text[start:end], "ORG", 0.8 if end - start > 2 else 0.7)
    return [*tokens[:first], body, *_part(text, tokens[last], end, tokens[last].end), *tokens[last + 1 :]]


def _splits(covered: Sequence[Token], span: tuple[int, int], *, suffixed: bool) -> bool:
    """Say whether a place that isn't whole words may cut them: inside a longer name of a place, or a sure name."""
    if len(covered) == 1:
        return covered[0].tag == "LOC" or (covered[0].tag in {"n", "nz"} and covered[0].start == span[0])
    long = suffixed or (span[1] - span[0] >= 4 and any(one.tag == "LOC" for one in covered))
    return long and len(covered) <= 4 and not any(one.tag in {"PER", "ORG"} for one in covered)


def _part(text: str, token: Token, start: int, end: int) -> list[Token]:
    """Return the rest of a word that was cut."""
    return [replace(token, start=start, end=end, text=text[start:end])] if start < end else []
