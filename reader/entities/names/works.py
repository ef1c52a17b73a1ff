"""Titles in 《》: newspapers are organisations, everything else is a work."""

import re
from collections.abc import Iterator

from reader.entities.names.candidates import Candidate
from reader.entities.names.gazetteer import gazetteer

_TITLE = re.compile(r"《(?P<title>[^《》\n]{1,60})》|〈(?P<single>[^〈〉\n]{1,40})〉")
_NEWSPAPER = re.compile(
    r".*(?:周刊|晚刊|日报|晚报|晨报|早报|时报|邮报|商报|青年报|都市报|快报|周报|卫报|论坛报|新闻报|经济报道|周末|导报|学报(?!告)|法制报|画报|观察报|[^通公情警海简电预汇捷]报)(?:·.*)?"
)


def find_works(text: str, start: int, end: int) -> Iterator[Candidate]:
    """Propose the titles between their marks."""
    for found in _TITLE.finditer(text, start, end):
        group = "title" if found.group("title") else "single"
        title = found.group(group)
        if title and title.strip():
            media = gazetteer().kind(title) == "media" or _NEWSPAPER.fullmatch(title)
            yield Candidate(*found.span(group), "ORG" if media else "WORK", 0.97, 9)
