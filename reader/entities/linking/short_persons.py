"""How persons are called once their full name is known: 廉主任, 老李, 添叔, 蕭翁, 廉*清."""

import re
from collections.abc import Iterable, Iterator

from ahocorasick_rs import AhoCorasick, Implementation

from reader.entities.names.gazetteer import surname_of, surnames
from reader.entities.names.people import MASKS, TITLES
from reader.entities.networks.segmentation import cutter

BEFORE = ("老", "小", "阿")
KIN = tuple("叔伯哥姐姨婶嫂爷")
HIDDEN = tuple("男女翁妇嫌父母妻夫童员")
_ALSO = frozenset({*KIN, "某", "某某", "总", "工", "导", "大夫", "太太", "大爷", "婆婆", "指导", "官", *HIDDEN})
_CALLS = "|".join(sorted({*TITLES, *_ALSO} - {"某", "某某", *"男女父母妻夫童员"}, key=len, reverse=True))
# Surnames that are prepositions and adverbs far more often: a name only where a sentence begins with them.
_RISKY = frozenset("向对于从和与同由将应为就都把被给让连跟随据因以按经等时成代全")
_OPENS = frozenset("。！？!?\n“「")
# What stands behind the part of a name by which somebody is called.
_CALL = re.compile(f"(?:{_CALLS})(?![们长的])")
_KIN = re.compile(f"[{''.join(KIN)}](?![们家])")
_SPOKEN_OF = re.compile("(?=[\u4e00-\u9fff]?[说在的，。把给和])")
_GIVEN_SPOKEN_OF = re.compile("(?=[\u4e00-\u9fff]?[说在的，。把给和选没去到也、])")
_ANYTHING = re.compile("")
# How the press keeps a name back, whoever else it may fit.
_KEPT_BACK = frozenset("某姓○〇")
# A surname alone is that of too many: 廉** may be anybody's.
_LEAST_LEFT, _LONGEST = 2, 4


def short_surname(form: str) -> str | None:
    """Return the surname of a form that gives no more than that: 廉主任, 老李, 小郭."""
    if form.startswith(BEFORE) and form[1:] in surnames():
        return form[1:]
    surname = surname_of(form)
    if surname is None:
        return None
    rest = form[len(surname) :]
    return surname if rest in TITLES or rest in _ALSO else None


def keys_of_person(name: str) -> Iterator[str]:
    """Yield what a short form of this name may be looked up by: its surname, 添叔, 小添, 荣添."""
    if "·" in name:
        yield from name.split("·")
        return
    surname = surname_of(name)
    related = len(name) > 2 and name.endswith(KIN)  # 乔二嫂
    if (
        surname is None
        or related
        or short_surname(name) is not None
        or len(name) <= len(surname) + 1 - ("某" not in name)
    ):
        return
    yield surname
    if len(name) <= len(surname) + 2:  # 山东老魏 is what somebody calls himself
        yield from (name[-1] + kin for kin in KIN)
        yield from (before + name[-1] for before in BEFORE if len(name) > 2)
    if len(name) == len(surname) + 2:
        yield name[len(surname) :]


class Calls:
    """By what the persons of these full names may be called: a part of the name, and what stands behind it."""

    def __init__(self, people: Iterable[str]) -> None:
        """Take the full names."""
        full = [name for name in people if "·" not in name and short_surname(name) is None and 2 <= len(name) <= 4]
        families = {surname for name in full if (surname := surname_of(name)) and len(surname) < len(name)}
        given = [name for name in full if len(name) > 2 and not is_masked(name)]
        last = {name[-1] for name in given}
        self._parts = [
            *((family, _CALL) for family in families),
            *((before + family, _SPOKEN_OF) for family in families for before in BEFORE),
            *((one, _KIN) for one in last),
            *((before + one, _GIVEN_SPOKEN_OF) for one in last for before in BEFORE),
            *((given_name, _ANYTHING) for given_name in {name[-2:] for name in given}),
        ]
        # A pattern of all these would take longer to compile than most texts to search.
        self._matcher = AhoCorasick([part for part, _ in self._parts], implementation=Implementation.NoncontiguousNFA)

    def find(self, text: str, borders: bytearray) -> Iterator[str]:
        """Yield the forms by which a piece of a text calls these persons; `borders` as words begin or end in it."""
        for number, start, end in self._matcher.find_matches_as_indexes(text, overlapping=True):
            behind = self._parts[number][1].match(text, end) if borders[start] else None
            if behind is None or not borders[behind.end()]:
                continue
            form = text[start : behind.end()]
            opens = start == 0 or text[start - 1] in _OPENS
            if (opens or form[0] not in _RISKY) and not cutter().knows(form):
                yield form


def is_masked(form: str) -> bool:
    """Say whether marks stand for some of a name's characters."""
    return not MASKS.isdisjoint(form)


def masked_name(form: str, name: str) -> bool:
    """Say whether a name may be what a masked form stands for: 廉*清 for 廉效清, but 廉** for nobody."""
    return (
        len(form) == len(name)
        and is_masked(form)
        and not is_masked(name)
        and short_surname(name) is None
        and sum(one not in MASKS for one in form) >= _LEAST_LEFT
        and all(one in MASKS or one == other for one, other in zip(form, name, strict=True))
    )


def is_kept_back(name: str) -> bool:
    """Say whether the text keeps a part of a name back on purpose: 廉某清, 廉○清."""
    return not _KEPT_BACK.isdisjoint(name)


def masked_forms(people: Iterable[str], marks: Iterable[str]) -> Iterator[str]:
    """Yield how these full names look with some of the given name masked: 廉*清, 廉效*."""
    used = [mark for mark in marks if mark in MASKS]
    for name in people if used else ():
        surname = surname_of(name)
        if surname is None or not _LEAST_LEFT < len(name) <= _LONGEST or is_kept_back(name):
            continue
        for at in range(len(surname), len(name)):
            forms = (name[:at] + mark + name[at + 1 :] for mark in used)
            yield from (form for form in forms if masked_name(form, name))
