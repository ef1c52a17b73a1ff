"""Tells the replies below a forum's post from the post, in a text that was saved or copied as a whole.

::

    楼主：风信子  发表于 2021-3-4 05:06        the poster, see `furniture`
    ……                                        the article
    沙发：老周  2021-3-4 06:00                  from here on somebody else's words
    顶！
    3楼 风信子 2021-3-4 07:00                   the poster goes on

A mark of a floor counts with who wrote it and when; or two of them do, in turn, where each is followed by few words.
"""

import re
from collections.abc import Collection, Sequence

from reader.article.dates import DATE

_NICKS = ("沙[发發]", "板凳", "地板", "地下室|地毯")
_NUMBER = r"(?P<number>\d{1,4})\s*[楼樓#]|[第#]\s*(?P<hash>\d{1,4})\s*[楼樓]?"
_FLOOR = rf"(?:{'|'.join(f'(?P<nick{at}>{nick})' for at, nick in enumerate(_NICKS))}|(?P<first>[楼樓]主)|{_NUMBER})"
_WHO = r"(?P<who>[^\s:：，。！？]{1,30})"
_WHEN = rf"(?:(?:[发發]表|回[复覆帖]|[发發]布)?(?:[于於])?\s*[:：]?\s*)?(?P<when>{DATE})"
SIGNED = re.compile(rf"^{_FLOOR}\s*[:：]?\s*{_WHO}\s+{_WHEN}(?:\s.{{0,40}})?$")
_UNSIGNED = re.compile(rf"^{_FLOOR}\s*[:：]\s*(?P<said>\S.{{0,80}})$")
_FIRST_NICK = 2  # 沙发 is the second floor
_LEAST, LEAST_TEXT = 2, 40


def find_replies(texts: Sequence[str], poster: str, furniture: Collection[int]) -> set[int]:
    """Return which lines are replies of others than the poster, and all lines that say whose a post is.

    Args:
        texts: the lines, stripped.
        poster: who posted the article; empty where nobody says it.
        furniture: lines that are known not to be the text's.
    """
    begins = {index: match for index, line in enumerate(texts) if index and (match := SIGNED.match(line[:160]))}
    floors = [index for index, match in begins.items() if not match["first"] and _number(match) != 1]
    if not floors:
        return _unsigned(texts)
    if sum(len(texts[index]) for index in range(1, floors[0]) if index not in furniture) < LEAST_TEXT:
        return set()  # the article may be somebody's reply
    found: set[int] = set()
    others = False
    for index in range(floors[0], len(texts)):
        if match := begins.get(index):
            others = not (match["first"] or match["who"] == poster)
            found.add(index)
        elif others:
            found.add(index)
    return found


def _unsigned(texts: Sequence[str]) -> set[int]:
    """Return the last lines where they are floors in turn, each with its words: 沙发：顶, 板凳：路过."""
    last = len(texts)
    wanted: int | None = None
    while last > 1:
        match = _UNSIGNED.match(texts[last - 1])
        floor = _number(match) if match else None
        if floor is None or (wanted is not None and floor != wanted):
            break
        wanted, last = floor - 1, last - 1
    return set(range(last, len(texts))) if len(texts) - last >= _LEAST and wanted in {0, 1} else set()


def _number(match: re.Match[str]) -> int | None:
    nick = next((at for at in range(len(_NICKS)) if match[f"nick{at}"]), None)
    if nick is not None:
        return nick + _FIRST_NICK
    digits = match["number"] or match["hash"]
    return int(digits) if digits else None
