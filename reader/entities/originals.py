"""Maps what was found on the text that is read back to the original."""

import re
from collections.abc import Mapping
from dataclasses import replace

from reader.entities.prepare import Prepared
from reader.entities.types import Mention, Parent, Quantity, Quote, Role
from reader.text.span import Span

# Whose money it is, which stands before the amount: 新台币|三百元
_COIN = re.compile("(?:台|人民|港|澳门)币")


class Originals:
    """The way back for the parts of one analysis; words come back as the original writes them."""

    def __init__(self, prepared: Prepared) -> None:
        self.text = prepared.aligned.source
        self._prepared = prepared
        self._read = prepared.plain

    def span(self, span: Span) -> Span:
        """Return where a piece of the text read stands in the original."""
        return self._prepared.aligned.to_source(span)

    def mention(self, mention: Mention) -> Mention:
        """Return a mention with its place and words in the original."""
        span, value = self.span(mention.span), mention.value
        if isinstance(value, Quantity):
            value = self._quantity(mention, value)
        text = span.of(self.text)
        said = self._beside(mention, mention.qualifier)
        return replace(mention, span=span, text=text, value=value, qualifier=said)

    def _quantity(self, mention: Mention, value: Quantity) -> Quantity:
        """Return a quantity with its unit, its qualifier and what it counts as the original writes them."""
        start = mention.span.start
        unit = _COIN.sub(lambda coin: self._as_found(coin[0], start), value.unit or "")
        return replace(
            value,
            unit=self._worded(mention, unit) or None,
            qualifier=self._beside(mention, value.qualifier),
            counts=self._worded(mention, value.counts) if value.counts else value.counts,
        )

    def _beside(self, mention: Mention, qualifier: str | None) -> str | None:
        """Return the words that say how exact an amount is as the original writes them."""
        return " ".join(self._as_found(part, mention.span.start) for part in (qualifier or "").split()) or None

    def _worded(self, mention: Mention, words: str) -> str:
        """Return words that a mention ends in, or that stand near it, as the original writes them: 三萬|戶."""
        at = mention.text.rfind(words)
        if at < 0:
            return self._as_found(words, mention.span.start)
        start = mention.span.start + at
        return self.span(Span(start, start + len(words))).of(self.text)

    def role(self, role: Role) -> Role:
        """Return a role with its place, sentence and words in the original."""
        sentence = self.sentence(role.sentence)
        if role.span is None:
            return replace(role, sentence=sentence)
        span = self.span(role.span)
        worded = role.text if role.text != role.span.of(self._read) else span.of(self.text)
        return replace(role, text=worded, span=span, sentence=sentence)

    def quote(self, quote: Quote, names: Mapping[str, str]) -> Quote:
        """Return a quote with its place in the original; `names` are the entities' names there by those read."""
        speakers = tuple(names.get(one) or self._as_found(one, quote.span.start) for one in quote.speakers)
        cue = None if quote.cue is None else self._as_found(quote.cue, quote.span.start)
        return replace(quote, span=self.span(quote.span), speakers=speakers, cue=cue)

    def parent(self, parent: Parent, names: Mapping[str, str]) -> Parent:
        """Return a parent by its name in the original, with the place that states it."""
        span = None if parent.span is None else self.span(parent.span)
        return replace(parent, name=names.get(parent.name, parent.name), span=span)

    def sentence(self, span: Span) -> Span:
        """Return the original of a sentence, without the white space at its ends, behind which furniture may lie."""
        words = span.of(self._read)
        start = span.start + len(words) - len(words.lstrip())
        return self.span(Span(start, max(start, span.end - (len(words) - len(words.rstrip())))))

    def _as_found(self, worded: str, near: int) -> str:
        """Return the original's letters for words that stand near a place."""
        before, after = self._read.rfind(worded, 0, near), self._read.find(worded, near)
        places = [place for place in (before, after) if place >= 0]
        if not places:
            return worded
        start = min(places, key=lambda place: abs(place - near))
        return self._prepared.original(start, start + len(worded)).of(self.text)
