"""Word lists that the rules for names read, from `resources/lexicon/names.toml`."""

import tomllib
from functools import cache
from typing import Any

from reader.resources import resource


@cache
def _lists() -> dict[str, dict[str, Any]]:
    return tomllib.loads(resource("lexicon", "names.toml").read_text("utf-8"))


@cache
def name_words(section: str, name: str) -> frozenset[str]:
    """Return a list of words, such as `name_words("organisations", "closing")`."""
    return frozenset(_lists()[section][name].split())
