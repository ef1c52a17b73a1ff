"""The article's own footnotes: which mark leads to which, and where they are called from."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.article import Reference
from reader.exporters.pieces import CutBlock, Piece

_CORE = re.compile(r"[^\s\[\]［］()（）〔〕【】^.、:：]+")


def called(blocks: Sequence[CutBlock], shown: Sequence[CutBlock]) -> dict[int, list[Reference]]:
    """Return the marks that lead to each footnote that is shown, by the offset where its block begins.

    Args:
        blocks: where marks are looked for; cut at them.
        shown: all that are shown.
    """
    there = {cut.block.span.start for cut in shown}
    found: dict[int, list[Reference]] = {}
    for cut in blocks:
        for piece in cut.pieces:
            mark = piece.reference
            if mark is not None and mark.note in there and mark not in found.setdefault(mark.note, []):
                found[mark.note].append(mark)
    return found


def core(mark: str) -> str:
    """Return a footnote's mark without what stands around it: `3` for `[3]` or `[^3]:`."""
    match = _CORE.search(mark)
    return match[0] if match else mark.strip()


def label(text: str, mark: str) -> str:
    """Return the mark at the beginning of a footnote's text, the blank after it included; empty where it has none."""
    sign = re.escape(core(mark))
    match = re.match(rf"\s*[\[［(（〔【]?\^?{sign}[\]］)）〕】]?[.、:：]?\s*", text)
    return match[0] if match and sign else ""


def without_label(cut: CutBlock, mark: str) -> Iterator[tuple[int, Piece]]:
    """Give the pieces of a footnote, each with its number in the block, without the mark that they begin with."""
    left = len(label(cut.text, mark))
    for at, piece in enumerate(cut.pieces):
        yield at, replace(piece, text=piece.text[left:])
        left = max(0, left - len(piece.text))


def bodies(blocks: Sequence[CutBlock]) -> dict[int, list[int]]:
    """Return the numbers of the blocks of each footnote that the text calls, by the offset where it begins."""
    marks = called([cut for cut in blocks if cut.block.kind != "footnote"], blocks)
    found: dict[int, list[int]] = {}
    current: list[int] | None = None
    for number, cut in enumerate(blocks):
        start = cut.block.span.start
        if cut.block.kind != "footnote":
            current = None
        elif start in marks:
            current = found.setdefault(start, [])
        if current is not None:
            current.append(number)
    return found
