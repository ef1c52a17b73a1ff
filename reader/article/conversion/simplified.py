"""A text character for character in Simplified script, for what is known of words in that script alone."""

from functools import cache

from reader.text.opencc import table
from reader.text.script import detect_script

_SAMPLE = 20_000


def simplified(text: str) -> str:
    """Return a Traditional text with each character in Simplified, of the same length; any other text as it is."""
    return text.translate(_characters()) if detect_script(text[:_SAMPLE]) == "zh-Hant" else text


@cache
def _characters() -> dict[int, str]:
    pairs = table("TSCharacters").items()
    return {ord(char): form for char, form in pairs if len(char) == len(form) == 1 and char != form}
