"""Known bodies of state with one character masked: 国家生态*境部 can only be 生态环境部."""

from collections.abc import Mapping
from functools import cache

from reader.resources import resource

_SHORTEST = 4
_WINDOW = 6


def masked_body(left: str, right: str) -> tuple[str, str] | None:
    """Return the character that a mask hides in the name of a known body, and the name; None without exactly one.

    Args:
        left: up to six simplified characters before the mask.
        right: as many behind it.
    """
    if not left or not right:
        return None
    fits = [
        (name[at], name)
        for name, at in _around().get(left[-1] + right[0], ())
        if left.endswith(name[max(0, at - _WINDOW) : at]) and right.startswith(name[at + 1 : at + 1 + _WINDOW])
    ]
    return max(fits, key=lambda fit: len(fit[1])) if len({char for char, _ in fits}) == 1 else None


@cache
def _around() -> Mapping[str, list[tuple[str, int]]]:
    """The bodies by the two characters around each of their inner ones, with its place."""
    found: dict[str, list[tuple[str, int]]] = {}
    for line in resource("gazetteers", "bodies.txt").read_text(encoding="utf-8").splitlines():
        for name in () if line.startswith("#") else line.split():
            for at in range(1, len(name) - 1) if len(name) >= _SHORTEST else ():
                found.setdefault(name[at - 1] + name[at + 1], []).append((name, at))
    return found
