"""Short forms of the names of places: 埃塞 for 埃塞俄比亚, 白鹭 for 白鹭河, 天河机场 for 武汉天河国际机场."""

from collections.abc import Iterator

from reader.entities.names.gazetteer import gazetteer
from reader.entities.names.places import ADMIN, SUFFIXES

_LONG_NAME = 3
_DIVISIONS = frozenset({"country", "province", "city", "area"})
_SIZES = (3, 2, 4)


def keys_of_place(name: str) -> Iterator[str]:
    """Yield what a short form of this name may be looked up by: the form itself, or how it begins."""
    if len(name) > _LONG_NAME and gazetteer().kind(name) == "country":
        yield name[:2]  # 埃塞 for 埃塞俄比亚
    yield from {name[:2], _own(name)[:2]}


def shortens(form: str, name: str) -> bool:
    """Say whether a name may be shortened to a form: the place before it left out, its suffix, or what lies between."""
    own = _own(name)
    if form in {name, own} or len(form) < 2 or len(form) >= len(name):
        return form == own
    if name.startswith(form) and name[len(form) :] in SUFFIXES and gazetteer().kind(form) is None:
        return True
    ending = next((one for one in _LONGEST_FIRST if form.endswith(one)), "")
    begin = form[: len(form) - len(ending)]
    return (
        len(ending) > 1 and len(begin) > 1 and own.startswith(begin) and own.endswith(ending) and len(own) > len(form)
    )


def _own(name: str) -> str:
    """Return a name without the city or the like before it: 武汉|天河国际机场; not without it where little is left."""
    for size in _SIZES:
        rest = name[size:]
        if len(rest) > _LONG_NAME and gazetteer().kind(name[:size]) in _DIVISIONS and rest not in SUFFIXES:
            return rest
    return name


_LONGEST_FIRST = sorted((one for one in SUFFIXES if one not in ADMIN), key=len, reverse=True)
