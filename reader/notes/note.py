"""Highlights and notes: what the reader adds to an article."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import uuid4

from reader.text.span import Span

COLORS = ("yellow", "green", "blue", "pink", "orange")
_CONTEXT = 32


@dataclass(frozen=True, slots=True)
class Note:
    """A highlighted passage, with or without words of the reader's own.

    Attributes:
        id: unique in every library.
        span: in the original text; where it was last known if `placed` is False.
        quote: the passage as found.
        prefix: up to 32 code points before it (W3C TextQuoteSelector).
        suffix: up to 32 code points after it.
        text: the reader's words, Markdown.
        color: one of `COLORS`, or a name that the reader gave.
        tags: in the reader's order.
        created: ISO 8601, UTC.
        modified: ISO 8601, UTC.
        placed: False if the passage was not found again in a changed text.
    """

    id: str
    span: Span
    quote: str
    prefix: str
    suffix: str
    text: str = ""
    color: str = COLORS[0]
    tags: tuple[str, ...] = ()
    created: str = ""
    modified: str = ""
    placed: bool = True

    def changed(
        self, *, text: str | None = None, color: str | None = None, tags: tuple[str, ...] | None = None
    ) -> "Note":
        """Return a copy with other words, colour or tags, modified now."""
        return replace(
            self,
            text=self.text if text is None else text,
            color=self.color if color is None else color,
            tags=self.tags if tags is None else tags,
            modified=_now(),
        )


def make_note(original: str, span: Span, *, text: str = "", color: str = COLORS[0], tags: tuple[str, ...] = ()) -> Note:
    """Return a new note on a span of the original text, with its quotation and context."""
    now = _now()
    return Note(
        id=uuid4().hex[:12],
        span=span,
        quote=span.of(original),
        prefix=original[max(0, span.start - _CONTEXT) : span.start],
        suffix=original[span.end : span.end + _CONTEXT],
        text=text,
        color=color,
        tags=tags,
        created=now,
        modified=now,
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
