"""Whether a numeral behind 上周 names the day or begins the next word: 上周二|开庭, 上周|二审开庭, 上周|日本队."""

import re

from reader.article.lexicon import lexicon

_WINDOW = 6
_SURE = 0.4  # as logarithms: the word of the numeral must be likelier than the numeral alone
_WITH_DAY = re.compile(r"(?P<week>[上下本这]个?(?:周|星期|礼拜))[一二三四五六日天]")
# 上周一|早, 从下周一|起: what goes on after a day makes words with a numeral too
_GOES_ON = ("起", "早", "大早", "上午", "中午", "下", "晚", "夜", "凌晨", "清晨", "直", "线上")


def week_end(text: str, start: int, end: int) -> int:
    """Return where the words for a week or a day of it that begin at `start` and seem to end at `end` do end."""
    found = _WITH_DAY.fullmatch(text, start, end)
    if found is None or text.startswith(_GOES_ON, end):
        return end
    words = lexicon()
    ahead = text[end - 1 : end + _WINDOW]
    together, pieces = words.read(ahead)
    apart = words.read(ahead[:1])[0] + words.read(ahead[1:])[0]
    return found.end("week") if len(pieces[0]) > 1 and together > apart + _SURE else end
