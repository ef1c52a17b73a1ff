"""Rivers named with the river that they run into: 青澜江|支流|白鹭河 are two places."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.entities.networks.tokens import Token

_KIN = re.compile("(?:[一二三四]级)?(?:支流|干流)")


def parted(words: Sequence[Token]) -> Iterator[Token]:
    """Yield the words with each place that is two rivers, or one and what it is to another, in its parts."""
    for word in words:
        found = _KIN.search(word.text) if word.tag == "LOC" else None
        if found is None:
            yield word
            continue
        cuts = (0, found.start(), found.end(), len(word.text))
        for number in range(3):
            left, right = cuts[number], cuts[number + 1]
            part, tag = word.text[left:right], "n" if number == 1 else word.tag
            if part:
                yield replace(word, start=word.start + left, end=word.start + right, text=part, tag=tag)
