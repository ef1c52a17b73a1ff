"""Finds OpenCC's tables and configurations and reads them.

The base is the data of the distribution `opencc-python-reimplemented`, found through its list of files: the module
name `opencc` belongs to two distributions, so importing it could give either.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from types import MappingProxyType
from typing import Any

_DISTRIBUTION = "opencc-python-reimplemented"
CONFIGS = ("s2t", "s2tw", "s2twp", "s2hk", "t2s", "tw2s", "tw2sp", "hk2s", "t2tw", "t2hk")
VOCABULARY = frozenset({"TWPhrases", "TWPhrasesRev", "HKPhrases", "HKPhrasesRev"})
WORD_KEEPING = ("s2t", "s2tw", "s2hk", "t2s", "tw2s", "hk2s")


@dataclass(frozen=True, slots=True)
class Stage:
    """One pass over the text.

    Attributes:
        tables: names of the tables that are asked, in this order; at one place the first table with a match wins, by
            its longest match.
    """

    tables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a configuration does, pass after pass."""

    stages: tuple[Stage, ...]


@cache
def recipe(config: str) -> Recipe:
    """Return what the configuration of this name does."""
    chain = json.loads(_base(f"{config}.json").read_text(encoding="utf-8"))["conversion_chain"]
    return Recipe(tuple(Stage(tuple(_tables(link["dict"]))) for link in chain))


@cache
def table(name: str) -> Mapping[str, str]:
    """Return a table: each word and the first of its conversions."""
    entries: dict[str, str] = {}
    for line in _base(f"{name}.txt").read_text(encoding="utf-8").splitlines():
        word, _, choices = line.strip().partition("\t")
        if word:
            entries[word] = choices.partition(" ")[0]
    return MappingProxyType(entries)


@cache
def _files() -> Mapping[str, Path]:
    files = metadata.files(_DISTRIBUTION) or []
    return {file.name: Path(str(file.locate())) for file in files if file.parts[0] == "opencc"}


def _base(name: str) -> Path:
    try:
        return _files()[name]
    except KeyError:
        raise FileNotFoundError(f"{name} of {_DISTRIBUTION}") from None


def _tables(node: Any) -> list[str]:
    if node["type"] == "group":
        return [name for child in node["dicts"] for name in _tables(child)]
    return [Path(node["file"]).stem]
