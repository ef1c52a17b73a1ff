"""Walking the mentions by keyboard, each one said aloud to a screen reader."""

from bisect import bisect_left, bisect_right

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from reader.entities.types import Mention
from reader.ui.article_view.sheet import Sheet
from reader.ui.words import type_name


def next_mention(sheet: Sheet, focused: Mention | None, step: int) -> Mention | None:
    """Return the mention after (or before) the focused one, or after the top of the page."""
    if sheet.layers is None:
        return None
    mentions = sheet.layers.mentions()
    at = focused.span.start if focused else sheet.offset
    if step > 0:
        index = bisect_right(mentions, at, key=_start) if focused else bisect_left(mentions, at, key=_start)
    else:
        index = bisect_left(mentions, at, key=_start) - 1
    return mentions[index] if 0 <= index < len(mentions) else None


def announce(sheet: Sheet, mention: Mention) -> str:
    """Say a mention and its type to a screen reader; return the words."""
    shown = sheet.layers.text.image(mention.span).of(sheet.layers.text.shown.aligned.target) if sheet.layers else ""
    words = f"{shown or mention.text}, {type_name(mention.type)}"
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(sheet.page, words))
    return words


def _start(mention: Mention) -> int:
    return mention.span.start
