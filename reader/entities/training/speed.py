"""Measures how fast analysis is, on one core, beside LAC's network alone and `jieba.posseg` where that is installed.

Names alone are what both networks and the rules for names find in a text, every place of each name included; linking,
roles, speech, times and quantities are left out.
"""

import importlib.util
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from reader.entities import analyse
from reader.entities.detail import LEAST
from reader.entities.growing import Growing
from reader.entities.measures.measures import find_measures
from reader.entities.networks.cache import Cache
from reader.entities.networks.lac import recogniser
from reader.entities.prepare import Prepared, sentences
from reader.entities.simplify import simplify
from reader.text import AlignedText

_LEAST = 20_000


def speeds(texts: Sequence[str]) -> Iterator[str]:
    """Yield lines that tell the characters a second of analysis and of its peer on the same texts."""
    enough = [*texts] * (1 + _LEAST // max(1, sum(len(text) for text in texts)))
    analyse("王小明在上海。")
    own = _rate(analyse, enough)
    yield f"analyse: {own:,.0f} characters a second"
    network = _rate(_tag, enough)
    yield f"LAC's network alone: {network:,.0f} characters a second; analyse runs at {own / network:.2f} of that"
    single = _rate(_tag_one_by_one, enough)
    yield f"a sentence at a time: {single:,.0f} characters a second; analyse runs at {own / single:.2f} of that"
    names = _rate(_names, enough)
    yield f"names alone: {names:,.0f} characters a second, {names / network:.2f} and {names / single:.2f} of those"
    measures = _rate(find_measures, enough)
    yield f"times and quantities alone: {measures:,.0f} characters a second, {measures / own:.0f} times analyse"
    if importlib.util.find_spec("jieba"):
        import jieba.posseg  # noqa: PLC0415 - a peer that only some have; it loads for seconds

        jieba.posseg.lcut("王小明在上海。")
        peer = _rate(jieba.posseg.lcut, enough)
        yield f"jieba.posseg: {peer:,.0f} characters a second; analyse runs at {own / peer:.2f} of that"


def _names(text: str) -> None:
    """Find the names of a text and no more."""
    growing = Growing(Prepared(AlignedText.identity(text), simplify(text)), LEAST["usual"], Cache())
    for _ in chain(growing.read(), growing.settled()):
        pass


def _tag(text: str) -> None:
    """Read a text with the first network and no more."""
    plain = simplify(text)
    recogniser().tag([(start, plain[start:end]) for start, end in sentences(plain)])


def _tag_one_by_one(text: str) -> None:
    """Read a text with the first network as it runs by itself, without batches of sentences of like length."""
    plain = simplify(text)
    for start, end in sentences(plain):
        recogniser().tag([(start, plain[start:end])])


def _rate(read: Callable[[str], object], texts: Sequence[str]) -> float:
    """Return the characters a second at which the texts are read."""
    before = time.process_time()
    for text in texts:
        read(text)
    return sum(len(text) for text in texts) / (time.process_time() - before)
