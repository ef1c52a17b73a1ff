"""Short forms that the language makes of the names of organisations: 河北师大, 星澜科技, 洪山分局."""

import re
from collections.abc import Iterator

from reader.entities.names.gazetteer import gazetteer
from reader.entities.names.name_words import name_words
from reader.entities.names.organisations import is_body

_COMPANY = re.compile(r"(?P<core>.+?)(?:集团)?(?:股份有限公司|有限责任公司|集团有限公司|有限公司|集团公司|公司)")
_BRACKETS = re.compile(r"[（(][^（）()]*[）)]")
_UNIVERSITY = re.compile(r"(?P<place>.{2,4}?)(?P<kind>师范|农业|理工|工业|医科|科技|财经|外国语|交通|海洋)?大学")
_BRANCH = re.compile(r".*(?:局|行|公司|院)(?P<branch>[\u4e00-\u9fff]{2,4}(?:分局|支行|分行|分公司|分院))")
_KINDS = {
    "师范": "师大",
    "农业": "农大",
    "理工": "理工",
    "工业": "工大",
    "医科": "医大",
    "科技": "科大",
    "财经": "财大",
}
_BRANCHES = ("分行", "支行", "分公司", "分局", "分院", "分校", "分社")
_LINES = name_words("organisations", "lines_of_business")


def short_names(name: str) -> Iterator[str]:
    """Yield the forms that a name is likely to be shortened to."""
    if found := _COMPANY.fullmatch(name):
        yield from _of_company(_BRACKETS.sub("", found.group("core")))
    elif found := _UNIVERSITY.fullmatch(name):
        short = _KINDS.get(found.group("kind") or "")
        if short:
            yield found.group("place") + short
    elif found := _BRANCH.fullmatch(name):
        yield found.group("branch")
    elif line := next((line for line in _LINES if name.endswith(line) and len(name) - len(line) >= 2), ""):
        yield name.removesuffix(line)


def _of_company(core: str) -> Iterator[str]:
    """Yield the brand of a company with and without its line of business, the place before it left out."""
    for size in range(min(5, len(core) - 2), 1, -1):
        if gazetteer().kind(core[:size]) in {"province", "city", "area", "country"}:
            core = core[size:]
            break
    if len(core) >= 3:
        yield core
    for line in _LINES:
        if core.endswith(line) and len(core) - len(line) >= 2:
            yield core.removesuffix(line)


def abbreviates(form: str, name: str) -> bool:
    """Say whether a short name is made of the characters of a longer one, in order: 河北师大, 昆明植物所, 立院."""
    if name.endswith(_BRANCHES) and form[-2:] != name[-2:]:
        return False  # 某银行 is no short form of its branch
    if len(form) == 2:
        return 3 <= len(name) <= 4 and form[0] == name[0] and form[1] == name[-1]
    if len(form) < 3 or len(form) * 3 > len(name) * 2 or (name.startswith(form) and is_body(form)):
        return False  # 北京大学 is no short form of 北京大学法学院
    at = 0
    for one in form:
        at = name.find(one, at) + 1
        if at == 0:
            return False
    return form[-1] in name[-4:]
