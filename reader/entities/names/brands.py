"""Companies whose name is a word of their own with their line of business, which neither network need know: 深言|智能.

A word that no dictionary has makes a company with what it does behind it; a common one (云梯|科技) does where the text
speaks of the name as of a company, and more than once.
"""

import re
from collections import Counter
from collections.abc import Generator, Iterable

from reader.entities.names.candidates import Candidate
from reader.entities.names.gazetteer import gazetteer
from reader.entities.names.lexicon import words as common_words
from reader.entities.names.name_words import name_words
from reader.entities.networks.segmentation import cutter

_LINES = "|".join(sorted(name_words("organisations", "lines_of_business"), key=len, reverse=True))
_NAME = re.compile(rf"(?P<stem>[\u4e00-\u9fff]{{2,3}})(?:{_LINES})")
# What is said of companies, right behind their names.
_ACTS = re.compile(
    r"(?:（[^（）]{2,12}）)?(?:成立|创始|创办|联合创始|CEO|CFO|CTO|董事|总裁|高管|宣布|公告|股价|估值|员工|裁员|上市|招股|财报|年报|回应|总部|股份|旗下"
    r"|官网|首席|发布|推出|完成|获得?[^，。]{0,6}融资|营收|净利|收购|创立|表示|称|的(?:创始|员工|股价|估值|CEO|董事|财报|客户|产品))"
)
_NONE_INSIDE = frozenset("的了和与及或在是有为对从向等各本该其这那某个家些种类业做用把被让使由以于之")
_TRUSTED, _KNOWN_WORD = 0.66, 0.62


def brands(text: str, pieces: Iterable[tuple[int, str]], borders: bytearray) -> Generator[None, None, list[Candidate]]:
    """Return the companies of a text, given in pieces with their places, and where words begin or end."""
    seen: Counter[str] = Counter()
    acting: set[str] = set()
    where: list[tuple[int, int]] = []
    for base, piece in pieces:
        for found in _NAME.finditer(piece):
            start, end = base + found.start(), base + found.end()
            if borders[start] and borders[end] and _is_own_word(found["stem"]):
                name = found.group()
                seen[name] += 1
                where.append((start, end))
                if _ACTS.match(text, end):
                    acting.add(name)
        yield
    proposed: list[Candidate] = []
    for start, end in where:
        name = text[start:end]
        known = cutter().knows(name[:2]) or cutter().knows(name[:3])
        if (not known and (seen[name] > 1 or name in acting)) or (name in acting and seen[name] > 1):
            proposed.append(Candidate(start, end, "ORG", _KNOWN_WORD if known else _TRUSTED))
    return proposed


def _is_own_word(stem: str) -> bool:
    """Say whether a stem can be a company's own word: no common one, no place, nothing of grammar in it."""
    common = stem in common_words() or stem[:2] in common_words() or stem[1:] in common_words()
    return not (common or gazetteer().kind(stem) or gazetteer().kind(stem[:2]) or _NONE_INSIDE.intersection(stem))
