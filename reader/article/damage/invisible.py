"""Characters that nobody sees, or that only one font knows: zero-width, direction, control, private use."""

import re
from collections.abc import Iterator

from reader.article.article import Damage
from reader.errors import Message
from reader.text.span import Span

_PRIVATE = "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
_UNSEEN = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
    "\ufff9-\ufffc\U000e0000-\U000e007f"
)
_FOUND = re.compile(f"[{_PRIVATE}{_UNSEEN}]+")
_KINDS = re.compile(f"(?P<private>[{_PRIVATE}]+)|(?P<unseen>[{_UNSEEN}]+)")
# Where such characters belong: between letters of scripts that join or run the other way, and inside emoji.
_AT_HOME = re.compile(
    "[\u0590-\u08ff\u0900-\u0eff\u1000-\u109f\u1780-\u17ff\u1f00-\u1fff\ufb1d-\ufefc]|[☀-➿\U0001f000-\U0001faff\ufe0f]"
)


def find_invisible(text: str) -> Iterator[Damage]:
    """Give what is invisible or private, in order."""
    for match in (kind for run in _FOUND.finditer(text) for kind in _KINDS.finditer(text, *run.span())):
        span = Span(*match.span())
        if match.lastgroup == "private":
            why = Message("damage.private", "a character that only the source's own font can show", {})
            yield Damage("invisible_character", span, None, 0.9, why)
        elif not _belongs(text, span):
            code = f"U+{ord(text[span.start]):04X}"
            why = Message("damage.invisible", "{code} is invisible and belongs to no word", {"code": code})
            yield Damage("invisible_character", span, "", 0.95, why)


def _belongs(text: str, span: Span) -> bool:
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    if text[span.start] == "\u00ad":
        return before.isascii() and after.isascii() and (before + after).isalpha()
    return bool(_AT_HOME.match(before) or _AT_HOME.match(after))
