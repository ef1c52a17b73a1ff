"""Characters that a filter masked (与病*较量), and proposals where backed.

A proposal must make words with what surrounds the mask, be likelier than reading on as if nothing had stood there, and
beat the other candidates; what filters are known to mask counts for it, and so does what other masks in the text hide.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from reader.article.article import Damage
from reader.article.damage.marks import (
    CLAUSE_END,
    CLAUSE_START,
    MARK,
    NOTE_LINE,
    OPENING,
    in_clause,
    is_figure,
    is_in_word,
    unexplained,
)
from reader.article.damage.masked_bodies import masked_body
from reader.article.damage.masked_names import in_closing_name, splits_name
from reader.article.damage.masked_words import Candidate, candidates, filtered, is_enough, is_woven, shares
from reader.errors import Message
from reader.text.span import Span

_WINDOW = 6
_OFTEN_FILTERED = 10
_SURE = 0.6
_KNOWN = 0.95
_MOST = 3000
_FILTER_AT_WORK = 2


@dataclass(slots=True)
class _Mask:
    """A single masked character.

    Attributes:
        span: where the mark stands.
        mark: the mark.
        left: what stands before it inside the clause, other masks too; a few characters at most.
        right: what stands behind it, likewise.
        name: whether it hides a part of a person's name.
        inserted: whether nothing is missing without it.
        paired: whether it may be one of a pair that sets something off, or a note's sign.
        bounded: whether what stands on one side of it alone tells that something is masked.
        at_edge: whether it stands where a clause begins or ends.
        choices: the characters that fit.
        shares: how likely each of them is; under the empty string, none.
    """

    span: Span
    mark: str
    left: str
    right: str
    name: bool = False
    inserted: bool = False
    paired: bool = False
    bounded: bool = False
    at_edge: bool = False
    choices: tuple[Candidate, ...] = ()
    shares: dict[str, float] = field(default_factory=dict)

    @property
    def starred(self) -> bool:
        """Whether the mark is the one that filters use mostly."""
        return self.mark in "*＊"


def find_masks(text: str, places: Sequence[Span], skip: Sequence[Span] = ()) -> list[Damage]:
    """Return masked characters and inserted marks inside `places`, sorted.

    Args:
        text: the original text.
        places: where to look, in order.
        skip: spans where the marks belong to markup.
    """
    marks = [match.start() for match in MARK.finditer(text)]
    if not marks:
        return []
    notes = bool(NOTE_LINE.search(text))
    masks: list[_Mask] = []
    found: list[Damage] = []
    markup = {offset for span in skip for offset in range(span.start, span.end)}
    for place in places:
        if bisect_left(marks, place.start) == bisect_left(marks, place.end):
            continue
        for span, paired in unexplained(text, place, markup):
            if len(span) == 1:
                masks.append(_surroundings(text, span, place, paired=notes or paired))
            elif text[span.start] not in "×■" and in_clause(text, span, place, notes=notes):
                found.append(
                    _damage(span, None, 0.6, "damage.masked.run", "{count} characters are masked", count=len(span))
                )
    _guess(masks)
    return sorted([*found, *_resolve(masks, len(found), notes=notes)], key=lambda damage: damage.span)


def _surroundings(text: str, span: Span, place: Span, *, paired: bool) -> _Mask:
    left = "".join(takewhile(is_in_word, reversed(text[max(place.start, span.start - _WINDOW) : span.start])))[::-1]
    right = "".join(takewhile(is_in_word, text[span.end : min(place.end, span.end + _WINDOW)]))
    before = text[max(place.start, span.start - len(left) - 1) : span.start]
    closing = text[span.end : min(place.end, span.end + 3)]
    around = text[max(place.start, span.start - 1) : min(place.end, span.end + 1)]
    return _Mask(
        span,
        text[span.start],
        left,
        right,
        name=in_closing_name(left, closing, before),
        paired=paired,
        bounded=(span.start > place.start and text[span.start - 1] in OPENING) or is_figure(text, span.end),
        at_edge=around[0] in CLAUSE_START or around[-1] in CLAUSE_END,
    )


def _guess(masks: Sequence[_Mask]) -> None:
    """Find out what each mask may hide, at first by itself, then by what the others of the text hide too."""
    for mask in masks[:_MOST]:
        if not mask.name:
            mask.choices, mask.inserted = candidates(mask.left, mask.right)
            mask.name = not mask.inserted and splits_name(mask.left, mask.right, mask.choices)
    for _ in range(2):
        support: Counter[str] = Counter()
        for mask in masks:
            support.update(mask.shares)
        for mask in masks:
            if mask.choices and not mask.name:
                mask.shares = shares(mask.choices, mask.shares, support)


def _resolve(masks: Sequence[_Mask], runs: int, *, notes: bool) -> list[Damage]:
    """Return what is to be said of the masks; `runs` of stars are masked in their text too, or notes are marked so."""
    judged = [_said_of(mask) for mask in masks]
    alone = sum(not (damage is None or mask.name or mask.paired) for mask, damage in zip(masks, judged, strict=True))
    if alone + runs >= _FILTER_AT_WORK and not notes:
        # Then two in a clause set nothing off (收受*商*款), and one at its edge is no footnote's (他说，*不好).
        judged = [_said_of(replace(mask, paired=False, bounded=mask.bounded or mask.at_edge)) for mask in masks]
    return [damage for damage in judged if damage is not None]


def _said_of(mask: _Mask) -> Damage | None:
    return _in_body(mask) or _judge(mask)


def _in_body(mask: _Mask) -> Damage | None:
    body = masked_body(mask.left, mask.right) if mask.mark != "×" else None
    return _with_word(mask.span, *body, _KNOWN) if body else None


def _judge(mask: _Mask) -> Damage | None:
    """Return what is to be said of a mask: a mark too many, a hidden name, a word, or that nothing is clear.

    ::

        蒙*汗*药       the marks are too many
        记者 王*       a name, for which nothing is proposed
        与病*较量      with 魔 it reads 病魔
        那个*东西      masked, and nothing is clearly likeliest
    """
    char = max(filter(None, mask.shares), key=mask.shares.__getitem__, default="")
    share = mask.shares.get(char, 0.0) if char else 0.0
    woven = mask.starred and is_woven(mask.left, mask.right)
    if mask.paired and not woven and (share < _SURE or filtered(char) < _OFTEN_FILTERED):
        return None
    if woven or (mask.starred and mask.inserted):
        return _inserted(mask.span)
    if mask.name:
        return _hidden_name(mask)
    if is_enough(char, mask.shares, strict=mask.mark == "×"):
        word = next(each.word for each in mask.choices if each.char == char)
        return _with_word(mask.span, char, word, round(min(0.99, share), 2))
    if mask.mark in "×■" or not ((mask.left and mask.right) or mask.bounded):
        return None
    return _damage(mask.span, None, 0.5, "damage.masked.open", "masked, and no character is clearly likeliest")


def _hidden_name(mask: _Mask) -> Damage | None:
    if mask.mark == "×":
        return None
    return _damage(mask.span, None, 0.7, "damage.masked.name", "part of a person's name: nothing is proposed")


def _with_word(span: Span, char: str, word: str, confidence: float) -> Damage:
    return _damage(span, char, confidence, "damage.masked.word", "with {char} it reads {word}", char=char, word=word)


def _inserted(span: Span) -> Damage:
    why = Message("damage.inserted", "without the mark the words around it are whole", {})
    return Damage("inserted_mark", span, "", 0.8, why)


def _damage(span: Span, restored: str | None, confidence: float, id_: str, default: str, **values: str | int) -> Damage:
    return Damage("masked_character", span, restored, confidence, Message(id_, default, values))
