"""Search in one text: over the fold, for the letters as they stand, for a regular expression, or by pinyin.

The law: a substring without white space at its ends that contains a letter or a Chinese character is found at its own
place when it is searched for in any script. So hits may overlap.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from reader.errors import BadQuery
from reader.text.aligned import AlignedText
from reader.text.fold import fold, fold_key, fold_letter, is_ignorable
from reader.text.opencc import table
from reader.text.pinyin import pinyin_pattern
from reader.text.span import Span

_PATIENCE = 2.0


FOLDS = ("script", "width", "case", "punctuation", "space", "variant", "mask", "pinyin")


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched for, and how.

    Attributes:
        words: as typed; white space alone is taken as it stands.
        exact: fold nothing.
        regex: the words are a regular expression (of the `regex` module) on the text as it is.
        pinyin: the words may also be pinyin, with tones or without, or initials; not together with the other two.
    """

    words: str
    exact: bool = False
    regex: bool = False
    pinyin: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a query was found.

    Attributes:
        span: where.
        folds: what had to be overlooked, of `FOLDS` in their order.
    """

    span: Span
    folds: tuple[str, ...] = ()


class Finder:
    """Searches one text many times; the text is folded once, when it is first needed."""

    def __init__(self, text: str) -> None:
        """Remember the text."""
        self.text = text

    @cached_property
    def folded(self) -> AlignedText:
        """The fold of the text."""
        return fold(self.text)

    def find(self, query: str, *, exact: bool = False, regex: bool = False) -> list[Span]:
        """Return where a query stands, in order; see `reader.text.find`."""
        if regex:
            return list(_match(self.text, query))
        key = "" if exact else fold_key(query)
        if not key:
            return [Span(at, at + len(query)) for at in _places(self.text, query)]
        folded = self.folded
        spans = (folded.to_source(Span(at, at + len(key))) for at in _places(folded.target, key))
        before, after = _edge(query.strip()), _edge(query.strip()[::-1])[::-1]
        if before or after:
            spans = (self._widen(span, before, after) for span in spans)
        return list(dict.fromkeys(spans))

    def find_hits(self, query: Query) -> list[Hit]:
        """Return where a query stands and what had to be overlooked; see `reader.text.find_hits`."""
        plain = query.exact or query.regex
        hits: dict[Span, Hit] = {}
        reasons: dict[str, tuple[str, ...]] = {}
        for span in self.find(query.words, exact=query.exact, regex=query.regex):
            found = span.of(self.text)
            if found not in reasons:
                reasons[found] = () if plain else folds_between(found, query.words)
            hits[span] = Hit(span, reasons[found])
        if query.pinyin and not plain and (pattern := pinyin_pattern(query.words)):
            for span in _match(self.text, pattern):
                broken = any(map(str.isspace, span.of(self.text)))
                hits.setdefault(span, Hit(span, ("space", "pinyin") if broken else ("pinyin",)))
        return sorted(hits.values(), key=lambda hit: hit.span)

    def _widen(self, span: Span, before: str, after: str) -> Span:
        """Take in invisible characters that the query has at its ends and the text too."""
        start, end = span.start, span.end
        if self.text.endswith(before, 0, start):
            start -= len(before)
        if self.text.startswith(after, end):
            end += len(after)
        return Span(start, end)


def find(text: str, query: str, *, exact: bool = False, regex: bool = False) -> list[Span]:
    """Return where a query stands in a text, in order; hits may overlap.

    Args:
        text: where to search.
        query: what to search for; one of white space alone is taken as it stands.
        exact: fold nothing.
        regex: the query is a regular expression (of the `regex` module) on the text as it is.

    Raises:
        BadQuery: the expression is wrong or takes too long.
    """
    return _finder(text).find(query, exact=exact, regex=regex)


def find_hits(text: str, query: Query) -> list[Hit]:
    """Return where a query stands in a text, and what had to be overlooked.

    Raises:
        BadQuery: the expression is wrong or takes too long.
    """
    return _finder(text).find_hits(query)


def folds_between(found: str, query: str) -> tuple[str, ...]:
    """Name the kinds of folding without which the two would differ."""
    if found == query:
        return ()
    kinds: set[str] = set()
    for kind in ("width", "case", "punctuation"):
        if _without(found, kind) != _without(query, kind):
            kinds.add(kind)
    if _spaced(found) != _spaced(query):
        kinds.add("space")
    simplified = table("TSCharacters")
    for one, other in zip(_without(found, "han"), _without(query, "han"), strict=False):
        if one != other:
            both_sides = simplified.get(one, one) == other or simplified.get(other, other) == one
            kinds.add("script" if both_sides else "variant")
    return tuple(kind for kind in FOLDS if kind in kinds)


def _without(text: str, kind: str) -> str:
    return "".join(fold_letter(letter, leave=kind) for letter in text if not letter.isspace())


def _spaced(text: str) -> str:
    return "".join(" " if letter.isspace() else fold_letter(letter) or letter for letter in text.strip())


def _edge(text: str) -> str:
    """Return what the fold leaves out at the beginning: invisible characters and the white space between them."""
    end = next((at for at, c in enumerate(text) if not (c.isspace() or is_ignorable(c))), len(text))
    return text[:end]


def _places(text: str, query: str) -> Iterator[int]:
    """Give the place of every occurrence, overlapping ones too."""
    at = text.find(query) if query else -1
    while at >= 0:
        yield at
        at = text.find(query, at + 1)


def _match(text: str, pattern: str) -> Iterator[Span]:
    import regex  # noqa: PLC0415 - only readers who type an expression wait for it

    try:
        # Concurrent: the search lets other threads run, the window's among them.
        for match in regex.compile(pattern).finditer(text, timeout=_PATIENCE, concurrent=True):
            if match.start() < match.end():
                yield Span(match.start(), match.end())
    except (regex.error, RecursionError, OverflowError, MemoryError) as error:
        reason = "it is too deep" if isinstance(error, RecursionError) else str(error)
        raise BadQuery("bad_expression", "That is no regular expression: {reason}.", reason=reason) from error
    except TimeoutError as error:
        raise BadQuery("slow_expression", "The expression takes too long on this text; use a simpler one.") from error


@lru_cache(maxsize=2)
def _finder(text: str) -> Finder:
    return Finder(text)
