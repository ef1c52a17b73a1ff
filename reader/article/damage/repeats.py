"""Lines and sentences that stand twice in a row, and watermarks: a site's sentence strewn over the text."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.article.article import Damage
from reader.errors import Message
from reader.text.span import Span

_LEAST_LINE, _LONGEST_PERIOD = 12, 100
_SENTENCE_END = re.compile("[。！？!?]+[”」』’]?")
_LONGEST_SENTENCE = 200
_PIECE = re.compile("[（(【\\[［〔]?[^。！？\n（(【\\[［〔）)】\\]］〕]{5,80}[。！？）)】\\]］〕]?")
_ADDRESS = re.compile(
    r"(?:https?://|www\.|(?<![a-z0-9-])(?:[a-z0-9-]{1,63}\.){1,6}(?:com|net|org|cc|cn|la|me|tv|info|xyz|top|tw|hk)(?![a-z0-9]))",
    re.IGNORECASE,
)
_DOTTED, _LATIN = re.compile("[.:][a-zA-Z0-9/]"), re.compile("[!-~]+")
_SURE = (
    "首发域名|首發網址|最新章[节節]|最快更新|更新最快|手[机機]阅[读讀]|手機閱讀|[请請][记記]住|一秒[记記]住|本[书書]来自|小[说說][网網]"
    "|文[学學][网網]|中文[网網]|[书書]友|[书書]吧|[阅閱][读讀][网網]|全文[阅閱][读讀]|月票|公[众眾][号號]"
)
_SITE = re.compile(
    f"{_SURE}|首[发發]|本站|[书書]院|[转轉][载載]|[关關]注|下[载載]|收藏|提供|[访訪][问問]|登[录錄]|更新"
)
_SPEAKS = re.compile(_SURE)
_WIDE = re.compile("[－．／０-９Ａ-Ｚａ-ｚ]")
_APART, _REACH, _LEAST_SENTENCES = 150, 40, 4


def find_doubled(text: str, places: Sequence[Span]) -> list[Damage]:
    """Return passages that repeat what stands right before them: whole lines, or sentences in a line."""
    words = [place.of(text) for place in places]
    last: dict[str, int] = {}
    found: list[Damage] = []
    skip = 0
    for index, line in enumerate(words):
        before = last.get(line)
        last[line] = index
        if index < skip or before is None or not 0 < index - before <= _LONGEST_PERIOD:
            continue
        period = index - before
        if words[before:index] == words[index : index + period] and _is_prose(words[before:index]):
            found += [_doubled(place) for place in places[index : index + period]]
            skip = index + period
    for place in places:
        found += _doubled_sentences(text, place)
    return found


def _is_prose(lines: Sequence[str]) -> bool:
    return all(len(line) >= _LEAST_LINE for line in lines) and bool(re.search("[。！？，；]", "".join(lines)))


def _doubled_sentences(text: str, place: Span) -> Iterator[Damage]:
    if len(place) < 2 * _LEAST_LINE:
        return
    sentences = _SENTENCE_END.split(place.of(text))
    if not any(one == after and one for one, after in pairwise(sentences)):
        return
    before, start = "", place.start
    for end in _SENTENCE_END.finditer(text, place.start, place.end):
        sentence = text[start : end.end()]
        if sentence == before and _LEAST_LINE <= len(sentence) <= _LONGEST_SENTENCE:
            yield _doubled(Span(start, end.end()))
        before, start = sentence, end.end()


def _doubled(span: Span) -> Damage:
    return Damage("doubled", span, "", 0.8, Message("damage.doubled", "the same words stand right before", {}))


def find_watermarks(text: str, places: Sequence[Span]) -> Iterator[Damage]:
    """Give a site's sentences that are strewn over the text: those with its address, and those that speak of it."""
    narrow = _WIDE.sub(lambda match: chr(ord(match[0]) - 0xFEE0), text)
    for spans in [*_with_address(narrow), *_sentences(narrow, places)]:
        apart = spans[-1].start - spans[0].start >= _APART * (len(spans) - 1)
        if apart and _SITE.search(spans[0].of(narrow)):
            why = Message("damage.watermark", "a site's sentence, {count} times in the text", {"count": len(spans)})
            yield from (Damage("watermark", span, "", 0.9, why) for span in spans)


def _with_address(narrow: str) -> Iterator[list[Span]]:
    """Give the places of each address, as wide as what stands around it is the same everywhere."""
    addresses: defaultdict[str, list[Span]] = defaultdict(list)
    for run in _dotted_runs(narrow):
        for match in _ADDRESS.finditer(narrow, run.start, run.end):
            addresses[match.group().lower()].append(Span(*match.span()))
    for spans in addresses.values():
        if len(spans) > 1:
            before = _shared([narrow[max(0, span.start - _REACH) : span.start][::-1] for span in spans])
            after = _shared([narrow[span.end : span.end + _REACH] for span in spans])
            yield [Span(span.start - before, span.end + after) for span in spans]


def _dotted_runs(narrow: str) -> Iterator[Span]:
    """Give the runs of ASCII that hold a point or a colon between letters: addresses are in no others."""
    at = 0
    for match in _DOTTED.finditer(narrow):
        start = match.start()
        if start >= at and (run := _LATIN.match(narrow, start)):
            while start > at and "!" <= narrow[start - 1] <= "~":
                start -= 1
            at = run.end()
            yield Span(start, at)


def _shared(strings: Sequence[str]) -> int:
    """Return how many characters all strings begin with, up to the end of a line or of a sentence."""
    first, last = min(strings), max(strings)
    shared = next((at for at, (one, other) in enumerate(zip(first, last, strict=False)) if one != other), len(first))
    end = re.search("[\n。！？]", strings[0][:shared])
    return end.start() if end else shared


def _sentences(narrow: str, places: Sequence[Span]) -> Iterator[list[Span]]:
    pieces: defaultdict[str, list[Span]] = defaultdict(list)
    for place in places:
        # A search of all the text at once would hold the interpreter, and the window, until it is through a book.
        if _SPEAKS.search(narrow, place.start, place.end) is None:
            continue
        for match in _PIECE.finditer(narrow, place.start, place.end):
            words = match.group().strip()
            if _SPEAKS.search(words):
                at = match.start() + match.group().index(words[0])
                pieces[words.strip("（(【[［〔)）】]］〕。！？ \u3000")].append(Span(at, at + len(words)))
    yield from (spans for spans in pieces.values() if len(spans) >= _LEAST_SENTENCES)
