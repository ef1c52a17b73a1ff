"""Breaks titles and headings between words into lines of like length, and the line about the source between its facts.

Qt fills one line after the other, so a block is made narrower at its right until its lines fall well.
"""

from functools import lru_cache

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextLayout

from reader.session.words.words_at import word_at
from reader.text import is_han
from reader.ui.article_view.document import FITTED, lay_out

_STOPS = frozenset("，、；：。！？—…”’」』》）,;:")
# What a break costs beside a lone character, between two of them, which may be a name that no lexicon has, and inside a
# word; a stop is a good place. Lines of which one is empty would cost one.
_LONE, _INSIDE, _STOP = (0.0, 0.3, 1.5), 2.0, -0.3
# How finely widths are tried, in em.
_STEP = 0.5


def fit_titles(document: QTextDocument, width: float) -> None:
    """Break all titles and headings of a document anew, and the line about its source.

    Args:
        document: whose blocks of that kind have the property `FITTED`, their kind.
        width: of its lines, in pixels.
    """
    changed: list[tuple[QTextBlock, QTextBlockFormat]] = []
    block = document.begin()
    while block.isValid():
        shape = block.blockFormat()
        if shape.hasProperty(FITTED):
            margin = round(width - _best_width(block, shape, width), 1)
            if margin != shape.rightMargin():
                shape.setRightMargin(margin)
                changed.append((block, shape))
        block = block.next()
    if changed:
        # Lines that change while Qt is half-way through leave the last ones without a place.
        lay_out(document)
    for block, shape in changed:
        QTextCursor(block).setBlockFormat(shape)


def _best_width(block: QTextBlock, shape: QTextBlockFormat, width: float) -> float:
    layout = QTextLayout(block.text(), block.charFormat().font())
    layout.setFormats(block.textFormats())
    option = block.document().defaultTextOption()
    layout.setTextOption(option)
    ends, _ = _lines(layout, width, shape.textIndent())
    if len(ends) < 2:
        return width
    facts = shape.property(FITTED) == "about"
    costs = _between_facts(block.text()) if facts else _costs(block.text())
    step = block.charFormat().font().pixelSize() * _STEP
    best, least, tried = width, float("inf"), width
    while tried > width / 2:
        found, filled = _lines(layout, tried, shape.textIndent())
        more = len(found) - len(ends)
        if more > facts:
            break
        uneven = more if facts else 1 - min(filled) / max(filled)
        cost = uneven + sum(costs.get(end, 0.0) for end in found[:-1])
        if cost < least:
            best, least = tried, cost
        tried -= step
    return best


def _lines(layout: QTextLayout, width: float, indent: float) -> tuple[list[int], list[float]]:
    """Return where the lines end, in Qt's positions, and how far each is filled."""
    ends, filled = [], []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width if ends else width - indent)
        ends.append(line.textStart() + line.textLength())
        filled.append(line.naturalTextWidth())
    layout.endLayout()
    return ends, filled


def _between_facts(line: str) -> dict[int, float]:
    """Return what a break costs at Qt's positions in a line of facts that have two spaces between them."""
    units = line.encode("utf-16-le")
    return {place: _INSIDE for place in range(2, len(units) // 2) if units[2 * place - 4 : 2 * place] != b" \0 \0"}


@lru_cache(maxsize=256)  # the titles of a page, each time that its width changes
def _costs(title: str) -> dict[int, float]:
    """Return what a break costs at Qt's positions in a title, where it costs anything or is welcome."""
    words = [word_at(title, place) for place in range(len(title))]
    costs: dict[int, float] = {}
    units = 0
    for place in range(1, len(title)):
        units += 1 if title[place - 1] <= "\uffff" else 2
        before, after = words[place - 1], words[place]
        if before is not None and before == after:
            costs[units] = _INSIDE
        elif title[place - 1] in _STOPS:
            costs[units] = _STOP
        elif is_han(title[place - 1]) and is_han(title[place]):
            costs[units] = _LONE[sum(word is not None and len(word) == 1 for word in (before, after))]
    return costs
