"""Puts the reader's word over what the importer read: metadata, headings and furniture, proposals.

The text itself stays as it is. What the reader entered says so: `Metadata.entered`, `Block.entered`, `Damage.entered`.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.article.article import Article, Block, Damage, Metadata
from reader.article.structure.sections import sections_at
from reader.entities.corrections.rules import FIELDS, Correction
from reader.errors import Message
from reader.text.span import Span

_ACCEPTED = Message("damage.accepted", "the reader entered it", {})
_REJECTED = Message("damage.rejected", "the reader rejected what was proposed", {})
KINDS = ("paragraph", "boilerplate", "quote", "caption", "heading:1", "heading:2", "heading:3")
"""What the reader can make of a paragraph or heading."""


def corrected_article(article: Article, corrections: Iterable[Correction]) -> Article:
    """Return an article as the reader has it; `article` is as imported, corrections in the order in which they hold."""
    fields: dict[str, str | None] = {}
    kinds: dict[Span, str] = {}
    damage: dict[Span, Correction] = {}
    for one in corrections:
        if one.action == "metadata" and one.surface in FIELDS:
            fields[one.surface] = one.value or None
        elif one.action == "section" and one.span is not None and one.value in KINDS:
            kinds[one.span] = one.value
        elif one.action == "restoration" and one.span is not None:
            damage[one.span] = one
    changed = article
    if fields:
        metadata = _described(article.metadata, fields)
        changed = replace(changed, metadata=metadata, title=fields.get("title") or article.title)
    if kinds:
        blocks = _numbered(list(_arranged(article.blocks, kinds)))
        headings = _headings(article, kinds)
        changed = replace(changed, blocks=blocks, sections=sections_at(article.text, blocks, headings))
    if damage:
        changed = replace(changed, damage=tuple(_restored(article.damage, damage, len(article.text))))
    return changed


def _described(metadata: Metadata, fields: dict[str, str | None]) -> Metadata:
    known = {name: value for name, value in fields.items() if name != "title"}
    spans = {name: span for name, span in metadata.spans.items() if name not in fields}
    return replace(metadata, **known, spans=spans, entered=tuple(sorted(fields)))  # pyright: ignore[reportArgumentType] - names of fields


def _arranged(blocks: Sequence[Block], kinds: dict[Span, str]) -> Iterator[Block]:
    for block in blocks:
        kind, _, level = kinds.get(block.span, "").partition(":")
        if kind:
            yield replace(block, kind=kind, level=int(level) if level else None, number=None, entered=True)  # pyright: ignore[reportArgumentType] - one of KINDS
        else:
            yield block


def _headings(article: Article, kinds: dict[Span, str]) -> list[tuple[str, int, int]]:
    """Return title, level and start of each section's heading, those that the reader made or unmade among them."""
    starts = {span.start for span in kinds}
    known = [(one.title, one.level, one.span.start) for one in article.sections if one.title is not None]
    made = [
        (" ".join(span.of(article.text).split()), int(kind.rpartition(":")[2]), span.start)
        for span, kind in kinds.items()
        if kind.startswith("heading")
    ]
    return sorted((*(one for one in known if one[2] not in starts), *made), key=lambda one: one[2])


def _numbered(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Count the paragraphs anew."""
    count = 0
    counted: list[Block] = []
    for block in blocks:
        if block.kind == "paragraph":
            count += 1
        number = count if block.kind == "paragraph" else None
        counted.append(block if block.number == number else replace(block, number=number))
    return tuple(counted)


def _restored(damage: Sequence[Damage], chosen: dict[Span, Correction], length: int) -> list[Damage]:
    """Return the damage with what the reader chose; a place where nothing was seen is damage where they restored it.

    Of choices for passages that overlap, the later holds.
    """
    seen = {one.span: one for one in damage}
    decided: list[Damage] = []
    taken: list[Span] = []
    for span, one in reversed(chosen.items()):
        known = seen.get(span) or (_unseen(span) if one.value and span.end <= length else None)
        if known is not None and not _is_covered(span, taken):
            decided.append(_decided(known, one))
            insort(taken, span)
    return laid_over(damage, decided)


def laid_over(damage: Iterable[Damage], over: Sequence[Damage]) -> list[Damage]:
    """Return damage with some that takes the place of what was seen at the same or an overlapping passage."""
    spans = {one.span for one in over}
    long = sorted(span for span in spans if len(span))
    kept = [one for one in damage if one.span not in spans and not _is_covered(one.span, long)]
    return sorted((*kept, *over), key=lambda one: one.span)


def _is_covered(span: Span, spans: Sequence[Span]) -> bool:
    """Say whether a span overlaps one of some sorted ones, which don't overlap each other."""
    number = bisect_left(spans, span.end, key=lambda each: each.start)
    return number > 0 and spans[number - 1].overlaps(span)


def _unseen(span: Span) -> Damage:
    return Damage("masked_character" if len(span) else "missing_number", span, None, 1.0, _ACCEPTED)


def _decided(damage: Damage, correction: Correction) -> Damage:
    """Return damage as the reader decided on it; what they took from another copy names that copy."""
    value = correction.value or None
    reason = _REJECTED if value is None else _ACCEPTED
    if value is not None and correction.surface:
        reason = Message("damage.witnessed", "after {witness}", {"witness": correction.surface})
    return replace(damage, restored=value, confidence=1.0, reason=reason, entered=True)
