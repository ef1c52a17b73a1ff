"""Words like 今年 in what somebody said in a past scene: they count from the scene, not from the day of publication.

In 2018年春节前，她把他叫来，说今年不能亏损 nobody knows whether 今年 was the year before the festival or the one after:
such a word stays open, which is better than the year of publication.
"""

import re

_SAYS = re.compile(
    r"(?<![据小再虽听])说(?![明服法到起来])|告诉|表示|声称|宣称|(?<![名职简俗被])称(?![为号呼])|要求|承诺|宣布|强调|指出|写道|答应|保证|叮嘱|[吩嘱]咐|：“"
)
_STOP = re.compile("[。！？；\n]")
# 与2018年相比, 自2018年以来, 2018年的: no scene
_NO_SCENE = re.compile("[相之]?比|相较|以来|起|至今|的|度")
_NOW = re.compile("[目日]前|近日|如今|现在|昨[日天]|记者")


def said_then(text: str, end: int, start: int) -> bool:
    """Say whether a word at `start` is said in the scene that is dated by the time that ends at `end`.

    The words are said in the scene where its first clauses say that somebody speaks: a later clause that names
    another speaker (…，该公司董事长表示) may be of the day of publication.
    """
    between = text[end:start]
    said = _SAYS.search(between)
    if said is None or _NO_SCENE.match(between) or _NOW.search(between):
        return False
    before = between[: said.start()]
    if before.count("，") > 1 and not before.endswith(("，", "，并", "，还", "，又", "，就")):
        return False
    stop = _STOP.search(between)
    if stop is None:
        return True
    opened = between.rfind("“")
    return "\n" not in between and between.rfind("”") < opened and 0 <= opened < stop.start()
