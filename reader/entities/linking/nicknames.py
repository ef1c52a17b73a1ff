"""Nicknames of places that the text itself explains: 有“龙城”之称的太原."""

import re
from collections.abc import Iterator

_NICK = r"[“「](?P<nick>[\u4e00-\u9fff]{2,4})[”」]"
_PLACE = r"(?P<place>[\u4e00-\u9fff]{2,8}?)"
_CALLED = "有|被称为|称为|人称|誉为|被誉为|享有|素有|号称|俗称|别称|又称|古称|雅称|简称|旧称"
_BEFORE = re.compile(f"(?:{_CALLED}){_NICK}(?:之称|美誉|之誉|美称|之名)?的(?P<place>[\u4e00-\u9fff]{{2,8}})")
_AFTER = re.compile(
    f"(?:^|(?<=[，。、；：\\s“”]))(?P<place>[\u4e00-\u9fff]{{2,8}}?)[，,]?(?:自古|历来|一直|也)?(?:{_CALLED}){_NICK}",
    re.MULTILINE,
)
_LEAST, _MOST = 2, 8


def nicknames(text: str) -> Iterator[tuple[str, str]]:
    """Yield `(nickname, what may be the place's name)`: the caller knows which of them is one."""
    for pattern in (_BEFORE, _AFTER):
        for found in pattern.finditer(text):
            words = found["place"]
            for size in range(min(len(words), _MOST), _LEAST - 1, -1):
                yield found["nick"], words[:size] if pattern is _BEFORE else words[-size:]
