"""Articles made by rule, as many and as long as a benchmark wants, always the same for the same number.

They look like news to everything that counts characters: common ones are common, words and names come again, sentences
and paragraphs have the usual lengths. They mean nothing.
"""

import random
from collections.abc import Iterator
from functools import cache
from itertools import accumulate

_SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧"
_VERBS = ("说", "表示", "介绍", "认为", "指出", "回忆")
_LEVEL_ONE = range(0xB0, 0xD8)


def text(number: int, length: int = 2_000) -> str:
    """Return the text of article `number`: a title, then paragraphs, about `length` code points together."""
    source = random.Random(number)  # noqa: S311
    people = [_name(source) for _ in range(source.randint(2, 6))]
    lines = [f"{_words(source, source.randint(9, 16))}之{number}"]
    size = len(lines[0])
    while size < length:
        paragraph = "".join(_sentence(source, people) for _ in range(source.randint(2, 6)))
        lines.append(f"　　{paragraph}")
        size += len(paragraph) + 4
    return "\n\n".join(lines)[:length] + "\n"


def texts(count: int, length: int = 2_000) -> Iterator[str]:
    """Give the texts of the first articles."""
    return (text(number, length) for number in range(count))


def words(count: int) -> list[str]:
    """Return words to search for, common and rare, of one character and of more."""
    source = random.Random("words")  # noqa: S311
    known = [_words(source, source.choice((1, 2, 2, 3, 4))) for _ in range(count * 3 // 4)]
    return [*known, *(_name(random.Random(number)) for number in range(count - len(known)))]  # noqa: S311


def _sentence(source: random.Random, people: list[str]) -> str:
    parts = [_words(source, source.randint(4, 14)) for _ in range(source.randint(1, 3))]
    if source.random() < 0.25:
        return f"{source.choice(people)}{source.choice(_VERBS)}：“{'，'.join(parts)}。”"
    if source.random() < 0.15:
        parts.insert(0, f"{source.randint(1990, 2025)}年{source.randint(1, 12)}月{source.randint(1, 28)}日")
    return "，".join(parts) + "。"


def _words(source: random.Random, length: int) -> str:
    pieces: list[str] = []
    size = 0
    while size < length:
        pieces += source.choices(_vocabulary(), cum_weights=_weights())
        size += len(pieces[-1])
    return "".join(pieces)[:length]


def _name(source: random.Random) -> str:
    return source.choice(_SURNAMES) + "".join(source.choices(_characters(), k=source.randint(1, 2)))


@cache
def _characters() -> tuple[str, ...]:
    """Return the 3,755 common characters of GB 2312, in an order of our own that stands for how common they are."""
    found = [
        bytes((row, column)).decode("gb2312")
        for row in _LEVEL_ONE
        for column in range(0xA1, 0xFF)
        if (row, column) < (0xD7, 0xFA)
    ]
    random.Random("order").shuffle(found)  # noqa: S311
    return tuple(found)


@cache
def _vocabulary() -> tuple[str, ...]:
    source = random.Random("vocabulary")  # noqa: S311
    weights = [1 / (rank + 8) for rank in range(len(_characters()))]
    letters = source.choices(_characters(), weights, k=40_000)
    lengths = source.choices((1, 2, 3, 4), (15, 70, 10, 5), k=16_000)
    pieces = iter(letters * 2)
    return tuple("".join(next(pieces) for _ in range(length)) for length in lengths)


@cache
def _weights() -> list[float]:
    return list(accumulate(1 / (rank + 12) for rank in range(len(_vocabulary()))))


def book(size: int) -> str:
    """Return a made text of about `size` characters, with a heading every few thousand."""
    pieces, length = ["长篇\n"], 0
    for number, text in enumerate(texts(size // 1000 + 2), 1):
        pieces.append(f"第{number}章　新的一页\n\n{text}")
        length += len(text)
        if length >= size:
            break
    return "\n\n".join(pieces)
