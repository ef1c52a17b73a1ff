"""Finds OpenCC's tables and configurations and reads them.

The base is the data of the distribution `opencc-python-reimplemented`, found through its list of files: the module
name `opencc` belongs to two distributions, so importing it could give either. Its tables are years old; what a current
OpenCC has beyond them, and its recipes, are in `resources/opencc` (compiled by `packaging/compile_opencc.py`).
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from reader.resources import resource

_DISTRIBUTION = "opencc-python-reimplemented"
CONFIGS = (
    *("s2t", "s2tw", "s2twp", "s2hk", "s2hkp", "t2s", "tw2s", "tw2sp", "hk2s", "hk2sp"),
    *("t2tw", "t2hk", "tw2t", "hk2t", "t2jp", "jp2t"),
)
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
    """What a configuration does.

    Attributes:
        normalise: passes before all else.
        segment: the tables by whose words the text is cut; no later match reaches across a cut.
        stages: the passes that convert.
    """

    normalise: tuple[Stage, ...]
    segment: Stage | None
    stages: tuple[Stage, ...]


@cache
def recipe(config: str) -> Recipe:
    """Return what the configuration of this name does."""
    steps = _recipes()[config]
    normalise, segment, stages = (
        tuple(Stage(tuple(tables)) for tables in steps[kind]) for kind in ("normalise", "segment", "stages")
    )
    return Recipe(normalise, segment[0] if segment else None, stages)


def table_names(configs: Iterable[str]) -> set[str]:
    """Return the names of all tables that these configurations ask."""
    recipes = map(recipe, configs)
    return {name for one in recipes for stage in (*one.normalise, *one.stages) for name in stage.tables}


@cache
def table(name: str) -> Mapping[str, str]:
    """Return a table: each word and what it becomes."""
    entries = base_table(name)
    for word, conversion in _lines(resource("opencc", f"{name}.txt")):
        if conversion:
            entries[word] = conversion
        else:
            entries.pop(word, None)
    return MappingProxyType(entries)


def base_table(name: str) -> dict[str, str]:
    """Return a table as the base has it, empty where it has none: each word and the first of its conversions."""
    path = _base_files().get(f"{name}.txt")
    return {word: choices.partition(" ")[0] for word, choices in _lines(path)} if path else {}


@cache
def telling_characters() -> tuple[str, str]:
    """Return the characters that only Simplified and only Traditional text has, as compiled from the tables."""
    simplified, traditional = json.loads(resource("opencc", "telling.json").read_text(encoding="utf-8"))
    return simplified, traditional


def tell_characters() -> tuple[frozenset[str], frozenset[str]]:
    """Work out what `telling_characters` returns; reading all the tables for it would hold up the first page."""
    to_traditional, to_simplified = table("STCharacters"), table("TSCharacters")
    both = set("".join(table("STPhrases").values()))
    simplified = frozenset(a for a, b in to_traditional.items() if a != b and a not in to_simplified and a not in both)
    traditional = frozenset(a for a, b in to_simplified.items() if a != b and a not in to_traditional)
    return simplified, traditional


@cache
def _recipes() -> dict[str, dict[str, list[list[str]]]]:
    return json.loads(resource("opencc", "recipes.json").read_text(encoding="utf-8"))


@cache
def _base_files() -> Mapping[str, Path]:
    from importlib import metadata  # noqa: PLC0415 - slow to load, and not needed where nothing is converted

    files = metadata.files(_DISTRIBUTION) or []
    return {file.name: Path(str(file.locate())) for file in files if file.parts[0] == "opencc"}


def _lines(path: Path) -> Iterator[tuple[str, str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        word, _, conversion = line.strip().partition("\t")
        if word:
            yield word, conversion
