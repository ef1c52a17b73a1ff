"""How long an article may be: what is longer costs gigabytes and minutes, and nobody reads it in one piece."""

from reader.errors import CannotOpen

MOST_CHARACTERS = 10_000_000
MOST_LINES = 500_000
_MILLION = 1_000_000


def refuse_long(characters: int, name: str, lines: int = 0) -> None:
    """Refuse what is too long.

    Args:
        characters: how many code points it has, or is known to have at least.
        name: the file's name.
        lines: how many lines.

    Raises:
        CannotOpen: it is longer than Xidu opens.
    """
    if characters > MOST_CHARACTERS:
        raise CannotOpen(
            "open.long", "{name} holds more than {count} million characters; split it and open the parts.",
            name=name, count=MOST_CHARACTERS // _MILLION,
        )  # fmt: skip
    if lines > MOST_LINES:
        raise CannotOpen(
            "open.lines", "{name} holds more than {count} lines; split it and open the parts.",
            name=name, count=MOST_LINES,
        )  # fmt: skip
