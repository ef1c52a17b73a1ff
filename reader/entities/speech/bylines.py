"""Bylines and credits: who wrote or photographed is named there, and no part of what the text tells.

::

    〔记者 | 秦若岚 | ／高雄报导〕        〔 a dateline
    （记者 | 秦若岚 | 摄）                a credit
    记者 | 秦若岚 | 说                    none: she is told of
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader.entities.types import Entity

_WRITER = r"(?:记者|通讯员|特派员|编译|编辑|撰文|采写|作者|摄影|图|文)"
_OPEN = r"(?:(?<=[〔（(【\[\n\u3000 ])|\A)"
_BYLINE = re.compile(
    rf"{_OPEN}(?:本报|本刊|特约|实习|综合|首席|见习|驻[\u4e00-\u9fff]{{2,4}})*{_WRITER}[^，,。；：“”「」〔〕（）()【】\[\]\n]{{2,24}}?"
    r"(?:报导|报道|专访|专电|[一-龥]电|摄影?|撰文|编译|整理)(?=[〕）)】\]\n。，,—\-\u3000 ]|\Z)"
    rf"|(?<=[〔（(【\[]){_WRITER}[^，,。；“”「」〔〕（）()【】\[\]\n]{{2,24}}(?=[〕）)】\]])"
)


def outside_bylines(text: str, people: Iterable[Entity]) -> Iterator[Entity]:
    """Yield entities without their mentions in bylines and credits; those named nowhere else are left out."""
    bylines = [found.span() for found in _BYLINE.finditer(text)]
    for entity in people:
        told = tuple(one for one in entity.mentions if not any(start <= one.span.start < end for start, end in bylines))
        if told:
            yield replace(entity, mentions=told) if bylines else entity
